/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reading annotations: lists, one, its history, and how many there are. */
#include "config.h"

#include <stdlib.h>
#include <stdio.h>
#include <string.h>

#include "model/label.h"
#include "model/symbol.h"
#include "store/notebook_int.h"

#define CURRENT                                                                \
	"SELECT id, uuid, created, modified, deleted, revision, author, "      \
	"body, " ANCHOR_COLUMNS " FROM annotation "

static void
read_row(struct query *q, struct arena *a, struct annotation *an)
{
	*an = (struct annotation){
		.id = db_int(q, 0),
		.created = db_int(q, 2),
		.modified = db_int(q, 3),
		.deleted = db_int(q, 4) != 0,
		.revision = (int)db_int(q, 5),
		.author = db_dup(q, a, 6),
		.body = db_dup(q, a, 7),
	};
	snprintf(an->uuid, sizeof(an->uuid), "%s", db_text(q, 1));
	notebook_read_anchor(q, a, 8, &an->anchor);
}

/* All rows of a statement whose columns are those of CURRENT. */
static enum status
read_rows(struct query *q, struct arena *a, struct annotation **out, size_t *n,
	  struct error *err)
{
	size_t cap = 0;

	*out = NULL;
	*n = 0;
	while (db_step(q)) {
		*out = arena_grow(a, *out, *n, &cap, sizeof(**out));
		read_row(q, a, &(*out)[(*n)++]);
	}
	return db_end(q, err);
}

/* --- order ----------------------------------------------------------- */

struct sortable {
	struct annotation an;
	char work[SYMBOL_SORT];
};

/* As people sort symbols; what is none goes by its name, behind them. */
static void
work_sort_key(const char *key, char out[SYMBOL_SORT])
{
	struct symbol sym;

	if (symbol_parse(key, strlen(key), BODY_NONE, &sym))
		symbol_sort_key(&sym, out);
	else
		snprintf(out, SYMBOL_SORT, "~%s", key);
}

static int
compare_numbers(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

static int
compare(const void *va, const void *vb)
{
	const struct sortable *a = va, *b = vb;
	int c = strcmp(a->work, b->work);

	if (c == 0)
		c = strcmp(a->an.anchor.work, b->an.anchor.work);
	if (c == 0)
		c = label_compare(a->an.anchor.label, b->an.anchor.label);
	if (c == 0)
		c = compare_numbers(a->an.created, b->an.created);
	return c ? c : compare_numbers(a->an.id, b->an.id);
}

static void
sort(struct arena *a, struct annotation *list, size_t n)
{
	struct sortable *s = arena_array(a, n, sizeof(*s));

	for (size_t i = 0; i < n; i++) {
		s[i].an = list[i];
		work_sort_key(list[i].anchor.work, s[i].work);
	}
	if (n > 1)
		qsort(s, n, sizeof(*s), compare);
	for (size_t i = 0; i < n; i++)
		list[i] = s[i].an;
}

/* --- what is asked for ----------------------------------------------- */

enum status
notebook_list(struct notebook *nb, struct arena *a,
	      const struct annotation_query *query, struct annotation **out,
	      size_t *n, struct error *err)
{
	/* Without a work its label means nothing. */
	const char *label = query->work ? query->label : NULL;
	struct query q = db_query(
		nb->db, !query->work ? CURRENT "WHERE deleted <= ?"
			: !label     ? CURRENT "WHERE deleted <= ? AND work = ?"
				 : CURRENT "WHERE deleted <= ? AND work = ? "
					   "AND label = ?");
	enum status s;

	db_bind_int(&q, query->deleted_too);
	if (query->work)
		db_bind(&q, query->work);
	if (label)
		db_bind(&q, label);
	s = read_rows(&q, a, out, n, err);
	if (s == STATUS_OK)
		sort(a, *out, *n);
	return s;
}

enum status
notebook_read_all(struct notebook *nb, struct arena *a, bool backwards,
		  struct annotation **out, size_t *n)
{
	struct query q = db_query(nb->db, backwards ? CURRENT "ORDER BY id DESC"
						    : CURRENT "ORDER BY id");

	return read_rows(&q, a, out, n, NULL);
}

enum status
notebook_get(struct notebook *nb, struct arena *a, int64_t id,
	     struct annotation *out, struct error *err)
{
	struct query q = db_query(nb->db, CURRENT "WHERE id = ?");
	bool found;
	enum status s;

	db_bind_int(&q, id);
	found = db_step(&q);
	if (found)
		read_row(&q, a, out);
	s = db_end(&q, err);
	return s != STATUS_OK || found ? s : notebook_missing(id, err);
}

enum status
notebook_history(struct notebook *nb, struct arena *a, int64_t id,
		 struct annotation **out, size_t *n, struct error *err)
{
	struct query q = db_query(
		nb->db,
		"SELECT n.id, n.uuid, n.created, r.modified, r.deleted, "
		"r.number, r.author, r.body, r.work, r.lang, r.label, "
		"r.exact, r.prefix, r.suffix, r.start_point, r.end_point, "
		"r.hash FROM revision r JOIN annotation n "
		"ON n.id = r.annotation WHERE n.id = ? ORDER BY r.number");
	enum status s;

	db_bind_int(&q, id);
	s = read_rows(&q, a, out, n, err);
	return s != STATUS_OK || *n > 0 ? s : notebook_missing(id, err);
}

size_t
notebook_count(struct notebook *nb, const char *work, const char *label)
{
	struct query q = db_query(
		nb->db, label ? "SELECT count(*) FROM annotation "
				"WHERE deleted = 0 AND work = ? AND label = ?"
			      : "SELECT count(*) FROM annotation "
				"WHERE deleted = 0 AND work = ?");
	int64_t n;

	db_bind(&q, work);
	if (label)
		db_bind(&q, label);
	n = db_step(&q) ? db_int(&q, 0) : 0;
	return db_end(&q, NULL) == STATUS_OK ? (size_t)n : 0;
}

size_t
notebook_works(struct notebook *nb, struct arena *a, const char ***out)
{
	struct query q =
		db_query(nb->db, "SELECT DISTINCT work FROM annotation "
				 "WHERE deleted = 0");
	size_t n;

	db_strings(&q, a, out, &n, NULL);
	return n;
}
