#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that check tells what is in doubt of files and of works, and that
# nothing broken goes unlisted: a text in order is broken in all the ways that
# scans and bad splits break texts, and each of them is told, by its kind.
. "${srcdir:-.}/tests/cli/lib.sh"

# A text of which nothing is in doubt.
whole() {
	cat <<'END'
United Nations                                          A/RES/52/901
General Assembly
18 December 1997
Fifty-second session

52/901. Testing the tests

The General Assembly,

Recalling its resolutions 51/901 of 16 December 1996 and 50/901 of
19 December 1995,1

Noting with satisfaction the report of the Secretary-General on the
tests,2

Convinced that tests that find nothing prove nothing,

1. Takes note of the report of the Secretary-General;2

2. Requests the Secretary-General to submit a report on the tests to the
General Assembly at its fifty-third session;

3. Urges all Member States:

(a) To test what they have written;

(b) To read what they have tested;

(c) To mend what they have read;

4. Invites the organs of the United Nations to do so, too;

5. Decides to include in the provisional agenda of its fifty-third session
the item entitled "Tests".

77th plenary meeting
18 December 1997

__________
1 See A/51/901, annex.
2 A/52/901.
END
}

whole >"$T/whole.txt"
run "$reaffirm" check "$T/whole.txt"
status 0 "a text in order"
same "GA 52/901 (en): confidence 100" "$(cat "$out")" "a text in order"

# broken KIND WHERE SED: the text so changed is told to be.
broken() {
	whole | sed "$3" >"$T/broken.txt"
	cmp -s "$T/whole.txt" "$T/broken.txt" && fail "$3 breaks nothing"
	run "$reaffirm" check "$T/broken.txt"
	status 1 "$3"
	grep -q ": $1: ${2:+$2: }" "$out" || fail "$3: no $1 $2"
}

# In the Security Council the line of the vote may call one.
council() {
	cat <<'END'
Resolution 105 (1954)
of 28 July 1954

The Security Council,

Recalling its resolution 55 (1948) of 29 July 1948,1

1. Takes note of the tests.

Adopted unanimously at the 677th meeting. 2

__________
1 S/55/1.
2 S/55/2.
END
}
council >"$T/council.txt"
run "$reaffirm" check "$T/council.txt"
same "SC 105 (1954) (en): confidence 100" "$(cat "$out")" "a vote's footnote"
council | sed 's/meeting. 2/meeting./' >"$T/council.txt"
run "$reaffirm" check "$T/council.txt"
has "$out" "footnote: footnote 2: no mark calls it" "nobody's footnote"

# A paragraph is gone, has lost its number, has another, or comes twice.
broken gap OP3 '/^2\. /,/^$/d'
broken gap OP5 '/^4\. /d'
broken gap 'OP3(c)' '/^(b)/d'
broken unnumbered '' 's/^2\. //'
broken gap '' 's/^4\. Inv/7. Inv/'
broken order '' 's/^4\. Inv/3. Inv/'
# Two have changed places.
broken order '' 's/^4\. Inv/@. Inv/; s/^5\. Dec/4. Dec/; s/^@/5/'
broken order '' 's/^2\. Req/@. Req/; s/^4\. Inv/2. Inv/; s/^@/4/'
broken '[a-z]*' '' 's/^(a) To/@ To/; s/^(b) To/(a) To/; s/^@/(b)/'
# Footnotes and marks.
broken mark '' '/^2 A/d'
broken mark '' '/^1 See/d'
broken footnote 'footnote 1' 's/1995,1/1995,/'
broken footnote 'footnote 2' 's/tests,2/tests,/; s/General;2/General;/'
broken mark '' 's/Nations to do so, too;/&3/'
# A split that is none, a join that is one, ends and beginnings.
broken inside '' '/^Noting/{N;N;d;}; s/1995,1/1995, Noting with satisfaction the report of the tests,/'
broken inside '' '/^3\. Urges all/s/.*/2. Takes note of the tests; 3. Urges all Member States:/'
broken end '' 's/fifty-third session;/fifty-third/'
broken inside PP2 's/^Convinced that/Tables and/'
broken opener PP3 's/^Convinced that/Tables of/'
broken opener PP1 's/^Recalling/Remembering all/'
broken opener '' 's/^4\. Invites the/4. Zebras of the/'
broken begin '' 's/^4\. Invites/4. nvites/'
# What a scan makes of it.
broken letters '' 's/Convinced/C~nvinced/'
broken letters '' 's/1996 and/l996 and/'
broken hyphen '' 's/fifty-third session;/fifty-third ses- sion;/'
# Words of something else.
broken words '' '$a\
\
Colourless green ideas sleep furiously in this line of another text.'
broken words '' '1i\
Colourless green ideas sleep furiously in this line of another text.\
'
# What a whole text has.
broken title '' 's/^52\/901\. Testing.*/52\/901/'
broken date '' '/^18 December/d'

# Works of the library are told of, too, and lists leave what is doubtful.
whole | sed '/^4\. /d' >"$T/broken.txt"
whole | sed 's/52\/901/52\/902/' >"$T/other.txt"
good "import" "$reaffirm" import "$T/broken.txt" "$T/other.txt"
run "$reaffirm" check 52/901
status 1 "a doubtful work"
has "$out" "broken.txt:32: gap: OP5: 5 follows 3" "a doubtful work"
run "$reaffirm" check --json 52/902 52/901
status 1 "a work of two"
same 100 "$(get '$.texts[0].confidence')" "the confidence of a good one"
same gap "$(get '$.texts[1].doubts[0].kind')" "a kind"
same OP5 "$(get '$.texts[1].doubts[0].where')" "a place"
run "$reaffirm" list --json --doubtful
same "52/901" "$(get '$.works[0].number')" "list --doubtful"
same "(null)" "$(get '$.works[1].number')" "list --doubtful"
good "show --json" "$reaffirm" show --json 52/901
same "OP5: 5 follows 3" "$(get '$.doubts[0]')" "show --json"

# Citations: a paragraph that is not there, a number of another time, a note
# that follows none; and what only the library knows.
broken paragraph OP4 's/^4\. Invites/4. Invites, as in paragraph 9 above,/'
broken cited-number PP1 's/51\/901 of 16 December 1996/51\/901 of 16 May 1990/'
broken ibid 'footnote 1' 's/^1 See A.51.901, annex\./1 Ibid., annex./'
whole | sed 's/52\/901/53\/901/; s/52\/901\./53\/901./; s/1997/1998/; s/51\/901 of 16 December 1996/52\/902 of 17 December 1997/' \
	>"$T/later.txt"
run "$reaffirm" check "$T/later.txt"
has "$out" "cited-date: PP1: A/RES/52/902 was adopted on 18 Dec 1997, not 17 Dec 1997" \
	"a date that is not the adoption's"

# A title in quotation marks: another, the same in other letters, a part.
titled() {
	sed "s|51/901 of 16 December 1996|52/902 of 18 December 1997, entitled \"$1\",|" \
		"$T/later.txt" | sed 's|52/902 of 17|52/902 of 18|' >"$T/titled.txt"
	run "$reaffirm" check "$T/titled.txt"
}
whole | sed 's/52\/901/53\/901/; s/52\/901\./53\/901./; s/1997/1998/; s/52\/901 of/51\/901 of/' \
	>"$T/later.txt"
titled 'Mending the tests'
status 1 "another title"
has "$out" 'cited-title: PP1: A/RES/52/902 is entitled "Testing the tests", not "Mending the tests"' \
	"another title"
titled 'TESTING  the tests'
status 0 "the title in other letters"
titled 'Testing'
status 0 "a part of the title"

# A later one on the same item is a hint, and makes no text a doubtful one.
whole | sed 's/52\/901/53\/902/; s/52\/901\./53\/902./; s/1997/1998/
	s/51\/901 of 16 December 1996/52\/902 of 18 December 1997/' >"$T/next.txt"
good "import" "$reaffirm" import "$T/next.txt"
whole | sed 's/52\/901/54\/905/; s/52\/901\./54\/905./; s/1997/1999/
	s/51\/901 of 16 December 1996/52\/902 of 18 December 1997/
	s/Testing the/Counting/' >"$T/other.txt"
run "$reaffirm" check "$T/other.txt"
status 0 "a hint"
has "$out" "confidence 100, 1 hint" "a hint is counted"
has "$out" "superseded (hint): PP1: GA 52/902 was followed by GA 53/902 of 18 Dec 1998" \
	"a hint"
run "$reaffirm" check --json "$T/other.txt"
same hint "$(get '$.texts[0].doubts[0].grade')" "the grade of a hint"
# Who cites the later one, too, knows of it.
sed 's/50\/901 of/53\/902 of/; s/19 December 1995/18 December 1998/' "$T/other.txt" \
	>"$T/both.txt"
run "$reaffirm" check "$T/both.txt"
lacks "$out" superseded "both are cited"

# What cannot be checked.
run "$reaffirm" check 1/1
status 2 "a work that is not there"
lines "$err" 1 "a work that is not there"
printf 'Nothing.\n' >"$T/none.txt"
run "$reaffirm" check "$T/none.txt" "$T/whole.txt"
status 2 "a file without a resolution"
has "$out" "GA 52/901 (en): confidence 100" "the file behind it"
# What is called as files are is one, though it is not there.
bad 2 "draft.docx: no such file" "a file that is not there" \
	"$reaffirm" check draft.docx
bad 2 "no work '99/99'" "a work that is not there" "$reaffirm" check 99/99
bad 2 "no work '52/205.'" "a symbol with a full stop" \
	"$reaffirm" check 52/205.
# Of several texts the last line tells what there are; of one there is none.
mkdir "$T/several"
whole >"$T/several/a.txt"
{ whole; echo '3 A/52/902.'; } >"$T/several/b.txt"
whole | sed '/^2\. Req/,/^$/d; /^3\. /,/^$/d' >"$T/several/c.txt"
echo "Dear Sir or Madam," >"$T/several/d.txt"
run "$reaffirm" check "$T/several"
status 2 "several"
same "3 texts: 1 without doubt, 1 with doubts, 1 doubtful; 1 refused" \
	"$(tail -1 "$out")" "the total of several"
run "$reaffirm" check --json "$T/several"
lacks "$out" "3 texts" "the total as JSON"
finish
