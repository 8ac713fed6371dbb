#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that nothing the fuzzer has found, and no torn half of a good text,
# brings the parser down or makes it break a promise.
set -u
: "${srcdir:=.}"
export LC_ALL=C.UTF-8
exec ./tests/fuzz/fuzz_replay "$srcdir"/data/resolutions/*.txt \
	"$srcdir"/tests/parse/cases/*.txt "$srcdir"/tests/fuzz/finds/*
