#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that texts made to be slow are read, or refused, in a time that grows
# with their length alone: each takes less than a second, and would take
# minutes if every line were compared with all before it.
set -u
dump=$(pwd)/tests/parse/parse_dump
parse=$(pwd)/reaffirm-parse
T=$(mktemp -d "${TMPDIR:-/tmp}/reaffirm-test.XXXXXX") || exit 99
trap 'rm -rf "$T"' EXIT
trap 'exit 99' HUP INT TERM
export LC_ALL=C.UTF-8
failed=0 count=0

# within SECONDS NAME PROGRAM: it is done with the text by then.
within() {
	count=$((count + 1))
	(
		ulimit -t "$1"
		"$3" "$T/text" >/dev/null 2>&1
	)
	[ $? -le 1 ] || {
		echo "$2: took too long, or brought the parser down"
		failed=1
	}
}

# feed NAME LINE [END]: LINE, 20 MB of it, as the text of a resolution.
feed() {
	{
		printf '52/205. A title\n\n'
		[ $# -gt 2 ] || printf 'The General Assembly,\n\nRecalling\n'
		yes -- "$2" | head -c 20000000
		printf '\n\nThe General Assembly,\n\n1. Decides.\n'
	} >"$T/text"
	within 30 "$1" "$dump"
}

feed "one paragraph" "words that go on and on in small letters"
feed "one word" "abcdefghijklmnopqrstuvwxyz-"
feed "open emphasis" "**bold and *italic and _more and words"
feed "numbers" "17. Decides otherwise than before"
feed "items" "- (a) an item of many that follow"
feed "marks" "a1,b2;c3.d4 5 6/ 7 8 9 10 11 12 13 14 15"
feed "raised" "$(printf 'a\302\271,\302\262,<sup>3</sup> and so on')"
feed "labels" "$(printf '\302\271 Footnote of a page\n\nText of it')"
feed "rules" "------------------------" title
feed "capitals" "TITLE OF CAPITALS AND MORE" title
feed "organs" "The General Assembly,"
feed "feeds" "$(printf '\fA/RES/52/205     running head\ntext')"

# doubt NAME WORD: one line of WORD, without an end, in a paragraph: what looks
# for doubts reads it, too.
doubt() {
	{
		printf '52/205. A title\n\nThe General Assembly,\n\n1. Decides ('
		yes -- "$2" | head -c 1000000 | tr -d '\n'
		printf ';\n\n2. Decides otherwise.\n'
	} >"$T/text"
	within 10 "$1" "$parse"
}

doubt "brackets" "[FN1]"
doubt "closing" ")"
doubt "opening" "("
doubt "questions" "a?b"
doubt "tags" "a>"
doubt "open tags" "<a"
doubt "small" "ab"
doubt "joined" "SouthSouth"
doubt "hyphens" "ab-"
doubt "marks" "a12"
doubt "stops" "a."
doubt "quotes" '"a"'
echo "$count texts"
exit $failed
