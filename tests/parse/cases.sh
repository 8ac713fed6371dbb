#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that the parser reads each text, the five bundled ones among them, as
# it was found right by a reader: NAME.txt gives what is in NAME.json, word
# for word, mark for mark; those in marked/ have words that are markup's and are
# lost.  UPDATE=1 writes the files anew; read them.
set -u
: "${srcdir:=.}"
dump=$(pwd)/tests/parse/parse_dump
cases=$(cd "$srcdir" && pwd)/tests/parse/cases
texts=$(cd "$srcdir" && pwd)/data/resolutions
T=$(mktemp -d "${TMPDIR:-/tmp}/reaffirm-test.XXXXXX") || exit 99
trap 'rm -rf "$T"' EXIT
trap 'exit 99' HUP INT TERM
export LC_ALL=C.UTF-8
failed=0 count=0
for text in "$texts"/*.txt "$cases"/*.txt "$cases"/marked/*.txt; do
	name=$(basename "$text" .txt)
	json=$cases/$name.json
	case $text in
	*/marked/*) json=$cases/marked/$name.json ;;
	esac
	count=$((count + 1))
	# The name alone, so that the answer does not hold this folder's.
	(cd "$(dirname "$text")" && "$dump" "$name.txt") >"$T/raw" || {
		echo "$name: refused"
		failed=1
		continue
	}
	# One paragraph, footnote and fact on a line, for people to read.
	sed 's/{"label"/\n&/g; s/"\(footnotes\|citations\|furniture\)"/\n&/g' \
		"$T/raw" >"$T/json"
	if [ -n "${UPDATE:-}" ]; then
		cp "$T/json" "$json"
	elif ! diff -u "$json" "$T/json"; then
		echo "$name: read otherwise than it should be"
		failed=1
	fi
done
echo "$count texts"
[ $count -ge 5 ] || exit 99
exit $failed
