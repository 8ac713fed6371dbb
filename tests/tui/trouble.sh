#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that what was typed stays in the editor, and is said not to be
# saved, while the disk is full or the notebook held by somebody else, and
# that a notebook that can only be read is not written.
. "${srcdir:-.}/tests/tui/lib.sh"

steps "the first annotation" <<'END'
:open 52/205#OP1
aone<C-s>
END
bodies 'one|' "the first annotation"

# A full disk: files may grow no larger than the notebook is.
big=$(head -c 9000 /dev/zero | tr '\0' a)
cat >"$T/steps" <<END
:open 52/205#OP8
a$big THE END<C-s>
:dump-screen full
<Esc>
:dump-screen esc
<C-c><C-k>
:dump-screen after
END
rc=0
(
	cd "$T" || exit 99
	# As sh, in blocks of 512 bytes; bash by its own name takes 1024.
	exec sh -c 'ulimit -f "$1"; shift; exec "$@"' sh \
		$((($(wc -c <"$notebook") + 511) / 512)) \
		"$reaffirm" --script steps --size 24x80
) >"$out" 2>"$err" </dev/null || rc=$?
status 0 "a full disk"
shows full "aaa THE" "the text, while the disk is full"
shows full "not saved" "the divider, while the disk is full"
shows esc "aaa THE" "leaving, while the disk is full"
bodies 'one|' "what was there before the disk was full"

# Held by another process, from the first call of $EDITOR to the second.
cat >"$T/editor" <<'END'
#!/bin/sh
cd "$HOME" || exit 9
if [ -e holder ]; then
	kill "$(cat holder)"
	while kill -0 "$(cat holder)" 2>/dev/null; do :; done
	exit 0
fi
mkfifo go
: >locked
"$look" lock "$notebook" <>go >locked 2>&1 &
echo $! >holder
until grep -q locked locked; do kill -0 $! || exit 9; done
END
chmod +x "$T/editor"
EDITOR=$T/editor
export EDITOR look notebook
steps "a notebook in use" <<'END'
:open 52/205#OP9
awritten meanwhile<C-x><C-e>
<C-s>
:dump-screen busy
<Esc>
:dump-screen esc
<C-x><C-e>
<C-s>
:dump-screen free
END
shows busy "written meanwhile" "the text, while the notebook is held"
shows busy "not saved" "the divider, while the notebook is held"
shows esc "written meanwhile" "leaving, while the notebook is held"
shows free "Saved." "saving, once it is free"
bodies 'one|written meanwhile|' "a notebook that was in use"

# A newer notebook is read, not written.
"$look" exec "$notebook" 'PRAGMA user_version = 9999'
steps "a newer notebook" <<'END'
:open 52/205#OP1
:dump-screen start
a
:dump-screen a
E
:dump-screen edit
d
:dump-screen d
u
:dump-screen u
END
shows start "OP1 ✎" "reading a newer notebook"
shows a "notebook.db: was made by a newer reaffirm; install that one to write" "writing to it"
shows edit "notebook.db: was made by a newer reaffirm; install that one to write" "editing in it"
shows d "notebook.db: was made by a newer reaffirm; install that one to write" "deleting from it"
shows u "notebook.db: was made by a newer reaffirm; install that one to write" "undoing in it"

# No notebook at all.
printf 'not a database, %2000s' x >"$notebook"
talks=yes # before the screen is taken
size=24x300 # with room for any path
steps "a damaged notebook" <<'END'
:open 52/205#OP1
a
:dump-screen a
:export out.md
:dump-screen export
A
:dump-screen A
:messages
:dump-screen messages
END
size=24x80
shows A "is not a notebook" "the page of annotations"
shows messages "is not a notebook; move it away" "the whole message"
shows a "notebook.db: is" "a damaged notebook"
shows export "No annotations to write: notebook.db: is" "exporting it"
same "not a database," "$(head -c 15 "$notebook")" "it is left alone"

finish
