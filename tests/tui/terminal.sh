#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The reader in a real terminal: what it sends stays within its bounds, idle
# it sends and does nothing, and whatever ends it, the terminal is as it was.
# (Half the programs of its kind leave raw mode behind after SIGHUP, and some
# spin when the terminal goes away.)
. "${srcdir:-.}/tests/tui/screen.sh"

pty=$build/tests/tui/pty
restore='\e[?1049l'
export TERM=xterm-256color
unset COLUMNS LINES ESCDELAY

# in_terminal WHAT [-n] [SIZE]: the steps on standard input come out.
in_terminal() {
	what=$1
	shift
	fresh
	run_pty "$@" >"$out" 2>"$err"
	rc=$?
	[ "$rc" -ne 77 ] || { echo "no pseudo-terminal: skipped"; exit 77; }
	status 0 "$what"
}

run_pty() {
	case ${1-} in
	-n) "$pty" -n 24x80 "$reaffirm" ;;
	?*) "$pty" "$1" "$reaffirm" ;;
	*) "$pty" 24x80 "$reaffirm" ;;
	esac
}

"$reaffirm" list >"$out" 2>"$err"
for TERM in xterm-256color vt100; do
	in_terminal "$TERM: bytes" <<END
wait Plain words
wait quit
cost 40 j
cost 40 k
cost 300 \\t
cost 40 \\x0e
cost 700 ]]
cost 1600 G
cost 1600 gg
cost 1600  
cost 1500 jjjjjjjjjjjjjjjjjjjjjjjjjjjjjj
idle 400
send Q
ends 0
restored
unseen \\e[6n
unseen \\e[c
unseen \\e]
END
done
TERM=xterm-256color

for signal in TERM HUP INT; do
	in_terminal "SIG$signal" <<END
wait quit
signal $signal
ends $signal
restored
seen $restore
END
done

# A sanitizer has its own way with SIGSEGV, and its own status.
if ! grep -q fsanitize "$build/config.status"; then
	in_terminal 'SIGSEGV' <<END
wait quit
signal SEGV
ends SEGV
restored
seen $restore
END
fi

in_terminal 'the terminal goes away' <<END
wait quit
hangup
ends! 0
END
in_terminal 'the terminal goes away, SIGHUP ignored' -n <<END
wait quit
hangup
ends! 0
END

in_terminal 'stopped and gone on with' <<END
wait quit
send \\x1a
stopped
restored
signal CONT
wait Plain words
signal TSTP
stopped
restored
signal CONT
wait Plain words
send Q
ends 0
restored
END

in_terminal 'sizes' 10x40 <<END
wait 70/1
resize 50 200
wait are broken into lines
resize 1 1
resize 3 10
resize 24 80
wait quit
send Q
ends 0
END

# ESC alone acts within its delay; with what follows at once it is a key.
in_terminal 'ESC' <<END
wait quit
send :nonsense
wait nonsense
send \\e
wait quit
send \\e[B
wait >
send \\e3
idle 200
send Q
ends 0
END

# Pasted text is text, even if it looks like commands.
in_terminal 'paste' <<END
wait quit
wait \\e[?2004h
send :
send \\e[200~quit\\rquit\\e[201~
wait quit quit
send \\x07
wait quit
send \\e[200~Q70/1\\rQ\\e[201~
wait open Q70/1 Q
send \\x07
wait quit
send Q
wait \\e[?2004l
ends 0
END

in_terminal 'copying' <<END
wait quit
send \\r
wait 70/1
send y
wait \\e]52;c;UmVjYWxsaW5nIGl0cyByZXNvbHV0aW9ucyA3MC8y
wait sent to the terminal
send Q
ends 0
END

# Quoted, with its place.
in_terminal 'quoting' <<END
wait quit
send \\r
wait 70/1
send gy
wait \\e]52;c;4oCcUmVjYWxsaW5nIGl0cyByZXNvbHV0aW9ucyA3MC8y
wait GA 70/1, PP1, quoted: sent to the terminal
send Q
ends 0
END

# The mouse: to a row, open it, and scroll what is under the wheel.
mkdir -p "$T/config/reaffirm"
echo 'set mouse' >"$T/config/reaffirm/reaffirmrc"
in_terminal 'mouse' <<END
wait quit
seen \\e[?1006;1000h
send \\e[<0;10;4M\\e[<0;10;4m
send \\e[<0;10;4M\\e[<0;10;4m
wait The Security Council
send \\e[<65;10;12M
send \\e[<64;10;4M
send \\e[<0;10;24M
send Q
ends 0
seen \\e[?1006;1000l
END
rm "$T/config/reaffirm/reaffirmrc"

# Nothing of the file's own escape sequences is ever sent.
in_terminal 'hostile text' <<END
wait quit
send :goto OP3\\r
wait no override
unseen \\e[31mred
unseen \\xe2\\x80\\xae
send Q
ends 0
END

TERM=xterm-unheard-of in_terminal 'a terminal type that is not known' <<END
wait Terminal type 'xterm-unheard-of' is not known here; using xterm-256color
send Q
ends 0
restored
END
TERM=unheard-of in_terminal 'another' <<END
wait using vt100
send Q
ends 0
END

NO_COLOR=1 in_terminal 'NO_COLOR' <<END
wait quit
send :nonsense\\r
wait nonsense
unseen \\e[31m
unseen \\e[3%dm
send Q
ends 0
END
in_terminal 'colours' <<END
wait quit
send :nonsense\\r
seen \\e[31m
send Q
ends 0
END

LC_ALL=C in_terminal 'a locale that is not UTF-8' <<END
wait quit
unseen \\xe2
seen -- 70/1 --
send Q
ends 0
END
LC_ALL='' in_terminal 'no locale' <<END
wait quit
seen \\xe2\\x80\\xa6
send Q
ends 0
END

# Where one was is where one is, after a death that nothing can be done about.
in_terminal 'killed' <<END
wait quit
send :goto OP4\\r
wait OP4
idle 1300
signal KILL
ends KILL
END
run_pty >"$out" 2>"$err" <<END
wait paragraph 9 of 10
send Q
ends 0
END
rc=$?
status 0 'after SIGKILL'
finish
