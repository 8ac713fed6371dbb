/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What one work follows, and which works may follow it. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "model/lineage.h"
#include "model/symbol.h"
#include "store/library_kin.h"

enum { BIENNIAL = 2 /* years between two on an item with its year */ };

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
}

/* --- reading one -----------------------------------------------------------
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

/* "GA ", of "GA 52/205": works of one organ begin so. */
static void
bind_organ(struct query *q, const struct kin *of)
{
	db_bindn(q, of->key, strcspn(of->key, " ") + 1);
}

enum status
kin_find(struct kinship *f, const char *key, struct kin *k, struct error *err)
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

/* --- what it follows -------------------------------------------------------
 */

/* What a work recalls of its own organ, as struct recalled, with the ids. */
struct past {
	struct recalled *list;
	size_t cap;
	struct kin_list kin;
};

static void
past_add(struct past *past, struct kin k, size_t paragraph)
{
	past->list =
		xgrow(past->list, past->kin.n, &past->cap, sizeof(*past->list));
	past->list[past->kin.n] = (struct recalled){ .key = k.key,
						     .title = k.title,
						     .adopted = k.adopted,
						     .paragraph = paragraph,
						     .held = k.held };
	kin_add(&past->kin, k);
}

static enum status
read_past(struct kinship *f, const struct kin *of, struct past *past,
	  struct error *err)
{
	struct query q = db_query(
		f->lib->db,
		"SELECT w.key, coalesce(nullif(w.title, ''), c.title), "
		"coalesce(nullif(w.adopted, ''), "
		"c.date), w.text IS NOT NULL, w.id, c.paragraph "
		"FROM work s CROSS JOIN citation c ON c.text = s.text "
		"CROSS JOIN work w ON w.id = c.target WHERE s.id = ?1 "
		"AND c.relation IN ('recall', 'reaffirm') "
		"AND c.footnote IS NULL AND w.id <> ?1 "
		"AND substr(w.key, 1, length(?2)) = ?2 "
		"AND w.kind = 'resolution' ORDER BY c.seq");

	db_bind_int(&q, of->id);
	bind_organ(&q, of);
	while (db_step(&q))
		past_add(past, read_kin(&q, f->arena),
			 db_size(&q, 5, SIZE_MAX));
	return db_end(&q, err);
}

/* Resolutions of an organ under one title, before or after a day. */
#define NAMESAKES                                                              \
	"SELECT key, title, adopted, 1, id, sort FROM work WHERE title = ?1 "  \
	"AND title <> '' AND text IS NOT NULL AND kind = 'resolution' "        \
	"AND substr(key, 1, length(?2)) = ?2 AND adopted "

/* day must last as long as the query. */
static void
bind_namesakes(struct query *q, const char *title, const struct kin *of,
	       char day[DATE_SIZE])
{
	date_iso(of->adopted, day);
	db_bind(q, title);
	bind_organ(q, of);
	db_bind(q, day);
}

static enum status
read_titled(struct kinship *f, const struct kin *of, const char *title,
	    struct kin *out, struct error *err)
{
	char day[DATE_SIZE];
	struct query q = db_query(f->lib->db,
				  NAMESAKES "< ?3 AND adopted <> '' "
					    "ORDER BY adopted DESC, sort DESC "
					    "LIMIT 1");

	*out = (struct kin){ 0 };
	bind_namesakes(&q, title, of, day);
	if (db_step(&q))
		*out = read_kin(&q, f->arena);
	return db_end(&q, err);
}

/*
 * The latest of its organ under its title before it, or under that of one or
 * two years before; id 0: none.
 */
static enum status
read_namesake(struct kinship *f, const struct kin *of, struct kin *out,
	      struct error *err)
{
	enum status s = read_titled(f, of, of->title, out, err);

	for (int years = 1; s == STATUS_OK && !out->id && years <= BIENNIAL;
	     years++) {
		const char *title = lineage_title(f->arena, of->title, -years);

		if (!title)
			break;
		s = read_titled(f, of, title, out, err);
	}
	return s;
}

/* What is held below is known there: its title, its date. */
static enum status
look_below(struct kinship *f, struct past *past, struct error *err)
{
	struct kinship below = { .lib = f->lib->below, .arena = f->arena };
	enum status s = STATUS_OK;
	struct kin k;

	for (size_t i = 0; i < past->kin.n && s == STATUS_OK; i++) {
		struct recalled *r = &past->list[i];

		if (r->held)
			continue;
		s = kin_find(&below, r->key, &k, err);
		if (s != STATUS_OK || !k.held)
			continue;
		r->title = k.title;
		r->adopted = k.adopted;
		r->held = true;
	}
	return s;
}

static enum status
find_before(struct kinship *f, const struct kin *of, struct kin *before,
	    struct error *err)
{
	struct kinship below = { .lib = f->lib->below, .arena = f->arena };
	struct past past = { 0 };
	struct kin namesake;
	enum status s = read_past(f, of, &past, err);
	long i = -1;

	if (s == STATUS_OK && below.lib)
		s = look_below(f, &past, err);
	if (s == STATUS_OK)
		s = read_namesake(f, of, &namesake, err);
	if (s == STATUS_OK && below.lib && !namesake.id)
		s = read_namesake(&below, of, &namesake, err);
	if (s == STATUS_OK)
		i = lineage_predecessor(of->title, of->adopted, past.list,
					past.kin.n, namesake.adopted);
	*before = (struct kin){ 0 };
	if (i >= 0)
		*before = (size_t)i < past.kin.n ? past.kin.at[i] : namesake;
	free(past.list);
	free(past.kin.at);
	return s;
}

enum status
kin_before(struct kinship *f, const struct kin *of, struct kin *before,
	   struct error *err)
{
	enum status s;

	for (size_t i = 0; i < f->asked.n; i++)
		if (f->asked.at[i].id == of->id) {
			*before = f->before.at[i];
			return STATUS_OK;
		}
	s = find_before(f, of, before, err);
	if (s == STATUS_OK) {
		kin_add(&f->asked, *of);
		kin_add(&f->before, *before);
	}
	return s;
}

/* --- what may follow it ----------------------------------------------------
 */

/* Those after it under its title of so many years later. */
static enum status
add_titled(struct kinship *f, const struct kin *of, int years,
	   struct kin_list *out, struct error *err)
{
	const char *title = lineage_title(f->arena, of->title, years);
	char day[DATE_SIZE];
	struct query q;

	if (!title)
		return STATUS_OK;
	q = db_query(f->lib->db, NAMESAKES "> ?3 ORDER BY 3, 6");
	bind_namesakes(&q, title, of, day);
	while (db_step(&q))
		kin_add(out, read_kin(&q, f->arena));
	return db_end(&q, err);
}

enum status
kin_later(struct kinship *f, const struct kin *of, struct kin_list *out,
	  struct error *err)
{
	char day[DATE_SIZE];
	enum status s;
	struct query q = db_query(
		f->lib->db,
		"SELECT s.key, s.title, s.adopted, 1, s.id, s.sort "
		"FROM citation c CROSS JOIN text t ON t.id = c.text "
		"CROSS JOIN work s ON s.id = t.work AND s.text = t.id "
		"WHERE c.target = ?4 AND c.relation IN ('recall', 'reaffirm') "
		"AND c.footnote IS NULL AND s.id <> ?4 "
		"AND substr(s.key, 1, length(?2)) = ?2 UNION " NAMESAKES
		"> ?3 ORDER BY 3, 6");

	bind_namesakes(&q, of->held ? of->title : "", of, day);
	db_bind_int(&q, of->id);
	while (db_step(&q))
		kin_add(out, read_kin(&q, f->arena));
	s = db_end(&q, err);
	for (int years = 1; s == STATUS_OK && of->held && years <= BIENNIAL;
	     years++)
		s = add_titled(f, of, years, out, err);
	return s;
}
