/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines and columns. */
#include "config.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unilbrk.h>
#include <uniwidth.h>
#include <wchar.h>

#include "base/xalloc.h"
#include "text/utf8.h"
#include "text/wrap.h"

/* Characters that change the direction or the state of what follows. */
static bool
is_forbidden(uint32_t c)
{
	return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x061C ||
	       (c >= 0x200E && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
	       (c >= 0x2066 && c <= 0x206F);
}

int
wrap_char_columns(uint32_t c)
{
	int w;

	if (c >= 0x20 && c < 0x7F)
		return 1;
	if (is_forbidden(c))
		return 0;
	w = wcwidth((wchar_t)c);
	/* A locale without the character: the screen will show a stand-in. */
	if (w < 0 && MB_CUR_MAX == 1)
		w = uc_width(c, "UTF-8");
	return w > 0 ? w : 0;
}

int
wrap_columns(const char *s, size_t n)
{
	int columns = 0;

	for (size_t i = 0, len; i < n; i += len)
		columns += wrap_char_columns(utf8_decode(s + i, n - i, &len));
	return columns;
}

size_t
wrap_fit(const char *s, size_t n, int columns, int *used)
{
	size_t i = 0, len;
	int sum = 0;

	for (; i < n; i += len) {
		int w = wrap_char_columns(utf8_decode(s + i, n - i, &len));

		if (w && sum + w > columns)
			break;
		sum += w;
	}
	if (used)
		*used = sum;
	return i;
}

/* The lines being made. */
struct wrapping {
	struct arena *arena;
	const char *s;
	const char *breaks; /* libunistring's verdict before each byte */
	int columns;
	struct wrap_line *lines;
	size_t n, cap;
};

/* A line without the white space at its end. */
static void
add_line(struct wrapping *w, size_t start, size_t end)
{
	while (end > start && (w->s[end - 1] == ' ' || w->s[end - 1] == '\t' ||
			       w->s[end - 1] == '\r'))
		end--;
	w->lines = arena_grow(w->arena, w->lines, w->n, &w->cap,
			      sizeof(*w->lines));
	w->lines[w->n++] = (struct wrap_line){ start, end };
}

/* A raised number belongs to what it stands behind, whatever that is. */
static bool
is_mark(const char *s, size_t at, uint32_t c)
{
	return utf8_superscript(c) >= 0 && at > 0 && s[at - 1] != ' ' &&
	       s[at - 1] != '\n';
}

/* Whether a word begins with a colon there, ":join"; in French none does. */
static bool
is_command(const char *s, size_t at, size_t end)
{
	return s[at] == ':' && (at == 0 || s[at - 1] == ' ') && at + 1 < end &&
	       s[at + 1] != ' ';
}

/* Whether a line may end before the character c at i. */
static bool
may_end(const struct wrapping *w, size_t i, size_t end, uint32_t c)
{
	if (is_command(w->s, i, end))
		return true;
	return w->breaks[i] != UC_BREAK_PROHIBITED &&
	       w->breaks[i] != UC_BREAK_UNDEFINED && !is_mark(w->s, i, c) &&
	       !is_command(w->s, i - 1, end);
}

/* Lines of s[start..end), in which no newline stands. */
static void
wrap_segment(struct wrapping *w, size_t start, size_t end)
{
	size_t chance = start; /* the last place where a line may end */
	int col = 0;

	for (size_t i = start, len; i < end; i += len) {
		uint32_t c = utf8_decode(w->s + i, end - i, &len);
		int width = wrap_char_columns(c);
		bool space = c == ' ' || c == '\t';

		if (i > start && may_end(w, i, end, c))
			chance = i;
		/* Spaces hang over the edge: they are not seen there. */
		while (!space && width && col + width > w->columns &&
		       i > start) {
			size_t cut = chance > start ? chance : i;

			add_line(w, start, cut);
			start = chance = cut;
			col = wrap_columns(w->s + start, i - start);
		}
		col += width;
	}
	add_line(w, start, end);
}

struct wrap_line *
wrap_text(struct arena *a, const char *s, size_t n, int columns, size_t *count)
{
	char *breaks = xmalloc(n);
	struct wrapping w = {
		.arena = a,
		.s = s,
		.breaks = breaks,
		.columns = columns < 1 ? 1 : columns,
	};
	size_t start = 0;

	u8_possible_linebreaks((const uint8_t *)s, n, "UTF-8", breaks);
	for (size_t i = 0; i < n; i++)
		if (s[i] == '\n') {
			wrap_segment(&w, start, i);
			start = i + 1;
		}
	wrap_segment(&w, start, n);
	free(breaks);
	*count = w.n;
	return w.lines;
}
