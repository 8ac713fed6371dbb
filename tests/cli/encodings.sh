#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that texts in the encodings of six languages are read as they are in
# UTF-8, and say which one was assumed; that a byte order mark needs no
# assumption; and that damaged UTF-8 and what is no resolution are refused.
. "${srcdir:-.}/tests/cli/lib.sh"

cases=$srcdir/tests/parse/cases
command -v iconv >"$out" || {
	echo "iconv is not installed"
	exit 77
}

# uchardet tells encodings; which are those of a mark, it need not.
told=yes
grep -q 'define HAVE_UCHARDET' config.h || told=

# paragraphs FILE: the words of a text, without where it was found.
paragraphs() {
	sed -e 's/"file":"[^"]*","digest":"[^"]*",//' \
		-e 's/,"confidence":.*//' "$1"
}

# reads NAME ENCODING [SAID]: as in UTF-8, with the doubt, if SAID.
reads() {
	case $2 in UTF-16*) ;; *) [ "$told" ] || return 0 ;; esac
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
reads french MACINTOSH MACINTOSH
reads spanish MACINTOSH MACINTOSH
reads russian WINDOWS-1251 WINDOWS-1251
reads russian KOI8-R KOI8-R
reads russian ISO-8859-5 ISO-8859-5
reads russian IBM866 IBM866
reads arabic WINDOWS-1256 WINDOWS-1256
reads arabic ISO-8859-6 ISO-8859-6
reads chinese GB18030 GB18030
reads chinese UTF-16LE UTF-16LE
reads french UTF-16BE UTF-16BE
reads russian UTF-16

# printed FORMAT WORDS WHAT: what has few letters beyond ASCII has its words.
printed() {
	[ "$told" ] || return 0
	test_count=$((test_count + 1))
	printf "99/1. Wells\n\nThe General Assembly,\n\n$1" >"$T/few.txt"
	run "$reaffirm" parse "$T/few.txt"
	grep -q "$2" "$out" || fail "$3: $(cat "$err")"
}
printed 'Recalling its resoluci\363n 98/3,\n\n1. Decides to dig a ca\361o.\n' \
	'its resolución 98/3' 'two letters'
printed 'Recalling the Secretary-General\222s report,\n\n1. Decides to dig.\n' \
	'Secretary-General’s report' 'an apostrophe'
printed 'Recalling T\374rkiye,\n\n1. Decides to dig.\n' 'Türkiye' 'one letter'
printed 'Recalling C\231te d\325Ivoire, Secretary-General\325s,\n\n1. Decides.\n' \
	'Côte d’Ivoire, Secretary-General’s' 'an old Macintosh'

# refuses WORDS WHAT: of odd.txt, on standard error.
refuses() {
	test_count=$((test_count + 1))
	run "$reaffirm" parse "$T/odd.txt"
	[ $rc -ne 0 ] && grep -q "$1" "$err" || fail "$2"
}
printf 'The San Jos\351 Declaration\n' >"$T/odd.txt"
words=iconv
[ "$told" ] && words='no resolution found'
refuses "$words" "no resolution in any encoding"
# A file of UTF-8 that was damaged is no file of Windows'.
{
	cat "$cases/french.txt"
	printf 'San Jos\351\n'
} >"$T/odd.txt"
refuses iconv "UTF-8 with a wrong byte"
# Nor is what is ASCII alone, and something else, a text of any.
printf '{\\rtf1 99/1. Wells\\par The General Assembly,\\par 1. Decides.}\n' \
	>"$T/odd.txt"
run "$reaffirm" parse "$T/odd.txt"
lacks "$out" 'it is read as' 'rich text'
finish
