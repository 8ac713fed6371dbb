/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What was joined to a paragraph although something speaks against it.  The
 * first such is kept, so that it can be told.
 */
#ifndef PARSE_SUSPECT_H
#define PARSE_SUSPECT_H

#include <stddef.h>

#include "base/arena.h"

enum suspect_kind {
	SUSPECT_OTHER, /* it may be another paragraph */
	SUSPECT_SHORT, /* a line that may be of no paragraph: a running head */
	SUSPECT_TWICE, /* the line above says the same */
	SUSPECT_MARK,  /* a mark that is called again may be a letter */
};

struct suspect {
	enum suspect_kind kind;
	const char *text; /* n bytes */
	size_t n;
	size_t line; /* of the source */
};

static inline const struct suspect *
suspect_new(struct arena *a, struct suspect s)
{
	struct suspect *at = arena_alloc(a, sizeof *at);

	*at = s;
	return at;
}

#endif
