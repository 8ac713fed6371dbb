/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Titles and days of texts as people have put them right, for lists of works.
 */
#include "config.h"

#include <string.h>

#include "store/library_mended.h"
#include "store/notebook.h"
#include "text/collate.h"

/* --- which --------------------------------------------------------------- */

/* Put right what r, which has nothing but a heading, says. */
static void
correct(struct library *lib, struct resolution *r)
{
	struct correction *list = NULL;
	size_t n = 0;

	notebook_corrections(lib->notebook, r->arena,
			     &(struct correction_query){ .work = r->key },
			     &list, &n, NULL);
	for (size_t i = 0; i < n; i++)
		if (correction_is_heading(list[i].kind) &&
		    strcmp(list[i].lang, r->lang) == 0)
			correction_apply(r, &list[i]);
}

/* Of a text, if it is held and anything of it was corrected. */
static void
look_at(struct library *lib, const char *key, const char *lang)
{
	struct mended *m = lib->mended;
	struct query q = db_query(
		lib->db, "SELECT w.id, t.title, t.adopted, " TITLE_T
			 ", t.id = w.text FROM work w JOIN text t ON "
			 "t.work = w.id WHERE w.key = ? AND t.lang = ?");
	struct heading *h = &m->headings[m->n_headings];
	struct resolution *r = resolution_new();

	db_bind(&q, key);
	db_bind(&q, lang);
	if (db_step(&q)) {
		r->key = key;
		r->lang = lang;
		r->title = db_dup(&q, r->arena, 1);
		date_from_iso(db_text(&q, 2), &r->adopted);
		correct(lib, r);
		*h = (struct heading){
			.work = db_int(&q, 0),
			.lang = lang,
			.title = strcmp(r->title, db_text(&q, 1)) != 0
					 ? arena_strdup(m->arena, r->title)
					 : db_dup(&q, m->arena, 3),
			.adopted = r->adopted,
			.speaks = db_int(&q, 4),
		};
		m->n_headings += r->n_corrected > 0;
	}
	db_end(&q, NULL);
	resolution_free(r);
}

void
headings_look(struct library *lib)
{
	struct mended *m = lib->mended;
	const char **texts;
	size_t n = notebook_corrected_texts(
		lib->notebook, m->arena,
		1u << CORRECTION_RETITLE | 1u << CORRECTION_REDATE, &texts);

	m->headings = arena_array(m->arena, n / 2 + 1, sizeof(*m->headings));
	for (size_t i = 0; i < n; i += 2)
		look_at(lib, texts[i], texts[i + 1]);
}

/* --- where they are in a list -------------------------------------------- */

/* What a list is ordered by. */
struct rank {
	const char *key, *sort;
};

static const char *
title_key(struct library *lib, struct arena *a, int64_t work)
{
	const char *lang = "", *title = library_title(lib, a, work, &lang);

	/* As library_title.c has it: what has none comes last. */
	return *title ? collate_key(a, lang, title, strlen(title)) : "\xFF";
}

static const char *
date_key(struct library *lib, struct arena *a, int64_t work, const char *held)
{
	const struct heading *h = heading_of(lib, work, NULL);
	char iso[DATE_SIZE];

	if (!h)
		return held;
	date_iso(h->adopted, iso);
	return arena_strdup(a, iso);
}

static struct rank
rank_of(struct library *lib, struct arena *a, enum work_order order,
	int64_t work)
{
	struct query q = db_query(
		lib->db, "SELECT adopted, sort FROM work WHERE id = ?");
	struct rank rank = { "", "" };

	db_bind_int(&q, work);
	if (db_step(&q)) {
		rank.key = db_dup(&q, a, 0);
		rank.sort = db_dup(&q, a, 1);
	}
	db_end(&q, NULL);
	rank.key = order == ORDER_DATE ? date_key(lib, a, work, rank.key)
				       : title_key(lib, a, work);
	return rank;
}

static bool
is_before(const struct rank *x, const struct rank *y)
{
	int d = strcmp(x->key, y->key);

	return d ? d < 0 : strcmp(x->sort, y->sort) < 0;
}

/* Put a work among n that are in order, of which there is room for one more. */
static void
insert(struct library *lib, enum work_order order, int64_t work, int64_t *ids,
       size_t n)
{
	struct arena *a = arena_new();
	struct rank own = rank_of(lib, a, order, work), other;
	size_t low = 0, high = n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		other = rank_of(lib, a, order, ids[middle]);
		if (is_before(&other, &own))
			low = middle + 1;
		else
			high = middle;
	}
	memmove(ids + low + 1, ids + low, (n - low) * sizeof(*ids));
	ids[low] = work;
	arena_free(a);
}

static bool
is_mended(const struct mended *m, int64_t work)
{
	for (size_t i = 0; i < m->n_headings; i++)
		if (m->headings[i].work == work)
			return true;
	return false;
}

void
headings_reorder(struct library *lib, enum work_order order, int64_t *ids,
		 size_t n)
{
	const struct mended *m = lib->mended;
	size_t kept = 0, out = 0;
	int64_t *moved;

	if (!m->n_headings || order == ORDER_SYMBOL)
		return;
	moved = arena_array(m->arena, m->n_headings, sizeof(*moved));
	for (size_t i = 0; i < n; i++)
		if (is_mended(m, ids[i]) && out < m->n_headings)
			moved[out++] = ids[i];
		else
			ids[kept++] = ids[i];
	for (size_t i = 0; i < out; i++)
		insert(lib, order, moved[i], ids, kept++);
}
