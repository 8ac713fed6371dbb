/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The table of instruments, read once.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/embedded.h"
#include "cite/instrument.h"

enum { COLUMNS = 4 }; /* name, year, adopting resolution, variants */

struct table {
	struct arena *arena;
	struct instrument *rows;
	size_t n, cap;
};

/* Cut line at `by` into at most max parts; what is missing is "". */
static size_t
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
	return n;
}

static void
add_variants(struct table *t, struct instrument *row, char *list)
{
	size_t n = 1, i = 1;

	for (const char *p = list; *p != '\0'; p++)
		n += *p == '|';
	row->variants = arena_array(t->arena, n + 2, sizeof(*row->variants));
	row->variants[0] = row->name;
	while (*list != '\0') {
		char *bar = strchr(list, '|');

		if (bar != NULL)
			*bar = '\0';
		row->variants[i++] = list;
		if (bar == NULL)
			break;
		list = bar + 1;
	}
}

static void
add_row(struct table *t, char *line)
{
	char empty[] = "", *parts[COLUMNS] = { empty, empty, empty, empty };
	struct instrument *row;

	split(line, '\t', parts, COLUMNS);
	t->rows =
		arena_grow(t->arena, t->rows, t->n, &t->cap, sizeof(*t->rows));
	row = &t->rows[t->n++];
	row->name = parts[0];
	row->year = (short)atoi(parts[1]);
	row->adopted = *parts[2] != '\0' ? parts[2] : "";
	add_variants(t, row, parts[3]);
}

static void
read_table(struct table *t, const struct embedded *file)
{
	char *line = arena_strndup(t->arena, file->data, file->len);

	while (line != NULL && *line != '\0') {
		char *next = strchr(line, '\n');

		if (next != NULL)
			*next++ = '\0';
		if (*line != '\0' && *line != '#')
			add_row(t, line);
		line = next;
	}
}

const struct instrument *
instrument_all(size_t *n)
{
	static struct table table;

	if (table.arena == NULL) {
		table.arena = arena_new();
		for (const struct embedded *f = embedded_instruments;
		     f->name != NULL; f++)
			read_table(&table, f);
	}
	*n = table.n;
	return table.rows;
}
