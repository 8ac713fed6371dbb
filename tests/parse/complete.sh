#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that no word of a text is lost or doubled on the way: what is neither
# paragraph nor footnote nor masthead is listed as furniture.
set -u
: "${srcdir:=.}"
export LC_ALL=C.UTF-8
exec ./tests/parse/parse_words "$srcdir"/data/resolutions/*.txt \
	"$srcdir"/tests/parse/cases/*.txt
