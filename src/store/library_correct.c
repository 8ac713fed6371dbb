/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts as people have corrected them.  The library itself never holds a
 * correction: it can be thrown away and made again, and a correction can be
 * revoked, without either knowing of the other.
 */
#include "config.h"

#include <string.h>

#include "store/library_int.h"
#include "store/notebook.h"

void
library_correct(struct library *lib, struct notebook *nb)
{
	lib->notebook = nb;
	if (lib->below)
		lib->below->notebook = nb;
}

void
library_correct_begin(struct library *lib, struct arena *a)
{
	struct notebook *nb = lib->notebook;
	struct corrected_texts *all = &lib->corrected, *cut = &lib->cut;

	all->n = cut->n = 0;
	if (nb)
		all->n = notebook_corrected_texts(nb, a, CORRECTION_KINDS,
						  &all->at);
	if (all->n)
		cut->n = notebook_corrected_texts(nb, a, CORRECTION_REMOVE,
						  &cut->at);
	if (!lib->below)
		return;
	lib->below->corrected = *all;
	lib->below->cut = *cut;
}

/* Whether a text is among them; of a work any, where lang is NULL. */
static bool
is_among(const struct corrected_texts *texts, const char *work,
	 const char *lang)
{
	for (size_t i = 0; i < texts->n; i += 2)
		if (!strcmp(texts->at[i], work) &&
		    (!lang || !strcmp(texts->at[i + 1], lang)))
			return true;
	return false;
}

/* The paragraph where one stands when following it; -1: none. */
static long
place_of(const struct resolution *r, const struct citation *c)
{
	if (c->place == PLACE_PARAGRAPH)
		return (long)c->index;
	for (size_t i = 0; i < r->n_paragraphs; i++)
		if (paragraph_calls(&r->paragraphs[i],
				    r->footnotes[c->index].label))
			return (long)i;
	return -1;
}

struct resolution *
library_correct_cut(struct library *lib, const char *key, int64_t text)
{
	struct resolution *r = NULL;
	struct query q;

	/* Asked of very many works: nearly none is. */
	if (!is_among(&lib->cut, key, NULL))
		return NULL;
	q = db_query(lib->db, "SELECT work, lang FROM text WHERE id = ?");
	db_bind_int(&q, text);
	if (db_step(&q) && is_among(&lib->cut, key, db_text(&q, 1)))
		library_text(lib, db_int(&q, 0) + lib->first_id, db_text(&q, 1),
			     &r, NULL);
	db_end(&q, NULL);
	return r;
}

const struct citation *
library_correct_cited(const struct resolution *r, int64_t seq)
{
	for (size_t i = 0; i < r->n_citations; i++)
		if ((int64_t)r->citations[i].seq == seq)
			return &r->citations[i];
	return NULL;
}

void
library_correct_citing(struct library *lib, struct arena *a, struct citing *c,
		       int64_t seq)
{
	bool footnote = strcmp(c->from, c->paragraph) != 0;
	const struct citation *now;
	struct resolution *r;
	long at;

	if (!is_among(&lib->corrected, c->key, c->lang))
		return;
	if (library_text(lib, library_held_id(lib, c->key), c->lang, &r, NULL))
		return;
	now = library_correct_cited(r, seq);
	if (now) {
		at = place_of(r, now);
		if (at >= 0)
			c->paragraph = arena_strdup(a, r->paragraphs[at].label);
		if (!footnote)
			c->from = c->paragraph;
	}
	resolution_free(r);
}
