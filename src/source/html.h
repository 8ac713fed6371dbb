/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pages of the web: their text in the order of its blocks, without what is
 * there to move about in them.
 */
#ifndef SOURCE_HTML_H
#define SOURCE_HTML_H

#include <stdbool.h>

#include "source/source.h"

/* The bytes begin as a page does. */
bool html_is(const char *bytes, size_t n);

/*
 * It says in what encoding it is, in one that nobody says for another; or it
 * is in UTF-8.
 */
bool html_says_encoding(const char *bytes, size_t n);

struct flow;

/* Add the paragraphs of a page to others; false where it cannot be read. */
bool html_add(struct flow *flow, const char *s, size_t n);

/*
 * The lines of a page, in whatever encoding it says it is.  Refused with one
 * line: without text, too large, or no library to read it.
 */
enum status html_read(struct arena *a, const struct received *f,
		      struct source *out, struct error *err);

#endif
