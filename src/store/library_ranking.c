/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The documents that most works cite.  Of all works the counts are kept; of
 * some, what each of them cites is counted.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "store/library_cites.h"
#include "store/library_mended.h"
#include "store/library_ranking.h"
#include "store/library_terms.h"
#include "store/listing.h"

/* How many works cite each document, by its id. */
struct counts {
	uint32_t *of;
	uint32_t *last; /* that was counted, by its place in the list */
	int64_t max;
};

static enum status
counts_init(struct library *lib, struct counts *c, struct error *err)
{
	enum status s = library_last_work(lib, &c->max, err);

	if (s != STATUS_OK)
		return s;
	c->of = xcalloc((size_t)c->max + 1, sizeof(*c->of));
	c->last = xcalloc((size_t)c->max + 1, sizeof(*c->last));
	return STATUS_OK;
}

static void
counts_free(struct counts *c)
{
	free(c->of);
	free(c->last);
}

/*
 * What the nth work, from 1, cites with the relation, or at all; once, in
 * however many places and languages: that SQL could tell, for four times as
 * long.
 */
static enum status
count_work(struct library *lib, int64_t work, uint32_t nth,
	   enum relation relation, struct counts *c, struct error *err)
{
	struct query q = db_query(
		lib->db, relation == RELATION_NONE
				 ? "SELECT c.target FROM text t CROSS JOIN "
				   "citation c ON c.text = t.id "
				   "WHERE t.work = ?1"
				 : "SELECT c.target FROM text t CROSS JOIN "
				   "citation c ON c.text = t.id "
				   "WHERE t.work = ?1 AND c.relation = ?2");

	db_bind_int(&q, work);
	if (relation != RELATION_NONE)
		db_bind(&q, relation_name(relation));
	while (db_step(&q)) {
		int64_t id = db_int(&q, 0);

		if (id <= 0 || id > c->max || id == work || c->last[id] == nth)
			continue;
		c->last[id] = nth;
		c->of[id]++;
	}
	return db_end(&q, err);
}

/* Without what is kept of all works. */
static enum status
count_each(struct library *lib, const int64_t *ids, size_t n,
	   enum relation relation, struct counts *c, struct error *err)
{
	enum status s = STATUS_OK;

	for (size_t i = 0; i < n && s == STATUS_OK; i++)
		s = count_work(lib, ids[i], (uint32_t)i + 1, relation, c, err);
	return s;
}

/* Which of what is kept counts. */
struct counting {
	struct counts *counts;
	struct works works;
	uint32_t relations;
};

static void
take_cited(void *ctx, int64_t work, int64_t target, uint32_t relations)
{
	struct counting *k = ctx;

	if (relations & k->relations && works_has(&k->works, work) &&
	    target <= k->counts->max)
		k->counts->of[target]++;
}

/* Without what is not cited any more since something was taken out. */
static void
uncount_lost(struct library *lib, const struct counting *k,
	     enum relation relation)
{
	const struct mended *m = lib->mended;

	for (size_t i = 0; i < m->n_lost; i++) {
		const struct lost *l = &m->lost[i];
		bool counted =
			relation == RELATION_NONE
				? l->of_work
				: l->of_relation && l->relation == relation;

		if (counted && works_has(&k->works, l->work) &&
		    l->target <= k->counts->max && l->target != l->work &&
		    k->counts->of[l->target])
			k->counts->of[l->target]--;
	}
}

static enum status
count_works(struct library *lib, const int64_t *ids, size_t n,
	    enum relation relation, struct counts *c, struct error *err)
{
	struct counting k = { .counts = c,
			      .relations = relation == RELATION_NONE
						   ? UINT32_MAX
						   : cites_bit(relation) };
	bool there = false;
	enum status s = works_init(lib, &k.works, err);

	if (s != STATUS_OK)
		return s;
	for (size_t i = 0; i < n; i++)
		works_add(&k.works, ids[i]);
	s = cites_read(lib, take_cited, &k, &there, err);
	if (s == STATUS_OK && !there)
		s = count_each(lib, ids, n, relation, c, err);
	if (s == STATUS_OK)
		uncount_lost(lib, &k, relation);
	works_free(&k.works);
	return s;
}

static enum status
count_some(struct library *lib, const struct ranking_query *q, struct counts *c,
	   struct error *err)
{
	const struct work_query works = { .filter = q->ranking.filter,
					  .annotated = q->annotated,
					  .opened = q->opened };
	int64_t *ids = NULL;
	size_t n = 0;
	enum status s = library_list(lib, &works, &ids, &n, err);

	for (size_t i = 0; i < n; i++)
		ids[i] -= lib->first_id;
	if (s == STATUS_OK)
		s = count_works(lib, ids, n, q->ranking.relation, c, err);
	free(ids);
	return s;
}

/* --- what is told of them ------------------------------------------------ */

struct entry {
	int64_t id;
	size_t works;
	const char *key;
};

struct entries {
	struct entry *at;
	size_t n, cap;
};

static int
by_works(const void *x, const void *y)
{
	const struct entry *a = x, *b = y;
	int d = (a->works < b->works) - (a->works > b->works);

	return d ? d : strcmp(a->key, b->key);
}

/* Whether a key is of a body: "SC 1325 (2000)" is of SC. */
static bool
is_of(const char *key, enum body of)
{
	const char *code = body_code(of);
	size_t n = strlen(code);

	return of == BODY_NONE || (strncmp(key, code, n) == 0 && key[n] == ' ');
}

/* By the counts of c or (NULL) of all works, which are kept. */
static enum status
sort_counted(struct library *lib, struct arena *a, const struct counts *c,
	     enum body of, struct entries *list, struct error *err)
{
	struct query q =
		db_query(lib->db, "SELECT id, key, cited_by FROM work");

	while (db_step(&q)) {
		int64_t id = db_int(&q, 0);
		size_t works =
			!c ? db_size(&q, 2, SIZE_MAX) - lost_works(lib, id)
			: id > 0 && id <= c->max ? c->of[id]
						 : 0;

		if (!works || !is_of(db_text(&q, 1), of))
			continue;
		list->at =
			xgrow(list->at, list->n, &list->cap, sizeof(*list->at));
		list->at[list->n++] =
			(struct entry){ id, works, db_dup(&q, a, 1) };
	}
	if (list->n)
		qsort(list->at, list->n, sizeof(*list->at), by_works);
	return db_end(&q, err);
}

/* --- what citers call it -------------------------------------------------- */

/* Texts in the language that is preferred to all others, by their ids. */
struct natives {
	unsigned char *bits;
	int64_t max;
};

static void
natives_init(struct library *lib, struct natives *t)
{
	struct query q =
		db_query(lib->db, "SELECT id FROM text WHERE lang = ?");

	t->max = db_value(lib->db, "SELECT max(id) FROM text", 0);
	if (t->max < 0 || t->max > UINT32_MAX)
		t->max = 0;
	t->bits = xcalloc((size_t)t->max / 8 + 1, 1);
	db_bindn(&q, lib->order + 1, strcspn(lib->order + 1, ","));
	while (db_step(&q)) {
		int64_t id = db_int(&q, 0);

		if (id > 0 && id <= t->max)
			t->bits[id / 8] |= (unsigned char)(1 << id % 8);
	}
	db_end(&q, NULL);
}

static bool
is_native(const struct natives *t, int64_t id)
{
	return id > 0 && id <= t->max && t->bits[id / 8] >> id % 8 & 1;
}

static const char *
title_at(struct library *lib, struct arena *a, int64_t text, int64_t seq)
{
	struct query q = db_query(lib->db, "SELECT title FROM citation "
					   "WHERE text = ? AND seq = ?");
	const char *title = "";

	db_bind_int(&q, text);
	db_bind_int(&q, seq);
	if (db_step(&q) && db_len(&q, 0))
		title = db_dup(&q, a, 0);
	db_end(&q, NULL);
	return title;
}

/*
 * As one of the first who cite it call it, if they can in the language that is
 * preferred.  Where they are is in an index, what each says on a page of its
 * own: few are asked.
 */
static const char *
title_said(struct library *lib, struct arena *a, int64_t id,
	   const struct natives *native)
{
	enum { FEW = 24, FEW_OTHERS = 8 };
	struct query q = db_query(lib->db, "SELECT text, seq FROM citation "
					   "WHERE target = ? LIMIT 1000");
	const char *best = "", *other = "";
	int asked = 0, others = 0;

	db_bind_int(&q, id);
	while (!*best && asked < FEW && db_step(&q)) {
		bool is = is_native(native, db_int(&q, 0));

		if (is) {
			best = title_at(lib, a, db_int(&q, 0), db_int(&q, 1));
			asked++;
		} else if (!*other && others < FEW_OTHERS) {
			other = title_at(lib, a, db_int(&q, 0), db_int(&q, 1));
			others++;
		}
	}
	db_end(&q, NULL);
	return *best ? best : other;
}

static enum status
describe(struct library *lib, struct arena *a, const struct entry *e,
	 const struct natives *native, struct ranked *out, struct error *err)
{
	struct query q = db_query(lib->db, "SELECT symbol, kind, text IS NOT "
					   "NULL FROM work WHERE id = ?");
	enum status s;

	*out = (struct ranked){ .key = e->key, .works = e->works };
	out->symbol = out->title = "";
	db_bind_int(&q, e->id);
	if (db_step(&q)) {
		out->symbol = db_dup(&q, a, 0);
		out->kind = kind_from_name(db_text(&q, 1));
		out->held = db_int(&q, 2);
	}
	s = db_end(&q, err);
	if (s == STATUS_OK && out->held)
		out->title = library_title(lib, a, e->id, NULL);
	else if (s == STATUS_OK && out->kind != KIND_INSTRUMENT)
		out->title = library_full_title(
			e->key, title_said(lib, a, e->id, native));
	return s;
}

enum status
library_rank(struct library *lib, struct arena *a,
	     const struct ranking_query *q, struct ranked **out, size_t *n,
	     struct error *err)
{
	bool all = !filter_active(&q->ranking.filter) &&
		   q->ranking.relation == RELATION_NONE;
	struct entries list = { 0 };
	struct natives native;
	struct counts c = { 0 };
	enum status s = all ? STATUS_OK : counts_init(lib, &c, err);

	library_correct_begin(lib);
	*n = 0;
	if (s == STATUS_OK && !all)
		s = count_some(lib, q, &c, err);
	if (s == STATUS_OK)
		s = sort_counted(lib, a, all ? NULL : &c, q->ranking.of, &list,
				 err);
	if (q->most && list.n > q->most)
		list.n = q->most;
	*out = arena_array(a, list.n + 1, sizeof(**out));
	natives_init(lib, &native);
	for (; *n < list.n && s == STATUS_OK; ++*n)
		s = describe(lib, a, &list.at[*n], &native, &(*out)[*n], err);
	free(native.bits);
	free(list.at);
	counts_free(&c);
	return s;
}
