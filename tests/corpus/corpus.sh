#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# make check-corpus: proves on a large collection of real files, where there
# is one beside the source, that the parser survives every one of them and
# that the library takes all that it prints.  One line for each text that is
# refused, and the sums at the end; only a crash or bad JSON is a failure.
. "${srcdir:-.}/tests/cli/lib.sh"

corpus=${CORPUS:-$srcdir/../shared/corpus/text}
if [ ! -d "$corpus" ]; then
	echo "skipped: no collection in $corpus"
	exit 77
fi
mkdir "$T/in"
cp "$corpus"/*.txt "$T/in"
for archive in "$corpus"/*.tar.xz; do
	[ ! -e "$archive" ] || tar -xJf "$archive" -C "$T/in" || exit 99
done
rc=0
"$reaffirm" import "$T/in" 2>"$err" || rc=$?
cat "$err"
[ $rc -le 1 ] || fail "import ended with status $rc"
grep -c . "$err" | sed 's/$/ lines of refusals/'
lacks "$err" "the parser failed" "a file brought the parser down"
lacks "$err" "malformed" "the parser printed bad JSON"
works | sed 's/$/ works/'
run "$reaffirm" list --json
"$look" get '$.works[0].key' <"$out" >/dev/null || fail "list --json"
finish
