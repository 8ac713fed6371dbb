/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What can be read still in a damaged notebook, into the copy of it that has
 * taken its place.  Only what is later than the copy is added; what cannot be
 * read, or not be added, is passed over: the damaged one is kept.
 */
#include "config.h"

#include <string.h>

#include "store/notebook_rescue.h"

/* --- annotations and corrections ---------------------------------------- */

static const char last_sql[] = "SELECT id, revision FROM annotation "
			       "WHERE uuid = ?";

/* The number and the last revision of it in the notebook; 0: it has it not. */
static int64_t
last_of(struct notebook *nb, const char *uuid, int *revision)
{
	struct query q = db_query(nb->db, last_sql);
	int64_t id = 0;

	db_bind(&q, uuid);
	if (db_step(&q)) {
		id = db_int(&q, 0);
		*revision = (int)db_int(&q, 1);
	}
	return db_end(&q, NULL) == STATUS_OK ? id : 0;
}

/* A state later than what the notebook has. */
static bool
add(struct notebook *nb, const struct annotation *found)
{
	struct annotation an = *found;
	int revision = 0;

	an.id = last_of(nb, an.uuid, &revision);
	if (strlen(an.uuid) != 36 || (an.id && revision >= an.revision))
		return false;
	an.revision = 0;
	if (notebook_save(nb, &an, NULL) != STATUS_OK)
		return false;
	if (found->deleted)
		notebook_delete(nb, an.id, true, NULL);
	return true;
}

/* From both ends, as far as the damage: what is later is what matters. */
static size_t
add_annotations(struct arena *a, struct notebook *nb, struct notebook *damaged)
{
	struct annotation *list;
	size_t n, added = 0;

	for (int backwards = 0; backwards < 2; backwards++) {
		notebook_read_all(damaged, a, backwards, &list, &n);
		for (size_t i = 0; i < n; i++)
			added += add(nb, &list[i]);
	}
	return added;
}

static size_t
add_corrections(struct arena *a, struct notebook *nb, struct notebook *damaged)
{
	struct correction *list;
	struct taken taken = { 0 };
	size_t n, added = 0;

	notebook_corrections(damaged, a, &(struct correction_query){ 0 }, &list,
			     &n, NULL);
	for (size_t i = 0; i < n; i++)
		if (!notebook_take_corrections(nb, &list[i], 1, &taken, NULL))
			added += taken.added;
	return added;
}

/* --- drafts -------------------------------------------------------------- */

/* What the annotation of the damaged notebook is called in the other; 0: a
 * draft of it becomes one of a new annotation. */
static int64_t
annotation_in(struct arena *a, struct notebook *nb, struct notebook *damaged,
	      int64_t id)
{
	struct annotation an;
	int revision;

	if (!id || notebook_get(damaged, a, id, &an, NULL) != STATUS_OK)
		return 0;
	return last_of(nb, an.uuid, &revision);
}

static bool
same_place(const struct draft *d, const struct draft *e)
{
	return strcmp(d->anchor.work, e->anchor.work) == 0 &&
	       strcmp(d->anchor.lang, e->anchor.lang) == 0 &&
	       strcmp(d->anchor.label, e->anchor.label) == 0;
}

/* The earlier state of a draft that the copy has; NULL: it has none. */
static const struct draft *
earlier(const struct draft *held, size_t n, const struct draft *d)
{
	for (size_t i = 0; i < n; i++)
		if (held[i].id == d->id && same_place(&held[i], d))
			return &held[i];
	return NULL;
}

static size_t
add_drafts(struct arena *a, struct notebook *nb, struct notebook *damaged)
{
	struct draft *list, *held;
	size_t n, n_held, added = 0;

	notebook_drafts(nb, a, &held, &n_held, NULL);
	notebook_drafts(damaged, a, &list, &n, NULL);
	for (size_t i = 0; i < n; i++) {
		struct draft d = list[i];
		const struct draft *was = earlier(held, n_held, &d);

		if (was && strcmp(was->body, d.body) == 0)
			continue;
		d.id = was ? was->id : 0;
		d.annotation = annotation_in(a, nb, damaged, d.annotation);
		added += notebook_draft_save(nb, &d, NULL) == STATUS_OK;
	}
	return added;
}

/* --- what files are called ----------------------------------------------- */

/* In their order: the last of a name is where its file was seen last. */
static void
add_called(struct arena *a, struct notebook *nb, struct notebook *damaged)
{
	struct called *list;
	size_t n;

	notebook_called(damaged, a, &list, &n, NULL);
	for (size_t i = 0; i < n; i++)
		notebook_call(nb, &list[i], NULL);
}

void
notebook_rescue(struct arena *a, struct notebook *nb, struct notebook *damaged,
		struct restored *out)
{
	add_called(a, nb, damaged);
	out->annotations = add_annotations(a, nb, damaged);
	out->corrections = add_corrections(a, nb, damaged);
	out->drafts = add_drafts(a, nb, damaged);
}
