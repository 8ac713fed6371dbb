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
finish
