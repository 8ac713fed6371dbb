#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that Word documents are read as Word shows them with all changes
# accepted: numbers that it makes itself, footnotes, fields, text boxes,
# tables, hidden text, a masthead in a header; alone, from standard input, out
# of folders and archives; and that a damaged, an encrypted or an empty one, a
# bomb and other programs' documents cost one line.
# The documents are packed here of the parts in tests/source/word.
set -u
: "${srcdir:=.}"
build=$PWD
here=$(cd "$srcdir/tests/source/word" && pwd)
grep -q 'define HAVE_LIBXML2' config.h ||
	{ echo 'skipped: built without libxml2'; exit 77; }
packer=$build/tests/cli/packer
T=$(mktemp -d "${TMPDIR:-/tmp}/reaffirm-test.XXXXXX") || exit 99
trap 'rm -rf "$T"' EXIT
trap 'exit 99' HUP INT TERM
export XDG_DATA_HOME="$T/data" XDG_CONFIG_HOME="$T/config" \
	XDG_STATE_HOME="$T/state"
mkdir "$T/in"
cd "$T" || exit 99
failed=0
reaffirm=$build/reaffirm

fail() {
	echo "FAILED: $*"
	failed=1
}
# has WORDS: they are in what was printed; lacks WORDS: they are not.
has() {
	grep -qF -- "$1" out || fail "not printed: $1"
}
lacks() {
	grep -qF -- "$1" out && fail "printed: $1"
}
# pack FILE MEMBER...: a document with these parts besides the first two.
pack() {
	file=$1
	shift
	rm -f "$file"
	"$packer" zip "$file" "[Content_Types].xml=$here/types.xml" \
		"_rels/.rels=$here/rels.xml" "$@"
}
# refused FILE WORDS: one line, which names the file.
refused() {
	if "$reaffirm" parse "$1" >out 2>err; then
		fail "$1: not refused"
	elif [ -s out ] || [ "$(wc -l <err)" -ne 1 ] ||
		! grep -qF -- "$2" err || ! grep -qF -- "$1" err; then
		fail "$1: wanted '$2', got: $(cat out err)"
	fi
}

pack in/wells.docx "word/document.xml=$here/document.xml" \
	"word/_rels/document.xml.rels=$here/links.xml" \
	"word/styles.xml=$here/styles.xml" \
	"word/numbering.xml=$here/numbering.xml" \
	"word/footnotes.xml=$here/footnotes.xml" \
	"word/header1.xml=$here/header.xml"
status=$?
[ $status -eq 77 ] && { echo 'skipped: built without libarchive'; exit 77; }
[ $status -eq 0 ] || exit 99

"$reaffirm" parse in/wells.docx >out 2>err || fail "wells: $(cat err)"
[ "$(wc -l <out)" -eq 1 ] || fail 'one resolution'
has '"symbol":"A/RES/99/7"'
has '"title":"Wells and springs in dry countries"'
has '"adopted":"2044-12-19","issued":"2045-01-03","session":"99","meeting":"83","agenda_item":"12 (b)"'
# Inserted, deleted and moved; a field's result; a hyphen that breaks no line.
has 'of 1-5 May 2044 and the report of the Secretary-General on wells'
has '"text":"Noting that page 4 of that report says so,"'
for words in 'nothing else' 'Moved away' CODE PAGEREF N4512345E Gone; do
	lacks "$words"
done
# Numbers.
for label in '"OP1","part":"operative","depth":1,"num":"1."' \
	'"OP1(b)","part":"operative","depth":2,"num":"(b)"' \
	'"OP1(b)(ii)","part":"operative","depth":3,"num":"(ii)"' \
	'"OP2(a)","part":"operative","depth":2,"num":"(a)"' \
	'"Annex/2","part":"annex","depth":1,"num":"2."' \
	'"Annex/3","part":"annex","depth":2'; do
	has "\"label\":$label"
done
# Footnotes, in the order in which they are called; what is raised and none.
has '"marks":[{"offset":85,"footnote":"1"}]'
has '{"label":"1","text":"See A/98/901, of which * stands for a part."'
has '"The scale of fees below.","marks":[{"offset":23,"footnote":"2"}]'
has '{"label":"2","text":"Resolution 98/3, annex. See also A/99/44."'
has 'a bucket of 2 m³ & <b> a rope.'
# Tables: headings, a row inside what wraps it, cells that span others.
row='"num":"","opener":"","relation":"","text"'
has "\"part\":\"other\",\"depth\":1,$row:\"Well\\tFee\""
has "\"part\":\"other\",\"depth\":0,$row:\"Deep | old\\t12\""
has "\"part\":\"other\",\"depth\":0,$row:\"Shallow\\t\\t7\""
has "\"part\":\"other\",\"depth\":0,$row:\"\\tand dry\\t8\""
lacks Gone
# A box stands once, whichever way to draw it is taken.
# (Of a doubt about it, too, it is what is told.)
[ "$(sed 's/"doubts":.*//' out | grep -o 'Words in a box' | wc -l)" -eq 1 ] ||
	fail 'text box'

# By its content, whatever it is called and wherever it comes from.
sed 's|"file":"[^"]*",||' out >want
"$reaffirm" parse - <in/wells.docx | sed 's/"file":"[^"]*",//' >got
cmp -s want got || fail 'standard input'
"$packer" zip packs.zip "a/wells.docx=in/wells.docx" ||
	exit 99
"$reaffirm" parse packs.zip | sed 's/"file":"[^"]*",//' >got
cmp -s want got || fail 'in an archive'
cp in/wells.docx in/wells
"$reaffirm" import in >out 2>err || fail "import: $(cat err)"
has '1 new'
"$reaffirm" import packs.zip >out 2>err || fail "import: $(cat err)"
has '1 unchanged'
"$reaffirm" show "A/RES/99/7#OP2" >out 2>err || fail "show: $(cat err)"
has 'Decides to adopt:'

# The strict form of the standard: paragraphs whose end was deleted or that were
# moved, lists that go on at a number of their own, controls round paragraphs,
# and a footnote whose number somebody wrote by hand.
sed 's|schemas.openxmlformats.org/officeDocument/2006|purl.oclc.org/ooxml/officeDocument|g' \
	"$here/links.xml" >strict.xml
pack in/traps.docm "word/document.xml=$here/traps.xml" \
	"word/_rels/document.xml.rels=strict.xml" \
	"word/numbering.xml=$here/trapnumbers.xml" \
	"word/footnotes.xml=$here/trapnotes.xml" || exit 99
"$reaffirm" parse in/traps.docm >out 2>err || fail "traps: $(cat err)"
has '"title":"Ropes of the wells","adopted":"2045-05-03"'
has '"text":"Recalling all the resolutions on wells,","marks":[{"offset":38,"footnote":"4"}]'
has '{"label":"4","text":"Resolution 98/4."'
has '{"label":"1","text":"A/99/500."'
has '"text":"Noting the report of the keepers of wells,"'
has '"text":"Mindful of what was moved to this place,"'
has 'the mark of this paragraph was deleted, so that these two are one,'
has '"OP1","part":"operative","depth":1,"num":"1.","opener":"Decides"'
has '"num":"(b)","opener":"","relation":"","text":"Others to ≥ help them;"'
has '"num":"4.","opener":"Decides","relation":"decide","text":"Decides to come'
lacks 'gone,'
lacks HYPERLINK

# "4/", as such numbers were written once.
for part in traps trapnotes; do
	sed 's|<w:t>4</w:t>|<w:t>4/</w:t>|' "$here/$part.xml" >slash$part.xml
done
pack in/slash.docm word/document.xml=slashtraps.xml \
	"word/_rels/document.xml.rels=strict.xml" \
	"word/numbering.xml=$here/trapnumbers.xml" \
	word/footnotes.xml=slashtrapnotes.xml || exit 99
"$reaffirm" parse in/slash.docm >out 2>err || fail "slash: $(cat err)"
has '"text":"Recalling all the resolutions on wells,","marks":[{"offset":38,"footnote":"4"}]'
has '{"label":"4","text":"Resolution 98/4."'

# The directory at the end tells, where the first member does not.
rm -f late.docx
"$packer" zip late.docx "custom/item1.xml=$here/types.xml" \
	"word/document.xml=$here/document.xml" || exit 99
"$reaffirm" parse late.docx >out 2>err || fail "late: $(cat err)"
has '"key":"GA 99/7"'

# As LibreOffice writes it, of libreoffice.fodt beside it.
"$reaffirm" parse "$here/libreoffice.docx" >out 2>err ||
	fail "libreoffice: $(cat err)"
has '"title":"Wells, as word processors write of them","adopted":"2044-12-19"'
has 'its resolution 98/3 of 1 May 2044 on deep wells and all'
has '"text":"Noting that a bucket holds 2 m³,","marks":[{"offset":32,"footnote":"2"}]'
has '"OP1(a)(ii)","part":"operative","depth":3,"num":"(ii)"'
has '"text":"To draw;","marks":[{"offset":8,"footnote":"3"}]'
has '"part":"other","depth":1,"num":"","opener":"","relation":"","text":"Well\tFee"'
has '"text":"Deep | old\t12\t13","marks":[{"offset":10,"footnote":"4"}]'
has '"text":"\t14\t15"'
has '"OP3","part":"operative","depth":1,"num":"3.","opener":"Decides also"'
has '{"label":"2","text":"See A/98/901, of which * stands for_a_part."'
lacks shallow
lacks '"missing":true'

# Letters in place of numbers: they get those above all that Word counts.
pack letters.docx "word/document.xml=$here/letters.xml" \
	"word/_rels/document.xml.rels=$here/links.xml" \
	"word/footnotes.xml=$here/letternotes.xml" || exit 99
"$reaffirm" parse letters.docx >out 2>err || fail "letters: $(cat err)"
has 'plan and the list of wells,","marks":[{"offset":18,"footnote":"4"},{"offset":31,"footnote":"5"}]'
for note in '"1","text":"A/99/3."' '"4","text":"A/99/1."' \
	'"5","text":"A/99/2."'; do
	has "{\"label\":$note"
done

# What no other text has: documents in it in parts of their own, shapes, words
# that are drawn, a field that never ends, numbers in a column of a table.
printf '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>5. Requests a document;' \
	>inner.xml
pack inner.docx word/document.xml=inner.xml || exit 99
printf '<html><body><p>2. Requests a <i>page</i>;</p></body></html>' >page.htm
printf '3. Requests a text;\r\n' >text.dat
{
	printf 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n'
	printf '\n--b\nContent-Type: text/html; charset="utf-8"\n\n'
	sed 's/2. Requests a <i>page/4. Requests a <i>mail/' page.htm
	printf '\n--b--\n'
} >page.mht
pack odds.docx "word/document.xml=$here/odds.xml" \
	"word/_rels/document.xml.rels=$here/oddlinks.xml" \
	word/page.htm=page.htm word/text.dat=text.dat word/page.mht=page.mht \
	word/word.docx=inner.docx || exit 99
"$reaffirm" parse odds.docx >out 2>err || fail "odds: $(cat err)"
for words in 'Recalling the report of the keepers,' \
	'Noting the first of two boxes,' 'Noting the second of two boxes,' \
	'Noting what is drawn,' 'Noting letters that are bent,' \
	'Noting the other way to say it,' 'Noting what two have written,' \
	'Noting ropes of a field that never ends,' \
	'Requests the depth max(x/2) by § 4;' 'Requests a page;' \
	'Requests a text;' 'Requests a mail;' 'Requests a document;' \
	'Urges all to have ropes;' 'Of oak;' 'Well\tFee' \
	'Old and boxed\t35'; do
	has "\"text\":\"$words\""
done
for label in 1 2 3 4 5 6 7 '7(a)' 8 9; do
	has "{\"label\":\"OP$label\""
done
lacks 'Gone cell'
lacks 'that is not read'

# What cannot be read is told: parts that are not there or no text, documents
# elsewhere, diagrams, charts, objects, pictures as large as pages.
drawn='<w:p><w:r><w:drawing>'
large='<wp:extent cx="5000000" cy="5000000"/><pic/>'
for what in 'another document=<w:altChunk id="rId9"/>' \
	'another document=<w:altChunk id="rIdPage"/>' \
	'another document=<w:p><w:subDoc id="rId9"/></w:p>' \
	"a diagram=$drawn<relIds/></w:drawing></w:r></w:p>" \
	"a chart=$drawn<chart/></w:drawing></w:r></w:p>" \
	'an embedded object=<w:p><w:r><w:object><OLEObject/></w:object></w:r></w:p>' \
	"a picture as large as text=$drawn$large</w:drawing></w:r></w:p>"; do
	awk -v what="${what#*=}" '/altChunk/ { next }
		/Decides to remain/ { print what } { print }' \
		"$here/odds.xml" >told.xml
	printf '{\\rtf1 text}' >chunk.rtf
	pack told.docx word/document.xml=told.xml \
		"word/_rels/document.xml.rels=$here/oddlinks.xml" \
		word/page.htm=chunk.rtf || exit 99
	"$reaffirm" parse told.docx >out 2>err || fail "told: $(cat err)"
	has "its file has ${what%%=*} that is not read"
done

# Openers in italics that no list of words has, by a style or by hand; a note
# with a sign of its own; lists in a list, one that starts anew, "1.2"; text
# boxes in two ways, fields, hidden and moved words, an endnote.
pack ropes.docx "word/document.xml=$here/ropes.xml" \
	"word/_rels/document.xml.rels=$here/ropelinks.xml" \
	"word/styles.xml=$here/ropestyles.xml" \
	"word/numbering.xml=$here/ropenumbers.xml" \
	"word/footnotes.xml=$here/ropenotes.xml" \
	"word/endnotes.xml=$here/ropeends.xml" \
	"word/header1.xml=$here/header.xml" || exit 99
"$reaffirm" parse ropes.docx >out 2>err || fail "ropes: $(cat err)"
has '"opener":"Perusing with delight"'
has '"opener":"Savouring"'
has '"opener":"Mends"'
has 'Secretary-General on ropes,","marks":[{"offset":57,"footnote":"*"}]'
has '{"label":"*","text":"A/98/901, to be read aloud."'
has 'at which a measure was agreed,'
has '98/12 of 3 June 2043, and resolution 97/4 of 5 May 2042,"'
for label in '"OP2","part":"operative","depth":1,"num":"2."' \
	'"OP2(a)(ii)","part":"operative","depth":3,"num":"(ii)"' \
	'"OP2(b)(i)","part":"operative","depth":3,"num":"(i)"' \
	'"OP5","part":"operative","depth":1,"num":"5."' \
	'"num":"1.1","opener":"","relation":"","text":"A rope shall be of' \
	'"num":"1.2.1","opener":"","relation":"","text":"Nobody' \
	'"num":"2.1","opener":"","relation":"","text":"A bucket' \
	'"num":"13.","opener":"","relation":"","text":"And it goes' \
	'"num":"3.","opener":"","relation":"","text":"The same list'; do
	has "$label"
done
has 'all villages to grease their wheels;","marks":[{"offset":41,"footnote":"2"}]'
for words in 'deleted words' 'moved words' 'hidden words' 'comment says' PAGE; do
	lacks "$words"
done
[ "$(grep -o 'A box that somebody drew' out | wc -l)" -eq 1 ] || fail 'boxes'
lacks 'is no opener'
lacks '11 follows'

# A converter of .doc leaves the number of a footnote twice, as its mark and as
# it was typed; a number that the note begins with stays.
ropes() {
	sed 's|<w:footnoteReference w:id="3"/>|<w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>1</w:t>|' \
		"$here/ropes.xml" >ropes.xml
	sed "s|<w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> A/98/44|<w:t>$1|" \
		"$here/ropenotes.xml" >ropenotes.xml
	pack typed.docx "word/document.xml=ropes.xml" \
		"word/_rels/document.xml.rels=$here/ropelinks.xml" \
		"word/styles.xml=$here/ropestyles.xml" \
		"word/numbering.xml=$here/ropenumbers.xml" \
		"word/footnotes.xml=ropenotes.xml" \
		"word/endnotes.xml=$here/ropeends.xml"
	"$reaffirm" parse typed.docx >out 2>err || fail "typed: $(cat err)"
	has "{\"label\":\"1\",\"text\":\"$2\""
}
ropes '1</w:t></w:r><w:r><w:t>1 A/98/44' 'A/98/44.'
ropes '1</w:t></w:r><w:r><w:t xml:space="preserve"> 1 October 2043' '1 October 2043.'

# What cannot be read.
head -c 900 in/wells.docx >torn.docx
refused torn.docx 'damaged'
pack sheet.docx "xl/workbook.xml=$here/types.xml" || exit 99
refused sheet.docx 'none of Word'
printf '<w:document xmlns:w="w"><w:body><w:p/></w:body></w:document>' >empty.xml
pack empty.docx "word/document.xml=empty.xml" || exit 99
refused empty.docx 'without text'
{
	printf '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">]>'
	printf '<w:document xmlns:w="w"><w:body><w:p>&a;</w:p></w:body>'
	printf '</w:document>'
} >entity.xml
pack entity.docx "word/document.xml=entity.xml" || exit 99
refused entity.docx 'damaged'
pack large.docx "word/document.xml~34000000" || exit 99
refused large.docx 'more than a document has'
awk 'BEGIN { for (i = 0; i < 5000; i++) printf "<w:p>" }' >deep.xml
pack deep.docx "word/document.xml=deep.xml" || exit 99
refused deep.docx 'deep.docx'
printf '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Lunch is at one.' \
	>letter.xml
pack letter.docx "word/document.xml=letter.xml" || exit 99
refused letter.docx 'no resolution found'

# Torn parts, in the shape in which the fuzz target takes them.
replay=$build/tests/fuzz/fuzz_replay_docx
{
	cat "$here/document.xml"
	for part in styles numbering footnotes; do
		printf '\001'
		cat "$here/$part.xml"
	done
} >parts
{
	cat "$here/ropes.xml"
	for part in ropestyles ropenumbers ropenotes; do
		printf '\001'
		cat "$here/$part.xml"
	done
} >ropeparts
if [ -x "$replay" ]; then
	"$replay" parts ropeparts in/wells.docx || fail 'torn documents'
fi
exit $failed
