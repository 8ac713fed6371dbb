#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# embed.sh NAME FILE...: print C that defines "const struct embedded NAME[]"
# with the bytes of the files.
set -eu
name=$1
shift
echo '/* Made by data/embed.sh. */'
echo '#include "base/embedded.h"'
echo "const struct embedded $name[] = {"
for f in "$@"; do
	printf '{ "%s",\n' "${f##*/}"
	od -An -v -tx1 "$f" | sed 's/ \([0-9a-f][0-9a-f]\)/\\x\1/g; s/^[ ]*/"/; s/$/"/'
	printf '"", %d },\n' "$(wc -c <"$f")"
done
echo '{ 0, 0, 0 } };'
