/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is told of a citation by which a work is cited: where it stands, and
 * the words around it.
 */
#include "config.h"

#include <string.h>

#include "store/library_citing.h"

enum {
	CONTEXT_BEFORE = 60, /* bytes of it, about */
	CONTEXT_AFTER = 90,
};

/* --- the words round a citation -------------------------------------- */

static bool
inside_character(char c)
{
	return ((unsigned char)c & 0xC0) == 0x80;
}

static size_t
context_start(const char *s, size_t start)
{
	size_t at = start > CONTEXT_BEFORE ? start - CONTEXT_BEFORE : 0;
	const char *space;

	if (at == 0)
		return 0;
	while (at < start && inside_character(s[at]))
		at++;
	space = memchr(s + at, ' ', start - at);
	return space ? (size_t)(space - s) + 1 : at;
}

static size_t
context_end(const char *s, size_t len, size_t end)
{
	size_t at = end + CONTEXT_AFTER;
	const char *space;

	if (at >= len)
		return len;
	while (at > end && inside_character(s[at]))
		at--;
	space = memrchr(s + end, ' ', at - end);
	return space ? (size_t)(space - s) : at;
}

const char *
library_context(struct arena *a, const char *s, size_t len, size_t start,
		size_t end)
{
	size_t from, to, tabs;
	char *piece;

	if (end > len || start > end)
		return "";
	from = context_start(s, start);
	to = context_end(s, len, end);
	tabs = strspn(s + from, "\t");
	from += tabs < start - from ? tabs : start - from;
	piece = arena_printf(a, "%s%.*s%s", from > tabs ? "… " : "",
			     (int)(to - from), s + from, to < len ? " …" : "");
	/* In a row of a table they part the cells. */
	for (char *tab = piece; (tab = strchr(tab, '\t'));)
		*tab = ' ';
	return piece;
}

/* --- the citation ---------------------------------------------------- */

static const char citing_sql[] =
	"SELECT s.key, " TITLE_T ", s.adopted, f.label, p.label, c.wording, "
	"c.relation, c.words, c.pinpoint, c.start, c.end, "
	"coalesce(f.words, p.words), t.lang "
	"FROM citation c JOIN text t ON t.id = c.text "
	"JOIN work s ON s.id = t.work "
	"LEFT JOIN paragraph p ON p.id = (c.text << 20) + c.paragraph "
	"LEFT JOIN footnote f ON f.text = c.text AND f.seq = c.footnote "
	"WHERE c.text = ? AND c.seq = ?";

/* Its words, which are where it stands unless it has some of its own. */
static const char *
read_words(struct query *q, struct arena *a)
{
	size_t start = (size_t)db_int(q, 9), end = (size_t)db_int(q, 10);

	return db_len(q, 7) > 0 || start > end || end > db_len(q, 11)
		       ? db_dup(q, a, 7)
		       : arena_strndup(a, db_text(q, 11) + start, end - start);
}

static struct citing
read_row(struct query *q, struct arena *a)
{
	const char *footnote = db_text(q, 3);
	struct citing c = {
		.key = db_dup(q, a, 0),
		.title = db_dup(q, a, 1),
		.lang = db_dup(q, a, 12),
		.paragraph = db_dup(q, a, 4),
		.wording = db_dup(q, a, 5),
		.relation = relation_from_name(db_text(q, 6), db_len(q, 6)),
		.text = read_words(q, a),
		.pinpoint = db_dup(q, a, 8),
	};

	date_from_iso(db_text(q, 2), &c.adopted);
	c.from = *footnote ? arena_printf(a, "footnote %s", footnote)
			   : c.paragraph;
	c.context =
		library_context(a, db_text(q, 11), db_len(q, 11),
				(size_t)db_int(q, 9), (size_t)db_int(q, 10));
	return c;
}

enum status
library_citing(struct library *lib, struct arena *a, int64_t text, int64_t seq,
	       struct citing *out, struct error *err)
{
	struct query q = db_query(lib->db, citing_sql);
	enum status s;
	bool there;

	db_bind_int(&q, text);
	db_bind_int(&q, seq);
	there = db_step(&q);
	if (there)
		*out = read_row(&q, a);
	s = db_end(&q, err);
	return s || there ? s : error_set(err, STATUS_MISSING, "it is gone");
}
