/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Another paragraph that was joined to one: it stands inside, behind a stop. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/item.h"
#include "parse/review.h"
#include "text/like.h"

/* "; 3. Requests" of an operative paragraph. */
static bool
is_number_inside(const struct review *v, const char *s, size_t n)
{
	enum relation relation;
	enum part part;
	struct item item;

	return item_read(s, n, &item) && item.style == ITEM_NUMBER &&
	       item.len < n &&
	       (v->small || chars_open_upper(s + item.len, n - item.len)) &&
	       lexicon_opener(v->lex, s + item.len, n - item.len, &part,
			      &relation);
}

/* "Taking into Account the Needs" is the name of a document. */
static bool
is_titled(const char *s, size_t len)
{
	for (size_t i = 1; i < len; i++)
		if (s[i - 1] == ' ' && char_is_upper(s[i]))
			return true;
	return false;
}

/*
 * ", Recalling also" of a preambular one; ", Acting President" is somebody's
 * office.
 */
static bool
is_opener_inside(const struct review *v, const char *s, size_t n)
{
	enum relation relation;
	enum part part;
	size_t len;

	if (v->small || !chars_open_upper(s, n))
		return false;
	len = lexicon_opener(v->lex, s, n, &part, &relation);
	return len && part != PART_OTHER && !is_titled(s, len) &&
	       !(relation == RELATION_ACT && len + 1 < n &&
		 char_is_upper(s[len + 1]));
}

static bool
is_outer(const struct paragraph *p)
{
	return p->depth <= (p->part == PART_OPERATIVE);
}

/* "; (d) Rise" within (c), where (d) is not the one behind it. */
static bool
is_item_inside(const struct review *v, size_t i, const char *s, size_t n)
{
	const struct resolution *r = v->r;
	const struct paragraph *p = &r->paragraphs[i];
	char own[NUMBER_TOKEN], next[NUMBER_TOKEN] = "";
	struct item item;

	number_token(p->num, own);
	if (i + 1 < r->n_paragraphs)
		number_token(p[1].num, next);
	return *own && !char_is_digit(*own) && item_read(s, n, &item) &&
	       item.len < n && item_follows(own, item.token) &&
	       strcmp(next, item.token) != 0;
}

/* ": (a) Rise", and (b) is the first of what is below it. */
static bool
is_first_inside(const struct review *v, size_t i, const char *s, size_t n)
{
	const struct resolution *r = v->r;
	const struct paragraph *p = &r->paragraphs[i];
	char next[NUMBER_TOKEN];
	struct item item;

	if (i + 1 >= r->n_paragraphs || p[1].depth <= p->depth)
		return false;
	number_token(p[1].num, next);
	return *next && item_read(s, n, &item) && item.len < n &&
	       item_follows(item.token, next);
}

/* "(b) ", "b) ", "(ب) ", "ii) ": a letter or a numeral that a bracket closes.
 */
static bool
may_be_item(const char *s, size_t n)
{
	enum { LETTER = 6 /* bytes of "viii)", and of a letter in brackets */ };

	return *s == '(' || memchr(s, ')', n < LETTER ? n : LETTER) != NULL;
}

bool
review_other(struct review *v, size_t i, size_t k)
{
	const struct paragraph *p = &v->r->paragraphs[i];
	size_t len, from, n;
	const char *s;
	char stop;
	bool found;

	if (!v->lex || k < 1 || !review_is_ruled(p))
		return false;
	stop = like_ascii(p->text + k, p->len - k, &len);
	from = k + len;
	/* Only where signs are wide there is no space behind a stop. */
	if (from < p->len && p->text[from] == ' ')
		from++;
	else if (len == 1)
		return false;
	if (from + 1 >= p->len)
		return false;
	s = p->text + from;
	n = p->len - from;
	if (char_is_digit(*s) || ((*s == 'l' || *s == 'I') && s[1] == '.'))
		found = is_number_inside(v, s, n);
	else if ((stop == ':' || !is_outer(p)) && may_be_item(s, n))
		found = stop == ':' ? is_first_inside(v, i, s, n)
				    : stop == ';' && is_item_inside(v, i, s, n);
	else
		found = len == 1 && (stop == ',' || stop == ';') &&
			(char_is_upper(*s) || (unsigned char)*s > 0xc2) &&
			is_outer(p) && is_opener_inside(v, s, n);
	if (found)
		review_paragraph(v, i, DOUBT_INSIDE,
				 "\"%.*s\" stands inside it",
				 review_shown(s, n), s);
	return found;
}
