#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that what is made to do harm costs one line that names it, little
# time and little memory, wherever in an archive it stands, and that what
# stands beside it is imported all the same.
. "${srcdir:-.}/tests/cli/lib.sh"
packer=$build/tests/cli/packer
a=$texts/A_RES_52_205.txt b=$texts/A_RES_57_263.txt

"$packer" tar "$T/probe.tar" "a.txt=$a"
[ $? -ne 77 ] || {
	echo "skipped: built without libarchive"
	exit 77
}
memory_most=307200 # KiB
! grep -q 'fsanitize=address' Makefile || memory_most=

# hostile NEW TEXT ARCHIVE: one line with the text, so many works beside it.
hostile() {
	rm -rf "$T/data"
	run "$build/tests/bench/cost" "$T/cost" "$reaffirm" import "$3"
	status 1 "${3##*/}"
	lines "$err" 1 "${3##*/}"
	has "$err" "$3$2" "${3##*/}"
	has "$out" "$1 new, 0 replaced, 0 unchanged, 1 refused" "${3##*/}"
	read -r _ _ kb <"$T/cost"
	test_count=$((test_count + 1))
	[ -z "$memory_most" ] || [ "$kb" -lt "$memory_most" ] ||
		fail "${3##*/}: took $kb KiB"
}

# A file of 1 GiB between others: zeros, and what looks like XML.
for format in zip tar.zst; do
	"$packer" $format "$T/large.$format" "a.txt=$a" \
		"x/large.xml~1073741824" "b.txt=$b" || exit 99
	hostile 2 ":x/large.xml: larger than 32 MiB" "$T/large.$format"
done
for format in tar.gz tar.xz; do
	"$packer" $format "$T/large.$format" "a.txt=$a" "large+200000000" \
		"b.txt=$b" || exit 99
	hostile 2 ":large: larger than 32 MiB" "$T/large.$format"
done
rm "$T"/large.*

# One that has more in it than it says.
"$packer" zip "$T/liar.zip" "a.txt=$a" "liar.xml~39936353" "b.txt=$b" || exit 99
LC_ALL=C sed 's/aaa\x02/aa\x00\x00/g' "$T/liar.zip" >"$T/liar2.zip"
test_count=$((test_count + 1))
cmp -s "$T/liar.zip" "$T/liar2.zip" && fail "the size was not found"
hostile 2 ":liar.xml: " "$T/liar2.zip"

# Damaged on the way: a byte within a file, the end of the archive; and what
# nobody can read without a password.
"$packer" zip.store "$T/store.zip" "a.txt=$b" "bad.txt=$a" || exit 99
LC_ALL=C sed 's|33/134|33/135|' "$T/store.zip" >"$T/crc.zip"
test_count=$((test_count + 1))
cmp -s "$T/store.zip" "$T/crc.zip" && fail "nothing was changed"
hostile 1 ":bad.txt: is damaged in its archive" "$T/crc.zip"
for format in zip zip.store tar.gz tar.xz tar.zst tar; do
	"$packer" $format "$T/whole" "a.txt=$a" "b.txt=$b" "c.txt=$b" || exit 99
	head -c $(($(wc -c <"$T/whole") / 2)) "$T/whole" >"$T/torn.$format"
	rm -rf "$T/data"
	run "$reaffirm" import "$T/torn.$format"
	status 1 "a torn $format"
	lines "$err" 1 "a torn $format"
	has "$err" "$T/torn.$format" "a torn $format"
done
if "$packer" zip.secret "$T/secret.zip" "a.txt=$a"; then
	hostile 0 ":a.txt: is encrypted; unpack it first" "$T/secret.zip"
fi
rm -f "$T/whole" "$T"/torn.* "$T"/*.zip

# Bombs of 3 GiB: streams, each packed a thousandfold, one behind another.
"$packer" tar /dev/stdout "bomb.xml+3221225472" 2>"$err" | head -c 512 >"$T/head"
"$packer" tar "$T/a.tar" "a.txt=$a" || exit 99
# Without its end.
head -c $((512 + ($(wc -c <"$a") + 511) / 512 * 512)) "$T/a.tar" >"$T/a"
for packed in gz zst; do
	for part in a head; do
		"$packer" raw.$packed "$T/$part.$packed" "x=$T/$part" || exit 99
	done
	"$packer" raw.$packed "$T/zeros.$packed" "x+67108864" || exit 99
	{
		cat "$T/a.$packed" "$T/head.$packed"
		for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do
			cat "$T/zeros.$packed" "$T/zeros.$packed" \
				"$T/zeros.$packed"
		done
	} >"$T/bomb.tar.$packed"
	hostile 1 ":bomb.xml: unpacks to far more than texts do" \
		"$T/bomb.tar.$packed"
done
# The same, with nothing of it wanted.
"$packer" tar /dev/stdout "bomb.png+3221225472" 2>"$err" | head -c 512 >"$T/head"
"$packer" raw.zst "$T/head.zst" "x=$T/head" || exit 99
{
	cat "$T/a.zst" "$T/head.zst"
	for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
		cat "$T/zeros.zst" "$T/zeros.zst" "$T/zeros.zst" "$T/zeros.zst"
	done
} >"$T/picture.tar.zst"
hostile 1 ":bomb.png: unpacks to far more than texts do" "$T/picture.tar.zst"
rm "$T"/*.gz "$T"/*.zst

# Archives in archives in archives, also under a name that says nothing; but
# what is only compressed three times is one archive.
"$packer" zip "$T/1.zip" "a.txt=$a" || exit 99
"$packer" tar.gz "$T/2.tar.gz" "1.zip=$T/1.zip" || exit 99
"$packer" tar "$T/3.tar" "2.tar.gz=$T/2.tar.gz" "b.txt=$b" || exit 99
hostile 1 ":2.tar.gz: is an archive in an archive" "$T/3.tar"
"$packer" tar "$T/4.tar" "some.xml=$T/2.tar.gz" "b.txt=$b" || exit 99
hostile 1 ":some.xml: " "$T/4.tar"
"$packer" tar "$T/5.tar" "in a folder/1.txt=$T/1.zip" "b.txt=$b" || exit 99
hostile 1 ":in a folder/1.txt: " "$T/5.tar"
cp "$T/3.tar" "$T/6"
for i in 6 7 8; do
	"$packer" raw.gz "$T/$((i + 1))" "x=$T/$i" || exit 99
done
hostile 1 ":2.tar.gz: is an archive in an archive" "$T/9"

# Names and links that lead out, and what is no file; nothing is written.
"$packer" tar "$T/links.tar" "a.txt=$a" "l/inside.txt@../a.txt" \
	"l/hard.txt%a.txt" "b.txt=$b" || exit 99
rm -rf "$T/data"
good "links in an archive" "$reaffirm" import "$T/links.tar"
has "$out" "2 new, 0 replaced, 0 unchanged, 0 refused, 2 skipped" "links"
rm -rf "$T/data" "$T/state" "$T/cost"
before=$(find "$T" | sort)
# "=": of the file b; its path may have spaces.
while read -r member text; do
	case $member in
	*=) member=$member$b ;;
	esac
	"$packer" tar "$T/trick.tar" "a.txt=$a" "$member" "b.txt=$b" || exit 99
	hostile 2 ":${member%%[=@%!|]*}: $text" "$T/trick.tar"
	rm -rf "$T/trick.tar" "$T/data" "$T/state" "$T/cost"
done <<END
../../up.txt= its name leads out
x/../../up.txt= its name leads out
/tmp/abs.txt= its name leads out
C:\\abs.txt= its name leads out
x\\..\\..\\up.txt= its name leads out
etc.txt@/etc/passwd is a link that leads out
x/up.txt@../../up.txt is a link that leads out
hard.txt%/etc/passwd is a link that leads out
hard.txt%../up.txt is a link that leads out
null.txt! is a device
pipe.xml| is a device, a pipe
END
same "$before" "$(find "$T" | sort)" "nothing was written"

# XML that is made to do harm.
if grep -q 'define HAVE_LIBXML2' config.h; then
	{
		echo '<!DOCTYPE akomaNtoso [<!ENTITY a "ha">'
		p=a
		for i in b c d e f g h i j k; do
			echo "<!ENTITY $i \"&$p;&$p;&$p;&$p;&$p;&$p;&$p;&$p;\">"
			p=$i
		done
		echo ']><akomaNtoso><statement><p>&k;</p></statement>'
		echo '</akomaNtoso>'
	} >"$T/laughs"
	echo '<!DOCTYPE akomaNtoso SYSTEM "file:///etc/passwd"><akomaNtoso/>' \
		>"$T/dtd"
	awk 'BEGIN { printf "<akomaNtoso>"
		for (i = 0; i < 10000; i++) printf "<p>"
		for (i = 0; i < 10000; i++) printf "</p>"
		print "</akomaNtoso>" }' >"$T/deep"
	awk 'BEGIN { printf "<akomaNtoso><statement>"
		for (i = 0; i < 5000000; i++) printf "<p/>" }' >"$T/many"
	while read -r file text; do
		"$packer" zip "$T/xml.zip" "a.txt=$a" "x/$file.xml=$T/$file" \
			"b.txt=$b" || exit 99
		hostile 2 ":x/$file.xml: $text" "$T/xml.zip"
	done <<-END
		laughs declares a document type
		dtd declares a document type
		deep has elements too deep in each other
		many has too many elements
	END

	# What is only torn is mended, and counted.
	broken=$srcdir/tests/source/akn/broken.xml
	"$packer" zip "$T/mended.zip" "x.xml=$broken" "a.txt=$a" || exit 99
	rm -rf "$T/data"
	good "mended" "$reaffirm" import "$T/mended.zip"
	same "2 new, 0 replaced, 0 unchanged, 0 refused, 1 doubtful, 1 recovered" \
		"$(cat "$out")" "mended"
	good "mended, again" "$reaffirm" import --json "$T/mended.zip"
	same "2 0" "$(get '$.unchanged') $(get '$.recovered')" "mended, again"
	rm -rf "$T/data"
	good "mended, in JSON" "$reaffirm" import --json "$T/mended.zip"
	same "1 1 0" "$(get '$.recovered') $(get '$.files[0].recovered') $(
		get '$.files[1].recovered')" "mended, in JSON"
else
	echo "skipped: hostile XML, as libxml2 is not there"
fi

finish
