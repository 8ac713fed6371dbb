#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that the words of a page become the lines that a reader sees, whatever
# order they come in: columns, torn paragraphs, areas of footnotes and
# footnotes that go on on the next page, raised numbers, running heads, words
# that were spaced apart, right-to-left text; and that XHTML with what
# XML forbids, or without end, gives what is in it, and what is none, one line.  NAME.page is made
# into XHTML by boxes.awk; NAME.lines is what must come of it.  UPDATE=1 writes
# these anew; read them.
set -u
: "${srcdir:=.}"
dump=$PWD/tests/source/bbox_dump
replay=$PWD/tests/fuzz/fuzz_replay_bbox
here=$(cd "$srcdir/tests/source" && pwd)
[ -x "$dump" ] || { echo 'skipped: built without expat'; exit 77; }
T=$(mktemp -d "${TMPDIR:-/tmp}/reaffirm-test.XXXXXX") || exit 99
trap 'rm -rf "$T"' EXIT
trap 'exit 99' HUP INT TERM
cd "$T" || exit 99
failed=0

for page in "$here"/pages/*.page; do
	awk -f "$here/boxes.awk" "$page" >"$(basename "$page" .page).xhtml" ||
		exit 99
done
cp "$here"/pages/*.xhtml . || exit 99
count=0
for xhtml in *.xhtml; do
	name=${xhtml%.xhtml}
	count=$((count + 1))
	"$dump" "$xhtml" >"$name.lines" || failed=1
	if [ -n "${UPDATE:-}" ]; then
		cp "$name.lines" "$here/pages/$name.lines"
	elif ! diff -u "$here/pages/$name.lines" "$name.lines"; then
		echo "FAILED: $name is laid out otherwise"
		failed=1
	fi
done
echo "$count pages"
[ $count -ge 5 ] || exit 99

# The order of the words is poppler's, and no help.  Of one page alone nothing
# tells that the head is furniture, so only what the lines say is compared.
{
	sed -n '1,/<page/p' columns.xhtml
	sed -n '/<page/,/<\/page/p;/<\/page/q' columns.xhtml |
		sed -n '/<word/p' | sort
	echo '</page>'
} >sorted.xhtml
"$dump" sorted.xhtml | sed 's/^.*|//' | sort >got
sed -n 's/^1.*|//p' columns.lines | sort >want
cmp want got || { echo 'FAILED: the order of words changes lines'; failed=1; }

# refused WORDS: one line, nothing printed.
refused() {
	if "$dump" bad.xhtml >out 2>err; then
		echo "FAILED: not refused: $1"
		failed=1
	elif [ -s out ] || [ "$(wc -l <err)" -ne 1 ] || ! grep -q "$1" err; then
		echo "FAILED: wanted '$1', got:"
		cat out err
		failed=1
	fi
}
: >bad.xhtml
refused 'no pages'
echo 'Syntax Error: no PDF' >bad.xhtml
refused 'no pages'
echo '<html><body>' >bad.xhtml
refused 'no pages'
printf '%s\n' '<!DOCTYPE html [<!ENTITY a "aaaa">]>' \
	'<page><word>&a;</word></page>' >bad.xhtml
refused 'not known'
echo '<page></word></page>' >bad.xhtml
refused 'not known'
awk 'BEGIN { for (i = 0; i < 20000; i++) print "<word xMin=\"1\">" }' >bad.xhtml
refused 'not known'
awk 'BEGIN { print "<doc>"; for (i = 0; i < 20000; i++) print "<page></page>" }' \
	>bad.xhtml
refused 'too many pages'

if [ -x "$replay" ]; then
	"$replay" "$here"/pages/*.xhtml columns.xhtml modern.xhtml || {
		echo 'FAILED: torn pages'
		failed=1
	}
fi
exit $failed
