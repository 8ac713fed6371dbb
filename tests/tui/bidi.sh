#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Arabic: turned round and joined, set to the right, with labels, marks,
# symbols and styles in place; left alone where the terminal does it.
. "${srcdir:-.}/tests/tui/screen.sh"

export FIXTURE=languages
if ! grep -q '^#define HAVE_FRIBIDI' config.h; then
	steps 'without FriBidi' <<'END'
<Enter>
:set bidi=on
:dump-screen without
END
	shows without 'Built without FriBidi (Debian: libfribidi-dev)' \
		'what is missing is said'
	finish
fi

steps 'Arabic' <<'END'
<Enter>
:language ar
:dump-screen arabic
f
:dump-screen hints
<Esc>
:set bidi=off
:dump-screen off
:set bidi=on
:set languages=ar
:dump-screen on
END
screen arabic 'Arabic'
screen hints 'a hint in Arabic'
shows off 'إذ تشير إلى قرارها 70/2¹ المؤرخ' 'left alone'
screen on 'an Arabic list'

# What is typed is turned as well, with the cursor where it stands.
fresh
steps 'typing' <<'END'
&الأنهار
:dump-screen prompt
<Enter>
:dump-screen narrowed
X
<Enter>
aالأنهار 71/5
:dump-screen editor
<C-c><C-c>
END
shows prompt '&ﺭﺎﻬﻧﻷﺍ' 'the prompt'
shows narrowed '1/1 of 3: "ﺭﺎﻬﻧﻷﺍ"' 'the title, from the left'
shows editor "$(printf '%73s71/5 %s' '' '' | cut -c1-68)71/5 ﺭﺎﻬﻧﻷﺍ" \
	'the editor, from the right'
rm "$notebook"

# The styles go with the letters: the citation is where its number is.
size=24x50
fresh
steps 'narrow' <<'END'
<Enter>
:language ar
:dump-screen narrow
END
screen narrow 'a narrow screen'

# The terminal is told once, and set right at the end.
fresh
TERM=xterm-256color
export TERM
unset COLUMNS LINES ESCDELAY KONSOLE_VERSION MLTERM TERM_PROGRAM
"$build/tests/tui/pty" 24x80 "$reaffirm" >"$out" 2>"$err" <<'END'
wait quit
unseen \e[8l
send \r
send L
wait In French
unseen \e[8l
send :language ar\r
wait \e[8l
unseen \e[8h
send Q
ends 0
restored
seen \e[8h
END
rc=$?
[ "$rc" -eq 77 ] || status 0 'a real terminal'
finish
