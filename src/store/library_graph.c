/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The web of citations as a graph.  Which works are in it is a set of bits;
 * what is told of them is read when it is told.
 */
#include "config.h"

#include <stdlib.h>

#include "base/xalloc.h"
#include "store/library_graph.h"
#include "store/library_mended.h"
#include "store/library_terms.h"

struct graph {
	struct library *lib;
	const struct graph_sink *to;
	int64_t *ids; /* works whose citations are told, in order */
	size_t n;
	struct works nodes; /* these and all that they cite */
};

/* Ids that are to be looked at. */
struct front {
	int64_t *ids;
	size_t n, cap;
};

static void
front_add(struct front *f, int64_t id)
{
	f->ids = xgrow(f->ids, f->n, &f->cap, sizeof(*f->ids));
	f->ids[f->n++] = id;
}

/* --- which ----------------------------------------------------------- */

/* The works on either end, who cites and what is cited. */
static const char cites_sql[] =
	"SELECT DISTINCT c.target, t.work, c.target FROM text t "
	"CROSS JOIN citation c ON c.text = t.id "
	"WHERE t.work = ? AND c.target IS NOT NULL";
static const char cited_sql[] =
	"SELECT DISTINCT t.work, t.work, c.target FROM citation c "
	"CROSS JOIN text t ON t.id = c.text WHERE c.target = ?";

/* What is next to id and is not in the set yet, into set and front. */
static enum status
reach(struct library *lib, const char *sql, int64_t id, struct works *set,
      struct front *next, struct error *err)
{
	struct query q = db_query(lib->db, sql);

	db_bind_int(&q, id);
	while (db_step(&q)) {
		int64_t found = db_int(&q, 0);

		if (works_has(set, found) ||
		    lost_of_work(lib, db_int(&q, 1), db_int(&q, 2)))
			continue;
		works_add(set, found);
		if (next)
			front_add(next, found);
	}
	return db_end(&q, err);
}

/* All that is within so many steps of the works of from, which it frees. */
static enum status
spread(struct library *lib, struct front from, int depth, struct works *set,
       struct error *err)
{
	enum status s = STATUS_OK;

	for (; depth > 0 && from.n > 0 && s == STATUS_OK; depth--) {
		struct front next = { 0 };

		for (size_t i = 0; i < from.n && s == STATUS_OK; i++) {
			s = reach(lib, cites_sql, from.ids[i], set, &next, err);
			if (s == STATUS_OK)
				s = reach(lib, cited_sql, from.ids[i], set,
					  &next, err);
		}
		free(from.ids);
		from = next;
	}
	free(from.ids);
	return s;
}

static enum status
root_of(struct library *lib, const char *key, int64_t *id, struct error *err)
{
	struct query q = db_query(lib->db, "SELECT id FROM work WHERE key = ?");

	*id = 0;
	db_bind(&q, key);
	if (db_step(&q))
		*id = db_int(&q, 0);
	return db_end(&q, err);
}

/* Leave in near only the root, the works told of, and what they cite. */
static enum status
leave_touched(struct graph *g, int64_t root, const struct works *near,
	      struct error *err)
{
	struct works *touched = &g->nodes;
	enum status s = works_init(g->lib, touched, err);

	if (s != STATUS_OK)
		return s;
	for (size_t i = 0; i < g->n && s == STATUS_OK; i++)
		s = reach(g->lib, cites_sql, g->ids[i], touched, NULL, err);
	for (int64_t i = 0; i <= touched->max / 8; i++)
		touched->bits[i] &= near->bits[i];
	for (size_t i = 0; i < g->n; i++)
		works_add(touched, g->ids[i]);
	works_add(touched, root);
	return s;
}

/* Leave what is near the key, and only that. */
static enum status
near_key(struct graph *g, const struct graph_query *q, struct error *err)
{
	struct works near = { 0 };
	struct front from = { 0 };
	int64_t root;
	enum status s = root_of(g->lib, q->key, &root, err);

	if (s == STATUS_OK)
		s = works_init(g->lib, &near, err);
	if (s == STATUS_OK) {
		works_add(&near, root);
		front_add(&from, root);
		s = spread(g->lib, from, q->depth, &near, err);
	}
	if (s == STATUS_OK) {
		works_keep(&near, true, g->ids, &g->n);
		s = leave_touched(g, root, &near, err);
	}
	works_free(&near);
	return s;
}

static enum status
choose(struct graph *g, const struct graph_query *q, struct error *err)
{
	enum status s = library_list(g->lib, &q->works, &g->ids, &g->n, err);

	for (size_t i = 0; i < g->n; i++)
		g->ids[i] -= g->lib->first_id;
	if (s == STATUS_OK && q->key)
		return near_key(g, q, err);
	if (s == STATUS_OK)
		s = works_init(g->lib, &g->nodes, err);
	for (size_t i = 0; i < g->n && s == STATUS_OK; i++) {
		works_add(&g->nodes, g->ids[i]);
		s = reach(g->lib, cites_sql, g->ids[i], &g->nodes, NULL, err);
	}
	return s;
}

/* --- telling --------------------------------------------------------- */

static enum status
read_node(struct library *lib, struct arena *a, int64_t id,
	  struct graph_node *node, struct error *err)
{
	struct query q =
		db_query(lib->db, "SELECT key, symbol, kind, adopted, "
				  "text IS NOT NULL FROM work WHERE id = ?");
	const struct heading *h;
	enum status s;

	*node = (struct graph_node){ .key = "", .symbol = "", .title = "" };
	db_bind_int(&q, id);
	if (db_step(&q)) {
		node->key = db_dup(&q, a, 0);
		node->symbol = db_dup(&q, a, 1);
		node->kind = kind_from_name(db_text(&q, 2));
		date_from_iso(db_text(&q, 3), &node->adopted);
		h = heading_of(lib, id, NULL);
		if (h)
			node->adopted = h->adopted;
		node->held = db_int(&q, 4);
	}
	s = db_end(&q, err);
	if (s == STATUS_OK && node->held)
		node->title = library_title(lib, a, id, NULL);
	return s;
}

static enum status
tell_node(struct graph *g, int64_t id, struct error *err)
{
	struct arena *a = arena_new();
	struct graph_node node;
	enum status s = read_node(g->lib, a, id, &node, err);

	if (s == STATUS_OK && *node.key)
		g->to->node(g->to->ctx, &node);
	arena_free(a);
	return s;
}

/* The works of the list in their order, then all else. */
static enum status
tell_nodes(struct graph *g, struct error *err)
{
	struct works told;
	enum status s = works_init(g->lib, &told, err);

	for (size_t i = 0; i < g->n && s == STATUS_OK; i++) {
		works_add(&told, g->ids[i]);
		s = tell_node(g, g->ids[i], err);
	}
	for (int64_t id = 1; id <= g->nodes.max && s == STATUS_OK; id++)
		if (works_has(&g->nodes, id) && !works_has(&told, id))
			s = tell_node(g, id, err);
	works_free(&told);
	return s;
}

#define EDGES(but)                                                             \
	"SELECT target, relation, count(*), "                                  \
	"coalesce(group_concat(DISTINCT nullif(pinpoint, '')), '') FROM "      \
	"(SELECT c.target, c.relation, c.pinpoint, dense_rank() OVER "         \
	"(PARTITION BY c.target ORDER BY "                                     \
	"nullif(instr(?2, ',' || t.lang || ','), 0) NULLS LAST, t.id) "        \
	"AS place FROM text t CROSS JOIN citation c ON c.text = t.id "         \
	"WHERE t.work = ?1 AND c.target <> ?1" but ") "                        \
	"WHERE place = 1 GROUP BY target, relation ORDER BY target, relation"
static const char edges_sql[] = EDGES("");
/* Of a work that has lost some: without those, ",TEXT/SEQ,". */
static const char edges_left_sql[] =
	EDGES(" AND NOT instr(?3, ',' || c.text || '/' || c.seq || ',')");

static const char *
lost_list(const struct library *lib, struct arena *a, int64_t work)
{
	const struct mended *m = lib->mended;
	const char *list = ",";

	for (size_t i = 0; i < m->n_lost; i++)
		if (m->lost[i].work == work)
			list = arena_printf(a, "%s%lld/%lld,", list,
					    (long long)m->lost[i].text,
					    (long long)m->lost[i].seq);
	return list;
}

static enum status
tell_edges_of(struct graph *g, int64_t id, struct error *err)
{
	struct arena *a = arena_new();
	struct graph_node from, to;
	struct graph_edge e = { .from = &from, .to = &to };
	enum status s = read_node(g->lib, a, id, &from, err);
	bool cut = lost_any(g->lib, id);
	struct query q = db_query(g->lib->db, cut ? edges_left_sql : edges_sql);

	db_bind_int(&q, id);
	db_bind(&q, g->lib->order);
	if (cut)
		db_bind(&q, lost_list(g->lib, a, id));
	while (s == STATUS_OK && db_step(&q)) {
		if (!works_has(&g->nodes, db_int(&q, 0)))
			continue;
		e.relation = relation_from_name(db_text(&q, 1), db_len(&q, 1));
		e.citations = (size_t)db_int(&q, 2);
		e.pinpoints = db_text(&q, 3);
		s = read_node(g->lib, a, db_int(&q, 0), &to, err);
		if (s == STATUS_OK)
			g->to->edge(g->to->ctx, &e);
	}
	if (s == STATUS_OK)
		s = db_end(&q, err);
	else
		db_end(&q, NULL);
	arena_free(a);
	return s;
}

enum status
library_graph(struct library *lib, const struct graph_query *q,
	      const struct graph_sink *to, struct error *err)
{
	struct graph g = { .lib = lib, .to = to };
	enum status s;

	library_hold(lib, true);
	library_correct_begin(lib);
	s = choose(&g, q, err);
	if (s == STATUS_OK && to->node)
		s = tell_nodes(&g, err);
	for (size_t i = 0; i < g.n && s == STATUS_OK; i++)
		s = tell_edges_of(&g, g.ids[i], err);
	library_hold(lib, false);
	works_free(&g.nodes);
	free(g.ids);
	return s;
}
