#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Languages: one row a work, the paragraph turned into the next language and
# back, the order preferred, and annotations that are seen in all of them.
. "${srcdir:-.}/tests/tui/screen.sh"

export FIXTURE=languages
steps 'turning' <<'END'
<Enter>
:dump-screen english
]]]]]]
:dump-screen before
L
:dump-screen french
L
:dump-screen russian
2L
:dump-screen arabic
L
:dump-screen again
:language zh
:dump-screen chinese
Y
:dump-screen address
:language es
:dump-screen spanish
:set text-width=70
:goto op1
:dump-screen goto
gL
:dump-screen asked
fr<Enter>
:dump-screen named
:language zh
:open 71/6
L
:dump-screen only
<lt>
:dump-screen back
END
shows english '71/5 in English (also fr, ru, zh, ar)' 'the divider'
shows english 'Rivers and their tests' 'the list in English'
shows english 'Озёра' 'what there is'
shows before '>OP1(b)' 'a paragraph'
screen french 'the next language'
shows french '>OP1(b)' 'the same place'
shows russian '>OP1(b)' 'the same place in Russian'
shows russian 'In Russian.' 'the language is told'
shows arabic '71/5 in Arabic (also en, fr, ru, zh)' 'two further'
shows again '71/5 in English' 'round the list'
screen chinese 'Chinese'
shows address 'https://docs.un.org/zh/A/RES/71/5: sent' 'its own address'
shows spanish '71/5 is not in the library in Spanish' 'none such'
shows goto '71/5 in Chinese' 'going to a paragraph and setting another option stay'
shows asked ':language' 'a language is asked for'
shows named '71/5 in French' 'a language is named'
shows only '71/6 is here only in Russian' 'one language'
shows back '71/5 in Chinese' 'back to the language left'

fresh
steps 'a paragraph that is not there' <<'END'
<Enter>
G
L
:dump-screen missing
END
shows missing 'In French, where there is no OP2; this stands before it.' \
	'no such paragraph'
shows missing '>OP1(b)' 'what stands before'

fresh
steps 'the order preferred' <<'END'
<Enter>
:set bidi=off
:set languages=ar,fr
:dump-screen prefer
:set languages=fr,ar
:dump-screen french
:foot cited-by
:dump-screen cited
:set languages=fr,xx
:dump-screen wrong
:set sort=symbol
:narrow реки
:dump-screen narrow
END
shows prefer '71/5 in Arabic (also fr, en, ru, zh)' 'Arabic is preferred'
shows prefer 'الأنهار واختباراتها' 'the list in Arabic'
shows french 'Les lacs et les rivières' 'the list in French'
shows french 'Озёра' 'the next where it is not there'
shows wrong 'languages is a list of ar|en|es' 'a mistake in it'
shows narrow 'Les rivières et leurs essais' 'found by another title'
hides narrow 'Les lacs' 'narrowed'

fresh
mkdir -p "$T/config/reaffirm"
echo 'set languages=ru' >"$T/config/reaffirm/reaffirmrc"
steps 'in reaffirmrc' <<'END'
:dump-screen rc
c
:dump-screen citing
END
shows rc 'Реки и их испытания' 'the order in reaffirmrc'
shows citing 'напоминая о резолюции 71/5' 'who cites, in Russian'
shows citing 'Recalling resolution 71/5' 'who cites, and is not in Russian'
hides citing 'Rappelant la résolution 71/5' 'each work once'
rm "$T/config/reaffirm/reaffirmrc"

# Annotations.
"$reaffirm" annotate -l fr '71/5#OP1(a)' 'Écrit en français.'
"$reaffirm" annotate '71/5#OP1(a)' 'Written in English.'
fresh
steps 'annotations' <<'END'
<Enter>
:goto op1(a)
:foot annotations
:dump-screen annotated
LL
:dump-screen annotated-russian
aIn Russian.<C-s>
A
:dump-screen all
END
shows annotated ' (fr)  Écrit en français.' 'the French one says so'
shows annotated '  Written in English.' 'the one of this language'
hides annotated '(en)' 'which says nothing'
shows annotated '✎2' 'both are counted'
shows annotated-russian ' (fr)' 'the French one in Russian'
shows annotated-russian ' (en)' 'the English one in Russian'
hides annotated-russian 'changed' 'nothing has changed'
shows all '(fr) ' 'the language in the list'
shows all '(ru) ' 'the language in the list'
hides all 'changed' 'each is held against its own text'
"$reaffirm" annotations --json >"$out"
same "en fr ru" "$("$look" column '$.annotations' '$.lang' <"$out" | sort |
	tr '\n' ' ' | sed 's/ $//')" 'languages stored'
finish
