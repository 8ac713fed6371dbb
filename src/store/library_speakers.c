/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which texts cite a document, and which of them speaks for its work. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "store/library_speakers.h"

static int
by_preference(const void *x, const void *y)
{
	const struct speaker *a = x, *b = y;

	if (a->work != b->work)
		return a->work < b->work ? -1 : 1;
	if (a->rank != b->rank)
		return a->rank < b->rank ? -1 : 1;
	return (a->text > b->text) - (a->text < b->text);
}

static int
by_text(const void *x, const void *y)
{
	const struct speaker *a = x, *b = y;

	return (a->text > b->text) - (a->text < b->text);
}

/*
 * Of a work with several texts that cite it the one preferred speaks.  They
 * are left as they lie in the file, so that no page of it is read twice.
 */
static void
leave_best(struct speakers *list)
{
	size_t kept = 0;

	if (list->n)
		qsort(list->at, list->n, sizeof(*list->at), by_preference);
	for (size_t i = 0; i < list->n; i++)
		if (!kept || list->at[i].work != list->at[kept - 1].work)
			list->at[kept++] = list->at[i];
	list->n = kept;
	if (list->n)
		qsort(list->at, list->n, sizeof(*list->at), by_text);
}

static void
take_speaker(struct speakers *list, int64_t text, int64_t work, long rank)
{
	list->at = xgrow(list->at, list->n, &list->cap, sizeof(*list->at));
	list->at[list->n++] =
		(struct speaker){ .text = text, .work = work, .rank = rank };
}

/* The texts that cite it, by their ids; an index has them in it. */
static enum status
find_texts(struct library *lib, int64_t target, struct speakers *list,
	   struct error *err)
{
	struct query q = db_query(lib->db, "SELECT DISTINCT text FROM citation "
					   "WHERE target = ? ORDER BY text");

	db_bind_int(&q, target);
	while (db_step(&q))
		take_speaker(list, db_int(&q, 0), 0, 0);
	return db_end(&q, err);
}

/*
 * Whose they are, and in which language, of a few.  Of itself a work speaks
 * only within itself.
 */
static enum status
ask_each(struct library *lib, int64_t target, const struct speakers *texts,
	 struct speakers *out, struct error *err)
{
	enum status s = STATUS_OK;

	for (size_t i = 0; i < texts->n && s == STATUS_OK; i++) {
		struct query q = db_query(lib->db, "SELECT work, lang FROM "
						   "text WHERE id = ?");

		db_bind_int(&q, texts->at[i].text);
		if (db_step(&q) && db_int(&q, 0) != target)
			take_speaker(out, texts->at[i].text, db_int(&q, 0),
				     library_language_rank(lib, db_text(&q, 1)));
		s = db_end(&q, err);
	}
	return s;
}

/* The same of many: an index tells of all texts in a few pages. */
static enum status
ask_all(struct library *lib, int64_t target, const struct speakers *texts,
	struct speakers *out, struct error *err)
{
	struct query q = db_query(lib->db, "SELECT id, work, lang FROM text");

	while (db_step(&q)) {
		struct speaker is = { .text = db_int(&q, 0) };

		if (db_int(&q, 1) != target &&
		    bsearch(&is, texts->at, texts->n, sizeof(is), by_text))
			take_speaker(out, is.text, db_int(&q, 1),
				     library_language_rank(lib, db_text(&q, 2)));
	}
	return db_end(&q, err);
}

enum status
speakers_find(struct library *lib, int64_t target, struct speakers *list,
	      struct error *err)
{
	enum { FEW = 500 };
	struct speakers texts = { 0 };
	enum status s = find_texts(lib, target, &texts, err);

	if (s == STATUS_OK)
		s = (texts.n < FEW ? ask_each : ask_all)(lib, target, &texts,
							 list, err);
	free(texts.at);
	leave_best(list);
	return s;
}
