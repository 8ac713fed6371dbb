/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands near a citation. */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "model/fault_int.h"
#include "model/symbol.h"
#include "text/like.h"
#include "text/utf8.h"

const char *
fault_words(const struct resolution *r, const struct citation *c)
{
	return c->place == PLACE_PARAGRAPH ? r->paragraphs[c->index].text
					   : r->footnotes[c->index].text;
}

const char *
fault_title_at(const char *words, const struct citation *c)
{
	const char *hit, *before = NULL;

	if (c->end > strlen(words))
		return NULL;
	hit = strstr(words + c->end, c->title);
	if (hit)
		return hit;
	for (hit = words; (hit = strstr(hit, c->title)); hit++)
		if (hit < words + c->start)
			before = hit;
	return before;
}

/* The next one in the same place, or (before) the last; NULL: none. */
static const struct citation *
neighbour(const struct resolution *r, const struct citation *c, bool before)
{
	const struct citation *best = NULL;

	for (size_t i = 0; i < r->n_citations; i++) {
		const struct citation *o = &r->citations[i];

		if (o == c || o->place != c->place || o->index != c->index)
			continue;
		if (before ? o->end <= c->start &&
				     (!best || o->start > best->start)
			   : o->start >= c->end &&
				     (!best || o->start < best->start))
			best = o;
	}
	return best;
}

static bool
has_year(const char *s, size_t n, int year)
{
	char digits[16];
	int len = snprintf(digits, sizeof(digits), "%d", year);

	return memmem(s, n, digits, (size_t)len) != NULL;
}

/* Whether a quotation begins in n bytes and does not end there. */
static bool
opens_quote(const char *s, size_t n)
{
	bool open = false;

	for (size_t i = 0, len; i < n; i += len)
		open ^= like_ascii(s + i, n - i, &len) == '"';
	return open;
}

bool
fault_is_dated(const struct resolution *r, const struct citation *c)
{
	const char *words = fault_words(r, c);
	const struct citation *next = neighbour(r, c, false),
			      *last = neighbour(r, c, true);
	size_t len = strlen(words), from = last ? last->end : 0,
	       to = next ? next->start : len;
	struct symbol sym;

	if (c->start > c->end || c->end > to || to > len)
		return false;
	if (strchr(c->text, '(') &&
	    symbol_parse(c->key, strlen(c->key), BODY_NONE, &sym) && sym.year &&
	    sym.year != c->date.year)
		return false;
	if (has_year(words + c->end, to - c->end, c->date.year))
		return true;
	/* What is in front may be behind another, or before a title. */
	return (!last || date_compare(last->date, c->date) != 0) &&
	       !opens_quote(words + from, c->start - from) &&
	       has_year(words + from, c->start - from, c->date.year);
}

bool
fault_is_specific(const struct resolution *r, const struct citation *c)
{
	enum { DATE = 48, REST = 24 /* characters */ };
	size_t most = DATE;
	const char *words = fault_words(r, c);
	const struct citation *next = neighbour(r, c, false);
	size_t len = strlen(words), to = next ? next->start : len;
	const char *end = words + to, *from = words + c->end,
		   *title = *c->title ? fault_title_at(words, c) : NULL;

	if (c->end > to || to > len)
		return false;
	if (title && title >= from && title < end) {
		from = title + strlen(c->title);
		most = REST;
	}
	return from < end && utf8_longer(from, (size_t)(end - from), most);
}
