/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Citations that went with what people have taken out of texts, for what counts
 * them: of the few texts that have lost something it is found out which, and
 * remembered for as long as neither they nor their corrections change.
 */
#include "config.h"

#include <string.h>

#include "base/xalloc.h"
#include "store/library_mended.h"
#include "store/notebook.h"

static void
stamp_bytes(uint64_t *stamp, const void *bytes, size_t n)
{
	const unsigned char *s = bytes;

	for (size_t i = 0; i < n; i++)
		*stamp = (*stamp ^ s[i]) * 1099511628211U; /* FNV-1a */
}

/* A text that something was taken out of; its id is 0 where it is not held. */
struct cut {
	const char *key, *lang;
	int64_t work, text;
};

static struct cut
find_text(struct library *lib, const char *key, const char *lang,
	  uint64_t *stamp)
{
	struct query q =
		db_query(lib->db, "SELECT w.id, t.id, t.digest FROM work w "
				  "JOIN text t ON t.work = w.id "
				  "WHERE w.key = ? AND t.lang = ?");
	struct cut c = { key, lang, 0, 0 };
	int64_t now = notebook_corrected(lib->notebook, key, lang);

	db_bind(&q, key);
	db_bind(&q, lang);
	if (db_step(&q)) {
		c.work = db_int(&q, 0);
		c.text = db_int(&q, 1);
		stamp_bytes(stamp, &c.text, sizeof(c.text));
		stamp_bytes(stamp, db_text(&q, 2), db_len(&q, 2));
		stamp_bytes(stamp, &now, sizeof(now));
	}
	db_end(&q, NULL);
	return c;
}

/* The citations of a text that are not in it any more. */
static void
look_at(struct library *lib, const struct cut *c)
{
	struct mended *m = lib->mended;
	struct resolution *r;
	struct query q;

	if (!c->text ||
	    library_text(lib, c->work + lib->first_id, c->lang, &r, NULL))
		return;
	q = db_query(lib->db, "SELECT seq, target, relation FROM citation "
			      "WHERE text = ? AND target IS NOT NULL");
	db_bind_int(&q, c->text);
	while (db_step(&q)) {
		if (library_correct_cited(r, db_int(&q, 0)))
			continue;
		m->lost = xgrow(m->lost, m->n_lost, &m->cap_lost,
				sizeof(*m->lost));
		m->lost[m->n_lost++] = (struct lost){
			.work = c->work,
			.text = c->text,
			.seq = db_int(&q, 0),
			.target = db_int(&q, 1),
			.relation = relation_from_name(db_text(&q, 2),
						       db_len(&q, 2)),
		};
	}
	db_end(&q, NULL);
	resolution_free(r);
}

/* Whether it is the first of those lost that say the same. */
static bool
is_first(const struct mended *m, size_t i, bool of_text, bool of_relation)
{
	const struct lost *l = &m->lost[i];

	for (size_t k = 0; k < i; k++) {
		const struct lost *o = &m->lost[k];

		if (o->work == l->work && o->target == l->target &&
		    (!of_text || o->text == l->text) &&
		    (!of_relation || o->relation == l->relation))
			return false;
	}
	return true;
}

/* What else of its work cites the target, and is not lost. */
static void
look_for_others(struct library *lib, struct lost *l)
{
	struct query q = db_query(
		lib->db, "SELECT c.text, c.seq, c.relation FROM text t "
			 "CROSS JOIN citation c ON c.text = t.id "
			 "WHERE t.work = ? AND c.target = ?");

	l->of_text = l->of_work = l->of_relation = true;
	db_bind_int(&q, l->work);
	db_bind_int(&q, l->target);
	while (db_step(&q)) {
		if (lost_citation(lib, db_int(&q, 0), db_int(&q, 1)))
			continue;
		l->of_work = false;
		if (db_int(&q, 0) == l->text)
			l->of_text = false;
		if (relation_from_name(db_text(&q, 2), db_len(&q, 2)) ==
		    l->relation)
			l->of_relation = false;
	}
	db_end(&q, NULL);
}

void
lost_look(struct library *lib)
{
	struct mended *m = lib->mended;
	struct cut *cuts =
		arena_array(m->arena, m->cut.n / 2 + 1, sizeof(*cuts));
	uint64_t stamp = 14695981039346656037U;

	for (size_t i = 0; i < m->cut.n; i += 2)
		cuts[i / 2] =
			find_text(lib, m->cut.at[i], m->cut.at[i + 1], &stamp);
	if (stamp == m->stamp)
		return;
	m->stamp = stamp;
	m->n_lost = 0;
	for (size_t i = 0; i < m->cut.n / 2; i++)
		look_at(lib, &cuts[i]);
	for (size_t i = 0; i < m->n_lost; i++)
		look_for_others(lib, &m->lost[i]);
	for (size_t i = 0; i < m->n_lost; i++) {
		m->lost[i].of_text &= is_first(m, i, true, false);
		m->lost[i].of_work &= is_first(m, i, false, false);
		m->lost[i].of_relation &= is_first(m, i, false, true);
	}
}
