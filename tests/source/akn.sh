#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that the official XML is read as its text says, whatever its markup
# does wrong: split and wrong links, duplicate ids, numbers left in the text,
# a torn preamble, A and B in one file, annexes, tables and votes in the body,
# wrong language codes, missing symbols, tags that do not match; in six
# scripts; and that hostile XML is refused with one line, in bounded memory.
set -u
: "${srcdir:=.}"
program=$PWD/reaffirm-parse
here=$(cd "$srcdir/tests/source/akn" && pwd)
config=$PWD/config.h
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 99
cp "$here"/*.xml . || exit 99
failed=0

fail() {
	echo "FAILED: $*"
	failed=1
}

if ! grep -q 'define HAVE_LIBXML2' "$config"; then
	"$program" links.xml >out 2>err && fail 'XML without libxml2'
	[ "$(wc -l <err)" -eq 1 ] && grep -q libxml2 err ||
		fail 'libxml2 is not named'
	[ $failed -eq 0 ] || exit 1
	echo 'skipped: built without libxml2'
	exit 77
fi

# What each fixture must give.  To accept a change, after looking at it:
#	for f in *.xml; do reaffirm-parse "$f" >"${f%.xml}.json"; done
for xml in *.xml; do
	"$program" "$xml" >out 2>err || fail "$xml: $(cat err)"
	cmp -s out "$here/${xml%.xml}.json" && continue
	fail "$xml is not read as expected"
	tr '{' '\n' <"$here/${xml%.xml}.json" >expected.lines
	tr '{' '\n' <out >out.lines
	diff expected.lines out.lines
done

# Byte order mark and declaration; an encoding that is declared wrongly.
{
	printf '\357\273\277<?xml version="1.0" encoding="ISO-8859-1"?>\n'
	cat links.xml
} >bom.xml
"$program" bom.xml >out 2>err || fail "a byte order mark: $(cat err)"
grep -q '"key":"GA 54/901"' out || fail 'a byte order mark hides the symbol'

# The first words of a resolution are not its title, what stands above all is.
sed 's|<docTitle>Expenditure<|<docTitle>The General Assembly,<|' \
	composite.xml >formula.xml
cmp -s composite.xml formula.xml && fail 'composite.xml has no such title'
[ "$("$program" formula.xml | grep -c '"title":"Budget of the tests"')" -eq 1 ] ||
	fail 'the formula is a title'

# A name of another work is a doubt; with the address beside it, it is right.
cp links.xml 54_901_E.xml
cp links.xml 54_902_E.xml
sed 's|/54-901/|/54-902/|' links.xml >A_RES_54_902-2203840E.xml
cmp -s links.xml A_RES_54_902-2203840E.xml && fail 'links.xml has no address'
"$program" 54_901_E.xml | grep -q '"doubts":\[\]' || fail 'a good name'
"$program" 54_902_E.xml | grep -q "\"key\":\"GA 54/901\".*another work's" ||
	fail "another work's name"
"$program" A_RES_54_902-2203840E.xml |
	grep -q '"key":"GA 54/902".*"doubts":\[\]' || fail 'name and address'

# A cover made from another's: the heading or the year of issue tells better.
cover() {
	cat <<-END
	<akomaNtoso><statement name="resolution"><meta><identification><FRBRWork>
	<FRBRuri value="/akn/un/statement/deliberation/unsc/0001-01-01/901-2005/"/>
	</FRBRWork><FRBRExpression><FRBRlanguage language="$3"/></FRBRExpression>
	</identification></meta><coverPage>
	<docNumber refersTo="#symbol">S/RES/901 (2005)</docNumber>
	<docDate date="$1" refersTo="#dateOfIssuance">x</docDate>
	<docDate date="0001-01-01" refersTo="#adoptionDate"/></coverPage><preface>
	<docTitle refersTo="#resolutionNumber">$2</docTitle></preface>
	<mainBody><paragraph><content><p>$4</p></content></paragraph></mainBody>
	</statement></akomaNtoso>
	END
}
english='The Council requests that the report be sent to all of the members.'
# tells NAME KEY ADOPTED WHAT: the file NAME on standard input.
tells() {
	cat >"$1"
	"$program" "$1" >out 2>err
	grep -q "\"key\":\"$2\".*\"adopted\":\"$3\"" out ||
		fail "$4: $(cut -c 1-200 out err)"
}
cover 2005-06-25 'Resolution 902 (2005)' eng "$english" |
	tells 'S_RES_902 (2005)-G.xml' 'SC 902 (2005)' '' 'heading and name'
cover 2005-06-25 'Resolution 902 (2005)' eng "$english" |
	tells 'S_RES_901-0739.xml' 'SC 901 (2005)' '' 'cover and name'
cover 1994-03-04 'Resolution 901 (1994)' eng "$english" |
	tells 'S_RES_901-0739.xml' 'SC 901 (1994)' '' 'a year that cannot be'
grep -q 'The cover has another year' out || fail 'a year that cannot be is not told'
cover 2007-06-25 '' eng "$english" |
	tells S_PRST_2007_22-0739.xml S/PRST/2007/22 '' 'year and name'
cover 2005-06-25 '' eng "$english" |
	tells S_PRST_2005_22-0739.xml 'SC 901 (2005)' '' 'nothing but a name'

# What is printed is believed, not what its element says of it.
printed='<docDate date="2004-12-31" refersTo="#adoptionDate">'
cover 2005-06-25 '' eng "$english" |
	sed "s|<docDate date=\"0.*/>|${printed}23 June 2005</docDate>|" |
	tells S_RES_901-1.xml 'SC 901 (2005)' 2005-06-23 'a printed date'
cover 2005-06-25 '' eng "$english" |
	sed "s|<docDate date=\"0.*/>|${printed}June</docDate>|" |
	tells S_RES_901-1.xml 'SC 901 (2005)' 2004-12-31 'no date printed'

cover 2022-06-25 '' ara "$english" | sed 's|S/RES/901 (2005)|A/DEC/579/76|' |
	tells 'GA decision 76_579_A.xml' 'GA decision 76/579' '' 'from the left'
cover 2022-06-25 '' ara "$english" | sed 's|S/RES/901 (2005)|A/DEC/76/414|' |
	tells 'GA decision 76_414 B_A.xml' 'GA decision 76/414 B' '' 'a letter'
cover 2022-06-25 '' ara "$english" | sed 's|S/RES/901 (2005)|A/DEC/76/416|' |
	tells 'GA decision_76_416_A.xml' 'GA decision 76/416' '' 'no letter'
cover 2000-06-25 '' eng "$english" | sed 's|S/RES/901 (2005)|S/RES/|' |
	tells S_PRST_2000_27_Corr.1-006.xml S/PRST/2000/27/Corr.1 '' 'nothing'

# The beginning and the head tell the language, not a list of names.
names=$(awk -v s="$english " 'BEGIN { for (i = 0; i < 90; i++) printf "%s", s }')
han=大会根据主席的提议回顾其决议并决定核准下列组织的代表参加会议和对话
cover 2005-06-25 '' zho "$han$han$han$han$han$han$han</p></content></paragraph>
	<paragraph><content><p>$names" >S_RES_901-1.xml
"$program" S_RES_901-1.xml | grep -q '"lang":"zh"' || fail 'names and Chinese'
cover 2005-06-25 '' zho "$english $names" >S_RES_901-1.xml
"$program" S_RES_901-1.xml | grep -q '"lang":"en"' || fail 'a wrong language'

# Not every program can run in so little address space: sanitizers take more.
limit='ulimit -v 1500000'
sh -c "$limit"' && exec "$1" --version' sh "$program" >out 2>err || limit=:

# A number that no paragraph has is still a number.
sed 's|<num>1\.</num>|<num>11111111111.</num>|' composite.xml >number.xml
"$program" number.xml >out 2>err || fail "a large number: $(cat err)"
grep -q '"label":"OP-' out && fail 'a large number is read as a negative one'

# refused NAME PATTERN: one line, no output, in little memory.
refused() {
	(
		eval "$limit"
		exec "$program" "$1" >out 2>err
	)
	status=$?
	[ $status -eq 1 ] || fail "$1: status $status"
	[ ! -s out ] || fail "$1: output"
	[ "$(wc -l <err)" -eq 1 ] || fail "$1: not one line: $(cat err)"
	grep -q -- "$2" err || fail "$1: '$2' is not in: $(cat err)"
}
# AddressSanitizer needs address space without limit.
! grep -q 'fsanitize=address' "$(dirname "$config")/Makefile" ||
	alias ulimit=:

{
	echo '<!DOCTYPE akomaNtoso [<!ENTITY a "ha">'
	for i in b c d e f g h i j k; do
		echo "<!ENTITY $i \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
	done
	echo ']><akomaNtoso><statement><p>&k;</p></statement></akomaNtoso>'
} >laughs.xml
refused laughs.xml 'document type'
echo '<!DOCTYPE akomaNtoso SYSTEM "/etc/passwd"><akomaNtoso/>' >dtd.xml
refused dtd.xml 'document type'
printf '<akomaNtoso><!-- a type below --></akomaNtoso><!DOCTYPE a []>' >late.xml
refused late.xml '.'
awk 'BEGIN { printf "<akomaNtoso>"; for (i = 0; i < 10000; i++) printf "<p>" }' \
	>deep.xml
refused deep.xml 'too deep'
awk 'BEGIN { printf "<akomaNtoso>"; for (i = 0; i < 10000; i++) printf "<p>"
	for (i = 0; i < 10000; i++) printf "</p>"; print "</akomaNtoso>" }' \
	>nested.xml
refused nested.xml 'too deep'
awk 'BEGIN { printf "<akomaNtoso "; for (i = 0; i < 300000; i++)
	printf "a%d=\"\" ", i; print "/>" }' >attributes.xml
refused attributes.xml '.'
awk 'BEGIN { printf "<akomaNtoso><statement>"
	for (i = 0; i < 5000000; i++) printf "<p/>" }' >many.xml
refused many.xml 'too many'
echo '<akomaNtoso>' >huge.xml
if truncate -s 1G huge.xml 2>/dev/null; then
	refused huge.xml 'large'
fi
head -c 4000 /dev/zero >zeros
{ echo '<akomaNtoso>'; cat zeros; } >binary.xml
refused binary.xml 'binary'
printf '\377\376<\0a\0' >utf16.xml
refused utf16.xml 'UTF-16'
printf '<?xml version="1.0"?><akomaNtoso>caf\351</akomaNtoso>' >latin1.xml
refused latin1.xml 'UTF-8'
echo '<?xml version="1.0"?><feed><entry/></feed>' >other.xml
refused other.xml 'not Akoma Ntoso'
echo '<?xml version="1.0"?>' >none.xml
refused none.xml '.'
echo '<akomaNtoso><act/></akomaNtoso>' >act.xml
refused act.xml 'no resolution'

# What is left of each fixture when it is cut off in many places.
cd - >/dev/null || exit 99
if [ -x tests/fuzz/fuzz_replay_akn ]; then
	tests/fuzz/fuzz_replay_akn "$here"/*.xml \
		"$srcdir"/tests/fuzz/trees/* || fail 'torn fixtures'
fi
exit $failed
