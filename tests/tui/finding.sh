#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Searching in text and list, narrowing, sorting: matches run over the ends of
# rows, case and accents do not matter, and what is not found is said.
. "${srcdir:-.}/tests/tui/screen.sh"

steps 'searching' <<'END'
<Enter>
/zoe<Enter>
:dump-screen accent
/resolution 70\/2<Enter>
/testville plan of<Enter>
:dump-screen broken
n
:dump-screen next
n
:dump-screen round
N
:dump-screen previous
:search nothing at all
:dump-screen none
<Esc>
END
shows accent '>OP2(a)' 'accents do not matter'
shows broken 'paragraph 1 of' 'a match over the end of a row'
shows next 'paragraph 4 of' 'the next match'
shows round 'paragraph 1 of' 'round the end'
shows round 'Went on from the beginning' 'round the end is said'
shows none "'nothing at all' is not found" 'no match'

fresh
steps 'the list' <<'END'
/reading<Enter>
:dump-screen narrow
:narrow
<Enter>
:dump-screen all
:narrow zzz
:dump-screen nothing
&<Enter>
:sort date
:dump-screen by-date
:sort title
:dump-screen by-title
S
:dump-screen reversed
:search number 8
:dump-screen found
END
screen narrow 'narrowed'
shows all '  GA     70/1' 'all again'
shows nothing 'No work has these words' 'nothing'
screen by-date 'by date'
screen by-title 'by title'
screen reversed 'reversed'
shows found '> ECOSOC 2015/8' 'searched in the list'
finish
