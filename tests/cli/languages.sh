#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that the languages of a work are one work on the command line: one
# row, shown in the language asked for or the first there is, and annotated
# in each.
. "${srcdir:-.}/tests/cli/lib.sh"

export REAFFIRM_PARSE="$build/tests/tui/fixture" FIXTURE=languages

# list
good "list" "$reaffirm" list
lines "$out" 3 "list"
has "$out" "Rivers and their tests" "list in English"
has "$out" "Озёра" "list of what there is"
good "list --lang fr" "$reaffirm" list --lang fr
lines "$out" 2 "list --lang fr"
has "$out" "Les rivières et leurs essais" "list --lang fr"
has "$out" "Les lacs et les rivières" "list --lang fr"
for w in rivieres rivers реки 河流 الأنهار; do
	good "list $w" "$reaffirm" list "$w"
	has "$out" "GA 71/5 " "found by the title with $w"
done
good "list -l ru --json" "$reaffirm" list -l ru --json
same "Реки и их испытания" "$(get '$.works[0].title')" "the Russian title"
same '["ru","en","fr","zh","ar"]' "$(get '$.works[0].languages')" "languages"
same "2" "$(get '$.works[0].cited_by')" "works that cite it"
bad 2 "no language 'xx'" "list --lang xx" "$reaffirm" list --lang xx

# show
good "show" "$reaffirm" show 71/5
has "$out" "Decides to remain seized of the rivers" "show in English"
good "show -l zh" "$reaffirm" show -l zh '71/5#PP1'
has "$out" "回顾其2015年12月1日第70/2" "show in Chinese"
good "show --lang ar --json" "$reaffirm" show --lang ar --json 71/5
same "ar" "$(get '$.lang')" "show --lang ar --json"
good "show of what there is" "$reaffirm" show 71/6
has "$out" "напоминая о резолюции" "show of what there is"
bad 1 "GA 71/5 is not in the library in Spanish; what there is: en,fr" \
	"show -l es" "$reaffirm" show -l es 71/5
bad 1 "no paragraph 'OP2'" "show -l fr #OP2" "$reaffirm" show -l fr '71/5#OP2'
bad 2 "no language 'xx'" "show --lang xx" "$reaffirm" show --lang xx 71/5

# reaffirmrc
mkdir -p "$T/config/reaffirm"
printf 'set languages=fr,ru\nnonsense\n' >"$T/config/reaffirm/reaffirmrc"
good "show as reaffirmrc wants" "$reaffirm" show 71/5
has "$out" "De mesurer les rivières" "show in French"
good "list as reaffirmrc wants" "$reaffirm" list --sort title
has "$out" "Les rivières et leurs essais" "list in French"
good "show --lang before reaffirmrc" "$reaffirm" show --lang en 71/5
has "$out" "Decides to remain seized of the rivers" "show in English"
good "read as reaffirmrc wants" "$reaffirm" 71/5
has "$out" "De mesurer les rivières" "read in French"
rm "$T/config/reaffirm/reaffirmrc"

# links
good "links --lang fr" "$reaffirm" links --lang fr --json 71/5
same "Les rivières et leurs essais" "$(get '$.title')" "links --lang: title"
same "Rappelant" "$(get '$.cites[0].relation')" "links --lang: cites"
same "2" "$("$look" column '$.cited_by' '$.key' <"$out" | wc -l)" \
	"a work cites once"
same "ru fr" "$("$look" column '$.cited_by' '$.lang' <"$out" | tr '\n' ' ' |
	sed 's/ $//')" "the texts that cite"
same "https://docs.un.org/fr/A/RES/71/5" "$(get '$.url')" "the French address"

# annotate
good "annotate" "$reaffirm" annotate --json '71/5#OP1(a)' 'In English.'
same "en" "$(get '$.lang')" "annotate stores the language"
good "annotate -l fr" "$reaffirm" annotate -l fr --json '71/5#OP1(a)' \
	'En français.'
same "fr" "$(get '$.lang')" "annotate -l fr stores the language"
same "exact" "$(get '$.state')" "its own text is looked at"
good "annotations" "$reaffirm" annotations --json
same "exact exact" "$("$look" column '$.annotations' '$.state' <"$out" |
	tr '\n' ' ' | sed 's/ $//')" "each in its own text"
good "export" "$reaffirm" export 71/5
has "$out" "De mesurer les rivières" "the French paragraph is quoted"
has "$out" "To measure the rivers" "the English paragraph is quoted"

finish
