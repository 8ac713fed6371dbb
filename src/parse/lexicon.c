/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading a lexicon and finding its rows.  What the rows mean is the business
 * of those who ask for them.
 */
#include "config.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/embedded.h"
#include "base/xalloc.h"
#include "parse/chars.h"
#include "parse/lexicon.h"
#include "parse/lexicon_index.h"

enum {
	KINDS_LIMIT = 96,
	SLOTS = 256,
	KNOWN = 1024, /* addresses of names that are remembered */
};

/* Lines of a file, one below the other. */
struct block {
	const char *at;
	size_t len;
};

/*
 * All rows of one kind: where they are in the file until they are first asked
 * for.  Of most languages nothing is, but what tells them apart.
 */
struct kind {
	const char *name;
	struct block *blocks;
	size_t n_blocks, cap_blocks;
	struct lexeme *lines; /* of the file, with braces; or NULL */
	size_t n_lines, cap_lines;
	struct lexeme *rows; /* longest first */
	size_t n, cap;
	/* To find one; NULL until then: of some kinds only all are wanted. */
	struct lexicon_index *index;
};

struct lexicon {
	char lang[8];
	struct arena *arena;
	struct kind kinds[KINDS_LIMIT];
	size_t n_kinds;
	unsigned char slots[SLOTS]; /* of kinds by name: their place + 1 */
	/* The same by the address of a name, since it was asked for last. */
	struct known {
		const char *name;
		struct kind *kind; /* or NULL */
	} known[KNOWN];
};

/* The slot of a kind, or the free one where it would be. */
static size_t
kind_slot(const struct lexicon *lex, const char *name)
{
	uint32_t h = 2166136261u;
	size_t at;

	for (const char *p = name; *p; p++)
		h = (h ^ (unsigned char)*p) * 16777619u;
	for (at = (h ^ h >> 15) % SLOTS; lex->slots[at]; at = (at + 1) % SLOTS)
		if (!strcmp(lex->kinds[lex->slots[at] - 1].name, name))
			break;
	return at;
}

/*
 * Kinds are named by literals, some of them for each word of a text.  What is
 * remembered of an address, no more than where it stands on its page tells, so
 * that each run takes the same time.
 */
static inline struct kind *
kind_named(const struct lexicon *lex, const char *name)
{
	struct known *k =
		(struct known *)&lex->known[((uintptr_t)name >> 2) % KNOWN];

	if (k->name != name) {
		size_t slot = lex->slots[kind_slot(lex, name)];

		k->name = name;
		k->kind = slot ? (struct kind *)&lex->kinds[slot - 1] : NULL;
	}
	return k->kind;
}

/* The kind that is called so, by n bytes; NULL where there are too many. */
static struct kind *
kind_add(struct lexicon *lex, const char *called, size_t n)
{
	const char *name = arena_strndup(lex->arena, called, n);
	size_t at = kind_slot(lex, name);

	if (lex->slots[at])
		return &lex->kinds[lex->slots[at] - 1];
	if (lex->n_kinds == KINDS_LIMIT)
		return NULL;
	lex->kinds[lex->n_kinds++].name = name;
	lex->slots[at] = (unsigned char)lex->n_kinds;
	return &lex->kinds[lex->n_kinds - 1];
}

static int
longest_first(const void *pa, const void *pb)
{
	const struct lexeme *a = pa, *b = pb;

	if (a->len != b->len)
		return a->len < b->len ? 1 : -1;
	return strcmp(a->text, b->text);
}

static void
add_row(const struct lexicon *lex, struct kind *k, struct lexeme row)
{
	row.len = strlen(row.text);
	k->rows =
		arena_grow(lex->arena, k->rows, k->n, &k->cap, sizeof *k->rows);
	k->rows[k->n++] = row;
}

/* The text with typographic apostrophes, as it is printed. */
static const char *
with_apostrophes(const struct lexicon *lex, const char *text)
{
	struct buf b = BUF_INIT;
	const char *out;

	for (; *text; text++)
		if (*text == '\'')
			buf_puts(&b, "\u2019");
		else
			buf_putc(&b, *text);
	out = arena_strndup(lex->arena, b.data, b.len);
	buf_free(&b);
	return out;
}

/* Three texts in one; printf() would take longer than all else here. */
static const char *
joined(const struct lexicon *lex, const char *a, size_t n_a, const char *b,
       size_t n_b, const char *c)
{
	size_t n_c = strlen(c);
	char *out = arena_alloc(lex->arena, n_a + n_b + n_c + 1);

	memcpy(out, a, n_a);
	memcpy(out + n_a, b, n_b);
	memcpy(out + n_a + n_b, c, n_c);
	return out;
}

/* "resolution{|s}" is a row for each of the forms in the braces. */
static void
add_forms(const struct lexicon *lex, struct kind *k, struct lexeme row)
{
	const char *open = strchr(row.text, '{');
	const char *close = open ? strchr(open, '}') : NULL;
	const char *text = row.text, *form;

	if (!close) {
		add_row(lex, k, row);
		if (!strchr(row.text, '\''))
			return;
		row.text = with_apostrophes(lex, row.text);
		add_row(lex, k, row);
		return;
	}
	for (form = open + 1; form <= close; form++) {
		const char *from = form;

		while (*form != '|' && *form != '}')
			form++;
		row.text = joined(lex, text, (size_t)(open - text), from,
				  (size_t)(form - from), close + 1);
		add_forms(lex, k, row);
	}
}

/* Cut a line at its tabs, in place. */
static void
add_line(const struct lexicon *lex, struct kind *k, char *line)
{
	const char *field[4] = { line, "", "", "" };

	if (!*line || *line == '#')
		return;
	for (size_t i = 1; i < 4; i++) {
		char *tab = strchr(field[i - 1], '\t');

		if (!tab)
			break;
		*tab = '\0';
		field[i] = tab + 1;
	}
	if (!*field[2])
		return;
	k->lines = arena_grow(lex->arena, k->lines, k->n_lines, &k->cap_lines,
			      sizeof *k->lines);
	k->lines[k->n_lines++] = (struct lexeme){ .kind = field[0],
						  .value = field[1],
						  .text = field[2],
						  .more = field[3] };
}

/* The kind, its lines read at the first time; NULL without. */
static struct kind *
kind_lines(const struct lexicon *lex, const char *name)
{
	struct kind *k = kind_named(lex, name);

	if (!k || k->lines)
		return k;
	for (size_t i = 0; i < k->n_blocks; i++) {
		char *line = arena_strndup(lex->arena, k->blocks[i].at,
					   k->blocks[i].len);

		for (char *next; line; line = next) {
			next = strchr(line, '\n');
			if (next)
				*next++ = '\0';
			add_line(lex, k, line);
		}
	}
	return k;
}

/* The same, its rows made of the lines. */
static struct kind *
kind_rows(const struct lexicon *lex, const char *name)
{
	struct kind *k = kind_named(lex, name);

	if (!k || k->rows)
		return k;
	kind_lines(lex, name);
	for (size_t i = 0; i < k->n_lines; i++)
		add_forms(lex, k, k->lines[i]);
	qsort(k->rows, k->n, sizeof *k->rows, longest_first);
	return k;
}

/* The same, to find a row in; NULL without. */
static inline const struct kind *
kind_find(const struct lexicon *lex, const char *name)
{
	struct kind *k = kind_named(lex, name);

	if (k && !k->index) {
		kind_rows(lex, name);
		k->index = lexicon_index_new(lex->arena, k->rows, k->n);
	}
	return k;
}

void
lexicon_prepare(const struct lexicon *lex)
{
	for (size_t i = 0; i < lex->n_kinds; i++)
		kind_find(lex, lex->kinds[i].name);
}

/* A line of this kind, the name of which ends at a tab. */
static bool
is_of(const struct kind *k, const char *line)
{
	size_t n = strlen(k->name);

	return !strncmp(line, k->name, n) && line[n] == '\t';
}

/* Lines of the kind of this one, up to `end`, begin; NULL: of none. */
static struct kind *
begin_block(struct lexicon *lex, const char *line, const char *end)
{
	const char *tab = memchr(line, '\t', (size_t)(end - line));
	struct kind *k = tab ? kind_add(lex, line, (size_t)(tab - line)) : NULL;

	if (!k)
		return NULL;
	k->blocks = arena_grow(lex->arena, k->blocks, k->n_blocks,
			       &k->cap_blocks, sizeof *k->blocks);
	k->blocks[k->n_blocks++] = (struct block){ .at = line };
	return k;
}

static struct lexicon *
lexicon_load(const char *lang, const struct embedded *file)
{
	struct lexicon *lex = xcalloc(1, sizeof *lex);
	const char *end = file->data + file->len, *next;
	struct kind *k = NULL;

	strncpy(lex->lang, lang, sizeof lex->lang - 1);
	lex->arena = arena_new();
	for (const char *line = file->data; line < end; line = next) {
		next = memchr(line, '\n', (size_t)(end - line));
		next = next ? next + 1 : end;
		if (*line == '#' || *line == '\n')
			continue;
		if (!k || !is_of(k, line))
			k = begin_block(lex, line, next);
		if (k) {
			struct block *last = &k->blocks[k->n_blocks - 1];

			last->len = (size_t)(next - last->at);
		}
	}
	return lex;
}

/* What has been read stays: the compiled-in words never change. */
static struct lexicon *loaded[16];

const struct lexicon *
lexicon_get(const char *lang)
{
	size_t n = strlen(lang), i;

	for (i = 0; i < 15 && loaded[i]; i++)
		if (!strcmp(loaded[i]->lang, lang))
			return loaded[i];
	for (const struct embedded *e = embedded_lexicons; e->name; e++)
		if (!strncmp(e->name, lang, n) && !strcmp(e->name + n, ".tsv"))
			return i < 15 ? (loaded[i] = lexicon_load(lang, e))
				      : NULL;
	return NULL;
}

const struct lexicon *
lexicon_with(struct arena *a, const struct lexicon *lex, struct lexeme row)
{
	struct lexicon *out = arena_alloc(a, sizeof *out);
	struct kind *k;

	kind_rows(lex, row.kind);
	*out = *lex;
	/* It tells of kinds of the other one. */
	memset(out->known, 0, sizeof out->known);
	k = kind_named(out, row.kind);
	k->rows = arena_array(a, k->n + 1, sizeof *k->rows);
	memcpy(k->rows, kind_named(lex, row.kind)->rows,
	       k->n * sizeof *k->rows);
	k->rows[k->n++] = row;
	qsort(k->rows, k->n, sizeof *k->rows, longest_first);
	k->cap = k->n;
	k->index = lexicon_index_new(a, k->rows, k->n);
	return out;
}

const struct lexeme *
lexicon_rows(const struct lexicon *lex, const char *kind, size_t *n)
{
	const struct kind *k = kind_rows(lex, kind);

	*n = k ? k->n : 0;
	return k ? k->rows : NULL;
}

const struct lexeme *
lexicon_find(const struct lexicon *lex, const char *kind, const char *s,
	     size_t n, size_t *len)
{
	const struct kind *k = kind_find(lex, kind);

	return k && n ? lexicon_index_find(k->index, s, n, len) : NULL;
}

const struct lexeme *
lexicon_match(const struct lexicon *lex, const char *kind, const char *s,
	      size_t n)
{
	size_t len;

	return lexicon_find(lex, kind, s, n, &len);
}

bool
lexicon_opens_small(const struct lexicon *lex)
{
	const struct kind *k = kind_lines(lex, "opener");

	return k && k->n_lines &&
	       chars_open_lower(k->lines->text, strlen(k->lines->text));
}
