# SPDX-License-Identifier: GPL-3.0-or-later
TESTS += tests/source/akn.sh
dist_check_SCRIPTS += tests/source/akn.sh
EXTRA_DIST += \
	tests/source/akn/annex.xml tests/source/akn/annex.json \
	tests/source/akn/arabic.xml tests/source/akn/arabic.json \
	tests/source/akn/broken.xml tests/source/akn/broken.json \
	tests/source/akn/chinese.xml tests/source/akn/chinese.json \
	tests/source/akn/composite.xml tests/source/akn/composite.json \
	tests/source/akn/decision.xml tests/source/akn/decision.json \
	tests/source/akn/facts.xml tests/source/akn/facts.json \
	tests/source/akn/french.xml tests/source/akn/french.json \
	tests/source/akn/items.xml tests/source/akn/items.json \
	tests/source/akn/links.xml tests/source/akn/links.json \
	tests/source/akn/russian.xml tests/source/akn/russian.json

# Pages of PDF: descriptions, what they are made into, and the lines of that.
PDF_TESTS = tests/source/bbox.sh tests/source/pdf.sh
TESTS += $(PDF_TESTS)
dist_check_SCRIPTS += $(PDF_TESTS)
EXTRA_DIST += tests/source/boxes.awk tests/source/pdf.awk tests/source/pages
if HAVE_EXPAT
check_PROGRAMS += tests/source/bbox_dump
endif
tests_source_bbox_dump_SOURCES = tests/source/bbox_dump.c
tests_source_bbox_dump_LDADD = $(PDF_LIBS)

# Word documents, packed by the test of parts of XML; pages of the web.
TESTS += tests/source/word.sh tests/source/html.sh \
	tests/source/office.sh
dist_check_SCRIPTS += tests/source/word.sh tests/source/html.sh \
	tests/source/office.sh
EXTRA_DIST += tests/source/word tests/source/html

if HAVE_CMOCKA
if HAVE_LIBXML2
check_PROGRAMS += tests/source/test_count
TESTS += tests/source/test_count
endif
endif
tests_source_test_count_SOURCES = tests/source/test_count.c $(UNIT_H)
tests_source_test_count_CPPFLAGS = $(AM_CPPFLAGS) $(RE_XML2_CPPFLAGS)
tests_source_test_count_LDADD = $(WORD_LIBS) $(RE_CMOCKA_LIBS)
