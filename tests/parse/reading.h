/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A plain text in memory, its lines and its resolutions, for cmocka's tests. */
#ifndef TESTS_READING_H
#define TESTS_READING_H

#include <stdlib.h>
#include <string.h>

#include "parse/parse.h"

struct reading {
	struct arena *arena;
	struct source src;
	struct resolution **list;
	size_t n;
	enum status status; /* of parse_text() */
	struct error err;
};

/* Its lines alone; to be freed by reading_end(). */
static inline struct reading
reading_lines(const char *path, const char *text)
{
	const struct received f = { path, NULL, text, strlen(text) };
	struct reading r = { .arena = arena_new() };

	assert_int_equal(source_from_bytes(r.arena, &f, &r.src, &r.err),
			 STATUS_OK);
	return r;
}

static inline struct reading
reading_text(const char *path, const char *text)
{
	struct reading r = reading_lines(path, text);

	r.status = parse_text(&r.src, &r.list, &r.n, &r.err);
	return r;
}

static inline void
reading_end(struct reading *r)
{
	for (size_t i = 0; i < r->n; i++)
		resolution_free(r->list[i]);
	free(r->list);
	arena_free(r->arena);
}

#endif
