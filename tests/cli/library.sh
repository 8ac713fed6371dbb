#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that the first start makes a library, once; and that one which is
# damaged, locked, read-only or newer is told with what to do, and is left as
# it was, by the commands and by the reader alike.
. "${srcdir:-.}/tests/cli/lib.sh"

# Several first starts at once.
for i in 1 2 3; do
	"$reaffirm" list >"$T/list$i" 2>&1 &
done
wait
for i in 1 2 3; do
	same 5 "$(wc -l <"$T/list$i")" "first start $i of three"
done
good "and afterwards" "$reaffirm" list
lines "$out" 5 "and afterwards"

# The bundled texts are those in data/resolutions.
good "import of the bundled files" "$reaffirm" import "$texts"/*.txt
same "0 new, 0 replaced, 5 unchanged, 0 refused" "$(cat "$out")" \
	"the bundled files are known"

# refuses WHAT TEXT: by every way in, with one line, the file untouched.
refuses() {
	cp "$library" "$T/before"
	for c in "list" "show 52/205" "links 52/205" "read" "read 52/205" \
		"import $texts/A_RES_52_205.txt" "annotate 52/205#OP1 x" \
		"--script $T/script"; do
		run "$reaffirm" $c
		status 1 "$1: $c"
		lines "$err" 1 "$1: $c"
		has "$err" "$library" "$1: $c names it"
		has "$err" "$2" "$1: $c"
	done
	good "$1: a file can be read" "$reaffirm" "$texts/A_RES_52_205.txt"
	cmp -s "$library" "$T/before" || fail "$1: it was changed"
}
echo "<Q>" >"$T/script"

printf 'This is not a database, and it is long enough to be looked at.' \
	>"$library"
refuses "not a database" ""
cp "$T/before" "$library"

rm -f "$library"
"$reaffirm" list >/dev/null
# Its first page stays; what it leads to is gone.
size=$(wc -c <"$library")
dd if=/dev/zero of="$library" bs=4096 seek=1 \
	count=$((size / 4096 - 1)) conv=notrunc 2>/dev/null
run "$reaffirm" show 52/205
status 1 "damaged"
lines "$err" 1 "damaged"
has "$err" "$library" "damaged"

rm -f "$library"
"$reaffirm" list >/dev/null
"$look" exec "$library" "PRAGMA user_version = 9999"
refuses "newer" "newer"

rm -f "$library"
"$reaffirm" list >/dev/null
"$look" exec "$library" "PRAGMA application_id = 1234"
refuses "another program's" ""

# Held by another process: readers and writers give up after a while.
rm -f "$library"
"$reaffirm" list >/dev/null
mkfifo "$T/hold" "$T/held"
"$look" lock "$library" <"$T/hold" >"$T/held" &
exec 3>"$T/hold"
read -r word <"$T/held"
same locked "$word" "the helper holds it"
bad 1 "$library" "locked: list" "$reaffirm" list
bad 1 "$library" "locked: import" "$reaffirm" import "$texts/A_RES_52_205.txt"
exec 3>&-
wait
good "and when it is free" "$reaffirm" list
lines "$out" 5 "and when it is free"

# Where the usual place cannot be had, what can be done is told, and a file is
# read all the same.
: >"$T/file"
kept=$XDG_DATA_HOME
XDG_DATA_HOME=$T/file
bad 1 "--library names another place" "no place: list" "$reaffirm" list
bad 1 "--library names another place" "no place: import" \
	"$reaffirm" import "$texts/A_RES_52_205.txt"
good "no place: a file" "$reaffirm" "$texts/A_RES_52_205.txt"
XDG_DATA_HOME=$kept

# Read-only: it can be read, and import says why not.
if [ "$(id -u)" -eq 0 ]; then
	echo "skipped: a read-only library, as root writes everything"
else
	chmod 400 "$library"
	chmod 500 "${library%/*}"
	good "read-only: list" "$reaffirm" list
	lines "$out" 5 "read-only: list"
	good "read-only: show" "$reaffirm" show 52/205
	bad 1 "$library" "read-only: import" "$reaffirm" import "$texts"/*.txt
	bad 1 "$notebook" "read-only: annotate" \
		"$reaffirm" annotate '52/205#OP1' x
	chmod 700 "${library%/*}"
	chmod 600 "$library"
fi

# A notebook that is damaged is told of and left alone.
good "annotate" "$reaffirm" annotate '52/205#OP1' x
echo "This is not a notebook, whatever it is called in here." >"$notebook"
cp "$notebook" "$T/notebook"
bad 1 "$notebook" "damaged notebook" "$reaffirm" annotations
bad 1 "$notebook" "damaged notebook" "$reaffirm" annotate '52/205#OP1' y
bad 1 "$notebook" "damaged notebook" "$reaffirm" export
cmp -s "$notebook" "$T/notebook" || fail "the notebook was written over"
run "$reaffirm" show 52/205
status 0 "the library can be read"
has "$out" "Reaffirming also that" "the library can be read"
lines "$err" 1 "the library can be read"
has "$err" "without corrections" "the library can be read"

# No home to make it in.
rm -rf "$T/data"
echo in the way >"$T/data"
bad 1 "$T/data" "no folder" "$reaffirm" list
rm "$T/data"

# No parser.
export REAFFIRM_PARSE="$T/none"
bad 1 "$T/none" "no parser: first start" "$reaffirm" list
bad 1 "$T/none" "no parser: parse" "$reaffirm" parse "$texts/A_RES_52_205.txt"
unset REAFFIRM_PARSE
good "with one it goes on" "$reaffirm" list
lines "$out" 5 "with one it goes on"

finish
