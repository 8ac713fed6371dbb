/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Titles that citations give, against those that works have. */
#include "config.h"

#include <string.h>

#include "model/fault_int.h"
#include "model/titles.h"
#include "text/like.h"

/* The sign before *s, as ASCII, and *s back at it; 0: there is none. */
static char
sign_before(const char *words, const char **s)
{
	size_t len;

	if (*s == words)
		return 0;
	do
		--*s;
	while (*s > words && ((unsigned char)**s & 0xC0) == 0x80);
	return like_ascii(*s, strlen(*s), &len);
}

static bool
is_quote(char c)
{
	return c == '"' || c == '\'';
}

/* Whether a quotation begins before s; one of an "l'" does not. */
static bool
opens_quote(const char *words, const char *s)
{
	char sign = sign_before(words, &s), before;

	if (sign != '\'')
		return sign == '"';
	before = sign_before(words, &s);
	return !before || strchr(" (\"", before);
}

/* "entitled "A" and "B"": whose title is which is not for sure. */
static bool
goes_on_quoting(const char *s)
{
	enum { NEAR = 24 };
	size_t len;
	int quotes = 0;

	for (int i = 0; *s && i < NEAR; i++, s += len)
		quotes += is_quote(like_ascii(s, strlen(s), &len));
	return quotes > 1;
}

static bool
is_quoted(const char *words, const struct citation *c)
{
	const char *s = *c->title ? fault_title_at(words, c) : NULL;

	return s && opens_quote(words, s) &&
	       !goes_on_quoting(s + strlen(c->title));
}

const char *
fault_title(struct arena *a, const struct resolution *r,
	    const struct citation *c, const char *title)
{
	if (!*title || !is_quoted(fault_words(r, c), c) ||
	    titles_agree(c->title, title))
		return NULL;
	return arena_printf(a, "%s is entitled \"%s\", not \"%s\"", c->target,
			    title, c->title);
}

bool
fault_title_inside(const struct citation *c, const struct resolution *text)
{
	for (size_t i = 0; i < text->n_paragraphs; i++) {
		const struct paragraph *p = &text->paragraphs[i];

		if ((p->part == PART_HEADING || p->part == PART_ANNEX) &&
		    titles_within(c->title, p->text))
			return true;
	}
	return titles_agree(c->title, resolution_title(text));
}
