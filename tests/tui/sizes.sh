#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Any size, down to a single cell: the foot goes first, then the list, then
# the lines; the first paragraph in sight stays through any of it.
. "${srcdir:-.}/tests/tui/screen.sh"

steps 'sizes' <<'END'
<Enter>
:resize 50x132
:dump-screen 50x132
:resize 16x60
:dump-screen 16x60
:resize 9x50
:dump-screen 9x50
:resize 6x40
:dump-screen 6x40
:resize 4x24
:dump-screen 4x24
:resize 3x12
:dump-screen 3x12
:resize 2x6
:dump-screen 2x6
:resize 1x1
jjkk<Space>
:dump-screen 1x1
:resize 1x40
:search aloud
:dump-screen 1x40
:resize 24x80
:goto OP4
<Space>
:resize 24x50
:dump-screen 24x50
:resize 24x80
:dump-screen 24x80
END
for s in 50x132 16x60 9x50 6x40 4x24 3x12 2x6 1x1 1x40 24x50 24x80; do
	screen "$s" "$s"
done

fresh
steps 'a pane that is not shown is, once it has the keys' <<'END'
:resize 5x30
:focus text
:dump-screen text
<Tab>
:dump-screen foot
<Tab>
:dump-screen list
z
:resize 24x80
:dump-screen zoomed
z
:dump-screen unzoomed
END
screen text 'text only'
screen foot 'foot only'
screen list 'list only'
screen zoomed 'the list has the screen'
screen unzoomed 'and gives it back'
finish
