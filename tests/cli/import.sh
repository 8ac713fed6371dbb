#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that import takes what it can: each bad file costs one line that
# names it and status 1, the others are stored, and nothing is stored by half.
. "${srcdir:-.}/tests/cli/lib.sh"

# A folder with everything in it that people have in folders.
mkdir -p "$T/in/below/deeper" "$T/in/.hidden"
cp "$texts/A_RES_52_205.txt" "$T/in/b.txt"
cp "$texts/A_RES_57_263.txt" "$T/in/below/deeper/c.txt"
cp "$texts/E_RES_1992_41.txt" "$T/in/.hidden/d.txt"
cp "$texts/E_RES_1992_41.txt" "$T/in/.e.txt"
ln -s .. "$T/in/below/loop"
good "import of a folder" "$reaffirm" import "$T/in"
same "2 new, 0 replaced, 0 unchanged, 0 refused" "$(cat "$out")" "summary"
same 2 "$(works)" "an import makes no bundled works"
good "the same again" "$reaffirm" import "$T/in/b.txt" "$T/in/below/deeper"
same "0 new, 0 replaced, 2 unchanged, 0 refused" "$(cat "$out")" "unchanged"

# A file that has changed replaces what it was; of two files of one text the
# same one is kept whichever came first, and then both are known.
sed 's/^/ /; $a\
' "$T/in/b.txt" >"$T/other.txt"
echo >>"$T/other.txt"
cp "$T/in/b.txt" "$T/first.txt"
held=
for order in "first other" "other first"; do
	rm -rf "$T/data"
	for f in $order; do
		good "import of $f" "$reaffirm" import "$T/$f.txt"
		cat "$out" >>"$T/sums"
	done
	good "both again" "$reaffirm" import "$T/first.txt" "$T/other.txt"
	same "0 new, 0 replaced, 2 unchanged, 0 refused" "$(cat "$out")" "both"
	file=$("$look" query "$library" "SELECT file FROM text")
	[ -z "$held" ] || same "$held" "$file" "the same file is kept"
	held=$file
done
same 1 "$(grep -c '0 new, 1 replaced' "$T/sums")" "the better file replaces"
same 1 "$(grep -c '1 outdone by better files' "$T/sums")" "the other does not"
other=$(basename "$held" .txt | sed 's/first/x/; s/other/first/; s/x/other/')
has "$T/sums" "  $T/$other.txt is outdone, GA 52/205 (en): $held" "by which"
case $(tail -n 1 "$T/sums") in
*refused*) ;;
*) fail "the counts are not the last line" ;;
esac
echo "Footnotes: none." >>"$held"
good "a file that has changed" "$reaffirm" import "$held"
same "0 new, 1 replaced, 0 unchanged, 0 refused, 1 doubtful" "$(cat "$out")" \
	"replaced, and what was added is doubted"
good "the doubtful" "$reaffirm" list --doubtful
has "$out" "GA 52/205" "the text that was counted is listed"
# One whose place a better file of the same import has taken does not count.
mkdir "$T/two"
sed 's/^3\. /7. /' "$T/in/b.txt" >"$T/two/a.txt"
cp "$T/in/b.txt" "$T/two/b.txt"
for f in a.txt b.txt; do
	rm -rf "$T/data"
	good "one of two" "$reaffirm" import "$T/two/$f"
	cat "$out"
done >"$T/sums"
has "$T/sums" "1 new, 0 replaced, 0 unchanged, 0 refused, 1 doubtful" "the worse"
rm -rf "$T/data"
good "both" "$reaffirm" import "$T/two"
same "1 new, 1 replaced, 0 unchanged, 0 refused" "$(cat "$out")" \
	"one that was replaced is not doubtful"
rm -rf "$T/data"
sed 's|33/134|57/263|' "$T/in/b.txt" >"$T/citing.txt"
good "a work that is cited" "$reaffirm" import "$T/citing.txt"
good "the work itself" "$reaffirm" import "$T/in/below/deeper"
same "1 new, 0 replaced, 0 unchanged, 0 refused" "$(cat "$out")" "stub"
rm -rf "$T/data"
good "the folder again" "$reaffirm" import "$T/in"
good "the bundled files" "$reaffirm" import "$texts"/*.txt
same 5 "$(works)" "all five"

# What is no resolution, and what nobody would take for one.
rm -rf "$T/data" "$T/in"
mkdir "$T/in" "$T/in/0empty-folder"
cd "$T/in" || exit 99
esc=$(printf '\033')
printf 'Dear Sir,\n\nThank you for your letter.\n' >1letter.txt
printf '\177ELF\001\002\003\000\000\000\000' >2binary
: >3empty.txt
truncate -s 100M 5large.txt 2>/dev/null ||
	dd if=/dev/zero of=5large.txt bs=1M count=0 seek=100 2>/dev/null
printf 'Resolution 1/1\n\nRecalling the caf\303\251 of Gen\303\250ve \351,\n' \
	>6invalid.txt
printf '\377\376R\000e\000s\000o\000l\000u\000t\000i\000o\000n\000\n\000' \
	>7utf16.txt
printf '%%PDF-1.4\n\342\343\317\323\n' >9file.pdf
printf 'nothing' >"a${esc}[31mred.txt"
printf '# About these\n' >README.md
: >d-no-suffix
mkfifo b-fifo
ln -s nowhere c-dangling
n=9
if [ "$(id -u)" -ne 0 ]; then
	cp "$texts/A_RES_57_263.txt" 4unreadable.txt
	chmod 000 4unreadable.txt
	n=10
fi
cp "$texts/A_RES_52_205.txt" 0good.txt
cp "$texts/ECLAC_547_XXV.txt" z-good.txt
run "$reaffirm" import . "$T/none.txt"
status 1 "import of bad files"
lines "$err" "$n" "one line for each that was refused"
for f in 1letter.txt 5large.txt 6invalid.txt 7utf16.txt \
	9file.pdf '[31mred.txt' b-fifo c-dangling \
	"$T/none.txt"; do
	grep -F "$f" "$err" >"$T/line" || fail "no line names $f"
	lines "$T/line" 1 "$f"
done
if [ "$(id -u)" -eq 0 ]; then
	echo "skipped: an unreadable file, as root reads everything"
else
	has "$err" 4unreadable.txt "an unreadable file"
fi
test_count=$((test_count + 1))
! grep -q "$esc" "$err" || fail "a control character reached the terminal"
has "$out" "2 new, 0 replaced, 0 unchanged, $n refused, 4 skipped (" "summary"
for f in "1 .md" "1 without suffix" "2 empty"; do
	has "$out" "$f" "the summary of what was skipped"
done
same 2 "$(works)" "the good ones are stored"
for f in 2binary 3empty.txt 9file.pdf d-no-suffix README.md; do
	bad 1 "$f" "$f by its name" "$reaffirm" import "$f"
done
cd "$build" || exit 99

# One far too large is refused unread: to read it takes minutes.
if truncate -s 200G "$T/huge.txt" 2>/dev/null; then
	for how in import read; do
		run sh -c 'ulimit -t 20; exec "$@"' sh \
			"$reaffirm" $how "$T/huge.txt"
		status 1 "$how of a huge file"
		has "$err" "huge.txt: larger than" "$how of a huge file"
	done
	rm "$T/huge.txt"
else
	echo "skipped: a huge file, as truncate cannot make one"
fi

# A folder with nothing in it, and one that is nested without end.
bad 1 "$T/in/0empty-folder" "import of an empty folder" \
	"$reaffirm" import "$T/in/0empty-folder"
deep=$T/deep
i=0
while [ $i -lt 40 ]; do
	deep=$deep/x
	i=$((i + 1))
done
mkdir -p "$deep"
bad 1 "nested too deeply" "import of a deep folder" "$reaffirm" import "$T/deep"

# The same in JSON: the reasons stand beside the files.
run "$reaffirm" import --json "$T/in/0good.txt" "$T/in/3empty.txt"
status 1 "import --json"
same "1" "$(get '$.files[0].unchanged')" "import --json"
same "" "$(get '$.files[0].refused')" "import --json"
same "1" "$(get '$.refused')" "import --json"
test_count=$((test_count + 1))
get '$.files[1].refused' | grep -q 3empty.txt || fail "the reason in JSON"

# Standard input.
rc=0
"$reaffirm" import - <"$texts/A_RES_57_263.txt" >"$out" 2>"$err" || rc=$?
status 0 "import of standard input"
has "$out" "1 new" "import of standard input"
same 3 "$(works)" "import of standard input"
rc=0
"$reaffirm" parse - <"$texts/A_RES_57_263.txt" >"$out" 2>"$err" || rc=$?
status 0 "parse of standard input"
same "GA 57/263" "$(get '$.key')" "parse of standard input"
bad 1 "-: is empty" "parse of nothing" "$reaffirm" parse -

# Files opened without adding them.
good "reading files" "$reaffirm" "$T/in/0good.txt" "$texts/A_RES_57_263.txt"
has "$out" "Economic and technical cooperation" "reading files"
same 3 "$(works)" "reading files adds nothing"
run "$reaffirm" "$T/in/0good.txt" "$T/in/3empty.txt"
status 1 "reading a good and a bad file"
lines "$err" 1 "reading a good and a bad file"
has "$out" "OP12" "the good file is read all the same"
bad 1 3empty.txt "reading a bad file" "$reaffirm" "$T/in/3empty.txt"
bad 1 "$T/none.txt" "reading no file" "$reaffirm" "$T/none.txt"
bad 1 "is no file, no command and no work" "a word" "$reaffirm" zebra

finish
