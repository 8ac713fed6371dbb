#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that no archive of the kinds that are read, nor a torn part of one,
# nor what the fuzzer has found brings the reader of archives down.
set -u
: "${srcdir:=.}"
export LC_ALL=C.UTF-8
[ -d /proc/self/fd ] || { echo 'no /proc here'; exit 77; }
exec ./tests/fuzz/fuzz_replay_pack "$srcdir"/tests/fuzz/packs/*
