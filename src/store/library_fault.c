/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Checking citations against what a library knows of what is cited. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "model/lineage.h"
#include "store/library_fault.h"
#include "store/library_int.h"
#include "store/library_lineage.h"

enum { BUCKETS = 1 << 10 };

/* What is known of a document, as far as it was asked for. */
struct known {
	struct known *next; /* in the same bucket */
	const char *key;
	int64_t id;	    /* 0: it is not held */
	struct library *in; /* that holds it */
	struct date adopted;
	struct resolution *text; /* in the language asked for last */
	const char *lang;	 /* that was asked for; NULL: none yet */
	const struct lineage_node *line;
	size_t n_line;
	bool has_line; /* it was asked for */
};

struct checker {
	struct library *lib;
	struct arena *arena;
	struct known *bucket[BUCKETS];
	struct known *last; /* whose text is held; NULL: nobody's */
};

struct checker *
checker_new(struct library *lib)
{
	struct checker *k = xcalloc(1, sizeof(*k));

	k->lib = lib;
	k->arena = arena_new();
	return k;
}

static void
let_go(struct checker *k)
{
	if (!k->last)
		return;
	resolution_free(k->last->text);
	k->last->text = NULL;
	k->last->lang = NULL;
	k->last = NULL;
}

void
checker_free(struct checker *k)
{
	if (!k)
		return;
	let_go(k);
	arena_free(k->arena);
	free(k);
}

/* --- what is asked of the library ----------------------------------------- */

static unsigned
hash(const char *s)
{
	unsigned h = 5381;

	while (*s)
		h = h * 33 + (unsigned char)*s++;
	return h % BUCKETS;
}

static void
read_known(struct checker *k, struct known *w)
{
	struct query q;
	struct library *lib = k->lib;

	for (; lib && !w->id; lib = lib->below) {
		q = db_query(lib->db, "SELECT id, adopted FROM work "
				      "WHERE key = ? AND text IS NOT NULL");
		db_bind(&q, w->key);
		if (db_step(&q)) {
			w->id = db_int(&q, 0) + lib->first_id;
			w->in = lib;
			date_from_iso(db_text(&q, 1), &w->adopted);
		}
		db_end(&q, NULL);
	}
}

static struct known *
known_of(struct checker *k, const char *key)
{
	struct known **at = &k->bucket[hash(key)];

	for (; *at; at = &(*at)->next)
		if (strcmp((*at)->key, key) == 0)
			return *at;
	*at = arena_alloc(k->arena, sizeof(**at));
	(*at)->key = arena_strdup(k->arena, key);
	read_known(k, *at);
	return *at;
}

/* Its text in this language, or (NULL) the one preferred; NULL: none. */
static const struct resolution *
text_of(struct checker *k, struct known *w, const char *lang)
{
	const char *asked = lang ? lang : "";

	if (w->lang && strcmp(w->lang, asked) == 0)
		return w->text;
	let_go(k);
	k->last = w;
	w->lang = arena_strdup(k->arena, asked);
	if (library_text(k->lib, w->id, lang, &w->text, NULL))
		w->text = NULL;
	return w->text;
}

static void
read_line(struct checker *k, struct known *w)
{
	struct lineage_node *list;

	w->has_line = true;
	if (!library_lineage(k->lib, k->arena, w->key, &list, &w->n_line, NULL))
		w->line = list;
	else
		w->n_line = 0;
}

/* How many other works than one cite it as of this day. */
static size_t
works_saying(const struct known *w, const struct resolution *but, struct date d)
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
	db_bind(&q, but->key);
	if (db_step(&q))
		n = db_size(&q, 0, SIZE_MAX);
	db_end(&q, NULL);
	return n;
}

/* --- what is later ---------------------------------------------------------
 */

static bool
cites(const struct resolution *r, const char *key)
{
	for (size_t i = 0; i < r->n_citations; i++)
		if (strcmp(r->citations[i].key, key) == 0)
			return true;
	return strcmp(r->key, key) == 0;
}

/*
 * The last that goes straight on from one under the same title, of those that
 * were there when r was written; NULL: none.
 */
static const struct lineage_node *
latest(const struct known *w, const struct resolution *r)
{
	const struct lineage_node *best = NULL;
	long at = 0, asked;

	while (at < (long)w->n_line && !w->line[at].asked)
		at++;
	asked = at;
	for (long i = at + 1; i < (long)w->n_line; i++) {
		const struct lineage_node *n = &w->line[i];

		if (n->follows != at || n->depth != w->line[at].depth)
			continue;
		if (date_compare(n->adopted, r->adopted) >= 0 ||
		    !fault_was_known(r, n->key))
			break;
		if (lineage_same_title(w->line[asked].title, n->title))
			best = n;
		at = i;
	}
	return best;
}

/* Whether the text cites one on the item that is later than what it cites. */
static bool
cites_later(const struct resolution *r, const struct known *w)
{
	for (size_t i = 0; i < w->n_line; i++)
		if (date_compare(w->line[i].adopted, w->adopted) > 0 &&
		    cites(r, w->line[i].key))
			return true;
	return false;
}

/* Whether the same is cited above. */
static bool
is_repeated(const struct resolution *r, const struct citation *c)
{
	for (const struct citation *b = r->citations; b < c; b++)
		if (strcmp(b->key, c->key) == 0 && fault_wants_latest(r, b))
			return true;
	return false;
}

/* Whether others come back to it for what is annexed to it. */
static bool
has_annex(struct checker *k, struct known *w)
{
	const struct resolution *text = text_of(k, w, NULL);

	for (size_t i = 0; text && i < text->n_paragraphs; i++)
		if (text->paragraphs[i].part == PART_ANNEX)
			return true;
	return false;
}

static const char *
superseded(struct checker *k, struct arena *a, const struct resolution *r,
	   const struct citation *c, struct known *w)
{
	const struct lineage_node *by;

	if (!r->adopted.year || !fault_wants_latest(r, c) || is_repeated(r, c))
		return NULL;
	if (!w->has_line)
		read_line(k, w);
	by = latest(w, r);
	if (!by || cites_later(r, w) || has_annex(k, w))
		return NULL;
	return fault_superseded(a, c, by->key, by->adopted);
}

/* --- all of it -------------------------------------------------------------
 */

static const char *
check_title(struct checker *k, struct arena *a, const struct resolution *r,
	    const struct citation *c, struct known *w)
{
	const struct resolution *text;
	const char *said;

	if (!*c->title || !(text = text_of(k, w, r->lang)) || !*text->title)
		return NULL;
	/* Of A and B, some have but the title that they have in common. */
	if (*text->symbol.letters)
		return NULL;
	said = fault_title(a, r, c, resolution_title(text));
	return said && !fault_title_inside(c, text) ? said : NULL;
}

static const char *
check_paragraph(struct checker *k, struct arena *a, const struct resolution *r,
		const struct citation *c, struct known *w)
{
	const struct resolution *text;

	if (!*c->pinpoint)
		return NULL;
	text = text_of(k, w, r->lang);
	if (!text)
		text = text_of(k, w, NULL);
	return text ? fault_paragraph(a, c, text) : NULL;
}

/* Where most say otherwise than its text, the text may be wrong. */
static void
check_date(struct arena *a, const struct resolution *r,
	   const struct citation *c, const struct known *w,
	   const char *found[FAULT_COUNT])
{
	const char *said = fault_date(a, r, c, w->adopted);
	size_t works = said ? works_saying(w, r, c->date) : 0;

	if (works > 0 && works > works_saying(w, r, w->adopted))
		found[FAULT_HELD_DATE] =
			fault_held_date(a, c, w->adopted, works);
	else
		found[FAULT_DATE] = said;
}

static void
check_held(struct checker *k, struct arena *a, const struct resolution *r,
	   const struct citation *c, enum fault_grade down_to,
	   const char *found[FAULT_COUNT])
{
	struct known *w = known_of(k, c->key);

	if (!w->id)
		return;
	if (!found[FAULT_NUMBER])
		check_date(a, r, c, w, found);
	found[FAULT_TITLE] = check_title(k, a, r, c, w);
	found[FAULT_PARAGRAPH] = check_paragraph(k, a, r, c, w);
	if (down_to >= GRADE_HINT)
		found[FAULT_SUPERSEDED] = superseded(k, a, r, c, w);
}

size_t
checker_ask(struct checker *k, struct arena *a, const struct resolution *r,
	    const struct citation *c, enum fault_grade down_to,
	    struct fault out[FAULT_COUNT])
{
	const char *found[FAULT_COUNT] = { NULL };
	size_t n = 0;

	if (strcmp(c->key, r->key) == 0) {
		found[FAULT_PARAGRAPH] = fault_here(a, r, c);
	} else {
		found[FAULT_NUMBER] = fault_number(a, r, c);
		if (k->lib)
			check_held(k, a, r, c, down_to, found);
	}
	for (int i = 0; i < FAULT_COUNT; i++)
		if (found[i] &&
		    fault_info((enum fault_kind)i)->grade <= down_to)
			out[n++] =
				(struct fault){ (enum fault_kind)i, found[i] };
	return n;
}
