/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts as people have corrected them.  The library itself never holds a
 * correction: it can be thrown away and made again, and a correction can be
 * revoked, without either knowing of the other.
 */
#include "config.h"

#include <string.h>

#include "base/xalloc.h"
#include "store/library_mended.h"
#include "store/notebook.h"

void
library_correct(struct library *lib, struct notebook *nb)
{
	lib->notebook = nb;
	/* Another one may come to lie where this one was. */
	if (lib->mended)
		lib->mended->seen.notebook = NULL;
	if (lib->below)
		library_correct(lib->below, nb);
}

#define BIT(kind) (1u << CORRECTION_##kind)

/* Whether corrections and texts are those that were looked at last. */
static bool
is_known(struct library *lib)
{
	struct seen now = { 0 };
	struct mended *m = lib->mended;
	bool known;

	if (lib->notebook) {
		now.notebook = lib->notebook;
		now.corrections = notebook_corrected(lib->notebook, NULL, NULL);
		now.texts = db_value(lib->db, "PRAGMA data_version", 0);
		now.own = sqlite3_total_changes64(lib->db->handle);
	}
	known = m->arena && now.notebook && now.notebook == m->seen.notebook &&
		now.corrections == m->seen.corrections &&
		now.texts == m->seen.texts && now.own == m->seen.own;
	m->seen = now;
	return known;
}

static void
look(struct library *lib)
{
	struct notebook *nb = lib->notebook;
	struct mended *m;

	if (!lib->mended)
		lib->mended = xcalloc(1, sizeof(*lib->mended));
	m = lib->mended;
	if (is_known(lib))
		return;
	arena_free(m->arena);
	m->arena = arena_new();
	m->all.n = m->cut.n = m->n_headings = 0;
	if (nb)
		m->all.n =
			notebook_corrected_texts(nb, m->arena, 0, &m->all.at);
	if (m->all.n) {
		m->cut.n = notebook_corrected_texts(
			nb, m->arena, BIT(REMOVE) | BIT(FOOTNOTE), &m->cut.at);
		headings_look(lib);
	}
	lost_look(lib);
}

void
library_correct_begin(struct library *lib)
{
	look(lib);
	if (lib->below)
		look(lib->below);
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
	if (!is_among(&lib->mended->cut, key, NULL))
		return NULL;
	q = db_query(lib->db, "SELECT work, lang FROM text WHERE id = ?");
	db_bind_int(&q, text);
	if (db_step(&q) && is_among(&lib->mended->cut, key, db_text(&q, 1)))
		library_text(lib, db_int(&q, 0) + lib->first_id, db_text(&q, 1),
			     &r, NULL);
	db_end(&q, NULL);
	return r;
}

/* Where a citation of r stands now. */
static void
place_citing(const struct resolution *r, const struct citation *now,
	     struct arena *a, struct citing *c)
{
	long at = place_of(r, now);

	if (at >= 0)
		c->paragraph = arena_strdup(a, r->paragraphs[at].label);
	c->from = now->place == PLACE_PARAGRAPH
			  ? c->paragraph
			  : arena_printf(a, "footnote %s",
					 r->footnotes[now->index].label);
}

void
library_correct_citing(struct library *lib, struct arena *a, struct citing *c,
		       int64_t seq)
{
	const struct citation *now;
	struct resolution *r;

	if (!is_among(&lib->mended->all, c->key, c->lang))
		return;
	if (library_text(lib, library_held_id(lib, c->key), c->lang, &r, NULL))
		return;
	c->title = arena_strdup(a, resolution_title(r));
	c->adopted = r->adopted;
	now = library_correct_cited(r, seq);
	if (now)
		place_citing(r, now, a, c);
	resolution_free(r);
}
