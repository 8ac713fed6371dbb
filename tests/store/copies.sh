#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that `notebook' tells what is damaged and what copies there are, that
# `notebook restore' mends it, that the reader says in its first pause what it
# finds, and that on a disk with room for an annotation but for no copy the
# annotation is saved and the copy is missed aloud.
. "${srcdir:-.}/tests/cli/lib.sh"

# spoil FILE: the page of it that holds what has been.
spoil() {
	page=$("$look" query "$1" \
		"SELECT rootpage FROM sqlite_schema WHERE name = 'revision'")
	head -c 4096 /dev/zero | tr '\0' x |
		dd of="$1" bs=4096 seek=$((page - 1)) conv=notrunc 2>/dev/null
}

good "no notebook yet" "$reaffirm" notebook
has "$out" "notebook.db: the first annotation will make it" "no notebook yet"
good "annotate" "$reaffirm" annotate '57/263#OP6' 'Who pays?'
good "annotate again" "$reaffirm" annotate '57/263#OP7' 'Until when?'
good "notebook" "$reaffirm" notebook
has "$out" "notebook.db: sound, 2 annotations, 0 corrections" "notebook"
has "$out" "notebook.db.copy-" "its copy"
lines "$out" 2 "notebook"
good "notebook --json" "$reaffirm" notebook --json
same 1 "$(get '$.notebook.sound')" "sound, in JSON"
same 1 "$(get '$.copies[0].annotations')" "annotations of the copy, in JSON"
bad 2 "is sound; nothing was restored" "restoring a sound one" \
	"$reaffirm" notebook restore
bad 2 "takes nothing, or restore" "a wrong word" "$reaffirm" notebook mend

spoil "$notebook"
run "$reaffirm" notebook
status 1 "a damaged notebook"
has "$out" "is damaged; it was left as it is" "a damaged notebook"
rc=0
TERM=xterm-256color "$build/tests/tui/pty" 24x120 "$reaffirm" \
	>"$out" 2>"$err" <<'END' || rc=$?
wait is damaged
send Q
ends 0
END
[ "$rc" -eq 77 ] || status 0 "the reader on a damaged notebook"
bad 1 "reaffirm notebook restore" "annotating in it" \
	"$reaffirm" annotate '57/263#OP6' 'Lost?'
good "notebook restore" "$reaffirm" notebook restore
has "$out" "notebook.db.damaged-" "the damaged one"
good "annotations" "$reaffirm" annotations
has "$out" "Who pays?" "an annotation of the copy"

# A small disk, which the notebook fills but for a little.
private='unshare -rm'
[ "$(id -u)" -ne 0 ] || private='unshare -m'
small=$T/small
mkdir "$small"
on_small() {
	$private sh -c 'mount -t tmpfs -o size=600k none "$0" && exec "$@"' \
		"$small" "$@"
}
if ! on_small true 2>/dev/null; then
	echo "skipped: no small disk can be made here"
	finish
fi
cat >"$T/fill" <<'END'
nb=$2/notebook.db
"$1" --notebook "$nb" annotate '57/263#OP1' "$(head -c 100000 /dev/zero |
	tr '\0' a)" || exit 9
head -c 200000 /dev/zero >"$2/full"
"$1" --notebook "$nb" annotate '57/263#OP2' Short
echo "rc $?"
"$1" --notebook "$nb" annotations | grep -c Short
"$1" --notebook "$nb" notebook
ls -a "$2"
END
run on_small sh "$T/fill" "$reaffirm" "$small"
status 0 "a disk without room for a copy"
has "$out" "rc 0" "saving where there is room for no copy"
has "$err" "no copy of the notebook was kept" "missing the copy"
has "$err" "no room on the disk" "missing the copy"
has "$out" "sound, 2 annotations" "the notebook on a small disk"
lacks "$out" ".part-" "what is left of the copy"
lacks "$out" "copy-" "a copy on a full disk"
finish
