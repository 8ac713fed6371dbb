#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that the layers of the design hold: what each folder of src may
# include, that SQL and curses have one home each, that no test sleeps, and
# that every source says its licence.
set -u
: "${srcdir:=$(dirname "$0")/..}"
cd "$srcdir" || exit 99
bad=0

# forbid WHAT PATTERN FILE...: none of the files has a line like this.
forbid() {
	what=$1 pattern=$2
	shift 2
	found=$(grep -nE "$pattern" "$@" /dev/null) || return 0
	echo "$what:"
	echo "$found" | sed 's/^/  /'
	bad=1
}

# sources FOLDER...: their C files, headers and tables.
sources() {
	for folder; do
		find "src/$folder" -name '*.[ch]' -o -name '*.def'
	done
}

# includes REGEX: an #include of such a header.
includes() {
	printf '^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"](%s)' "$1"
}

# The names of our files have no blanks.
# shellcheck disable=SC2046
{
	forbid 'curses is for src/tui/screen* alone' \
		"$(includes '(ncursesw/)?(curses|ncurses|term)\.h')" \
		$(sources . | grep -v '^src/\./tui/screen')
	forbid 'sqlite3.h is for src/store alone' \
		"$(includes 'sqlite3\.h')" \
		$(sources . | grep -v '^src/\./store/')
	forbid 'libxml2 is for src/akn/akn_tree.c, html.c and dom.[ch] alone' \
		"$(includes 'libxml/')" \
		$(sources . | grep -vE '^src/\./(akn/akn_tree\.c|source/(html\.c|dom\.[ch]))$')
	forbid 'expat is for src/source/pdf_bbox.c alone' \
		"$(includes 'expat\.h')" \
		$(sources . | grep -v '^src/\./source/pdf_bbox\.c$')
	forbid 'SQL is for src/store alone' \
		'"[[:space:]]*(SELECT|INSERT|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA) ' \
		$(sources . | grep -v '^src/\./store/')
	forbid 'what comes before the library knows nothing of it' \
		"$(includes '(store|annotate|export|tui|cli)/')" \
		$(sources base text model correct source parse cite akn)
	forbid 'base knows only itself' \
		"$(includes '(text|model|correct|source|parse|cite|akn)/')" \
		$(sources base)
	forbid 'text knows only base' \
		"$(includes '(model|correct|source|parse|cite|akn)/')" $(sources text)
	forbid 'model knows no parser' \
		"$(includes '(correct|source|parse|cite|akn)/')" $(sources model)
	forbid 'corrections know no parser' \
		"$(includes '(source|parse|cite|akn)/')" $(sources correct)
	forbid 'who reads lines knows nobody who reads what is in them' \
		"$(includes '(correct|parse|cite|akn)/')" $(sources source)
	forbid 'the parser knows nobody who does without it' \
		"$(includes '(correct|cite|akn)/')" $(sources parse)
	forbid 'who finds citations reads no file' \
		"$(includes '(correct|source|akn)/')" $(sources cite)
	forbid 'who reads official XML leaves citations to others' \
		"$(includes '(correct|cite)/')" $(sources akn)
	forbid 'the store knows no parser and no screen' \
		"$(includes '(source|parse|cite|akn|tui|cli)/')" \
		$(sources store annotate export)
	forbid 'the screen never parses' \
		"$(includes '(source|parse|cite|akn|cli)/')" $(sources tui)
	forbid 'tests wait for a marker, they never sleep' \
		'^[^#*]*[^[:alnum:]_"](u|nano)?sleep([[:space:]]+[0-9.$"]|[[:space:]]*\()' \
		$(find tests -path tests/bench -prune -o \
			-name '*.sh' -print -o -name '*.[ch]' -print)
# Whoever looks for a pass of the parser finds it where HACKING says.
for file in $(sed -n '/^The way through/,/^3\. /p' HACKING |
	grep -oE '(^|[ (])[a-z_]+[*]?\.c\>' | tr -d ' ('); do
	# shellcheck disable=SC2086
	ls src/parse/$file >/dev/null 2>&1 && continue
	echo "HACKING: there is no src/parse/$file"
	bad=1
done
unlicensed=$(
	find src tests data -name '*.[ch]' -o -name '*.def' -o -name '*.sh' \
		-o -name '*.sql' |
		while read -r f; do
			head -n 2 "$f" | grep -q SPDX-License-Identifier ||
				echo "  $f"
		done
)
}
if [ -n "$unlicensed" ]; then
	echo 'these do not begin with their licence:'
	echo "$unlicensed"
	bad=1
fi
exit $bad
