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
:language de
:dump-screen german
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
shows german '71/5 is not in the library in German' 'translated, too'
shows goto '71/5 in Chinese' 'going to a paragraph and setting another option stay'
shows asked ':language' 'a language is asked for'
shows named '71/5 in French' 'a language is named'
steps 'what is listed by its language opens in it' <<'END'
:filter lang=fr
:focus list
G<Enter>
:dump-screen listed
K
:dump-screen next
END
shows listed '71/7 in French' 'the language of the filter'
shows next '71/5 in French' 'the one before in the list'
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
:sort title
:set languages=zh,en
:dump-screen sorted
:set languages=fr,ar
:set sort=symbol
:narrow реки
:dump-screen narrow
END
shows prefer '71/5 in Arabic (also fr, en, ru, zh)' 'Arabic is preferred'
shows prefer 'الأنهار واختباراتها' 'the list in Arabic'
shows french 'Les lacs et les rivières' 'the list in French'
shows french 'Озёра' 'the next where it is not there'
same '71/7 71/6 71/5 ' "$(sed -n 's/^[> ] GA  *\([0-9/]*\) .*/\1/p' \
	"$T/sorted" | tr '\n' ' ')" 'the list in the order of its titles'
shows wrong 'languages is a list of ar|de|en|es' 'a mistake in it'
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

# What was turned, and where it was left, is so the next time.
fresh
steps 'turned' <<'END'
:open 71/5
:goto op1(b)
L
:open 71/7
END
steps 'later' <<'END'
:dump-screen last
:open 71/5
:dump-screen recalled
2L
:language en
:open 71/7
END
shows last '71/7 in English' 'the work read last'
shows recalled '71/5 in French' 'the language it was turned to'
shows recalled '>OP1(b)' 'the place where it was left'
echo 'set languages=ru' >"$T/config/reaffirm/reaffirmrc"
steps 'turned back' <<'END'
:open 71/5
:dump-screen preferred
END
shows preferred '71/5 in Russian' 'what is not turned is in the language preferred'
echo 'set noremember' >"$T/config/reaffirm/reaffirmrc"
steps 'not remembered' <<'END'
:open 71/7
:open 71/5
:dump-screen forgotten
END
shows forgotten '71/5 in English' 'nothing is remembered'
rm "$T/config/reaffirm/reaffirmrc"

# A file of one language, of a work that the library has in others.
fresh
cat >"$T/file.txt" <<'END'
Resolution 71/5
Adopted at the 77th plenary meeting, on 18 December 2016

71/5. Rivers in a file

The General Assembly,

Recalling its resolution 70/2 of 1 December 2015,

1. Decides:

(a) To measure the rivers;

(b) To remain seized of them.
END
cat >"$T/steps" <<'END'
:dump-screen file
:goto op1(b)
L
:dump-screen file-turned
:language en
:dump-screen file-back
END
rc=0
(cd "$T" && unset REAFFIRM_PARSE && exec "$reaffirm" --script steps \
	--size 24x80 file.txt) >"$out" 2>"$err" </dev/null || rc=$?
status 0 'a file'
shows file '71/5 in English (also fr, ru, zh, ar)' 'languages of the library'
shows file 'Rivers in a file' 'the text of the file'
hides file 'Озёра' 'only the file is in the list'
shows file-turned '71/5 in French' 'the text of the library'
shows file-turned '>OP1(b)' 'at the same place'
shows file-back '71/5 in English' 'back to the file'

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

# A locale without its letters.
fresh
LC_ALL=C steps 'no such letters' <<'END'
<Enter>
:language fr
:dump-screen plain
:language ru
:dump-screen none
END
shows plain 'In French.' 'Latin letters can be read'
shows none 'In Russian, which cannot be read in ASCII' 'others not'
finish
