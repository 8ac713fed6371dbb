#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that the reader shows what was uncertain: a sign in the list, the
# page of doubts, which leads to paragraphs, the page of details; and the
# lines of the file that a paragraph came from, also where the file has
# changed, is gone, was moved, is in an archive, or comes with the program;
# and the meeting that a text's head tells.
. "${srcdir:-.}/tests/tui/lib.sh"

cat >"$T/broken.txt" <<'END'
United Nations                                          A/RES/52/901
General Assembly
18 December 1997
Fifty-second session

52/901. Testing the tests

The General Assembly,

Recalling its resolution 51/901 of 16 December 1996,1

1. Takes note of the report of the Secretary-General;

3. Requests the Secretary-General to submit a report on the tests to the
General Assembly at its fifty-third session.

77th plenary meeting
18 December 1997
END
run "$reaffirm" list
(cd "$T" && "$reaffirm" import broken.txt >/dev/null) || fail "import"

steps 'doubts' <<'END'
:open 52/901
:dump-screen open
gd
:dump-screen doubts
gs
:dump-screen source-of-doubt
<lt>
}
}
<Enter>
:dump-screen there
gs
:dump-screen source
i
:dump-screen details
:filter doubtful
:dump-screen filter
:open 52/205
:doubts
:dump-screen none
:open 52/205#PP2
gs
:dump-screen bundled
END
shows open '?GA     52/901' 'the sign in the list'
shows open '>PP1 ? Recalling' 'the sign at a paragraph'
shows open ' OP1   Takes note' 'no sign at another'
shows open ' GA     52/205' 'no sign where nothing is in doubt'
shows doubts 'doubts of GA 52/901' 'the page of doubts'
shows doubts 'Confidence 5' 'the confidence'
shows doubts ' OP3   3 follows 1  Numbers of paragraphs are missing' 'a doubt'
shows doubts '>PP1   "1" may be the mark' 'the other'
shows source-of-doubt 'source of GA 52/901#PP1' 'the source of what is in doubt'
shows there '>OP3 ? Requests' 'where Enter leads'
shows source 'broken.txt, lines 14 to 15' 'which lines'
shows source ' 14    3. Requests the Secretary-General to submit' 'a line'
shows source ' 15    General Assembly at its fifty-third session.' 'the next'
hides source ' 13 ' 'no number where there is nothing'
shows source ' 12    1. Takes note of the report' 'one before'
shows source '>OP3   3 follows 1' 'what is in doubt of it'
shows details 'of 100; gd lists 2 doubts' 'the details'
shows filter '1 work of 6: doubtful' 'the filter'
shows none 'Nothing is in doubt.' 'a text without doubts'
shows bundled 'bundled/A_RES_52_205.txt, line' 'a bundled text'
shows bundled 'Reaffirming also that South-South' 'its lines'

# Back on the page it is of the same language, and so is what is settled there.
sed -e 's,52/901,52/904,' -e 's/^3\. /4. /' "$T/broken.txt" |
	"$reaffirm" import - >/dev/null
"$reaffirm" import - >/dev/null <<'END'
Nations Unies                                           A/RES/52/904
Assemblée générale
18 décembre 1997
Cinquante-deuxième session

52/904. Essais des essais

L'Assemblée générale,

Rappelant sa résolution 51/901 du 16 décembre 1996,

1. Prend note du rapport du Secrétaire général ;

3. Prie le Secrétaire général de lui présenter un rapport sur les essais à sa
cinquante-troisième session.

77e séance plénière
18 décembre 1997
END
steps 'two languages' <<'END'
:open 52/904
:language fr
:doubts
:dump-screen french
<Enter>
<lt>
:dump-screen still
:filter
END
shows french '3 follows 1' 'the doubts of one language'
shows still '3 follows 1' 'back at those'

sed 's/3. Requests/2. Requests/' "$T/broken.txt" >"$T/new"
mv "$T/new" "$T/broken.txt"
steps 'a file that has changed' <<'END'
:open 52/901#OP3
gs
:dump-screen changed
END
shows changed 'The file has changed since it was read' 'what has changed'
shows changed ' 14    2. Requests' 'what is there now'

sed 's,52/901,52/903,' "$T/broken.txt" | "$reaffirm" import - >/dev/null
steps 'standard input' <<'END'
:open 52/903#OP3
gs
:dump-screen piped
END
shows piped 'It came from standard input' 'what no file has'

rm "$T/broken.txt"
steps 'a file that is gone' <<'END'
:open 52/901#OP3
gs
:dump-screen gone
END
shows gone 'broken.txt is not there any more' 'what is gone'
hides gone 'reaffirm: ' 'who says so'

# From another folder; and when it was moved, once it was imported again.
mkdir "$T/elsewhere"
sed 's/52.205/52\/903/g' "$texts/A_RES_52_205.txt" >"$T/elsewhere/c.txt"
(cd "$T/elsewhere" && "$reaffirm" import ./c.txt >/dev/null) || fail "import"
steps 'from another folder' <<'END'
:open 52/903#PP2
gs
:dump-screen other
END
shows other 'elsewhere/c.txt, line' 'from another folder'
shows other 'Reaffirming also that South-South' 'its lines'
mv "$T/elsewhere/c.txt" "$T/elsewhere/moved.txt"
(cd "$T/elsewhere" && "$reaffirm" import moved.txt >"$T/again") ||
	fail "import again"
steps 'a file that was moved' <<'END'
:open 52/903#PP2
gs
:dump-screen moved
END
shows moved 'moved.txt, line' 'a file that was moved'
shows moved 'Reaffirming also that South-South' 'its lines'

# 77: built without libarchive.
packer=$build/tests/cli/packer
sed 's/52.205/52\/902/g' "$texts/A_RES_52_205.txt" >"$T/b.txt"
(cd "$T" && "$packer" zip packed.zip "a/b.txt=b.txt") 2>"$T/err"
case $? in
77) echo "not tried: a member of an archive, without libarchive" ;;
0)
	mv "$T/packed.zip" "$T/elsewhere"
	(cd "$T/elsewhere" && "$reaffirm" import packed.zip >/dev/null) ||
		fail "import of an archive"
	steps 'a member of an archive' <<'END'
:open 52/902#PP2
gs
:dump-screen member
END
	shows member 'packed.zip:a/b.txt, line' 'a member of an archive'
	shows member 'Reaffirming also that South-South' 'its lines'
	;;
*) fail "packing an archive: $(cat "$T/err")" ;;
esac
# What citations say that is not so: a sign at the paragraph, behind the
# citation in the foot, and on the page of doubts, which leads there.
cat >"$T/faulty.txt" <<'END'
United Nations                                          A/RES/53/901
General Assembly
18 December 1998
Fifty-third session

53/901. Testing the tests again

The General Assembly,

Recalling its resolution 51/901 of 16 December 1996,

1. Recalls paragraph 99 of its resolution 52/205;

2. Requests the Secretary-General to submit a report on the tests to the
General Assembly at its fifty-fourth session.

77th plenary meeting
18 December 1998
END
(cd "$T" && "$reaffirm" import faulty.txt >/dev/null) || fail "import"
steps 'faults' <<'END'
:open 53/901
}
:dump-screen sign
gc
:dump-screen foot
gd
:dump-screen faults
G
<Enter>
:dump-screen led
END
shows sign 'OP1 ! Recalls paragraph 99' 'the sign'
shows foot '(! A/RES/52/205 has no paragraph OP99)' 'the citation'
shows faults 'Citations' 'the heading'
shows faults '>OP1 ! A/RES/52/205 has no paragraph OP99' 'the fault'
shows led '>OP1 ! Recalls' 'where it leads'
# Beside the sign of an annotation.
"$reaffirm" annotate '53/901#OP1' 'It has no such' >"$out" 2>"$err"
steps 'both signs' <<'END'
:open 53/901
:dump-screen both
END
shows both '>OP1!✎ Recalls' 'both signs'

# Words that no paragraph has can be read: from the page of doubts, where they
# lead to none.
{
	echo 'Reaffirming also the resolutions that it adopted before, and those of'
	echo 'the Economic and Social Council, on the testing of tests,'
	echo
	sed 's,53/901,53/905,' "$T/faulty.txt"
} >"$T/stray.txt"
(cd "$T" && "$reaffirm" import stray.txt >/dev/null) || fail "import"
steps 'words that belong to nothing' <<'END'
:open 53/905
gd
gg
gs
:dump-screen no-line
/belong to nothing<Enter>
gs
:dump-screen stray
END
shows no-line 'No line of the file is told here.' 'a line that tells of none'
shows stray 'stray.txt, from line 1 on' 'where they stand'
shows stray ' 2     the Economic and Social Council, on the testing' 'all of them'

# A number that A and B have: the first is opened, and a page that lists works
# acts on the one under the cursor.
for part in A B; do
	sed "s|A/RES/53/901|A/RES/53/903 $part|; s|^53/901\\.|53/903.|
		s/^The General Assembly,/$part\\n\\n&/" "$T/faulty.txt" >"$T/$part.txt"
done
(cd "$T" && "$reaffirm" import A.txt B.txt >/dev/null) || fail "import"
run "$reaffirm" show 53/903
status 1 "a number of two"
has "$err" "but GA 53/903 A and GA 53/903 B" "a number of two"
steps 'parts' <<'END'
:open 53/903
:dump-screen parts
:most-cited of=GA
/GA 52/205<Enter>
gd
:dump-screen listed
END
shows parts '53/903 A  GA' 'the first'
shows parts '2 works have this number' 'there are others'
shows listed 'doubts of GA 52/205' 'the work under the cursor'
# The head of a text tells its meeting as it is said.
ordinal() {
	cat >"$T/meeting.txt" <<END
90/$1. Meetings

The General Assembly,

Recalling its resolution 55/1 of 4 September 2000,

1. Takes note of meetings.

$1th plenary meeting
4 December 2035
END
	steps "meeting $1" <<END
:import $T/meeting.txt
:open 90/$1
:dump-screen meeting
END
	shows meeting "$2 plenary meeting" "meeting $1"
}
ordinal 21 21st
ordinal 32 32nd
ordinal 13 13th
ordinal 103 103rd
ordinal 111 111th
ordinal 26 26th

finish
