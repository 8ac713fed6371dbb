/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How far works can be trusted whose texts people have corrected.  The tables
 * know the texts as their files have them, so that these few are loaded and
 * judged; what came of it is remembered for as long as neither text nor
 * corrections change.
 */
#include "config.h"

#include <string.h>

#include "base/xalloc.h"
#include "store/library_int.h"
#include "store/notebook.h"

enum { REMEMBERED = 64 };

/* What came of a work. */
struct corrected {
	uint64_t stamp; /* of its texts and corrections; 0: nothing is known */
	int confidence;
	bool any; /* a correction was made, or a doubt settled */
};

static void
stamp_bytes(uint64_t *stamp, const void *bytes, size_t n)
{
	const unsigned char *s = bytes;

	for (size_t i = 0; i < n; i++)
		*stamp = (*stamp ^ s[i]) * 1099511628211U; /* FNV-1a */
}

static bool
has_language(const struct correction *list, size_t n, const char *lang)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(list[i].lang, lang) == 0)
			return true;
	return false;
}

/* Texts of the work that have corrections, by turns; the others' confidence. */
struct texts {
	const char **langs;
	size_t n, cap;
	int others;
	uint64_t stamp;
};

static struct texts
look(struct library *lib, struct arena *a, int64_t work,
     const struct correction *list, size_t n)
{
	struct query q = db_query(lib->db, "SELECT lang, digest, confidence "
					   "FROM text WHERE work = ?");
	struct texts t = { .others = CONFIDENCE_FULL,
			   .stamp = 14695981039346656037U };

	for (size_t i = 0; i < n; i++)
		stamp_bytes(&t.stamp, &list[i].id, sizeof(list[i].id));
	stamp_bytes(&t.stamp, &work, sizeof(work));
	db_bind_int(&q, work);
	while (db_step(&q)) {
		int confidence = (int)db_int(&q, 2);

		if (!has_language(list, n, db_text(&q, 0))) {
			if (confidence < t.others)
				t.others = confidence;
			continue;
		}
		stamp_bytes(&t.stamp, db_text(&q, 1), db_len(&q, 1));
		t.langs = arena_grow(a, t.langs, t.n, &t.cap, sizeof(*t.langs));
		t.langs[t.n++] = db_dup(&q, a, 0);
	}
	db_end(&q, NULL);
	return t;
}

static struct corrected
judge(struct library *lib, int64_t work, const struct texts *t)
{
	struct corrected c = { .stamp = t->stamp,
			       .confidence = CONFIDENCE_FULL };
	struct resolution *r;

	for (size_t i = 0; i < t->n; i++) {
		if (library_text(lib, work + lib->first_id, t->langs[i], &r,
				 NULL))
			continue;
		c.any |= r->n_corrected || r->n_settled;
		if (resolution_confidence(r) < c.confidence)
			c.confidence = resolution_confidence(r);
		resolution_free(r);
	}
	return c;
}

/* A work that has corrections in the list; false: none of them is of a text. */
static bool
judged(struct library *lib, struct arena *a, int64_t work,
       const struct correction *list, size_t n, struct corrected *out)
{
	struct texts t = look(lib, a, work, list, n);
	struct corrected *known;

	if (!t.n)
		return false;
	if (!lib->judged)
		lib->judged = xcalloc(REMEMBERED, sizeof(*lib->judged));
	known = &lib->judged[(uint64_t)work % REMEMBERED];
	if (known->stamp != t.stamp)
		*known = judge(lib, work, &t);
	*out = *known;
	if (t.others < out->confidence)
		out->confidence = t.others;
	return true;
}

bool
library_correct_row(struct library *lib, int64_t id, struct work_row *row)
{
	struct arena *a;
	struct correction *list;
	struct corrected c;
	size_t n;

	if (!lib->notebook ||
	    !notebook_has_corrections(lib->notebook, row->key))
		return false;
	a = arena_new();
	if (notebook_corrections(lib->notebook, a,
				 &(struct correction_query){ .work = row->key },
				 &list, &n, NULL) == STATUS_OK &&
	    judged(lib, a, id, list, n, &c)) {
		row->confidence = c.confidence;
		row->corrected = c.any;
	}
	arena_free(a);
	return true;
}

/* Of a work that is held in this very library; 0: it is not. */
static int64_t
own_id(struct library *lib, const char *key)
{
	struct query q = db_query(lib->db, "SELECT id FROM work WHERE key = ? "
					   "AND text IS NOT NULL");
	int64_t id;

	db_bind(&q, key);
	id = db_step(&q) ? db_int(&q, 0) : 0;
	db_end(&q, NULL);
	return id;
}

void
library_each_corrected(struct library *lib,
		       void (*take)(void *ctx, int64_t work, bool doubtful),
		       void *ctx)
{
	struct arena *a = arena_new();
	struct correction *list = NULL;
	struct corrected c;
	size_t n = 0, end;
	int64_t id;

	if (lib->notebook)
		notebook_corrections(lib->notebook, a,
				     &(struct correction_query){ 0 }, &list, &n,
				     NULL);
	for (size_t i = 0; i < n; i = end) {
		for (end = i + 1; end < n; end++)
			if (strcmp(list[end].work, list[i].work) != 0)
				break;
		id = own_id(lib, list[i].work);
		if (id && judged(lib, a, id, list + i, end - i, &c))
			take(ctx, id, c.confidence < CONFIDENCE_SURE);
	}
	arena_free(a);
}
