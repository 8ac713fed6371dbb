#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that pages of HTML of several ages are read: a modern one round whose
# text others stand, one that Word has saved, one whose tables only place
# things and whose paragraphs are parted by <br><br>, one set line by line in
# <pre>; in the encodings that they say they are in; and that one without a
# text costs one line.
set -u
: "${srcdir:=.}"
build=$PWD
here=$(cd "$srcdir/tests/source/html" && pwd)
grep -q 'define HAVE_LIBXML2' config.h ||
	{ echo 'skipped: built without libxml2'; exit 77; }
T=$(mktemp -d "${TMPDIR:-/tmp}/reaffirm-test.XXXXXX") || exit 99
trap 'rm -rf "$T"' EXIT
trap 'exit 99' HUP INT TERM
export XDG_DATA_HOME="$T/data" XDG_CONFIG_HOME="$T/config" \
	XDG_STATE_HOME="$T/state"
cd "$T" || exit 99
failed=0
reaffirm=$build/reaffirm

fail() {
	echo "FAILED: $*"
	failed=1
}
# parse FILE: what comes of it is in out.
parse() {
	"$reaffirm" parse "$1" >out 2>err || fail "$1: $(cat err)"
	name=$1
}
has() {
	grep -qF -- "$1" out || fail "$name: not printed: $1"
}
lacks() {
	grep -qF -- "$1" out && fail "$name: printed: $1"
}

cp "$here"/*.html . || exit 99
parse modern.html
has '"symbol":"A/RES/99/7"'
has '"title":"Wells and springs in dry countries","adopted":"2044-12-19"'
has '"num":"1.","opener":"Requests","relation":"request","text":"Requests Member States:"'
has '"label":"OP1(b)","part":"operative","depth":2,"num":"(b)","opener":"","relation":"","text":"To keep them, with 2 m³ of water;"'
has '15 May 2044 on wells that are dug by many and drunk from by all, including those who come from afar & others,","marks":[{"offset":44,"footnote":"1"},'
has '"text":"Decides to adopt the fees.","marks":[{"offset":26,"footnote":"3"}]'
has '{"label":"1","text":"See A/98/901. Its * is a star.","missing":false'
has '{"label":"3","text":"A/99/44.","missing":false'
has '"meeting":"83"'
for words in SCRIPT HIDDEN Home Search Copyright Site back; do
	lacks "$words"
done

# Openers that no list of words has, in italics by an element or by style.
parse italics.html
has '"opener":"Perusing with delight"'
has '"opener":"Recalling"'
has '"num":"1.","opener":"Savours"'
lacks 'is no opener'

# Lists and footnotes of Word, between conditions that browsers skip.
parse wordlists.html
has '"opener":"Recalling"'
has '4 December 2043,","marks":[{"offset":49,"footnote":"1"}]'
has '"num":"2.","opener":"Decides"'
has '{"label":"1","text":"A/99/55.","missing":false'
lacks 'support'

# Several resolutions, each with footnotes from 1 on.
parse several.html
[ "$(wc -l <out)" -eq 2 ] || fail 'several: two resolutions'
has '{"label":"1","text":"A/99/55.","missing":false'
has '"text":"Noting ropes,","marks":[{"offset":13,"footnote":"1"}]'
has '{"label":"1","text":"A/99/56.","missing":false'

# A wiki: numbers by style, footnotes below all, words for those who edit it.
parse wiki.html
has '"label":"OP1(b)","part":"operative","depth":2,"num":"(b)"'
has '"opener":"Perusing"'
has '{"label":"1","text":"A/99/55.","missing":false'
lacks 'edit]'

# As Word saves it, in its own encoding.
iconv -f UTF-8 -t WINDOWS-1252 word.html >word.htm || exit 99
parse word.htm
has '"title":"The “Café” of wells"'
has '"text":"Noting the report,","marks":[{"offset":18,"footnote":"1"}]'
has '"text":"Decides to drink – from “wells”."'
has '{"label":"1","text":"A/98/901. And more.","missing":false'

# A byte that is none in it costs no more than itself.
LC_ALL=C sed 's/drink/dr\x81ink/' word.htm >byte.htm
parse byte.htm
has 'from “wells”.'
[ -s err ] && fail "said: $(cat err)"

# Tables that place things; <br><br>; "1/" for footnotes.
parse old.html
has '"symbol":"A/RES/99/9"'
has '"title":"Ropes"'
has '"label":"OP1","part":"operative","depth":1,"num":"1.","opener":"Requests"'
has '"label":"OP2","part":"operative","depth":1,"num":"2.","opener":"Decides"'
has 'adopted on the ropes of wells,","marks":[{'
has '{"label":"1","text":"See A/98/902.","missing":false'
has '"part":"other","depth":1,"num":"","opener":"","relation":"","text":"Rope\tFee"'
has '"part":"other","depth":0,"num":"","opener":"","relation":"","text":"Hemp\t12"'

# Figures, whether the table says so or not; cells that span others.
parse tables.html
has '"text":"Fees of wells"'
for row in '"depth":1 "Well\tFee" ' '"depth":1 "\t2044\t2045"' \
	'"depth":0 "Deep\t12\t13"' '"depth":0 "\t14"' \
	'"depth":0 "Keeper\tPails"' '"depth":0 "One | more\t20"'; do
	depth=${row%% *} text=${row#* }
	has "\"part\":\"other\",$depth,\"num\":\"\",\"opener\":\"\",\"relation\":\"\",\"text\":${text% }"
done
has '{"label":"OP2(b)","part":"operative","depth":2,"num":"(b)","opener":"","relation":"","text":"Pails."'
has '"label":"OP3","part":"operative"'

# As LibreOffice writes it.
parse libreoffice.html
has '"title":"Wells, as word processors write of them"'
has '"OP1(a)(ii)","part":"operative","depth":3,"num":"(ii)"'
has '"text":"Deep | old\t12\t13","marks":[{"offset":10,"footnote":"4"}]'
has '{"label":"2","text":"See A/98/901, of which * stands for_a_part."'
lacks '"missing":true'

# Line by line.
parse lines.html
has '"title":"Buckets & pails"'
has '"text":"Recalling its resolution 98/3 of 15 May 2044 and all those that it has adopted on buckets,"'
has '"label":"OP2"'

# Other scripts.
{
	printf '<html><head><meta charset="windows-1251"></head><body>'
	printf '<p>99/11. Колодцы</p><p>Генеральная Ассамблея,</p>'
	printf '<p>ссылаясь на свою резолюцию 98/3 от 15 мая 2044 года,</p>'
	printf '<p>1. просит государства рыть колодцы;</p>'
	printf '<p>2. постановляет вернуться к этому вопросу.</p></body></html>'
} | iconv -f UTF-8 -t WINDOWS-1251 >ru.html || exit 99
parse ru.html
has '"lang":"ru"'
has '"title":"Колодцы"'
{
	printf '<html><head><meta charset=gb2312></head><body>'
	printf '<p>99/12. 水井</p><p>大会，</p>'
	printf '<p>回顾其2044年5月15日第98/3号决议，</p>'
	printf '<p>1. 请会员国挖井；</p><p>2. 决定再次审议。</p></body></html>'
} | iconv -f UTF-8 -t GB2312 >zh.html || exit 99
parse zh.html
has '"lang":"zh"'
has '"title":"水井"'
{
	printf '<html><head><meta charset=windows-1256></head><body>'
	printf '<p>99/13 - الآبار</p><p>إن الجمعية العامة،</p>'
	printf '<p>إذ تشير إلى قرارها 98/3 المؤرخ 15 أيار/مايو 2044،</p>'
	printf '<p>1 - تطلب إلى الدول حفر الآبار؛</p>'
	printf '<p>2 - تقرر أن تعود إلى ذلك.</p></body></html>'
} | iconv -f UTF-8 -t WINDOWS-1256 >ar.html || exit 99
parse ar.html
has '"lang":"ar"'
has 'تطلب إلى الدول'

# Those that do not say what they are in, or say what everything says, are
# known by their words.
for meta in '' '<meta charset=iso-8859-1>'; do
	for page in ru zh ar; do
		LC_ALL=C sed "s/<meta[^>]*>/$meta/" $page.html >$page.htm
	done
	parse ru.htm
	has '"title":"Колодцы"'
	has 'it is read as'
	parse zh.htm
	has '"title":"水井"'
	parse ar.htm
	has 'تطلب إلى الدول'
done
# What those who make pages put round a text: shares, related pages, comments.
parse blog.html
has '"label":"OP2(b)"'
lacks '"label":"OP3+1"'
lacks 'Twitter'
lacks 'Great post'

# Chinese paragraphs that stand in by ideographic spaces.
parse chinese.html
has '"key":"SC 1491 (2003)"'
has '"label":"OP2(b)"'

iconv -f UTF-8 -t UTF-16 modern.html >wide.html || exit 99
parse wide.html
has '"symbol":"A/RES/99/7"'

# A page and its pictures in one file, as browsers and Word save it.
# letter CODING: with the page in that coding from standard input.
letter() {
	printf 'From: <Saved by somebody>\r\nMIME-Version: 1.0\r\n'
	printf 'Content-Type: multipart/related;\r\n\tboundary="=_b"\r\n'
	printf '\r\nA page.\r\n\r\n--=_b\r\nContent-Type: text/html; '
	printf 'charset="windows-1252"\r\nContent-Transfer-Encoding: %s' "$1"
	printf '\r\n\r\n'
	cat
	printf '\r\n--=_b\r\nContent-Type: image/gif\r\n\r\nR0lG\r\n--=_b--\r\n'
}
LC_ALL=C sed -e 's/=/=3D/g' -e 's/\x96/=96/g' -e 's/drink/dri=\nnk/' word.htm |
	letter quoted-printable >quoted.doc
base64 word.htm | letter base64 >base.mht
letter 8bit <word.htm >plain.mht
for page in quoted.doc base.mht plain.mht; do
	parse $page
	has '"title":"The “Café” of wells"'
	has '"text":"Decides to drink – from “wells”."'
done
printf 'Content-Type: text/html\r\n' >head.mht
"$reaffirm" parse head.mht >out 2>err && fail 'a head alone is read'

# XHTML with the mark of XML.
{
	printf '<?xml version="1.0"?>\n<!DOCTYPE html>\n'
	sed 1d modern.html
} >x.xhtml
parse x.xhtml
has '"symbol":"A/RES/99/7"'

# Lists that begin again at 1 below a colon, and what office programs export of
# footnotes; a part of a page that has no head.
parse docs.html
has '"label":"OP2(1)"'
has '"label":"OP2(2)"'
has '"label":"OP3"'
has '"text":"See A/93/9."'
parse fragment.html
has '"label":"OP2"'
has "fishermen’s plight & that of their families,"
has '"adopted":"2039-12-09"'

# A text in which someone has left the tags of a footnote is no page.
{
	printf '94/978. Fishermen\n\nThe General Assembly,\n\n'
	printf 'Aware of the plight,<note><p xml:space="preserve"><p>See '
	printf '<p>A/93/9.<p></note>\n\nNoting the boats,\n\n'
	printf '1. Calls upon States to assist them;\n\n'
	printf '2. Decides to consider the question again.\n'
} >tagged.txt
parse tagged.txt
has '"label":"OP2"'
has '"text":"Noting the boats,"'

# refused FILE WORDS
refused() {
	if "$reaffirm" parse "$1" >out 2>err; then
		fail "$1: not refused"
	elif [ -s out ] || [ "$(wc -l <err)" -ne 1 ] ||
		! grep -qF -- "$2" err || ! grep -qF -- "$1" err; then
		fail "$1: wanted '$2', got: $(cat out err)"
	fi
}
echo '<html><body><script>x</script></body></html>' >empty.html
refused empty.html 'without text'
echo '<html><body><p>Lunch is at one.</p></body></html>' >letter.html
refused letter.html 'no resolution found'
refused record.html 'record of a document'
awk 'BEGIN { printf "<html>"; for (i = 0; i < 100000; i++) printf "<div>x" }' \
	>deep.html
refused deep.html 'deep.html'
{
	printf '<html><body '
	awk 'BEGIN { for (i = 0; i < 50000; i++) printf "a%d=1 ", i }'
} >long.html
refused long.html 'cannot be read'
replay=$build/tests/fuzz/fuzz_replay_docx
if [ -x "$replay" ]; then
	"$replay" "$here"/*.html || fail 'torn pages'
fi
exit $failed
