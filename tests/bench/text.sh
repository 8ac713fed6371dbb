#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# make bench: what parsing plain text costs, in each language of the texts of
# the tests and of the bundled resolutions.  With TEXTS=FOLDER:FOLDER... of
# those, one after the other.
. "${srcdir:-.}/tests/cli/lib.sh"
text=$build/tests/bench/text

if [ -z "${TEXTS-}" ]; then
	echo "texts of the tests"
	"$text" "$srcdir/tests/parse/cases" "$srcdir/data/resolutions"
	exit
fi
set -f
IFS=:
for folder in $TEXTS; do
	echo "$folder"
	"$text" "$folder" || exit 1
done
