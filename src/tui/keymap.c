/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What keys are bound to. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "tui/command.h"
#include "tui/keymap.h"

/* A kind of map: what it is called and what is asked after it. */
struct kind {
	const char *name, *text;
	enum keymap_id next; /* itself: nothing */
	bool typing;
};

static const struct kind kinds[KEYMAP_COUNT] = {
	[KEYMAP_GENERAL] = { .name = "general",
			     .text = "In every pane that does not bind the key",
			     .next = KEYMAP_GENERAL },
	[KEYMAP_LIST] = { .name = "list", .text = "In the list of works" },
	[KEYMAP_TEXT] = { .name = "text", .text = "In the paragraphs" },
	[KEYMAP_FOOT] = { .name = "foot", .text = "In the pane at the foot" },
	[KEYMAP_PAGE] = { .name = "page",
			  .text = "In help, stubs and lists of annotations" },
	[KEYMAP_EDITOR] = { .name = "editor",
			    .text = "While an annotation is typed",
			    .next = KEYMAP_EDITOR,
			    .typing = true },
	[KEYMAP_PROMPT] = { .name = "prompt",
			    .text = "While a line is typed, before the "
				    "editor's keys",
			    .next = KEYMAP_EDITOR,
			    .typing = true },
};

struct binding {
	rkey keys[KEYS_MAX];
	size_t n;
	char *text; /* the keys as key_print() writes them */
	char *line;
};

struct map {
	struct binding *v;
	size_t n, cap;
};

struct keymaps {
	struct map maps[KEYMAP_COUNT];
};

const char *
keymap_name(enum keymap_id m)
{
	return kinds[m].name;
}

const char *
keymap_text(enum keymap_id m)
{
	return kinds[m].text;
}

bool
keymap_is_typing(enum keymap_id m)
{
	return kinds[m].typing;
}

bool
keymap_from_name(const char *name, size_t n, enum keymap_id *m)
{
	for (int i = 0; i < KEYMAP_COUNT; i++) {
		if (strlen(kinds[i].name) != n ||
		    strncmp(kinds[i].name, name, n))
			continue;
		*m = (enum keymap_id)i;
		return true;
	}
	return false;
}

struct keymaps *
keymaps_new(void)
{
	return xcalloc(1, sizeof(struct keymaps));
}

static void
binding_clear(struct binding *b)
{
	free(b->text);
	free(b->line);
}

void
keymaps_free(struct keymaps *km)
{
	if (!km)
		return;
	for (int m = 0; m < KEYMAP_COUNT; m++) {
		for (size_t i = 0; i < km->maps[m].n; i++)
			binding_clear(&km->maps[m].v[i]);
		free(km->maps[m].v);
	}
	free(km);
}

static bool
begins(const struct binding *b, const rkey *keys, size_t n)
{
	return b->n >= n && !memcmp(b->keys, keys, n * sizeof(*keys));
}

static void
map_remove(struct map *map, size_t i)
{
	binding_clear(&map->v[i]);
	map->n--;
	memmove(&map->v[i], &map->v[i + 1], (map->n - i) * sizeof(*map->v));
}

/* Take away what the keys begin, and what begins them. */
static void
map_make_way(struct map *map, const rkey *keys, size_t n)
{
	for (size_t i = map->n; i-- > 0;) {
		struct binding *b = &map->v[i];
		size_t shared = b->n < n ? b->n : n;

		if (begins(b, keys, shared))
			map_remove(map, i);
	}
}

static char *
keys_text(const rkey *keys, size_t n)
{
	struct buf text = BUF_INIT;

	for (size_t i = 0; i < n; i++)
		key_print(keys[i], &text);
	return buf_steal(&text);
}

enum status
keymaps_bind(struct keymaps *km, enum keymap_id m, const char *keys,
	     const char *line, struct error *err)
{
	struct map *map = &km->maps[m];
	struct binding b = { 0 };
	enum command c;
	const char *arg;
	enum status st;

	st = key_parse_all(keys, b.keys, KEYS_MAX, &b.n, err);
	if (!st)
		st = command_parse(line, &c, &arg, err);
	if (st)
		return st;
	if (c == COMMAND_NONE)
		return error_set(err, STATUS_USAGE,
				 "no command given to bind %.60s to", keys);
	if (!kinds[m].typing && b.keys[0] >= '1' && b.keys[0] <= '9')
		return error_set(err, STATUS_USAGE,
				 "%.60s cannot be bound: digits are counts",
				 keys);
	map_make_way(map, b.keys, b.n);
	b.text = keys_text(b.keys, b.n);
	b.line = xasprintf("%s%s%s", command_info(c)->name, *arg ? " " : "",
			   arg);
	map->v = xgrow(map->v, map->n, &map->cap, sizeof(*map->v));
	map->v[map->n++] = b;
	return STATUS_OK;
}

enum status
keymaps_unbind(struct keymaps *km, enum keymap_id m, const char *keys,
	       struct error *err)
{
	struct map *map = &km->maps[m];
	rkey seq[KEYS_MAX];
	size_t n;
	enum status st = key_parse_all(keys, seq, KEYS_MAX, &n, err);

	if (st)
		return st;
	for (size_t i = 0; i < map->n; i++) {
		if (map->v[i].n != n || !begins(&map->v[i], seq, n))
			continue;
		map_remove(map, i);
		return STATUS_OK;
	}
	return error_set(err, STATUS_MISSING, "%.60s is not bound in %s", keys,
			 kinds[m].name);
}

static enum key_match
map_lookup(const struct map *map, const rkey *keys, size_t n, const char **line)
{
	for (size_t i = 0; i < map->n; i++) {
		if (!begins(&map->v[i], keys, n))
			continue;
		if (map->v[i].n > n)
			return KEY_MORE;
		*line = map->v[i].line;
		return KEY_YES;
	}
	return KEY_NO;
}

enum key_match
keymaps_lookup(const struct keymaps *km, enum keymap_id m, const rkey *keys,
	       size_t n, const char **line)
{
	enum key_match own = map_lookup(&km->maps[m], keys, n, line);
	enum key_match next = KEY_NO;

	if (own == KEY_YES || kinds[m].next == m)
		return own;
	next = map_lookup(&km->maps[kinds[m].next], keys, n, line);
	return own == KEY_MORE ? KEY_MORE : next;
}

/* Whether no binding before i has its line. */
static bool
is_first(const struct map *map, size_t i)
{
	for (size_t j = 0; j < i; j++)
		if (!strcmp(map->v[j].line, map->v[i].line))
			return false;
	return true;
}

bool
keymaps_each_line(const struct keymaps *km, enum keymap_id m, size_t i,
		  struct buf *keys, const char **line)
{
	const struct map *map = &km->maps[m];
	size_t at = 0;

	for (; at < map->n; at++)
		if (is_first(map, at) && i-- == 0)
			break;
	if (at == map->n)
		return false;
	*line = map->v[at].line;
	buf_clear(keys);
	for (; at < map->n; at++)
		if (!strcmp(map->v[at].line, *line))
			buf_printf(keys, "%s%s", keys->len ? ", " : "",
				   map->v[at].text);
	return true;
}

/* Whether keys of the map behind m are hidden by m's own. */
static bool
hidden(const struct keymaps *km, enum keymap_id m, const struct binding *b)
{
	const char *line;

	for (size_t n = 1; n <= b->n; n++)
		if (map_lookup(&km->maps[m], b->keys, n, &line) == KEY_YES)
			return true;
	return false;
}

size_t
keymaps_keys_of(const struct keymaps *km, enum keymap_id m, const char *line,
		struct buf *out)
{
	enum keymap_id asked = m;
	size_t found = 0;

	for (;;) {
		const struct map *map = &km->maps[asked];

		for (size_t i = 0; i < map->n; i++) {
			if (strcmp(map->v[i].line, line) ||
			    (asked != m && hidden(km, m, &map->v[i])))
				continue;
			buf_puts(out, found++ ? ", " : "");
			buf_puts(out, map->v[i].text);
		}
		if (kinds[asked].next == asked)
			return found;
		asked = kinds[asked].next;
	}
}
