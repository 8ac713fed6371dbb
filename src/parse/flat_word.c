/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands at a word of a text without lines, and before it. */
#include "config.h"

#include "parse/chars.h"
#include "parse/flat_part.h"

char
flat_stop(const struct flat *f, size_t at)
{
	if (at == 0)
		return '.';
	if (at == f->resumed)
		return chars_stop(f->s, f->stopped - (f->stopped > 0));
	return chars_stop(f->s, f->s[at - 1] == ' ' ? at - 1 : at);
}

bool
flat_opens(const struct flat *f, size_t at, enum part wanted)
{
	enum relation relation;
	enum part part;

	return (lexicon_opens_small(f->lex)
			? chars_open_lower(f->s + at, f->n - at)
			: chars_open_upper(f->s + at, f->n - at)) &&
	       lexicon_opener(f->lex, f->s + at, f->n - at, &part, &relation) &&
	       (part == wanted || part == PART_OTHER);
}
