/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a list leaves out: each thing asked for gives a set of works, out of
 * one index and never out of the works themselves.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/json.h"
#include "base/xalloc.h"
#include "store/library_int.h"
#include "text/fold.h"

/* --- sets of works --------------------------------------------------- */

/* A set of works, as bits. */
struct works {
	unsigned char *bits;
	int64_t max; /* id */
};

static enum status
works_init(struct library *lib, struct works *w, struct error *err)
{
	w->max = db_value(lib->db, "SELECT max(id) FROM work", 0);
	if (w->max < 0 || w->max > UINT32_MAX)
		return db_error(lib->db, SQLITE_CORRUPT, err);
	w->bits = xcalloc((size_t)w->max / 8 + 1, 1);
	return STATUS_OK;
}

static void
works_add(struct works *w, int64_t id)
{
	if (id >= 0 && id <= w->max)
		w->bits[id / 8] |= (unsigned char)(1 << id % 8);
}

static bool
works_has(const struct works *w, int64_t id)
{
	return id >= 0 && id <= w->max && w->bits[id / 8] & 1 << id % 8;
}

/* Leave those that are in the set, or (in false) those that are not. */
static void
works_keep(const struct works *w, bool in, int64_t *ids, size_t *n)
{
	size_t kept = 0;

	for (size_t i = 0; i < *n; i++)
		if (works_has(w, ids[i]) == in)
			ids[kept++] = ids[i];
	*n = kept;
}

/* --- words ----------------------------------------------------------- */

/* Whether each word of needle (folded, spaces single) stands in hay. */
static bool
holds_all(const char *hay, size_t n, const char *needle)
{
	size_t len;

	for (;; needle += len) {
		needle += strspn(needle, " ");
		len = strcspn(needle, " ");
		if (len == 0)
			return true;
		if (!memmem(hay, n, needle, len))
			return false;
	}
}

static const char *const folded_sql[] = {
	/* This index holds all that is asked for, and in few pages. */
	"SELECT id, folded FROM work INDEXED BY work_by_title "
	"WHERE text IS NOT NULL",
	"SELECT work, folded FROM other_title",
};

/* Which works the needle leaves. */
static enum status
match(struct library *lib, const char *sql, const char *needle, struct works *w,
      struct error *err)
{
	struct query q = db_query(lib->db, sql);

	while (db_step(&q)) {
		const char *folded = db_text(&q, 1);

		if (holds_all(folded, db_len(&q, 1), needle))
			works_add(w, db_int(&q, 0));
	}
	return db_end(&q, err);
}

static enum status
narrow(struct library *lib, const char *words, int64_t *ids, size_t *n,
       struct error *err)
{
	struct works w = { 0 };
	enum status s = works_init(lib, &w, err);
	struct arena *a;
	struct folded f;

	if (s != STATUS_OK)
		return s;
	a = arena_new();
	f = fold_text(a, words, strlen(words), (struct fold_how){ 0 });
	for (size_t i = 0; i < 2 && s == STATUS_OK; i++)
		s = match(lib, folded_sql[i], f.text, &w, err);
	works_keep(&w, true, ids, n);
	arena_free(a);
	free(w.bits);
	return s;
}

/* --- filters --------------------------------------------------------- */

/* Leave the works that a statement with one or two values gives. */
static enum status
keep(struct library *lib, const char *sql, const char *const values[2], bool in,
     int64_t *ids, size_t *n, struct error *err)
{
	struct works w = { 0 };
	enum status s = works_init(lib, &w, err);
	struct query q;

	if (s != STATUS_OK)
		return s;
	q = db_query(lib->db, sql);
	for (int i = 0; i < 2 && values[i]; i++)
		db_bind(&q, values[i]);
	while (db_step(&q))
		works_add(&w, db_int(&q, 0));
	s = db_end(&q, err);
	works_keep(&w, in, ids, n);
	free(w.bits);
	return s;
}

/* "75-77" as ["75","LXXV",...]: the first sessions are in Roman figures. */
static void
sessions_json(const char *session, struct buf *out)
{
	enum { MOST = 200 };
	struct json j = { .out = out };
	int first = 0, last = 0, n = 0;
	int got = sscanf(session, "%4d%n-%4d%n", &first, &n, &last, &n);
	bool figures = got > 0 && first > 0 && !session[n];
	char text[16];

	json_open(&j, '[');
	if (got == 1)
		last = first;
	for (int i = first; figures && i <= last && i < first + MOST; i++) {
		snprintf(text, sizeof(text), "%d", i);
		json_string(&j, text);
		roman_print(i, text);
		/* "" is the session of a text that names none. */
		if (*text)
			json_string(&j, text);
	}
	if (!figures)
		json_string(&j, session);
	json_close(&j, ']');
}

static void
keys_json(const struct names *keys, struct buf *out)
{
	struct json j = { .out = out };

	json_open(&j, '[');
	for (size_t i = 0; i < keys->n; i++)
		json_string(&j, keys->names[i]);
	json_close(&j, ']');
}

/* Subjects so called or, if none is, with all of the words. */
static void
subjects_json(struct library *lib, const char *subject, struct buf *out)
{
	static const char *const sql[] = {
		"SELECT id, folded FROM subject WHERE folded = ?",
		"SELECT id, folded FROM subject",
	};
	struct json j = { .out = out };
	struct arena *a = arena_new();
	struct folded f =
		fold_text(a, subject, strlen(subject), (struct fold_how){ 0 });
	bool found = false;

	json_open(&j, '[');
	for (int i = 0; i < 2 && !found; i++) {
		struct query q = db_query(lib->db, sql[i]);

		if (i == 0)
			db_bind(&q, f.text);
		while (db_step(&q)) {
			if (!holds_all(db_text(&q, 1), db_len(&q, 1), f.text))
				continue;
			json_number(&j, db_int(&q, 0));
			found = true;
		}
		db_end(&q, NULL);
	}
	json_close(&j, ']');
	arena_free(a);
}

/* One thing asked for: the statement and its values. */
struct sieve {
	const char *sql;
	const char *values[2];
	bool out; /* leave the others */
};

static enum status
keep_all(struct library *lib, const struct sieve *sieves, size_t count,
	 int64_t *ids, size_t *n, struct error *err)
{
	enum status s = STATUS_OK;

	for (size_t i = 0; i < count && s == STATUS_OK; i++)
		if (sieves[i].values[0])
			s = keep(lib, sieves[i].sql, sieves[i].values,
				 !sieves[i].out, ids, n, err);
	return s;
}

static const char keys_sql[] = "SELECT id FROM work "
			       "WHERE key IN (SELECT value FROM json_each(?))";

static enum status
sift(struct library *lib, const struct work_query *q, int64_t *ids, size_t *n,
     struct error *err)
{
	const struct work_filter *f = &q->filter;
	struct buf session = BUF_INIT, subject = BUF_INIT;
	struct buf annotated = BUF_INIT, opened = BUF_INIT;
	char first[8], last[8];
	enum status s;

	snprintf(first, sizeof(first), "%04d", f->first_year);
	/* Whatever is behind "2020" is before "2020~". */
	snprintf(last, sizeof(last), "%04d~", f->last_year);
	if (*f->session)
		sessions_json(f->session, &session);
	if (*f->subject)
		subjects_json(lib, f->subject, &subject);
	if (f->annotated)
		keys_json(&q->annotated, &annotated);
	if (f->unread)
		keys_json(&q->opened, &opened);

	const struct sieve sieves[] = {
		{ .sql = "SELECT id FROM work INDEXED BY work_by_body "
			 "WHERE text IS NOT NULL AND body = ?",
		  .values = { f->body ? body_code(f->body) : NULL } },
		{ .sql = "SELECT id FROM work INDEXED BY work_by_date "
			 "WHERE text IS NOT NULL AND adopted BETWEEN ? AND ?",
		  .values = { f->last_year ? first : NULL, last } },
		{ .sql = "SELECT work FROM text WHERE session IN "
			 "(SELECT value FROM json_each(?))",
		  .values = { session.data } },
		{ .sql = "SELECT work FROM text WHERE lang = ?",
		  .values = { *f->lang ? f->lang : NULL } },
		{ .sql = "SELECT work FROM about WHERE subject IN "
			 "(SELECT value FROM json_each(?))",
		  .values = { subject.data } },
		{ .sql = keys_sql, .values = { annotated.data } },
		{ .sql = keys_sql, .values = { opened.data }, .out = true },
	};

	s = keep_all(lib, sieves, sizeof(sieves) / sizeof(*sieves), ids, n,
		     err);
	buf_free(&session);
	buf_free(&subject);
	buf_free(&annotated);
	buf_free(&opened);
	return s;
}

enum status
library_sift(struct library *lib, const struct work_query *q, int64_t *ids,
	     size_t *n, struct error *err)
{
	enum status s = STATUS_OK;

	if (q->narrow && *q->narrow)
		s = narrow(lib, q->narrow, ids, n, err);
	if (s == STATUS_OK && filter_active(&q->filter))
		s = sift(lib, q, ids, n, err);
	return s;
}
