# SPDX-License-Identifier: GPL-3.0-or-later
# Skipped where there is no collection; make check-corpus shows what it says,
# and takes another by CORPUS=FOLDER.

TESTS += tests/corpus/corpus.sh
EXTRA_DIST += tests/corpus/corpus.sh

.PHONY: check-corpus
check-corpus: all tests/cli/look
	@srcdir=$(srcdir) $(SHELL) $(srcdir)/tests/corpus/corpus.sh || \
		test $$? -eq 77
