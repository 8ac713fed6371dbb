#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that PDF files are read: alone, from standard input, out of folders
# and archives, imported once, and resolution by resolution; that pages which
# have no text are told; and that a scan,
# a file with a password, a broken one and a missing, a failing or a silent
# pdftotext cost one line that says what to do, and leave nothing behind.
# The PDF files are made here, of descriptions of pages, by pdf.awk.
set -u
: "${srcdir:=.}"
build=$PWD
here=$(cd "$srcdir/tests/source" && pwd)
texts=$(cd "$srcdir/data/resolutions" && pwd)
grep -q 'define HAVE_EXPAT' config.h ||
	{ echo 'skipped: built without expat'; exit 77; }
command -v pdftotext >/dev/null ||
	{ echo 'skipped: no pdftotext (apt install poppler-utils)'; exit 77; }
T=$(mktemp -d "${TMPDIR:-/tmp}/reaffirm-test.XXXXXX") || exit 99
trap 'rm -rf "$T"' EXIT
trap 'exit 99' HUP INT TERM
export XDG_DATA_HOME="$T/data" XDG_CONFIG_HOME="$T/config" \
	XDG_STATE_HOME="$T/state" TMPDIR="$T/tmp"
mkdir "$T/in" "$T/tmp" "$T/bin"
cd "$T" || exit 99
failed=0
reaffirm=$build/reaffirm

fail() {
	echo "FAILED: $*"
	failed=1
}
# has WORDS: they are in what was printed.
has() {
	grep -qF -- "$1" out || fail "not printed: $1"
}

for page in columns modern headed languages; do
	awk -f "$here/pdf.awk" "$here/pages/$page.page" >in/$page.pdf || exit 99
done

# Letters and asterisks call footnotes as numbers do.
for page in letters signed; do
	awk -f "$here/pdf.awk" "$here/pages/$page.page" >"$page.pdf" || exit 99
done
"$reaffirm" parse letters.pdf signed.pdf >out 2>err ||
	fail "letters, asterisks: $(cat err)"
for words in '{"label":"3","text":"See A/99/14.","missing":false' \
	'{"label":"4","text":"Resolution 98/1, annex.","missing":false' \
	'Recalling the plan of keepers and the list of wells,","marks":[{"offset":29,"footnote":"*"}]' \
	'{"label":"**","text":"Report of the Meeting of Keepers.","missing":false'; do
	has "$words"
done

# A PDF alone is read by a program of its own, where that is installed, and
# all the same; any other file, and several, are not.
mkdir programs
cp "$reaffirm" "$build/reaffirm-parse" programs
cat >programs/reaffirm-parse-pdf <<END
#!/bin/sh
echo read >>"$T/alone"
exec "$build/reaffirm-parse-pdf" "\$@"
END
alone() {
	rm -f alone
	programs/reaffirm parse "$@" >got 2>err || fail "$*: $(cat err)"
}
for pdf in in/*.pdf letters.pdf; do
	"$build/reaffirm-parse" "$pdf" >want 2>err || fail "$pdf: $(cat err)"
	alone "$pdf"
	cmp want got || fail "$pdf is read otherwise by itself"
	[ ! -e alone ] || fail "$pdf: what cannot be run was run"
done
chmod +x programs/reaffirm-parse-pdf
for pdf in in/*.pdf letters.pdf; do
	"$build/reaffirm-parse" "$pdf" >want 2>err || fail "$pdf: $(cat err)"
	alone "$pdf"
	cmp want got || fail "$pdf is read otherwise by its own program"
	[ -e alone ] || fail "$pdf was not read by its own program"
done
alone letters.pdf signed.pdf
[ ! -e alone ] || fail 'several files are not for that program'
alone "$texts/A_RES_52_205.txt"
[ ! -e alone ] || fail 'a text is not for that program'
"$build/reaffirm-parse-pdf" "$texts/A_RES_52_205.txt" >out 2>err &&
	fail 'a text is taken for a PDF'
[ ! -s out ] && grep -q 'A_RES_52_205.txt: has changed' err ||
	fail "a text for a PDF: $(cat err)"
for wrong in '' --frob 'letters.pdf signed.pdf'; do
	# Words of their own.
	# shellcheck disable=SC2086
	"$build/reaffirm-parse-pdf" $wrong >out 2>err
	[ $? -eq 2 ] && [ ! -s out ] && grep -q '^Usage: ' err ||
		fail "arguments '$wrong': $(cat err)"
done

# Two columns: each resolution has its own text and its own footnotes.
"$reaffirm" parse in/columns.pdf >out 2>err || fail "columns: $(cat err)"
[ "$(wc -l <out)" -eq 2 ] || fail 'two resolutions in columns.pdf'
sed -n 1p out >first
sed -n 2p out >second
for words in '"symbol":"A/RES/99/1"' '"title":"Bridges between villages"' \
	'"adopted":"2044-12-19"' 'entitled \"Bridges\"."' \
	'set out in the report of the Secretary-General;","marks":[{"offset":132,"footnote":"1"}]' \
	'{"label":"1","text":"See A/98/901.","missing":false'; do
	grep -qF -- "$words" first || fail "not in 99/1: $words"
done
for words in '"symbol":"A/RES/99/2"' '"label":"PP4"' '"label":"OP2(b)"' \
	'Whenever a keeper asks for it in writing, and gives the number' \
	'"label":"OP5"' '"adopted":"2044-12-20"' \
	'{"label":"2","text":"A/98/44, chap. II, on the work of the meeting of keepers, and A/98/44/Add.1."' \
	'{"label":"3","text":"A/99/301."'; do
	grep -qF -- "$words" second || fail "not in 99/2: $words"
done
for words in lighthouse 'A/99/301'; do
	grep -qF -- "$words" first && fail "in 99/1: $words"
done

# A text and its translation beside it are two texts.
"$reaffirm" parse in/languages.pdf >out 2>err || fail "languages: $(cat err)"
[ "$(wc -l <out)" -eq 2 ] || fail 'two texts in languages.pdf'
has '"lang":"en","title":"Ferries","adopted":"2044-12-20"'
has 'and that no ferryman was ever late by more than one hour,"'
has '"lang":"fr"'
has 'Rappelant que les bacs passent les rivieres par tous les temps, et que'

# A page that is a picture is told of the resolution that it stands in.
awk '/^page/ && pages++ { print }; { print }' "$here/pages/columns.page" |
	awk -f "$here/pdf.awk" >blank.pdf
"$reaffirm" parse blank.pdf >out 2>err || fail "blank: $(cat err)"
[ "$(grep -c 'page 2 of its file has no text' out)" -eq 1 ] ||
	fail 'the page without text is not told once'
sed -n 2p out | grep -q 'page 2 of its file' || fail 'told of the wrong one'

# Pages of one file that several pdftotext share out are those that one reads,
# whatever number of pages the file says that it has.
for i in 1 2 3 4; do cat "$here/pages/columns.page"; done |
	awk -f "$here/pdf.awk" >many.pdf
cp many.pdf wrong.pdf
echo '% /Count 90' >>wrong.pdf
for file in many wrong; do
	"$reaffirm" parse $file.pdf >out 2>err || fail "$file: $(cat err)"
	"$reaffirm" parse $file.pdf in/modern.pdf 2>err |
		grep '^{"file":"'$file'.pdf"' >alone || fail "$file: $(cat err)"
	[ "$(wc -l <out)" -ge 2 ] || fail "$file.pdf has two resolutions"
	cmp -s out alone || fail "$file.pdf is read otherwise side by side"
done

# A masthead, a rule, and a footnote that goes on on the next page.
"$reaffirm" parse - <in/modern.pdf >out 2>err || fail "modern: $(cat err)"
has '"symbol":"A/RES/99/7"'
has '"title":"Wells and springs in dry countries"'
has '"issued":"2045-01-03"'
has '"agenda_item":"12 (b)"'
has '"meeting":"83"'
has '"label":"OP3(b)"'
has '"text":"Schools to tell of wells;","marks":[],"lines":[35,35],"page":2}'
has '"Recalling that wells are dug by many and drunk from by all, including those'
has 'so that nobody who follows them is lost;","marks":[{"offset":185,"footnote":"3"}]'
has 'held at Port Example, 1 to 5 May 2044, annex I.'
has '"part":"heading","depth":0,"num":"","opener":"","relation":"","text":"Report"'
grep -qF '"OP5"' out && fail 'a page number became a paragraph'

# Opened like any file, imported from a folder and an archive.
"$reaffirm" in/headed.pdf >out 2>err || fail "opening a PDF: $(cat err)"
has 'Maps of the night sky'
"$reaffirm" import in >out 2>err || fail "a folder: $(cat err)"
has '6 new, 0 replaced, 0 unchanged, 0 refused'
if grep -q 'define HAVE_LIBARCHIVE' "$build/config.h"; then
	tar cf in.tar in
	"$reaffirm" import in.tar >out 2>err || fail "an archive: $(cat err)"
	has '0 new, 0 replaced, 6 unchanged, 0 refused'
fi

# refused FILE WORDS [PATH]: one line, with both, and nothing else.
refused() {
	if PATH=${3:-$PATH} "$reaffirm" parse "$1" >out 2>err; then
		fail "$1 is not refused"
	elif [ -s out ] || [ "$(wc -l <err)" -ne 1 ] || ! grep -qF "$1" err ||
		! grep -qF -- "$2" err; then
		fail "$1: wanted \"$2\", got: $(cat err)"
	fi
}
awk -f "$here/pdf.awk" -v kind=scan "$here/pages/modern.page" >scan.pdf
refused scan.pdf 'is a scan without text; have its text recognised'
# Fonts whose letters are other ones, as where nothing says which they are.
sed '/^page\|^#/!y/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz/$%&'"'"'()*+,-.\/0123456789:;<=DEFGHIJKLMNOPQRSTUVWXYZ[\\]/' \
	"$here/pages/modern.page" | awk -f "$here/pdf.awk" >garbled.pdf
refused garbled.pdf 'its fonts do not say which letters they show'
# Recognised from a scan; and behind what others put before it.
awk -f "$here/pdf.awk" -v kind=askew "$here/pages/modern.page" >askew.pdf
{
	printf 'Received from somebody\r\n'
	cat in/modern.pdf
} >behind.pdf
for file in askew behind; do
	"$reaffirm" parse $file.pdf >out 2>err || fail "$file: $(cat err)"
	has '"symbol":"A/RES/99/'
	case $(cat out) in
	*'recognised from a scan'*) [ $file = askew ] || fail "$file: no scan" ;;
	*) [ $file = behind ] || fail "$file: a scan" ;;
	esac
done
awk -f "$here/pdf.awk" -v kind=locked "$here/pages/modern.page" >locked.pdf
refused locked.pdf 'is encrypted'
printf '%%PDF-1.4\nno more\n' >broken.pdf
refused broken.pdf 'is a broken PDF'
head -c 2000 in/columns.pdf >torn.pdf
"$reaffirm" parse torn.pdf >out 2>err
[ $? -le 1 ] && [ "$(cat out err | wc -l)" -eq 1 ] || fail 'a torn PDF'

# Without pdftotext, and with one that does not do what it should.
find_only() {
	refused in/modern.pdf "$1" "$T/bin"
}
find_only 'is a PDF, and there is no pdftotext to read it; install poppler-utils'
script() {
	printf '#!/bin/sh\n%s\n' "$1" >bin/pdftotext
	chmod +x bin/pdftotext
}
script 'exit 3'
find_only 'forbids copying its text'
script 'kill -SEGV $$'
find_only 'pdftotext gave up on this PDF'
script 'echo "<html>no pages</html>"'
find_only 'has no pages'
script 'exec /usr/bin/yes "<doc>"'
find_only 'not known'
script 'read -r x; exit 1'
find_only 'is a broken PDF'
# One that has said all is not waited for.
pdftotext -bbox-layout in/modern.pdf said || exit 99
"$reaffirm" parse in/modern.pdf >want 2>err || fail "modern: $(cat err)"
script "while read -r line; do echo \"\$line\"; done <'$T/said'; kill -STOP \$\$"
PATH="$T/bin" "$reaffirm" parse in/modern.pdf >out 2>err ||
	fail "one that never ends: $(cat err)"
cmp want out || fail 'what one that never ends has said'

[ -z "$(ls -A tmp)" ] || fail "left behind: $(ls -A tmp)"
exit $failed
