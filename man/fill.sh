#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fill the placeholders of a manual page: a line @KEYS@ becomes what
# `reaffirm-tables man-keys` prints, and so on.
#	fill.sh TABLES PAGE.in >PAGE
set -eu
tables=$1
page=$2
while IFS= read -r line; do
	case $line in
	@KEYS@ | @COMMANDS@ | @OPTIONS@ | @STYLES@)
		name=$(printf %s "$line" | tr -d @ | tr A-Z a-z)
		"$tables" "man-$name"
		;;
	@*@)
		echo "$page: nothing fills $line" >&2
		exit 1
		;;
	*) printf '%s\n' "$line" ;;
	esac
done <"$page"
