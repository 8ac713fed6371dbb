#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that asking who cites a paragraph tells who means a part of it, too,
# and who means all that it is part of, each told apart from who means itself.
. "${srcdir:-.}/tests/tui/lib.sh"

mkdir "$T/in"
cat >"$T/in/1.txt" <<'END'
United Nations                                              A/RES/88/1
General Assembly                                 Distr.: General
                                                 3 October 2033

          88/1.  Reading in tests

The General Assembly,

Recalling that tests are read,

1.  Decides that they are short;

2.  Requests the Secretary-General:

    (a)  To keep them;

    (b)  To read them aloud;

3.  Decides to remain seized of the matter.
END
cat >"$T/in/2.txt" <<'END'
United Nations                                              A/RES/88/2
General Assembly                                 Distr.: General
                                                 4 October 2033

          88/2.  Reading in tests again

The General Assembly,

Recalling paragraph 2 of its resolution 88/1,

Recalling also paragraph 2 (a) of its resolution 88/1,

Recalling further paragraphs 1 to 3 of its resolution 88/1,

1.  Reaffirms paragraph 3 of its resolution 88/1;

2.  Decides to remain seized of the matter.
END
good "import" "$reaffirm" import "$T/in"

# names LABEL: which citations there are, and how they mean it.
names() {
	good "links --json 88/1#$1" "$reaffirm" links --json "88/1#$1"
	"$look" column '$.cited_by' '$.from' <"$out" >"$T/from"
	"$look" column '$.cited_by' '$.names' <"$out" | paste -d= "$T/from" - |
		tr '\n' ' '
}
same "PP1=itself PP2=part PP3=itself " "$(names OP2)" "a paragraph"
same "PP1=whole PP2=itself PP3=whole " "$(names 'OP2(a)')" "its part"
same "PP1=whole PP3=whole " "$(names 'OP2(b)')" "another part"
same "PP3=itself " "$(names OP1)" "what only a range names"
good "links" "$reaffirm" links '88/1#OP2'
has "$out" "GA 88/2 PP1: " "what names it needs no word"
has "$out" "GA 88/2 PP2 on OP2(a): " "what names a part says so"
has "$out" "GA 88/2 PP3 on OP1-OP3: " "what names more says so"
good "links of the whole work" "$reaffirm" links --json 88/1
lacks "$out" '"names"' "a work has no paragraph"

steps "in the reader" <<'END'
:open 88/1#OP2
C
:dump-screen whole
:cited-by OP2(a)
:dump-screen part
:cited-by OP1
:dump-screen range
:cited-by OP3
:dump-screen alone
END
shows whole 'GA 88/1, OP2' 'a paragraph'
shows whole 'Itself: 2. Parts of it: 1.' 'how it is meant'
shows whole 'PP2 on OP2(a)  Recalling' 'a part'
shows part 'Itself: 1. What it is part of: 2.' 'how the part is meant'
shows part 'PP3 on OP1-OP3  Recalling' 'more than it'
shows range 'PP3 on OP1-OP3  Recalling' 'a range'
hides range 'Itself' 'nothing to tell apart'
shows alone 'Reaffirmed by (1)' 'itself'
finish
