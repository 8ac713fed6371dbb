#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that corrections of a text show in every command, outlive importing
# the text again, another file of it and the library itself, are handed on as
# a file whole or not at all, and take annotations with them.
. "${srcdir:-.}/tests/cli/lib.sh"

# labels: those of 52/205, in one line.
labels() {
	"$reaffirm" show 52/205 --json | "$look" column '$.paragraphs' \
		'$.label' | tr '\n' ' '
}

before=$("$reaffirm" show 52/205 --json)
plain=$(labels)
good "annotate" "$reaffirm" annotate '52/205#PP3' "on the third"
good "annotate" "$reaffirm" annotate '52/205#PP4' "on the fourth"
good "none" "$reaffirm" corrections
lines "$out" 0 "no corrections"

cat >"$T/patch" <<'END'
reaffirm corrections 1

# The third goes on the second; then the citing half of the fourth stands alone.
join GA 52/205
lang en
label PP3
before but rather complementary to, North-South cooperation,
words Recognizing the fact that developing countries

split GA 52/205
lang en
label PP3
before held at Cartagena de Indias, Colombia, from 18 to 20
words October 1995, and in this context welcoming
made 2026-11-20T12:00:00Z
by Zoë
id 469dbf9c-fe17-4fb0-9d67-10f72e4d044a

relabel GA 52/205
lang en
label OP2
words Reaffirms
to OP77

relabel GA 52/205
lang en
label PP1
words Reaffirming its resolutions 33/134
to PP77
END
op2=$("$reaffirm" show '52/205#OP2' --json |
	"$look" column '$.paragraphs' '$.text' | cut -c 1-40)
sed "s/^words Reaffirms\$/words $op2/" "$T/patch" >"$T/patch2"
good "import" "$reaffirm" corrections import "$T/patch2"
has "$out" "4 added, 0 known" "import"
good "again" "$reaffirm" corrections import "$T/patch2"
has "$out" "0 added, 4 known" "import again"

# What every command says now.
check() {
	good "show, $1" "$reaffirm" show '52/205#PP2'
	has "$out" "Recognizing the fact" "show, $1"
	good "show, $1" "$reaffirm" show '52/205#PP4' --json
	has "$out" "October 1995, and in this" "the second half, $1"
	has "$out" '"label":"PP4"' "the second half, $1"
	same 0 "$("$reaffirm" show 52/205 --json | grep -c '"OP2"')" \
		"the label, $1"
	good "show, $1" "$reaffirm" show '52/205#OP77'
	good "corrections, $1" "$reaffirm" corrections 52/205 --json
	same "applied applied applied applied " "$("$look" column '$.corrections' \
		'$.state' <"$out" | tr '\n' ' ')" "states, $1"
}
check "at once"
good "citations" "$reaffirm" links '52/205#OP77' --json
good "annotations" "$reaffirm" annotations --json
same "PP2 PP3 " "$("$look" column '$.annotations' '$.paragraph' <"$out" |
	tr '\n' ' ')" "annotations go with their words"
same "moved moved " "$("$look" column '$.annotations' '$.state' <"$out" |
	tr '\n' ' ')" "annotations say so"
good "export" "$reaffirm" export
has "$out" "Recognizing the fact" "export"

# Imported again, from a file that differs, without the library, as a file.
good "import" "$reaffirm" import "$texts"
check "after importing the same"
mkdir "$T/other"
for f in "$texts"/*52*205*; do
	{ cat "$f"; echo; } >"$T/other/A_RES_52_205.txt"
done
run "$reaffirm" import "$T/other/A_RES_52_205.txt"
check "after importing another"
rm "$library"*
check "in a new library"
run "$reaffirm" "$T/other/A_RES_52_205.txt"
has "$out" "OP77" "a file opened without adding it"

# Who cites does so from where it stands now.
good "links" "$reaffirm" links 33/134
has "$out" "PP77" "who cites"

# Handed on: what is written is what was read.
good "export" "$reaffirm" corrections export -o "$T/handed"
good "export" "$reaffirm" corrections export 52/205
cmp -s "$out" "$T/handed" || fail "one work or all"
good "another notebook" "$reaffirm" --notebook "$T/other.db" corrections \
	import "$T/handed"
has "$out" "4 added" "another notebook"
good "another notebook" "$reaffirm" --notebook "$T/other.db" corrections \
	export -o "$T/back"
cmp -s "$T/back" "$T/handed" || fail "what came back is not what was sent"
has "$T/back" "by Zoë" "the author"

# All of a file or nothing.
refused() {
	bad 1 "$1" "refused: $1" "$reaffirm" --notebook "$T/none.db" \
		corrections import "$T/bad"
	good "refused: $1" "$reaffirm" --notebook "$T/none.db" corrections
	lines "$out" 0 "refused: $1"
}
echo "PK garbage" >"$T/bad"
refused "first line"
: >"$T/bad"
refused "no file of corrections"
{ cat "$T/handed"; printf '\njoin GA 1/1\nlang en\nlabel PP1\n'; } >"$T/bad"
refused "$T/bad:"
{ cat "$T/handed"; printf '\nsplit \033[2J\n'; } >"$T/bad"
refused "$T/bad:"
{ cat "$T/handed"; printf '\377\n'; } >"$T/bad"
refused "not UTF-8"
head -c 5000000 /dev/zero >"$T/bad"
refused "larger than"
awk 'BEGIN { print "reaffirm corrections 1"
	for (i = 0; i < 10001; i++)
		printf "\njoin GA 1/%d\nlang en\nlabel PP2\nbefore a\nwords b\n", i
	}' >"$T/bad"
refused "more than 10000"
bad 1 "$T/nowhere" "no such file" "$reaffirm" corrections import "$T/nowhere"
bad 2 "corrections takes" "usage" "$reaffirm" corrections import
bad 2 "corrections takes" "usage" "$reaffirm" corrections 52/205 57/263

# Control characters of a notebook or a name stay where they are.
run "$reaffirm" corrections "$(printf 'x\033[2J')"
lacks "$out" "$(printf '\033')" "control characters"

# Revoked in the reader, the text is as it was.
printf ':corrections\nd]]d]]d]]d\n' >"$T/keys"
run "$reaffirm" --script "$T/keys"
status 0 "revoking"
good "revoked" "$reaffirm" corrections --json
same "revoked revoked revoked revoked " "$("$look" column '$.corrections' '$.state' \
	<"$out" | tr '\n' ' ')" "revoked"
same "$plain" "$(labels)" "as it was"
same "$before" "$("$reaffirm" show 52/205 --json)" "as it was, in all"
good "export" "$reaffirm" corrections export
lines "$out" 1 "nothing to hand on"
good "import" "$reaffirm" corrections import "$T/handed"
has "$out" "4 revoked here before" "what was revoked stays so"
finish
