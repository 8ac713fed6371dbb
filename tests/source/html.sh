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

cat >modern.html <<'END'
<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Wells | Site</title>
<script>var well = "<p>SCRIPT</p>";</script><style>p { color: red }</style></head>
<body>
<nav><ul><li><a href="/">Home</a></li></ul></nav>
<div role="search"><p>Search here</p></div>
<main>
<p>Resolution adopted by the General Assembly on 19&nbsp;December 2044</p>
<h2>99/7. Wells and springs<br>in dry countries</h2>
<p><em>The General Assembly</em>,</p>
<p><em>Recalling</em> its resolution 98/3 of
15 May 2044<sup id="fnref1"><a href="#fn1">1</a></sup> on wells that are dug by many
and drunk from by all, including those who come from&nbsp;afar &amp; others,<sup>2</sup></p>
<p hidden>HIDDEN</p>
<ol>
<li><p><em>Requests</em> Member States:</p>
<ol type="a"><li>To dig wells;</li><li>To keep them, with 2 m<sup>3</sup> of water;</li></ol></li>
<li><em>Decides</em> to adopt the fees.<a href="#fn3"><sup>[3]</sup></a></li>
</ol>
<p>83rd plenary meeting<br>19 December 2044</p>
<section class="footnotes"><ol>
<li id="fn1"><p>See A/98/901.</p><p>Its * is a star. <a href="#fnref1">back</a></p></li>
<li id="fn2">Resolution 98/3, annex.</li>
<li id="fn3">A/99/44.</li>
</ol></section>
</main>
<footer>Copyright</footer>
</body></html>
END
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

# As Word saves it, in its own encoding.
cat >word.txt <<'END'
<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"></head>
<body lang=EN-GB>
<div class=Section1>
<p class=MsoNormal><b>99/8.<span style='mso-tab-count:1'>      </span>The “Café” of wells</b></p>
<p class=MsoNormal><i>The General Assembly</i>,</p>
<p class=MsoNormal><i>Noting</i> the report,<a style='mso-footnote-id:ftn1'
href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a></p>
<p class=MsoNormal>1.<span>   </span><i>Decides</i> to drink – from “wells”.</p>
</div>
<div style='mso-element:footnote-list'><br clear=all><hr>
<div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"
name="_ftn1" title=""><span>[1]</span></a> A/98/901.</p>
<p class=MsoFootnoteText>And more.</p>
</div></div></body></html>
END
iconv -f UTF-8 -t WINDOWS-1252 word.txt >word.htm || exit 99
parse word.htm
has '"title":"The “Café” of wells"'
has '"text":"Noting the report,","marks":[{"offset":18,"footnote":"1"}]'
has '"text":"Decides to drink – from “wells”."'
has '{"label":"1","text":"A/98/901. And more.","missing":false'

# Tables that place things; <br><br>; "1/" for footnotes.
cat >old.html <<'END'
<HTML><BODY BGCOLOR=white>
<TABLE BORDER=0><TR><TD><IMG SRC=un.gif></TD><TD>United Nations</TD><TD>A/RES/99/9</TD></TR></TABLE>
<CENTER><B>RESOLUTION ADOPTED BY THE GENERAL ASSEMBLY</B></CENTER><BR><BR>
99/9. Ropes<BR><BR>
<I>The General Assembly</I>,<BR><BR>
<I>Recalling</I> its resolution 98/3 of 15 May 2044 and all those that it has adopted<BR>
on the ropes of wells, 1/<BR><BR>
<TABLE><TR><TD>1.</TD><TD><I>Requests</I> all keepers to have ropes;</TD></TR>
<TR><TD>2.</TD><TD><P><I>Decides</I> to come back to it, as is shown below:</P></TD></TR></TABLE>
<TABLE BORDER=1><TR><TH>Rope</TH><TH>Fee</TH></TR><TR><TD>Hemp</TD><TD>12</TD></TR></TABLE>
<P>84th plenary meeting<BR>20 December 2044
<P>1/ See A/98/902.
END
parse old.html
has '"symbol":"A/RES/99/9"'
has '"title":"Ropes"'
has '"label":"OP1","part":"operative","depth":1,"num":"1.","opener":"Requests"'
has '"label":"OP2","part":"operative","depth":1,"num":"2.","opener":"Decides"'
has 'adopted on the ropes of wells,","marks":[{'
has '{"label":"1","text":"See A/98/902.","missing":false'
has 'Hemp'

# Line by line.
cat >lines.html <<'END'
<html><head><title>99/10</title></head><body><pre>
     99/10.  Buckets &amp; pails

     The General Assembly,

     Recalling its resolution 98/3 of 15 May 2044 and all those that it
has adopted on buckets,

     1.   Requests all keepers to have buckets that are large enough for
all who come;

     2.   Decides to come back to it.
</pre></body></html>
END
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

# XHTML with the mark of XML.
{
	printf '<?xml version="1.0"?>\n<!DOCTYPE html>\n'
	sed 1d modern.html
} >x.xhtml
parse x.xhtml
has '"symbol":"A/RES/99/7"'

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
awk 'BEGIN { printf "<html>"; for (i = 0; i < 100000; i++) printf "<div>x" }' \
	>deep.html
refused deep.html 'deep.html'
{
	printf '<html><body '
	awk 'BEGIN { for (i = 0; i < 50000; i++) printf "a%d=1 ", i }'
} >long.html
refused long.html 'cannot be read'
exit $failed
