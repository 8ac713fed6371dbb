# SPDX-License-Identifier: GPL-3.0-or-later
# What the tests of the reader share: steps for --script and looking at the
# screens that were dumped.  Sourced after nothing; ends as tests/cli/lib.sh.
. "${srcdir:-.}/tests/cli/lib.sh"

size=24x80
talks= # set: something may be said on standard error
now=2026-11-20T12:00:00Z

# steps WHAT: run the reader on the steps on standard input; it ends well.
# ":dump-screen FILE" writes into $T, where the reader is run.
steps() {
	cat >"$T/steps"
	rc=0
	(cd "$T" && exec "$reaffirm" --script steps --size "$size" \
		--now "$now") >"$out" 2>"$err" </dev/null || rc=$?
	status 0 "$1"
	[ "$talks" ] || lines "$err" 0 "$1, standard error"
}

# shows FILE TEXT WHAT: a dumped screen has the text.
shows() {
	test_count=$((test_count + 1))
	[ -e "$T/$1" ] && grep -qF -e "$2" "$T/$1" && return
	failed=$((failed + 1))
	echo "FAILED: $3: '$2' is not on the screen:"
	sed 's/^/  | /' "$T/$1"
}

# hides FILE TEXT WHAT: a dumped screen does not have it.
hides() {
	test_count=$((test_count + 1))
	[ -e "$T/$1" ] && ! grep -qF -e "$2" "$T/$1" && return
	failed=$((failed + 1))
	echo "FAILED: $3: '$2' is on the screen:"
	sed 's/^/  | /' "$T/$1"
}

# bodies WANT WHAT: bodies of all annotations, parted by "|".
bodies() {
	"$reaffirm" annotations --json >"$T/annotations"
	same "$1" "$("$look" column '$.annotations' '$.body' \
		<"$T/annotations" | tr '\n' '|')" "$2"
}
