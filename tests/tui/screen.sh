# SPDX-License-Identifier: GPL-3.0-or-later
# Screens that are stored: the reader on the works of fixture.jsonl, and what
# it shows compared with screens/TEST/NAME, row by row.  UPDATE_SCREENS=1 stores
# what is shown instead; look at the difference before it is committed.
. "${srcdir:-.}/tests/tui/lib.sh"

export REAFFIRM_PARSE="$PWD/tests/tui/fixture" TZ=UTC
stored=$srcdir/tests/tui/screens/$(basename "$0" .sh)

# fresh: as if the reader had never been run, but for the library.
fresh() {
	rm -rf "$T/state"
}

# screen NAME WHAT: what :dump-screen wrote to NAME is as it is stored.
screen() {
	if [ -n "${UPDATE_SCREENS-}" ]; then
		cp "$T/$1" "$stored/$1"
	fi
	test_count=$((test_count + 1))
	cmp -s "$T/$1" "$stored/$1" && return
	failed=$((failed + 1))
	echo "FAILED: $2: not the screen that is stored:"
	diff "$stored/$1" "$T/$1" | sed 's/^/  | /'
}
