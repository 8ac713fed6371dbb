#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that the page of a lineage shows what came before and after, that
# commands on it mean the row, and that a draft which is not imported stands
# where it belongs among the works of the library.
. "${srcdir:-.}/tests/tui/lib.sh"

run "$reaffirm" list
steps 'lineage' <<'END'
:open 57/263
T
:dump-screen page
k
T
:dump-screen row
<Enter>
:dump-screen there
:open 33/134
T
:dump-screen alone
END
shows page ' 1995  GA 50/119 (not in the library)' 'what is not held'
shows page ' 1997  GA 52/205  Economic' 'the one before'
shows page '>2002  GA 57/263  Economic' 'itself'
shows row '── lineage of GA 52/205 ──' 'the row under the cursor'
shows there '── 52/205 ──' 'Enter opens it'
shows alone 'It follows nothing' 'one that is alone'

# Copying means the row, too; and what is not there is told so.
steps 'rows' <<'END'
:open 57/263
T
k
Y
:dump-screen address
C
:dump-screen nowhere
END
shows address 'A/RES/52/205: sent' 'the address of the row'
shows nowhere 'There is no paragraph here.' 'no paragraph'

# A paragraph in the resolution before, and back; where there is none.
steps 'abreast' <<'END'
:open 57/263#OP4
[t
:dump-screen unlike
:goto PP2
[t
:dump-screen earlier
]t
:dump-screen later
]t
:dump-screen last
:open 52/205#OP3
[t
:dump-screen first
:open 33/134
]t
:dump-screen page
END
shows earlier '52/205  GA' 'the resolution before'
shows earlier '>PP3   ' 'the paragraph'
shows earlier 'PP3 of GA 52/205 has 55 % of the words' 'how much is the same'
shows unlike 'GA 52/205 has nothing like OP4.' 'nothing alike'
shows unlike '57/263  GA' 'nothing alike'
shows later '57/263  GA' 'and back'
shows later 'PP2 of GA 57/263 has 55 % of the words' 'as much'
shows last 'Nothing followed it on the item.' 'the last'
shows first 'GA 50/119 is not in the library.' 'one that is not held'
shows page 'Go to a paragraph first.' 'no text'

# A draft behind the last, and one beside it.
draft() {
	cat <<END
United Nations                                          A/C.2/58/L.99
General Assembly
18 December 2003
Fifty-eighth session

58/999. Economic and technical cooperation among developing countries

The General Assembly,

Recalling its resolution $1,

1. Takes note of the report of the Secretary-General.

77th plenary meeting
18 December 2003
END
}
draft '57/263 of 20 December 2002' >"$T/next.txt"
draft '52/205 of 18 December 1997' >"$T/beside.txt"
for f in next beside; do
	printf 'T\n:dump-screen %s\n' $f >"$T/steps"
	(cd "$T" && "$reaffirm" --script steps --size 24x80 $f.txt) \
		>"$out" 2>"$err" || fail "$f"
done
shows next ' 2002  GA 57/263' 'what a draft follows'
shows next '>2003  GA 58/999' 'a draft'
shows beside '>2003    GA 58/999' 'a draft beside what followed'
shows beside ' 2002  GA 57/263' 'what followed'
finish
