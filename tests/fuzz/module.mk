# SPDX-License-Identifier: GPL-3.0-or-later
check_PROGRAMS += tests/fuzz/fuzz_replay
tests_fuzz_fuzz_replay_SOURCES = tests/fuzz/replay.c tests/fuzz/fuzz_parse.c \
	tests/fuzz/promises.h
tests_fuzz_fuzz_replay_LDADD = $(CORE_LIBS)
TESTS += tests/fuzz/replay.sh
dist_check_SCRIPTS += tests/fuzz/replay.sh
EXTRA_DIST += tests/fuzz/parse.dict tests/fuzz/finds tests/fuzz/trees

# make fuzz FUZZ_RUNS=1000000: needs clang.  What it finds lands in the build
# folder; mend it and keep the file in tests/fuzz/finds.
FUZZ_CC = clang
FUZZ_RUNS = 100000
FUZZ_FLAGS = -max_len=16384 -timeout=5 -rss_limit_mb=2048
# Five times as fast as without.
FUZZ_ENV = ASAN_OPTIONS=malloc_context_size=2:quarantine_size_mb=4:max_malloc_fill_size=0
FUZZ_SAN = -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all
FUZZ_LIBS = $(RE_UNISTRING_LIBS) $(RE_FRIBIDI_LIBS) $(RE_NETTLE_LIBS) \
	$(RE_UCHARDET_LIBS)
FUZZ_INPUT = $(src_libcore_a_SOURCES) $(nodist_src_libcore_a_SOURCES) \
	tests/fuzz/fuzz_parse.c

tests/fuzz/fuzz_parse: $(FUZZ_INPUT) config.h
	$(AM_V_GEN)$(MKDIR_P) tests/fuzz && \
	$(FUZZ_CC) -std=gnu11 -g -O1 $(FUZZ_SAN) $(DEFS) \
		$(DEFAULT_INCLUDES) $(AM_CPPFLAGS) -o $@ \
		`for f in $(FUZZ_INPUT); do case $$f in *.c) \
		test -f $$f && echo $$f || echo $(srcdir)/$$f;; esac; done` \
		$(FUZZ_LIBS)
fuzz: tests/fuzz/fuzz_parse
	$(MKDIR_P) tests/fuzz/corpus
	$(FUZZ_ENV) tests/fuzz/fuzz_parse -runs=$(FUZZ_RUNS) $(FUZZ_FLAGS) \
		-dict=$(srcdir)/tests/fuzz/parse.dict \
		-artifact_prefix=tests/fuzz/ tests/fuzz/corpus \
		$(srcdir)/data/resolutions $(srcdir)/tests/parse/cases \
		$(srcdir)/tests/fuzz/finds
.PHONY: fuzz
CLEANFILES += tests/fuzz/fuzz_parse
clean-local:
	rm -rf tests/fuzz/corpus tests/fuzz/corpus_akn tests/fuzz/corpus_pack \
		tests/fuzz/corpus_bbox tests/fuzz/corpus_docx

# The same for the UN's XML: make fuzz-akn.
check_PROGRAMS += tests/fuzz/fuzz_replay_akn
tests_fuzz_fuzz_replay_akn_SOURCES = tests/fuzz/replay.c tests/fuzz/fuzz_akn.c \
	tests/fuzz/promises.h
tests_fuzz_fuzz_replay_akn_LDADD = $(AKN_LIBS)
EXTRA_DIST += tests/fuzz/akn.dict

FUZZ_AKN_INPUT = $(src_libcore_a_SOURCES) $(nodist_src_libcore_a_SOURCES) \
	$(src_libakn_a_SOURCES) tests/fuzz/fuzz_akn.c
tests/fuzz/fuzz_akn: $(FUZZ_AKN_INPUT) config.h
	$(AM_V_GEN)$(MKDIR_P) tests/fuzz && \
	$(FUZZ_CC) -std=gnu11 -g -O1 $(FUZZ_SAN) $(DEFS) \
		$(DEFAULT_INCLUDES) $(AM_CPPFLAGS) $(RE_XML2_CPPFLAGS) -o $@ \
		`for f in $(FUZZ_AKN_INPUT); do case $$f in *.c) \
		test -f $$f && echo $$f || echo $(srcdir)/$$f;; esac; done` \
		$(FUZZ_LIBS) $(RE_XML2_LIBS)
fuzz-akn: tests/fuzz/fuzz_akn
	$(MKDIR_P) tests/fuzz/corpus_akn
	$(FUZZ_ENV) tests/fuzz/fuzz_akn -runs=$(FUZZ_RUNS) $(FUZZ_FLAGS) \
		-dict=$(srcdir)/tests/fuzz/akn.dict \
		-artifact_prefix=tests/fuzz/akn- tests/fuzz/corpus_akn \
		$(srcdir)/tests/source/akn
.PHONY: fuzz-akn
CLEANFILES += tests/fuzz/fuzz_akn

# And for archives: make fuzz-pack; finds go to tests/fuzz/packs.
check_PROGRAMS += tests/fuzz/fuzz_replay_pack
tests_fuzz_fuzz_replay_pack_SOURCES = tests/fuzz/replay.c \
	tests/fuzz/fuzz_pack.c tests/fuzz/promises.h
tests_fuzz_fuzz_replay_pack_LDADD = src/libpack.a $(CORE_LIBS) \
	$(RE_ARCHIVE_LIBS)
TESTS += tests/fuzz/replay_pack.sh
dist_check_SCRIPTS += tests/fuzz/replay_pack.sh
EXTRA_DIST += tests/fuzz/pack.dict tests/fuzz/packs

FUZZ_PACK_INPUT = $(src_libcore_a_SOURCES) $(nodist_src_libcore_a_SOURCES) \
	$(src_libpack_a_SOURCES) tests/fuzz/fuzz_pack.c
tests/fuzz/fuzz_pack: $(FUZZ_PACK_INPUT) config.h
	$(AM_V_GEN)$(MKDIR_P) tests/fuzz && \
	$(FUZZ_CC) -std=gnu11 -g -O1 $(FUZZ_SAN) $(DEFS) \
		$(DEFAULT_INCLUDES) $(AM_CPPFLAGS) -o $@ \
		`for f in $(FUZZ_PACK_INPUT); do case $$f in *.c) \
		test -f $$f && echo $$f || echo $(srcdir)/$$f;; esac; done` \
		$(FUZZ_LIBS) $(RE_ARCHIVE_LIBS)
fuzz-pack: tests/fuzz/fuzz_pack
	$(MKDIR_P) tests/fuzz/corpus_pack
	$(FUZZ_ENV) tests/fuzz/fuzz_pack -runs=$(FUZZ_RUNS) $(FUZZ_FLAGS) \
		-dict=$(srcdir)/tests/fuzz/pack.dict \
		-artifact_prefix=tests/fuzz/pack- tests/fuzz/corpus_pack \
		$(srcdir)/tests/fuzz/packs
.PHONY: fuzz-pack
CLEANFILES += tests/fuzz/fuzz_pack

# And for the boxes of PDF: make fuzz-bbox; what it finds is kept as
# tests/source/pages/NAME.xhtml, which tests/source/bbox.sh replays.
if HAVE_EXPAT
check_PROGRAMS += tests/fuzz/fuzz_replay_bbox
endif
tests_fuzz_fuzz_replay_bbox_SOURCES = tests/fuzz/replay.c \
	tests/fuzz/fuzz_bbox.c tests/fuzz/promises.h
tests_fuzz_fuzz_replay_bbox_LDADD = $(PDF_LIBS)
EXTRA_DIST += tests/fuzz/bbox.dict

FUZZ_BBOX_INPUT = $(src_libcore_a_SOURCES) $(nodist_src_libcore_a_SOURCES) \
	$(src_libpdf_a_SOURCES) tests/fuzz/fuzz_bbox.c
tests/fuzz/fuzz_bbox: $(FUZZ_BBOX_INPUT) config.h
	$(AM_V_GEN)$(MKDIR_P) tests/fuzz && \
	$(FUZZ_CC) -std=gnu11 -g -O1 $(FUZZ_SAN) $(DEFS) \
		$(DEFAULT_INCLUDES) $(AM_CPPFLAGS) -o $@ \
		`for f in $(FUZZ_BBOX_INPUT); do case $$f in *.c) \
		test -f $$f && echo $$f || echo $(srcdir)/$$f;; esac; done` \
		$(FUZZ_LIBS) $(RE_EXPAT_LIBS) -lm
fuzz-bbox: tests/fuzz/fuzz_bbox
	$(MKDIR_P) tests/fuzz/corpus_bbox
	for page in $(srcdir)/tests/source/pages/*.page; do \
		awk -f $(srcdir)/tests/source/boxes.awk $$page \
			>tests/fuzz/corpus_bbox/`basename $$page .page`; done
	$(FUZZ_ENV) tests/fuzz/fuzz_bbox -runs=$(FUZZ_RUNS) $(FUZZ_FLAGS) \
		-dict=$(srcdir)/tests/fuzz/bbox.dict \
		-artifact_prefix=tests/fuzz/bbox- tests/fuzz/corpus_bbox \
		$(srcdir)/tests/source/pages
.PHONY: fuzz-bbox
CLEANFILES += tests/fuzz/fuzz_bbox

# And for Word documents and pages of HTML: make fuzz-docx.
if HAVE_LIBXML2
check_PROGRAMS += tests/fuzz/fuzz_replay_docx
endif
tests_fuzz_fuzz_replay_docx_SOURCES = tests/fuzz/replay.c \
	tests/fuzz/fuzz_docx.c tests/fuzz/promises.h
tests_fuzz_fuzz_replay_docx_CPPFLAGS = $(AM_CPPFLAGS) $(RE_XML2_CPPFLAGS)
tests_fuzz_fuzz_replay_docx_LDADD = $(WORD_LIBS)
EXTRA_DIST += tests/fuzz/docx.dict

FUZZ_DOCX_INPUT = $(src_libcore_a_SOURCES) $(nodist_src_libcore_a_SOURCES) \
	$(src_libpack_a_SOURCES) $(src_libword_a_SOURCES) \
	tests/fuzz/fuzz_docx.c
tests/fuzz/fuzz_docx: $(FUZZ_DOCX_INPUT) config.h
	$(AM_V_GEN)$(MKDIR_P) tests/fuzz && \
	$(FUZZ_CC) -std=gnu11 -g -O1 $(FUZZ_SAN) $(DEFS) \
		$(DEFAULT_INCLUDES) $(AM_CPPFLAGS) $(RE_XML2_CPPFLAGS) -o $@ \
		`for f in $(FUZZ_DOCX_INPUT); do case $$f in *.c) \
		test -f $$f && echo $$f || echo $(srcdir)/$$f;; esac; done` \
		$(FUZZ_LIBS) $(RE_ARCHIVE_LIBS) $(RE_XML2_LIBS)
fuzz-docx: tests/fuzz/fuzz_docx
	$(MKDIR_P) tests/fuzz/corpus_docx
	{ cd $(srcdir)/tests/source/word && cat document.xml && \
		for part in styles numbering footnotes; do \
		printf '\001' && cat $$part.xml; done; } \
		>tests/fuzz/corpus_docx/wells
	$(FUZZ_ENV) tests/fuzz/fuzz_docx -runs=$(FUZZ_RUNS) $(FUZZ_FLAGS) \
		-entropic=0 \
		-dict=$(srcdir)/tests/fuzz/docx.dict \
		-artifact_prefix=tests/fuzz/docx- tests/fuzz/corpus_docx \
		$(srcdir)/tests/source/html
.PHONY: fuzz-docx
CLEANFILES += tests/fuzz/fuzz_docx
