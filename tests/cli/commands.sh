#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that every command does what its help says when called rightly, and
# ends with one line and status 1 or 2 when not.
. "${srcdir:-.}/tests/cli/lib.sh"

# Help and version.
good "--help" "$reaffirm" --help
cp "$out" "$T/all"
same "" "$(grep '.\{81\}' "$out")" "--help fits into 80 columns"
for c in read import list find show links lineage graph most-cited parse annotate annotations export help
do
	has "$T/all" "  $c " "--help names $c"
	run "$reaffirm" help "$c"
	status 0 "help $c"
	cp "$out" "$T/help"
	run "$reaffirm" "$c" --help
	status 0 "$c --help"
	[ "$c" = read ] || same "$(cat "$T/help")" "$(cat "$out")" "$c --help"
done
good "--version" "$reaffirm" --version
has "$out" "GPL-3.0-or-later" "--version tells the licence"
has "$out" "NO WARRANTY" "--version disclaims"
has "$out" "United Nations" "--version names the source"
good "-V behind a command" "$reaffirm" list -V
bad 2 "no command 'nonsense'" "help nonsense" "$reaffirm" help nonsense
[ ! -e "$library" ] || fail "asking for help made a library"

# Usage.
bad 2 "unknown option '--bogus'; see reaffirm --help" "--bogus" \
	"$reaffirm" --bogus
bad 2 "unknown option '--bogus'" "list --bogus" "$reaffirm" list --bogus
bad 2 "unknown option '-x'" "list -x" "$reaffirm" list -x
bad 2 "unknown option '--sort'" "show --sort" "$reaffirm" show --sort=title x
bad 2 "needs a value" "--library" "$reaffirm" --library
bad 2 "needs a value" "export -o" "$reaffirm" export -o
bad 2 "takes no value" "--json=yes" "$reaffirm" list --json=yes
for c in import show links parse annotate; do
	bad 2 "usage: reaffirm $c " "$c alone" "$reaffirm" $c
done
bad 2 "usage: " "show with two" "$reaffirm" show 52/205 57/263
bad 2 "one work at a time" "two works" "$reaffirm" 52/205 57/263
bad 2 "no command 'shw'; see reaffirm --help" "a command misspelt" \
	"$reaffirm" shw 52/205
bad 2 "no order 'colour'" "--sort colour" "$reaffirm" list --sort colour

# list
good "list" "$reaffirm" list
lines "$out" 5 "list"
for k in 'GA 52/205' 'GA 57/263' 'ECLAC 547(XXV)' 'ECLAC 611(XXX)' \
	'ECOSOC 1992/41'; do
	has "$out" "$k " "list"
done
cp "$out" "$T/sorted"
good "list -r" "$reaffirm" list -r
same "$(tail -n 1 "$T/sorted")" "$(head -n 1 "$out")" "list -r turns round"
good "list --sort date" "$reaffirm" list --sort date
for w in 52/205 regions; do
	good "list $w" "$reaffirm" list "$w"
	lacks "$out" "1992/41" "list $w narrows"
done
good "list of nothing" "$reaffirm" list zebra
lines "$out" 0 "list of nothing"

# show, in every spelling
for k in 52/205 'GA 52/205' A/RES/52/205 a/res/52/205 GA52/205 '52/205.' \
	'52⁄205' 'resolution 52/205;' \
	'resolution 52/205 of 18 December 1997' undocs.org/A/RES/52/205; do
	good "show $k" "$reaffirm" show "$k"
	has "$out" "OP12" "show $k has the last paragraph"
	has "$out" "Buenos Aires" "show $k"
done
test_count=$((test_count + 1))
! grep -q '.\{81\}' "$out" || fail "show is wider than 80 columns"
cp "$out" "$T/shown"
good "show in another locale" env LC_ALL=C "$reaffirm" show 52/205
same "$(cat "$T/shown")" "$(cat "$out")" "show in another locale"
good "show of a paragraph" "$reaffirm" show '52/205#OP3'
has "$out" "OP3" "show of a paragraph"
lacks "$out" "OP4" "show of a paragraph"
good "show of a paragraph by its number" "$reaffirm" show '52/205#3'
has "$out" "OP3" "show of a paragraph by its number"
for k in '' ' ' '#OP3' .; do
	bad 1 "no work '" "show of nothing" "$reaffirm" show "$k"
done
bad 1 "nothing in the library" "links of nothing" "$reaffirm" links ''
bad 2 "no year '20'" "half a year" "$reaffirm" list --year 20
bad 2 "usage: reaffirm most-cited" "most-cited of a work" \
	"$reaffirm" most-cited 52/205
bad 1 "no work '99/999'" "show 99/999" "$reaffirm" show 99/999
bad 1 "no paragraph 'OP99' in GA 52/205" "show #OP99" \
	"$reaffirm" show '52/205#OP99'

# links: of a work, of a paragraph, of what is only cited
good "links" "$reaffirm" links 52/205
has "$out" "GA 33/134" "links"
has "$out" "GA 46/159" "links"
good "links of a paragraph" "$reaffirm" links '52/205#PP1'
has "$out" "GA 33/134" "links of a paragraph"
lacks "$out" "  OP" "links of a paragraph"
good "links of a stub" "$reaffirm" links 33/134
has "$out" "Not in the library" "links of a stub"
has "$out" "GA 52/205 PP1" "links of a stub"
has "$out" "ECLAC 547(XXV) PP1" "links of a stub"
good "links of an instrument" "$reaffirm" links 'Buenos Aires Plan of Action'
for k in 'GA 52/205' 'GA 57/263' 'ECLAC 547(XXV)' 'ECLAC 611(XXX)' \
	'ECOSOC 1992/41'; do
	has "$out" "$k" "all five name the Plan of Action"
done
bad 1 "nothing in the library is or cites 'zebra'" "links zebra" \
	"$reaffirm" links zebra

# find: a phrase, with words beside it, how a word goes on, and where
good "find" "$reaffirm" find the BUENOS aires plan
has "$out" "GA 52/205#PP1  1997-12-18" "find a phrase"
has "$out" "Buenos Aires Plan of Action" "its words"
good "find within a year" "$reaffirm" find --year 2002 buenos aires plan
lacks "$out" "GA 52/205" "find within a year"
has "$out" "GA 57/263#" "find within a year"
good "find phrases" "$reaffirm" find '"buenos aires" endors*'
has "$out" "GA 52/205#PP1  " "phrases and words in any order"
good "find in another order" "$reaffirm" find aires buenos
lines "$out" 0 "words in another order are no phrase"
good "find nothing" "$reaffirm" find zebra
lines "$out" 0 "find nothing"
bad 2 "no words to look for" "find no words" "$reaffirm" find '!'

# most-cited: of all, of some works, with one relation, of one body
good "most-cited" "$reaffirm" most-cited
same "     5  Buenos Aires Plan of Action" "$(head -n 1 "$out")" "most-cited"
[ "$(wc -l <"$out")" -le 20 ] || fail "twenty unless told"
good "most-cited --most 3" "$reaffirm" most-cited --most 3
lines "$out" 3 "most-cited --most 3"
good "most-cited of a body" "$reaffirm" most-cited --of GA --most 99
same "" "$(grep -v '^ *[0-9]*  GA ' "$out")" "most-cited of a body"
has "$out" "GA 33/134" "most-cited of a body"
good "most-cited by some" "$reaffirm" most-cited --year 1997 --relation reaffirm
has "$out" "     1  GA 33/134" "most-cited by some"
lacks "$out" "     2  " "most-cited by one work"
bad 2 "no relation 'love'" "a relation that is none" \
	"$reaffirm" most-cited --relation love
bad 2 "no body 'XY'" "a body that is none" "$reaffirm" most-cited --of XY
bad 2 "no number of documents" "none of them" "$reaffirm" most-cited --most 0

# lineage: by title, though the later one does not recall the other
good "lineage" "$reaffirm" lineage 57/263
title='Economic and technical cooperation among developing countries'
same "1995  GA 50/119 (not in the library)
1997  GA 52/205     $title
2002  GA 57/263     $title (this one)" "$(cat "$out")" "lineage"
good "lineage of a stub" "$reaffirm" lineage 50/119
lines "$out" 3 "lineage of a stub"
good "lineage of what has none" "$reaffirm" lineage 33/134
lines "$out" 1 "lineage of what has none"
bad 1 "nothing in the library is or cites 'zebra'" "lineage zebra" \
	"$reaffirm" lineage zebra
bad 2 "" "lineage of nothing" "$reaffirm" lineage

# annotate and annotations
good "annotate" "$reaffirm" annotate '52/205#OP3' Compare 57/263
lines "$out" 0 "annotate"
rc=0
printf 'two\nlines\n' | "$reaffirm" annotate '57/263#pp1' - \
	>"$out" 2>"$err" || rc=$?
status 0 "annotate from standard input"
good "annotations" "$reaffirm" annotations
has "$out" "GA 52/205#OP3" "annotations"
has "$out" "    Compare 57/263" "annotations"
has "$out" "GA 57/263#PP1" "annotations"
has "$out" "    lines" "annotations of several lines"
good "annotations of a work" "$reaffirm" annotations A/RES/57/263
lacks "$out" "Compare" "annotations of a work"
has "$out" "two" "annotations of a work"
good "annotations of a paragraph" "$reaffirm" annotations '57/263#OP1'
lines "$out" 0 "annotations of a paragraph"
good "a paragraph by its number" "$reaffirm" annotations '52/205#3'
has "$out" "Compare" "a paragraph by its number"
bad 1 "no paragraph 'OP99'" "annotations of no paragraph" \
	"$reaffirm" annotations '52/205#OP99'
good "annotations of what is not there" "$reaffirm" annotations 9/99
lines "$out" 0 "annotations of what is not there"
for c in annotations export corrections "corrections export"; do
	bad 1 "nothing in the library is or cites 'exprot'" "$c exprot" \
		"$reaffirm" $c exprot
done
bad 2 "say which paragraph" "annotate without" "$reaffirm" annotate 52/205 x
bad 2 "needs some text" "annotate with nothing" \
	"$reaffirm" annotate '52/205#OP3' ' '
bad 1 "not UTF-8" "annotate in Latin-1" \
	"$reaffirm" annotate '52/205#OP3' "$(printf 'caf\351')"
bad 1 "no paragraph 'OP99'" "annotate #OP99" \
	"$reaffirm" annotate '52/205#OP99' x
bad 1 "no work '1/1'" "annotate 1/1" "$reaffirm" annotate '1/1#OP1' x
good "nothing more was written" "$reaffirm" annotations --json
same 2 "$("$look" get '$.annotations[#-1].id' <"$out")" "two annotations"
mode=$(ls -l "$notebook" | cut -c 1-10)
same "-rw-------" "$mode" "the notebook is for its owner alone"

# export
good "export" "$reaffirm" export
has "$out" "Compare 57/263" "export"
has "$out" "> " "export quotes"
has "$out" "United Nations" "export names the source"
cp "$out" "$T/all.md"
good "export of a work" "$reaffirm" export 57/263
lacks "$out" "Compare" "export of a work"
good "export to a file" "$reaffirm" export --output "$T/file.md"
lines "$out" 0 "export to a file"
same "$(cat "$T/all.md")" "$(cat "$T/file.md")" "export to a file"
good "export as JSON" "$reaffirm" export --format json
cp "$out" "$T/all.json"
good "export --json" "$reaffirm" export --json
same "$(cat "$T/all.json")" "$(cat "$out")" "--json is --format json"
bad 2 "no format 'pdf'" "export as PDF" "$reaffirm" export --format pdf
bad 1 "$T/none/file" "export to nowhere" \
	"$reaffirm" export --output "$T/none/file"

# parse adds nothing
good "parse" "$reaffirm" parse "$texts/A_RES_52_205.txt" \
	"$texts/A_RES_57_263.txt"
lines "$out" 2 "parse"
same "GA 52/205
GA 57/263" "$(get '$.key')" "parse goes in order"
bad 1 "$T/none.txt" "parse of nothing" "$reaffirm" parse "$T/none.txt"

# Other places
good "--library" "$reaffirm" --library "$T/other.db" list
lines "$out" 5 "a new library"
good "options behind" "$reaffirm" list --library "$T/other.db" 52/205
lines "$out" 1 "options behind the command"
good "--notebook" "$reaffirm" annotations --notebook "$T/other-notes.db"
lines "$out" 0 "a new notebook"
bad 1 "$T/all.md" "a library in a file" \
	"$reaffirm" --library "$T/all.md/x.db" list

# Databases may have come from anywhere: nothing in them is a command to a
# terminal, be it CSI in one character or ESC.
esc=$(printf '\033')
good "annotate, once more" "$reaffirm" annotate '52/205#OP3' hostile
"$look" exec "$notebook" "UPDATE annotation SET revision = revision + 1,
	label = 'OP1' || char(27) || '[31m', work = work || char(27, 155)"
good "a hostile notebook" "$reaffirm" annotations
lacks "$out" "$esc" "a hostile notebook"
lacks "$out" "$(printf '\302\233')" "a hostile notebook"
has "$out" "hostile" "a hostile notebook"
"$look" exec "$library" "UPDATE citation SET wording = char(27) || '[31m';
	UPDATE work SET key = key || char(27), symbol = key"
good "a hostile library: list" "$reaffirm" list
lacks "$out" "$esc" "a hostile library: list"
key=$("$reaffirm" list --json | "$look" get '$.works[0].key')
good "a hostile library: links" "$reaffirm" links "$key"
lacks "$out" "$esc" "a hostile library: links"
has "$out" "[31m" "a hostile library: links"
"$look" exec "$library" "UPDATE text SET lang = lang || char(27, 155)"
run "$reaffirm" check "$key"
status 0 "a hostile library: check"
lacks "$out" "$esc" "a hostile library: check"
has "$out" "(en\\x1b\\xc2\\x9b)" "a hostile library: check"

finish
