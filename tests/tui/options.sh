#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Every option that changes what is seen changes it at once.
. "${srcdir:-.}/tests/tui/screen.sh"

steps 'options' <<'END'
<Enter>
:set layout=columns
:dump-screen narrow-columns
:resize 24x110
:dump-screen columns
:set layout=rows
:resize 24x80
:set list-height=2
:dump-screen list-height
:set list-height=5
:set foot-height=10
:goto PP2
:dump-screen foot-height
:set foot-height=30
:set text-width=40
:dump-screen text-width
:set text-width=0
:resize 24x130
:dump-screen all-width
:set text-width=80
:resize 24x80
:set ascii
:dump-screen ascii
:set noascii
:set scroll-margin=3
:first
8j
:dump-screen margin
:set nonsense=1
:dump-screen nonsense
:style citation bold red
:dump-screen style
END
for s in narrow-columns columns list-height foot-height text-width all-width \
	ascii margin; do
	screen "$s" "$s"
done
shows nonsense 'nonsense' 'an option there is not'

mkdir -p "$T/config/reaffirm"
echo 'set sort=title' >"$T/config/reaffirm/reaffirmrc"
steps 'sort at the start' <<'END'
:dump-screen sort
END
shows sort '> GA     70/1 ' 'sorted by title'

size=24x80
LC_ALL=C steps 'a locale that is not UTF-8' <<'END'
:focus text
:goto OP2(a)
:dump-screen c-locale
END
screen c-locale 'ASCII where nothing else can be shown'

# Nothing of the bundled texts, nor of anything else, in the library.
rm -r "$T/data"
export FIXTURE=none
steps 'an empty library' <<'END'
:dump-screen empty
jk<Enter><Tab>fca]c/x<Enter>nJK
:dump-screen still
END
screen empty 'an empty library'
finish
