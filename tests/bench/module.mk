# SPDX-License-Identifier: GPL-3.0-or-later
# Figures, not tests: make bench.

EXTRA_PROGRAMS += tests/bench/bench
tests_bench_bench_SOURCES = tests/bench/bench.c \
	tests/bench/ptyrun.c tests/bench/ptyrun.h
tests_bench_bench_LDADD = $(RE_UTIL_LIBS)
CLEANFILES += tests/bench/bench
EXTRA_DIST += tests/bench/bench.sh

.PHONY: bench
bench: all tests/bench/bench
	@srcdir=$(srcdir) $(SHELL) $(srcdir)/tests/bench/bench.sh

EXTRA_PROGRAMS += tests/bench/library
tests_bench_library_SOURCES = tests/bench/library.c
tests_bench_library_LDADD = $(STORE_LIBS)
CLEANFILES += tests/bench/library
