#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that no files of src need each other in a circle: of two that know
# one another one lies below, so each can be read, and tested, from the bottom
# up.  Who needs whom is asked of the objects that were built.
set -u
: "${srcdir:=$(dirname "$0")/..}"
: "${NM:=nm}"
skip() {
	echo "$1: skipped"
	exit 77
}
command -v "$NM" >/dev/null || skip "there is no $NM"
command -v tsort >/dev/null || skip 'there is no tsort'
work=$(mktemp -d) || exit 99
trap 'rm -rf "$work"' EXIT

# Objects of files that have gone may lie about in an old build folder.
find src -name '*.o' | while read -r object; do
	source=$(echo "$object" | sed 's|/[^/]*_a-|/|; s|\.o$|.c|')
	[ -f "$srcdir/$source" ] && echo "$object"
done >"$work/objects"
xargs "$NM" -A -P <"$work/objects" >"$work/symbols" 2>/dev/null ||
	skip "$NM reads no objects here"
# "src/a.o: name T ...": whose it is; "src/b.o: name U": who needs it.
awk '
{ sub(/:$/, "", $1) }
$3 ~ /^[TDRBVGC]$/ { of[$2] = $1 }
$3 == "U" { need[$1 " " $2] }
END {
	for (pair in need) {
		split(pair, p, " ")
		if (p[2] in of && of[p[2]] != p[1])
			print p[1], of[p[2]]
	}
}' "$work/symbols" | sort -u >"$work/needs"
[ -s "$work/needs" ] || skip 'the objects name nothing'
tsort <"$work/needs" 2>"$work/circles" >/dev/null && exit 0
echo 'these need each other:'
sed -n 's/^.*\(src\/\)/  \1/p; s/^.*loop.*/circle:/p' "$work/circles"
exit 1
