/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What mail does to a text, undone. */
#include "config.h"

#include <string.h>

#include "base/buf.h"
#include "base/octets.h"
#include "parse/chars.h"
#include "parse/mail.h"
#include "text/utf8.h"

enum {
	LOOKED_AT = 80, /* lines that tell whether it is mail */
	SEVERAL = 4,	/* of which so many are no accident */
};

/* --- quoted-printable ------------------------------------------------ */

/* "=E2" at s; -1 for anything else. */
static int
octet(const char *s, size_t n)
{
	return n < 3 || s[0] != '=' ? -1 : octets_hex(s + 1);
}

/* A line that ends in "=" or "=20", as none of people's do. */
static bool
is_encoded(const struct source_line *l)
{
	return (l->len && l->text[l->len - 1] == '=') ||
	       (l->len >= 3 && octet(l->text + l->len - 3, 3) == ' ');
}

/* The line without its encoding; whether the next goes on with it. */
static bool
decode(const struct source_line *l, struct buf *out)
{
	for (size_t i = 0; i < l->len; i++) {
		int c = octet(l->text + i, l->len - i);

		if (i + 1 == l->len && l->text[i] == '=')
			return true;
		if (c > 0 && c < ' ')
			buf_putc(out, ' '); /* a line's end is none here */
		else
			buf_putc(out, c > 0 ? (char)c : l->text[i]);
		i += c > 0 ? 2 : 0;
	}
	return false;
}

static void
decode_lines(struct arena *a, struct source *src)
{
	size_t out = 0;
	struct buf b = { 0 };

	for (size_t i = 0, next; i < src->n_lines; i = next) {
		struct source_line l = src->lines[i];
		size_t bad;

		buf_clear(&b);
		for (next = i; next < src->n_lines;)
			if (!decode(&src->lines[next++], &b))
				break;
		while (b.len && b.data[b.len - 1] == ' ')
			b.len--;
		/* Of another encoding: it stays what it is. */
		if (!b.len || utf8_valid(b.data, b.len, &bad)) {
			/* What was hidden so far was not cleaned either. */
			l.text = utf8_clean(a, b.len ? b.data : "", b.len,
					    &l.len);
		} else {
			next = i + 1;
		}
		src->lines[out++] = l;
	}
	src->n_lines = out;
	buf_free(&b);
}

/* --- ">", "|" -------------------------------------------------------- */

/* The sign that quotes the line; a row of a table has more of the second. */
static char
quote_of(const struct source_line *l)
{
	if (l->len && *l->text == '>')
		return '>';
	return l->len && *l->text == '|' &&
			       (l->len == 1 || l->text[1] == ' ') &&
			       !memchr(l->text + 1, '|', l->len - 1)
		       ? '|'
		       : '\0';
}

static void
unquote(struct source_line *l)
{
	size_t at = 0, gap = 0;
	char quote = quote_of(l);

	while (quote && at < l->len && l->text[at] == quote) {
		gap = strspn(l->text + at + 1, " \t");
		at += 1 + gap;
	}
	if (!at)
		return;
	l->text += at;
	l->len -= at;
	l->indent = l->len && gap > 1 ? gap - 1 : 0;
}

const struct source *
mail_plain(struct arena *a, const struct source *src)
{
	size_t seen = 0, quoted = 0, encoded = 0;
	struct source *out;

	for (size_t i = 0; i < src->n_lines && i < LOOKED_AT; i++) {
		const struct source_line *l = &src->lines[i];

		if (l->role != ROLE_UNKNOWN)
			return src;
		seen += l->len > 0;
		quoted += quote_of(l) != '\0';
		encoded += is_encoded(l);
	}
	if (quoted < SEVERAL || quoted * 2 < seen)
		quoted = 0;
	if (!quoted && encoded < SEVERAL)
		return src;
	out = arena_array(a, 1, sizeof *out);
	*out = *src;
	out->lines = arena_array(a, src->n_lines + 1, sizeof *out->lines);
	memcpy(out->lines, src->lines, src->n_lines * sizeof *src->lines);
	if (encoded >= SEVERAL)
		decode_lines(a, out);
	for (size_t i = 0; quoted && i < out->n_lines; i++)
		unquote(&out->lines[i]);
	return out;
}
