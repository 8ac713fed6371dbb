#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that the list is filtered as asked, that this can be seen and one
# key takes it off, and that the page of details shows who voted how and leads
# from a subject to its works.
. "${srcdir:-.}/tests/tui/screen.sh"
export FIXTURE=details

steps 'filters' <<'END'
:dump-screen all
:filter body=GA year=2021-
:dump-screen body
F
:dump-screen prompt
 subject=lakes<Enter>
:dump-screen more
X
:dump-screen cleared
:filter session=75-76 lang=en subject=rivers
:dump-screen subject
:filter body=ICJ
:dump-screen mistake
:filter lang=fr
<Enter>
:dump-screen french
:filter unread
:dump-screen unread
:filter annotated
:dump-screen annotated
&te<Enter>
X
:dump-screen clear-both
F<C-u>filter unr<Tab> bo<Tab>S<Tab>
:dump-screen completed
<C-u>filter body=GA subject=ri<Tab>
:dump-screen named
END
shows all '2600 (2021)' 'all works'
shows body '2 works: GA, 2021-; X shows all again' 'the filter is said'
shows body '2 works of 5: GA, 2021-' 'the filter stands in the title'
hides body 'SC     2600' 'the filter'
shows prompt ':filter body=GA year=2021-' 'the filter is offered to be changed'
shows more 'GA, 2021-, on lakes' 'a subject behind it'
shows cleared 'All works are shown.' 'one key takes it off'
shows cleared '2600 (2021)' 'all works again'
shows subject 'Tests of rivers' 'by subject'
hides subject 'Ponds' 'by subject'
shows mistake "no body 'ICJ'" 'a mistake'
shows mistake 'Tests of rivers' 'a mistake changes nothing'
shows french 'Les étangs' 'by language'
hides unread 'ECOSOC 2021/4' 'what was opened is not unread'
shows unread '3 works: unread' 'unread'
shows annotated '0 works: annotated' 'nothing is annotated'
shows clear-both 'Ponds' 'words and filters are taken off'
shows named 'filter body=GA subject=RIVERS' 'a subject completed'
shows completed 'filter unread body=SC' 'completed'

fresh
steps 'details' <<'END'
:open 75/1
i
:dump-screen details
G
:dump-screen end
/RIVERS<Enter>
<Enter>
:dump-screen works
:focus text
<lt>
:dump-screen back
:open 2600
:details
:dump-screen none
END
shows details 'A/RES/75/1' 'the symbol'
shows details 'Agenda title: Water and tests' 'the agenda'
shows details 'Vote: recorded vote' 'how it was adopted'
shows details 'In favour (16)' 'who voted'
shows details 'ALDER                         IRONWOOD' 'in columns'
shows end 'Goal 6  SDG' 'subjects'
hides end "$(printf '\033')" 'nothing acts on the terminal'
shows works '2 works: on RIVERS' 'works on a subject'
shows works 'Lakes' 'works on a subject, whatever its scheme'
hides works 'Ponds' 'works on a subject'
shows back 'Decides that tests' 'back to the text'
shows none 'The file says nothing of votes' 'no details'

# What is left begins at its top, unless what was selected is left, too.
fresh
steps 'where the list is' <<'END'
:focus list
G
:dump-screen end
:filter body=GA
:dump-screen filtered
:filter
j
:filter body=GA
:dump-screen kept
END
hides end '> GA' 'the last is of another body'
same '> GA' "$(sed -n '/^[ >] GA /s/^\(....\).*/\1/p' "$T/filtered" | head -n 1)" 'at its top'
same '  GA|> GA' "$(sed -n '/^[ >] GA /s/^\(....\).*/\1/p' "$T/kept" |
	head -n 2 | paste -s -d '|' -)" 'what was selected'
finish
