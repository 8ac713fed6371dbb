#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that a file which is no text, or no text with a resolution in it, is
# refused with one line that names it and says what to do, and that one line
# of another encoding does not pass for text.
set -u
: "${srcdir:=.}"
dump=$(pwd)/tests/parse/parse_dump
text=$(cd "$srcdir" && pwd)/data/resolutions/A_RES_57_263.txt
T=$(mktemp -d "${TMPDIR:-/tmp}/reaffirm-test.XXXXXX") || exit 99
trap 'chmod -R u+rwx "$T"; rm -rf "$T"' EXIT
trap 'exit 99' HUP INT TERM
export LC_ALL=C.UTF-8
cd "$T" || exit 99
failed=0 count=0

# refused FILE WORDS: what is said of FILE is one line with its name and WORDS.
refused() {
	count=$((count + 1))
	if "$dump" "$1" >out 2>err </dev/null; then
		echo "$1: not refused"
		failed=1
	elif [ "$(wc -l <err)" -ne 1 ] || ! grep -qF -- "$1" err ||
		! grep -qF -- "$2" err || [ -s out ]; then
		echo "$1: wanted \"$2\", got:"
		cat err out
		failed=1
	fi
}

: >empty.txt
refused empty.txt "is empty"
printf '\n \n\f\n' >blank.txt
refused blank.txt "is empty"
mkdir folder
refused folder "folder"
refused missing.txt "missing.txt"
printf '%%PDF-1.4\n' >a.pdf
refused a.pdf "pdftotext"
printf 'PK\003\004....' >a.docx
refused a.docx "save it as plain text"
printf '\320\317\021\340....' >a.doc
refused a.doc "Word"
printf '{\\rtf1 text}' >a.rtf
refused a.rtf "plain text"
printf '\037\213\010\000' >a.gz
refused a.gz "gunzip"
printf 'text\000\001\002\003more text' >a.bin
refused a.bin "binary"
printf '\377\376T\000e\000x\000t\000' >bom16le.txt
refused bom16le.txt "iconv -f UTF-16 -t UTF-8"
printf '\376\377\000T\000e\000x\000t' >bom16be.txt
refused bom16be.txt "iconv -f UTF-16 -t UTF-8"
printf 'T\000h\000e\000 \000t\000e\000x\000t\000\n\000' >bare16le.txt
refused bare16le.txt "iconv -f UTF-16LE -t UTF-8"
printf '\000T\000h\000e\000 \000t\000e\000x\000t\000\n' >bare16be.txt
refused bare16be.txt "iconv -f UTF-16BE -t UTF-8"
printf 'The San Jos\351 Declaration\n' >latin.txt
refused latin.txt "iconv -f ISO-8859-1 -t UTF-8"
printf 'The \223San Jos\351\224 Declaration\n' >windows.txt
refused windows.txt "iconv -f WINDOWS-1252 -t UTF-8"
printf 'San Jos\303\251\nSan Jos\303\nend\n' >broken.txt
refused broken.txt "line 2"
printf 'Dear colleagues,\n\nLunch is at one.\n' >letter.txt
refused letter.txt "no resolution found"
head -c 34000000 /dev/zero | tr '\0' 'x' >large.txt
refused large.txt "32 MiB"
rm large.txt
cp "$text" secret.txt
chmod 0 secret.txt
if [ ! -r secret.txt ]; then
	refused secret.txt "secret.txt"
fi

# A mark of UTF-8, old and foreign line ends change nothing.
"$dump" "$text" | sed 's/"digest":"[^"]*"//; s/"file":"[^"]*"//' >want
{
	printf '\357\273\277'
	cat "$text"
} >mark.txt
sed 's/$/\r/' "$text" >dos.txt
tr '\n' '\r' <"$text" >mac.txt
for f in mark.txt dos.txt mac.txt; do
	count=$((count + 1))
	"$dump" "$f" | sed 's/"digest":"[^"]*"//; s/"file":"[^"]*"//' >got
	cmp want got || failed=1
done
echo "$count files"
exit $failed
