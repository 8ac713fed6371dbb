/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which numbers of a line stand higher than it does. */
#include "config.h"

#include <string.h>

#include "source/pdf_layout.h"

enum { MARK = 4 }; /* digits of a mark are fewer */
/* Shares of the height of the type. */
static const float RAISED = 0.85f; /* height of a raised number, at most */
static const float RISE = 0.12f;   /* of its bottom, at least, */
static const float MUCH = 0.72f;   /* but where it is higher than that */
static const float HIGH = 0.2f;

static float
height(const struct pdf_word *w)
{
	return w->bottom - w->top;
}

/* "3/", which nothing but a mark is, behind words. */
static bool
is_slashed(const struct pdf_line *line, const struct pdf_word *w)
{
	size_t n = strspn(w->text, "0123456789");

	return n > 0 && n < MARK && !strcmp(w->text + n, "/") &&
	       w != line->words[0];
}

bool
pdf_stands_high(const struct pdf_line *line, const struct pdf_word *w)
{
	/* Of scans, words stand askew: what is not much smaller is high up. */
	return height(w) <= RAISED * line->size &&
	       w->bottom <=
		       line->base -
			       (height(w) > MUCH * line->size ? HIGH : RISE) *
				       line->size;
}

bool
pdf_is_raised(const struct pdf_line *line, const struct pdf_word *w)
{
	size_t n = strlen(w->text);

	/* Who recognises words does not always see that one is raised. */
	if (line->scanned && is_slashed(line, w))
		return true;

	/* Raised, "12/" is no part of a fraction. */
	if (n > 1 && w->text[n - 1] == '/' && w->text[n - 2] != '/')
		n--;
	return strspn(w->text, "0123456789,()*") >= n &&
	       pdf_stands_high(line, w);
}
