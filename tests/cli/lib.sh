# SPDX-License-Identifier: GPL-3.0-or-later
# What the tests of the command line share; sourced by each, which ends with
# "finish".  They run in the build folder, with srcdir set.

set -u
: "${srcdir:=.}"
build=$(pwd)
srcdir=$(cd "$srcdir" && pwd)
reaffirm=$build/reaffirm
look=$build/tests/cli/look
texts=$srcdir/data/resolutions
T=$(mktemp -d "${TMPDIR:-/tmp}/reaffirm-test.XXXXXX") || exit 99
trap 'chmod -R u+rwx "$T" 2>/dev/null; rm -rf "$T"' EXIT
trap 'exit 99' HUP INT TERM
export HOME="$T/home" XDG_DATA_HOME="$T/data" XDG_STATE_HOME="$T/state"
export XDG_CONFIG_HOME="$T/config" LC_ALL=C.UTF-8 TERM=dumb
export TMPDIR="$T" # what is killed leaves nothing elsewhere
unset REAFFIRM_PARSE NO_COLOR VISUAL EDITOR LANG XDG_RUNTIME_DIR
mkdir "$T/home"
library=$T/data/reaffirm/library.db
notebook=$T/data/reaffirm/notebook.db
out=$T/out
err=$T/err
: >"$out"
: >"$err"
failed=0
test_count=0

# run COMMAND...: its output is in $out and $err, its status in $rc.
run() {
	rc=0
	"$@" >"$out" 2>"$err" </dev/null || rc=$?
}

# fail WHAT: say so, with all there is to know.
fail() {
	failed=$((failed + 1))
	echo "FAILED: $*"
	echo "  status ${rc-}, standard output:"
	sed 's/^/  | /' "$out" | head -n 40
	echo "  standard error:"
	sed 's/^/  | /' "$err" | head -n 40
}

# status N WHAT: the last run ended so.
status() {
	test_count=$((test_count + 1))
	[ "$rc" -eq "$1" ] || fail "$2: exit status $rc, not $1"
}

# lines FILE N WHAT
lines() {
	test_count=$((test_count + 1))
	[ "$(wc -l <"$1")" -eq "$2" ] ||
		fail "$3: $(wc -l <"$1") lines, not $2"
}

# has FILE TEXT WHAT: the file holds the text.
has() {
	test_count=$((test_count + 1))
	grep -qF -e "$2" "$1" || fail "$3: '$2' is missing"
}

# lacks FILE TEXT WHAT
lacks() {
	test_count=$((test_count + 1))
	! grep -qF -e "$2" "$1" || fail "$3: '$2' is there"
}

# same WANT GOT WHAT
same() {
	test_count=$((test_count + 1))
	[ "$1" = "$2" ] || fail "$3: '$2', not '$1'"
}

# good WHAT COMMAND...: it ends well and says nothing on standard error.
good() {
	what=$1
	shift
	run "$@"
	status 0 "$what"
	lines "$err" 0 "$what, standard error"
}

# bad N TEXT WHAT COMMAND...: it ends with N and one line that has the text.
bad() {
	want=$1 text=$2 what=$3
	shift 3
	run "$@"
	status "$want" "$what"
	lines "$err" 1 "$what, standard error"
	has "$err" "$text" "$what"
	has "$err" "reaffirm: " "$what"
}

get() {
	"$look" get "$1" <"$out"
}

works() {
	"$reaffirm" list | wc -l
}

# How many works the library has, asked without filling an empty one.
held() {
	n=$("$look" query "$library" \
		"SELECT count(*) FROM work WHERE text IS NOT NULL" 2>/dev/null)
	echo "${n:-0}"
}

# await_held N PID [FILE]: until the library has so many works, and the file
# is there; false, and soon, where the import ends without that.
await_held() {
	tries=0
	until [ -e "${3:-$library}" ] && [ -e "$library" ] &&
		[ "$(held)" -ge "$1" ]; do
		kill -0 "$2" 2>/dev/null || return 1
		tries=$((tries + 1))
		[ $tries -lt 20000 ] || {
			fail "the library does not get $1 works"
			return 1
		}
	done
}

finish() {
	[ "$failed" -eq 0 ] || exit 1
	echo "$test_count checks"
	exit 0
}
