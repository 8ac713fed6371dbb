/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Works as lineages know them: read from queries, and kept in lists. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "model/symbol.h"
#include "store/library_kin.h"

void
kin_add(struct kin_list *list, struct kin k)
{
	list->at = xgrow(list->at, list->n, &list->cap, sizeof(*list->at));
	list->at[list->n++] = k;
}

void
kinship_free(struct kinship *f)
{
	free(f->asked.at);
	free(f->before.at);
	free(f->organ.at);
	free(f->cites.id);
	free(f->cites.at);
}

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

struct kin
kin_read(const struct kinship *f, struct query *q)
{
	struct arena *a = f->arena;
	const struct heading *h = heading_of(f->lib, db_int(q, 4), NULL);
	struct kin k = { .key = db_dup(q, a, 0),
			 .title = db_dup(q, a, 1),
			 .held = db_int(q, 3),
			 .id = db_int(q, 4),
			 .untitled = db_int(q, 5) };

	k.adopted = date_of(db_text(q, 2), k.key);
	if (h) {
		k.untitled &= strcmp(h->title, k.title) == 0;
		k.title = arena_strdup(a, h->title);
		k.adopted = h->adopted;
	}
	return k;
}

void
kin_bind_organ(struct query *q, const struct kin *of)
{
	db_bindn(q, of->key, strcspn(of->key, " ") + 1);
}

void
kin_bind_namesakes(struct query *q, const char *title, const struct kin *of,
		   char day[DATE_SIZE])
{
	date_iso(of->adopted, day);
	db_bind(q, title);
	kin_bind_organ(q, of);
	db_bind(q, day);
}

enum status
kin_find(struct kinship *f, const char *key, struct kin *k, struct error *err)
{
	struct query q = db_query(
		f->lib->db, "SELECT " KIN_COLUMNS("work") " FROM work "
							  "WHERE key = ?");

	*k = (struct kin){ 0 };
	db_bind(&q, key);
	if (db_step(&q))
		*k = kin_read(f, &q);
	return db_end(&q, err);
}

static enum status
find_id(struct kinship *f, int64_t id, struct kin *k, struct error *err)
{
	struct query q = db_query(
		f->lib->db, "SELECT " KIN_COLUMNS("work") " FROM work "
							  "WHERE id = ? AND "
							  "kind = "
							  "'resolution'");

	*k = (struct kin){ 0 };
	db_bind_int(&q, id);
	if (db_step(&q))
		*k = kin_read(f, &q);
	return db_end(&q, err);
}

static int
by_day(const void *x, const void *y)
{
	const struct kin *a = x, *b = y;

	return date_compare(a->adopted, b->adopted);
}

enum status
kin_retitled(struct kinship *f, const struct kin *of, const char *title,
	     bool after, struct kin_list *out, struct error *err)
{
	const struct mended *m = f->lib->mended;
	size_t organ = strcspn(of->key, " ") + 1, first = out->n;
	enum status s = STATUS_OK;
	struct kin k;
	int d;

	for (size_t i = 0; m && i < m->n_headings && s == STATUS_OK; i++) {
		const struct heading *h = &m->headings[i];

		if (!h->speaks || !*title || h->work == of->id ||
		    strcmp(h->title, title) != 0)
			continue;
		s = find_id(f, h->work, &k, err);
		d = date_compare(h->adopted, of->adopted);
		if (k.id && !strncmp(k.key, of->key, organ) &&
		    (after ? d > 0 : d < 0))
			kin_add(out, k);
	}
	if (out->n > first)
		qsort(out->at + first, out->n - first, sizeof(*out->at),
		      by_day);
	return s;
}
