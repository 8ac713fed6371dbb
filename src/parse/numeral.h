/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers written in figures or in words that stand for figures, and dates
 * in which a word behind each number says what it counts.
 */
#ifndef PARSE_NUMERAL_H
#define PARSE_NUMERAL_H

#include <stddef.h>

#include "model/date.h"
#include "parse/lexicon.h"

/*
 * The number at s: ASCII figures, or words of kind "figure" one behind the
 * other, which are read as figures ("two nought nought two") or by tens
 * ("five ten two" is 52).  Bytes; 0 where there is none.
 */
size_t numeral_read(const struct lexicon *lex, const char *s, size_t n,
		    int *value);
/* The number that ends before byte n of s, likewise. */
size_t numeral_read_back(const struct lexicon *lex, const char *s, size_t n,
			 int *value);

/*
 * "1991 year 12 month 19 day", or without a day, the words being those of
 * kind "date-unit".  Bytes; 0 where there is none.
 */
size_t numeral_date(const struct lexicon *lex, const char *s, size_t n,
		    struct date *out);

#endif
