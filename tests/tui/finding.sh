#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Searching in text and list, narrowing, sorting: matches run over the ends of
# rows, case and accents do not matter, and what is not found is said.
. "${srcdir:-.}/tests/tui/screen.sh"

steps 'searching' <<'END'
<Enter>
/zoe<Enter>
:dump-screen accent
/resolution 70\/2<Enter>
/testville plan of<Enter>
:dump-screen broken
n
:dump-screen next
n
:dump-screen round
N
:dump-screen previous
gg
:search words in tests, and
:dump-screen here
:search nothing at all
:dump-screen none
<Esc>
END
shows accent '>OP2(a)' 'accents do not matter'
shows broken 'paragraph 1 of' 'a match over the end of a row'
shows next 'paragraph 4 of' 'the next match'
shows round 'paragraph 1 of' 'round the end'
shows round 'Went on from the beginning' 'round the end is said'
shows here 'Went on from the beginning' 'the only match is where one stands'
shows none "'nothing at all' is not found" 'no match'

# In all works of the list, to the paragraph and back.
fresh
steps 'in all works' <<'END'
:find testville plan
:dump-screen found
<Enter>
:dump-screen followed
nn
:dump-screen next-of-them
<lt>
:cited-by
:dump-screen of-listed
<lt>
p
:dump-screen peeked
p
:filter body=SC
g/resolution 70<Enter>
:dump-screen filtered
:find !
:dump-screen wordless
:find zebra
:dump-screen unfound
END
shows found '>GA 70/1  PP1, 1 Dec 2015' 'a paragraph'
shows found 'as the Testville Plan of Action, and bearing' 'its words'
shows followed '>PP1' 'there'
shows next-of-them 'paragraph 4 of' 'what was found is looked for there, too'
shows of-listed 'A/RES/70/1' 'what cites the work under the cursor'
shows peeked '>GA 70/1  PP1' 'back again'
shows peeked 'where it leads' 'a look at it'
shows filtered '>SC 9999 (2015)  PP1' 'only what the list shows'
hides filtered 'GA 70/2' 'nothing else'
shows wordless 'no words to look for' 'nothing to look for'
shows wordless ': SC' 'one stays where one was'
shows unfound "'zebra' is in no work of the list" 'what nobody says'
shows unfound ': SC' 'one stays where one was'

fresh
steps 'the list' <<'END'
/reading<Enter>
:dump-screen narrow
:narrow
<Enter>
:dump-screen all
:narrow zzz
:dump-screen nothing
&<Enter>
:sort date
:dump-screen by-date
:sort title
:dump-screen by-title
S
:dump-screen reversed
:search number 8
:dump-screen found
END
screen narrow 'narrowed'
shows all '  GA     70/1' 'all again'
shows nothing 'No work has these words' 'nothing'
screen by-date 'by date'
screen by-title 'by title'
screen reversed 'reversed'
shows found '> ECOSOC 2015/8' 'searched in the list'
finish
