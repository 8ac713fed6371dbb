/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Checking citations against what a library knows of what is cited. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "model/symbol.h"
#include "model/titles.h"
#include "store/library_asked.h"
#include "store/library_fault.h"

struct checker {
	struct asked_all *all; /* NULL without a library */
};

struct checker *
checker_new(struct library *lib)
{
	struct checker *k = xcalloc(1, sizeof(*k));

	k->all = lib ? asked_new(lib) : NULL;
	return k;
}

void
checker_free(struct checker *k)
{
	if (!k)
		return;
	asked_free(k->all);
	free(k);
}

/* --- what is later ---------------------------------------------------------
 */

/* Bytes of a key without its letters: of "GA 75/245 B" those of "GA 75/245". */
static size_t
number_length(const char *key)
{
	size_t organ = strcspn(key, " ");

	return organ + (key[organ] ? 1 + strcspn(key + organ + 1, " ") : 0);
}

/* Whether a text cites a work, or A of what is A and B. */
static bool
cites(const struct resolution *r, const char *key)
{
	size_t n = number_length(key);

	for (size_t i = 0; i < r->n_citations; i++) {
		const char *other = r->citations[i].key;

		if (number_length(other) == n && strncmp(other, key, n) == 0)
			return true;
	}
	return strcmp(r->key, key) == 0;
}

/*
 * The last that goes straight on from one under the same title, of those that
 * were there when r was written; NULL: none.  A budget for another year is
 * another.
 */
static const struct lineage_node *
latest(const struct asked *w, const struct resolution *r)
{
	const struct lineage_node *best = NULL;
	long at = 0;

	for (long i = 1; i < (long)w->n_line; i++) {
		const struct lineage_node *n = &w->line[i];

		if (n->follows != at || n->depth != w->line[at].depth)
			continue;
		if (date_compare(n->adopted, r->adopted) >= 0 ||
		    !fault_was_known(r, n->key))
			break;
		if (titles_same(w->line[0].title, n->title))
			best = n;
		at = i;
	}
	return best;
}

/* Whether the text cites one on the item that is later than what it cites. */
static bool
cites_later(const struct resolution *r, const struct asked *w)
{
	for (size_t i = 0; i < w->n_line; i++)
		if (date_compare(w->line[i].adopted, w->adopted) > 0 &&
		    cites(r, w->line[i].key))
			return true;
	return false;
}

/* Whether the same is cited above. */
static bool
is_repeated(const struct resolution *r, const struct citation *c)
{
	for (const struct citation *b = r->citations; b < c; b++)
		if (strcmp(b->key, c->key) == 0 && fault_wants_latest(r, b))
			return true;
	return false;
}

static const char *
superseded(struct checker *k, struct arena *a, const struct resolution *r,
	   const struct citation *c, struct asked *w)
{
	const struct lineage_node *by;

	if (!r->adopted.year || !fault_wants_latest(r, c) || is_repeated(r, c))
		return NULL;
	asked_followers(k->all, w);
	by = latest(w, r);
	if (!by || cites_later(r, w) || asked_has_annex(w))
		return NULL;
	return fault_superseded(a, c, by->key, by->adopted);
}

/* --- all of it -------------------------------------------------------------
 */

/* Of A and B, some have but the title that they have in common. */
static bool
is_part(const char *key)
{
	struct symbol sym;

	return symbol_parse(key, strlen(key), BODY_NONE, &sym) && *sym.letters;
}

static const char *
check_title(struct checker *k, struct arena *a, const struct resolution *r,
	    const struct citation *c, struct asked *w)
{
	const struct resolution *text;
	const char *said;

	if (!*c->title || is_part(c->key))
		return NULL;
	said = fault_title(a, r, c, asked_title(k->all, w, r->lang));
	text = said ? asked_text(k->all, w, r->lang) : NULL;
	return text && !fault_title_inside(c, text) ? said : NULL;
}

static const char *
check_paragraph(struct checker *k, struct arena *a, const struct resolution *r,
		const struct citation *c, struct asked *w)
{
	const struct resolution *text;

	if (!*c->pinpoint || asked_has_labels(w, c->pinpoint))
		return NULL;
	text = asked_text(k->all, w, r->lang);
	if (!text)
		text = asked_text(k->all, w, NULL);
	return text ? fault_paragraph(a, c, text) : NULL;
}

/* Where most say otherwise than its text, the text may be wrong. */
static void
check_date(struct arena *a, const struct resolution *r,
	   const struct citation *c, const struct asked *w,
	   const char *found[FAULT_COUNT])
{
	const char *said = fault_date(a, r, c, w->adopted);
	size_t works = said ? asked_works_saying(w, r->key, c->date) : 0;

	if (works > 0 && works > asked_works_saying(w, r->key, w->adopted))
		found[FAULT_HELD_DATE] =
			fault_held_date(a, c, w->adopted, works);
	else
		found[FAULT_DATE] = said;
}

static void
check_held(struct checker *k, struct arena *a, const struct resolution *r,
	   const struct citation *c, enum fault_grade down_to,
	   const char *found[FAULT_COUNT])
{
	struct asked *w = asked_find(k->all, c->key);

	if (!w->id)
		return;
	if (!found[FAULT_NUMBER])
		check_date(a, r, c, w, found);
	found[FAULT_TITLE] = check_title(k, a, r, c, w);
	found[FAULT_PARAGRAPH] = check_paragraph(k, a, r, c, w);
	if (down_to >= GRADE_HINT)
		found[FAULT_SUPERSEDED] = superseded(k, a, r, c, w);
}

size_t
checker_ask(struct checker *k, struct arena *a, const struct resolution *r,
	    const struct citation *c, enum fault_grade down_to,
	    struct fault out[FAULT_COUNT])
{
	const char *found[FAULT_COUNT] = { NULL };
	size_t n = 0;

	if (strcmp(c->key, r->key) == 0) {
		found[FAULT_PARAGRAPH] = fault_here(a, r, c);
	} else {
		found[FAULT_NUMBER] = fault_number(a, r, c);
		if (k->all)
			check_held(k, a, r, c, down_to, found);
	}
	for (int i = 0; i < FAULT_COUNT; i++)
		if (found[i] &&
		    fault_info((enum fault_kind)i)->grade <= down_to)
			out[n++] =
				(struct fault){ (enum fault_kind)i, found[i] };
	return n;
}
