#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that a wrong split is mended in the reader, that the cursor stays
# where it was mended, that undo and the page of corrections take it back, and
# that what cannot be done is said and changes nothing.
. "${srcdir:-.}/tests/tui/lib.sh"
size=40x90

# kinds WANT WHAT: kinds and states of all corrections.
kinds() {
	"$reaffirm" corrections --json >"$T/corrections"
	same "$1" "$("$look" column '$.corrections' '$.kind' \
		<"$T/corrections" | tr '\n' ' ')$("$look" column \
		'$.corrections' '$.state' <"$T/corrections" |
		tr '\n' ' ')" "$2"
}

steps "joining" <<'END'
:open 52/205#PP3
:dump-screen start
:join
:dump-screen joined
u
:dump-screen undone
<C-r>
:dump-screen redone
<C-r>
:dump-screen no-redo
u
END
shows start "paragraph 3 of 19" "the text"
shows joined "PP3 is PP2 now; u takes it back." "joining"
shows joined "paragraph 2 of 18" "joining"
shows joined ">PP2   Reaffirming also" "where one stands"
shows joined "operation, Recognizing the fact" "the words"
shows joined " PP3   Taking note of" "labels that are counted"
shows undone "correction of GA 52/205 PP3 taken back" "undo"
shows undone "paragraph 3 of 19" "undo"
shows undone ">PP3   Recognizing" "where one stood"
shows redone "correction of GA 52/205 PP3 holds again" "redo"
shows redone "paragraph 2 of 18" "redo"
shows no-redo "nothing was undone that could be redone" "redo at the end"
kinds "join revoked " "undo"

steps "splitting" <<'END'
:goto PP4
:split AND IN THIS context
:dump-screen split
:goto PP4
:annotate
on the first half<C-s>
:dump-screen annotated
:goto PP5
gR
:dump-screen asked
OP70<Enter>
:dump-screen named
:goto PP6
:relabel op71
END
shows split "This is PP5 now; u takes it back." "splitting"
shows split ">PP5   and in this context welcoming" "splitting"
shows split "paragraph 5 of 20" "splitting"
shows annotated "PP4 ✎" "an annotation on half a paragraph"
shows asked ":relabel" "a label is asked for"
shows named "PP5 is OP70 now" "a label"
shows named ">OP70" "a label"
kinds "join split relabel relabel revoked applied applied applied " "all"

# What cannot be done.
steps "refusing" <<'END'
:open 52/205#PP1
:join
:dump-screen first
:goto PP2
:split nothing of this kind
:dump-screen nothing
:split cooperation
:dump-screen several
:relabel OP1
:dump-screen taken
:relabel chapter
:dump-screen none
:corrections
:join
:dump-screen nowhere
END
shows first "PP1 is the first paragraph" "the first"
shows nothing "PP2 has no 'nothing of this kind' behind its first word" "other words"
shows several "more than once: type more of the words" "words that are twice"
shows taken "there is another OP1" "a label that is taken"
shows none "'chapter' is no label" "no label"
shows nowhere "There is no paragraph here to correct." "no text"
kinds "join split relabel relabel revoked applied applied applied " "as before"

# The page of corrections revokes one, and lets it hold again.
steps "revoking" <<'END'
:corrections
:dump-screen page
]]d
:dump-screen revoked
d
:dump-screen again
:lineage
:dump-screen lineage
<lt>
<Enter>
:dump-screen followed
END
shows page "(revoked) join" "the page"
shows page "split" "the page"
shows page "relabel OP70" "the page"
shows revoked "Revoked." "revoking"
shows revoked "(revoked) split" "revoking"
shows revoked "(does not fit any more) relabel OP70" "what rested on it"
shows again "It holds again." "revoking is taken back"
hides again "does not fit" "revoking is taken back"
shows lineage "lineage of GA 52/205" "the work under the cursor is meant"
shows followed "52/205" "to the paragraph"

# What was corrected is in sight as a whole, though the footnotes grew, and its
# place is found from the page however it is called now.
size=24x80
steps "in sight" <<'END'
:open 57/263#OP11
:dump-screen opened
G
:join
:dump-screen joined
u
:dump-screen parted
:relabel OP70
:corrections
/OP70<Enter>
<Enter>
:dump-screen renamed
u
jjjj
:open 57/263#OP11
4k
:dump-screen amid
:open 57/263#OP99
:dump-screen missing
:open 57/263#6
:dump-screen number
:open 57/263#op7
:open 57/263#77
:dump-screen stays
END
shows opened "Developing Countries.⁷" "all of what was opened"
shows joined ">OP10 " "the beginning of what was joined"
shows joined "11. Requests" "and where it was joined"
shows parted "Developing Countries.⁷" "all of what is parted again"
shows renamed ">OP70 " "to a paragraph that has another name"
shows amid "OP10, paragraph 13 of 14" "its label has been scrolled away"
shows missing "There is no paragraph OP99 in GA 57/263." "no such paragraph"
shows number ">OP6 " "a number alone is an operative paragraph's"
shows stays "There is no paragraph 77 in GA 57/263." "no such number"
shows stays ">OP7 " "nobody is led away to what is not there"

# Somebody else's correction is seen on the next key, in a small window too.
size=8x20
steps "a small window" <<'END'
:open 57/263#PP1
:goto PP2
:join
u
:split the
:corrections
d
END

# Without a notebook that can be written nothing is corrected.
talks=1
echo "This is not a notebook, whatever it is called in here." >"$notebook"
size=24x80
steps "no notebook" <<'END'
:open 52/205#PP3
:join
:dump-screen refused
END
shows refused "paragraph 3 of 19" "no notebook"
finish
