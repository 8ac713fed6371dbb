/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How a text was made of its file: what was thrown away, what was in doubt,
 * and on which pages it stood.
 */
#include "config.h"

#include "store/library_int.h"

static enum status
load_furniture(struct library *lib, int64_t text, struct resolution *r,
	       struct error *err)
{
	struct query q =
		db_query(lib->db, "SELECT words FROM remark WHERE text = ? "
				  "AND kind = 'furniture' ORDER BY seq");
	size_t cap = 0;

	db_bind_int(&q, text);
	while (db_step(&q)) {
		r->furniture =
			arena_grow(r->arena, r->furniture, r->n_furniture, &cap,
				   sizeof(*r->furniture));
		r->furniture[r->n_furniture++] = db_dup(&q, r->arena, 0);
	}
	return db_end(&q, err);
}

static enum status
load_doubts(struct library *lib, int64_t text, struct resolution *r,
	    struct error *err)
{
	struct query q =
		db_query(lib->db, "SELECT kind, place, line, page, words "
				  "FROM doubt WHERE text = ? ORDER BY seq");

	db_bind_int(&q, text);
	while (db_step(&q)) {
		struct doubt d = { .kind = doubt_from_name(db_text(&q, 0)),
				   .where = db_dup(&q, r->arena, 1),
				   .line = (size_t)db_int(&q, 2),
				   .page = (size_t)db_int(&q, 3) };

		resolution_doubt(r, d, "%s", db_text(&q, 4));
	}
	return db_end(&q, err);
}

static enum status
load_pages(struct library *lib, int64_t text, struct resolution *r,
	   struct error *err)
{
	struct query q = db_query(lib->db, "SELECT paragraph, page FROM page "
					   "WHERE text = ? ORDER BY paragraph");
	size_t page = 0, done = 0;

	db_bind_int(&q, text);
	while (db_step(&q)) {
		size_t first = db_size(&q, 0, r->n_paragraphs + 1);

		for (; done + 1 < first; done++)
			r->paragraphs[done].page = page;
		page = (size_t)db_int(&q, 1);
	}
	for (; done < r->n_paragraphs; done++)
		r->paragraphs[done].page = page;
	return db_end(&q, err);
}

enum status
library_origin(struct library *lib, int64_t text, struct resolution *r,
	       struct error *err)
{
	enum status s = load_doubts(lib, text, r, err);

	if (s == STATUS_OK)
		s = load_pages(lib, text, r, err);
	if (s == STATUS_OK)
		s = load_furniture(lib, text, r, err);
	return s;
}
