/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What each work cites, as one listing. */
#include "config.h"

#include <stdlib.h>

#include "base/xalloc.h"
#include "store/library_cites.h"
#include "store/listing.h"

_Static_assert(RELATION_COUNT <= 32, "relations are bits of a number");

static const char name[] = "cites";

uint32_t
cites_bit(enum relation relation)
{
	return UINT32_C(1) << relation;
}

/* --- storing --------------------------------------------------------- */

/*
 * The listing is, for each work, its id, how many documents it cites, and the
 * id and the relations of each.
 */
struct gathering {
	struct buf *out;
	int64_t work; /* that is being gathered; 0: none yet */
	int64_t max;  /* id of a work */
	/* By the ids of documents; and those that it cites. */
	uint32_t *relations, *cited;
	size_t n;
};

static void
put_work(struct gathering *g)
{
	if (!g->n)
		return;
	listing_put(g->out, (uint32_t)g->work);
	listing_put(g->out, (uint32_t)g->n);
	for (size_t i = 0; i < g->n; i++) {
		listing_put(g->out, g->cited[i]);
		listing_put(g->out, g->relations[g->cited[i]]);
		g->relations[g->cited[i]] = 0;
	}
	g->n = 0;
}

static void
take_citation(struct gathering *g, int64_t work, int64_t target,
	      uint32_t relation)
{
	if (work != g->work)
		put_work(g);
	g->work = work;
	if (target <= 0 || target > g->max || target == work)
		return;
	if (!g->relations[target])
		g->cited[g->n++] = (uint32_t)target;
	g->relations[target] |= relation;
}

static enum status
take_citations(struct library *lib, struct gathering *g, struct error *err)
{
	struct query q = db_query(
		lib->db, "SELECT t.work, c.target, c.relation FROM text t "
			 "CROSS JOIN citation c ON c.text = t.id "
			 "ORDER BY t.work");

	while (db_step(&q))
		take_citation(g, db_int(&q, 0), db_int(&q, 1),
			      cites_bit(relation_from_name(db_text(&q, 2),
							   db_len(&q, 2))));
	put_work(g);
	return db_end(&q, err);
}

enum status
cites_write(struct library *lib, struct error *err)
{
	struct buf out = BUF_INIT;
	struct gathering g = { .out = &out };
	enum status s = library_last_work(lib, &g.max, err);

	if (s != STATUS_OK)
		return s;
	g.relations = xcalloc((size_t)g.max + 1, sizeof(*g.relations));
	g.cited = xcalloc((size_t)g.max + 1, sizeof(*g.cited));
	s = take_citations(lib, &g, err);
	if (s == STATUS_OK)
		s = listing_write(lib, name, &out, err);
	free(g.relations);
	free(g.cited);
	buf_free(&out);
	return s;
}

/* --- reading --------------------------------------------------------- */

enum status
cites_read(struct library *lib,
	   void (*take)(void *ctx, int64_t work, int64_t target,
			uint32_t relations),
	   void *ctx, bool *there, struct error *err)
{
	struct buf all = BUF_INIT;
	enum status s = listing_read(lib, name, &all, there, err);
	const unsigned char *at = (const unsigned char *)all.data;
	size_t left = s == STATUS_OK ? all.len / LISTING_ID / 2 : 0;

	/* Pairs of numbers: a work and how many follow, or one of these. */
	while (left > 0) {
		int64_t work = listing_get(at);
		uint32_t n = listing_get(at + LISTING_ID);

		at += 2 * LISTING_ID;
		left--;
		for (; n > 0 && left > 0; n--, left--) {
			take(ctx, work, listing_get(at),
			     listing_get(at + LISTING_ID));
			at += 2 * LISTING_ID;
		}
	}
	buf_free(&all);
	return s;
}
