#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What very many works cite: some of them are shown under each relation, and
# a line leads to all; footnotes tell what adopted an instrument of which the
# table does not say it; and what can be typed behind "most-cited" is completed.
. "${srcdir:-.}/tests/tui/lib.sh"

mkdir -p "$XDG_CONFIG_HOME/reaffirm" "$T/in"
printf 'Springfield Vision for Springs\t1999\n' \
	>"$XDG_CONFIG_HOME/reaffirm/instruments.tsv"
i=1
while [ $i -le 160 ]; do
	cat >"$T/in/A_RES_70_$i.txt" <<END
70/$i. Rivers of the $i. kind

The General Assembly,

Recalling the Springfield Vision for Springs,1 and its resolution 54/9 of
17 December 1999,

1. Decides to count river number $i;

2. Reaffirms its resolution 54/9.

79th plenary meeting
17 December 2015

1 Resolution 54/9, annex.
END
	i=$((i + 1))
done
good 'import' "$reaffirm" import "$T/in"
has "$out" "160 new" 'import'
good 'an instrument' "$reaffirm" links 'Springfield Vision for Springs'
has "$out" 'Adopted or endorsed by GA 54/9' 'as its footnotes tell'

steps 'many works' <<'END'
:open 54/9
:dump-screen some
/and 152 more<Enter>
:dump-screen more
<Enter>
:dump-screen one
G
:dump-screen all
y
:dump-screen copied
:copy-quotation
:dump-screen unquoted
:open Springfield Vision for Springs
Y
:dump-screen addressless
END
shows some 'cited 480 times by 160 works' 'how many'
shows more 'and 152 more' 'some of them'
hides one 'and 152 more' 'all of one relation'
shows all '>GA 70/160 ' 'the last of all'
shows copied 'GA 70/160: sent to the terminal' 'a line of a page is copied'
shows unquoted 'There is no paragraph to quote' 'a page has no paragraph'
shows addressless 'has no official address' 'an instrument has no address'

# A text that has lost its paragraphs, as damage may take them, has none.
cp "$library" "$T/whole"
"$look" exec "$library" "DELETE FROM paragraph WHERE id >> 20 =
	(SELECT text FROM work WHERE key = 'GA 54/9')"
steps 'no paragraphs' <<'END'
:open 54/9
<Tab>
gy
:dump-screen bare
END
shows bare 'There is no paragraph to quote' 'nor has a text without any'
mv "$T/whole" "$library"

fresh() {
	rm -rf "$T/state"
}
fresh
steps 'completion' <<'END'
<:>most-cited rel<Tab>reaf<Tab>
:dump-screen relation
<C-u>most-cited of=S<Tab> lang=f<Tab>
:dump-screen of
<C-u>set languages=en,f<Tab>
:dump-screen languages
<C-u><Esc>
END
shows relation ':most-cited relation=reaffirm' 'names of relations'
shows of ':most-cited of=SC lang=fr' 'bodies, and languages'
shows languages ':set languages=en,fr' 'behind a comma'
finish
