/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Gathering the terms by which works are found, and storing them in chunks,
 * see library_terms.c.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/xalloc.h"
#include "store/library_gather.h"
#include "store/listing.h"
#include "text/fold.h"

enum {
	CHUNK_BYTES = 256 << 10, /* about; memory that a search needs */
	FIRST_SLOTS = 1024,
};

#define TEXT(number)   #number
#define DIGITS(number) TEXT(number)
#define SURE	       DIGITS(CONFIDENCE_SURE)

static const struct {
	const char *name;
	const char *sql; /* a term, a work */
	bool words;	 /* it is a text, whose folded words are the terms */
} kinds[TERM_KINDS] = {
	[TERM_WORD] = { "word",
			"SELECT " TITLE_T " || ' ' || w.key, w.id FROM work w "
			"CROSS JOIN text t ON t.work = w.id "
			"WHERE w.text IS NOT NULL ORDER BY w.id",
			true },
	[TERM_BODY] = { "body", "SELECT body, id FROM work "
				"WHERE text IS NOT NULL ORDER BY id" },
	[TERM_YEAR] = { "year", "SELECT substr(adopted, 1, 4), id FROM work "
				"WHERE text IS NOT NULL ORDER BY id" },
	[TERM_SESSION] = { "session", "SELECT session, work FROM text "
				      "ORDER BY work" },
	[TERM_LANGUAGE] = { "lang", "SELECT lang, work FROM text "
				    "ORDER BY work" },
	[TERM_SUBJECT] = { "subject",
			   "SELECT s.folded, a.work FROM about a "
			   "CROSS JOIN subject s ON s.id = a.subject "
			   "ORDER BY a.work" },
	[TERM_DOUBTFUL] = { "doubtful",
			    "SELECT 'yes', work FROM text "
			    "WHERE confidence < " SURE " ORDER BY work" },
};

const char *
gather_name(enum term_kind kind)
{
	return kinds[kind].name;
}

/* --- pairs ----------------------------------------------------------- */

struct taker {
	void (*take)(void *ctx, const char *term, size_t n, int64_t work);
	void *ctx;
};

static void
take_words(const struct taker *to, const char *text, size_t n, int64_t work)
{
	struct arena *a = arena_new();
	struct folded f = fold_text(a, text, n, (struct fold_how){ 0 });
	char *s = f.text;
	size_t len;

	for (;; s += len + 1) {
		s += strspn(s, " ");
		len = strcspn(s, " ");
		if (len == 0)
			break;
		if (!s[len]) {
			to->take(to->ctx, s, len, work);
			break;
		}
		s[len] = '\0';
		to->take(to->ctx, s, len, work);
	}
	arena_free(a);
}

enum status
gather_pairs(struct library *lib, enum term_kind kind,
	     void (*take)(void *ctx, const char *term, size_t n, int64_t work),
	     void *ctx, struct error *err)
{
	const struct taker to = { take, ctx };
	struct query q = db_query(lib->db, kinds[kind].sql);

	while (db_step(&q)) {
		const char *text = db_text(&q, 0);

		if (kinds[kind].words)
			take_words(&to, text, db_len(&q, 0), db_int(&q, 1));
		else
			take(ctx, text, strlen(text), db_int(&q, 1));
	}
	return db_end(&q, err);
}

/* --- all of a kind --------------------------------------------------- */

/* A term, and its works as a chunk has them. */
struct term {
	const char *text;
	uint32_t hash;
	int64_t last; /* work */
	struct buf works;
};

struct gathering {
	struct arena *arena;
	struct term *terms; /* in the order of their first appearance */
	size_t n, cap;
	uint32_t *slots; /* of a hash table: 1 + the index of a term, or 0 */
	size_t n_slots;	 /* a power of two */
};

static uint32_t
hash_of(const char *s, size_t n)
{
	uint32_t h = 2166136261U; /* FNV-1a */

	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)s[i]) * 16777619U;
	return h;
}

static void
more_slots(struct gathering *g)
{
	g->n_slots = g->n_slots ? g->n_slots * 2 : FIRST_SLOTS;
	free(g->slots);
	g->slots = xcalloc(g->n_slots, sizeof(*g->slots));
	for (size_t i = 0; i < g->n; i++) {
		size_t at = g->terms[i].hash & (g->n_slots - 1);

		while (g->slots[at])
			at = (at + 1) & (g->n_slots - 1);
		g->slots[at] = (uint32_t)i + 1;
	}
}

static struct term *
find_term(struct gathering *g, const char *text, size_t n)
{
	uint32_t hash = hash_of(text, n);
	size_t at;

	if (g->n * 2 >= g->n_slots)
		more_slots(g);
	for (at = hash & (g->n_slots - 1); g->slots[at];
	     at = (at + 1) & (g->n_slots - 1)) {
		struct term *t = &g->terms[g->slots[at] - 1];

		if (t->hash == hash && strcmp(t->text, text) == 0)
			return t;
	}
	g->terms = xgrow(g->terms, g->n, &g->cap, sizeof(*g->terms));
	g->terms[g->n] = (struct term){
		.text = arena_strndup(g->arena, text, n),
		.hash = hash,
		.last = -1,
	};
	g->slots[at] = (uint32_t)++g->n;
	return &g->terms[g->n - 1];
}

static void
put_number(struct buf *b, uint64_t n)
{
	for (; n > 0x7F; n >>= 7)
		buf_putc(b, (char)(n | 0x80));
	buf_putc(b, (char)n);
}

static void
take_pair(void *ctx, const char *term, size_t n, int64_t work)
{
	struct term *t = find_term(ctx, term, n);

	if (t->last == work)
		return;
	put_number(&t->works, (uint64_t)(work - (t->last < 0 ? 0 : t->last)));
	t->last = work;
}

static void
forget(struct gathering *g)
{
	for (size_t i = 0; i < g->n; i++)
		buf_free(&g->terms[i].works);
	free(g->terms);
	free(g->slots);
	arena_free(g->arena);
}

/* --- storing --------------------------------------------------------- */

/* The chunk of the terms from first on; those from its result on are left. */
static size_t
make_chunk(const struct gathering *g, size_t first, struct buf *chunk)
{
	struct buf terms = BUF_INIT, works = BUF_INIT;
	size_t at = first;

	for (; at < g->n && terms.len + works.len < CHUNK_BYTES; at++) {
		const struct term *t = &g->terms[at];

		buf_add(&terms, t->text, strlen(t->text) + 1);
		put_number(&works, t->works.len);
		buf_add(&works, t->works.data, t->works.len);
	}
	buf_clear(chunk);
	listing_put(chunk, (uint32_t)terms.len);
	buf_add(chunk, terms.data, terms.len);
	buf_add(chunk, works.data, works.len);
	buf_free(&terms);
	buf_free(&works);
	return at;
}

static enum status
write_chunks(struct library *lib, enum term_kind kind,
	     const struct gathering *g, struct error *err)
{
	enum status s = STATUS_OK;
	struct buf chunk = BUF_INIT;
	char name[32];
	size_t at = 0;

	for (int i = 0; at < g->n && s == STATUS_OK; i++) {
		at = make_chunk(g, at, &chunk);
		snprintf(name, sizeof(name), "%s/%06d", gather_name(kind), i);
		s = listing_write(lib, name, &chunk, err);
	}
	buf_free(&chunk);
	return s;
}

enum status
terms_write(struct library *lib, struct error *err)
{
	enum status s = STATUS_OK;

	for (enum term_kind k = 0; k < TERM_KINDS && s == STATUS_OK; k++) {
		struct gathering g = { .arena = arena_new() };

		s = gather_pairs(lib, k, take_pair, &g, err);
		if (s == STATUS_OK)
			s = write_chunks(lib, k, &g, err);
		forget(&g);
	}
	return s;
}
