/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Text as Markdown.  Rules: CommonMark 0.31, 2.4 "Backslash escapes" (any
 * ASCII punctuation may be escaped), 4 "Leaf blocks", 6.7 "Hard line breaks".
 */
#include "config.h"

#include <string.h>

#include "export/mdtext.h"
#include "export/safe.h"
#include "text/utf8.h"

/* Mean something anywhere in a line; from | on, to pandoc and GitHub. */
static const char anywhere[] = "\\`*_[]<>&|~$^@{}";
/* Mean something where a line begins. */
static const char at_start[] = "#+-=:";

static const char no_break_space[] = "\xC2\xA0";

static bool
is_one_of(const char *set, char c)
{
	return c && strchr(set, c);
}

/* "12." or "12)" would begin a list: the length of the figures, or 0. */
static size_t
list_number(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n && utf8_is_digit((unsigned char)s[i]))
		i++;
	return i && i < n && (s[i] == '.' || s[i] == ')') ? i : 0;
}

/* One character in the middle of a line. */
static void
add_char(struct buf *out, const char *s, size_t len, uint32_t c)
{
	if (c == '\t')
		buf_putc(out, ' ');
	else if (!safe_is_control(c) && len == 1 && is_one_of(anywhere, *s))
		buf_printf(out, "\\%c", *s);
	else if (!safe_is_control(c))
		buf_add(out, s, len);
}

/* A line, from where nothing that begins one can stand any more. */
static void
add_rest(struct buf *out, const char *s, size_t n)
{
	size_t len;

	for (size_t i = 0; i < n; i += len) {
		uint32_t c = utf8_decode(s + i, n - i, &len);

		add_char(out, s + i, len, c);
	}
}

/* What a line begins with must not make it a list, a heading, code. */
static void
add_line(struct buf *out, const char *s, size_t n)
{
	size_t number, i = 0;

	for (; i < n && (s[i] == ' ' || s[i] == '\t'); i++)
		buf_puts(out, no_break_space);
	number = list_number(s + i, n - i);
	buf_add(out, s + i, number);
	i += number;
	if (i < n && (number || is_one_of(at_start, s[i])))
		buf_printf(out, "\\%c", s[i++]);
	add_rest(out, s + i, n - i);
}

void
markdown_begin(struct buf *out, const char *s, size_t n)
{
	add_line(out, s, n);
}

static bool
is_blank(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n && (s[i] == ' ' || s[i] == '\t'))
		i++;
	return i == n;
}

/* Lines of what holds no control character but newlines and tabs. */
static void
add_lines(struct buf *out, const char *s, size_t n, const char *prefix)
{
	bool blank = true, first = true;

	while (n > 0 && (s[n - 1] == '\n' || is_blank(s + n - 1, 1)))
		n--;
	for (size_t len; n > 0 || first; first = false) {
		const char *end = n ? memchr(s, '\n', n) : NULL;
		bool was_blank = blank;

		len = end ? (size_t)(end - s) : n;
		blank = is_blank(s, len);
		/* A backslash ends a line that goes on in the next. */
		if (!first)
			buf_printf(out, "%s\n%s",
				   blank || was_blank ? "" : "\\", prefix);
		if (!blank)
			add_line(out, s, len);
		len += end != NULL;
		s += len;
		n -= len;
	}
}

/*
 * Control characters go first: what is left out later could stand between
 * the start of a line and what means something there.
 */
void
markdown_text(struct buf *out, const char *s, size_t n, const char *prefix)
{
	struct buf clean = BUF_INIT;

	safe_add(&clean, s, n);
	add_lines(out, clean.data, clean.len, prefix);
	buf_free(&clean);
}

void
markdown_words(struct buf *out, const char *s, size_t n)
{
	size_t len;

	for (size_t i = 0; i < n; i += len) {
		uint32_t c = utf8_decode(s + i, n - i, &len);

		if (c == '\n')
			buf_putc(out, ' ');
		else if (c == '\t') /* parts the cells of a table */
			buf_puts(out, " | ");
		else
			add_char(out, s + i, len, c);
	}
}
