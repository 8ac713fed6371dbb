#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that a paragraph and a footnote that are none are taken out in the
# reader, from the text, the foot and the page of doubts; that every command has
# the text so, that it is taken back, handed on and outlives another file of the
# text; and that an annotation on it is kept and said to be.
. "${srcdir:-.}/tests/tui/lib.sh"
look=$build/tests/cli/look

# text HEAD: a running head stayed in it, and the imprint among the footnotes.
text() {
	cat <<END
United Nations                                          A/RES/52/903
General Assembly
18 December 1997
Fifty-second session

52/903. Testing the tests

The General Assembly,

Recalling its resolution 51/901 of 16 December 1996,¹

$1

Noting with appreciation the report of the Secretary-General on the tests,

1. Takes note of the report of the Secretary-General;

2. Requests the Secretary-General to submit a report on the tests to the
General Assembly at its fifty-third session.

77th plenary meeting
18 December 1997

¹ See resolution 51/900.

² Printed by the press of the tests, 97-12345.
END
}
head="Reports of the Second Committee, see resolution 33/134"
text "$head" >"$T/a.txt"
"$reaffirm" list >/dev/null
"$reaffirm" import "$T/a.txt" >/dev/null || fail "import"
"$reaffirm" annotate '52/903#H1' "on the head" >/dev/null || fail "annotate"

# plain WANT WHAT ARGUMENTS: what a command prints has the words, or not.
plain() {
	want=$1 what=$2
	shift 2
	"$reaffirm" "$@" >"$T/plain" 2>&1
	grep -q -e "$want" "$T/plain" || fail "$what: no $want"
}
without() {
	want=$1 what=$2
	shift 2
	"$reaffirm" "$@" >"$T/plain" 2>&1
	grep -q -e "$want" "$T/plain" && fail "$what: $want"
}
plain "GA 52/903 H1" "who cites" links 33/134
plain "Second Committee" "who says" find "Second Committee"

steps "taking out" <<'END'
:open 52/903#H1
gX
:dump-screen out
gd
:dump-screen doubted
:remove
:dump-screen footnote
gC
:dump-screen corrections
A
:dump-screen annotations
END
shows out "H1 is out; A still lists its annotation; u puts it back." "a head"
hides out "Reports of" "a head"
shows out ">PP2 " "what follows is in focus"
shows out "paragraph 2 of 4" "a head"
shows doubted "gX takes out what it is" "how to take out"
shows doubted ">      footnote 2" "the cursor is on the first doubt"
shows footnote "Footnote 2 is out; u puts it back." "a footnote"
shows footnote "Nothing is in doubt." "a footnote"
shows footnote "2 corrections by hand" "a footnote"
shows corrections "remove" "the page of corrections"
shows corrections "[Reports of the Second" "the page of corrections"
shows annotations "(orphan) on the head" "what was written on it"

without "33/134" "show" show 52/903
without "Printed by" "show" show 52/903
without "GA 52/903" "who cites" links 33/134
without "52/903" "who says" find "Second Committee"
plain "confidence 100; 2 corrections by hand" "check" check 52/903
plain "orphan" "annotations" annotations --json
plain "on the head" "export" export
plain "remove.*(applied)" "corrections" corrections

# Handed on, and of another file of the text.
"$reaffirm" corrections export >"$T/patch"
grep -q '^remove GA 52/903$' "$T/patch" || fail "a patch"
plain "^2 added" "import of corrections" --notebook "$T/other.db" corrections \
	import "$T/patch"
"$reaffirm" --notebook "$T/other.db" list --json 52/903 >"$T/json"
same "100" "$("$look" get '$.works[0].confidence' <"$T/json")" "handed on"
text "$head" | sed 's/^General/THE GENERAL/' >"$T/a.txt"
"$reaffirm" import "$T/a.txt" >/dev/null || fail "import"
without "33/134" "another file" show 52/903

# Read with other words it stays, and is in doubt.
text "$head Noting too" >"$T/a.txt"
"$reaffirm" import "$T/a.txt" >/dev/null || fail "import"
plain "33/134 Noting too" "other words" show 52/903
plain "was no part of the text, as corrected by hand" "other words" check \
	52/903
plain "remove.*(misfit)" "other words" corrections
text "$head" >"$T/a.txt"
"$reaffirm" import "$T/a.txt" >/dev/null || fail "import"

# Taken back, a paragraph and a footnote; and what cannot be.
steps "undoing" <<'END'
:corrections
d]]d
:open 52/903#PP1
:dump-screen back
<Tab>
:remove
:dump-screen called
u
:dump-screen undone
:foot citations
:remove
:dump-screen citation
:lineage
:remove
:dump-screen nothing
END
shows back "Reports of the Second" "revoked"
shows called "Footnote 1 is out" "in the foot"
shows called "this footnote is not in the file" "its mark stays"
shows undone "See resolution 51/900" "undo"
shows citation "There is no footnote here to take out." "no footnote"
shows nothing "here to take out." "no text"
plain "GA 52/903 H1" "who cites again" links 33/134
"$reaffirm" annotations --json >"$T/json"
same "exact" "$("$look" get '$.annotations[0].state' <"$T/json")" \
	"the annotation is back"
finish
