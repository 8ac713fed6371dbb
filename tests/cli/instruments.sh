#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that instruments which people add are found in texts and lead to the
# resolution that adopted them, that texts are read again when the list has
# changed, and that a mistake in it is told and stops nothing.
. "${srcdir:=.}/tests/cli/lib.sh"

mine=$XDG_CONFIG_HOME/reaffirm/instruments.tsv
mkdir -p "$XDG_CONFIG_HOME/reaffirm"
cat >"$T/draft.txt" <<'END'
A/RES/79/901

Resolution adopted by the General Assembly on 20 December 2024

79/901. Cooperation among springs

The General Assembly,

Recalling the Springfield Vision for Springs and its follow-up,

1. Decides to remain seized of the matter.
END

good "the bundled texts" "$reaffirm" list
good "import before" "$reaffirm" import "$T/draft.txt"
good "links before" "$reaffirm" links 79/901
lacks "$out" "Springfield" "an instrument that nobody added"

printf 'Springfield Vision for Springs\t1999\t54/9\n' >"$mine"
good "import after" "$reaffirm" import "$T/draft.txt"
has "$out" "1 replaced" "the text is read again"
good "links after" "$reaffirm" links 79/901
has "$out" "Recalling: Springfield Vision for Springs" "it is found"
good "import again" "$reaffirm" import "$T/draft.txt"
has "$out" "1 unchanged" "the text is read once"

good "its own page" "$reaffirm" links "Springfield Vision for Springs"
has "$out" "Springfield Vision for Springs, 1999" "its year"
has "$out" "Adopted or endorsed by GA 54/9" "what adopted it"
has "$out" "GA 79/901 PP1" "who cites it"
good "as JSON" "$reaffirm" links --json "Springfield Vision for Springs"
has "$out" '"adopted_by":"GA 54/9"' "what adopted it, in JSON"
good "one that nothing here adopted" \
	"$reaffirm" links "San José Declaration and Plan of Action"
has "$out" "San José Declaration and Plan of Action, 1997" "its year"
lacks "$out" "or endorsed by" "nothing is said to have adopted it"
good "the other way" "$reaffirm" links --json 33/134
has "$out" '"adopts":["Buenos Aires Plan of Action"]' "what it adopted"

printf 'Springfield Vision for Springs\tlong ago\nFoo Accord\n' >"$mine"
told="instruments.tsv:1: a year of four figures"
run "$reaffirm" import "$T/draft.txt"
status 0 "importing with a mistake"
has "$err" "$told" "it is told"
lines "$err" 1 "in one line"
has "$out" "1 replaced" "the other rows are used"
printf ':dump-screen screen\n' >"$T/steps"
(cd "$T" && run "$reaffirm" --script steps --size 12x200 79/901)
has "$T/screen" "$told" "it is told in the reader"
finish
