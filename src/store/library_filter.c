/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a list leaves out: each thing asked for gives a set of works by their
 * terms, and never by reading the works themselves.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/json.h"
#include "store/library_mended.h"
#include "store/library_terms.h"
#include "text/fold.h"

/* --- what is wanted of a term ---------------------------------------- */

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

static bool
is_same(const struct wanted *w, const char *s, size_t n)
{
	(void)n;
	return strcmp(s, w->text) == 0;
}

static bool
is_held(const struct wanted *w, const char *s, size_t n)
{
	return holds_all(s, n, w->text);
}

static bool
is_between(const struct wanted *w, int n)
{
	return n >= w->first && n <= w->last;
}

static bool
is_year(const struct wanted *w, const char *s, size_t n)
{
	return n == 4 && is_between(w, atoi(s));
}

/* The first sessions are in Roman figures. */
static bool
is_session(const struct wanted *w, const char *s, size_t n)
{
	bool figures = n > 0 && strspn(s, "0123456789") == n;

	if (w->text)
		return is_same(w, s, n);
	return is_between(w, figures ? atoi(s) : roman_value(s, n)) && n > 0;
}

/* --- words ----------------------------------------------------------- */

/*
 * The words of a line, or the first of them: each is NUL-terminated and wanted
 * by itself.
 */
static size_t
want_words(char *s, struct wanted wanted[WANTED_MOST])
{
	size_t n = 0, len;

	for (s += strspn(s, " "); *s && n < WANTED_MOST; s += len) {
		wanted[n++] = (struct wanted){ .text = s };
		len = strcspn(s, " ");
		if (s[len])
			s[len++] = '\0';
		len += strspn(s + len, " ");
	}
	return n;
}

/* The works that are left so far, and where to tell what goes wrong. */
struct sieve {
	struct library *lib;
	int64_t *ids;
	size_t n;
	struct error *err;
};

static void
keep(struct sieve *of, const struct works *w, bool in)
{
	works_keep(w, in, of->ids, &of->n);
}

static bool
is_wanted_year(const struct wanted *w, const struct heading *h)
{
	char iso[DATE_SIZE];

	date_iso(h->adopted, iso);
	iso[strcspn(iso, "-")] = '\0';
	return w->is(w, iso, strlen(iso));
}

static bool
is_in_title(const struct wanted *w, const struct heading *h)
{
	struct arena *a = arena_new();
	struct folded f = fold_text(a, h->title, strlen(h->title),
				    (struct fold_how){ 0 });
	bool is = strstr(f.text, w->text) != NULL;

	arena_free(a);
	return is;
}

/* The terms know what stands above texts as their files have it. */
static void
find_mended(struct library *lib, enum term_kind kind, struct wanted *w)
{
	const struct mended *m = lib->mended;

	for (size_t i = 0; i < m->n_headings; i++) {
		const struct heading *h = &m->headings[i];

		if (kind == TERM_WORD && is_in_title(w, h))
			works_add(&w->works, h->work);
		else if (kind == TERM_YEAR && h->speaks)
			(is_wanted_year(w, h) ? works_add : works_remove)(
				&w->works, h->work);
	}
}

/* Leave the works that each of the wants has found. */
static enum status
find_all(struct sieve *of, enum term_kind kind, struct wanted *wanted,
	 size_t count)
{
	enum status s = STATUS_OK;

	for (size_t i = 0; i < count && s == STATUS_OK; i++)
		s = works_init(of->lib, &wanted[i].works, of->err);
	if (s == STATUS_OK)
		s = terms_find(of->lib, kind, wanted, count, of->err);
	for (size_t i = 0; i < count; i++) {
		if (s == STATUS_OK) {
			find_mended(of->lib, kind, &wanted[i]);
			keep(of, &wanted[i].works, true);
		}
		works_free(&wanted[i].works);
	}
	return s;
}

static enum status
narrow(struct sieve *of, const char *words)
{
	struct wanted wanted[WANTED_MOST];
	struct arena *a = arena_new();
	struct folded f =
		fold_text(a, words, strlen(words), (struct fold_how){ 0 });
	size_t count = want_words(f.text, wanted);
	enum status s = find_all(of, TERM_WORD, wanted, count);

	arena_free(a);
	return s;
}

/* --- filters --------------------------------------------------------- */

static enum status
keep_terms(struct sieve *of, enum term_kind kind, struct wanted wanted)
{
	return find_all(of, kind, &wanted, 1);
}

static enum status
keep_body(struct sieve *of, const struct work_filter *f)
{
	return keep_terms(
		of, TERM_BODY,
		(struct wanted){ .is = is_same, .text = body_code(f->body) });
}

static enum status
keep_years(struct sieve *of, const struct work_filter *f)
{
	return keep_terms(of, TERM_YEAR,
			  (struct wanted){ .is = is_year,
					   .first = f->first_year,
					   .last = f->last_year });
}

/* "75", "75-77" or a name such as "S-10". */
static enum status
keep_session(struct sieve *of, const struct work_filter *f)
{
	struct wanted w = { .is = is_session };
	int end = 0;
	int got = sscanf(f->session, "%4d%n-%4d%n", &w.first, &end, &w.last,
			 &end);

	if (got == 1)
		w.last = w.first;
	if (got < 1 || w.first < 1 || f->session[end])
		w.text = f->session;
	return keep_terms(of, TERM_SESSION, w);
}

static enum status
keep_language(struct sieve *of, const struct work_filter *f)
{
	return keep_terms(of, TERM_LANGUAGE,
			  (struct wanted){ .is = is_same, .text = f->lang });
}

/* Subjects so called or, if none is, with all of the words. */
static enum status
keep_subject(struct sieve *of, const struct work_filter *f)
{
	struct arena *a = arena_new();
	const char *words = fold_text(a, f->subject, strlen(f->subject),
				      (struct fold_how){ 0 })
				    .text;
	struct wanted wanted[] = { { .is = is_same, .text = words },
				   { .is = is_held, .text = words } };
	enum status s = works_init(of->lib, &wanted[0].works, of->err);

	if (s == STATUS_OK)
		s = works_init(of->lib, &wanted[1].works, of->err);
	if (s == STATUS_OK)
		s = terms_find(of->lib, TERM_SUBJECT, wanted, 2, of->err);
	if (s == STATUS_OK)
		keep(of, &wanted[wanted[0].works.any ? 0 : 1].works, true);
	works_free(&wanted[0].works);
	works_free(&wanted[1].works);
	arena_free(a);
	return s;
}

static void
take_corrected(void *ctx, int64_t work, bool doubtful)
{
	if (doubtful)
		works_add(ctx, work);
	else
		works_remove(ctx, work);
}

/* The terms know the texts as their files have them. */
static enum status
keep_doubtful(struct sieve *of, const struct work_filter *f)
{
	struct wanted w = { .is = is_same, .text = "yes" };
	enum status s = works_init(of->lib, &w.works, of->err);

	(void)f;
	if (s == STATUS_OK)
		s = terms_find(of->lib, TERM_DOUBTFUL, &w, 1, of->err);
	if (s == STATUS_OK) {
		library_each_corrected(of->lib, take_corrected, &w.works);
		keep(of, &w.works, true);
	}
	works_free(&w.works);
	return s;
}

/* Leave the works with these keys, or (in false) the others. */
static enum status
keep_keys(struct sieve *of, const struct names *keys, bool in)
{
	struct buf list = BUF_INIT;
	struct json j = { .out = &list };
	struct works w = { 0 };
	enum status s = works_init(of->lib, &w, of->err);
	struct query q;

	if (s != STATUS_OK)
		return s;
	json_open(&j, '[');
	for (size_t i = 0; i < keys->n; i++)
		json_string(&j, keys->names[i]);
	json_close(&j, ']');
	q = db_query(of->lib->db,
		     "SELECT id FROM work "
		     "WHERE key IN (SELECT value FROM json_each(?))");
	db_bind(&q, list.data);
	while (db_step(&q))
		works_add(&w, db_int(&q, 0));
	s = db_end(&q, of->err);
	keep(of, &w, in);
	works_free(&w);
	buf_free(&list);
	return s;
}

static enum status
sift(struct sieve *of, const struct work_query *q)
{
	const struct work_filter *f = &q->filter;
	const struct {
		bool asked;
		enum status (*keep)(struct sieve *of,
				    const struct work_filter *f);
	} sieves[] = {
		{ f->body != BODY_NONE, keep_body },
		{ f->last_year != 0, keep_years },
		{ *f->session != '\0', keep_session },
		{ *f->lang != '\0', keep_language },
		{ *f->subject != '\0', keep_subject },
		{ f->doubtful, keep_doubtful },
	};
	enum status s = STATUS_OK;

	for (size_t i = 0; i < sizeof(sieves) / sizeof(*sieves); i++)
		if (sieves[i].asked && of->n > 0 && s == STATUS_OK)
			s = sieves[i].keep(of, f);
	if (f->annotated && s == STATUS_OK)
		s = keep_keys(of, &q->annotated, true);
	if (f->unread && s == STATUS_OK)
		s = keep_keys(of, &q->opened, false);
	return s;
}

enum status
library_sift(struct library *lib, const struct work_query *q, int64_t *ids,
	     size_t *n, struct error *err)
{
	struct sieve of = { .lib = lib, .ids = ids, .n = *n, .err = err };
	enum status s = STATUS_OK;

	if (q->narrow && *q->narrow)
		s = narrow(&of, q->narrow);
	if (s == STATUS_OK && filter_active(&q->filter))
		s = sift(&of, q);
	*n = of.n;
	return s;
}

/* --- naming subjects ------------------------------------------------- */

struct naming {
	const char *words; /* folded */
	const char **names;
	size_t n, most;
};

/* The subjects that begin with the words, or those that only hold them. */
static void
name_subjects(struct library *lib, struct arena *a, bool begins,
	      struct naming *to)
{
	struct query q = db_query(lib->db, "SELECT min(words), folded "
					   "FROM subject GROUP BY folded");
	size_t len = strlen(to->words);

	while (db_step(&q) && to->n < to->most) {
		const char *folded = db_text(&q, 1);

		if ((strncmp(folded, to->words, len) == 0) == begins &&
		    holds_all(folded, db_len(&q, 1), to->words))
			to->names[to->n++] = db_dup(&q, a, 0);
	}
	db_end(&q, NULL);
}

size_t
library_subjects(struct library *lib, struct arena *a, const char *words,
		 size_t most, const char ***names)
{
	struct naming to = {
		.words = fold_text(a, words, strlen(words),
				   (struct fold_how){ 0 })
				 .text,
		.names = arena_array(a, most, sizeof(*to.names)),
		.most = most,
	};

	name_subjects(lib, a, true, &to);
	name_subjects(lib, a, false, &to);
	*names = to.names;
	return to.n;
}
