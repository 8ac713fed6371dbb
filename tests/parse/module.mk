# SPDX-License-Identifier: GPL-3.0-or-later
check_PROGRAMS += tests/parse/parse_dump tests/parse/parse_words
tests_parse_parse_dump_SOURCES = tests/parse/dump.c
tests_parse_parse_dump_LDADD = $(CORE_LIBS)
tests_parse_parse_words_SOURCES = tests/parse/words.c
tests_parse_parse_words_LDADD = $(CORE_LIBS)
PARSE_TESTS = tests/parse/cases.sh tests/parse/complete.sh \
	tests/parse/hostile.sh \
	tests/parse/refusals.sh
TESTS += $(PARSE_TESTS)
dist_check_SCRIPTS += $(PARSE_TESTS)
EXTRA_DIST += tests/parse/cases

PARSE_UNITS = tests/parse/test_blank tests/parse/test_closing tests/parse/test_detect \
	tests/parse/test_head \
	tests/parse/test_item tests/parse/test_learnt \
	tests/parse/test_lettered \
	tests/parse/test_lexicon tests/parse/test_links tests/parse/test_manner \
	tests/parse/test_quoted \
	tests/parse/test_mark tests/parse/test_numeral \
	tests/parse/test_whole
if HAVE_CMOCKA
check_PROGRAMS += $(PARSE_UNITS)
TESTS += $(PARSE_UNITS)
endif
tests_parse_test_blank_SOURCES = tests/parse/test_blank.c
tests_parse_test_blank_LDADD = $(UNIT_LIBS)
tests_parse_test_closing_SOURCES = tests/parse/test_closing.c \
	tests/parse/reading.h
tests_parse_test_closing_LDADD = $(UNIT_LIBS)
tests_parse_test_detect_SOURCES = tests/parse/test_detect.c
tests_parse_test_detect_LDADD = $(UNIT_LIBS)
tests_parse_test_head_SOURCES = tests/parse/test_head.c \
	tests/parse/reading.h
tests_parse_test_head_LDADD = $(UNIT_LIBS)
tests_parse_test_item_SOURCES = tests/parse/test_item.c $(UNIT_H)
tests_parse_test_item_LDADD = $(UNIT_LIBS)
tests_parse_test_learnt_SOURCES = tests/parse/test_learnt.c \
	tests/parse/reading.h
tests_parse_test_learnt_LDADD = $(UNIT_LIBS)
tests_parse_test_lettered_SOURCES = tests/parse/test_lettered.c \
	tests/parse/reading.h
tests_parse_test_lettered_LDADD = $(UNIT_LIBS)
tests_parse_test_lexicon_SOURCES = tests/parse/test_lexicon.c $(UNIT_H)
tests_parse_test_lexicon_LDADD = $(UNIT_LIBS)
tests_parse_test_links_SOURCES = tests/parse/test_links.c \
	tests/parse/reading.h
tests_parse_test_links_LDADD = $(UNIT_LIBS)
tests_parse_test_manner_SOURCES = tests/parse/test_manner.c \
	tests/parse/reading.h
tests_parse_test_manner_LDADD = $(UNIT_LIBS)
tests_parse_test_quoted_SOURCES = tests/parse/test_quoted.c \
	tests/parse/reading.h
tests_parse_test_quoted_LDADD = $(UNIT_LIBS)
tests_parse_test_mark_SOURCES = tests/parse/test_mark.c $(UNIT_H)
tests_parse_test_mark_LDADD = $(UNIT_LIBS)
tests_parse_test_numeral_SOURCES = tests/parse/test_numeral.c $(UNIT_H)
tests_parse_test_numeral_LDADD = $(UNIT_LIBS)
tests_parse_test_whole_SOURCES = tests/parse/test_whole.c \
	tests/parse/reading.h
tests_parse_test_whole_LDADD = $(UNIT_LIBS)
