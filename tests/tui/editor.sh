#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that annotations are written, edited, deleted and brought back in
# the reader's own editor, that leaving it keeps a draft, and that it holds
# in windows of any size.
. "${srcdir:-.}/tests/tui/lib.sh"

steps "write" <<'END'
gt]]
aFirst words<Enter><Enter>second line<C-c><C-c>
:dump-screen saved
END
shows saved "Saved." "saving"
shows saved "PP2 ✎" "the sign beside the paragraph"
bodies 'First words||second line|' "what was saved"

# Keys of the editor, one after the other.
steps "editing" <<'END'
:goto PP3
a
:dump-screen empty
one two three<M-b><C-k>four<C-a>zero <C-e>!<Left><Backspace>R<Right>
:dump-screen line
<Enter>é<Backspace>x<C-h>last<C-w>LAST<C-_><C-y>
<Home><Delete>L<Up><End>.<Down>s
:dump-screen lines
<C-s>
END
shows empty "new annotation on PP3 of GA 52/205" "the divider"
shows empty "<C-c><C-c> save  <Esc> leave" "the keys in the status line"
shows line "zero one two fouR!" "editing a line"
bodies 'First words||second line|zero one two fouR!.|Lasts|' \
	"what the keys have made"

# Leaving keeps a draft, in this session and for the next; nothing is saved.
steps "leaving" <<'END'
:goto PP4
ahalf a thought<Esc>
:dump-screen left
:drafts
:dump-screen drafts
q
:goto PP4
a
:dump-screen again
 and more<C-g>
a<M-gt>!<C-u><Esc>
:dump-screen emptied
atyped again<Esc>
END
shows left "Kept as a draft; D to go on." "leaving"
shows drafts "half a thought" "the list of drafts"
shows again "half a thought" "going on"
shows emptied "Nothing was changed." "leaving an empty text"
steps "the next session" <<'END'
:dump-screen start
:drafts
<Enter>
:dump-screen on
<C-End>!<C-s>
:dump-screen there
D
:dump-screen none
END
shows start "A draft on PP4 of GA 52/205 was interrupted; D to go on" \
	"the notice"
shows on "typed again" "going on from the list of drafts"
shows there "paragraph 4 of 19" "the paragraph, once saved"
shows none "No draft" "drafts, once saved"
steps "throwing away" <<'END'
:goto PP5
anever mind<C-c><C-k>
:dump-screen away
:drafts
:dump-screen none
END
shows away "thrown away" "discarding"
shows none "No draft" "drafts, once discarded"

# What was saved is seen at once, and again where there are no footnotes.
steps "what was saved" <<'END'
:goto OP1
aon the report<C-s>
:dump-screen saved
]][[
:dump-screen footnotes
:goto OP6
aon nothing<C-s>
]][[
:dump-screen annotations
o
:dump-screen asked
:goto OP6
:delete-annotation
y
:goto OP1
:delete-annotation
y
END
shows saved "on the report" "an annotation just saved"
shows footnotes "Supplement No. 39" "footnotes go before annotations"
shows annotations "on nothing" "annotations, where there are no footnotes"
shows asked "── footnotes: none ──" "footnotes, when asked for"

# Edit, delete (asked first), undo.
steps "edit and delete" <<'END'
:goto PP2
E
:dump-screen edit
<C-a><C-k><C-s>
d
:dump-screen asked
n
:dump-screen no
dy
:dump-screen deleted
u
:dump-screen undone
:set noconfirm-delete
d
:dump-screen gone
END
shows edit "annotation on PP2 of GA 52/205" "editing one"
shows asked "Delete this annotation? (y/n)" "asking first"
shows no "Not deleted." "saying no"
shows deleted "Deleted; u brings it back." "deleting"
shows undone "PP2 ✎" "undo"
hides gone "PP2 ✎" "deleting without being asked"
steps "nothing here" <<'END'
:goto OP9
E
:dump-screen edit
d
:dump-screen delete
a  <Enter> <C-s>
:dump-screen blank
<Esc>
END
shows edit "no annotation here to edit" "nothing to edit"
shows delete "no annotation here to delete" "nothing to delete"
shows blank "nothing to be saved" "saving nothing"

# What is pasted is text, whatever is in it.
steps "paste" <<'END'
:goto OP1
aA <PasteStart>pasted<Enter><Tab>line<Esc>Q<C-c><C-c><C-x>:quit<PasteEnd> B<C-s>
:dump-screen pasted
END
shows pasted "Saved." "pasting"
"$reaffirm" annotations --json >"$T/annotations"
has "$T/annotations" '"body":"A pasted\n\tlineQ:quit B"' "pasting"

# Long texts scroll, and a window of any size will do.
size=12x20
steps "small windows" <<'END'
:goto OP7
aone<Enter>two<Enter>three<Enter>four<Enter>five<Enter>six<Enter>seven
<Enter>eight<Enter>nine nine nine nine nine nine
:dump-screen end
<M-lt>
:dump-screen start
<PgDn><PgDn><PgUp><Down><End><Up><Up>
:resize 1x1
x<Left><Enter>
:resize 2x2
y<Up><Down><PgUp>
:resize 3x5
z
:resize 12x20
<M-gt>
:dump-screen again
<C-c><C-k>
END
shows end "nine" "the end of a long text"
hides end "two" "the end of a long text"
shows start "one" "its start"
hides start "nine" "its start"
shows again "nine" "after all sizes"

finish
