#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Tables: in columns where there is room, as a list where there is none, with
# the marks, citations and words in them found; and annexes by their labels.
. "${srcdir:-.}/tests/tui/screen.sh"
export FIXTURE=tables

steps 'a table' <<'END'
<Enter>
/twice<Enter>
:dump-screen columns
:goto annexii/1
:dump-screen annex
:goto Annex I/1
:dump-screen first
END
screen columns 'columns'
shows annex '>Annex II/1' 'the second annex'
shows first '>Annex I/1' 'the first annex'

size=24x14
fresh
steps 'a narrow table' <<'END'
<Enter>
/twice<Enter>
:dump-screen narrow
END
screen narrow 'a list'

good 'show' "$reaffirm" show 54/904
has "$out" "Year  Amount" "the headings"
has "$out" "1999  12ᵃ  In full[7]" "a row"
good 'show --json' "$reaffirm" show --json '54/904#H8'
has "$out" '"text":"1999\t12ᵃ\tIn full"' "cells are parted by tabs"
finish
