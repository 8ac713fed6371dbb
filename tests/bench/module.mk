# SPDX-License-Identifier: GPL-3.0-or-later
# Figures, not tests: make bench.

EXTRA_PROGRAMS += tests/bench/bench
tests_bench_bench_SOURCES = tests/bench/bench.c \
	tests/bench/ptyrun.c tests/bench/ptyrun.h
tests_bench_bench_LDADD = $(RE_UTIL_LIBS)
CLEANFILES += tests/bench/bench
EXTRA_DIST += tests/bench/bench.sh

EXTRA_PROGRAMS += tests/bench/library
tests_bench_library_SOURCES = tests/bench/library.c
tests_bench_library_LDADD = $(STORE_LIBS)
CLEANFILES += tests/bench/library

# Made-up works in any number, for import: make bench WORKS=2000.
WORKS = 50000
check_PROGRAMS += tests/bench/synth
tests_bench_synth_SOURCES = tests/bench/synth.c tests/bench/synth.h \
	tests/bench/synth_words.c tests/bench/synth_work.c
tests_bench_synth_LDADD = $(CORE_LIBS) $(RE_ARCHIVE_LIBS) -lm
check_PROGRAMS += tests/bench/bare
tests_bench_bare_SOURCES = tests/bench/bare.c
tests_bench_bare_LDADD = $(STORE_LIBS)
check_PROGRAMS += tests/bench/cost
tests_bench_cost_SOURCES = tests/bench/cost.c
EXTRA_DIST += tests/bench/import.sh
# Texts to parse: make bench TEXTS=FOLDER:FOLDER.
EXTRA_PROGRAMS += tests/bench/text
tests_bench_text_SOURCES = tests/bench/text.c
tests_bench_text_LDADD = $(CORE_LIBS)
CLEANFILES += tests/bench/text
EXTRA_DIST += tests/bench/text.sh

.PHONY: bench
bench: all tests/bench/bench tests/bench/library tests/bench/synth \
		tests/bench/bare tests/bench/cost tests/bench/text
	@srcdir=$(srcdir) $(SHELL) $(srcdir)/tests/bench/bench.sh
	@srcdir=$(srcdir) TEXTS="$(TEXTS)" $(SHELL) \
		$(srcdir)/tests/bench/text.sh
	@srcdir=$(srcdir) WORKS=$(WORKS) ARCHIVES="$(ARCHIVES)" $(SHELL) \
		$(srcdir)/tests/bench/import.sh
TESTS += tests/bench/synth.sh
EXTRA_DIST += tests/bench/synth.sh
