#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that a title and a date put right by hand are what every list goes by
# (its order, its filters, lineages, who cites, what is wrong in citations),
# and that what was taken out counts nowhere: not in what is cited most, nor in
# the graph, nor in lineages; and that revoking gives all of it back.
. "${srcdir:-.}/tests/cli/lib.sh"

# work SESSION NUMBER DAY TITLE WORDS: a resolution in a file of its own.
work() {
	cat >"$T/$1-$2.txt" <<END
United Nations                                          A/RES/$1/$2
General Assembly
Distr.: General
$3

$1/$2. $4

The General Assembly,

$5

Noting with appreciation the report of the Secretary-General on the tests,

1. Takes note of the report of the Secretary-General;

2. Requests the Secretary-General to report again at its next session.

77th plenary meeting
$3
END
}
work 50 901 "18 December 1995" "Testing of tests" \
	"Recalling its resolution 33/134 of 19 December 1978,"
work 51 901 "18 December 1991" "Te5ting of te5t5" \
	"Recalling its resolution 50/901 of 18 December 1995,"
work 52 901 "18 December 1997" "Testing of tests" \
	"Recalling its resolution 51/901 of 18 December 1996,"
"$reaffirm" list >/dev/null
good "import" "$reaffirm" import "$T/50-901.txt" "$T/51-901.txt" \
	"$T/52-901.txt"

hasnot() {
	test_count=$((test_count + 1))
	grep -qF -e "$2" "$1" && fail "$3: '$2'"
}
# order ARGUMENTS: the works of a list, in one line.
order() {
	"$reaffirm" list --json "$@" | "$look" column '$.works' '$.key' |
		grep /901 | tr '\n' ' '
}
same "GA 51/901 GA 50/901 GA 52/901 " "$(order --sort date)" "dates as read"
same "GA 50/901 GA 52/901 GA 51/901 " "$(order --sort title Test)$(
	order --sort title Te5t)" "titles as read"
run "$reaffirm" check 52/901
hasnot "$out" "date: PP1" "citations of its day"

cat >"$T/patch" <<'END'
reaffirm corrections 1

retitle GA 51/901
lang en
words Te5ting of te5t5
to Testing of tests

redate GA 51/901
lang en
words 1991-12-18
to 1996-12-18
END
good "import" "$reaffirm" corrections import "$T/patch"
has "$out" "2 added" "import of corrections"
good "corrections" "$reaffirm" corrections
has "$out" "GA 51/901  en  retitle Testing of tests" "a title in the list"
has "$out" "(applied)" "the list"
has "$out" "    Te5ting of te5t5" "what was read"

same "GA 50/901 GA 51/901 GA 52/901 " "$(order --sort date)" "dates"
same "GA 52/901 GA 51/901 GA 50/901 " "$(order --sort date --reverse)" \
	"dates, from the last"
same "GA 50/901 GA 51/901 GA 52/901 " "$(order --sort title testing)" "titles"
same "GA 51/901 " "$(order --year 1996)" "a year"
same "" "$(order --year 1991)" "the year that was read"
good "list" "$reaffirm" list --json 51/901
has "$out" '"title":"Testing of tests"' "a row's title"
has "$out" '"adopted":"1996-12-18"' "a row's day"
good "show" "$reaffirm" show 51/901
has "$out" "Adopted 18 Dec 1996" "the text"
good "links" "$reaffirm" links 50/901 --json
has "$out" '"title":"Testing of tests"' "who cites, by title"
has "$out" '"1996-12-18"' "who cites, by day"
good "find" "$reaffirm" find --json "resolution 50/901"
has "$out" '"1996-12-18"' "what is found"
good "graph" "$reaffirm" graph --format graphml
has "$out" "1996-12-18" "the graph"
good "lineage" "$reaffirm" lineage 52/901 --json
same "GA 50/901 GA 51/901 GA 52/901 " "$("$look" column '$.works' '$.key' \
	<"$out" | tr '\n' ' ')" "a lineage goes by the title it has now"

# What citations say is held against the day it has now.
cat >"$T/patch" <<'END'
reaffirm corrections 1

redate GA 51/901
lang en
words 1996-12-18
to 1996-12-16
END
good "import" "$reaffirm" corrections import "$T/patch"
run "$reaffirm" check 52/901
has "$out" "date: PP1" "a citation of another day"

# Of a work that changes its title again nothing is put right unseen.
sed 's/Te5ting of te5t5/Telling of tests/' "$T/51-901.txt" >"$T/51-901.new"
mv "$T/51-901.new" "$T/51-901.txt"
good "import" "$reaffirm" import "$T/51-901.txt"
good "list" "$reaffirm" list --json 51/901
has "$out" '"title":"Telling of tests"' "another title"
run "$reaffirm" check 51/901
has "$out" "its title was Testing of tests, as corrected by hand" "a misfit"

# --- what was taken out ----------------------------------------------------

cited() {
	"$reaffirm" most-cited --json "$@" | tr '{' '\n' |
		grep -c '"GA 33/134"'
}
same 1 "$(cited --year 1995)" "cited"
before=$("$reaffirm" list --json 52/205 | "$look" get '$.works[0].cited_by')
good "graph" "$reaffirm" graph 50/901
has "$out" "33/134" "an edge"
cat >"$T/patch" <<'END'
reaffirm corrections 1

remove GA 50/901
lang en
label PP1
words Recalling its resolution 33/134 of 19 December 1978,

remove GA 52/901
lang en
label PP1
words Recalling its resolution 51/901 of 18 December 1996,
END
all=$("$reaffirm" most-cited --json | tr '{' '\n' | grep '"GA 33/134"' |
	sed 's/.*"works":\([0-9]*\).*/\1/')
good "import" "$reaffirm" corrections import "$T/patch"
same 0 "$(cited --year 1995)" "cited by what was taken out"
same $((all - 1)) "$("$reaffirm" most-cited --json | tr '{' '\n' |
	grep '"GA 33/134"' | sed 's/.*"works":\([0-9]*\).*/\1/')" \
	"cited by how many"
same 0 "$(cited --year 1995 --relation recall)" "recalled"
good "graph" "$reaffirm" graph 50/901
hasnot "$out" "33/134" "an edge of what was taken out"
good "graph" "$reaffirm" graph
same 0 "$(grep -c '"GA 50/901" -> "GA 33/134"' "$out")" "the whole graph"
good "links" "$reaffirm" links 51/901 --json
hasnot "$out" "52/901" "who cites"
good "list" "$reaffirm" list --json 51/901
same 0 "$("$look" get '$.works[0].cited_by' <"$out")" "a row of the list"
good "lineage" "$reaffirm" lineage 51/901 --json
hasnot "$out" "52/901" "a lineage"
same "$before" "$("$reaffirm" list --json 52/205 |
	"$look" get '$.works[0].cited_by')" "another work"

# Read again it is out still; without the notebook it never was.
good "import" "$reaffirm" import "$T/50-901.txt"
same 0 "$(cited --year 1995)" "read again"
same 1 "$(cited --year 1995 --notebook "$T/none.db")" "without corrections"
finish
