#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that annotations are listed and exported from a file system where
# nothing can be written, that annotating there and on a full disk fails with
# one line, and that nothing is lost by it.
. "${srcdir:-.}/tests/cli/lib.sh"

if [ "$(id -u)" -eq 0 ]; then
	private='unshare -m'
else
	private='unshare -rm'
fi

# frozen COMMAND...: run it where all of $T is read-only.
frozen() {
	$private sh -c 'mount --bind "$0" "$0" &&
		mount -o remount,ro,bind "$0" && exec "$@"' "$data" "$@"
}

data=$T/data
good "annotate" "$reaffirm" annotate '57/263#OP6' 'Who pays?'
cp "$notebook" "$T/before"

# A disk without room: the journal cannot be written.
(ulimit -f 0 && "$reaffirm" annotate '57/263#OP6' 'Lost?' 2>&1
	echo "rc $?") | cat >"$out"
has "$out" "no room on the disk" "annotate on a full disk"
has "$out" "rc 1" "annotate on a full disk"
cmp -s "$notebook" "$T/before" || fail "a failed save changed the notebook"
# Nor can the notebook grow: 160 blocks of 512 or of 1024 bytes.
(ulimit -f 160 && head -c 200000 /dev/zero | tr '\0' a |
	"$reaffirm" annotate '57/263#OP6' - 2>&1
	echo "rc $?") | cat >"$out"
has "$out" "no room on the disk" "annotate where a notebook cannot grow"
has "$out" "rc 1" "annotate where a notebook cannot grow"
cmp -s "$notebook" "$T/before" || fail "a failed save grew the notebook"
good "annotate again" "$reaffirm" annotate '57/263#OP6' 'Not lost'
good "annotations" "$reaffirm" annotations
has "$out" "Not lost" "saved after the full disk"
cp "$notebook" "$T/before"

if ! frozen true 2>/dev/null; then
	echo "skipped: a read-only file system cannot be made here"
	finish
fi
good "read-only: annotations" frozen "$reaffirm" annotations
has "$out" "Who pays?" "read-only: annotations"
good "read-only: export" frozen "$reaffirm" export
has "$out" "Who pays?" "read-only: export"
bad 1 "cannot be written" "read-only: annotate" \
	frozen "$reaffirm" annotate '57/263#OP6' 'No'
cmp -s "$notebook" "$T/before" || fail "a refused save changed the notebook"

# No notebook, and none can be made: that is an empty one.
rm "$notebook"
good "read-only: no annotations" frozen "$reaffirm" annotations
lines "$out" 0 "read-only: no annotations"
bad 1 "cannot be made" "read-only: annotate without a notebook" \
	frozen "$reaffirm" annotate '57/263#OP6' 'No'
finish
