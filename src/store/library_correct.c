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
	lib->n_corrected = 0;
	if (lib->notebook)
		lib->n_corrected = notebook_corrected_texts(lib->notebook, a,
							    &lib->corrected);
	if (!lib->below)
		return;
	lib->below->corrected = lib->corrected;
	lib->below->n_corrected = lib->n_corrected;
}

static bool
is_corrected(const struct library *lib, const char *work, const char *lang)
{
	for (size_t i = 0; i < lib->n_corrected; i += 2)
		if (!strcmp(lib->corrected[i], work) &&
		    !strcmp(lib->corrected[i + 1], lang))
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

/* Of a text of this very library; the caller frees it. */
static struct resolution *
cut_text(struct library *lib, const char *key, int64_t text)
{
	struct query q =
		db_query(lib->db, "SELECT work, lang FROM text WHERE id = ?");
	struct resolution *r = NULL;

	db_bind_int(&q, text);
	if (db_step(&q) && is_corrected(lib, key, db_text(&q, 1)) &&
	    notebook_removes(lib->notebook, key, db_text(&q, 1)))
		library_text(lib, db_int(&q, 0) + lib->first_id, db_text(&q, 1),
			     &r, NULL);
	db_end(&q, NULL);
	return r;
}

struct resolution *
library_correct_cut(struct library *lib, const char *key, int64_t text)
{
	for (size_t i = 0; i < lib->n_corrected; i += 2)
		if (!strcmp(lib->corrected[i], key))
			return cut_text(lib, key, text);
	return NULL;
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

	if (!is_corrected(lib, c->key, c->lang))
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
