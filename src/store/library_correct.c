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

void
library_correct_citing(struct library *lib, struct arena *a, struct citing *c,
		       int64_t seq)
{
	bool footnote = strcmp(c->from, c->paragraph) != 0;
	struct resolution *r;
	long at;

	if (!is_corrected(lib, c->key, c->lang))
		return;
	if (library_text(lib, library_held_id(lib, c->key), c->lang, &r, NULL))
		return;
	/* Corrections leave citations in their order. */
	if (seq > 0 && (uint64_t)seq <= r->n_citations) {
		at = place_of(r, &r->citations[seq - 1]);
		if (at >= 0)
			c->paragraph = arena_strdup(a, r->paragraphs[at].label);
		if (!footnote)
			c->from = c->paragraph;
	}
	resolution_free(r);
}
