#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that drafts are read: by the symbol of their document they are works
# like others; without one they are shown, checked and printed, but not kept.
. "${srcdir:=.}/tests/cli/lib.sh"

cat >"$T/body" <<'END'
Quiet rivers

The General Assembly,

Reaffirming its resolution 70/1 of 25 September 2015,

1. Requests the Secretary-General to listen to rivers;

2. Decides to consider the matter at its eightieth session.
END
{
	printf 'United Nations A/C.2/79/L.930\n\nGeneral Assembly\n'
	printf 'Distr.: Limited\n4 November 2024\n\nSeventy-ninth session\n'
	printf 'Second Committee\nAgenda item 21\n\nUruguay: draft resolution\n\n'
	cat "$T/body"
} >"$T/tabled.txt"
cp "$T/body" "$T/zero draft.txt"

good "a draft with a symbol" "$reaffirm" parse "$T/tabled.txt"
has "$out" '"key":"A/C.2/79/L.930"' "its key"
has "$out" '"title":"Quiet rivers"' "its title"
has "$out" '"issued":"2024-11-04"' "its day"
has "$out" '"key":"GA 70/1"' "what it cites, as its organ's"
good "importing it" "$reaffirm" import "$T/tabled.txt"
has "$out" "1 new" "it is kept"
good "listing it" "$reaffirm" links A/C.2/79/L.930
has "$out" "Reaffirming: GA 70/1" "what it cites"

good "a draft without a symbol" "$reaffirm" parse "$T/zero draft.txt"
has "$out" '"key":"zero draft"' "it is called as its file is"
has "$out" "is called as its file is" "which is a doubt"
bad 1 "zero draft.txt: it has no number" "importing it" \
	"$reaffirm" import "$T/zero draft.txt"
run "$reaffirm" check "$T/zero draft.txt"
status 1 "checking it"
has "$out" "file-name" "what is in doubt"
printf ':dump-screen screen\n' >"$T/steps"
(cd "$T" && good "reading it" "$reaffirm" --script steps --size 24x80 \
	"$T/zero draft.txt")
has "$T/screen" "Quiet rivers" "its title on the screen"
has "$T/screen" "OP2" "its paragraphs"

# A name may hold anything; what it calls a text is one line of UTF-8.
odd=$(printf 'zero\ndraft\377\033[1m')
cp "$T/body" "$T/$odd.txt"
good "a draft of an odd name" "$reaffirm" parse "$T/$odd.txt"
has "$out" '"key":"zero draft�[1m"' "what an odd name calls it"
run "$reaffirm" import --json "$T/$odd.txt"
status 1 "importing it"
has "$out" "zero\\ndraft�\\u001b[1m.txt\",\"new\":0" "its name, escaped once"

# Two files of one name: each has its own annotations, wherever it goes.
mkdir "$T/one" "$T/two" "$T/three"
cp "$T/body" "$T/one/paper.txt"
sed 's/rivers/seas/g; s/Quiet/Loud/' "$T/body" >"$T/two/paper.txt"
good "two of one name" "$reaffirm" "$T/one/paper.txt" "$T/two/paper.txt"
has "$out" "Quiet rivers" "the first of two"
has "$out" "Loud seas" "the second of two"
has "$out" "paper (2)" "its name"

# In another language it is another version of the same text.
cat >"$T/three/paper.txt" <<'END'
Rivières tranquilles

L'Assemblée générale,

Réaffirmant sa résolution 70/1 du 25 septembre 2015,

1. Prie le Secrétaire général de prêter l'oreille aux rivières;

2. Décide d'examiner la question à sa quatre-vingtième session.
END
good "two languages" "$reaffirm" "$T/one/paper.txt" "$T/three/paper.txt"
lacks "$out" "paper (2)" "the name of the second language"
printf ':goto OP1\n:lang fr\n:dump-screen french\n' >"$T/steps"
(cd "$T" && good "the other language" "$reaffirm" --script steps \
	--size 24x80 one/paper.txt three/paper.txt)
has "$T/french" "rivières" "the same paragraph in French"
rm "$T/three/paper.txt"

# write FILE TEXT: annotate its first operative paragraph.
write() {
	printf ':goto OP1\na%s<C-s>\n' "$2" >"$T/steps"
	(cd "$T" && good "writing $2" "$reaffirm" --script steps \
		--size 24x80 "$1")
}
# sees FILE SCREEN: open it, with what is written on it below.
sees() {
	printf ':goto OP1\n:annotations\n:dump-screen %s\n' "$2" >"$T/steps"
	(cd "$T" && good "seeing $1" "$reaffirm" --script steps \
		--size 24x80 "$1")
}
write one/paper.txt 'on rivers'
sees two/paper.txt second
lacks "$T/second" 'OP1 ✎' "what is written on another file of the name"
write two/paper.txt 'on seas'
sees one/paper.txt first
has "$T/first" 'paper ' "the first, by its name"
has "$T/first" 'on rivers' "what is written on the first"
mv "$T/one/paper.txt" "$T/three"
printf ':goto OP1\n:dump-screen moved\n' >"$T/steps"
(cd "$T" && good "a file that was moved" "$reaffirm" --script steps \
	--size 24x80 three/paper.txt)
has "$T/moved" 'OP1 ✎' "what is written on a file that was moved"
has "$T/moved" '── paper ─' "its name then"
write three/paper.txt 'on rivers again'
# Another file, where the first once was.
sed 's/rivers/winds/g' "$T/body" >"$T/one/paper.txt"
printf ':goto OP1\n:dump-screen third\n' >"$T/steps"
(cd "$T" && good "a third" "$reaffirm" --script steps --size 24x80 \
	one/paper.txt)
lacks "$T/third" 'OP1 ✎' "what is written on the one that was there"
has "$T/third" '── paper (3) ─' "its name"
finish
