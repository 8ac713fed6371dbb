/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Phrases that are put into a book: any, and the names of instruments, those of
 * the table and what a language calls them.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "cite/phrase_int.h"
#include "parse/chars.h"

static struct phrase_key
key_of(const char *text, size_t n)
{
	struct phrase_key key;
	size_t len;

	key.first = phrase_hash(text, n, &len);
	key.second = phrase_second(text, n, len).hash;
	return key;
}

struct phrase *
phrase_add(struct phrasebook *b, enum phrase_class class, const char *text)
{
	struct phrase *p;

	b->phrases = xgrow(b->phrases, b->n, &b->cap, sizeof(*b->phrases));
	p = &b->phrases[b->n++];
	*p = (struct phrase){
		.class = class,
		.classes = 1u << class,
		.text = text,
		.len = strlen(text),
		.key = key_of(text, strlen(text)),
	};
	return p;
}

static bool
all_capitals(const char *s)
{
	for (; *s != '\0'; s++) {
		if (char_is_lower(*s))
			return false;
	}
	return true;
}

void
phrase_add_names(struct phrasebook *b)
{
	static const char article[] = "the ";
	size_t n, skip = sizeof(article) - 1;
	const struct instrument *all = instrument_all(&n);

	for (size_t i = 0; i < n; i++) {
		for (const char **v = all[i].variants; *v != NULL; v++) {
			bool the = strncmp(*v, article, skip) == 0;
			struct phrase *p = phrase_add(b, PHRASE_NAME,
						      the ? *v + skip : *v);

			p->article = the;
			p->exact = all_capitals(p->text);
			p->instrument = &all[i];
		}
	}
}

static int
by_name(const void *a, const void *b)
{
	const struct instrument *const *i = a, *const *k = b;

	return strcmp((*i)->name, (*k)->name);
}

/* All instruments in the order of their names; the caller frees it. */
static const struct instrument **
sorted_instruments(size_t *n)
{
	const struct instrument *all = instrument_all(n);
	const struct instrument **sorted = xcalloc(*n + 1, sizeof(*sorted));

	for (size_t i = 0; i < *n; i++)
		sorted[i] = &all[i];
	qsort(sorted, *n, sizeof(*sorted), by_name);
	return sorted;
}

/* What the language calls instruments, by their names in the table. */
void
phrase_add_own_names(struct phrasebook *b)
{
	size_t n, n_rows;
	const struct instrument **all = sorted_instruments(&n), **found = NULL;
	const struct lexeme *rows = lexicon_rows(b->lex, "name", &n_rows);

	for (size_t i = 0; i < n_rows; i++) {
		const struct instrument row = { .name = rows[i].value },
					*key = &row;
		struct phrase *p;

		/* The forms of one row follow each other. */
		if (i == 0 || strcmp(rows[i].value, rows[i - 1].value) != 0)
			found = bsearch(&key, all, n, sizeof(*all), by_name);
		if (found == NULL)
			continue;
		p = phrase_add(b, PHRASE_NAME, rows[i].text);
		p->instrument = *found;
		p->article = strcmp(rows[i].more, "article") == 0;
	}
	free(all);
}
