/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What was added to a text on its way, whatever the text is: entities of pages
 * that were never made letters, pictographs, what is struck out, and lines that
 * stand again and again between its paragraphs.
 */
#include "config.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "parse/chars.h"
#include "parse/learnt_int.h"
#include "text/utf8.h"

enum {
	ENTITIES_LEAST = 3, /* lines with one */
	STRUCK_MOST = 4000, /* bytes of what is struck out */
	REPEATED_LEAST = 4, /* times that a line stands */
	SHAPE_LEAST = 3,
	KEYCAP = 0x20e3,
	VARIANT = 0xfe0f,	/* the character before it is a picture */
	SYMBOLS_FROM = 0x2600,	/* Miscellaneous Symbols, Dingbats */
	SYMBOLS_END = 0x2780,	/* behind them, circled figures */
	PICTURES_FROM = 0x1f000 /* and all above */
};

/* --- entities ----------------------------------------------------------- */

static const struct entity {
	const char *name, *text;
} entities[] = {
	{ "&gt;", ">" },    { "&lt;", "<" },  { "&amp;", "&" },
	{ "&quot;", "\"" }, { "&#39;", "'" }, { "&nbsp;", " " },
};

static const struct entity *
entity_at(const char *s)
{
	for (size_t i = 0; i < sizeof entities / sizeof *entities; i++)
		if (!strncmp(s, entities[i].name, strlen(entities[i].name)))
			return &entities[i];
	return NULL;
}

static void
decode(struct learnt *t, size_t i, struct buf *out)
{
	const char *s = t->lines[i].text;

	buf_clear(out);
	while (*s) {
		const struct entity *e = *s == '&' ? entity_at(s) : NULL;

		if (e)
			buf_puts(out, e->text);
		else
			buf_putc(out, *s);
		s += e ? strlen(e->name) : 1;
	}
	learnt_put(t, i, out->data, out->len);
}

static bool
take_entities(struct learnt *t, struct buf *out)
{
	size_t lines = 0;

	for (size_t i = 0; i < t->n; i++) {
		const char *s = strchr(t->lines[i].text, '&');

		lines += s && entity_at(s);
	}
	if (lines < ENTITIES_LEAST)
		return false;
	for (size_t i = 0; i < t->n; i++)
		if (strchr(t->lines[i].text, '&'))
			decode(t, i, out);
	return true;
}

/* --- pictographs, and what is struck out ---------------------------------- */

static bool
is_picture(uint32_t c)
{
	return c >= PICTURES_FROM || c == VARIANT || c == KEYCAP ||
	       (c >= SYMBOLS_FROM && c < SYMBOLS_END);
}

/* Bytes of "~~struck out~~" at s, with a space that would be left twice. */
static size_t
struck_at(const char *s, size_t n, bool space)
{
	const char *end =
		n > 4 && s[0] == '~' && s[1] == '~'
			? memmem(s + 2, n < STRUCK_MOST ? n - 2 : STRUCK_MOST,
				 "~~", 2)
			: NULL;

	if (!end)
		return 0;
	return (size_t)(end + 2 - s) + (space && end[2] == ' ');
}

/* Bytes at k that are none of the text. */
static size_t
added_at(const void *ctx, const char *s, size_t k, size_t n)
{
	size_t len;

	(void)ctx;
	if (s[k] == '~')
		return struck_at(s + k, n - k, !k || s[k - 1] == ' ');
	if ((unsigned char)s[k] < 0xe2)
		return 0;
	return is_picture(utf8_decode(s + k, n - k, &len)) ? len : 0;
}

/* Few lines have such a character: its first bytes are looked for. */
static bool
may_be_added(const struct source_line *l)
{
	const char *at = l->text;

	if (!l->len || memchr(at, 0xf0, l->len) || strstr(at, "~~") ||
	    strstr(at, "\xef\xb8\x8f"))
		return l->len > 0;
	while ((at = strchr(at, 0xe2)) != NULL) {
		at++;
		if ((unsigned char)*at >= 0x98 && (unsigned char)*at < 0x9e)
			return true;
	}
	return false;
}

static bool
take_added(struct learnt *t)
{
	bool any = false;

	for (size_t k = 0; k < t->n; k++)
		if (may_be_added(&t->lines[k]))
			any |= learnt_without(t, k, added_at, NULL);
	return any;
}

/* --- lines between paragraphs ----------------------------------------------
 */

/* What a line says, each of its numbers as one sign. */
struct shape {
	uint64_t hash;
	size_t line;
};

static uint64_t
hash_of(const struct source_line *l)
{
	uint64_t hash = 14695981039346656037u; /* FNV-1a */

	for (size_t i = 0; i < l->len; i++) {
		size_t digits = char_digits(l->text + i, l->len - i);

		hash ^= digits ? '#' : (unsigned char)l->text[i];
		hash *= 1099511628211u;
		i += digits ? digits - 1 : 0;
	}
	return hash;
}

static int
by_hash(const void *pa, const void *pb)
{
	const struct shape *a = pa, *b = pb;

	return (a->hash > b->hash) - (a->hash < b->hash);
}

/* It ends no sentence. */
static bool
may_part(const struct source_line *l)
{
	return l->len >= SHAPE_LEAST && l->role == ROLE_UNKNOWN &&
	       !strchr(".,;:", l->text[l->len - 1]);
}

/* Nothing of a paragraph, whose phrase would open it. */
static bool
is_parting(const struct learnt *t, const struct source_line *l)
{
	struct anchor anchor;

	return !learnt_anchor(t->lex, l->text, l->len, &anchor);
}

/* A line that has words is furniture, a rule is as good as none. */
static void
put_aside(struct learnt *t, const struct shape *from, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct source_line *l = &t->lines[from[i].line];

		if (strpbrk(l->text, "abcdefghijklmnopqrstuvwxyz"))
			l->role = ROLE_FURNITURE;
		else
			learnt_put(t, from[i].line, "", 0);
	}
}

static bool
take_repeated(struct learnt *t)
{
	struct shape *shapes = arena_array(t->a, t->n + 1, sizeof *shapes);
	size_t n = 0;
	bool any = false;

	for (size_t i = 0; i < t->n; i++)
		if (may_part(&t->lines[i]))
			shapes[n++] =
				(struct shape){ .hash = hash_of(&t->lines[i]),
						.line = i };
	qsort(shapes, n, sizeof *shapes, by_hash);
	for (size_t i = 0, end; i < n; i = end) {
		for (end = i; end < n && shapes[end].hash == shapes[i].hash;)
			end++;
		if (end - i < REPEATED_LEAST ||
		    !is_parting(t, &t->lines[shapes[i].line]))
			continue;
		put_aside(t, shapes + i, end - i);
		any = true;
	}
	return any;
}

bool
learnt_added(struct learnt *t)
{
	struct buf out = BUF_INIT;
	bool any = take_entities(t, &out);

	any |= take_added(t);
	any |= take_repeated(t);
	buf_free(&out);
	return any;
}
