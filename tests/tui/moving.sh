#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Moving: by row, page, paragraph, citation, mark and work, with counts; in
# the list a text is opened by Enter only.
. "${srcdir:-.}/tests/tui/screen.sh"

steps 'the list' <<'END'
jj
:dump-screen down
:last
:dump-screen last
3k
:dump-screen up3
gg
2<Space>
:dump-screen pages
:first
J
:dump-screen next-work
JK
:dump-screen previous-work
2J
:dump-screen second
END
shows down '> SC     9999' 'down twice'
shows down '70/1  GA' 'moving opens nothing'
shows last '> ECOSOC 2015/9' 'last'
shows up3 '> ECOSOC 2015/6' 'up with a count'
screen pages 'two pages down'
shows next-work 'Reading aloud' 'the next work'
shows previous-work '70/2  GA' 'the work before'
shows second '2015/1  ECOSOC' 'the work after the next'

fresh
steps 'from a work that is filtered out' <<'END'
<Enter>
:filter body=ECOSOC
J
:dump-screen first-left
J
:dump-screen second-left
END
shows first-left '2015/1  ECOSOC' 'the first that is left'
shows second-left '2015/2  ECOSOC' 'and the next'

fresh
steps 'the text' <<'END'
<Enter>
]]
:dump-screen p2
3]]
:dump-screen p5
[[
:dump-screen p4
gg[[
:dump-screen p1
]f
:dump-screen mark
]f
]f]f
:dump-screen mark-end
[f
]c]c]c]c
:dump-screen c4
<C-d>
:dump-screen half
<C-u><C-f><C-b>
G
:dump-screen bottom
5G
:dump-screen line5
xx
:dump-screen unbound
gx
:dump-screen unbound2
END
shows p2 'paragraph 2 of' 'next paragraph'
shows p5 'paragraph 5 of' 'three paragraphs on'
shows p4 'I. Means' 'back over the heading'
shows p1 'paragraph 1 of' 'the first paragraph'
shows mark 'paragraph 1 of' 'the first mark'
shows mark-end 'paragraph 5 of' 'the last mark'
shows c4 'paragraph' 'citations'
screen half 'half a page'
screen bottom 'the last line'
shows line5 'paragraph' 'the fifth line'
shows unbound 'x is not bound' 'a key that is bound to nothing'
shows unbound2 'gx is not bound' 'keys that are bound to nothing'

# What one moves to is in sight as a whole, where there is room for it.
fresh
size=16x80
steps 'a whole paragraph' <<'END'
<Enter>
3]]
3]]
]]]]
:dump-screen whole
[[[[[[
:dump-screen above
END
shows whole 'nobody is surprised by it later.' 'the end of the paragraph'
shows whole '>OP4' 'its beginning'
shows above '>OP2(a)' 'upwards'
# Tab passes by a foot pane that has nothing in it.
fresh
steps 'the next pane' <<'END'
<Enter>
:dump-screen notes
<Tab>j
:dump-screen foot
:focus text
G
:dump-screen none
<Tab>j
:dump-screen list
END
shows none 'footnotes: none' 'nothing in the foot'
same 0 "$(grep -c '^> GA     70/1 ' "$T/list")" 'the list has the keys'
same 1 "$(grep -c '^> GA     70/1 ' "$T/foot")" 'the foot has'
finish
