#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that what a person corrects is no longer in doubt, anywhere: in the
# list, on its pages, in check and JSON; that a doubt which is none is settled,
# taken back, handed on as a file, and comes back when the words are others.
. "${srcdir:-.}/tests/tui/lib.sh"
look=$build/tests/cli/look

# text NUMBER WORDS: with two doubts, of PP1 and of the number 3.
text() {
	cat <<END
United Nations                                          A/RES/$1
General Assembly
18 December 1997
Fifty-second session

$1. Testing the tests

The General Assembly,

Recalling its resolution 51/901 of 16 December 1996,1

1. Takes note of the report of the $2;

3. Requests the Secretary-General to submit a report on the tests to the
General Assembly at its fifty-third session.

77th plenary meeting
18 December 1997
END
}
text 52/901 Secretary-General >"$T/a.txt"
text 52/902 Secretary-General >"$T/b.txt"
"$reaffirm" list >/dev/null
"$reaffirm" import "$T/a.txt" "$T/b.txt" >/dev/null || fail "import"

# value PATH: of $T/json.
value() {
	"$look" get "$1" <"$T/json"
}
# told WORK CONFIDENCE DOUBTS CORRECTED SETTLED WHAT
told() {
	"$reaffirm" check --json "$1" >"$T/json"
	same "$2 $4 $5" "$(value '$.texts[0].confidence') $(value \
		'$.texts[0].corrected') $(value '$.texts[0].settled')" "$6"
	same "$3" "$("$look" column '$.texts[0].doubts' '$.kind' <"$T/json" |
		tr '\n' ' ')" "$6, kinds"
	"$reaffirm" list --json "$1" >"$T/json"
	same "$2" "$(value '$.works[0].confidence')" "$6, list"
}
# doubtful WANT WHAT
doubtful() {
	"$reaffirm" list --json --doubtful >"$T/json"
	same "$1" "$("$look" column '$.works' '$.number' <"$T/json" |
		tr '\n' ' ')" "$2"
}
doubtful "52/901 52/902 " "both"

# A number that is corrected is in doubt no more; a mark is settled.
steps 'correcting' <<'END'
:open 52/901#OP3
:relabel OP2
:dump-screen named
gd
:dump-screen doubts
}
d
:dump-screen settled
i
:dump-screen details
gC
:dump-screen corrections
END
hides named '^GA     52/901' 'PP1 is still in doubt'
hides doubts '3 follows 1' 'a number that was corrected'
shows doubts '1 correction by hand; gC lists' 'what was done'
shows doubts 'd settles a doubt that is none' 'how to settle'
shows settled 'Settled; u takes it back.' 'settling'
shows settled 'Nothing is in doubt.' 'settling'
shows settled '1 correction by hand, 1 doubt settled' 'settling'
shows settled '^GA     52/901' 'the sign of what was corrected'
shows settled '?GA     52/902' 'the sign of what was not'
shows details 'Corrected: 1 correction by hand, 1 doubt settled' 'details'
shows corrections 'settle mark' 'the page of corrections'
told 52/901 100 "" 1 1 "corrected"
doubtful "52/902 " "one of two"
"$reaffirm" show --json 52/901 >"$T/json"
same "100 1 1" "$(value '$.confidence') $(value '$.corrected') $(value \
	'$.settled')" "show"
"$reaffirm" check 52/901 >"$T/plain"
grep -q 'confidence 100; 1 correction by hand, 1 doubt settled' "$T/plain" ||
	fail "check for people"

# In the text itself, and taken back.
steps 'in the text' <<'END'
:open 52/902#PP1
:settle
:dump-screen settled
:settle
:dump-screen none
u
:dump-screen undone
:goto OP3
gd
:dump-screen lists
<lt>
gD
:corrections
:dump-screen page
END
shows settled 'Settled; u takes it back.' 'in the text'
shows none 'Nothing is in doubt here.' 'nothing to settle'
shows undone 'correction of GA 52/902 PP1 taken back' 'undo'
shows lists '>OP3   3 follows 1' 'the doubt of the paragraph one came from'
shows page '(revoked) settle mark' 'undo'
shows page '3 follows 1' 'what was settled'
told 52/902 92 "mark " 0 1 "settled one of two"

# Handed on.
"$reaffirm" corrections export >"$T/patch"
"$reaffirm" --notebook "$T/other.db" corrections import "$T/patch" >"$T/plain"
grep -q '^3 added' "$T/plain" || fail "import of corrections"
"$reaffirm" --notebook "$T/other.db" corrections export >"$T/back"
cmp -s "$T/patch" "$T/back" || fail "what came back is not what was sent"
"$reaffirm" --notebook "$T/other.db" list --json 52/901 >"$T/json"
same "100" "$(value '$.works[0].confidence')" "handed on"

# Read in other words, it is in doubt again; where they are the same, not.
text 52/902 "Secretary-General on the tests" >"$T/b.txt"
"$reaffirm" import "$T/b.txt" >/dev/null || fail "import"
told 52/902 92 "mark " 0 1 "the words are the same"
sed 's/Requests the/Invites the/' "$T/b.txt" >"$T/new"
mv "$T/new" "$T/b.txt"
"$reaffirm" import "$T/b.txt" >/dev/null || fail "import"
told 52/902 59 "mark gap " 0 0 "the words are others"
"$reaffirm" corrections 52/902 >"$T/plain"
grep -q 'settle gap .*(misfit)' "$T/plain" || fail "it does not fit"
finish
