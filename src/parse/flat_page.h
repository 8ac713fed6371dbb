/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What was printed round the pages of a text and stands within its words
 * since they are in one line: the number of the job and of the page, the
 * symbol and the title that head each page.
 */
#ifndef PARSE_FLAT_PAGE_H
#define PARSE_FLAT_PAGE_H

#include <stddef.h>

#include "parse/lexicon.h"

/* A piece of a text: bytes [from, to). */
struct flat_span {
	size_t from, to;
};

/* What heads the pages of a text: pieces of its masthead; may be empty. */
struct flat_head {
	struct flat_span symbol, title;
};

/*
 * Symbol and title, from a masthead of n bytes that ends where the organ's
 * name begins.
 */
struct flat_head flat_head(const struct lexicon *lex, const char *s, size_t n);

/*
 * Bytes of what was printed round a page and begins at byte `at` of s; 0:
 * nothing was.  A page's number or the symbol alone might be the text's: two
 * of them, or the number of the job, are wanted.
 */
size_t flat_page(const char *s, size_t n, size_t at,
		 const struct flat_head *head);

#endif
