/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The web of citations, walked backwards: who cites a work, and where. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "model/label.h"
#include "store/library_int.h"

enum {
	CONTEXT_BEFORE = 60, /* bytes of it, about */
	CONTEXT_AFTER = 90,
};

/* A citation on its way to being shown, and its place among the others. */
struct cited {
	struct citing c;
	const char *sort; /* of the citing work */
	int64_t seq;	  /* of the citation in its text */
};

struct cited_list {
	struct cited *at;
	size_t n, cap;
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

/* A piece of text with start..end in it, cut between words. */
static const char *
context(struct arena *a, const char *s, size_t len, size_t start, size_t end)
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

/* --- who cites ------------------------------------------------------- */

/*
 * Of a work with several texts that cite it the one preferred speaks, and
 * works that the library above holds as well do not: ?2.
 */
static const char cited_by_sql[] =
	"SELECT s.key, " TITLE_T ", s.adopted, s.sort, c.seq, f.label, "
	"p.label, c.wording, c.relation, c.words, c.pinpoint, c.start, c.end, "
	"coalesce(f.words, p.words), t.lang "
	"FROM (SELECT c.text, c.seq, dense_rank() OVER (PARTITION BY t.work "
	"ORDER BY nullif(instr(?3, ',' || t.lang || ','), 0) NULLS LAST, t.id) "
	"AS place FROM work w JOIN citation c ON c.target = w.id "
	"JOIN text t ON t.id = c.text AND t.work <> w.id WHERE w.key = ?1) "
	"best "
	"CROSS JOIN citation c ON c.text = best.text AND c.seq = best.seq "
	"JOIN text t ON t.id = c.text "
	"JOIN work s ON s.id = t.work "
	"LEFT JOIN paragraph p ON p.id = (c.text << 20) + c.paragraph "
	"LEFT JOIN footnote f ON f.text = c.text AND f.seq = c.footnote "
	"WHERE best.place = 1 "
	"AND s.key NOT IN (SELECT value FROM json_each(?2))";

/* Its words, which are where it stands unless it has some of its own. */
static const char *
read_words(struct query *q, struct arena *a)
{
	size_t start = (size_t)db_int(q, 11), end = (size_t)db_int(q, 12);

	return db_len(q, 9) > 0 || start > end || end > db_len(q, 13)
		       ? db_dup(q, a, 9)
		       : arena_strndup(a, db_text(q, 13) + start, end - start);
}

static struct cited
read_cited(struct query *q, struct arena *a)
{
	const char *footnote = db_text(q, 5);
	struct cited cited = {
		.c = {
			.key = db_dup(q, a, 0),
			.title = db_dup(q, a, 1),
			.lang = db_dup(q, a, 14),
			.paragraph = db_dup(q, a, 6),
			.wording = db_dup(q, a, 7),
			.relation = relation_from_name(db_text(q, 8),
						       db_len(q, 8)),
			.text = read_words(q, a),
			.pinpoint = db_dup(q, a, 10),
		},
		.sort = db_dup(q, a, 3),
		.seq = db_int(q, 4),
	};

	date_from_iso(db_text(q, 2), &cited.c.adopted);
	cited.c.from = *footnote ? arena_printf(a, "footnote %s", footnote)
				 : cited.c.paragraph;
	cited.c.context = context(a, db_text(q, 13), db_len(q, 13),
				  (size_t)db_int(q, 11), (size_t)db_int(q, 12));
	return cited;
}

static enum status
collect(struct library *lib, struct library *above, struct arena *a,
	const char *key, const char *label, struct cited_list *list,
	struct error *err)
{
	struct query q = db_query(lib->db, cited_by_sql);

	db_bind(&q, key);
	db_bind(&q, library_held(above));
	db_bind(&q, lib->order);
	while (db_step(&q)) {
		if (label && !label_same(db_text(&q, 10), label))
			continue;
		list->at =
			xgrow(list->at, list->n, &list->cap, sizeof(*list->at));
		list->at[list->n++] = read_cited(&q, a);
	}
	return db_end(&q, err);
}

/* What has no relation comes last. */
static int
rank(const struct cited *c)
{
	return c->c.relation == RELATION_NONE ? RELATION_COUNT
					      : (int)c->c.relation;
}

static int
by_relation(const void *x, const void *y)
{
	const struct cited *a = x, *b = y;
	int d = rank(a) - rank(b);

	if (d == 0)
		d = date_compare(a->c.adopted, b->c.adopted);
	if (d == 0)
		d = strcmp(a->sort, b->sort);
	if (d == 0)
		d = (a->seq > b->seq) - (a->seq < b->seq);
	return d;
}

enum status
library_cited_by(struct library *lib, struct arena *a, const char *key,
		 const char *label, struct citing **out, size_t *n,
		 struct error *err)
{
	struct cited_list list = { 0 };
	enum status s = collect(lib, NULL, a, key, label, &list, err);

	*out = NULL;
	*n = 0;
	if (s == STATUS_OK && lib->below)
		s = collect(lib->below, lib, a, key, label, &list, err);
	if (s == STATUS_OK && list.n > 0) {
		qsort(list.at, list.n, sizeof(*list.at), by_relation);
		*n = list.n;
		*out = arena_array(a, list.n, sizeof(**out));
		for (size_t i = 0; i < list.n; i++)
			(*out)[i] = list.at[i].c;
	}
	free(list.at);
	return s;
}
