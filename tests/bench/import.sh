#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# make bench WORKS=N: the figures of import, and of the reader with so many works,
# on works made up for it.  With ARCHIVES=PATH:PATH... on
# those instead.
. "${srcdir:-.}/tests/cli/lib.sh"
bench=$build/tests/bench
works=${WORKS:-50000}
archives=${ARCHIVES-}

# figure NAME VALUE UNIT LIMIT [least]: a line as bench.c prints it.
figure() {
	awk -v name="$1" -v v="$2" -v unit="$3" -v limit="$4" -v least="${5-}" '
	BEGIN {
		ok = least ? v + 0 >= limit + 0 : v + 0 <= limit + 0
		printf "  %-34s %9.2f %-6s %s %8.1f  %s\n", name, v, unit,
			least ? "least" : "limit", limit, ok ? "ok" : "OVER"
	}'
}

calc() {
	awk "BEGIN { printf \"%.4f\", $1 }"
}

# timed COMMAND...: sets seconds, cpu and kb.
timed() {
	"$bench/cost" "$T/cost" "$@" >"$out" 2>"$err" || {
		cat "$out" "$err"
		exit 1
	}
	read -r seconds cpu kb <"$T/cost"
}

if [ -z "$archives" ]; then
	archives=$T/works.tar.zst
	"$bench/synth" "$works" "$archives" >"$T/made" || {
		[ $? -ne 77 ] || echo "no libarchive: import is not measured"
		exit 0
	}
	read -r n texts _ <"$T/made"
	echo "$n works made up, $texts texts"
fi
set -f
IFS=:
# shellcheck disable=SC2086
set -- $archives
unset IFS
# What is in them, as import counts it.
bytes=$("$build/reaffirm-parse" --unpack=2 -- "$@" | wc -c)
mb=$(calc "$bytes / 1e6")

timed "$reaffirm" import "$@"
cat "$out"
first=$seconds first_cpu=$cpu
figure "import" "$(calc "$mb / $seconds")" "MB/s" 40 least
figure "import, a second of CPU" "$(calc "$mb / $cpu")" "MB" 0 least
figure "import, memory" "$(calc "$kb / 1024")" "MiB" 300
size=$(wc -c <"$library")
timed "$reaffirm" import "$@"
cat "$out"
figure "import again: times as fast" "$(calc "$first / $seconds")" "" 10 least
"$bench/bare" "$library" "$T/bare.db" >"$T/bare" || exit 1
read -r bare bare_cpu text <"$T/bare"
rm -f "$T/bare.db"
figure "database / plain text" "$(calc "$size / $text")" "" 2
figure "the same rows, bare SQLite" "$bare" "s" "$first"
figure "the same rows, bare SQLite" "$bare_cpu" "s CPU" "$first_cpu"
figure "import / bare SQLite" "$(calc "$first / $bare")" "" 3
rm -f "$T/works.tar.zst"

mkdir -p "$T/config/reaffirm"
echo "set noremember" >"$T/config/reaffirm/reaffirmrc"
"$bench/bench" -l "$reaffirm"
