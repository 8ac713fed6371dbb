/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words in all texts.  The index of words tells the paragraphs; what they say
 * is read of those alone that are to be told.
 */
#include "config.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/xalloc.h"
#include "store/library_citing.h"
#include "store/library_mended.h"
#include "store/library_words.h"
#include "store/listing.h"
#include "store/notebook.h"
#include "text/fold.h"

/* --- what is asked of the index -------------------------------------- */

static bool
has_word(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (isalnum((unsigned char)s[i]) || (unsigned char)s[i] >= 0x80)
			return true;
	return false;
}

/* A phrase of n bytes, as FTS5 writes one. */
static void
put_phrase(struct buf *out, struct words_found *found, struct arena *a,
	   const char *s, size_t n)
{
	bool open_end = n > 0 && s[n - 1] == '*';

	if (!has_word(s, n))
		return;
	n -= open_end;
	if (!found->first)
		found->first = arena_strndup(a, s, n);
	buf_printf(out, "%s\"%.*s\"%s", out->len ? " AND " : "", (int)n, s,
		   open_end ? " *" : "");
}

/* Of words outside quotation marks each is one. */
static void
put_single(struct buf *out, struct words_found *found, struct arena *a,
	   const char *s, size_t n)
{
	for (size_t i = 0, len; i < n; i += len) {
		i += strspn(s + i, " \t");
		len = strcspn(s + i, " \t\"");
		if (i < n)
			put_phrase(out, found, a, s + i, len);
	}
}

static void
put_words(struct buf *out, struct words_found *found, struct arena *a,
	  const char *s)
{
	bool quoted = false;
	size_t n;

	if (!strchr(s, '"')) {
		n = strlen(s);
		while (n > 0 && isspace((unsigned char)s[n - 1]))
			n--;
		put_phrase(out, found, a, s, n);
		return;
	}
	for (; *s; s += n + (s[n] == '"'), quoted = !quoted) {
		n = strcspn(s, "\"");
		(quoted ? put_phrase : put_single)(out, found, a, s, n);
	}
}

/* --- which paragraphs ------------------------------------------------ */

struct hit {
	size_t place; /* of its work among those that are asked for, from 1 */
	long rank;    /* of its language */
	int64_t id;   /* of the paragraph */
	const char *lang;
	/* While they are collected: its text, if it has lost paragraphs. */
	struct resolution *cut;
};

struct hits {
	struct hit *at;
	size_t n, cap;
	size_t *places; /* of works, by their ids; 0: not asked for */
	int64_t max;
};

static enum status
init_places(struct library *lib, const struct words_query *q, struct hits *h,
	    struct error *err)
{
	enum status s = library_last_work(lib, &h->max, err);

	h->places = xcalloc((size_t)h->max + 1, sizeof(*h->places));
	for (size_t i = 0; i < q->n_ids; i++) {
		int64_t id = q->ids[i] - lib->first_id;

		if (id > 0 && id <= h->max)
			h->places[id] = i + 1;
	}
	return s;
}

/* What is the same for all paragraphs of a text. */
static enum status
read_text(struct library *lib, struct arena *a, const struct hits *h,
	  int64_t text, struct hit *as, struct error *err)
{
	struct query q = db_query(lib->db, "SELECT t.work, t.lang, w.key FROM "
					   "text t JOIN work w ON w.id = "
					   "t.work WHERE t.id = ?");
	int64_t work;

	resolution_free(as->cut);
	as->cut = NULL;
	as->place = 0;
	db_bind_int(&q, text);
	work = db_step(&q) ? db_int(&q, 0) : 0;
	if (work > 0 && work <= h->max)
		as->place = h->places[work];
	if (as->place) {
		as->rank = library_language_rank(lib, db_text(&q, 1));
		as->lang = db_dup(&q, a, 1);
		as->cut = library_correct_cut(lib, db_text(&q, 2), text);
	}
	return db_end(&q, err);
}

/* Whether a paragraph was taken out by hand. */
static bool
is_out(struct library *lib, const struct hit *h)
{
	struct query q;
	bool out;

	if (!h->cut)
		return false;
	q = db_query(lib->db, "SELECT words FROM paragraph WHERE id = ?");
	db_bind_int(&q, h->id);
	out = db_step(&q) &&
	      resolution_removed(h->cut, db_text(&q, 0), db_len(&q, 0));
	db_end(&q, NULL);
	return out;
}

/* At most `most` of them. */
static enum status
collect(struct library *lib, struct arena *a, const char *match, size_t most,
	struct hits *h, struct error *err)
{
	struct query q = db_query(lib->db, "SELECT rowid FROM search "
					   "WHERE search MATCH ?");
	struct hit as = { 0 };
	int64_t text = 0;
	enum status s = STATUS_OK;

	db_bind(&q, match);
	while (s == STATUS_OK && h->n < most && db_step(&q)) {
		as.id = db_int(&q, 0);
		if (as.id >> 20 != text) {
			text = as.id >> 20;
			s = read_text(lib, a, h, text, &as, err);
		}
		if (!as.place || is_out(lib, &as))
			continue;
		h->at = xgrow(h->at, h->n, &h->cap, sizeof(*h->at));
		h->at[h->n++] = as;
	}
	resolution_free(as.cut);
	return db_end_with(&q, s, err);
}

static int
by_place(const void *x, const void *y)
{
	const struct hit *a = x, *b = y;

	if (a->place != b->place)
		return a->place < b->place ? -1 : 1;
	if (a->rank != b->rank)
		return a->rank < b->rank ? -1 : 1;
	return (a->id > b->id) - (a->id < b->id);
}

/* In order, and of each work but one text. */
static size_t
leave_best(struct hits *h)
{
	size_t kept = 0, works = 0;

	if (h->n)
		qsort(h->at, h->n, sizeof(*h->at), by_place);
	for (size_t i = 0; i < h->n; i++) {
		bool more = kept && h->at[kept - 1].place == h->at[i].place;

		if (more && h->at[kept - 1].id >> 20 != h->at[i].id >> 20)
			continue;
		works += !more;
		h->at[kept++] = h->at[i];
	}
	h->n = kept;
	return works;
}

/* --- what they say --------------------------------------------------- */

/* Where the words stand; those that others part are found by the first. */
static const char *
context(struct arena *a, const char *s, size_t len, const char *first)
{
	char *needle = arena_strdup(a, first);
	size_t start = 0, end = 0;

	for (char *c = needle; *c; c++)
		*c = (char)tolower((unsigned char)*c);
	if (!fold_find(s, len, needle, 0, &start, &end)) {
		needle[strcspn(needle, " ")] = '\0';
		if (!fold_find(s, len, needle, 0, &start, &end))
			start = end = 0;
	}
	return library_context(a, s, len, start, end);
}

/* In a text that was corrected the paragraph may have another label. */
static const char *
label_now(struct library *lib, struct arena *a, const struct worded *w,
	  int64_t work, const char *words, size_t len)
{
	struct resolution *r;
	const char *label = w->label;

	if (!lib->notebook ||
	    !notebook_has_corrections(lib->notebook, w->key) ||
	    library_text(lib, work, w->lang, &r, NULL))
		return label;
	for (size_t i = 0; i < r->n_paragraphs; i++)
		if (memmem(r->paragraphs[i].text, r->paragraphs[i].len, words,
			   len)) {
			label = arena_strdup(a, r->paragraphs[i].label);
			break;
		}
	resolution_free(r);
	return label;
}

/* Who is told what was found, and of which phrase. */
struct telling {
	struct library *lib;
	struct arena *a;
	const char *first;
};

static enum status
tell(const struct telling *t, const struct hit *h, int64_t work,
     struct worded *out, struct error *err)
{
	struct library *lib = t->lib;
	struct arena *a = t->a;
	struct query q =
		db_query(lib->db, "SELECT w.key, p.label, w.adopted, p.words "
				  "FROM paragraph p, work w WHERE p.id = ? "
				  "AND w.id = ?");

	*out = (struct worded){ "", "", h->lang, { 0 }, "" };
	db_bind_int(&q, h->id);
	db_bind_int(&q, work - lib->first_id);
	if (db_step(&q)) {
		out->key = db_dup(&q, a, 0);
		out->label = db_dup(&q, a, 1);
		date_from_iso(db_text(&q, 2), &out->adopted);
		if (heading_of(lib, work - lib->first_id, NULL))
			out->adopted =
				heading_of(lib, work - lib->first_id, NULL)
					->adopted;
		out->context =
			context(a, db_text(&q, 3), db_len(&q, 3), t->first);
		out->label = label_now(lib, a, out, work, db_text(&q, 3),
				       db_len(&q, 3));
	}
	return db_end(&q, err);
}

enum status
library_words(struct library *lib, struct arena *a, const struct words_query *q,
	      struct words_found *out, struct error *err)
{
	struct buf phrases = BUF_INIT, match = BUF_INIT;
	struct hits h = { 0 };
	enum status s;

	*out = (struct words_found){ 0 };
	put_words(&phrases, out, a, q->words);
	if (!out->first) {
		buf_free(&phrases);
		return error_set(err, STATUS_USAGE, "no words to look for");
	}
	buf_printf(&match, "words : (%s)", phrases.data);
	s = init_places(lib, q, &h, err);
	library_correct_begin(lib);
	if (s == STATUS_OK)
		s = collect(lib, a, match.data, q->any ? 1 : SIZE_MAX, &h, err);
	out->works = leave_best(&h);
	out->paragraphs = h.n;
	if (q->most && h.n > q->most)
		h.n = q->most;
	out->list = arena_array(a, h.n + 1, sizeof(*out->list));
	for (; out->n < h.n && s == STATUS_OK; out->n++)
		s = tell(&(struct telling){ lib, a, out->first }, &h.at[out->n],
			 q->ids[h.at[out->n].place - 1], &out->list[out->n],
			 err);
	free(h.at);
	free(h.places);
	buf_free(&phrases);
	buf_free(&match);
	return s;
}
