#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that bash completes commands, options, their values, works and files
# from what the tables of the program say.
. "${srcdir:-.}/tests/cli/lib.sh"

command -v bash >/dev/null || {
	echo "no bash: skipped"
	exit 77
}
PATH=$build:$PATH
export PATH

# completes WANT WORD...: the last word goes on with these.
completes() {
	want=$1
	shift
	run bash -c '. "$0" || exit
		COMP_WORDS=("$@")
		COMP_CWORD=$(($# - 1))
		_reaffirm
		printf "%s\n" "${COMPREPLY[@]}" | sort | tr "\n" " "' \
		"$build/man/completion/reaffirm" "$@"
	status 0 "completing $*"
	same "$want" "$(cat "$out")" "completing $*"
}

run "$reaffirm" list
cd "$T" || exit 99
: >"$T/notes.txt"
completes "show " reaffirm sho
completes "annotate annotations " reaffirm anno
completes "--sort " reaffirm list --so
completes "date " reaffirm list --sort d
completes "json markdown " reaffirm export --format ""
completes "--notebook --now " reaffirm --no
completes "52/205 " reaffirm show 52
completes "notes.txt " reaffirm import no
completes "notes.txt " reaffirm --library no
completes " " reaffirm list zzz

finish
