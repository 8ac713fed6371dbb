/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Having a correction made.  It is made where its words stand: under its own
 * label, or in the only other place there is; otherwise not at all.
 */
#include "config.h"

#include <string.h>

#include "correct/correct_int.h"

/* --- joining ----------------------------------------------------------- */

static bool
can_join(const struct resolution *r, size_t i, const struct correction *c)
{
	const struct paragraph *p = &r->paragraphs[i];

	return i > 0 && !strncmp(p->text, c->words, strlen(c->words)) &&
	       !paragraph_is_row(p) && !paragraph_is_row(p - 1) &&
	       place_ends(c, p[-1].text, p[-1].len);
}

/* Whether a paragraph goes on over the place. */
static bool
goes_on(const struct resolution *r, size_t i, const struct correction *c)
{
	size_t at;

	return place_count(c, &r->paragraphs[i], &at) > 0;
}

static enum correction_state
join(struct resolution *r, const struct correction *c)
{
	long at = place_find(r, c, can_join);

	if (at >= 0) {
		change_join(r, (size_t)at);
		return CORRECTION_APPLIED;
	}
	for (size_t i = 0; i < r->n_paragraphs; i++)
		if (goes_on(r, i, c))
			return CORRECTION_NEEDLESS;
	return CORRECTION_MISFIT;
}

/* --- splitting --------------------------------------------------------- */

static bool
can_split(const struct resolution *r, size_t i, const struct correction *c)
{
	size_t at;

	return !paragraph_is_row(&r->paragraphs[i]) &&
	       place_count(c, &r->paragraphs[i], &at) == 1;
}

/* Bytes of a text without the stop that ends it. */
static size_t
without_stop(const char *s, size_t n)
{
	while (n > 0 && strchr(" ,;.:", s[n - 1]))
		n--;
	return n;
}

/* The words before the place end the text, whatever stop is behind them. */
static bool
ends_alike(const struct correction *c, const char *s, size_t n)
{
	size_t len = without_stop(c->before, strlen(c->before));

	n = without_stop(s, n);
	return len && n >= len && !memcmp(s + n - len, c->before, len);
}

/* A better file may part them by itself, and by another stop. */
static bool
is_split(const struct resolution *r, size_t i, const struct correction *c)
{
	const struct paragraph *p = &r->paragraphs[i];

	return i > 0 && place_begins(c, p) &&
	       (place_ends(c, p[-1].text, p[-1].len) ||
		ends_alike(c, p[-1].text, p[-1].len));
}

static enum correction_state
split(struct resolution *r, const struct correction *c)
{
	long i = place_find(r, c, can_split);
	size_t at = 0;

	if (i >= 0) {
		place_count(c, &r->paragraphs[i], &at);
		change_split(r, (size_t)i, at);
		return CORRECTION_APPLIED;
	}
	for (size_t k = 1; k < r->n_paragraphs; k++)
		if (is_split(r, k, c))
			return CORRECTION_NEEDLESS;
	return CORRECTION_MISFIT;
}

/* --- another label ----------------------------------------------------- */

static bool
can_relabel(const struct resolution *r, size_t i, const struct correction *c)
{
	const struct paragraph *p = &r->paragraphs[i];

	return strcmp(p->label, c->to) != 0 &&
	       !strncmp(p->text, c->words, strlen(c->words)) &&
	       naming_free(r, c->to, i);
}

static enum correction_state
relabel(struct resolution *r, const struct correction *c)
{
	long at = place_find(r, c, can_relabel);

	if (at >= 0) {
		change_relabel(r, (size_t)at, c->to);
		return CORRECTION_APPLIED;
	}
	for (size_t i = 0; i < r->n_paragraphs; i++)
		if (!strcmp(r->paragraphs[i].label, c->to) &&
		    !strncmp(r->paragraphs[i].text, c->words, strlen(c->words)))
			return CORRECTION_NEEDLESS;
	return CORRECTION_MISFIT;
}

/* --- whichever it is --------------------------------------------------- */

static enum correction_state (*const kinds[CORRECTION_KINDS])(
	struct resolution *, const struct correction *) = {
	[CORRECTION_JOIN] = join,
	[CORRECTION_SPLIT] = split,
	[CORRECTION_RELABEL] = relabel,
	[CORRECTION_SETTLE] = settle_apply,
	[CORRECTION_REMOVE] = remove_apply,
	[CORRECTION_RETITLE] = heading_apply,
	[CORRECTION_REDATE] = heading_apply,
	[CORRECTION_FOOTNOTE] = noted_apply,
	[CORRECTION_UNFOOTNOTE] = noted_apply_back,
};

const char *
correction_stands(const struct resolution *r, const struct correction *c)
{
	if (c->kind == CORRECTION_SETTLE || correction_is_heading(c->kind) ||
	    !*c->words)
		return c->label;
	if (c->kind == CORRECTION_REMOVE)
		return remove_stands(r, c);
	if (c->kind == CORRECTION_FOOTNOTE)
		return noted_stands(r, c);
	for (size_t i = 0; i < r->n_paragraphs; i++)
		if (strstr(r->paragraphs[i].text, c->words))
			return r->paragraphs[i].label;
	return c->label;
}

enum correction_state
correction_apply(struct resolution *r, const struct correction *c)
{
	enum correction_state s;

	/* A notebook may have been written by another hand. */
	if (correction_check(c, NULL) != STATUS_OK)
		return CORRECTION_MISFIT;
	s = kinds[c->kind](r, c);
	/* A doubt whose words have gone is back by itself, if there is one. */
	if (c->kind == CORRECTION_SETTLE)
		return s;
	if (s == CORRECTION_MISFIT)
		doubts_misfit(r, c);
	r->n_corrected += s == CORRECTION_APPLIED;
	return s;
}
