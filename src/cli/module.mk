# SPDX-License-Identifier: GPL-3.0-or-later
bin_PROGRAMS += reaffirm
reaffirm_SOURCES = src/cli/main.c
reaffirm_LDADD = src/libcli.a $(TUI_LIBS) $(RE_PTHREAD_LIBS)

# The commands; the tables of the manual are made from them too.
noinst_LIBRARIES += src/libcli.a
src_libcli_a_SOURCES = \
	src/cli/annotation.c src/cli/annotation.h \
	src/cli/answer.c \
	src/cli/args.c src/cli/args.h \
	src/cli/asked.c \
	src/cli/batch.h \
	src/cli/cli.c src/cli/cli.h \
	src/cli/check_citations.c \
	src/cli/cmd_annotate.c \
	src/cli/cmd_annotations.c \
	src/cli/cmd_check.c \
	src/cli/cmd_corrections.c \
	src/cli/cmd_export.c \
	src/cli/cmd_find.c \
	src/cli/cmd_graph.c \
	src/cli/cmd_help.c \
	src/cli/cmd_import.c \
	src/cli/cmd_lineage.c \
	src/cli/cmd_links.c \
	src/cli/cmd_list.c \
	src/cli/cmd_most_cited.c \
	src/cli/cmd_notebook.c \
	src/cli/cmd_parse.c \
	src/cli/cmd_read.c \
	src/cli/cmd_show.c \
	src/cli/progress.c src/cli/progress.h \
	src/cli/remaining.c src/cli/remaining.h \
	src/cli/doubted.c src/cli/doubted.h \
	src/cli/feeder.c src/cli/feeder.h \
	src/cli/instruments.c src/cli/instruments.h \
	src/cli/files.c src/cli/files.h \
	src/cli/filter.c \
	src/cli/frame.c src/cli/frame.h \
	src/cli/findings.c src/cli/findings.h \
	src/cli/graph_format.c src/cli/graph_format.h \
	src/cli/import.c src/cli/import.h \
	src/cli/known.c src/cli/known.h \
	src/cli/ledger.c src/cli/ledger.h \
	src/cli/namer.c src/cli/namer.h \
	src/cli/place.c src/cli/place.h \
	src/cli/stored.c src/cli/stored.h \
	src/cli/storing.c src/cli/storing.h \
	src/cli/interrupt.c src/cli/interrupt.h \
	src/cli/job.h \
	src/cli/pool.c src/cli/pool.h \
	src/cli/pool_int.h src/cli/pool_intake.c \
	src/cli/lines.c src/cli/lines.h \
	src/cli/reader.c src/cli/reader.h \
	src/cli/table.c \
	src/cli/worker.c src/cli/worker.h

# What reads files; each loads only what its formats need.
pkglibexec_PROGRAMS += reaffirm-parse reaffirm-parse-pdf
PARSING = src/cli/batch.h \
	src/cli/bounds.c src/cli/bounds.h \
	src/cli/instruments.c src/cli/instruments.h \
	src/cli/outlet.c src/cli/outlet.h \
	src/cli/parsing.c src/cli/parsing.h
reaffirm_parse_SOURCES = src/cli/parser.c $(PARSING) \
	src/cli/excerpt.c src/cli/excerpt.h \
	src/cli/feed.c src/cli/feed.h \
	src/cli/format.c src/cli/format.h \
	src/cli/frame.c src/cli/frame.h
reaffirm_parse_LDADD = src/libword.a src/libpack.a src/libpdf.a $(AKN_LIBS) \
	$(RE_ARCHIVE_LIBS) $(RE_EXPAT_LIBS) $(RE_UCHARDET_LIBS) -lm
reaffirm_parse_pdf_SOURCES = src/cli/parser_pdf.c $(PARSING)
reaffirm_parse_pdf_LDADD = $(PDF_LIBS)
