/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What all reviews need to point at what they doubt. */
#include "config.h"

#include <stdarg.h>
#include <stdio.h>

#include "parse/review.h"

enum { DOUBT_TEXT = 240 };

int
review_shown(const char *s, size_t n)
{
	size_t end = n < REVIEW_SHOWN ? n : REVIEW_SHOWN;

	while (end < n && end > 0 && ((unsigned char)s[end] & 0xc0) == 0x80)
		end--;
	for (size_t i = end; end < n && i > REVIEW_SHOWN / 2; i--)
		if (s[i] == ' ')
			return (int)i;
	return (int)end;
}

bool
review_is_ruled(const struct paragraph *p)
{
	return p->part == PART_PREAMBULAR || p->part == PART_OPERATIVE;
}

void
review_paragraph(struct review *v, size_t i, enum doubt_kind kind,
		 const char *fmt, ...)
{
	const struct paragraph *p = &v->r->paragraphs[i];
	char text[DOUBT_TEXT + 8];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	resolution_doubt(v->r,
			 (struct doubt){ .kind = kind,
					 .where = p->label,
					 .line = p->first_line,
					 .page = p->page },
			 "%s", text);
}
