#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Every view shows what it should: the list, a text with openers, labels,
# marks and a footnote that is not there, the four sections of the foot, the
# pages of a stub, an instrument and a held work, and the pages about the
# session.  Nothing from a file acts on the terminal.
. "${srcdir:-.}/tests/tui/screen.sh"

steps 'the views' <<'END'
:dump-screen start
<Enter>
:dump-screen text
}
:dump-screen missing
gcgf
:dump-screen citations
[[
:focus text
[[
gc
:dump-screen citations-1
gb
:dump-screen cited-by
ga
:dump-screen annotations-none
gngpOP4<Enter>
:dump-screen end
gb
:dump-screen pinpointed
END
screen start 'the start'
screen text 'a text'
screen missing 'a footnote that is not in the file'
screen citations 'the citations of a paragraph without any'
screen citations-1 'the citations of a paragraph'
screen cited-by 'who cites the work'
screen annotations-none 'no annotations'
screen end 'the end of a text, with an annex'
screen pinpointed 'who cites just this paragraph'

fresh
steps 'pages' <<'END'
<Enter>
:open 65/9
:dump-screen stub
:open Testville Plan of Action
:dump-screen instrument
:open A/70/12
:dump-screen document
:open 1/1
:dump-screen nobody
:open 70/1
c
:dump-screen held
:jumps
:dump-screen jumps
:about
:dump-screen about
:drafts
:dump-screen drafts
:annotations
:dump-screen no-annotations
?
:dump-screen help
END
screen stub 'a stub'
screen instrument 'an instrument'
screen document 'a document'
screen nobody 'what nobody cites'
screen held 'who cites a work'
screen jumps 'the jumps'
shows about 'GNU General Public License' 'about'
shows drafts 'No draft' 'no drafts'
shows no-annotations 'No annotations yet' 'no annotations'
shows help 'Move down by a line' 'help'

fresh
steps 'who cites one paragraph' <<'END'
:open 70/1#OP4
C
:dump-screen paragraph
<lt>
:cited-by OP3
:dump-screen other
<lt>
:cited-by OP99
:dump-screen none
c
END
shows paragraph '── GA 70/1, OP4 ──' 'who cites one paragraph'
shows paragraph 'cited 1 time ──' 'who cites one paragraph'
shows other 'cites this paragraph by its number' 'who cites another'
shows none 'no paragraph OP99' 'who cites none'

fresh
steps 'what most cite' <<'END'
:most-cited
:dump-screen most
:most-cited body=SC
:dump-screen most-body
:most-cited relation=reaffirm of=GA
:dump-screen most-reaffirmed
<Enter>
:dump-screen most-follow
:most-cited relation=love
:dump-screen most-wrong
END
shows most '── most cited ──' 'what most cite'
shows most '>2  ' 'how many works cite it'
shows most-body '── most cited: SC ──' 'what a body cites'
shows most-body ' GA 70/1' 'what a body cites'
shows most-reaffirmed '── most cited: reaffirmed by, of GA ──' 'with a relation'
shows most-reaffirmed '>1     GA 65/9 (not in' 'with a relation'
shows most-follow '── GA 65/9 ──' 'Enter opens it'
shows most-wrong "no relation 'love'" 'no such relation'

fresh
steps 'lineages' <<'END'
:open 70/1
T
:dump-screen lineage
<lt>
:open 61/4
:lineage
:dump-screen lineage-stub
END
shows lineage '── lineage of GA 70/1 ──' 'a lineage'
shows lineage '(this one)' 'a lineage'
shows lineage-stub '── lineage of GA 61/4 ──' 'the lineage of a stub'

"$reaffirm" annotate '70/1#PP2' 'First words' >"$out" 2>"$err"
"$reaffirm" annotate '70/1#OP4' 'Second words' >"$out" 2>"$err"
"$reaffirm" annotate '70/2#PP1' 'Third words' >"$out" 2>"$err"
fresh
steps 'annotations' <<'END'
:dump-screen a-list
<Enter>]a
ga
:dump-screen a-foot
]a
:dump-screen a-next
]a
:dump-screen a-last
[a
:annotations
:dump-screen a-page
GG<Enter>
:dump-screen a-jump
:history
:dump-screen a-history
END
screen a-list 'annotations are counted in the list'
shows a-foot 'First words' 'annotations in the foot'
shows a-next 'Second words' 'the next annotation'
shows a-last 'No annotation below' 'no further annotation'
shows a-page 'Third words' 'the list of annotations'
shows a-page 'GA 70/2' 'the list of annotations'
shows a-jump 'Reading aloud' 'Enter on an annotation'
shows a-history '1 state' 'the history of an annotation'
finish
