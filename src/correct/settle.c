/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A doubt that a person has looked at and found groundless.  It is known by
 * what it says and by the words that it was said of, so that it comes back
 * when those are others.
 */
#include "config.h"

#include <string.h>

#include "correct/correct_int.h"

static const char footnote[] = "footnote ";

/* The words of which a doubt is; "": of the whole text. */
static const char *
words_of(const struct resolution *r, const struct doubt *d)
{
	size_t n = sizeof(footnote) - 1;
	bool noted = strncmp(d->where, footnote, n) == 0;
	long at = noted	      ? resolution_footnote(r, d->where + n)
		  : *d->where ? resolution_paragraph(r, d->where)
			      : -1;

	if (at < 0)
		return "";
	return noted ? r->footnotes[at].text : r->paragraphs[at].text;
}

static const char *
quoted(struct arena *a, const char *words)
{
	return place_line(a, place_words(a, words, strlen(words)));
}

enum status
correction_settle(const struct resolution *r, size_t doubt, struct arena *a,
		  struct correction *out, struct error *err)
{
	const struct doubt *d = &r->doubts[doubt];

	*out = (struct correction){
		.kind = CORRECTION_SETTLE,
		.work = arena_strdup(a, r->key),
		.lang = arena_strdup(a, r->lang),
		.label = arena_strdup(a, d->where),
		.before = quoted(a, words_of(r, d)),
		.words = place_line(a, d->text),
		.to = doubt_info(d->kind)->name,
		.author = "",
	};
	return correction_check(out, err);
}

/* --- having it settled ------------------------------------------------- */

static bool
is_meant(const struct resolution *r, const struct doubt *d,
	 const struct correction *c)
{
	return strcmp(doubt_info(d->kind)->name, c->to) == 0 &&
	       strcmp(place_line(r->arena, d->text), c->words) == 0 &&
	       strcmp(quoted(r->arena, words_of(r, d)), c->before) == 0;
}

/* Under its own label, else the only one. */
static long
find(const struct resolution *r, const struct correction *c)
{
	long found = -1;
	size_t n = 0;

	for (size_t i = 0; i < r->n_doubts; i++) {
		if (!is_meant(r, &r->doubts[i], c))
			continue;
		if (strcmp(r->doubts[i].where, c->label) == 0)
			return (long)i;
		found = (long)i;
		n++;
	}
	return n == 1 ? found : -1;
}

/* Whether the words are still there, of which nothing is in doubt now. */
static bool
is_there(const struct resolution *r, const struct correction *c)
{
	if (!*c->before)
		return true;
	for (size_t i = 0; i < r->n_paragraphs; i++)
		if (!strcmp(quoted(r->arena, r->paragraphs[i].text), c->before))
			return true;
	for (size_t i = 0; i < r->n_footnotes; i++)
		if (!strcmp(quoted(r->arena, r->footnotes[i].text), c->before))
			return true;
	return false;
}

enum correction_state
settle_apply(struct resolution *r, const struct correction *c)
{
	long at = find(r, c);

	if (at < 0)
		return is_there(r, c) ? CORRECTION_NEEDLESS : CORRECTION_MISFIT;
	r->n_doubts--;
	for (size_t i = (size_t)at; i < r->n_doubts; i++)
		r->doubts[i] = r->doubts[i + 1];
	r->n_settled++;
	return CORRECTION_APPLIED;
}
