#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that what check.sh proves of English holds in the other languages: a
# text in order, written for this, is broken as scans and bad splits break
# texts, and each break is told by its kind.
. "${srcdir:-.}/tests/cli/lib.sh"
folder=$(cd "${srcdir:-.}" && pwd)/tests/cli/broken
languages="fr es ru zh ar"

# broken LANGUAGE KIND WHERE SED: the text so changed is told to be.
broken() {
	sed "$4" "$folder/$1.txt" >"$T/broken.txt"
	cmp -s "$folder/$1.txt" "$T/broken.txt" && fail "$1: $4 breaks nothing"
	run "$reaffirm" check "$T/broken.txt"
	status 1 "$1: $4"
	grep -q ": $2: ${3:+$3: }" "$out" || fail "$1: $4: no $2 $3"
}

# each KIND WHERE SED: in all; N4 is the number of the fourth paragraph as it
# is printed there, LA and LB are letters of a list.
each() {
	for language in $languages; do
		number='\\. ' a='a)' b='b)'
		case $language in
		ar) number=' - ' a='(أ)' b='(ب)' ;;
		zh) a='(a)' b='(b)' ;;
		esac
		broken $language "$1" "$2" "$(printf %s "$3" |
			sed "s/N\([0-9]\)/\1$number/g; s/LA/$a/g; s/LB/$b/g")"
	done
}

# own KIND WHERE SED...: one for each of the languages.
own() {
	kind=$1 where=$2
	shift 2
	for language in $languages; do
		broken $language "$kind" "$where" "$1"
		shift
	done
}

for language in $languages; do
	run "$reaffirm" check "$folder/$language.txt"
	status 0 "$language: a text in order"
	same "GA 52/901 ($language): confidence 100" "$(cat "$out")" \
		"$language: a text in order"
done

# A paragraph is gone, has lost its number, has another; two change places.
each gap OP3 '/^N2/,/^$/d'
each gap OP5 '/^N4/d'
each gap 'OP3(c)' '/^LB/d'
each unnumbered '' 's/^N2//'
each gap '' 's/^4/7/'
each order '' 's/^4/3/'
each order '' 's/^4/@/; s/^5/4/; s/^@/5/'
each order '' 's/^2\([. ]\)/@\1/; s/^4/2/; s/^@/4/'
each '[a-z]*' '' 's/^LA/@/; s/^LB/LA/; s/^@/LB/'
# Footnotes and marks.
each mark '' '/^(*2)* A/d'
each mark '' '/^(*1)* [^-A]*A.51/d'
own footnote 'footnote 1' 's/1995,1/1995,/' 's/1995,1/1995,/' \
	's/года,1/года,/' 's/决议，1/决议，/' 's/1995(1)/1995/'
# Openers and ends.
own opener OP4 's/^4. Invite/4. Zèbre/' 's/^4. Invita/4. Cebra/' \
	's/^4. предлагает/4. зеброю/' 's/^4. 邀请/4. 斑马/' \
	's/^4 - تدعو/4 - حمار/'
own end OP2 's/troisième session;/troisième/' \
	's/tercer período de sesiones;/tercer/' \
	's/третьей сессии;/третьей/' 's/提出报告；/提出/' \
	's/تقريرا عن الاختبارات؛/تقريرا/'
# What a scan makes of it, and words of something else.
each letters PP1 's/1996/l996/'
each letters '' 's/1995/199S~/'
own words '' \
	'1i Des idées vertes sans couleur dorment furieusement dans cette ligne.\n' \
	'1i Ideas verdes sin color duermen furiosamente en este largo renglón.\n' \
	'1i Бесцветные зеленые мысли яростно спят в строке чужого текста.\n' \
	'1i 无色的绿色念头在另一篇文章的这一行里愤怒地睡觉，没有人知道为什么。\n' \
	'1i أفكار خضراء لا لون لها تنام بغضب في هذا السطر من نص آخر طويل.\n'
# What a whole text has.
each title '' 's/^52.901[. -].*/52\/901/'
each date '' '/^18.*1997/d; /^1997/d'
finish
