/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What libraries and sites say of a document above its text, a field a line:
 * "Title: ...", "Date" and below it "18 December 1998", "Document Symbol".
 */
#ifndef PARSE_FIELDS_H
#define PARSE_FIELDS_H

#include "parse/lexicon.h"
#include "parse/markdown.h"

/*
 * The lines of src, with what such fields tell added to front.  They are
 * believed where one has the symbol of a resolution and another its title or
 * its date; they are furniture then, but for the title.  src itself where
 * there are none.  All is in a or in src.
 */
const struct source *fields_plain(struct arena *a, const struct source *src,
				  const struct lexicon *lex,
				  struct front *front);

/* Bytes of a field's name with its colon, or that is all of s; 0: none. */
size_t fields_name(const struct lexicon *lex, const char *s, size_t n);

#endif
