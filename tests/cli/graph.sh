#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that the graph of citations is whole and well-formed in every format,
# can be narrowed to what is near a work and to works that a filter leaves,
# and that nothing in a title breaks out of its string.
. "${srcdir:-.}/tests/cli/lib.sh"

good "list" "$reaffirm" list

# The whole library.
good "graph" "$reaffirm" graph
has "$out" "digraph" "dot is what is printed unless told"
has "$out" '"GA 52/205" -> "GA 33/134" [weight=1, label="reaffirm"]' "an edge"
has "$out" '"GA 52/205" [style=solid, kind="resolution"' "a work that is held"
has "$out" '"GA 33/134" [style=dashed, kind="resolution"]' "a stub"
has "$out" "United Nations" "the source is named"
same "}" "$(tail -n 1 "$out")" "dot ends"
nodes=$(grep -c 'style=' "$out")
edges=$(grep -c ' -> ' "$out")

good "graph, GraphML" "$reaffirm" graph --format graphml
same "$nodes" "$(grep -c '^<node ' "$out")" "nodes of GraphML"
same "$edges" "$(grep -c '^<edge ' "$out")" "edges of GraphML"
has "$out" "United Nations" "GraphML names the source"
if command -v xmllint >/dev/null; then
	cp "$out" "$T/xml"
	good "GraphML is XML" xmllint --noout "$T/xml"
fi

good "graph, CSV" "$reaffirm" graph --format csv
same "$((edges + 1))" "$(wc -l <"$out")" "rows of CSV"
same "$edges" "$(grep -c '"United Nations"' "$out")" "CSV names the source"
same "" "$(tail -n +2 "$out" |
	sed 's/"[^"]*"/x/g; s/,[0-9]*,/,n,/; s/\r$//' |
	grep -vx 'x,x,x,x,x,x,x,x,x,x,n,x,x')" "thirteen cells a row"

# Every edge has its nodes.
"$reaffirm" graph >"$T/dot"
sed -n 's/^	\("[^"]*"\) \[.*/\1/p' "$T/dot" | sort >"$T/nodes"
same "" "$(uniq -d "$T/nodes")" "no node twice"
sed -n 's/^	\("[^"]*"\) -> \("[^"]*"\) .*/\1\n\2/p' "$T/dot" | sort -u |
	comm -23 - "$T/nodes" >"$T/lost"
same "" "$(cat "$T/lost")" "every end of an edge is a node"

# Near a work.
good "depth 0" "$reaffirm" graph --depth 0 52/205
same 1 "$(grep -c 'style=' "$out")" "depth 0 is the work alone"
good "a stub" "$reaffirm" graph 33/134
has "$out" '"GA 52/205" -> "GA 33/134"' "who cites a stub"
lacks "$out" '"GA 52/205" -> "GA 46/159"' "not what is two steps away"
good "depth 2" "$reaffirm" graph --depth 2 33/134
has "$out" '"GA 52/205" -> "GA 46/159"' "what is two steps away"

# Filters choose who cites.
good "of one body" "$reaffirm" graph --body ECLAC
has "$out" '"ECLAC 547(XXV)" -> ' "of one body"
lacks "$out" '"GA 52/205"' "of one body"
good "of a year" "$reaffirm" graph --year 1997 --depth 1 33/134
has "$out" '"GA 52/205" -> "GA 33/134"' "of a year, near a work"
lacks "$out" 'ECLAC' "of a year, near a work"

# What is wrong.
bad 2 "no format 'png'" "no such format" "$reaffirm" graph --format png
bad 2 "no depth '-1'" "no such depth" "$reaffirm" graph --depth=-1 52/205
bad 2 "needs a work" "depth of what" "$reaffirm" graph --depth 1
bad 1 "is or cites 'zebra'" "nothing so called" "$reaffirm" graph zebra

# Titles that would break out.
"$look" exec "$library" "UPDATE text SET title =
	'a \"q\" <b> & \\ c,' || char(10) || char(27) || 'd' || char(65535)"
good "titles, dot" "$reaffirm" graph
has "$out" 'tooltip="a \"q\" <b> & \\ c, d�"' "dot"
good "titles, GraphML" "$reaffirm" graph --format graphml
has "$out" '>a &quot;q&quot; &lt;b&gt; &amp; \ c, d�<' "GraphML"
if command -v xmllint >/dev/null; then
	cp "$out" "$T/xml"
	good "it is still XML" xmllint --noout "$T/xml"
fi
good "titles, CSV" "$reaffirm" graph --format csv
has "$out" '"a ""q"" <b> & \ c, d�"' "CSV"

finish
