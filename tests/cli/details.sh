#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that list leaves what its filters ask for, and that show tells who
# voted how, sponsors and subjects, in columns and as JSON.
. "${srcdir:-.}/tests/cli/lib.sh"

export REAFFIRM_PARSE="$build/tests/tui/fixture" FIXTURE=details

# works WANT ARGUMENT...: numbers that list gives.
works() {
	want=$1
	shift
	good "list $*" "$reaffirm" list --json "$@"
	same "$want" "$("$look" column '$.works' '$.number' <"$out" |
		tr '\n' '|')" "list $*"
}
works '75/1|76/2|77/3|2600 (2021)|2021/4|'
works '75/1|76/2|77/3|' --body GA
works '2600 (2021)|' --body sc
works '76/2|2600 (2021)|2021/4|' --year 2021
works '76/2|77/3|' --body GA --year 2021-
works '76/2|77/3|' --session 76-77
works '2021/4|' --lang fr
works '75/1|76/2|' --subject rivers
works '76/2|' --subject rivers --year 2021
works '77/3|' --subject lakes ponds
works '' --annotated
good "annotate" "$reaffirm" annotate '77/3#OP1' 'Deep.'
works '77/3|' --annotated
works '75/1|76/2|77/3|' --unread --body GA
echo ':open 76/2' >"$T/steps"
good "the reader" "$reaffirm" --script "$T/steps" 75/1
works '77/3|' --unread --body GA
bad 2 "no body 'XX'; there are GA" "list --body XX" "$reaffirm" list --body XX
bad 2 "no year 'x'" "list --year x" "$reaffirm" list --year x

good "show --details" "$reaffirm" show --details 75/1
has "$out" "Symbol             A/RES/75/1" "show --details"
has "$out" "Agenda title       Water and tests" "show --details"
has "$out" "Vote               recorded vote" "show --details"
has "$out" "In favour (16)" "show --details"
has "$out" "  ALDER                         IRONWOOD" "columns of countries"
has "$out" "  BIRCH                         JUNIPER" "columns of countries"
has "$out" "Against (2)" "show --details"
has "$out" "  RIVERS  UNBIS  http://example.org/rivers" "subjects"
has "$out" "  Testing [31mred  UNBIS" "nothing acts on the terminal"
good "show --details without any" "$reaffirm" show --details 2600
has "$out" "Nothing is known of its vote, sponsors and subjects" "no details"
good "show --details --json" "$reaffirm" show --details --json 75/1
same "SPRUCE" "$(get '$.vote.abstaining.countries[0]')" "a vote as JSON"
same "Bosnia and Herzegovina" "$(get '$.sponsors[2]')" "sponsors as JSON"
same "0" "$(get '$.paragraphs' | tr -d '[]' | wc -w | tr -d ' ')" "no text"
good "show --json" "$reaffirm" show --json 75/1
same "16" "$(get '$.vote.in_favour.total')" "all of a work as JSON"

finish
