#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that the program reaffirm-parse prints one object a line, refuses a
# bad file with one clear line and still reads the others, speaks the protocol
# of importing, and cannot be made to write files or to run for ever.
set -u
: "${srcdir:=.}"
build=$PWD
program=$PWD/reaffirm-parse
records=$PWD/tests/unit/records
texts=$(cd "$srcdir/data/resolutions" && pwd)
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 99
failed=0

# run ARGS...: its output, errors and status, in out, err and $status.
run() {
	"$program" "$@" >out 2>err
	status=$?
}

fail() {
	echo "FAILED: $*"
	echo "status $status"
	head -c 500 out err
	failed=1
}

# expect STATUS LINES-OUT LINES-ERR WHAT
expect() {
	[ "$status" -eq "$1" ] || fail "$4: status is not $1"
	[ "$(wc -l <out)" -eq "$2" ] || fail "$4: not $2 lines of output"
	[ "$(wc -l <err)" -eq "$3" ] || fail "$4: not $3 lines of errors"
}

# says FILE PATTERN
says() {
	grep -q -- "$2" "$1" || fail "'$2' is not in $1"
}

run
expect 2 0 8 'no file'
run --frob
expect 2 0 1 'an unknown option'
says err 'no option --frob'
run --help
expect 0 8 0 help
run --version
expect 0 1 0 version
# Lines of a file as its reader counts them, behind its digest.
run --lines=2-4 "$texts/A_RES_52_205.txt"
expect 0 4 0 'lines'
says out '0	3	The General Assembly,'
run --lines=2-4 bundled/A_RES_52_205.txt
expect 0 4 0 'lines of a bundled text'
run --lines=2-4 "$texts/none.txt"
expect 1 0 1 'lines of nothing'
run --lines=4-2 "$texts/A_RES_52_205.txt"
expect 2 0 1 'lines backwards'
run --lines=400-900 "$texts/A_RES_52_205.txt"
expect 0 1 0 'lines behind the last'
# Of XML, those of its bytes; the last has no end, one is too long to show.
{
	printf '<akomaNtoso>\n<p>one\033[1m</p>\n'
	head -c 70000 /dev/zero | tr '\0' z
	printf '\n</akomaNtoso>'
} >raw.xml
run --lines=2-4 raw.xml
expect 0 4 0 'lines of XML'
says out '0	2	<p>one\[1m</p>'
says out '0	4	</akomaNtoso>'
[ "$(wc -c <out)" -lt 9000 ] || fail 'a line of any length is shown'
{
	printf 'The General Assembly,\nx'
	head -c 9000 /dev/zero | sed 's/\x00/é/g'
} >long.txt
run --lines=2-2 long.txt
expect 0 2 0 'a long line'
LC_ALL=C.UTF-8 grep -q '^0	2	xé*$' out || fail 'a character is cut'
# Of a member, whatever colons there are in the names.
packer=$build/tests/cli/packer
if "$packer" zip a:b.zip "c:d.txt=$texts/A_RES_52_205.txt" 2>/dev/null &&
	grep -q 'define HAVE_LIBARCHIVE' "$build/config.h"; then
	run --lines=3-3 a:b.zip:c:d.txt
	expect 0 2 0 'lines of a member'
	says out '0	3	The General Assembly,'
	run --lines=3-3 a:b.zip:e.txt
	expect 1 0 1 'lines of no member'
	says err 'is not there any more'
fi

run "$texts/A_RES_52_205.txt" "$texts/ECLAC_611_XXX.txt"
expect 0 2 0 'two files'
[ "$(grep -c '^{.*}$' out)" -eq 2 ] || fail 'a line is no object'
says out '"key":"GA 52/205"'
says out '"key":"ECLAC 611(XXX)"'

run --bundled
expect 0 5 0 'the bundled texts'
says out '"file":"bundled/A_RES_52_205.txt"'
run --bundled -- "$texts/E_RES_1992_41.txt"
expect 0 6 0 'the bundled texts and a file'

# Standard input, and a file whose name begins like an option.
"$program" - <"$texts/A_RES_52_205.txt" >out 2>err
status=$?
expect 0 1 0 'standard input'
cp "$texts/A_RES_52_205.txt" ./--odd
run -- --odd
expect 0 1 0 'a name like an option'

# Bad files among a good one.
: >empty
head -c 3000 /dev/zero >zeros
printf '%%PDF-1.4\n' >pdf
printf 'caf\351\n' >latin1
printf 'No resolution at all.\n' >prose
mkdir folder
run missing empty zeros pdf latin1 prose folder /dev/null \
	"$texts/A_RES_52_205.txt"
expect 1 1 8 'eight bad files and a good one'
for name in missing empty zeros pdf latin1 prose folder /dev/null; do
	grep -q "^reaffirm: $name: ." err || fail "no line for $name"
done

# Neither a newline nor an escape of a name gets to the terminal.
odd=$(printf 'a\033[31m\nb')
run "$odd"
expect 1 0 1 'an odd name'
! grep -q "$(printf '\033')" err || fail 'an escape came through'

# The importer's protocol: cli/batch.h.
run --batch missing "$texts/A_RES_52_205.txt" prose
expect 1 1 0 'a batch'
[ "$("$records" <out)" = 'refused object read refused' ] ||
	fail 'the batch is out of order'
run --batch --bundled
expect 0 5 0 'the bundled texts as a batch'
run --batch --wire --bundled
[ "$("$records" <out)" = 'object object object object object read' ] ||
	fail 'the bundled texts as a batch'

# A full disk is told; a file as standard output may grow.
if [ -w /dev/full ]; then
	"$program" "$texts/A_RES_52_205.txt" >/dev/full 2>err
	status=$?
	: >out
	expect 1 0 1 'a full disk'
	says err 'standard output'
fi

# What it may do, as the system sees it while it waits for its text: with
# pipes for output no file at all, no core, few open files, limited time.
mkfifo text
"$program" - <text 2>&1 | cat >out &
exec 5>text
tries=0
while [ -r /proc/self/limits ] && [ "$tries" -lt 500 ]; do
	tries=$((tries + 1))
	for p in /proc/[0-9]*; do
		[ "$(readlink "$p/exe")" = "$program" ] &&
			[ "$(readlink "$p/cwd")" = "$PWD" ] &&
			cat "$p/limits" >seen
	done
	# This one is the last that it sets.
	grep -qs 'Max cpu time *[0-9]' seen && break
done
cat "$texts/A_RES_52_205.txt" >&5
exec 5>&-
wait
[ "$(wc -l <out)" -eq 1 ] || fail 'nothing was read through the pipe'
if [ -r /proc/self/limits ]; then
	says seen 'Max core file size *0 '
	says seen 'Max open files *64 '
	says seen 'Max cpu time *[0-9]\{2,3\} '
	# A build that counts lines writes its counts.
	if ! grep -q 'define RE_COVERAGE' "$build/config.h"; then
		says seen 'Max file size *0 '
	fi
fi
exit $failed
