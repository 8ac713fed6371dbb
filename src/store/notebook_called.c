/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What texts without a number are called, by the paths of their files: so that
 * of two files of one name each has the annotations that were written on it.
 */
#include "config.h"

#include "store/notebook_int.h"

enum status
notebook_called(struct notebook *nb, struct arena *a, struct called **out,
		size_t *n, struct error *err)
{
	struct query q = db_query(nb->db, "SELECT path, lang, key FROM called "
					  "ORDER BY id");
	size_t cap = 0;

	*out = NULL;
	*n = 0;
	while (db_step(&q)) {
		*out = arena_grow(a, *out, *n, &cap, sizeof(**out));
		(*out)[*n] = (struct called){
			.path = db_dup(&q, a, 0),
			.lang = db_dup(&q, a, 1),
			.key = db_dup(&q, a, 2),
		};
		++*n;
	}
	return db_end(&q, err);
}

static bool
is_kept(struct notebook *nb, const struct called *c)
{
	struct query q = db_query(nb->db, "SELECT 1 FROM called "
					  "WHERE path = ? AND lang = ? "
					  "AND key = ?");
	bool found;

	db_bind(&q, c->path);
	db_bind(&q, c->lang);
	db_bind(&q, c->key);
	found = db_step(&q);
	db_end(&q, NULL);
	return found;
}

enum status
notebook_call(struct notebook *nb, const struct called *c, struct error *err)
{
	struct query q;
	enum status s;

	if (is_kept(nb, c))
		return STATUS_OK;
	s = notebook_begin(nb, err);
	if (s != STATUS_OK)
		return s;
	q = db_query(nb->db, "REPLACE INTO called (path, lang, key) "
			     "VALUES (?, ?, ?)");
	db_bind(&q, c->path);
	db_bind(&q, c->lang);
	db_bind(&q, c->key);
	return notebook_end(nb, db_run(&q, err), err);
}
