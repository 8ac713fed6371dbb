#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that the manual names every command and, beside it, every option that
# it takes, and that it is well-formed where mandoc can tell.
. "${srcdir:-.}/tests/cli/lib.sh"

page=$build/man/reaffirm.1
[ -e "$page" ] || page=$srcdir/man/reaffirm.1
# synopsis COMMAND: what the manual says that it takes.
synopsis() {
	awk -v c="$1" '
		/^\.It Xo/ { gathering = 1; text = ""; next }
		/^\.Xc/ && gathering { gathering = 0; if (of == c) print text }
		gathering && /^\.Ic / { of = $2; next }
		gathering { text = text " " $0 }
		/^\.It Ic/ && $3 == c
	' "$page"
}

good "help --json" "$reaffirm" help --json
"$look" column '$.commands' '$.name' <"$out" >"$T/commands"
while read -r c; do
	test_count=$((test_count + 1))
	grep -Eq "^\.I[tc] (Ic|Xo|)? ?$c|^\.Ic $c" "$page" ||
		fail "the manual lacks the command $c"
	synopsis "$c" >"$T/synopsis"
	"$reaffirm" help --json "$c" |
		"$look" column '$.commands[0].options' '$.name' |
		while read -r o; do
			grep -Eq "Fl -$o( |$)" "$T/synopsis" || echo "$c $o"
		done
done <"$T/commands" >"$T/missing"
"$look" column '$.options' '$.name' <"$out" | while read -r o; do
	grep -Eq "Fl (. , )?-$o( |$)" "$page" || echo "$o"
done >>"$T/missing"
same "" "$(cat "$T/missing")" "options that the manual lacks"

sed -n 's/^RELATION(.*, "\(.*\)", .*/\1/p' "$srcdir/src/model/relations.def" |
	while read -r r; do
		grep -q "^\.Cm .*$r [,.]" "$page" || echo "$r"
	done >"$T/missing"
same "" "$(cat "$T/missing")" "relations that the manual lacks"

if command -v mandoc >/dev/null; then
	for p in "$page" "${page%/*}/reaffirmrc.5"; do
		mandoc -T lint "$p" 2>&1 |
			grep -v 'referenced manual not found\|lacks .* entry\|mandoc.db' \
				>"$T/lint"
		same "" "$(cat "$T/lint")" "mandoc on ${p##*/}"
	done
else
	echo "skipped: mandoc is not here to look at the manual"
fi

finish
