/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The web of citations, walked backwards: who cites a work, grouped by
 * relation.  Which citations there are is one thing, read for all of them;
 * what each of them says another, read for those that are to be shown.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "model/label.h"
#include "store/library_citing.h"
#include "store/library_mended.h"
#include "store/library_said.h"
#include "store/library_speakers.h"

/* A citation, and its place among the others. */
struct cited {
	struct library *lib; /* that it is in */
	int64_t text, seq;   /* where */
	int64_t work;	     /* that cites */
	enum relation relation;
	struct date adopted;
	const char *sort; /* of the citing work */
};

struct cited_list {
	struct cited *at;
	size_t n, cap;
};

/* --- which citations ------------------------------------------------- */

/* Where they are looked for, and what is found. */
struct search {
	struct library *lib, *above;
	struct arena *arena;
	const struct cited_query *ask;
	struct cited_list *list;
	struct sayings *sayings;
	size_t *scopes; /* of struct cited_by */
	int64_t target;
	/* The text, where something was taken out of it by hand. */
	struct resolution *cut;
};

/* Works that the library above holds as well do not speak. */
static bool
is_above(struct library *above, const char *key)
{
	struct query q;
	bool there;

	if (!above)
		return false;
	q = db_query(above->db, "SELECT 1 FROM work "
				"WHERE key = ? AND text IS NOT NULL");
	db_bind(&q, key);
	there = db_step(&q);
	db_end(&q, NULL);
	return there;
}

static void
take_rows(struct search *f, struct query *q, struct cited c)
{
	const char *label = f->ask->label;
	enum label_scope scope = LABEL_ELSEWHERE;

	while (db_step(q)) {
		if (label)
			scope = label_scope(db_text(q, 2), label);
		if ((label && !scope) ||
		    (f->cut && !library_correct_cited(f->cut, db_int(q, 0))))
			continue;
		f->scopes[scope]++;
		c.seq = db_int(q, 0);
		c.relation = relation_from_name(db_text(q, 1), db_len(q, 1));
		f->list->at = xgrow(f->list->at, f->list->n, &f->list->cap,
				    sizeof(*f->list->at));
		f->list->at[f->list->n++] = c;
		for (int i = 0; i < SAYINGS && f->ask->sayings; i++)
			sayings_add(f->sayings, f->arena, (enum saying)i,
				    db_text(q, 2 + i), c.work);
	}
}

static enum status
take_text(struct search *f, const struct speaker *by, struct error *err)
{
	struct query q = db_query(
		f->lib->db, "SELECT key, adopted, sort FROM work WHERE id = ?");
	struct cited c = { .lib = f->lib,
			   .text = by->text,
			   .work = by->work + f->lib->first_id };
	const struct heading *h;
	const char *key = "";
	bool speaks;
	enum status s;

	db_bind_int(&q, by->work);
	speaks = db_step(&q) && !is_above(f->above, db_text(&q, 0));
	if (speaks) {
		date_from_iso(db_text(&q, 1), &c.adopted);
		h = heading_of(f->lib, by->work, NULL);
		if (h)
			c.adopted = h->adopted;
		c.sort = db_dup(&q, f->arena, 2);
		key = db_dup(&q, f->arena, 0);
	}
	s = db_end(&q, err);
	if (s != STATUS_OK || !speaks)
		return s;
	f->cut = library_correct_cut(f->lib, key, by->text);
	q = db_query(f->lib->db, "SELECT seq, relation, pinpoint, title, date "
				 "FROM citation WHERE target = ? AND text = ?");
	db_bind_int(&q, f->target);
	db_bind_int(&q, by->text);
	take_rows(f, &q, c);
	resolution_free(f->cut);
	f->cut = NULL;
	return db_end(&q, err);
}

static enum status
find_target(struct search *f, struct error *err)
{
	struct query q =
		db_query(f->lib->db, "SELECT id FROM work WHERE key = ?");

	f->target = 0;
	db_bind(&q, f->ask->key);
	if (db_step(&q))
		f->target = db_int(&q, 0);
	return db_end(&q, err);
}

static enum status
collect(struct search *f, struct error *err)
{
	struct speakers by = { 0 };
	enum status s = find_target(f, err);

	if (s == STATUS_OK && f->target)
		s = speakers_find(f->lib, f->target, &by, err);
	for (size_t i = 0; i < by.n && s == STATUS_OK; i++)
		s = take_text(f, &by.at[i], err);
	free(by.at);
	return s;
}

/* --- in which order -------------------------------------------------- */

/* What has no relation comes last. */
static int
rank(const struct cited *c)
{
	return c->relation == RELATION_NONE ? RELATION_COUNT : (int)c->relation;
}

static int
by_relation(const void *x, const void *y)
{
	const struct cited *a = x, *b = y;
	int d = rank(a) - rank(b);

	if (d == 0)
		d = date_compare(a->adopted, b->adopted);
	if (d == 0)
		d = strcmp(a->sort, b->sort);
	if (d == 0)
		d = (a->seq > b->seq) - (a->seq < b->seq);
	return d;
}

static int
by_work(const void *x, const void *y)
{
	int64_t a = ((const struct cited *)x)->work;
	int64_t b = ((const struct cited *)y)->work;

	return (a > b) - (a < b);
}

/* Works that cite; the list is put in another order for it. */
static size_t
count_works(struct cited_list *list)
{
	size_t n = 0;

	if (list->n)
		qsort(list->at, list->n, sizeof(*list->at), by_work);
	for (size_t i = 0; i < list->n; i++)
		n += !i || list->at[i].work != list->at[i - 1].work;
	return n;
}

/* --- what they say --------------------------------------------------- */

/* The group that begins at *i, and what is to be shown of it. */
static enum status
read_group(struct arena *a, const struct cited_query *ask,
	   const struct cited_list *list, size_t *i, struct cited_by *out,
	   struct error *err)
{
	struct cited_group *g = &out->groups[out->n_groups++];
	size_t first = *i, shown = 0;
	enum status s = STATUS_OK;

	*g = (struct cited_group){ .relation = list->at[first].relation,
				   .first = out->n };
	for (; *i < list->n && list->at[*i].relation == g->relation; ++*i) {
		const struct cited *c = &list->at[*i];

		g->works += *i == first || c->work != c[-1].work;
		g->citations++;
		if (s || (ask->narrowed && ask->only != g->relation) ||
		    (ask->most && shown == ask->most))
			continue;
		shown++;
		s = library_citing(c->lib, a, c->text, c->seq,
				   &out->list[out->n], err);
		if (s == STATUS_OK)
			library_correct_citing(c->lib, a, &out->list[out->n],
					       c->seq);
		out->n++;
	}
	g->shown = shown;
	return s;
}

static enum status
read_groups(struct arena *a, const struct cited_query *ask,
	    const struct cited_list *list, struct cited_by *out,
	    struct error *err)
{
	enum status s = STATUS_OK;

	out->citations = list->n;
	out->list = arena_array(a, list->n + 1, sizeof(*out->list));
	for (size_t i = 0; i < list->n && s == STATUS_OK;)
		s = read_group(a, ask, list, &i, out, err);
	return s;
}

enum status
library_cited(struct library *lib, struct arena *a, const struct cited_query *q,
	      struct cited_by *out, struct error *err)
{
	struct cited_list list = { 0 };
	struct sayings sayings = { 0 };
	struct search f = { .lib = lib,
			    .arena = a,
			    .ask = q,
			    .list = &list,
			    .sayings = &sayings,
			    .scopes = out->scopes };
	enum status s;

	*out = (struct cited_by){ 0 };
	library_correct_begin(lib);
	s = collect(&f, err);
	if (s == STATUS_OK && lib->below) {
		f.lib = lib->below;
		f.above = lib;
		s = collect(&f, err);
	}
	sayings_count(&sayings, a, out->said);
	if (s == STATUS_OK && list.n > 0) {
		out->works = count_works(&list);
		qsort(list.at, list.n, sizeof(*list.at), by_relation);
		s = read_groups(a, q, &list, out, err);
	}
	free(list.at);
	return s;
}
