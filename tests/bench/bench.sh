#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# make bench: the figures of the reader on the bundled resolutions.
. "${srcdir:-.}/tests/cli/lib.sh"

"$reaffirm" list >/dev/null || exit 1
# Nothing is remembered, so that every start is the same.
mkdir -p "$T/config/reaffirm"
echo "set noremember" >"$T/config/reaffirm/reaffirmrc"
"$build/tests/bench/bench" "$reaffirm"
