#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that help lists keys, commands, options and styles as they are at
# the moment, by whatever key it was asked for.
. "${srcdir:-.}/tests/tui/lib.sh"

size=440x80
steps "help" <<'END'
?
:dump-screen help
q
:dump-screen back
<F1>
:dump-screen f1
:close
:bind general <F5> quit
:set layout=columns
:set layout=rows
:set nocolor
:help
:dump-screen changed
END
for s in "── help" "In every pane" "j, <Down>, <C-n>" \
	"Move down by a line" "<C-c><C-c>, <C-s>" "Commands: Moving" \
	"Commands: Annotating" "open SYMBOL" "Options, as they are set" \
	"layout=rows" "rows|columns" "foot-height=30" "10 to 80" \
	"Styles, each as it looks" "bold yellow"; do
	shows help "$s" "help"
	shows f1 "$s" "help by F1"
done
hides back "── help" "closing help"

size=24x80
steps "a word of it" <<'END'
?
/Move left by a word<Enter>
:dump-screen match
END
shows match ">        <M-b>" "a match"
shows match "Move right by a word" "what stands behind a match"
size=440x80
shows changed "<F5>" "a key bound a moment ago"
shows changed "nocolor" "an option set a moment ago"
hides help "<F5>" "help before that"

# Each command, option and style of the tables has its place there.
page=$build/man/reaffirmrc.5
sed -n 's/^\.It Cm "\\&\([a-z\\-]*\)".*/\1/p' "$page" | tr -d '\\' |
	sort -u >"$T/names"
test_count=$((test_count + 1))
[ -s "$T/names" ] || fail "the manual names no options"
while read -r name; do
	grep -q -e "$name" "$T/help" || echo "$name"
done <"$T/names" >"$T/missing"
same "" "$(cat "$T/missing")" "options and styles that help lacks"

steps "options in force" <<'END'
:set text-width=66
:set
:dump-screen set
END
shows set "text-width=66" "set without an argument"
steps "help on a word" <<'END'
:help keys
:dump-screen keys
:help options
:dump-screen options
:h delete-annotation
:dump-screen word
:help zzzz
:dump-screen nothing
q
:dump-screen back
END
shows keys "Keys: " "the keys"
shows options "Options, as they are set" "the options"
shows word "> " "a command"
shows word "Delete the annotation" "what a command does"
shows nothing "Help has nothing on 'zzzz'." "nothing"
shows word "                                 one before" "where a sentence goes on"
shows back "── 52/205 ──" "one page of help, however often it was asked"

# It can be searched, and lines of it read at any width.
size=10x20
steps "help in a narrow window" <<'END'
?
/nonexistent<Enter>
/clipboard<Enter>
:dump-screen found
:resize 1x1
:resize 3x10
:resize 10x20
q
END
shows found "clipboard" "searching in help"

finish
