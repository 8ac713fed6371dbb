/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of the list: what is said of a work without opening it. */
#include "config.h"

#include <string.h>

#include "model/language.h"
#include "model/symbol.h"
#include "store/library_mended.h"

/* Works of below that cite key and are not held above as well. */
static size_t
cited_by_below(struct library *lib, const char *key)
{
	struct query q;
	size_t n;

	if (!lib->below)
		return 0;
	q = db_query(lib->below->db,
		     "SELECT cited_by - (SELECT count(*) FROM work s "
		     "JOIN json_each(?) h ON s.key = h.value "
		     "WHERE EXISTS (SELECT 1 FROM text x JOIN citation c "
		     "ON c.text = x.id WHERE x.work = s.id "
		     "AND c.target = t.id)) "
		     "FROM work t WHERE t.key = ?");
	db_bind(&q, library_held(lib));
	db_bind(&q, key);
	n = db_step(&q) ? (size_t)db_int(&q, 0) : 0;
	db_end(&q, NULL);
	return n;
}

size_t
library_cited_count(struct library *lib, const char *key)
{
	struct query q = db_query(
		lib->db, "SELECT cited_by, id FROM work WHERE key = ?");
	size_t n = 0, lost = 0;

	db_bind(&q, key);
	if (db_step(&q)) {
		n = (size_t)db_int(&q, 0);
		lost = lost_works(lib, db_int(&q, 1));
	}
	db_end(&q, NULL);
	return n - (lost < n ? lost : n) + cited_by_below(lib, key);
}

/* The languages with those that the library below has besides. */
static const char *
add_below(struct library *lib, struct arena *a, int64_t id, const char *own)
{
	int64_t below = library_below(lib, id);
	const char *more = below ? library_languages(lib->below, a, below) : "";
	size_t n;

	for (; *more; more += n + (more[n] == ',')) {
		const char *lang;

		n = strcspn(more, ",");
		lang = arena_strndup(a, more, n);
		if (!language_listed(own, lang))
			own = arena_printf(a, "%s,%s", own, lang);
	}
	return own;
}

/* By its first words a text without a title is known. */
static const char *
incipit(struct library *lib, struct arena *a, int64_t work)
{
	enum { CHARACTERS = 200 };
	struct query q = db_query(
		lib->db, "SELECT substr(p.words, 1, ?2), p.part FROM work w "
			 "JOIN paragraph p ON p.id BETWEEN (w.text << 20) + 1 "
			 "AND (w.text << 20) + ?3 WHERE w.id = ?1 "
			 "AND (p.part = ?4 OR p.id = (w.text << 20) + 1) "
			 "ORDER BY p.id LIMIT 2");
	const char *words = "";
	bool operative = false;

	db_bind_int(&q, work);
	db_bind_int(&q, CHARACTERS);
	db_bind_int(&q, PARAGRAPHS_MOST);
	db_bind(&q, part_name(PART_OPERATIVE));
	while (!operative && db_step(&q)) {
		words = db_dup(&q, a, 0);
		operative = part_from_name(db_text(&q, 1)) == PART_OPERATIVE;
	}
	db_end(&q, NULL);
	return words;
}

/* What it is called, and when it was adopted, as people have corrected that. */
static void
put_right(struct library *lib, struct arena *a, int64_t id,
	  struct work_row *row)
{
	const struct heading *h;

	library_correct_begin(lib);
	h = heading_of(lib, id, NULL);
	if (!h)
		return;
	row->title = arena_strdup(a, h->title);
	row->adopted = h->adopted;
}

enum status
library_row(struct library *lib, struct arena *a, int64_t id,
	    struct work_row *row, struct error *err)
{
	struct library *owner = library_owner(lib, &id);
	size_t lost;
	struct query q;
	enum status s;

	*row = (struct work_row){ .title = "", .incipit = "" };
	if (!owner)
		return error_set(err, STATUS_MISSING, "no such work");
	q = db_query(owner->db,
		     "SELECT key, number, title, body, adopted, cited_by, "
		     "(SELECT min(confidence) FROM text WHERE work = work.id) "
		     "FROM work WHERE id = ? AND text IS NOT NULL");
	db_bind_int(&q, id);
	if (db_step(&q)) {
		row->id = id + owner->first_id;
		row->key = db_dup(&q, a, 0);
		row->number = db_dup(&q, a, 1);
		row->title = db_dup(&q, a, 2);
		row->body = body_from_code(db_text(&q, 3), db_len(&q, 3));
		date_from_iso(db_text(&q, 4), &row->adopted);
		lost = lost_works(owner, id);
		row->cited_by = (size_t)db_int(&q, 5);
		row->cited_by -= lost < row->cited_by ? lost : row->cited_by;
		row->confidence = (int)db_int(&q, 6);
	}
	s = db_end(&q, err);
	if (s != STATUS_OK)
		return s;
	if (row->id && library_correct_row(owner, id, row))
		put_right(owner, a, id, row);
	row->languages = library_languages(owner, a, id);
	if (strchr(row->languages, ','))
		row->title = library_title(owner, a, id, NULL);
	row->incipit = *row->title ? "" : incipit(owner, a, id);
	if (owner == lib)
		row->languages = add_below(lib, a, row->id, row->languages);
	if (!row->id)
		return error_set(err, STATUS_MISSING, "no such work");
	if (lib->below)
		row->cited_by = library_cited_count(lib, row->key);
	return STATUS_OK;
}
