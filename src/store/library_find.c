/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which work a person means by what they type: keys and symbols in every
 * spelling, numbers without a body, and numbers alone.
 */
#include "config.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "model/symbol.h"
#include "store/library_int.h"

/* Works that may be meant, best first in the end. */
struct found {
	struct work {
		int64_t id;
		char sort[SYMBOL_SORT];
		char key[SYMBOL_TEXT];
	} * works;
	size_t n, cap;
};

static void
copy_text(char *to, size_t size, struct query *q, int col)
{
	snprintf(to, size, "%s", db_text(q, col));
}

/* Take the rows (id, sort, key) of q that are not there yet. */
static void
take_rows(struct library *lib, struct query *q, struct found *f)
{
	struct work *w;
	size_t i;

	while (db_step(q)) {
		const char *key = db_text(q, 2);

		for (i = 0; i < f->n; i++)
			if (strcmp(f->works[i].key, key) == 0)
				break;
		if (i < f->n)
			continue;
		f->works = xgrow(f->works, f->n, &f->cap, sizeof(*f->works));
		w = &f->works[f->n++];
		w->id = db_int(q, 0) + lib->first_id;
		copy_text(w->sort, sizeof(w->sort), q, 1);
		copy_text(w->key, sizeof(w->key), q, 2);
	}
	db_end(q, NULL);
}

static void
take_key(struct library *lib, const char *key, struct found *f)
{
	struct query q =
		db_query(lib->db, "SELECT id, sort, key FROM work "
				  "WHERE key = ? AND text IS NOT NULL");

	db_bind(&q, key);
	take_rows(lib, &q, f);
}

/* As a symbol, with the body that it names or each that it may be of. */
static void
take_symbol(struct library *lib, const char *name, struct found *f)
{
	char key[SYMBOL_TEXT];
	struct symbol sym;
	size_t n = strlen(name);

	for (enum body b = BODY_NONE; b < BODY_COUNT; b++) {
		if (!symbol_parse(name, n, b, &sym))
			continue;
		symbol_key(&sym, key);
		take_key(lib, key, f);
	}
}

/* "547" finds 547(XXV); "205", where there is no 205 (...), 52/205. */
static void
take_ordinal(struct library *lib, const char *name, struct found *f)
{
	static const char *const queries[] = {
		"SELECT id, sort, key FROM work WHERE ordinal = ?1 AND text "
		"IS NOT NULL AND number GLOB ?1 || '[^0-9/]*' ORDER BY sort",
		"SELECT id, sort, key FROM work WHERE ordinal = ?1 AND text "
		"IS NOT NULL ORDER BY sort",
	};
	struct query q;

	if (!*name || strspn(name, "0123456789") != strlen(name) ||
	    strlen(name) > 9)
		return;
	for (size_t i = 0; i < 2 && f->n == 0; i++) {
		q = db_query(lib->db, queries[i]);
		db_bind_int(&q, atoi(name));
		take_rows(lib, &q, f);
	}
}

static void
take_all(struct library *lib, const char *name, struct found *f)
{
	take_key(lib, name, f);
	if (f->n == 0)
		take_symbol(lib, name, f);
	if (f->n == 0)
		take_ordinal(lib, name, f);
}

/* What is left of a sentence, or of a line, behind what was copied. */
static bool
is_rest(char c)
{
	return isspace((unsigned char)c) || strchr(".,;:", c);
}

/* "GA52/205": bytes of the body that a number is written close to, or 0. */
static size_t
close_body(const char *s)
{
	for (enum body b = BODY_NONE + 1; b < BODY_COUNT; b++) {
		size_t n = strlen(body_code(b));

		if (strncmp(s, body_code(b), n) == 0 &&
		    isdigit((unsigned char)s[n]))
			return n;
	}
	return 0;
}

/*
 * As people type it: words that only say what kind of thing it is are cut
 * off, and symbols are upper case.
 */
static char *
tidy(const char *name)
{
	static const char *const heads[] = { "resolution ", "decision ",
					     "res. ", "res " };
	size_t n, body;
	char *s;

	name += strspn(name, " \t");
	for (size_t i = 0; i < sizeof(heads) / sizeof(*heads); i++)
		if (strncasecmp(name, heads[i], strlen(heads[i])) == 0)
			name += strlen(heads[i]);
	s = xstrdup(name);
	n = strlen(s);
	while (n > 0 && is_rest(s[n - 1]))
		s[--n] = '\0';
	for (size_t i = 0; i < n; i++)
		s[i] = (char)toupper((unsigned char)s[i]);
	body = close_body(s);
	if (body) {
		char *parted = xasprintf("%.*s %s", (int)body, s, s + body);

		free(s);
		s = parted;
	}
	return s;
}

static int
by_sort(const void *a, const void *b)
{
	return strcmp(((const struct work *)a)->sort,
		      ((const struct work *)b)->sort);
}

int64_t
library_find(struct library *lib, const char *name, size_t *n)
{
	struct found f = { 0 };
	char *tidied = tidy(name);
	int64_t id = 0;

	take_all(lib, name, &f);
	if (f.n == 0)
		take_all(lib, tidied, &f);
	if (f.n == 0 && lib->below) {
		take_all(lib->below, name, &f);
		if (f.n == 0)
			take_all(lib->below, tidied, &f);
	}
	if (f.n > 0) {
		qsort(f.works, f.n, sizeof(*f.works), by_sort);
		id = f.works[0].id;
	}
	if (n)
		*n = f.n;
	free(f.works);
	free(tidied);
	return id;
}

/* "GA 77/128 A", "GA 77/128 B", of "77/128". */
static void
take_parts(struct library *lib, const char *name, struct found *f)
{
	char key[SYMBOL_TEXT];
	struct symbol sym;
	struct query q;

	for (enum body b = BODY_NONE; b < BODY_COUNT; b++) {
		if (!symbol_parse(name, strlen(name), b, &sym) || *sym.letters)
			continue;
		symbol_key(&sym, key);
		q = db_query(lib->db,
			     "SELECT id, sort, key FROM work WHERE key >= ?1 "
			     "|| ' A' AND key < ?1 || ' [' AND text IS NOT "
			     "NULL");
		db_bind(&q, key);
		take_rows(lib, &q, f);
	}
}

size_t
library_parts(struct library *lib, struct arena *a, const char *name,
	      const char ***keys)
{
	struct found f = { 0 };
	char *tidied = tidy(name);
	size_t n;

	for (; lib; lib = lib->below)
		take_parts(lib, tidied, &f);
	if (f.n)
		qsort(f.works, f.n, sizeof(*f.works), by_sort);
	*keys = arena_array(a, f.n + 1, sizeof(**keys));
	for (n = 0; n < f.n; n++)
		(*keys)[n] = arena_strdup(a, f.works[n].key);
	free(f.works);
	free(tidied);
	return n;
}

int64_t
library_held_id(struct library *lib, const char *key)
{
	struct found f = { 0 };
	int64_t id = 0;

	take_key(lib, key, &f);
	if (f.n == 0 && lib->below)
		take_key(lib->below, key, &f);
	if (f.n > 0)
		id = f.works[0].id;
	free(f.works);
	return id;
}
