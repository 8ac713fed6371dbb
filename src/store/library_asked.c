/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was asked about works that are cited. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "store/library_asked.h"
#include "store/library_mended.h"
#include "store/notebook.h"

enum { BUCKETS = 1 << 10 };

struct asked_all {
	struct library *lib;
	struct arena *arena;
	struct asked *bucket[BUCKETS];
	struct asked *last; /* whose text is held; NULL: nobody's */
};

struct asked_all *
asked_new(struct library *lib)
{
	struct asked_all *all = xcalloc(1, sizeof(*all));

	all->lib = lib;
	all->arena = arena_new();
	return all;
}

static void
let_go(struct asked_all *all)
{
	if (!all->last)
		return;
	resolution_free(all->last->text);
	all->last->text = NULL;
	all->last->lang = NULL;
	all->last = NULL;
}

void
asked_free(struct asked_all *all)
{
	if (!all)
		return;
	let_go(all);
	arena_free(all->arena);
	free(all);
}

/* --- a document ------------------------------------------------------------
 */

static unsigned
hash(const char *s)
{
	unsigned h = 5381;

	while (*s)
		h = h * 33 + (unsigned char)*s++;
	return h % BUCKETS;
}

static void
read_work(struct asked_all *all, struct asked *w)
{
	struct query q;
	struct library *lib = all->lib;
	const struct heading *h;

	library_correct_begin(lib);
	for (; lib && !w->id; lib = lib->below) {
		q = db_query(lib->db, "SELECT id, adopted FROM work "
				      "WHERE key = ? AND text IS NOT NULL");
		db_bind(&q, w->key);
		if (db_step(&q)) {
			w->id = db_int(&q, 0) + lib->first_id;
			w->in = lib;
			date_from_iso(db_text(&q, 1), &w->adopted);
			h = heading_of(lib, db_int(&q, 0), NULL);
			if (h)
				w->adopted = h->adopted;
		}
		db_end(&q, NULL);
	}
}

struct asked *
asked_find(struct asked_all *all, const char *key)
{
	struct asked **at = &all->bucket[hash(key)];

	for (; *at; at = &(*at)->next)
		if (strcmp((*at)->key, key) == 0)
			return *at;
	*at = arena_alloc(all->arena, sizeof(**at));
	(*at)->key = arena_strdup(all->arena, key);
	read_work(all, *at);
	return *at;
}

/* --- its text --------------------------------------------------------------
 */

const struct resolution *
asked_text(struct asked_all *all, struct asked *w, const char *lang)
{
	const char *asked = lang ? lang : "";

	if (w->lang && strcmp(w->lang, asked) == 0)
		return w->text;
	let_go(all);
	all->last = w;
	w->lang = arena_strdup(all->arena, asked);
	if (library_text(all->lib, w->id, lang, &w->text, NULL))
		w->text = NULL;
	return w->text;
}

const char *
asked_title(struct asked_all *all, const struct asked *w, const char *lang)
{
	struct query q =
		db_query(w->in->db, "SELECT ltrim(title, '- ') FROM text "
				    "WHERE work = ? AND lang = ?");
	const struct heading *h =
		heading_of(w->in, w->id - w->in->first_id, lang);
	const char *title = "";

	db_bind_int(&q, w->id - w->in->first_id);
	db_bind(&q, lang);
	if (db_step(&q))
		title = h ? arena_strdup(all->arena, h->title)
			  : db_dup(&q, all->arena, 0);
	db_end(&q, NULL);
	return title;
}

/* Whether any of its texts has a paragraph that a column tells so. */
static bool
has_paragraph(const struct asked *w, const char *sql, const char *s, size_t n)
{
	struct query q = db_query(w->in->db, sql);
	bool has;

	db_bind_int(&q, w->id - w->in->first_id);
	db_bindn(&q, s, n);
	has = db_step(&q);
	db_end(&q, NULL);
	return has;
}

#define PARAGRAPHS                                                             \
	"SELECT 1 FROM text t CROSS JOIN paragraph p ON p.id BETWEEN "         \
	"(t.id << 20) + 1 AND (t.id << 20) + 1048575 WHERE t.work = ? AND "

bool
asked_has_labels(const struct asked *w, const char *labels)
{
	size_t n;

	if (w->in->notebook &&
	    notebook_has_corrections(w->in->notebook, w->key))
		return false;
	for (const char *s = labels; *s; s += n + strspn(s + n, ",- ")) {
		n = strcspn(s, ",-");
		if (!has_paragraph(w, PARAGRAPHS "p.label = ? LIMIT 1", s, n))
			return false;
	}
	return true;
}

bool
asked_has_annex(const struct asked *w)
{
	const char *annex = part_name(PART_ANNEX);

	return has_paragraph(w, PARAGRAPHS "p.part = ? LIMIT 1", annex,
			     strlen(annex));
}

/* --- its place among others ------------------------------------------------
 */

void
asked_followers(struct asked_all *all, struct asked *w)
{
	struct lineage line;

	if (w->has_line)
		return;
	w->has_line = true;
	if (library_followers(all->lib, all->arena, w->key, &line, NULL))
		return;
	w->line = line.list;
	w->n_line = line.n;
}

size_t
asked_works_saying(const struct asked *w, const char *but, struct date d)
{
	char iso[DATE_SIZE];
	struct query q = db_query(
		w->in->db, "SELECT count(DISTINCT t.work) FROM citation c "
			   "CROSS JOIN text t ON t.id = c.text "
			   "JOIN work s ON s.id = t.work "
			   "WHERE c.target = ? AND c.date = ? AND s.key <> ?");
	size_t n = 0;

	date_iso(d, iso);
	db_bind_int(&q, w->id - w->in->first_id);
	db_bind(&q, iso);
	db_bind(&q, but);
	if (db_step(&q))
		n = db_size(&q, 0, SIZE_MAX);
	db_end(&q, NULL);
	return n;
}
