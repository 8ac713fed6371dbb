/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Finding works by terms.  The terms of a kind lie in a few chunks beside the
 * listings: as all of a chunk are compared one by one, a part of a word is
 * found as well as the whole, in any script.  How they come there, and what
 * serves while they are not there, is library_gather.c's.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/xalloc.h"
#include "store/library_gather.h"
#include "store/listing.h"

/* --- sets of works --------------------------------------------------- */

enum status
works_init(struct library *lib, struct works *w, struct error *err)
{
	enum status s = library_last_work(lib, &w->max, err);

	w->any = false;
	w->bits = s == STATUS_OK ? xcalloc((size_t)w->max / 8 + 1, 1) : NULL;
	return s;
}

void
works_free(struct works *w)
{
	free(w->bits);
	w->bits = NULL;
}

void
works_add(struct works *w, int64_t id)
{
	if (id < 0 || id > w->max)
		return;
	w->bits[id / 8] |= (unsigned char)(1 << id % 8);
	w->any = true;
}

void
works_remove(struct works *w, int64_t id)
{
	if (id >= 0 && id <= w->max)
		w->bits[id / 8] &= (unsigned char)~(1 << id % 8);
}

bool
works_has(const struct works *w, int64_t id)
{
	return id >= 0 && id <= w->max && w->bits[id / 8] & 1 << id % 8;
}

void
works_keep(const struct works *w, bool in, int64_t *ids, size_t *n)
{
	size_t kept = 0;

	for (size_t i = 0; i < *n; i++)
		if (works_has(w, ids[i]) == in)
			ids[kept++] = ids[i];
	*n = kept;
}

/* --- a chunk --------------------------------------------------------- */

/*
 * A chunk is the length of its terms in four bytes; the terms, each with a
 * NUL behind it; and for each, in the same order, the length of its works and
 * these, as the distance from one to the next.
 */
struct bytes {
	const unsigned char *at, *end;
};

/* A number of seven bits a byte; past the end there are only zeros. */
static uint64_t
take_number(struct bytes *b)
{
	uint64_t n = 0;

	for (int shift = 0; b->at < b->end && shift < 63; shift += 7) {
		n |= (uint64_t)(*b->at & 0x7F) << shift;
		if (!(*b->at++ & 0x80))
			break;
	}
	return n;
}

/* The next n bytes, or what is left of them. */
static struct bytes
take_bytes(struct bytes *b, uint64_t n)
{
	size_t left = (size_t)(b->end - b->at);
	struct bytes part = { b->at, b->at + (n < left ? n : left) };

	b->at = part.end;
	return part;
}

static void
add_set(struct works *w, struct bytes set)
{
	int64_t id = 0;

	while (set.at < set.end) {
		id += (int64_t)(take_number(&set) & UINT32_MAX);
		works_add(w, id);
	}
}

/* Where a want is next satisfied by what it has in it, or the end. */
static const char *
next_hit(const struct wanted *w, const char *from, const char *end)
{
	const char *hit =
		memmem(from, (size_t)(end - from), w->text, strlen(w->text));

	return hit ? hit : end;
}

/* Whether it wants a term; *hit goes before it. */
static bool
is_wanted(const struct wanted *w, const char *term, size_t n, const char *end,
	  const char **hit)
{
	if (w->is)
		return w->is(w, term, n);
	if (!*hit || *hit < term)
		*hit = next_hit(w, term, end);
	return *hit < term + n;
}

static void
search_chunk(struct bytes chunk, struct wanted *wanted, size_t count)
{
	const char *hits[WANTED_MOST] = { NULL };
	struct bytes head = take_bytes(&chunk, LISTING_ID), terms;
	size_t n;

	if (head.end - head.at < LISTING_ID)
		return;
	terms = take_bytes(&chunk, listing_get(head.at));
	for (; terms.at < terms.end; terms.at += n + 1) {
		const char *term = (const char *)terms.at;
		struct bytes set = take_bytes(&chunk, take_number(&chunk));

		n = strnlen(term, (size_t)(terms.end - terms.at));
		if (terms.at + n == terms.end)
			return;
		for (size_t i = 0; i < count; i++)
			if (is_wanted(&wanted[i], term, n,
				      (const char *)terms.end, &hits[i]))
				add_set(&wanted[i].works, set);
	}
}

/* --- finding --------------------------------------------------------- */

/* Where nothing is stored: each pair of a term and a work. */
static void
ask_pair(void *ctx, const char *term, size_t n, int64_t work)
{
	struct wanted *w = ctx;

	const char *hit = NULL;

	if (is_wanted(w, term, n, term + n, &hit))
		works_add(&w->works, work);
}

enum status
terms_find(struct library *lib, enum term_kind kind, struct wanted *wanted,
	   size_t count, struct error *err)
{
	enum status s = STATUS_OK;
	struct query q;

	if (!listings_held(lib)) {
		for (size_t i = 0; i < count && s == STATUS_OK; i++)
			s = gather_pairs(lib, kind, ask_pair, &wanted[i], err);
		return s;
	}
	q = db_query(lib->db, "SELECT ids FROM listing WHERE name "
			      "BETWEEN ?1 || '/' AND ?1 || '/~'");
	db_bind(&q, gather_name(kind));
	while (db_step(&q)) {
		const unsigned char *data = db_blob(&q, 0);

		search_chunk((struct bytes){ data, data + db_len(&q, 0) },
			     wanted, count);
	}
	return db_end(&q, err);
}
