/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The order by title.  A work is where the title stands by which the list
 * calls it, which depends on the languages preferred.  So the titles of all
 * texts are in one order, each with its work and language, and those are
 * taken that speak for their work.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/xalloc.h"
#include "store/library_title.h"
#include "store/listing.h"
#include "text/collate.h"

/* --- gathering ------------------------------------------------------- */

/* The title of a text. */
struct title {
	const char *key;  /* what it is ordered by */
	const char *sort; /* of the work, where titles are the same */
	uint32_t work;
	char lang[8]; /* the rest of it zeros */
};

struct titles {
	struct arena *arena;
	struct title *titles;
	size_t n, cap;
};

static int
by_key(const void *a, const void *b)
{
	const struct title *x = a, *y = b;
	int diff = strcmp(x->key, y->key);

	return diff ? diff : strcmp(x->sort, y->sort);
}

/* All of them in order, to be freed whatever is returned. */
static enum status
read_titles(struct library *lib, struct titles *t, struct error *err)
{
	struct query q =
		db_query(lib->db, "SELECT " TITLE_T ", t.lang, w.id, w.sort "
				  "FROM text t JOIN work w ON w.id = t.work "
				  "WHERE w.text IS NOT NULL");
	enum status s;

	*t = (struct titles){ .arena = arena_new() };
	while (db_step(&q)) {
		struct title *new;

		t->titles = xgrow(t->titles, t->n, &t->cap, sizeof(*new));
		new = &t->titles[t->n++];
		*new = (struct title){ .work = (uint32_t)db_int(&q, 2),
				       .sort = db_dup(&q, t->arena, 3) };
		snprintf(new->lang, sizeof(new->lang), "%s", db_text(&q, 1));
		/* What has no title is behind all that have one. */
		if (db_len(&q, 0) == 0) {
			new->key = "\xFF";
			continue;
		}
		new->key = collate_key(t->arena, new->lang, db_text(&q, 0),
				       db_len(&q, 0));
	}
	s = db_end(&q, err);
	if (s == STATUS_OK && t->n)
		qsort(t->titles, t->n, sizeof(*t->titles), by_key);
	return s;
}

static void
forget(struct titles *t)
{
	free(t->titles);
	arena_free(t->arena);
}

/* --- the listing ----------------------------------------------------- */

/* An entry is the id of a work, and the language of a title of it. */
enum { LANG_BYTES = 4, ENTRY = LISTING_ID + LANG_BYTES };

static enum status
make_listing(struct library *lib, struct buf *out, struct error *err)
{
	struct titles t;
	enum status s = read_titles(lib, &t, err);

	for (size_t i = 0; i < t.n && s == STATUS_OK; i++) {
		listing_put(out, t.titles[i].work);
		buf_add(out, t.titles[i].lang, LANG_BYTES);
	}
	forget(&t);
	return s;
}

enum status
titles_write(struct library *lib, struct error *err)
{
	struct buf listing = BUF_INIT;
	enum status s = make_listing(lib, &listing, err);

	if (s == STATUS_OK)
		s = listing_write(lib, "title", &listing, err);
	buf_free(&listing);
	return s;
}

static enum status
read_listing(struct library *lib, struct buf *out, struct error *err)
{
	bool there;
	enum status s = listing_read(lib, "title", out, &there, err);

	return s == STATUS_OK && !there ? make_listing(lib, out, err) : s;
}

/* --- the works ------------------------------------------------------- */

enum { TAKEN = 0, LAST = 254, NONE = 255, LETTERS = 26 };

/* How much each language is preferred, from 1, by the letters of its code. */
struct ranks {
	unsigned char of[LETTERS][LETTERS];
};

static unsigned char *
rank_at(struct ranks *r, const char *lang)
{
	unsigned first = (unsigned)(lang[0] - 'a');
	unsigned second = (unsigned)(lang[1] - 'a');

	return first < LETTERS && second < LETTERS ? &r->of[first][second]
						   : NULL;
}

static void
read_ranks(const struct library *lib, struct ranks *r)
{
	memset(r, LAST, sizeof(*r));
	for (const char *s = lib->order; s[0] && s[1] && s[2]; s++) {
		unsigned char *rank = *s == ',' ? rank_at(r, s + 1) : NULL;

		if (rank && s[3] == ',')
			*rank = (unsigned char)(s - lib->order + 1);
	}
}

static unsigned char
rank_of(struct ranks *r, const char *entry)
{
	const unsigned char *rank = rank_at(r, entry + LISTING_ID);

	return rank ? *rank : LAST;
}

/* The works in the order of the titles that rank highest. */
static void
take_works(const struct library *lib, const struct buf *entries,
	   unsigned char *best, size_t works, int64_t **ids, size_t *n)
{
	const char *end = entries->data + entries->len;
	struct ranks ranks;

	read_ranks(lib, &ranks);
	for (const char *e = entries->data; e < end; e += ENTRY) {
		uint32_t id = listing_get((const unsigned char *)e);
		unsigned char rank = rank_of(&ranks, e);

		if (id < works && rank < best[id])
			best[id] = rank;
	}
	*ids = xreallocarray(NULL, entries->len / ENTRY, sizeof(**ids));
	for (const char *e = entries->data; e < end; e += ENTRY) {
		uint32_t id = listing_get((const unsigned char *)e);

		if (id >= works || rank_of(&ranks, e) != best[id])
			continue;
		(*ids)[(*n)++] = id;
		best[id] = TAKEN;
	}
}

enum status
titles_list(struct library *lib, int64_t **ids, size_t *n, struct error *err)
{
	struct buf entries = BUF_INIT;
	int64_t max;
	enum status s = library_last_work(lib, &max, err);

	*ids = NULL;
	*n = 0;
	if (s == STATUS_OK)
		s = read_listing(lib, &entries, err);
	if (s == STATUS_OK && entries.len >= ENTRY) {
		size_t works = (size_t)max + 1;
		unsigned char *best = xmalloc(works);

		memset(best, NONE, works);
		entries.len -= entries.len % ENTRY;
		take_works(lib, &entries, best, works, ids, n);
		free(best);
	}
	buf_free(&entries);
	return s;
}
