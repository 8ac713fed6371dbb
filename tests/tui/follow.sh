#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Following: the citation under the cursor, the one selected and the one
# hinted at; a pinpointed paragraph; back and forward to the place and the
# pane one came from; marks; names typed.
. "${srcdir:-.}/tests/tui/screen.sh"

steps 'citations' <<'END'
<Enter>
<Enter>
:dump-screen first
<lt>
:dump-screen back
>
:dump-screen forward
<lt>
]c]c]c<Enter>
:dump-screen third
<lt><Enter>
:dump-screen third-again
<lt>
f
:dump-screen hints
g
:dump-screen pinpoint
<C-o>gf
<Enter>
:dump-screen from-foot
<lt>
:dump-screen foot-again
>>>
:dump-screen no-forward
END
shows first 'Reading aloud' 'the first citation of the line'
screen back 'back'
shows forward 'Reading aloud' 'forward'
shows third 'A/RES/61/4' 'the third citation'
shows third-again 'A/RES/61/4' 'the citation is selected again'
screen hints 'hints'
shows pinpoint 'paragraph 3 of 3' 'the pinpointed paragraph'
shows from-foot 'A/70/12' 'a citation in a footnote'
screen foot-again 'back to the foot pane'
shows no-forward 'No place to go forward to' 'forward at the end'

# What a page is of stays in sight, however small that is.
fresh
size=9x40
steps 'a small stub' <<'END'
:open 65/9
:dump-screen small-stub
<Enter>
:dump-screen no-link
END
size=24x80
shows no-link 'Nothing to follow on this line' 'a line without a link'
shows small-stub '>         A/RES/65/9' 'what is told of it first'

# The list of places is looked at in passing, as help is.
fresh
steps 'the places' <<'END'
:open resolution 70/2 of 1 December 2015
:open 61/4
:open 65/9
<lt>
<lt>
?
:jumps
:dump-screen jumps
G<Enter>
:dump-screen last-place
:jumps
gg<Enter>
:jumps
:dump-screen jumps-first
q
>
:dump-screen second-place
END
shows jumps '>here     GA 70/2' 'where one is'
shows jumps ' forward  GA 61/4' 'where one came back from'
shows last-place 'A/RES/65/9' 'going there'
shows jumps-first ' forward  GA 70/2' 'all of them, from the first'
shows jumps-first ' forward  GA 65/9' 'to the last'
shows second-place '70/2  GA' 'leaving the list, and on from there'

fresh
steps 'back to the beginning, and out' <<'END'
<lt>
:dump-screen nowhere
jj<Enter>
j
q
:dump-screen closed
END
shows nowhere 'No place to go back to' 'back at the beginning'
shows closed '70/1' 'close goes back'

fresh
steps 'marks and names' <<'END'
<Enter>}}ma
:dump-screen set
:open 70/2#OP2
:dump-screen named
'a
:dump-screen mark
'b
:dump-screen no-mark
mX
:dump-screen bad-mark
:goto op4
:dump-screen goto
:goto OP99
:dump-screen no-label
:goto 1
:dump-screen number
:OP2(a)
:dump-screen shorthand
:a/res/65/9
:dump-screen symbol
:open 8888
:dump-screen guess
:open testville PLAN of action
:dump-screen instrument
<lt>
:open testville
:dump-screen instrument-part
END
shows set 'Mark a is set' 'a mark is set'
shows named 'paragraph 3 of 3' 'a paragraph by name'
shows mark '>PP3' 'back to the mark'
shows no-mark 'Mark b is not set' 'no mark'
shows bad-mark 'letters a to z' 'no letter'
shows goto '>OP4' 'goto'
shows no-label 'no paragraph OP99' 'goto nowhere'
shows number '>OP1' 'a number'
shows shorthand '>OP2(a)' 'a label alone'
shows symbol '── GA 65/9 ──' 'a symbol alone'
shows guess "Nothing in the library is or cites '8888'." 'an unknown name'
shows instrument '── Testville Plan of Action ──' 'an instrument'
shows instrument-part '── Testville Plan of Action ──' 'a part of its name'

# Letters stand on what the foot shows too.
steps 'from the text to what a footnote cites' <<'END'
:open 70/1#PP1
f
h
:dump-screen footnote
END
shows footnote '── A/70/12 ──' 'a letter in the foot'

# A mark and the last place are there in the next session.
steps 'the next session' <<'END'
:dump-screen again
'a
:dump-screen mark-again
END
shows mark-again '>PP3' 'the mark of the session before'

# A place is a byte of its paragraph: the same words at every width.
fresh
steps 'a place' <<'END'
:open 70/1#OP4
jjmb
END
size=14x40
steps 'the paragraph of the place' <<'END'
:dump-screen whole
END
shows whole '>OP4 ' 'the beginning of the paragraph one was in'
shows whole 'nobody is surprised' 'the words in it'
size=2x40
steps 'the place and the mark in a narrow window' <<'END'
:dump-screen narrow
gg'b
:dump-screen narrow-mark
END
size=24x80
shows narrow 'nobody is surprised' 'the place at another width'
shows narrow-mark 'nobody is surprised' 'the mark at another width'
# Who cites leads to the citation itself, or to the mark of its footnote.
fresh
steps 'to the citation' <<'END'
:open testville plan of action
/reaffirms <Enter>
<Enter>
:dump-screen citing
<Enter>
:dump-screen there-again
:open A/70/12
<Enter>
:dump-screen noting
]c
:dump-screen peek
:open 70/1#OP1
]c
:dump-screen peek-stub
]c
:dump-screen peek-instrument
j
:dump-screen no-peek
END
shows citing '>OP1' 'the paragraph that cites'
shows there-again '── Testville Plan of Action ──' 'the citation is selected'
shows noting '>PP' 'the paragraph whose footnote cites'
shows peek-stub 'A/RES/65/9, 3 Dec 2010 (not in the library)' 'what a stub is'
shows peek-instrument 'Testville Plan of Action, cited by 2 works' 'what an instrument is'
hides no-peek '(not in the library)' 'it goes with the next key'
# A look at where a citation leads, without going there.
fresh
steps 'peeking' <<'END'
:open 70/1
p
:dump-screen peek
]c]c
:dump-screen peek-stub
jj
:dump-screen peek-on
}
:dump-screen peek-pinpoint
c
:dump-screen peek-page
<Tab><Enter>
:dump-screen peek-follow
p
:dump-screen peek-off
END
shows peek '── where it leads ──' 'where a citation leads'
shows peek 'A/RES/70/2, 2 Dec 2015: Reading aloud' 'its title'
shows peek ' PP1 ' 'its first paragraph'
shows peek-stub 'A/RES/65/9' 'where the second citation leads'
shows peek-stub 'Not in the library. Cited by 1 work.' 'a stub'
shows peek-page '── where it leads ──' 'where a row of a page leads'
shows peek-follow '── 9999 (2015) ──' 'Enter goes there'
shows peek-follow 'A/RES/70/1, OP4, 1 Dec' 'the paragraph that is meant'
shows peek-follow ' OP4   Also decides' 'its words'
hides peek-off 'where it leads' 'no more'

fresh
mkdir -p "$XDG_CONFIG_HOME/reaffirm"
printf 'Testville Plan of Action\t2010\t65/9\n' \
	>"$XDG_CONFIG_HOME/reaffirm/instruments.tsv"
steps 'an instrument and what adopted it' <<'END'
:open Testville Plan of Action
:dump-screen adopted
fa
:dump-screen adopts
fa
:dump-screen adopted-again
<lt>
<lt>
G
gg
jjj
:dump-screen gap
END
shows adopted 'Adopted or endorsed by GA 65/9' 'what adopted it'
shows adopted '2010. Known by its name.' 'its year'
shows adopts '── GA 65/9 ──' 'the way there'
shows adopts 'Adopts or endorses: Testville Plan of Action' 'what it adopted'
shows adopted-again '── Testville Plan of Action ──' 'and back'
shows gap '>         Recalled by (1)' 'the sign, with the cursor on the row above'

finish
