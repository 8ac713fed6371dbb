#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that the manual names every command, every option and every member
# of what --json prints, and that it is well-formed where mandoc can tell.
. "${srcdir:-.}/tests/cli/lib.sh"

page=$build/man/reaffirm.1
[ -e "$page" ] || page=$srcdir/man/reaffirm.1
good "help --json" "$reaffirm" help --json
"$look" column '$.commands' '$.name' <"$out" >"$T/commands"
while read -r c; do
	test_count=$((test_count + 1))
	grep -Eq "^\.I[tc] (Ic|Xo|)? ?$c|^\.Ic $c" "$page" ||
		fail "the manual lacks the command $c"
	"$reaffirm" help --json "$c" |
		"$look" column '$.commands[0].options' '$.name'
done <"$T/commands" >"$T/options"
"$look" column '$.options' '$.name' <"$out" >>"$T/options"
sort -u "$T/options" | while read -r o; do
	grep -Eq "Fl (. , )?-$o( |$)" "$page" || echo "$o"
done >"$T/missing"
same "" "$(cat "$T/missing")" "options that the manual lacks"

if command -v mandoc >/dev/null; then
	for p in "$page" "${page%/*}/reaffirmrc.5"; do
		mandoc -T lint "$p" 2>&1 |
			grep -v 'referenced manual not found\|lacks .* entry\|mandoc.db' \
				>"$T/lint"
		same "" "$(cat "$T/lint")" "mandoc on ${p##*/}"
	done
else
	echo "skipped: mandoc is not here to look at the manual"
fi

finish
