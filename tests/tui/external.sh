#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that annotations can be written in $EDITOR, by way of a file that
# only its owner can read and that does not stay, and that an editor that
# fails takes nothing away.
. "${srcdir:-.}/tests/tui/lib.sh"

XDG_RUNTIME_DIR=$T/run
export XDG_RUNTIME_DIR
mkdir -m 700 "$XDG_RUNTIME_DIR"

# bodies_on KEY#LABEL WANT WHAT
bodies_on() {
	"$reaffirm" annotations "$1" --json >"$T/annotations"
	same "$2" "$("$look" column '$.annotations' '$.body' \
		<"$T/annotations" | tr '\n' '|')" "$3"
}

cat >"$T/fake" <<'END'
#!/bin/sh
# Writes what it was given behind a word of its own.
case $1 in
*/run/reaffirm-*.md) ;;
*) exit 9 ;;
esac
ls -l "$1" | cut -c1-10 >"$HOME/mode"
text=$(cat "$1")
printf 'edited: %s\n\n' "$text" >"$1"
END
chmod +x "$T/fake"
EDITOR=$T/fake
export EDITOR
# By C-x C-e and back into our editor; by "e" and straight to the notebook.
steps "EDITOR" <<'END'
:open 52/205#OP2
atyped here<C-x><C-e>
:dump-screen back
<M-gt> and here<C-s>
e
:dump-screen again
:goto OP3
e
:dump-screen e
END
same "-rw-------" "$(cat "$HOME/mode")" "mode of the file"
shows back "edited: typed here" "back from EDITOR"
shows again "Saved." "EDITOR on what is there"
shows e "Saved." "EDITOR and saved"
bodies_on '52/205#OP2' 'edited: edited: typed here and here|' "C-x C-e, e"
bodies_on '52/205#OP3' 'edited:|' "e"

# $VISUAL goes before $EDITOR, and either may have arguments.
VISUAL="sed -i 's/typed/changed/'"
export VISUAL
steps "VISUAL" <<'END'
:open 52/205#OP7
atyped<C-x><C-e>
:dump-screen visual
<C-s>
e
:dump-screen same
END
shows visual "changed" "VISUAL with arguments"
shows same "Nothing was changed." "an editor that changes nothing"
unset VISUAL

EDITOR='sh -c "exit 3"'
steps "an editor that fails" <<'END'
:open 52/205#OP4
akept text<C-x><C-e>
:dump-screen failed
<Esc>
END
shows failed "kept text" "an editor that fails"
shows failed "failed; what it wrote was not taken" "an editor that fails"
EDITOR=/nonexistent/editor
talks=yes # the shell does
steps "no editor" <<'END'
:open 52/205#OP5
e
:dump-screen none
<Esc>
END
shows none "no editor '/nonexistent/editor' here" "no editor"
talks=
cat >"$T/noise" <<'END'
#!/bin/sh
printf '\377\376' >"$1"
END
chmod +x "$T/noise"
EDITOR=$T/noise
steps "noise" <<'END'
:open 52/205#OP6
akept text<C-x><C-e>
:dump-screen noise
<Esc>
END
shows noise "not UTF-8" "noise from the editor"
shows noise "kept text" "noise from the editor"
EDITOR=true
XDG_RUNTIME_DIR=$T/nowhere
steps "no place for the file" <<'END'
:open 52/205#OP8
akept text<C-x><C-e>
:dump-screen nowhere
<Esc>
END
shows nowhere "cannot write" "no place for the file"
shows nowhere "kept text" "no place for the file"
same "" "$(ls "$T/run")" "files left behind"

finish
