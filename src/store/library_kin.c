/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What one work follows, and which works may follow it. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "model/lineage.h"
#include "model/symbol.h"
#include "store/library_kin.h"

/* What a work recalls of its own organ, as struct recalled, with the ids. */
struct past {
	struct recalled *list;
	size_t cap;
	struct kin_list kin;
};

static void
past_add(struct past *past, struct kin k, enum kin_how how, size_t paragraph)
{
	past->list =
		xgrow(past->list, past->kin.n, &past->cap, sizeof(*past->list));
	past->list[past->kin.n] = (struct recalled){ .key = k.key,
						     .title = k.title,
						     .adopted = k.adopted,
						     .paragraph = paragraph,
						     .held = k.held,
						     .how = how };
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
		"c.date), w.text IS NOT NULL, w.id, " KIN_UNTITLED(
			"w") ", c.paragraph, "
			     "c.relation IN ('recall', 'reaffirm'), c.text, "
			     "c.seq "
			     "FROM work s CROSS JOIN citation c ON c.text = "
			     "s.text "
			     "CROSS JOIN work w ON w.id = c.target WHERE s.id "
			     "= ?1 "
			     "AND c.footnote IS NULL AND w.id <> ?1 "
			     "AND substr(w.key, 1, length(?2)) = ?2 "
			     "AND w.kind = 'resolution' ORDER BY c.seq");

	db_bind_int(&q, of->id);
	kin_bind_organ(&q, of);
	while (db_step(&q))
		if (!lost_citation(f->lib, db_int(&q, 8), db_int(&q, 9)))
			past_add(past, kin_read(f, &q),
				 db_int(&q, 7) ? KIN_RECALLED : KIN_CITED,
				 db_size(&q, 6, SIZE_MAX));
	return db_end(&q, err);
}

static enum status
read_titled(struct kinship *f, const struct kin *of, const char *title,
	    struct kin *out, struct error *err)
{
	char day[DATE_SIZE];
	struct query q = db_query(f->lib->db, KIN_NAMESAKES
				  "< ?3 AND adopted <> '' "
				  "ORDER BY adopted DESC, sort DESC");
	struct kin_list others = { 0 };
	enum status s;

	*out = (struct kin){ 0 };
	kin_bind_namesakes(&q, title, of, day);
	/* The first, but for those that are called otherwise by now. */
	while (!out->id && db_step(&q)) {
		*out = kin_read(f, &q);
		if (strcmp(out->title, title) != 0)
			*out = (struct kin){ 0 };
	}
	s = db_end(&q, err);
	if (s == STATUS_OK)
		s = kin_retitled(f, of, title, false, &others, err);
	if (others.n &&
	    date_compare(others.at[others.n - 1].adopted, out->adopted) > 0)
		*out = others.at[others.n - 1];
	free(others.at);
	return s;
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

	for (int years = 1; s == STATUS_OK && !out->id && years <= KIN_BIENNIAL;
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
		past->kin.at[i].below = k.id;
		r->title = k.title;
		r->adopted = k.adopted;
		r->held = true;
	}
	return s;
}

/* How much of what it cites those cite, too, that are held here or below. */
static enum status
weigh_past(struct kinship *f, struct kinship *below, const struct kin *of,
	   struct past *past, struct error *err)
{
	struct cites own, its;
	enum status s = kin_cites(f, of->id, &own, err);

	for (size_t i = 0; i < past->kin.n && s == STATUS_OK; i++) {
		struct recalled *r = &past->list[i];
		const struct kin *k = &past->kin.at[i];
		struct cited itself = { .key = kin_hash(k->key) };

		if (!r->held) {
			if (of->untitled && r->how == KIN_RECALLED)
				s = kin_headed(f, of, k->id, &r->shared, err);
			continue;
		}
		if (of->untitled && r->how != KIN_HEADED && !k->below &&
		    !lineage_same_item(of->title, r->title))
			s = kin_widely(f, of, k->id, &r->widely, err);
		if (s != STATUS_OK)
			break;
		s = k->below ? kin_cites(below, k->below, &its, err)
			     : kin_cites(f, k->id, &its, err);
		if (s == STATUS_OK)
			r->shared = lineage_shared(
				&own, &its,
				r->how != KIN_HEADED ? &itself : NULL);
	}
	return s;
}

/* Those under its heading, or that cite the same. */
static enum status
add_beside(struct kinship *f, const struct kin *of, struct past *past,
	   struct error *err)
{
	struct kin_list beside = { 0 };
	enum status s = kin_beside(f, of, false, &beside, err);

	for (size_t i = 0; i < beside.n; i++)
		past_add(past, beside.at[i], KIN_HEADED, 0);
	free(beside.at);
	return s;
}

/* Those below under its heading: ids of the one say nothing to the other. */
static enum status
add_beside_below(struct kinship *below, const struct kin *of, struct past *past,
		 struct error *err)
{
	struct kin stranger = *of;
	size_t n = past->kin.n;
	enum status s;

	stranger.id = 0;
	s = add_beside(below, &stranger, past, err);
	for (; n < past->kin.n; n++)
		past->kin.at[n].below = past->kin.at[n].id;
	return s;
}

struct search {
	struct kinship *here, *below; /* below: without a library if none */
	const struct kin *of;
	struct past past;
	struct kin namesake;
};

/* What may be its predecessor. */
static enum status
gather(struct search *se, struct error *err)
{
	bool below = se->below->lib != NULL;
	const struct kin *of = se->of;
	enum status s = read_past(se->here, of, &se->past, err);

	if (s == STATUS_OK && below)
		s = look_below(se->here, &se->past, err);
	if (s == STATUS_OK && of->untitled)
		s = add_beside(se->here, of, &se->past, err);
	if (s == STATUS_OK && of->untitled && below)
		s = add_beside_below(se->below, of, &se->past, err);
	if (s == STATUS_OK && !of->untitled)
		s = read_namesake(se->here, of, &se->namesake, err);
	if (s == STATUS_OK && !of->untitled && below && !se->namesake.id)
		s = read_namesake(se->below, of, &se->namesake, err);
	if (s == STATUS_OK)
		s = weigh_past(se->here, se->below, of, &se->past, err);
	return s;
}

static enum status
find_before(struct kinship *f, const struct kin *of, struct kin *before,
	    struct error *err)
{
	struct kinship below = { .lib = f->lib->below,
				 .arena = f->arena,
				 .lent = true };
	struct search se = { .here = f, .below = &below, .of = of };
	struct descent d = { .title = of->title,
			     .adopted = of->adopted,
			     .untitled = of->untitled };
	enum status s = gather(&se, err);
	long i = -1;

	if (s == STATUS_OK)
		i = lineage_predecessor(&d, se.past.list, se.past.kin.n,
					se.namesake.adopted);
	*before = (struct kin){ 0 };
	if (i >= 0)
		*before = (size_t)i < se.past.kin.n ? se.past.kin.at[i]
						    : se.namesake;
	free(se.past.list);
	free(se.past.kin.at);
	kinship_free(&below);
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
