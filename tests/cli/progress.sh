#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that an import, and the reader before it has read its files, tells on
# a terminal how far it is, that it writes plain lines anywhere else, and that
# an import which was stopped, however that was done, is gone on with where it
# was.
. "${srcdir:-.}/tests/cli/lib.sh"
pty=$build/tests/tui/pty
packer=$build/tests/cli/packer
synth=$build/tests/bench/synth

# A parser that stops for ever at the file "halt", behind others.
export REAL_PARSER="$build/reaffirm-parse" STOPPED="$T/stopped"
faker=$build/tests/cli/faker

mkdir "$T/in"
cp "$texts/A_RES_52_205.txt" "$T/in/a.txt"
cp "$texts/A_RES_57_263.txt" "$T/in/b.txt"
cp "$texts/E_RES_1992_41.txt" "$T/in/halt.txt"
cp "$texts/ECLAC_611_XXX.txt" "$T/in/z.txt"

# On a terminal: files, speed, what is left; gone when the summary comes.
REAFFIRM_PARSE=$faker "$pty" 24x80 "$reaffirm" import "$T/in" \
	>"$out" 2>"$err" <<'END'
wait 2 files, 
wait MB/s, 0:0
wait  left
signal INT
wait \r2 new, 0 replaced, 0 unchanged, 0 refused (interrupted)
ends INT
END
rc=$?
status 0 "progress on a terminal"

# Elsewhere: not a byte of it, and nothing that moves a cursor.
good "no terminal" "$reaffirm" import "$T/in"
same "2 new, 0 replaced, 2 unchanged, 0 refused" "$(cat "$out")" "gone on with"
test_count=$((test_count + 1))
! grep -q "$(printf '\r')" "$out" || fail "a carriage return in a file"

# Standard error alone decides: the summary may go into a file.
rm -rf "$T/data" "$T/stopped"
REAFFIRM_PARSE=$faker "$pty" 24x80 /bin/sh -c \
	'exec "$0" import "$1" >"$2"' "$reaffirm" "$T/in" "$T/summary" \
	>"$out" 2>"$err" <<'END'
wait 2 files, 
wait MB/s
signal TERM
ends TERM
END
rc=$?
status 0 "progress beside a file"
has "$T/summary" "2 new, 0 replaced" "the summary in a file"
lacks "$T/summary" "MB/s" "the summary in a file"

# What is only read may take as long, and one file alone, too.
rm -rf "$T/data" "$T/stopped"
for names in "$T/in" "$T/in/halt.txt"; do
	case $names in
	*halt.txt) want='reading ...' ;;
	*) want='2 files, ' ;;
	esac
	rm -f "$T/stopped"
	REAFFIRM_PARSE=$faker "$pty" 24x80 "$reaffirm" "$names" \
		>"$out" 2>"$err" <<END
wait $want
signal INT
ends INT
END
	rc=$?
	status 0 "progress of $names, which is only read"
done

# A folder and an archive, stopped in the middle by every signal; what is
# there then is whole, and the next run brings the rest and no more.
"$packer" tar.gz "$T/x.tar.gz" "a.txt=$T/in/a.txt" "b.txt=$T/in/b.txt" \
	"halt.txt=$T/in/halt.txt" "z.txt=$T/in/z.txt"
tried=$?
# Where the real parser finds them, when the other asks it.
cp "$T/in/a.txt" "$T/x.tar.gz:a.txt"
cp "$T/in/b.txt" "$T/x.tar.gz:b.txt"
case $tried in
0) sources="$T/in $T/x.tar.gz" ;;
77) sources=$T/in ;;
*) exit 99 ;;
esac
for source in $sources; do
	for sig in INT TERM KILL; do
		rm -rf "$T/data" "$T/stopped"
		REAFFIRM_PARSE=$faker "$look" signals "$reaffirm" import \
			"$source" >"$out" 2>"$err" &
		pid=$!
		await_held 1 $pid "$T/stopped"
		kill -$sig $pid
		wait $pid
		before=$(held)
		good "gone on with" "$reaffirm" import --json "$source"
		same "$before" "$(get '$.unchanged')" "SIG$sig: what was there"
		same $((4 - before)) "$(get '$.new')" "SIG$sig: the rest"
		same 0 "$(get '$.replaced')" "SIG$sig: nothing twice"
		same 4 "$(works)" "SIG$sig: all of it"
	done
done

# Many works, stopped wherever it is: in the end all are there as if nothing
# had been.
rows="SELECT count(*) || '/' || sum(length(words)) FROM paragraph"
index="SELECT count(*) FROM search WHERE search MATCH 'the AND resolution'"
"$synth" 150 "$T/works.tar.zst" >"$T/made" 2>"$err"
case $? in
0) ;;
77)
	echo "skipped: many works, without libarchive"
	finish
	;;
*) exit 99 ;;
esac
if ! grep -q 'define HAVE_LIBXML2' config.h; then
	echo "skipped: many works, without libxml2"
	finish
fi
read -r _ n _ <"$T/made"
rm -rf "$T/data"
good "in one go" "$reaffirm" import "$T/works.tar.zst"
want="$("$look" query "$library" "$rows") $("$look" query "$library" "$index")"
for sig in INT KILL; do
	rm -rf "$T/data"
	"$look" signals "$reaffirm" import "$T/works.tar.zst" >"$out" 2>"$err" &
	pid=$!
	await_held 1 $pid
	kill -$sig $pid 2>/dev/null
	wait $pid
	good "SIG$sig: the rest" "$reaffirm" import --json "$T/works.tar.zst"
	same "$n" $(($(get '$.new') + $(get '$.unchanged'))) "SIG$sig: all"
	same "$want" "$("$look" query "$library" "$rows") $(
		"$look" query "$library" "$index")" "SIG$sig: as in one go"
	good "SIG$sig: once more" "$reaffirm" import --json "$T/works.tar.zst"
	same "$n" "$(get '$.unchanged')" "SIG$sig: once more"
done

finish
