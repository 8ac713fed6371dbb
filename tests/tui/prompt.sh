#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that the line at the bottom is typed, completed, recalled in a later
# session and left again, and that what is pasted into it runs nothing.
. "${srcdir:-.}/tests/tui/lib.sh"

# bottom FILE TEXT WHAT: the last row of a screen is this.
bottom() {
	same "$2" "$(tail -n 1 "$T/$1")" "$3"
}

steps "prompt" <<'END'
<:>foc<Tab>
:dump-screen focus
<Tab>
:dump-screen list
<Tab><Tab><S-Tab>
:dump-screen text
<C-u>open MONTERREY<Tab>
:dump-screen instrument
<C-u>open 57<Tab>
:dump-screen open
<Enter>
:dump-screen opened
<:>sort dat<C-a><C-e>e<Enter>
/Invites<Enter>
:dump-screen found
<:><PasteStart>quit<Enter>Q<Esc>:quit<PasteEnd>
:dump-screen pasted
<Esc>
:dump-screen left
<:><C-h>
:dump-screen left2
<:>nonsense<Enter>
:dump-screen nonsense
<:>qiut<Enter>
:dump-screen quit
<:>sort sideways<Enter>
:dump-screen sort
<:>down now<Enter>
:dump-screen down
END
bottom focus ":focus" "completing a command"
shows list ":focus list" "completing its argument"
shows text ":focus text" "going round"
shows instrument ":open Monterrey Consensus" "completing an instrument"
shows open ":open GA 57/263" "completing a work"
shows opened "── 57/263" "opening it"
shows pasted ":quit Q:quit" "pasting"
hides left ":quit" "Esc"
shows left "── 57/263" "Esc"
test_count=$((test_count + 1))
tail -n 1 "$T/left2" | grep -q '^:' && fail "Backspace on an empty line"
shows nonsense "no command 'nonsense'" "a command that is none"
shows quit "did you mean quit?" "a command misspelt"
shows sort "sort takes [symbol|date|title]" "a wrong argument"
shows down "down takes no argument" "an argument too many"

# Another session: commands and searches of this one, each in its place.
steps "history" <<'END'
<:><Up>
:dump-screen up
<Up><Up><Up>
:dump-screen upper
<C-u>op<Up>
:dump-screen prefix
<Esc>/<Up>
:dump-screen search
<Esc>
END
shows up ":down now" "the last line"
shows upper ":nonsense" "lines before it"
shows prefix ":open GA 57/263" "a line that begins so"
shows search "/Invites" "the last search"

# Lines wider than the window scroll; nothing breaks in a tiny one.
size=6x16
steps "narrow" <<'END'
<:>abcdefghijklmnopqrstuvwxyz
:dump-screen end
<Home>
:dump-screen start
:resize 2x2
x<Left><Right>
:resize 1x1
y
:resize 6x16
<Esc>
END
shows end "mnopqrstuvwxyz" "the end of a long line"
shows start ":abcdefghijklmno" "its start"

# Keys that mean nothing, counts and sequences that are not finished.
steps "keys" <<'END'
gx
:dump-screen gx
:resize 24x80
12
:dump-screen count
<Esc>g
:dump-screen g
<Esc>
:dump-screen esc
END
shows gx "gx is not" "keys that mean nothing"
shows count "     12" "a count, as it is typed"
shows g "     g" "a sequence, as it is typed"
hides esc "     g" "giving it up"

# What a command must be told and was not, is asked for, whichever it is.
size=24x80
steps "asking" <<'END'
:export
:dump-screen export
<Esc>
:focus
:dump-screen focus
<Esc>
:dump-screen
:dump-screen dump
<Esc>
:bind
:dump-screen bind
<Esc>
:dump-screen missing/screen
:dump-screen folder
END
for c in export focus bind; do
	bottom "$c" ":$c" "$c is asked what"
done
bottom dump ":dump-screen" "dump-screen is asked where"
shows folder "screen: there is no such folder to write to" "no folder"

# A key that is held down does not drive other messages out.
steps "saying it again" <<'END'
:nonsense
>>>>
<:>messages<Enter>
:dump-screen said
END
same 1 "$(grep -c "No place to go forward to" "$T/said")" "said once"
shows said "no command 'nonsense'" "what was said before"

# A script that cannot be read is told with its line.
printf 'j\n\nj<Nonsense>\n' >"$T/bad"
bad 2 "bad:3: <Nonsense> is no key" "a bad script" \
	"$reaffirm" --script "$T/bad" --size 24x80
bad 1 "nowhere" "no script" "$reaffirm" --script "$T/nowhere" --size 24x80

size=24x80
# Where nothing is typed, what is pasted is no keys; it may be a symbol.
steps 'pasting' <<'END'
g<PasteStart>QA/RES/52/205<Enter>Q<PasteEnd>
:dump-screen garbage
<Esc>
f<PasteStart>A/RES/52/205<Enter><PasteEnd>
:dump-screen symbol
<Enter>
:dump-screen opened-symbol
END
shows garbage ":open QA/RES/52/205 Q" "pasting what is none"
shows symbol ":open A/RES/52/205" "pasting a symbol"
shows opened-symbol "── 52/205 ──" "it is opened"
finish
