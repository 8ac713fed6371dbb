#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves what becomes of corrections when the source changes: made where the
# words are, wherever they have moved to, and not made where they are others;
# that they are of one language; that those of others which say otherwise
# leave a sound text; that two readers see each other's; that one is kept when
# the reader is killed; and that annotations stay with their words.
. "${srcdir:-.}/tests/tui/lib.sh"

# text: with $first before the others, $third for the third paragraph.
text() {
	cat <<END
United Nations                                          A/RES/52/901
General Assembly
18 December 1997
Fifty-second session

52/901. Testing the tests

The General Assembly,

$first
Recalling its resolution 51/901 of 16 December 1996,

Noting with satisfaction the report of the Secretary-General,

$third

Convinced that tests that find nothing prove nothing,

1. Takes note of the report of the Secretary-General;

2. Requests the Secretary-General to submit a report on the tests;

3. Invites the organs of the United Nations to do so, too.

77th plenary meeting
18 December 1997
END
}
first='' third='Welcoming also what it says of the tests,'
text >"$T/en.txt"
cat >"$T/fr.txt" <<'END'
Nations Unies                                          A/RES/52/901
Assemblée générale
18 décembre 1997
Cinquante-deuxième session

52/901. Essai des essais

L’Assemblée générale,

Rappelant sa résolution 51/901 du 16 décembre 1996,

Notant avec satisfaction le rapport du Secrétaire général,

Se félicitant de ce qui y est dit des essais,

1. Prend note du rapport du Secrétaire général.

77e séance plénière
18 décembre 1997
END
"$reaffirm" import "$T/en.txt" "$T/fr.txt" >/dev/null || fail "import"

# labels WANT WHAT: of the English text, those of its preamble.
labels() {
	same "$1" "$("$reaffirm" show --lang en --json 52/901 |
		"$look" column '$.paragraphs' '$.label' | tr '\n' ' ')" "$2"
}
# states WANT WHAT
states() {
	same "$1" "$("$reaffirm" corrections --json 52/901 |
		"$look" column '$.corrections' '$.state' | tr '\n' ' ')" "$2"
}
# on WANT WHAT: where annotations are, and how they were found.
on() {
	"$reaffirm" annotations --json 52/901 >"$T/json"
	same "$1" "$("$look" column '$.annotations' '$.paragraph' <"$T/json" |
		tr '\n' ' ')$("$look" column '$.annotations' '$.state' \
		<"$T/json" | tr '\n' ' ')" "$2"
}
plain='PP1 PP2 PP3 PP4 OP1 OP2 OP3 '
joined='PP1 PP2 PP3 OP1 OP2 OP3 '
labels "$plain" "as it is"

# An annotation on what is joined, and one behind it.
"$reaffirm" annotate '52/901#PP3' "on welcoming" >/dev/null
"$reaffirm" annotate '52/901#PP4' "on convinced" >/dev/null
on 'PP3 PP4 exact exact ' "annotations"
steps "joining" <<'END'
:open 52/901#PP3
:language en
:goto PP3
:join
:dump-screen joined
END
shows joined 'PP3 is PP2 now' "joining"
labels "$joined" "joined"
on 'PP2 PP3 moved moved ' "annotations go with their words"

# It is of one language.
same 'PP1 PP2 PP3 OP1 ' "$("$reaffirm" show --lang fr --json 52/901 |
	"$look" column '$.paragraphs' '$.label' | tr '\n' ' ')" "in French"

# The source has one paragraph more above: it has moved, and is joined there.
first='Guided by the Charter of the United Nations,
'
text >"$T/en.txt"
"$reaffirm" import "$T/en.txt" >/dev/null
labels 'PP1 PP2 PP3 PP4 OP1 OP2 OP3 ' "moved"
states 'applied ' "moved"
on 'PP3 PP4 changed exact ' "annotations have moved, too"

# The end of the paragraph is another: it is the same place.
third='Welcoming also what it says of the tests, and of how they were found,'
text >"$T/en.txt"
"$reaffirm" import "$T/en.txt" >/dev/null
states 'applied ' "the words behind those quoted are others"
labels 'PP1 PP2 PP3 PP4 OP1 OP2 OP3 ' "joined, whatever follows"
on 'PP3 PP4 changed exact ' "annotations, too"

# The words at the place are others: it is not made.
third='Welcoming too what it says of the tests, and of how they were found,'
text >"$T/en.txt"
"$reaffirm" import "$T/en.txt" >/dev/null
states 'misfit ' "the words quoted are others"
labels 'PP1 PP2 PP3 PP4 PP5 OP1 OP2 OP3 ' "not made"
on ' PP5 orphan moved ' "an annotation of other words says so"
steps "what does not fit" <<'END'
:filter doubtful
:open 52/901
:language en
:doubts
:dump-screen misfit-doubt
:corrections
:dump-screen misfit
END
shows misfit '(does not fit any more) join' "what does not fit"
shows misfit-doubt '>?GA     52/901' "its work is doubtful"
shows misfit-doubt '"Welcoming also what it says of the tests," went on the' \
	"what was corrected is told among the doubts"
same 'correction ' "$("$reaffirm" check --json 52/901 |
	"$look" column '$.texts[0].doubts' '$.kind' | tr '\n' ' ')" "check"

# The source is as it was.
first='' third='Welcoming also what it says of the tests,'
text >"$T/en.txt"
"$reaffirm" import "$T/en.txt" >/dev/null
states 'applied ' "as it was"
same '' "$("$reaffirm" list --doubtful)" "nothing is in doubt"
labels "$joined" "as it was"
on 'PP2 PP3 moved moved ' "annotations, as it was"

# Written on what was joined; taken apart again, it is with one of the halves.
"$reaffirm" annotate '52/901#PP2' "on both" >/dev/null
steps "revoking" <<'END'
:corrections
]]d
:dump-screen revoked
END
shows revoked '(revoked) join' "revoking"
labels "$plain" "taken apart"
same 'on both' "$("$reaffirm" annotations --json 52/901 | "$look" column \
	'$.annotations' '$.body' | grep both)" "nothing is lost"
case $("$reaffirm" annotations --json 52/901 | "$look" column '$.annotations' \
	'$.paragraph' | tr '\n' ' ') in
*PP1*) fail "an annotation on a paragraph that it was not written on" ;;
esac
steps "again" <<'END'
:corrections
]]d
END
labels "$joined" "joined again"

# What others say: what is known is not taken twice; where two would have one
# label, or one paragraph two, the text stays sound.
"$reaffirm" corrections export >"$T/own"
cat >"$T/theirs" <<'END'
reaffirm corrections 1

relabel GA 52/901
lang en
label OP2
words Requests the Secretary-General to submit
to OP9

relabel GA 52/901
lang en
label OP3
words Invites the organs
to OP9

relabel GA 52/901
lang en
label OP2
words Requests the Secretary-General
to OP8

join GA 52/901
lang en
label PP3
before report of the Secretary-General,
words Welcoming also what it says

split GA 52/901
lang en
label PP3
before report of the Secretary-General,
words Welcoming also
END
"$reaffirm" corrections import "$T/own" >"$T/told"
grep -q '^0 added, 1 known' "$T/told" || fail "one's own: $(cat "$T/told")"
"$reaffirm" corrections import "$T/theirs" >"$T/told"
grep -q '^5 added' "$T/told" || fail "of others: $(cat "$T/told")"
states 'applied applied misfit applied needless applied ' "of others"
labels 'PP1 PP2 PP3 PP4 OP1 OP8 OP3 ' "of others"
on 'PP2 PP3 PP4 changed exact exact ' "annotations, with those of others"

# Undone one after the other, it is as it was.
before=$("$reaffirm" show --lang en --json 52/901)
steps "undoing" <<'END'
:open 52/901
:language en
:goto PP4
:join
:split Convinced that
:relabel PP40
:goto OP3
:join
u
u
u
u
:dump-screen undone
END
same "$before" "$("$reaffirm" show --lang en --json 52/901)" "undone"

# Two readers: what the other does is seen, and not undone.
cat >"$T/fake" <<END
#!/bin/sh
cat >"$T/other-steps" <<'STEPS'
:open 52/901
:language en
:goto OP3
:join
STEPS
"$reaffirm" --script "$T/other-steps" --size 24x80 >/dev/null </dev/null
echo "written meanwhile" >>"\$1"
END
chmod +x "$T/fake"
EDITOR=$T/fake
export EDITOR
steps "two readers" <<'END'
:open 52/901
:language en
:goto OP3
e
:dump-screen meanwhile
:goto OP8
:dump-screen seen
END
shows seen 'report on the tests; 3.' "the other's correction"
# Its annotation was begun on what is now part of another paragraph.
same 'OP8 ' "$("$reaffirm" annotations --json 52/901 >"$T/json"
	"$look" column '$.annotations' '$.paragraph' <"$T/json" | tail -n 1 |
	tr '\n' ' ')" "the annotation is with its words"
labels 'PP1 PP2 PP3 PP4 OP1 OP8 ' "the other's correction"

# Killed at once behind a correction: it is there.
cat >"$T/fake" <<'END'
#!/bin/sh
kill -9 $(cat "${0%/*}/pid")
END
cat >"$T/steps" <<'END'
:open 52/901
:language en
:goto PP4
:join
e
END
{
	(cd "$T" && sh -c 'echo $$ >pid; exec "$0" --script steps' \
		"$reaffirm" >/dev/null 2>&1 </dev/null)
} 2>/dev/null
labels 'PP1 PP2 PP3 OP1 OP8 ' "killed"
steps "after a kill" <<'END'
:corrections
:dump-screen after
END
shows after 'join' "after a kill"
hides after 'damaged' "after a kill"
finish
