/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is to be exported. */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "export/gather.h"
#include "model/symbol.h"

/* --- texts ----------------------------------------------------------- */

/* The index of a text that we have; -1 without. */
static long
find_text(const struct gathered *g, const char *key, const char *lang)
{
	for (size_t i = 0; i < g->n_texts; i++)
		if (strcmp(g->texts[i]->key, key) == 0 &&
		    strcmp(g->texts[i]->lang, lang) == 0)
			return (long)i;
	return -1;
}

/*
 * The index of the text of a work in that language, or where there is none
 * such the one preferred: one that we have, or the library's; -1 without.
 */
static long
text_of(struct gathered *g, struct library *lib, int64_t id, const char *key,
	const char *lang)
{
	struct resolution *r;
	long at = find_text(g, key, lang);

	if (at >= 0 || library_text_or(lib, id, lang, &r, NULL) != STATUS_OK)
		return at;
	/* For want of the language asked for it may be one that we have. */
	at = find_text(g, key, r->lang);
	if (at >= 0) {
		resolution_free(r);
		return at;
	}
	g->texts[g->n_texts] = r;
	return (long)g->n_texts++;
}

static void
place(struct gathered_annotation *ga, const struct gathered *g, long text)
{
	const struct resolution *r = g->texts[text];
	const struct anchor *an = &ga->an->anchor;
	long at;

	ga->held = true;
	ga->text = text;
	ga->state = anchor_find(an, r, &at);
	if (at < 0)
		return;
	ga->paragraph = &r->paragraphs[at];
	if (!anchor_is_whole(an) &&
	    !anchor_passage(an, ga->paragraph, &ga->start, &ga->end))
		ga->start = ga->end = 0;
}

/* Text by text as they stand there; those without a place come last. */
static int
compare_places(const void *va, const void *vb)
{
	const struct gathered_annotation *a = va, *b = vb;

	if (!a->paragraph || !b->paragraph || a->paragraph == b->paragraph) {
		if (!a->paragraph != !b->paragraph)
			return !a->paragraph - !b->paragraph;
		return (a->an > b->an) - (a->an < b->an);
	}
	if (a->text != b->text)
		return a->text < b->text ? -1 : 1;
	return a->paragraph < b->paragraph ? -1 : 1;
}

/* --- works ----------------------------------------------------------- */

/* What the symbol alone tells of a work that the library knows nothing of. */
static void
describe_symbol(struct arena *a, struct gathered_work *w)
{
	char symbol[SYMBOL_TEXT], url[SYMBOL_URL];
	struct symbol s;

	w->symbol = w->key;
	w->title = w->url = "";
	if (!symbol_parse(w->key, strlen(w->key), BODY_NONE, &s))
		return;
	symbol_official(&s, symbol);
	symbol_url(&s, "en", url);
	w->symbol = arena_strdup(a, symbol);
	w->url = arena_strdup(a, url);
}

/* Returns the library's id of the work, or 0. */
static int64_t
describe(struct arena *a, struct library *lib, struct gathered_work *w)
{
	struct target t;

	if (!lib || library_target(lib, a, w->key, &t, NULL) != STATUS_OK) {
		describe_symbol(a, w);
		return 0;
	}
	w->symbol = t.symbol;
	w->title = t.title;
	w->url = t.url;
	w->adopted = t.date;
	w->held = t.id != 0;
	return t.id;
}

static void
gather_work(struct gathered *g, struct library *lib, struct gathered_work *w,
	    const struct annotation *list)
{
	int64_t id = describe(g->arena, lib, w);
	long text;

	w->annotations = arena_array(g->arena, w->n, sizeof(*w->annotations));
	for (size_t i = 0; i < w->n; i++) {
		w->annotations[i].an = &list[i];
		text = id ? text_of(g, lib, id, w->key, list[i].anchor.lang)
			  : -1;
		if (text >= 0)
			place(&w->annotations[i], g, text);
	}
	qsort(w->annotations, w->n, sizeof(*w->annotations), compare_places);
}

/* How many from the start of the list are on the same work. */
static size_t
same_work(const struct annotation *list, size_t n)
{
	size_t i = 1;

	while (i < n && strcmp(list[i].anchor.work, list->anchor.work) == 0)
		i++;
	return i;
}

enum status
gather(struct library *lib, struct notebook *nb, const char *work,
       struct gathered *out, struct error *err)
{
	struct annotation_query query = { .work = work };
	struct annotation *list;
	size_t n, cap = 0, run;
	enum status s;

	*out = (struct gathered){ .arena = arena_new() };
	s = notebook_list(nb, out->arena, &query, &list, &n, err);
	if (s != STATUS_OK) {
		gathered_free(out);
		return s;
	}
	/* There are no more texts than annotations. */
	out->texts = arena_array(out->arena, n, sizeof(*out->texts));
	for (size_t i = 0; i < n; i += run) {
		run = same_work(list + i, n - i);
		out->works = arena_grow(out->arena, out->works, out->n, &cap,
					sizeof(*out->works));
		out->works[out->n] =
			(struct gathered_work){ .key = list[i].anchor.work,
						.n = run };
		gather_work(out, lib, &out->works[out->n++], list + i);
	}
	return STATUS_OK;
}

void
gathered_free(struct gathered *g)
{
	for (size_t i = 0; i < g->n_texts; i++)
		resolution_free(g->texts[i]);
	arena_free(g->arena);
	*g = (struct gathered){ 0 };
}

const char *
gathered_state(const struct gathered_annotation *ga)
{
	return ga->held ? anchor_state_name(ga->state) : "absent";
}

void
export_time(int64_t seconds, const char *format, char out[EXPORT_TIME])
{
	time_t t = (time_t)seconds;
	struct tm tm;

	if (!gmtime_r(&t, &tm) || !strftime(out, EXPORT_TIME, format, &tm))
		out[0] = '\0';
}
