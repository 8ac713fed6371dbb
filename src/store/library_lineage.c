/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lineages: from a work back to the first on its item, and from there on to
 * all that follow it.  Works are asked for one by one, as they are met.
 */
#include "config.h"

#include <stdlib.h>

#include "model/lineage.h"
#include "store/library_kin.h"
#include "store/library_lineage.h"

enum { MOST = 400 /* works of a lineage */ };

struct family {
	struct kinship of;
	const char *title; /* of the work asked about; "" where unknown */
	struct kin_list all;
};

/* --- the family -------------------------------------------------------------
 */

static bool
is_in(const struct family *f, int64_t id)
{
	for (size_t i = 0; i < f->all.n; i++)
		if (f->all.at[i].id == id)
			return true;
	return false;
}

static void
take(struct family *f, struct kin k, size_t parent)
{
	k.parent = parent;
	k.weight = 1;
	kin_add(&f->all, k);
}

/* The first of the item; dates fall on the way, so it ends. */
static enum status
find_first(struct family *f, struct kin *k, struct error *err)
{
	enum status s = STATUS_OK;

	for (int i = 0; i < MOST && k->held && s == STATUS_OK; i++) {
		struct kin before;

		s = kin_before(&f->of, k, &before, err);
		if (s || !before.id)
			break;
		*k = before;
	}
	return s;
}

/* Whether one may follow another, by their titles alone. */
static bool
may_follow(const struct kin *k, const char *title)
{
	return k->untitled || !*title || lineage_same_item(title, k->title) ||
	       lineage_akin(title, k->title);
}

/* Those of which it is the predecessor. */
static enum status
take_next(struct family *f, size_t of, struct error *err)
{
	struct kin_list later = { 0 };
	struct kin parent = f->all.at[of], before;
	/* What is not held was only presumed to be on the same item. */
	const char *title = parent.held ? parent.title : f->title;
	enum status s = kin_later(&f->of, &parent, &later, err);

	for (size_t i = 0; i < later.n && s == STATUS_OK && f->all.n < MOST;
	     i++) {
		const struct kin *k = &later.at[i];

		if (is_in(f, k->id) || !may_follow(k, title))
			continue;
		s = kin_before(&f->of, k, &before, err);
		if (s == STATUS_OK && before.id == parent.id)
			take(f, *k, of);
	}
	free(later.at);
	return s;
}

static void
weigh(struct family *f)
{
	for (size_t i = f->all.n; i-- > 1;)
		f->all.at[f->all.at[i].parent].weight += f->all.at[i].weight;
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
straight_on(const struct kin_list *all, size_t of)
{
	size_t best = 0;

	for (size_t i = of + 1; i < all->n; i++)
		if (all->at[i].parent == of &&
		    (!best || all->at[i].weight > all->at[best].weight))
			best = i;
	return best;
}

/* In the language preferred, of those that it has. */
static const char *
title_of(const struct telling *t, const struct kin *k)
{
	const struct kinship *of = &t->f->of;

	return k->held ? library_title(of->lib, of->arena, k->id, NULL) : "";
}

static void
tell(struct telling *t, size_t i, int depth, long follows)
{
	const struct kin_list *all = &t->f->all;

	for (;;) {
		const struct kin *k = &all->at[i];
		size_t next = straight_on(all, i);
		long own = (long)t->n;

		t->out[t->n++] =
			(struct lineage_node){ .key = k->key,
					       .title = title_of(t, k),
					       .adopted = k->adopted,
					       .held = k->held,
					       .asked = k->id == t->asked,
					       .depth = depth,
					       .follows = follows };
		if (!next)
			return;
		for (size_t c = i + 1; c < all->n; c++)
			if (all->at[c].parent == i && c != next)
				tell(t, c, depth + 1, own);
		i = next;
		follows = own;
	}
}

/* --- of a file that is not in the library ------------------------------------
 */

/* Where it belongs that follows node b: straight on, or as a side branch. */
static size_t
place_behind(const struct lineage *of, size_t b, int *depth)
{
	const struct lineage_node *list = of->list;
	size_t end = b + 1, n = of->n;

	*depth = list[b].depth;
	while (end < n && list[end].depth > list[b].depth)
		end++;
	if (end == n || list[end].follows != (long)b)
		return end;
	++*depth;
	return b + 1;
}

/* Put a work behind the one in the list that was asked about. */
static void
put_behind(struct arena *a, struct lineage *of, const struct kin *k)
{
	struct lineage_node *list = arena_array(a, of->n + 1, sizeof(*list));
	size_t b = 0, at;
	int depth;

	while (b + 1 < of->n && !of->list[b].asked)
		b++;
	at = place_behind(of, b, &depth);
	for (size_t i = 0; i < of->n; i++) {
		struct lineage_node *o = &list[i + (i >= at)];

		*o = of->list[i];
		o->asked = false;
		o->follows += o->follows >= (long)at;
	}
	list[at] = (struct lineage_node){ .key = k->key,
					  .title = k->title,
					  .adopted = k->adopted,
					  .held = true,
					  .asked = true,
					  .depth = depth,
					  .follows = (long)b };
	*of = (struct lineage){ list, of->n + 1 };
}

/*
 * The lineage of what it follows in the library below, and itself; out->n 0:
 * it follows nothing that is known there.
 */
static enum status
lineage_below(struct library *lib, struct arena *a, const struct kin *k,
	      struct lineage *out, struct error *err)
{
	struct kinship of = { .lib = lib, .arena = a };
	struct kin before, known;
	enum status s = kin_before(&of, k, &before, err);

	kinship_free(&of);
	of = (struct kinship){ .lib = lib->below, .arena = a };
	if (s != STATUS_OK || !before.id)
		return s;
	s = kin_find(&of, before.key, &known, err);
	if (s != STATUS_OK || !known.id)
		return s;
	s = library_lineage(lib->below, a, before.key, out, err);
	if (s == STATUS_OK)
		put_behind(a, out, k);
	return s;
}

/* --- the whole --------------------------------------------------------------
 */

static enum status
gather(struct family *f, struct kin k, bool onward, struct error *err)
{
	enum status s = onward ? STATUS_OK : find_first(f, &k, err);

	if (s == STATUS_OK)
		take(f, k, 0);
	for (size_t i = 0; i < f->all.n && s == STATUS_OK; i++)
		s = take_next(f, i, err);
	weigh(f);
	return s;
}

/* Of k, which is of this very library; onward: without what came before. */
static enum status
lineage_here(struct library *lib, struct arena *a, struct kin k, bool onward,
	     struct lineage *out, struct error *err)
{
	struct family f = { .of = { .lib = lib, .arena = a },
			    .title = k.title };
	struct telling t = { .f = &f, .asked = k.id };
	enum status s = gather(&f, k, onward, err);

	t.out = arena_array(a, f.all.n + 1, sizeof(*t.out));
	if (s == STATUS_OK)
		tell(&t, 0, 0, -1);
	*out = (struct lineage){ t.out, t.n };
	free(f.all.at);
	kinship_free(&f.of);
	return s;
}

enum status
library_lineage(struct library *lib, struct arena *a, const char *key,
		struct lineage *out, struct error *err)
{
	struct kinship of = { .lib = lib, .arena = a };
	struct kin k;
	enum status s;

	library_correct_begin(lib);
	s = kin_find(&of, key, &k, err);
	*out = (struct lineage){ 0 };
	/* A file's own citations are few: the library below knows more. */
	if (s == STATUS_OK && !k.held && lib->below)
		return library_lineage(lib->below, a, key, out, err);
	if (s == STATUS_OK && lib->below)
		s = lineage_below(lib, a, &k, out, err);
	if (s != STATUS_OK || out->n)
		return s;
	if (!k.id)
		return error_set(err, STATUS_MISSING, "%s is not known", key);
	return lineage_here(lib, a, k, false, out, err);
}

enum status
library_followers(struct library *lib, struct arena *a, const char *key,
		  struct lineage *out, struct error *err)
{
	struct kinship of = { .lib = lib, .arena = a };
	struct kin k;
	enum status s;

	library_correct_begin(lib);
	s = kin_find(&of, key, &k, err);
	*out = (struct lineage){ 0 };
	if (s == STATUS_OK && !k.held && lib->below)
		return library_followers(lib->below, a, key, out, err);
	if (s == STATUS_OK && !k.id)
		s = error_set(err, STATUS_MISSING, "%s is not known", key);
	return s ? s : lineage_here(lib, a, k, true, out, err);
}
