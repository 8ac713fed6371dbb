/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The table of instruments, read once.
 */
#include "config.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/arena.h"
#include "base/digest.h"
#include "base/embedded.h"
#include "model/instrument.h"
#include "model/symbol.h"
#include "text/utf8.h"

enum {
	COLUMNS = 4, /* name, year, adopting resolution, variants */
	MARK = 8,    /* hexadecimal digits */
};

struct table {
	struct arena *arena;
	struct instrument *rows;
	size_t n, cap;
	char mark[1 + MARK + 1];
};

/* --- rows ---------------------------------------------------------------- */

/* Cut line at `by` into at most max parts; what is missing is "". */
static void
split(char *line, char by, char **parts, size_t max)
{
	size_t n = 0;

	while (line != NULL && n < max) {
		char *next = strchr(line, by);

		if (next != NULL && n + 1 < max)
			*next++ = '\0';
		else
			next = NULL;
		parts[n++] = line;
		line = next;
	}
}

static void
add_variants(struct table *t, struct instrument *row, char *list)
{
	const char **old = row->variants;
	size_t n = 1, i = 0;

	for (const char *p = list; *p != '\0'; p++)
		n += *p == '|';
	while (old != NULL && old[i] != NULL)
		i++;
	row->variants =
		arena_array(t->arena, i + n + 1, sizeof(*row->variants));
	if (i > 0)
		memcpy(row->variants, old, i * sizeof(*old));
	while (*list != '\0') {
		char *bar = strchr(list, '|');

		if (bar != NULL)
			*bar = '\0';
		if (*list != '\0')
			row->variants[i++] = list;
		if (bar == NULL)
			break;
		list = bar + 1;
	}
}

static struct instrument *
find(const struct table *t, const char *name)
{
	for (size_t i = 0; i < t->n; i++)
		if (strcmp(t->rows[i].name, name) == 0)
			return &t->rows[i];
	return NULL;
}

static void
add_row(struct table *t, char *const parts[COLUMNS], bool may_be_there)
{
	struct instrument *row = may_be_there ? find(t, parts[0]) : NULL;

	if (row == NULL) {
		t->rows = arena_grow(t->arena, t->rows, t->n, &t->cap,
				     sizeof(*t->rows));
		row = &t->rows[t->n++];
		*row = (struct instrument){ .name = parts[0], .adopted = "" };
		add_variants(t, row, parts[0]);
	}
	if (*parts[1] != '\0')
		row->year = (short)atoi(parts[1]);
	if (*parts[2] != '\0')
		row->adopted = parts[2];
	add_variants(t, row, parts[3]);
}

/* --- what people write --------------------------------------------------- */

static bool
is_year(const char *s)
{
	size_t n = strspn(s, "0123456789");

	return s[n] == '\0' && (n == 0 || (n == 4 && *s != '0'));
}

/* The key of a resolution as people write it; false for none. */
static bool
read_key(struct table *t, char **part)
{
	char key[SYMBOL_TEXT];
	struct symbol symbol;

	if (**part == '\0')
		return true;
	if (!symbol_parse(*part, strlen(*part), BODY_NONE, &symbol))
		return false;
	symbol_key(&symbol, key);
	*part = arena_strdup(t->arena, key);
	return true;
}

/* Without the blanks and marks that a text never has; see utf8_clean(). */
static char *
clean(struct table *t, const char *s)
{
	size_t n;
	char *out;

	s += strspn(s, " ");
	out = utf8_clean(t->arena, s, strlen(s), &n);
	while (n > 0 && out[n - 1] == ' ')
		out[--n] = '\0';
	return out;
}

/* What is wrong with a row; NULL: nothing, and it was added. */
static const char *
take_row(struct table *t, char *line)
{
	char empty[] = "", *parts[COLUMNS] = { empty, empty, empty, empty };

	split(line, '\t', parts, COLUMNS);
	for (size_t i = 0; i < COLUMNS; i++)
		parts[i] = clean(t, parts[i]);
	if (*parts[0] == '\0')
		return "a name is to come first";
	if (strchr(parts[0], '|') != NULL)
		return "bars part variants, and these stand behind a third tab";
	if (!is_year(parts[1]))
		return "a year of four figures, or nothing, is to follow the "
		       "name and a tab";
	if (!read_key(t, &parts[2]))
		return "a resolution, as \"33/134\", or nothing, is to follow "
		       "the year and a tab";
	add_row(t, parts, true);
	return NULL;
}

/* --- the table ----------------------------------------------------------- */

/* The next line, cut off; *rest is NULL behind the last. */
static char *
next_line(char **rest)
{
	char *line = *rest, *end = strchr(line, '\n');

	*rest = end != NULL ? end + 1 : NULL;
	if (end != NULL)
		*end = '\0';
	if (end != NULL && end > line && end[-1] == '\r')
		end[-1] = '\0';
	return line;
}

static bool
says_nothing(const char *line)
{
	return *line == '#' || line[strspn(line, " \t")] == '\0';
}

static void
read_embedded(struct table *t)
{
	for (const struct embedded *f = embedded_instruments; f->name != NULL;
	     f++) {
		char *rest = arena_strndup(t->arena, f->data, f->len);

		while (rest != NULL) {
			char empty[] = "", *line = next_line(&rest);
			char *parts[COLUMNS] = { empty, empty, empty, empty };

			if (says_nothing(line))
				continue;
			split(line, '\t', parts, COLUMNS);
			add_row(t, parts, false);
		}
	}
}

/* As far as it was needed by now. */
static struct table *
begun(void)
{
	static struct table all;

	return &all;
}

static struct table *
table(void)
{
	struct table *t = begun();

	if (t->arena == NULL) {
		t->arena = arena_new();
		read_embedded(t);
	}
	return t;
}

enum status
instruments_add(const char *name, const char *bytes, size_t n,
		struct error *err)
{
	struct table *t = table();
	char digest[DIGEST_SIZE], *rest;
	enum status st = STATUS_OK;
	size_t number = 0, bad;

	if (!utf8_valid(bytes, n, &bad) || memchr(bytes, '\0', n) != NULL)
		return error_set(err, STATUS_ENCODING,
				 "%s: not UTF-8, so its names are not known",
				 name);
	digest_hex(bytes, n, digest);
	snprintf(t->mark, sizeof(t->mark), "+%.*s", MARK, digest);
	rest = arena_strndup(t->arena, bytes, n);
	if (strncmp(rest, "\xEF\xBB\xBF", 3) == 0)
		rest += 3;
	while (rest != NULL) {
		char *line = next_line(&rest);
		const char *fault =
			says_nothing(line) ? NULL : take_row(t, line);

		number++;
		if (fault != NULL && st == STATUS_OK)
			st = error_set(err, STATUS_FORMAT, "%s:%zu: %s", name,
				       number, fault);
	}
	return st;
}

const char *
instruments_mark(void)
{
	return begun()->mark;
}

const struct instrument *
instrument_all(size_t *n)
{
	*n = table()->n;
	return table()->rows;
}

const struct instrument *
instrument_find(const char *name)
{
	return find(table(), name);
}

static bool
has_variant(const struct instrument *i, const char *name)
{
	for (const char *const *v = i->variants; *v; v++)
		if (strcasecmp(*v, name) == 0)
			return true;
	return false;
}

const struct instrument *
instrument_called(const char *name)
{
	const struct table *t = table();

	for (size_t i = 0; i < t->n; i++)
		if (has_variant(&t->rows[i], name))
			return &t->rows[i];
	return NULL;
}

const struct instrument *
instrument_adopted(const char *key, const struct instrument *from)
{
	const struct table *t = table();
	size_t i = from != NULL ? (size_t)(from - t->rows) + 1 : 0;

	while (i < t->n && strcmp(t->rows[i].adopted, key) != 0)
		i++;
	return i < t->n ? &t->rows[i] : NULL;
}

short
instrument_year(const char *name)
{
	const struct instrument *i = instrument_find(name);

	return i != NULL ? i->year : 0;
}
