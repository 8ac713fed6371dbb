#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that works made up in six languages are imported without a loss:
# every paragraph, footnote and citation that was put into them
# is in the library, a second time nothing changes, and what the reader of a
# large library is measured with works at all.
. "${srcdir:-.}/tests/cli/lib.sh"
bench=$build/tests/bench

"$bench/synth" 60 "$T/works.tar.zst" >"$T/made" || {
	[ $? -ne 77 ] || { echo "skipped: built without libarchive"; exit 77; }
	exit 99
}
if ! grep -q 'define HAVE_LIBXML2' "$build/config.h"; then
	echo "skipped: built without libxml2"
	exit 77
fi
read -r works texts paragraphs footnotes cited _ <"$T/made"

good "import" "$reaffirm" import "$T/works.tar.zst"
same "$texts new, 0 replaced, 0 unchanged, 0 refused" "$(cat "$out")" "import"
sql() {
	"$look" query "$library" "$1"
}
same "$works" "$(works)" "works"
same "$paragraphs" "$(sql "SELECT count(*) FROM paragraph")" "paragraphs"
same "$footnotes" "$(sql "SELECT count(*) FROM footnote")" "footnotes"
same "$footnotes" "$(sql "SELECT count(*) FROM mark")" "marks"
same 0 "$(sql "SELECT count(*) FROM remark WHERE kind = 'doubt'")" "doubts"
same "$works" "$(sql "SELECT count(*) FROM adoption")" "votes and sponsors"
same 1 "$(sql "SELECT count(*) > 0 FROM work WHERE cited_by > 3")" "cited by"
# Each paragraph has its number, at its depth.
same 0 "$(sql "SELECT count(*) FROM paragraph WHERE part = 'operative' AND
	(num = '' OR depth NOT BETWEEN 1 AND 3)")" "numbers"
same 6 "$(sql "SELECT count(DISTINCT lang) FROM text")" "languages"

good "import again" "$reaffirm" import "$T/works.tar.zst"
same "0 new, 0 replaced, $texts unchanged, 0 refused" "$(cat "$out")" "again"

"$bench/synth" 60 "$T/same.tar.zst" >"$T/made2"
test_count=$((test_count + 1))
cmp -s "$T/works.tar.zst" "$T/same.tar.zst" || fail "not the same works again"

# Each citation is found, and meant for a work that is there; the languages of
# a work all cite the same.
same "$cited" "$(sql "SELECT sum(t.lang = 'en') + 5 * sum(t.lang = 'fr')
	FROM citation c JOIN text t ON t.id = c.text
	JOIN work w ON w.id = c.target WHERE w.text IS NOT NULL")" "citations"

# All rows in a bare file: the measure of import.
run "$bench/bare" "$library" "$T/bare.db"
status 0 "bare"
read -r _ _ text <"$out"
test_count=$((test_count + 1))
[ "$text" -gt 100000 ] || fail "bare: $text bytes of text"
same "$paragraphs" "$("$look" query "$T/bare.db" \
	"SELECT count(*) FROM search")" "rows of the index"

finish
