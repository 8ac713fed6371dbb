/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What Markdown says with whole lines: facts at its head, footnotes with
 * names, links, quotes, tables.  What stands within words is mark.h's.
 * Knows nothing of resolutions but the names of their facts.
 */
#ifndef PARSE_MARKDOWN_H
#define PARSE_MARKDOWN_H

#include "model/resolution.h"
#include "source/source.h"

/* "symbol: A/RES/52/205", between two lines "---" above everything else. */
struct front {
	struct front_fact {
		const char *name, *value;
	} * facts;
	size_t n, cap;
};

/*
 * The lines of a plain text without that: a footnote's are of its role, its
 * name is a number.  Lines whose role is known are no Markdown.  All is in a
 * or in src.
 */
struct source markdown_read(struct arena *a, const struct source *src,
			    struct front *front);

/* The facts that the text itself does not tell; its symbol in any case. */
void front_symbol(const struct front *front, struct resolution *r);
void front_facts(const struct front *front, struct resolution *r);

#endif
