/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Telling files of one name apart. */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "cli/namer.h"
#include "cli/place.h"

enum { MOST = 1000 }; /* files of one name */

struct namer {
	const struct called *kept;
	size_t n_kept;
	struct arena *arena;
	struct called *given;
	size_t n_given, cap_given;
};

struct namer *
namer_new(const struct called *kept, size_t n)
{
	struct namer *namer = xcalloc(1, sizeof(*namer));

	namer->kept = kept;
	namer->n_kept = n;
	namer->arena = arena_new();
	return namer;
}

void
namer_free(struct namer *n)
{
	if (!n)
		return;
	arena_free(n->arena);
	free(n);
}

/* Versions in several languages share a key. */
static bool
is_of(const struct called *c, const char *key, const char *lang)
{
	return strcmp(c->key, key) == 0 && strcmp(c->lang, lang) == 0;
}

/* The one kept, unless its file went elsewhere and this is another. */
static const char *
kept_key(const struct namer *n, const char *path)
{
	const struct called *c = NULL;

	for (size_t i = 0; i < n->n_kept; i++) {
		const struct called *k = &n->kept[i];

		if (strcmp(k->path, path) == 0)
			c = k;
		else if (c && is_of(k, c->key, c->lang) &&
			 place_is_there(k->path))
			return NULL;
	}
	return c ? c->key : NULL;
}

static const char *
key_of(const struct called *list, size_t n, const char *path)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(list[i].path, path) == 0)
			return list[i].key;
	return NULL;
}

/*
 * Whether it is another file's in that language: of this run, or one that is
 * still there.
 */
static bool
is_taken(const struct namer *n, const char *key, const char *lang)
{
	for (size_t i = 0; i < n->n_given; i++)
		if (is_of(&n->given[i], key, lang))
			return true;
	for (size_t i = 0; i < n->n_kept; i++)
		if (is_of(&n->kept[i], key, lang) &&
		    place_is_there(n->kept[i].path))
			return true;
	return false;
}

/* The first that is nobody's. */
static const char *
free_key(struct namer *n, const char *name, const char *lang)
{
	const char *key = name;

	for (int i = 2; i < MOST && is_taken(n, key, lang); i++)
		key = arena_printf(n->arena, "%s (%d)", name, i);
	return key;
}

void
namer_give(struct namer *n, struct resolution *r)
{
	const char *key = kept_key(n, r->file);

	if (!key)
		key = key_of(n->given, n->n_given, r->file);
	if (!key)
		key = free_key(n, r->key, r->lang);
	n->given = arena_grow(n->arena, n->given, n->n_given, &n->cap_given,
			      sizeof(*n->given));
	n->given[n->n_given++] = (struct called){
		.path = arena_strdup(n->arena, r->file),
		.lang = arena_strdup(n->arena, r->lang),
		.key = arena_strdup(n->arena, key),
	};
	r->key = arena_strdup(r->arena, key);
	snprintf(r->symbol.other, sizeof(r->symbol.other), "%s", key);
}
