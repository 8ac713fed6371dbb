# SPDX-License-Identifier: GPL-3.0-or-later
# Takes a while and needs a collection: make check-corpus.

EXTRA_DIST += tests/corpus/corpus.sh

.PHONY: check-corpus
check-corpus: all tests/cli/look
	@srcdir=$(srcdir) $(SHELL) $(srcdir)/tests/corpus/corpus.sh || \
		test $$? -eq 77
