/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lineages: from a work back to the first on its item, and from there on to
 * all that follow it.  Works are asked for one by one, as they are met.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "model/lineage.h"
#include "model/symbol.h"
#include "store/library_int.h"
#include "store/library_lineage.h"

enum { MOST = 400 /* works of a lineage */ };

struct kin {
	int64_t id;
	const char *key, *title;
	struct date adopted;
	bool held;
	size_t parent; /* itself: the first */
	size_t weight; /* works that follow it, and itself */
};

struct family {
	struct library *lib;
	struct arena *arena;
	const char *title; /* of the work asked about; "" where unknown */
	struct kin *at;
	size_t n, cap;
};

/* --- one work ---------------------------------------------------------------
 */

static struct date
date_of(const char *iso, const char *key)
{
	struct date d = { 0 };
	struct symbol sym;

	date_from_iso(iso, &d);
	if (!d.year && symbol_parse(key, strlen(key), BODY_NONE, &sym))
		d.year = (short)symbol_year(&sym);
	return d;
}

/* The columns key, title, adopted, held, id. */
static struct kin
read_kin(struct query *q, struct arena *a)
{
	struct kin k = { .key = db_dup(q, a, 0),
			 .title = db_dup(q, a, 1),
			 .held = db_int(q, 3),
			 .id = db_int(q, 4) };

	k.adopted = date_of(db_text(q, 2), k.key);
	return k;
}

/* What a work recalls of its own organ, as struct recalled, with the ids. */
struct past {
	struct recalled *list;
	struct kin *kin;
	size_t n, cap, cap_kin;
};

static enum status
read_past(struct family *f, const struct kin *of, struct past *past,
	  struct error *err)
{
	struct query q = db_query(
		f->lib->db,
		"SELECT w.key, w.title, coalesce(nullif(w.adopted, ''), "
		"c.date), w.text IS NOT NULL, w.id, c.paragraph "
		"FROM work s CROSS JOIN citation c ON c.text = s.text "
		"CROSS JOIN work w ON w.id = c.target WHERE s.id = ?1 "
		"AND c.relation IN ('recall', 'reaffirm') "
		"AND c.footnote IS NULL AND w.id <> ?1 "
		"AND substr(w.key, 1, length(?2)) = ?2 "
		"AND w.kind = 'resolution' ORDER BY c.seq");

	db_bind_int(&q, of->id);
	db_bindn(&q, of->key, strcspn(of->key, " ") + 1);
	while (db_step(&q)) {
		struct kin *k;

		past->kin = xgrow(past->kin, past->n, &past->cap_kin,
				  sizeof(*past->kin));
		past->list = xgrow(past->list, past->n, &past->cap,
				   sizeof(*past->list));
		k = &past->kin[past->n];
		*k = read_kin(&q, f->arena);
		past->list[past->n++] =
			(struct recalled){ .key = k->key,
					   .title = k->title,
					   .adopted = k->adopted,
					   .paragraph = (size_t)db_int(&q, 5),
					   .held = k->held };
	}
	return db_end(&q, err);
}

/* The work that another follows; id 0: none. */
static enum status
find_before(struct family *f, const struct kin *of, struct kin *before,
	    struct error *err)
{
	struct past past = { 0 };
	enum status s = read_past(f, of, &past, err);
	long i = s ? -1
		   : lineage_predecessor(of->title, of->adopted, past.list,
					 past.n);

	*before = (struct kin){ 0 };
	if (i >= 0)
		*before = past.kin[i];
	free(past.list);
	free(past.kin);
	return s;
}

/* --- the family -------------------------------------------------------------
 */

static bool
is_in(const struct family *f, int64_t id)
{
	for (size_t i = 0; i < f->n; i++)
		if (f->at[i].id == id)
			return true;
	return false;
}

static void
take(struct family *f, struct kin k, size_t parent)
{
	k.parent = parent;
	k.weight = 1;
	f->at = xgrow(f->at, f->n, &f->cap, sizeof(*f->at));
	f->at[f->n++] = k;
}

/* The first of the item; dates fall on the way, so it ends. */
static enum status
find_first(struct family *f, struct kin *k, struct error *err)
{
	enum status s = STATUS_OK;

	for (int i = 0; i < MOST && k->held && s == STATUS_OK; i++) {
		struct kin before;

		s = find_before(f, k, &before, err);
		if (s || !before.id)
			break;
		*k = before;
	}
	return s;
}

/* Works of the same organ that recall or reaffirm one. */
static enum status
read_citers(struct family *f, const struct kin *of, struct family *out,
	    struct error *err)
{
	struct query q = db_query(
		f->lib->db,
		"SELECT DISTINCT s.key, s.title, s.adopted, 1, s.id "
		"FROM citation c CROSS JOIN text t ON t.id = c.text "
		"CROSS JOIN work s ON s.id = t.work AND s.text = t.id "
		"WHERE c.target = ?1 AND c.relation IN ('recall', 'reaffirm') "
		"AND c.footnote IS NULL AND s.id <> ?1 "
		"AND substr(s.key, 1, length(?2)) = ?2 "
		"ORDER BY s.adopted, s.sort");

	db_bind_int(&q, of->id);
	db_bindn(&q, of->key, strcspn(of->key, " ") + 1);
	while (db_step(&q))
		take(out, read_kin(&q, f->arena), 0);
	return db_end(&q, err);
}

/* Those of which it is the predecessor. */
static enum status
take_next(struct family *f, size_t of, struct error *err)
{
	struct family citers = { 0 };
	struct kin parent = f->at[of], before;
	/* What is not held was only presumed to be on the same item. */
	const char *title = parent.held ? parent.title : f->title;
	enum status s = read_citers(f, &parent, &citers, err);

	for (size_t i = 0; i < citers.n && s == STATUS_OK && f->n < MOST; i++) {
		const struct kin *k = &citers.at[i];

		if (is_in(f, k->id) ||
		    (*title && !lineage_same_item(title, k->title)))
			continue;
		s = find_before(f, k, &before, err);
		if (s == STATUS_OK && before.id == parent.id)
			take(f, *k, of);
	}
	free(citers.at);
	return s;
}

static void
weigh(struct family *f)
{
	for (size_t i = f->n; i-- > 1;)
		f->at[f->at[i].parent].weight += f->at[i].weight;
}

/* --- as rows ----------------------------------------------------------------
 */

struct telling {
	const struct family *f;
	struct lineage_node *out;
	size_t n;
	int64_t asked;
};

/* Of those that follow it, the one that most follow goes straight on. */
static size_t
straight_on(const struct family *f, size_t of)
{
	size_t best = 0;

	for (size_t i = of + 1; i < f->n; i++)
		if (f->at[i].parent == of &&
		    (!best || f->at[i].weight > f->at[best].weight))
			best = i;
	return best;
}

static void
tell(struct telling *t, size_t i, int depth, long follows)
{
	for (;;) {
		const struct kin *k = &t->f->at[i];
		size_t next = straight_on(t->f, i);
		long own = (long)t->n;

		t->out[t->n++] =
			(struct lineage_node){ .key = k->key,
					       .title = k->title,
					       .adopted = k->adopted,
					       .held = k->held,
					       .asked = k->id == t->asked,
					       .depth = depth,
					       .follows = follows };
		if (!next)
			return;
		for (size_t c = i + 1; c < t->f->n; c++)
			if (t->f->at[c].parent == i && c != next)
				tell(t, c, depth + 1, own);
		i = next;
		follows = own;
	}
}

/* --- the whole --------------------------------------------------------------
 */

static enum status
read_asked(struct family *f, const char *key, struct kin *k, struct error *err)
{
	struct query q =
		db_query(f->lib->db, "SELECT key, title, adopted, text IS NOT "
				     "NULL, id FROM work WHERE key = ?");

	*k = (struct kin){ 0 };
	db_bind(&q, key);
	if (db_step(&q))
		*k = read_kin(&q, f->arena);
	return db_end(&q, err);
}

enum status
library_lineage(struct library *lib, struct arena *a, const char *key,
		struct lineage_node **out, size_t *n, struct error *err)
{
	struct family f = { .lib = lib, .arena = a };
	struct kin k;
	struct telling t = { .f = &f };
	enum status s = read_asked(&f, key, &k, err);

	*n = 0;
	/* A file's own citations are few: the library below knows more. */
	if (s == STATUS_OK && !k.held && lib->below)
		return library_lineage(lib->below, a, key, out, n, err);
	if (s == STATUS_OK && !k.id)
		s = error_set(err, STATUS_MISSING, "%s is not known", key);
	t.asked = k.id;
	f.title = k.title;
	if (s == STATUS_OK)
		s = find_first(&f, &k, err);
	if (s == STATUS_OK)
		take(&f, k, 0);
	for (size_t i = 0; i < f.n && s == STATUS_OK; i++)
		s = take_next(&f, i, err);
	weigh(&f);
	*out = t.out = arena_array(a, f.n + 1, sizeof(*t.out));
	if (s == STATUS_OK)
		tell(&t, 0, 0, -1);
	*n = t.n;
	free(f.at);
	return s;
}
