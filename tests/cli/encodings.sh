#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that texts in the encodings of six languages are read as they are in
# UTF-8, and say which one was assumed; that a byte order mark needs no
# assumption; and that what several encodings make a text of is refused.
. "${srcdir:-.}/tests/cli/lib.sh"

cases=$srcdir/tests/parse/cases
command -v iconv >"$out" || {
	echo "iconv is not installed"
	exit 77
}

# paragraphs FILE: the words of a text, without where it was found.
paragraphs() {
	sed -e 's/"file":"[^"]*","digest":"[^"]*",//' \
		-e 's/,"confidence":.*//' "$1"
}

# reads NAME ENCODING [SAID]: as in UTF-8, with the doubt, if SAID.
reads() {
	test_count=$((test_count + 1))
	iconv -c -f UTF-8 -t "$2" "$cases/$1.txt" >"$T/$1.txt" 2>"$err" || {
		echo "iconv does not know $2"
		return
	}
	iconv -f "$2" -t UTF-8 "$T/$1.txt" >"$T/$1.utf8" 2>"$err"
	run "$reaffirm" parse "$T/$1.utf8"
	paragraphs "$out" >"$T/wanted"
	run "$reaffirm" parse "$T/$1.txt"
	[ $rc -eq 0 ] || fail "$1 in $2: refused"
	paragraphs "$out" | cmp -s - "$T/wanted" || fail "$1 in $2: other words"
	case $(cat "$out") in
	*"it is read as ${3:-}"*) [ "${3:-}" ] || fail "$1 in $2: assumed" ;;
	*) [ -z "${3:-}" ] || fail "$1 in $2: does not say $3" ;;
	esac
}

reads french WINDOWS-1252 WINDOWS-1252
reads spanish WINDOWS-1252 WINDOWS-1252
reads russian WINDOWS-1251 WINDOWS-1251
reads russian KOI8-R KOI8-R
reads russian ISO-8859-5 ISO-8859-5
reads arabic WINDOWS-1256 WINDOWS-1256
reads arabic ISO-8859-6 ISO-8859-6
reads chinese GB18030 GB18030
reads chinese UTF-16LE UTF-16LE
reads french UTF-16BE UTF-16BE
reads russian UTF-16

# Two letters, which another encoding has for signs that no text is made of.
printf '99/1. Pozos\n\nLa Asamblea General,\n\nRecordando su resoluci\363n 98/3,\n\n1. Decide cavar un pozo cada a\361o.\n' \
	>"$T/two.txt"
test_count=$((test_count + 1))
run "$reaffirm" parse "$T/two.txt"
grep -q 'su resolución 98/3' "$out" || fail "two letters: $(cat "$err")"

# Nothing tells what this is, though some encodings have letters for it.
refuses() {
	test_count=$((test_count + 1))
	run "$reaffirm" parse "$T/odd.txt"
	[ $rc -ne 0 ] && grep -q "iconv" "$err" || fail "$1"
}
printf 'The San Jos\351 Declaration\n' >"$T/odd.txt"
refuses "no resolution in any encoding"
# A file of UTF-8 that was damaged is no file of Windows'.
{
	cat "$cases/french.txt"
	printf 'San Jos\351\n'
} >"$T/odd.txt"
refuses "UTF-8 with a wrong byte"
finish
