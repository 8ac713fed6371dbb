#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that without a terminal the reader prints, that an output which
# cannot be written is an error, and that two imports can run at once.
. "${srcdir:-.}/tests/cli/lib.sh"

good "no terminal" "$reaffirm"
lines "$out" 5 "no terminal: the list"
good "no terminal: a work" "$reaffirm" 'GA 52/205'
has "$out" "OP12" "no terminal: a work"
good "no terminal: a paragraph" "$reaffirm" '52/205#OP2'
has "$out" "OP2" "no terminal: a paragraph"
lacks "$out" "OP3" "no terminal: a paragraph"
good "read" "$reaffirm" read 57/263
has "$out" "OP11" "read"
good "behind --" "$reaffirm" -- 57/263
has "$out" "OP11" "behind --"
bad 1 "is no file, no command" "a command behind --" "$reaffirm" -- list
bad 2 "--size takes" "a size that is none" \
	"$reaffirm" --script /dev/null --size big

# The reader in script mode, on what was named.
screen() {
	printf ':dump-screen %s\nQ\n' "$T/screen" >"$T/keys"
	run "$reaffirm" --script "$T/keys" --size 24x80 "$@"
	status 0 "reader on $*"
}
screen 57/263
has "$T/screen" "57/263  GA  20 Dec 2002" "the reader opens a work"
screen "$texts/A_RES_52_205.txt"
has "$T/screen" "52/205  GA  18 Dec 1997" "the reader opens the file named"
lacks "$T/screen" "57/263" "the list has the files alone"
screen '52/205#OP99'
has "$T/screen" "no paragraph OP99 in GA 52/205" "a label that is not there"
screen 33/134
has "$T/screen" "Not in the library" "a stub"

if [ -c /dev/full ]; then
	cp "$texts/A_RES_52_205.txt" "$T/a.txt"
	for c in list "show 52/205" "links 52/205" "help" "--version" \
		"show --json 52/205" "parse a.txt"; do
		rc=0
		(cd "$T" && exec "$reaffirm" $c) >/dev/full 2>"$err" ||
			rc=$?
		status 1 "a full disk: $c"
		lines "$err" 1 "a full disk: $c"
		has "$err" "standard output" "a full disk: $c"
	done
else
	echo "skipped: a full disk, as there is no /dev/full"
fi

# Standard output closed: what is opened next must not be taken for it.
rc=0
"$reaffirm" list >&- 2>"$err" || rc=$?
status 1 "standard output closed"
has "$err" "standard output" "standard output closed"
good "and afterwards" "$reaffirm" list
lines "$out" 5 "and afterwards"

# A pipe that nobody reads any more: no remark, as of any command before head.
mkfifo "$T/pipe"
{
	rc=0
	"$reaffirm" show 52/205 2>"$err" || rc=$?
	echo $rc >"$T/rc"
} >"$T/pipe" &
exec 4<"$T/pipe"
exec 4<&-
wait
rc=$(cat "$T/rc")
if [ "$rc" -ne 0 ]; then # else it was read before it was closed
	status 1 "a closed pipe"
	lines "$err" 0 "a closed pipe"
fi

# Two at once, on the same files: all is there, once.
rm -rf "$T/data"
mkdir "$T/in"
for i in 1 2 3 4 5 6; do
	for f in "$texts"/*.txt; do
		cp "$f" "$T/in/$i-${f##*/}"
	done
done
"$reaffirm" import "$T/in" >"$T/one" 2>"$err" &
one=$!
"$reaffirm" import "$T/in" >"$T/two" 2>&1
same 0 "$?" "the second of two imports"
wait $one
same 0 "$?" "the first of two imports"
good "and then" "$reaffirm" list
lines "$out" 5 "two imports at once"
news=$(cat "$T/one" "$T/two" | sed 's/ new.*//' | tr '\n' '+')
same 5 $((${news}0)) "each work was new once"

finish
