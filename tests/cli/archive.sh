#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that archives are read as folders are, whatever they are packed
# with; that what is no resolution in them is passed over; and that a hostile
# or damaged one costs one line, and neither memory nor a file anywhere.
. "${srcdir:-.}/tests/cli/lib.sh"
packer=$build/tests/cli/packer

run "$packer" tar "$T/probe.tar" "a.txt=$texts/A_RES_52_205.txt"
if [ "$rc" -eq 77 ]; then
	printf 'PK\003\004 and so on' >"$T/x.zip"
	bad 1 "built without libarchive" "an archive, without libarchive" \
		"$reaffirm" import "$T/x.zip"
	echo "skipped: built without libarchive"
	[ "$failed" -eq 0 ] && exit 77
	exit 1
fi
a=$texts/A_RES_52_205.txt b=$texts/A_RES_57_263.txt c=$texts/E_RES_1992_41.txt

# Every kind of archive, in any mix with files and folders.
for format in zip tar tar.gz tar.xz tar.zst; do
	rm -rf "$T/data"
	"$packer" $format "$T/x.$format" "a.txt=$a" "below/b.txt=$b" || exit 99
	good "import of $format" "$reaffirm" import "$T/x.$format"
	same "2 new, 0 replaced, 0 unchanged, 0 refused" "$(cat "$out")" "$format"
	good "$format again" "$reaffirm" import --json "$T/x.$format"
	same 2 "$(get '$.unchanged')" "$format again"
	same "$T/x.$format:below/b.txt" "$(get '$.files[1].file')" \
		"the name of a member"
	good "parse of $format" "$reaffirm" parse "$T/x.$format"
	lines "$out" 2 "parse of $format"
	has "$out" "\"file\":\"$T/x.$format:a.txt\"" "parse of $format"
	run "$build/reaffirm-parse" "$T/x.$format"
	lines "$out" 2 "reaffirm-parse of $format"
	for member in a.txt below/b.txt; do
		good "a line in $format" "$build/reaffirm-parse" --lines=1-1 \
			"$T/x.$format:$member"
		lines "$out" 2 "a line in $format"
	done
	run "$build/reaffirm-parse" --lines=1-1 "$T/x.$format:b.txt"
	status 1 "a member that is not in $format"
done
rm -rf "$T/data"
mkdir "$T/mix"
cp "$c" "$T/mix/c.txt"
cp "$T/x.tar.xz" "$T/mix/x.tar.xz"
good "a mix" "$reaffirm" import "$T/mix" "$T/x.zip" "$texts/ECLAC_547_XXV.txt"
same "4 new, 0 replaced, 2 unchanged, 0 refused" "$(cat "$out")" "a mix"
good "reading an archive" "$reaffirm" "$T/x.zip"
has "$out" "Economic and technical cooperation" "reading an archive"

# A large one that was read as a whole is known by its own digest.
rm -rf "$T/data"
"$packer" tar "$T/large.tar" "r/a.txt=$a" "r/b.txt=$b" "r/map.png+300000" ||
	exit 99
good "a large archive" "$reaffirm" import "$T/large.tar"
has "$out" "2 new, 0 replaced, 0 unchanged, 0 refused" "a large archive"
good "the same again" "$reaffirm" import --json "$T/large.tar"
same 2 "$(get '$.unchanged')" "the same again"
same "$T/large.tar" "$(get '$.files[0].file')" "it is not unpacked"
cp "$T/large.tar" "$T/other.tar"
good "a copy of it" "$reaffirm" import --json "$T/other.tar"
same "$T/other.tar" "$(get '$.files[0].file')" "a copy of it"
# What it gave was changed since: it is compared with that again.
sed 's/technical cooperation/technical help/' "$a" >"$T/changed"
"$packer" tar "$T/large.tar" "r/a.txt=$T/changed" "r/map.png+300000" || exit 99
good "the archive, changed" "$reaffirm" import --json "$T/large.tar"
same 1 "$(get '$.replaced')" "the archive, changed"
mv "$T/other.tar" "$T/large.tar"
good "after a change" "$reaffirm" import --json "$T/large.tar"
same "$T/large.tar:r/a.txt" "$(get '$.files[0].file')" "after a change"
same 1 "$(get '$.replaced')" "after a change"
# In one that was refused in part, that is told again.
printf '# Read me\n' >"$T/words"
"$packer" tar "$T/bad.tar" "r/c.txt=$c" "r/x.xml=$T/words" \
	"r/map.png+300000" || exit 99
for time in first second; do
	run "$reaffirm" import "$T/bad.tar"
	status 1 "the $time time"
	has "$out" "1 refused" "the $time time"
done
rm -r "$T/large.tar" "$T/bad.tar"

# What nobody would call a resolution is no failure.
rm -rf "$T/data"
printf '\n' >"$T/nothing"
printf '# Read me\n' >"$T/words"
"$packer" tar.gz "$T/clone.tgz" "r/.git/config=$T/words" \
	"r/README.md=$T/words" "r/LICENSE=$T/words" "r/README.txt=$T/words" \
	"r/logo.png+100" "r/test=$T/nothing" "r/test.txt=$T/nothing" \
	"r/notes=$T/words" "r/link.txt@b.txt" "r/a=$a" "r/b.txt=$b" ||
	exit 99
good "import of a clone" "$reaffirm" import "$T/clone.tgz"
has "$out" "2 new, 0 replaced, 0 unchanged, 0 refused, 9 skipped (" "a clone"
has "$out" "1 .png" "a clone"

# Names do no harm, and nothing is unpacked.
esc=$(printf '\033')
before=$(find "$T" | sort)
"$packer" tar "$T/tricks.tar" "../../up.txt=$T/words" "/abs.txt=$T/words" \
	"a${esc}[31mred.txt=$T/words" "new
line.txt=$T/words" "C:\\x.txt=$T/words" "$(printf 'latin\351.txt')=$c" ||
	exit 99
run "$reaffirm" import "$T/tricks.tar"
status 1 "names with tricks"
has "$out" "1 new, 0 replaced, 0 unchanged, 5 refused" "names with tricks"
lines "$err" 5 "names with tricks"
test_count=$((test_count + 1))
! grep -q "$esc" "$err" || fail "a control character reached the terminal"
rm "$T/tricks.tar"
same "$before" "$(find "$T" | sort)" "nothing was written"

# Damaged: what came before is kept.  Not one at all; a Word document.
rm -rf "$T/data"
"$packer" tar "$T/whole.tar" "a.txt=$a" "b.txt=$b" || exit 99
head -c 12000 "$T/whole.tar" >"$T/cut.tar"
bad 1 "cut.tar" "half an archive" "$reaffirm" import "$T/cut.tar"
has "$out" "1 new" "half an archive"
printf '\037\213\010\000 and so on' >"$T/odd.gz"
bad 1 "odd.gz" "no archive" "$reaffirm" import "$T/odd.gz"
"$packer" zip "$T/x.docx" "[Content_Types].xml=$T/words" || exit 99
bad 1 "Word" "none of Word" "$reaffirm" import "$T/x.docx"
"$packer" tar "$T/none.tar" || exit 99
bad 1 "none.tar" "an empty archive" "$reaffirm" import "$T/none.tar"

# A file that brings the parser down costs that member and no other.
export REAFFIRM_PARSE="$build/tests/cli/faker" REAL_PARSER="$build/reaffirm-parse"
rm -rf "$T/data"
export GOOD_TEXT=$c STOPPED=$T/stopped
"$packer" tar "$T/members.tar" "crash1.txt=$a" "mute.txt=$b" "crash2.txt=$a" ||
	exit 99
run "$reaffirm" import "$T/members.tar"
status 1 "members that crash"
lines "$err" 3 "members that crash"
has "$err" "members.tar:crash1.txt: the parser failed" "members that crash"

finish
