/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paragraphs, an empty line between any two of them. */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "source/flow.h"
#include "text/utf8.h"

enum {
	LINES_LIMIT = 1000000,
	BODY_LEAST = 120, /* bytes */
	/* Bytes: in what is longer a line broken by hand means nothing. */
	BROKEN_LIMIT = 160,
};

static const char *const raised[] = {
	"\u2070", "\u00b9", "\u00b2", "\u00b3", "\u2074",
	"\u2075", "\u2076", "\u2077", "\u2078", "\u2079",
};

/* --- characters --- */

void
flow_text(struct buf *to, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		/* An asterisk of the font Symbol, as converters leave it. */
		if (n - i >= 3 && !memcmp(s + i, "\uf02a", 3)) {
			buf_puts(to, "\\*");
			i += 2;
			continue;
		}
		if (strchr("\\*_<", s[i]) && s[i])
			buf_putc(to, '\\');
		if (s[i] == '&')
			buf_puts(to, "&amp;");
		else
			buf_putc(to, s[i]);
	}
}

void
flow_raise(struct buf *to, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (s[i] >= '0' && s[i] <= '9')
			buf_puts(to, raised[s[i] - '0']);
		else
			flow_text(to, s + i, 1);
	}
}

/* What is written ends in a mark. */
static bool
ends_raised(const struct buf *text)
{
	for (size_t i = 0; i < sizeof raised / sizeof *raised; i++) {
		size_t n = strlen(raised[i]);

		if (text->len >= n &&
		    !memcmp(text->data + text->len - n, raised[i], n))
			return true;
	}
	return false;
}

void
flow_mark(struct buf *to, unsigned number)
{
	char digits[16];
	int n = snprintf(digits, sizeof digits, "%u", number);

	if (ends_raised(to))
		buf_putc(to, ',');
	flow_raise(to, digits, (size_t)n);
}

void
flow_cell(struct buf *row, const char *s, size_t n)
{
	buf_puts(row, row->len ? " " : "| ");
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '|')
			buf_putc(row, '\\');
		buf_putc(row, s[i] == '\n' ? ' ' : s[i]);
	}
	buf_puts(row, " |");
}

static bool
ends_in(const char *s, size_t n, const char *end)
{
	size_t len = strlen(end);

	return n >= len && !memcmp(s + n - len, end, len);
}

bool
flow_is_body(const struct buf *text)
{
	size_t n = text->len;

	while (n && strchr(" \n*_", text->data[n - 1]))
		n--;
	return n > BODY_LEAST || ends_in(text->data, n, ",") ||
	       ends_in(text->data, n, "\u060c") ||
	       ends_in(text->data, n, "\uff0c");
}

/* --- lines --- */

/* n bytes of clean text, white space folded and none at the ends. */
static char *
fold(struct arena *a, const char *s, size_t *n)
{
	size_t len, out = 0;
	char *text = utf8_clean(a, s, *n, &len);

	for (size_t i = 0; i < len; i++) {
		/* Chinese paragraphs stand in by ideographic spaces. */
		if (!out && !strncmp(text + i, "\u3000", 3))
			i += 2;
		else if (text[i] != ' ' && text[i] != '\n')
			text[out++] = text[i];
		else if (out && text[out - 1] != ' ')
			text[out++] = ' ';
	}
	while (out && text[out - 1] == ' ')
		out--;
	text[out] = '\0';
	*n = out;
	return text;
}

static struct source_line *
new_line(struct flow *f)
{
	struct source *out = f->out;

	if (out->n_lines >= LINES_LIMIT) {
		f->full = true;
		return NULL;
	}
	out->lines = arena_grow(f->a, out->lines, out->n_lines, &f->cap,
				sizeof *out->lines);
	out->lines[out->n_lines] = (struct source_line){
		.text = "",
		.number = f->paragraphs,
	};
	return &out->lines[out->n_lines++];
}

/* A rule that somebody drew of characters is no text of anybody's. */
static bool
is_drawn(const char *s)
{
	return *s && s[strspn(s, "\\_*-=~. ")] == '\0';
}

static enum source_role
role_of(const struct flow *f, enum flow_kind kind, const char *text)
{
	if (kind == FLOW_FOOTNOTE)
		return ROLE_FOOTNOTE;
	if (kind == FLOW_FURNITURE || is_drawn(text))
		return ROLE_FURNITURE;
	return f->sure ? ROLE_TEXT : ROLE_UNKNOWN;
}

/* Rows of one table stand below each other. */
static bool
goes_on(const struct flow *f, enum flow_kind kind)
{
	return (kind == FLOW_ROW || kind == FLOW_RULE) &&
	       (f->before == FLOW_ROW || f->before == FLOW_RULE);
}

/* What a paragraph must not begin with, and a heading must. */
static const char *
prefix_of(enum flow_kind kind, const char *text)
{
	if (kind == FLOW_HEADING)
		return "# ";
	return (kind == FLOW_TEXT || kind == FLOW_FOOTNOTE) &&
			       strchr("|#", *text)
		       ? "\\"
		       : "";
}

static void
add_line(struct flow *f, enum flow_kind kind, const char *s, size_t n,
	 bool first)
{
	char *text = fold(f->a, s, &n);
	const char *prefix;
	struct source_line *line;

	if (!n)
		return;
	if (first) {
		f->paragraphs++;
		if (f->out->n_lines && !goes_on(f, kind) && !new_line(f))
			return;
	}
	line = new_line(f);
	if (!line)
		return;
	prefix = first || kind != FLOW_HEADING ? prefix_of(kind, text) : "";
	line->text = *prefix ? arena_printf(f->a, "%s%s", prefix, text) : text;
	line->len = n + strlen(prefix);
	line->role = role_of(f, kind, text);
	if (first && kind == FLOW_TEXT) {
		line->num = f->num;
		line->italic = f->italic;
	}
	line->begins = first		       ? BEGINS_YES
		       : kind == FLOW_FOOTNOTE ? BEGINS_NO
					       : BEGINS_UNKNOWN;
	if (kind == FLOW_ROW || kind == FLOW_RULE)
		line->begins = BEGINS_UNKNOWN;
}

void
flow_add(struct flow *f, enum flow_kind kind, const char *s, size_t n)
{
	size_t lines = f->out->n_lines;

	/* The paragraph as one line, but for short ones: a title's are. */
	if (kind != FLOW_TEXT || (n > BROKEN_LIMIT && !f->broken)) {
		add_line(f, kind, s, n, true);
	} else {
		for (size_t at = 0, len; at <= n; at += len + 1) {
			const char *end = memchr(s + at, '\n', n - at);

			len = end ? (size_t)(end - s) - at : n - at;
			add_line(f, kind, s + at, len,
				 f->out->n_lines == lines);
		}
	}
	f->num = f->italic = NULL;
	if (f->out->n_lines > lines)
		f->before = kind;
}

void
flow_unread(struct flow *f, const char *what)
{
	for (size_t i = 0; i < f->n_unread; i++)
		if (!strcmp(f->unread[i], what))
			return;
	f->unread = arena_grow(f->a, f->unread, f->n_unread, &f->cap_unread,
			       sizeof *f->unread);
	f->unread[f->n_unread++] = what;
}

enum status
flow_end(const struct flow *f, const char *path, const char *what,
	 struct error *err)
{
	if (f->full)
		return error_set(err, STATUS_LIMIT,
				 "%s: has more than %d paragraphs; split it",
				 path, LINES_LIMIT);
	if (!f->out->n_lines)
		return error_set(err, STATUS_FORMAT, "%s: %s without text",
				 path, what);
	f->out->unread = f->unread;
	f->out->n_unread = f->n_unread;
	return STATUS_OK;
}
