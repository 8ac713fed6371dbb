#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that a file which brings the parser down costs that file and nothing
# else, that nothing of it is stored, and that an import can be stopped.
. "${srcdir:-.}/tests/cli/lib.sh"

export REAFFIRM_PARSE="$build/tests/cli/faker"
export REAL_PARSER="$build/reaffirm-parse" STOPPED="$T/stopped"
export GOOD_TEXT="$texts/A_RES_57_263.txt"

mkdir "$T/in"
for i in 1 2 3 4 5 6 7 8 9; do
	cp "$texts/E_RES_1992_41.txt" "$T/in/a$i.txt"
	cp "$texts/A_RES_52_205.txt" "$T/in/z$i.txt"
done
for f in crash1 crash2 mute liar worn; do
	cp "$texts/ECLAC_611_XXX.txt" "$T/in/$f.txt"
done
run "$reaffirm" import "$T/in"
status 1 "import with crashes"
lines "$err" 4 "import with crashes"
for f in crash1 crash2 mute liar; do
	grep -F "$f.txt" "$err" >"$T/line" || fail "no line names $f"
	lines "$T/line" 1 "$f"
done
has "$out" "4 refused" "import with crashes"
run "$reaffirm" list
lines "$out" 3 "the others are stored"
lacks "$out" "57/263" "nothing of those that failed is stored"
has "$out" "611(XXX)" "one that only failed late is tried again"

# One that brings down who opens it, behind and before others.
mkdir "$T/falls"
cp "$texts/E_RES_1992_41.txt" "$T/falls/fall.txt"
rm -rf "$T/data"
run "$reaffirm" import "$T/falls/fall.txt" "$T/in/a1.txt"
status 1 "import with a fall"
lines "$err" 1 "import with a fall"
has "$err" "fall.txt: the parser failed on it" "import with a fall"
same 1 "$(works)" "what comes behind a fall"

run "$reaffirm" parse "$T/in/a1.txt" "$T/in/crash1.txt" "$T/in/z1.txt"
status 1 "parse with a crash"
lines "$out" 2 "parse with a crash"
lines "$err" 1 "parse with a crash"
has "$err" "crash1.txt" "parse with a crash"

# A lone file is opened by who parses it.
for f in crash1 mute falls/fall; do
	[ -e "$T/in/$f.txt" ] || mv "$T/falls" "$T/in"
	run "$reaffirm" parse "$T/in/$f.txt"
	status 1 "$f alone"
	lines "$out" 0 "$f alone"
	lines "$err" 1 "$f alone"
	has "$err" "$f.txt: the parser failed on it" "$f alone"
done

# Who starts us may ignore the ends of children; we must not.
if env --ignore-signal=CHLD true 2>/dev/null; then
	run env --ignore-signal=CHLD "$reaffirm" parse "$T/in/crash1.txt"
	has "$err" "ended by a signal" "a crash, with SIGCHLD ignored"
else
	echo "skipped: SIGCHLD ignored, as env cannot do it"
fi

# A signal ends it; what was complete stays, and it can be gone on with.
for sig in INT TERM HUP KILL; do
	rm -rf "$T/data" "$T/stopped"
	mkdir -p "$T/sig"
	cp "$texts/E_RES_1992_41.txt" "$T/sig/a.txt"
	cp "$texts/A_RES_52_205.txt" "$T/sig/halt.txt"
	# A shell's background jobs ignore INT; env -i would not undo that.
	"$look" signals "$reaffirm" import "$T/sig" >"$out" 2>"$err" &
	pid=$!
	await_held 1 $pid "$T/stopped"
	kill -$sig $pid
	rc=0
	wait $pid || rc=$?
	test_count=$((test_count + 1))
	[ "$rc" -gt 128 ] || fail "SIG$sig: its end does not tell"
	[ $sig = KILL ] || has "$out" "1 new" "SIG$sig: the summary"
	[ $sig = KILL ] || has "$out" "interrupted" "SIG$sig: the summary"
	same 1 "$(works)" "SIG$sig: what was complete is kept"
done

# What cannot be stored ends it at once, though no more comes of a parser.
if (ulimit -f 64) 2>/dev/null; then
	rm -rf "$T/data" "$T/stopped"
	run "$reaffirm" import "$T/in/a1.txt"
	mv "$T/sig/a.txt" "$T/sig/b.txt"
	cp "$GOOD_TEXT" "$T/sig/a.txt"
	run sh -c 'ulimit -f 64; exec "$@"' sh "$reaffirm" import "$T/sig"
	status 1 "a full disk while a parser is silent"
	lines "$err" 1 "a full disk while a parser is silent"
	has "$err" "$library" "a full disk while a parser is silent"
else
	echo "skipped: a full disk, as ulimit cannot make it so"
fi

finish
