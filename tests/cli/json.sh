#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that what --json prints has the shape that reaffirm(1) promises:
# other programs read it.  A member more is no harm; one less breaks them.
. "${srcdir:-.}/tests/cli/lib.sh"

# shape WHAT: every line of standard input is a path and type of the output.
shape() {
	"$look" shape <"$out" | sort -u >"$T/shape"
	sort -u >"$T/want"
	test_count=$((test_count + 1))
	comm -23 "$T/want" "$T/shape" >"$T/missing"
	[ ! -s "$T/missing" ] ||
		fail "$1: not there: $(tr '\n' ';' <"$T/missing")"
}

resolution_shape() {
	shape "$1" <<'END'
$ object
$.file text
$.digest text
$.key text
$.symbol text
$.body text
$.number text
$.kind text
$.lang text
$.title text
$.adopted text
$.issued text
$.session text
$.meeting text
$.agenda_item text
$.committee text
$.committee_report text
$.draft text
$.enacting text
$.report object
$.report.title text
$.report.from text
$.report.to text
$.report.series text
$.report.supplement text
$.paragraphs array
$.paragraphs[] object
$.paragraphs[].label text
$.paragraphs[].part text
$.paragraphs[].depth integer
$.paragraphs[].num text
$.paragraphs[].opener text
$.paragraphs[].relation text
$.paragraphs[].text text
$.paragraphs[].marks array
$.paragraphs[].marks[] object
$.paragraphs[].marks[].offset integer
$.paragraphs[].marks[].footnote text
$.paragraphs[].lines array
$.paragraphs[].lines[] integer
$.footnotes array
$.footnotes[] object
$.footnotes[].label text
$.footnotes[].text text
$.footnotes[].missing true
$.footnotes[].lines array
$.citations array
$.citations[] object
$.citations[].from text
$.citations[].target text
$.citations[].key text
$.citations[].kind text
$.citations[].text text
$.citations[].relation text
$.citations[].family text
$.citations[].date text
$.citations[].title text
$.citations[].pinpoint text
$.citations[].start integer
$.citations[].end integer
$.furniture array
$.confidence integer
$.doubts array
END
}

good "parse" "$reaffirm" parse "$texts/A_RES_52_205.txt"
resolution_shape "parse"
good "parse --json" "$reaffirm" parse --json "$texts/A_RES_52_205.txt"
resolution_shape "parse --json"
good "show --json" "$reaffirm" show --json 52/205
resolution_shape "show --json"
same "GA 52/205" "$(get '$.key')" "show --json"
same "OP12" "$(get '$.paragraphs[#-1].label')" "show --json"

# What was stored is what was parsed, but for the name of the file.
strip='s/"file":"[^"]*",//'
sed "$strip" "$out" >"$T/shown"
run "$reaffirm" parse "$texts/A_RES_52_205.txt"
sed "$strip" "$out" >"$T/parsed"
cmp -s "$T/shown" "$T/parsed" || fail "show --json is not what parse printed"

good "show --json of a paragraph" "$reaffirm" show --json '52/205#PP6'
resolution_shape "show --json of a paragraph"
same "PP6" "$(get '$.paragraphs[0].label')" "one paragraph"
same "(null)" "$(get '$.paragraphs[1].label')" "one paragraph"
same "4" "$(get '$.footnotes[0].label')" "its footnote"
same "(null)" "$(get '$.footnotes[1].label')" "its footnote alone"

good "list --json" "$reaffirm" list --json
shape "list --json" <<'END'
$ object
$.works array
$.works[] object
$.works[].key text
$.works[].body text
$.works[].number text
$.works[].title text
$.works[].adopted text
$.works[].languages array
$.works[].languages[] text
$.works[].cited_by integer
$.works[].confidence integer
$.works[].corrected true
END
good "list --json of nothing" "$reaffirm" list --json zebra
same '{"works":[]}' "$(cat "$out")" "list --json of nothing"

good "links --json" "$reaffirm" links --json 'Buenos Aires Plan of Action'
shape "links --json of an instrument" <<'END'
$ object
$.key text
$.symbol text
$.kind text
$.held true
$.title text
$.date text
$.url text
$.label text
$.cites array
$.cited_by array
$.cited_by[] object
$.cited_by[].key text
$.cited_by[].lang text
$.cited_by[].title text
$.cited_by[].adopted text
$.cited_by[].from text
$.cited_by[].paragraph text
$.cited_by[].relation text
$.cited_by[].family text
$.cited_by[].text text
$.cited_by[].context text
$.cited_by[].pinpoint text
$.cited_by_relation array
$.cited_by_relation[] object
$.cited_by_relation[].family text
$.cited_by_relation[].works integer
$.cited_by_relation[].citations integer
$.citing_works integer
END
same instrument "$(get '$.kind')" "the Plan of Action"
same 0 "$(get '$.held')" "the Plan of Action"
good "links --json of a work" "$reaffirm" links --json 52/205
shape "links --json of a work" <<'END'
$.cites[] object
$.cites[].from text
$.cites[].key text
$.cites[].target text
$.cites[].kind text
$.cites[].held true
$.cites[].relation text
$.cites[].family text
$.cites[].text text
$.cites[].date text
$.cites[].title text
$.cites[].pinpoint text
END
same 1 "$(get '$.held')" "52/205"

good "find --json" "$reaffirm" find --json South-South
shape "find --json" <<'END'
$ object
$.works integer
$.paragraphs array
$.paragraphs[] object
$.paragraphs[].key text
$.paragraphs[].label text
$.paragraphs[].lang text
$.paragraphs[].adopted text
$.paragraphs[].context text
END

good "most-cited --json" "$reaffirm" most-cited --json
shape "most-cited --json" <<'END'
$ object
$.documents array
$.documents[] object
$.documents[].key text
$.documents[].symbol text
$.documents[].kind text
$.documents[].held true
$.documents[].title text
$.documents[].works integer
END

good "lineage --json" "$reaffirm" lineage --json 52/205
shape "lineage --json" <<'END'
$ object
$.key text
$.works array
$.works[] object
$.works[].key text
$.works[].title text
$.works[].adopted text
$.works[].held true
$.works[].asked true
$.works[].depth integer
$.works[].follows text
END
same "GA 50/119" "$(get '$.works[1].follows')" "what a work follows"

annotation() {
	for m in uuid work lang label state paragraph exact prefix suffix hash body \
		author created modified; do
		echo "\$$1.$m text"
	done
	for m in id start end revision; do
		echo "\$$1.$m integer"
	done
	echo "\$$1.deleted true"
}
good "annotate --json" "$reaffirm" annotate --json '52/205#OP3' 'é "quoted"'
annotation "" | shape "annotate --json"
same "exact" "$(get '$.state')" "annotate --json"
same "OP3" "$(get '$.paragraph')" "annotate --json"
same 'é "quoted"' "$(get '$.body')" "annotate --json"
good "annotations --json" "$reaffirm" annotations --json
annotation ".annotations[]" | shape "annotations --json"

good "export --json" "$reaffirm" export --json
shape "export --json" <<'END'
$ object
$.format text
$.version integer
$.source text
$.works array
$.works[] object
$.works[].key text
$.works[].symbol text
$.works[].title text
$.works[].adopted text
$.works[].url text
$.works[].held true
$.works[].annotations array
$.works[].annotations[] object
$.works[].annotations[].uuid text
$.works[].annotations[].lang text
$.works[].annotations[].label text
$.works[].annotations[].state text
$.works[].annotations[].paragraph text
$.works[].annotations[].text text
$.works[].annotations[].exact text
$.works[].annotations[].prefix text
$.works[].annotations[].suffix text
$.works[].annotations[].start integer
$.works[].annotations[].end integer
$.works[].annotations[].hash text
$.works[].annotations[].body text
$.works[].annotations[].author text
$.works[].annotations[].created text
$.works[].annotations[].modified text
$.works[].annotations[].revision integer
END

good "import --json" "$reaffirm" import --json "$texts"/*.txt
shape "import --json" <<'END'
$ object
$.files array
$.files[] object
$.files[].file text
$.files[].new integer
$.files[].replaced integer
$.files[].unchanged integer
$.files[].outdone integer
$.files[].recovered integer
$.files[].doubtful integer
$.files[].skipped true
$.files[].reason text
$.files[].refused text
$.files[].rival text
$.new integer
$.replaced integer
$.unchanged integer
$.outdone integer
$.recovered integer
$.doubtful integer
$.refused integer
$.complete true
END

good "annotate before a copy" "$reaffirm" annotate '57/263#OP2' 'Another'
good "notebook --json" "$reaffirm" notebook --json
shape "notebook --json" <<'END'
$ object
$.notebook object
$.notebook.path text
$.notebook.sound true
$.notebook.why text
$.notebook.bytes integer
$.notebook.annotations integer
$.notebook.corrections integer
$.copies array
$.copies[] object
$.copies[].path text
$.copies[].sound true
$.copies[].why text
$.copies[].bytes integer
$.copies[].annotations integer
$.copies[].corrections integer
END

good "help --json" "$reaffirm" help --json
shape "help --json" <<'END'
$ object
$.version text
$.commands array
$.commands[] object
$.commands[].name text
$.commands[].usage text
$.commands[].summary text
$.commands[].options array
$.commands[].options[] object
$.commands[].options[].name text
$.options array
$.options[] object
$.options[].name text
$.options[].letter text
$.options[].value text
$.options[].text text
END

finish
