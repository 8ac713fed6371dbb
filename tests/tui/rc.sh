#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that reaffirmrc changes keys, options and styles, that each mistake
# in it is told with file and line while the rest holds, and that no file,
# however bad, keeps the reader from starting.
. "${srcdir:-.}/tests/tui/lib.sh"

rc=$XDG_CONFIG_HOME/reaffirm/reaffirmrc
mkdir -p "${rc%/*}"
file=$rc

cat >"$file" <<'END'
# mine
bind general <F7> sort date
unbind general Q
bind genral x quit
set list-height=2
set text-width=0
set foo=1
style citation bald
style nonsense bold
bind text <F8> frobnicate
down
set sort=title
END
size=40x200
steps "a file with mistakes" <<'END'
:dump-screen start
:messages
:dump-screen messages
q
Q
:dump-screen q
<F7>
:dump-screen sorted
:set list-height=4
:dump-screen set
:set list-height=400
:dump-screen range
:bind list <F9> quit
<F9>
:dump-screen never
END
shows start "6 mistakes (:messages); reaffirmrc:4: no keymap 'genral'" \
	"the first mistake and how many"
for s in ":4: no keymap 'genral'; did you mean general?" \
	":7: no option 'foo'" ":8: a style is made of" \
	":9: no style 'nonsense'" ":10: no command 'frobnicate'" \
	":11: only bind, unbind, set and"; do
	shows messages "$s" "all mistakes"
done
shows q "Q is not bound" "unbind"
shows range "list-height is a number from 1 to 100" "set out of range"
test_count=$((test_count + 1))
[ ! -e "$T/never" ] || fail "a key bound by :bind did not quit"
same 3 "$(sed -n '/^──/q;p' "$T/start" | wc -l)" "rows of list-height=2"
same 5 "$(sed -n '/^──/q;p' "$T/set" | wc -l)" "rows of list-height=4"
shows sorted "ECLAC" "sorting by a key of one's own"

size=24x80
# One mistake is told whole; none is not told.
echo 'set foo=1' >"$file"
steps "one mistake" <<'END'
:dump-screen one
:set
:dump-screen set
END
shows one "reaffirmrc:1: no option 'foo'" "one mistake"
hides one "messages" "one mistake"
echo 'set list-height=3' >"$file"
steps "no mistake" <<'END'
:dump-screen none
:messages
:dump-screen messages
END
hides none "reaffirmrc" "no mistake"
shows messages "There are none." "no mistake"

# Whatever the file is, the reader starts.
head -c 3000 /dev/urandom >"$file"
steps "noise" <<'END'
:dump-screen noise
END
shows noise "mistakes (:messages)" "noise"
rm "$file"
mkdir "$file"
steps "a folder" <<'END'
:dump-screen folder
END
shows folder "reaffirmrc" "a folder for a file"
rmdir "$file"
steps "no file" <<'END'
:dump-screen none
END
hides none "reaffirmrc" "no file"

# NO_COLOR is where color begins; the file goes before it.
NO_COLOR=1
export NO_COLOR
size=400x80
steps "NO_COLOR" <<'END'
:help
:dump-screen nocolor
END
shows nocolor "  nocolor" "NO_COLOR"
echo 'set color' >"$file"
steps "NO_COLOR and set color" <<'END'
:help
:dump-screen color
END
hides color "  nocolor" "set color"

finish
