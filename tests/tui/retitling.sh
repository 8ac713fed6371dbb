#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that title and date are put right in the reader, from what they are or
# as typed; that a paragraph is made a footnote and a footnote a paragraph, from
# the text, the foot and the page of doubts; that it is taken back, listed, and
# handed on; and what is said where it cannot be.
. "${srcdir:-.}/tests/tui/lib.sh"
look=$build/tests/cli/look

# A footnote stayed among the paragraphs, the second paragraph went to the foot.
cat >"$T/a.txt" <<'END'
United Nations                                          A/RES/52/903
General Assembly
18 December 1997
Fifty-second session

52/903. Testing the te5ts

The General Assembly,

Recalling its resolution 51/901 of 16 December 1996,¹

Reports of the Second Committee, see resolution 33/134

Noting with appreciation the report of the Secretary-General on the tests,

1. Takes note of the report of the Secretary-General;

3. Requests the Secretary-General to submit a report on the tests to the
General Assembly at its fifty-third session.

77th plenary meeting
18 December 1997

¹ See resolution 51/900.

2 Requests all others to do so, too;
END
"$reaffirm" list >/dev/null
"$reaffirm" import "$T/a.txt" >/dev/null || fail "import"
"$reaffirm" annotate '52/903#H1' "on the head" >/dev/null || fail "annotate"

steps "title and date" <<'END'
:open 52/903
gT
:dump-screen asked
<C-w>tests<Enter>
:dump-screen titled
:redate 31 February 1997
:dump-screen nodate
gA
:dump-screen day
<C-a><M-f><M-f><C-w>17<Enter>
:dump-screen dated
:retitle Testing the tests
:dump-screen same
:foot citations
gC
:dump-screen corrections
u
u
<lt>
:dump-screen undone
END
shows asked ":retitle Testing the te5ts" "the title as it is, to be changed"
shows titled "52/903  GA  18 Dec 1997  Testing the tests" "a title"
shows titled "1997  Testing the tests" "the list"
shows titled "Another title; u takes it back." "a title"
shows nodate "'31 February 1997' is no date such as 18 December 1997" "no date"
shows day ":redate 18 December 1997" "the date as it is"
shows dated "17 Dec 1997" "a date"
shows dated "Of 17 Dec 1997 now; u takes it back." "a date"
shows same "it is called so already" "the same title"
shows corrections "retitle Testing the tests" "the page of corrections"
shows corrections "redate 1997-12-17" "the page of corrections"
shows corrections "Testing the te5ts" "what was read"
shows undone "18 Dec 1997  Testing the te5ts" "taken back"

steps "footnotes" <<'END'
:open 52/903#H1
gF
:dump-screen unnumbered
<C-u>footnote 1<Enter>
:dump-screen taken
:footnote 4
:dump-screen note
:foot footnotes
gP
:dump-screen noparagraph
gd
]]
:dump-screen doubts
:unfootnote XX7
:dump-screen nowhere
gd
]]
gP
:dump-screen paragraph
:open 52/903#OP2
:dump-screen text
gC
:dump-screen corrections
END
shows unnumbered ":footnote" "a number is asked for where there is none"
shows taken "there is another footnote 1, which has a text" "a number that is"
shows note "H1 is a footnote now; A still lists its annotation; u takes it back." \
	"a footnote"
hides note "Reports of" "a footnote"
shows noparagraph "There is no footnote under the cursor." "a paragraph is none"
shows doubts "gF makes a footnote of a paragraph, gP a paragraph" "the help"
shows nowhere "There is no paragraph XX7." "a place that is not"
shows paragraph "Footnote 2 is a paragraph now; u takes it back." "a paragraph"
shows text ">OP2   Requests all others to do so, too;" "its number goes on"
shows corrections "footnote 4" "the page of corrections"
shows corrections "unfootnote" "the page of corrections"

"$reaffirm" show 52/903 >"$T/show"
shows show "[4]  Reports of the Second Committee" "show"
shows show "OP2  Requests all others" "show"
"$reaffirm" links 33/134 >"$T/links"
shows links "footnote 4" "who cites is a footnote by now"
"$reaffirm" find "Second Committee" >"$T/find"
hides find "52/903" "footnotes are not among what is found"
"$reaffirm" check 52/903 >"$T/check" 2>&1
hides check "gap" "no number is missing"
shows check "footnote 4: no mark calls it" "a new footnote without a mark"

# Handed on, with what stood above.
"$reaffirm" corrections export >"$T/patch"
"$reaffirm" --notebook "$T/other.db" corrections import "$T/patch" >"$T/told"
shows told "2 added" "handed on"
"$reaffirm" --notebook "$T/other.db" show 52/903 >"$T/there"
test_count=$((test_count + 1))
cmp -s "$T/show" "$T/there" || fail "the text is another there"

# On a small screen what is read stays in sight, whatever stands above it.
size=12x40
steps "a small screen" <<'END'
:open 52/903#OP3
:retitle Testing the tests of the tests, and testing them again, all of them
:dump-screen small
u
:dump-screen undone
END
shows small "fifty-third" "all of a paragraph, below a longer title"
shows undone "fifty-third" "all of it, below the one before"
size=24x80

# One that a mark calls, from the foot.
steps "a footnote that is called" <<'END'
:open 52/903#PP1
:foot footnotes
<Tab>
:unfootnote PP1
:dump-screen called
:open 52/903#PP2
:dump-screen paragraph
u
:dump-screen undone
END
shows called "Footnote 1 is a paragraph now" "from the foot"
shows paragraph ">PP2   See resolution 51/900." "behind the one named"
shows undone "Recalling its resolution 51/901" "taken back"
hides undone "PP2   See resolution" "taken back"
finish
