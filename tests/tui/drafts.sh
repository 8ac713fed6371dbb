#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that what is being typed is on disk within a second, so that kill
# -9, a signal or a lost connection take nothing away, and that the next
# session offers it; and that an annotation can be typed in a real terminal,
# pasted into, and handed to $EDITOR and back.
. "${srcdir:-.}/tests/tui/lib.sh"

pty=$build/tests/tui/pty
export TERM=xterm-256color
unset COLUMNS LINES ESCDELAY

# terminal WHAT: the steps on standard input come out.
terminal() {
	rc=0
	"$pty" 24x80 "$reaffirm" 52/205#OP6 >"$out" 2>"$err" || rc=$?
	[ "$rc" -ne 77 ] || {
		echo "no pseudo-terminal: skipped"
		exit 77
	}
	status 0 "$1"
}

# typed WORDS: type them, and go on when they are on disk, which must be
# long before anybody would have waited.
typed() {
	echo 'wait Q quit'
	echo 'send a'
	echo 'wait new annotation'
	echo "send $1"
	tries=0
	until grep -q -e "$1" "$notebook" 2>/dev/null || [ "$tries" -gt 100000 ]; do
		tries=$((tries + 1))
	done
}

# ends HOW: the draft is there after the reader was ended so.
offered() {
	steps "after $1" <<'END'
:dump-screen start
:drafts
:dump-screen drafts
<Enter>
:dump-screen on
<C-c><C-k>
END
	shows start "A draft on OP6 of GA 52/205 was interrupted; D to go on" \
		"the notice after $1"
	shows drafts "$2" "the list after $1"
	shows on "$2" "going on after $1"
}

"$reaffirm" list >"$out" 2>"$err"
{
	typed wordskilled
	echo 'signal KILL'
	echo 'ends KILL'
} | terminal "kill -9"
offered "kill -9" wordskilled

# These end it before the draft was due.
for sig in TERM HUP; do
	terminal "SIG$sig" <<END
wait Q quit
send a
wait new annotation
send words$sig
wait words$sig
signal $sig
ends $sig
restored
END
	offered "SIG$sig" "words$sig"
done
terminal "hang-up" <<'END'
wait Q quit
send a
wait new annotation
send wordshung
wait wordshung
hangup
ends 0
END
offered "hang-up" wordshung

# While it is being typed, nobody else is offered it.
{
	typed mineonly
	steps "meanwhile" <<'END' >&2
:drafts
:dump-screen others
END
	echo 'send \x03\x03'
	echo 'wait Saved.'
	echo 'send Q'
	echo 'ends 0'
} | terminal "two readers"
hides others mineonly "another reader"
shows others "No draft" "another reader"

# By hand: Esc, a paste that looks like commands, $EDITOR.
cat >"$T/fake" <<'END'
#!/bin/sh
printf 'written outside: %s\n' "$(cat "$1")" >"$1"
END
chmod +x "$T/fake"
EDITOR=$T/fake
export EDITOR
terminal "typing" <<'END'
wait Q quit
send J
wait 57/263
send a
wait new annotation
send \e[200~Q\rpasted\x03\x03\e[201~
wait pasted
send \x18\x05
wait written outside: Q
send \x03\x03
wait Saved.
send /\e
send Q
ends 0
restored
END

# C-z in the editor stops both, and both go on.
cat >"$T/fake" <<'END'
#!/bin/sh
kill -TSTP 0
echo 'written after a stop' >"$1"
END
terminal "C-z in the editor" <<'END'
wait Q quit
send a
wait new annotation
send x\x18\x05
stopped
signal CONT
wait written after a stop
send \x03\x0b
wait thrown away
send Q
ends 0
restored
END
# And without it: what was typed is a draft before the program stops.
terminal "C-z while typing" <<'END'
wait Q quit
send a
wait new annotation
send stop here\x1a
stopped
restored
signal CONT
wait stop here
send \x03\x0b
wait thrown away
send Q
ends 0
restored
END
"$reaffirm" annotations 57/263 --json >"$T/annotations"
has "$T/annotations" 'written outside: Q\npasted' "typing in a terminal"

finish
