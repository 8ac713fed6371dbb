#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that a text exported as Markdown is the same when it is imported
# again, word for word, mark for mark: the five bundled ones and one with a
# table; that what others write in Markdown is read: footnotes with names and
# of several paragraphs, links, quotes; and that one paragraph can be had.
. "${srcdir:-.}/tests/cli/lib.sh"

# bare FILE: what is in a text, without where it was found and in what lines.
bare() {
	sed -e 's/"file":"[^"]*","digest":"[^"]*",//' \
		-e 's/"lines":\[[0-9,]*\]//g' -e 's/"page":[0-9]*,*//g' \
		-e 's/"furniture":.*//' "$1"
}

cat >"$T/buckets.txt" <<'END'
99/8. Buckets

The General Assembly,

Noting the \*price\* of buckets, & of ropes_and_rings, of <5 dollars,

1. Decides on this scale:¹

| Size    | Price \| year |
|---------|---------------|
| *Large* | 5²            |
| Small   |               |

2. Requests a report,¹ and [nothing] else;

# Ropes

3. Also requests

# of any length.

¹ See 98/3.
² Of 2044.
END
run "$reaffirm" import "$texts" "$T/buckets.txt"
status 0 'import'
for key in 'GA 52/205' 'GA 57/263' 'ECLAC 547(XXV)' 'ECLAC 611(XXX)' \
	'ECOSOC 1992/41' 'GA 99/8'; do
	run "$reaffirm" show --format json "$key"
	status 0 "$key as JSON"
	bare "$out" >"$T/before"
	run "$reaffirm" show --format markdown "$key"
	status 0 "$key as Markdown"
	cp "$out" "$T/again.md"
	mkdir -p "$T/in" && cp "$out" "$T/in/text.md"
	run "$reaffirm" parse "$T/in/text.md"
	status 0 "$key is read again"
	bare "$out" >"$T/after"
	test_count=$((test_count + 1))
	diff "$T/before" "$T/after" >"$T/differ" || {
		fail "$key is not the same"
		tr ',' '\n' <"$T/before" >"$T/b"
		tr ',' '\n' <"$T/after" >"$T/a"
		diff "$T/b" "$T/a" | head -n 20
	}
done
has "$T/again.md" '| Size | Price \| year |' 'the table'
has "$T/again.md" '|---|---|' 'its rule'
has "$T/again.md" '1. *Decides* on this scale:[^1]' 'a mark'
has "$T/again.md" '[^2]: Of 2044.' 'a footnote'

run "$reaffirm" show --format markdown 'GA 99/8#OP2'
status 0 'one paragraph'
has "$out" '2. *Requests* a report' 'it'
test_count=$((test_count + 1))
grep -q 'Of 2044' "$out" && fail 'a footnote that it does not call'
run "$reaffirm" show --format pdf 'GA 99/8'
status 2 'no such format'

cat >"$T/other.md" <<'END'
# 99/9. Ropes

The General Assembly,

_Recalling_ [its resolution 98/3](https://undocs.org/A/RES/98/3 "98/3") of
1 May 2044[^rope] and the report of the Secretary-General,[^a/98]

> _Noting_ what stands
> in a quotation,

1\. **Decides** to measure ropes.[^rope]

[^a/98]: A/98/901,
which goes on here.

    And below, see <https://undocs.org/A/98/901>.
[^rope]: Of hemp.

2. Requests a report.
END
run "$reaffirm" parse "$T/other.md"
status 0 'other Markdown'
has "$out" '"text":"Recalling its resolution 98/3 of 1 May 2044 and the report of the Secretary-General,","marks":[{"offset":43,"footnote":"1"},{"offset":84,"footnote":"2"}]' 'names'
has "$out" '"text":"Noting what stands in a quotation,"' 'a quotation'
has "$out" '"num":"1.","opener":"Decides"' 'an escaped number'
has "$out" '{"label":"1","text":"Of hemp."' 'a footnote by name'
has "$out" '{"label":"2","text":"A/98/901, which goes on here. And below, see https://undocs.org/A/98/901."' 'a footnote of two paragraphs'
has "$out" '"label":"OP2"' 'a paragraph below footnotes'

# As converters wrap it: text hangs below a number, "[1]" calls a footnote.
cat >"$T/wrapped.txt" <<'END'
99/11. Pails

The General Assembly,

Noting the report of the Secretary-General on pails,[1] and that
[3] of them leak, of 2043--2044,[2]

1.  Requests the United Nations
    Wells Fund to mend them, with all
    that this takes;

    (a) at once;

2.  Decides to come back to it.

[1] A/98/901.

[2] Resolution 98/3.
END
run "$reaffirm" parse "$T/wrapped.txt"
status 0 'a wrapped text'
has "$out" '"text":"Noting the report of the Secretary-General on pails, and that [3] of them leak, of 2043–2044,","marks":[{"offset":52,"footnote":"1"},{"offset":93,"footnote":"2"}]' 'marks in brackets'
has "$out" '"text":"Requests the United Nations Wells Fund to mend them, with all that this takes;"' 'a hanging indent'
has "$out" '{"label":"2","text":"Resolution 98/3."' 'its footnote'
finish
