/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Strands of one item, by what works cite: two that cite the same, which few
 * others cite, are of one strand (model/lineage.h).
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "store/library_kin.h"

enum { FEW = 60 /* works that cite what tells of a strand */ };

/* --- what a work cites ------------------------------------------------------
 */

uint64_t
kin_hash(const char *s)
{
	uint64_t h = 14695981039346656037u;

	for (; *s; s++)
		h = (h ^ (unsigned char)*s) * 1099511628211u;
	return h;
}

static int
by_key(const void *x, const void *y)
{
	const struct cited *a = x, *b = y;

	return (a->key > b->key) - (a->key < b->key);
}

/* Half as much for every four times as many that cite it. */
static double
weight(size_t cited_by)
{
	double w = 1;

	for (; cited_by > 0; cited_by /= 4)
		w /= 2;
	return w;
}

/* By how many it is cited in the library below a library in memory. */
static enum status
ask_below(const struct library *lib, const char *key, size_t *cited_by,
	  struct error *err)
{
	struct query q;

	if (!lib->below)
		return STATUS_OK;
	q = db_query(lib->below->db, "SELECT cited_by FROM work WHERE key = ?");
	db_bind(&q, key);
	if (db_step(&q))
		*cited_by += db_size(&q, 0, SIZE_MAX);
	return db_end(&q, err);
}

/*
 * What nobody else cites cannot be shared: nobody in this library, or where two
 * are compared, in either.
 */
static enum status
read_cites(struct kinship *f, int64_t id, struct cites *out, struct error *err)
{
	struct query q = db_query(
		f->lib->db, "SELECT DISTINCT w.key, w.cited_by, w.id, s.text "
			    "FROM work s "
			    "CROSS JOIN citation c ON c.text = s.text "
			    "CROSS JOIN work w ON w.id = c.target "
			    "WHERE s.id = ?1 AND w.id <> ?1 "
			    "AND (w.cited_by > ?2 OR w.kind = 'resolution')");
	struct cited *list = NULL;
	size_t n = 0, cap = 0;
	enum status s = STATUS_OK, end;
	struct cited *copy;

	db_bind_int(&q, id);
	db_bind_int(&q, f->lent || f->lib->below ? 0 : 1);
	while (s == STATUS_OK && db_step(&q)) {
		const char *key = db_text(&q, 0);
		size_t cited_by = db_size(&q, 1, SIZE_MAX);

		if (lost_of_text(f->lib, db_int(&q, 3), db_int(&q, 2)))
			continue;
		s = ask_below(f->lib, key, &cited_by, err);
		list = xgrow(list, n, &cap, sizeof(*list));
		list[n++] = (struct cited){ kin_hash(key), weight(cited_by) };
	}
	end = db_end(&q, err);
	copy = arena_array(f->arena, n + 1, sizeof(*copy));
	if (n)
		qsort(memcpy(copy, list, n * sizeof(*copy)), n, sizeof(*copy),
		      by_key);
	*out = (struct cites){ copy, n };
	free(list);
	return s ? s : end;
}

enum status
kin_cites(struct kinship *f, int64_t id, struct cites *out, struct error *err)
{
	struct kin_cites *c = &f->cites;
	enum status s;

	for (size_t i = c->n; i-- > 0;)
		if (c->id[i] == id) {
			*out = c->at[i];
			return STATUS_OK;
		}
	s = read_cites(f, id, out, err);
	if (s != STATUS_OK)
		return s;
	c->id = xgrow(c->id, c->n, &c->cap_id, sizeof(*c->id));
	c->at = xgrow(c->at, c->n, &c->cap, sizeof(*c->at));
	c->id[c->n] = id;
	c->at[c->n++] = *out;
	return s;
}

/* --- what stands beside it --------------------------------------------------
 */

/* All of its organ, by their texts. */
static enum status
read_organ(struct kinship *f, const struct kin *of, struct error *err)
{
	struct query q = db_query(
		f->lib->db,
		"SELECT " KIN_COLUMNS("w") ", w.text FROM work w "
					   "WHERE w.text IS NOT NULL AND "
					   "w.kind = 'resolution' "
					   "AND substr(w.key, 1, length(?1)) = "
					   "?1 ORDER BY 7");

	if (f->organ.n > 0) {
		db_end(&q, NULL);
		return STATUS_OK;
	}
	kin_bind_organ(&q, of);
	while (db_step(&q)) {
		struct kin k = kin_read(f, &q);

		k.text = db_int(&q, 6);
		kin_add(&f->organ, k);
	}
	return db_end(&q, err);
}

static int
by_text(const void *x, const void *y)
{
	const int64_t *text = x;
	const struct kin *k = y;

	return (*text > k->text) - (*text < k->text);
}

/* Within the years before it, or after it. */
static bool
is_near(const struct kin *k, const struct kin *of, bool after)
{
	int d = date_compare(k->adopted, of->adopted),
	    years = k->adopted.year - of->adopted.year;

	return after ? d > 0 && years <= LINEAGE_YEARS
		     : d < 0 && -years <= LINEAGE_YEARS;
}

static bool
is_among(const struct kin_list *list, int64_t id)
{
	for (size_t i = 0; i < list->n; i++)
		if (list->at[i].id == id)
			return true;
	return false;
}

/* Whether two cite so much alike that they are of one strand. */
static enum status
of_one_strand(struct kinship *f, const struct kin *of, const struct kin *k,
	      double least, bool *is, struct error *err)
{
	struct cites a, b;
	enum status s = kin_cites(f, of->id, &a, err);

	if (s == STATUS_OK)
		s = kin_cites(f, k->id, &b, err);
	if (s == STATUS_OK)
		*is = lineage_shared(&a, &b, NULL) >= least;
	return s;
}

/* What both cite, as the query is at it: t.id, t.key behind the text. */
struct common {
	int64_t id;
	bool tells; /* of a heading; misprinted numbers tell of nothing */
};

static enum status
read_common(struct kinship *f, const struct kin *of, struct query *q,
	    struct common *c, struct error *err)
{
	const char *key = db_text(q, 2);
	enum status s = STATUS_OK;
	struct symbol sym;
	bool widely = false;

	if (c->id == db_int(q, 1))
		return s;
	c->id = db_int(q, 1);
	c->tells = !symbol_parse(key, strlen(key), BODY_NONE, &sym) ||
		   symbol_was_given(&sym);
	if (c->tells)
		s = kin_widely(f, of, c->id, &widely, err);
	c->tells &= !widely;
	return s;
}

/* How much alike they must be who cite that: more, if it tells of neither. */
static double
least_alike(const struct kin *of, const struct kin *k, const struct common *c)
{
	return c->tells || lineage_same_item(of->title, k->title)
		       ? LINEAGE_ALIKE
		       : LINEAGE_TWINS;
}

/* Those that cite the same, if few others do. */
static enum status
add_citers(struct kinship *f, const struct kin *of, bool after,
	   struct kin_list *out, struct error *err)
{
	struct query q =
		db_query(f->lib->db, "SELECT DISTINCT d.text, t.id, t.key FROM "
				     "work o "
				     "CROSS JOIN citation c ON c.text = o.text "
				     "CROSS JOIN work t ON t.id = c.target "
				     "AND t.cited_by BETWEEN 2 AND ?2 "
				     "CROSS JOIN citation d ON d.target = t.id "
				     "WHERE o.id = ?1");
	enum status s = STATUS_OK, end;
	struct common common = { 0 };
	bool is;

	db_bind_int(&q, of->id);
	db_bind_int(&q, FEW);
	while (s == STATUS_OK && db_step(&q)) {
		int64_t text = db_int(&q, 0);
		const struct kin *k =
			f->organ.n ? bsearch(&text, f->organ.at, f->organ.n,
					     sizeof(*k), by_text)
				   : NULL;

		if (!k || k->id == of->id || !is_near(k, of, after) ||
		    is_among(out, k->id))
			continue;
		s = read_common(f, of, &q, &common, err);
		if (s == STATUS_OK)
			s = of_one_strand(f, of, k, least_alike(of, k, &common),
					  &is, err);
		if (s == STATUS_OK && is)
			kin_add(out, *k);
	}
	end = db_end(&q, err);
	return s ? s : end;
}

enum status
kin_beside(struct kinship *f, const struct kin *of, bool after,
	   struct kin_list *out, struct error *err)
{
	enum status s = read_organ(f, of, err);

	for (size_t i = 0; i < f->organ.n && s == STATUS_OK; i++) {
		const struct kin *k = &f->organ.at[i];

		if (k->id != of->id && *of->title &&
		    strcmp(k->title, of->title) == 0 && is_near(k, of, after) &&
		    !is_among(out, k->id))
			kin_add(out, *k);
	}
	return s ? s : add_citers(f, of, after, out, err);
}

/* What of its organ, but for the work itself, cites a work: their headings. */
static enum status
read_headings(struct kinship *f, const struct kin *of, int64_t cited,
	      const char ***out, size_t *n, struct error *err)
{
	struct query q = db_query(f->lib->db, "SELECT DISTINCT text FROM "
					      "citation WHERE target = ?");
	size_t cap = 0;

	db_bind_int(&q, cited);
	while (db_step(&q)) {
		int64_t text = db_int(&q, 0);
		const struct kin *k =
			f->organ.n ? bsearch(&text, f->organ.at, f->organ.n,
					     sizeof(*k), by_text)
				   : NULL;

		if (!k || k->id == of->id)
			continue;
		*out = xgrow(*out, *n, &cap, sizeof(**out));
		(*out)[(*n)++] = k->title;
	}
	return db_end(&q, err);
}

enum status
kin_headed(struct kinship *f, const struct kin *of, int64_t cited,
	   double *share, struct error *err)
{
	const char **heading = NULL;
	size_t n = 0, same = 0;
	enum status s = read_headings(f, of, cited, &heading, &n, err);

	for (size_t i = 0; i < n; i++)
		same += lineage_same_item(of->title, heading[i]);
	*share = n > 0 ? (double)same / (double)n : 1;
	free(heading);
	return s;
}

static int
by_heading(const void *x, const void *y)
{
	return strcmp(*(const char *const *)x, *(const char *const *)y);
}

enum status
kin_widely(struct kinship *f, const struct kin *of, int64_t cited, bool *is,
	   struct error *err)
{
	const char **heading = NULL;
	size_t n = 0, run = 0, most = 0;
	enum status s = read_headings(f, of, cited, &heading, &n, err);

	if (n > 0)
		qsort(heading, n, sizeof(*heading), by_heading);
	for (size_t i = 0; i < n; i++) {
		run = i > 0 && strcmp(heading[i], heading[i - 1]) == 0 ? run + 1
								       : 1;
		most = run > most ? run : most;
	}
	*is = lineage_widely(n, most);
	free(heading);
	return s;
}
