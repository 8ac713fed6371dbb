/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Data in place of a text: the strings of JSON, and the cells of a table that
 * are parted by commas or semicolons (RFC 4180), become lines, and YAML's.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/octets.h"
#include "parse/chars.h"
#include "parse/learnt_int.h"
#include "text/utf8.h"

enum {
	ROWS_LEAST = 5,
	NAMES_LEAST = 3,
	CELLS_MOST = 16,
	LABEL_MOST = 16, /* bytes of a cell that names a row: "OP12 bis" */
};

/* The lines of a text that was in a string. */
static void
take_lines(struct learnt *t, const struct buf *text)
{
	struct source_line *lines = NULL;
	size_t n = 0, cap = 0;
	const char *s = text->data, *end = s + text->len;

	while (s < end) {
		const char *stop = memchr(s, '\n', (size_t)(end - s));
		size_t len = (size_t)((stop ? stop : end) - s);
		size_t indent = strspn(s, " ");
		struct source_line *l;

		lines = arena_grow(t->a, lines, n, &cap, sizeof *lines);
		l = &lines[n++];
		*l = (struct source_line){ .number = 1,
					   .indent =
						   indent < len ? indent : 0 };
		l->text = utf8_clean(t->a, s + l->indent, len - l->indent,
				     &l->len);
		while (l->len && strchr(" \t", l->text[l->len - 1]))
			l->len--;
		l->text = arena_strndup(t->a, l->text, l->len);
		s += len + 1;
	}
	t->lines = lines;
	t->n = n;
}

/* All lines, one below the other. */
static void
join(const struct learnt *t, struct buf *out)
{
	for (size_t i = 0; i < t->n; i++) {
		buf_add(out, t->lines[i].text, t->lines[i].len);
		buf_putc(out, '\n');
	}
}

/* --- JSON (RFC 8259) ---------------------------------------------------- */

/* "é" at s, half of a pair perhaps; its bytes. */
static size_t
take_code(const char *s, size_t n, struct buf *out)
{
	uint32_t c = 0;
	char utf8[4];

	if (n < 6)
		return n;
	for (size_t i = 2; i < 6; i += 2) {
		char pair[3] = { s[i], s[i + 1], '\0' };
		int octet = octets_hex(pair);

		if (octet < 0)
			return 2;
		c = c << 8 | (uint32_t)octet;
	}
	if (c >= 0xd800 && c < 0xe000)
		return 6;
	buf_add(out, utf8, utf8_encode(c, utf8));
	return 6;
}

/* The string that begins behind the quotation mark at s: its bytes. */
static size_t
take_string(const char *s, size_t n, struct buf *out)
{
	size_t i = 0;

	while (i < n && s[i] != '"') {
		if (s[i] != '\\' || i + 1 == n) {
			buf_putc(out, s[i++]);
		} else if (s[i + 1] == 'u') {
			i += take_code(s + i, n - i, out);
		} else {
			char c = s[i + 1];

			buf_putc(out, c == 'n'	 ? '\n'
				      : c == 't' ? ' '
				      : c == 'r' ? ' '
						 : c);
			i += 2;
		}
	}
	return i < n ? i + 1 : i;
}

/* A name that libraries give to a fact, as a line has it: "title: ". */
static bool
is_field(const struct learnt *t, const struct buf *name)
{
	size_t len;

	return name->len &&
	       lexicon_find(t->lex, "field", name->data, name->len, &len) &&
	       len == name->len;
}

/* The string behind that name goes below what is there. */
static void
put_value(const struct learnt *t, const struct buf *name,
	  const struct buf *value, struct buf *out)
{
	bool long_one = value->len && (memchr(value->data, '\n', value->len) ||
				       memchr(value->data, ' ', value->len));

	if (is_field(t, name) &&
	    !memchr(value->data ? value->data : "", '\n', value->len)) {
		*name->data &= (char)~' ';
		buf_printf(out, "%s: ", name->data);
	} else if (!long_one) {
		return;
	}
	buf_add(out, value->data, value->len);
	buf_puts(out, "\n\n");
}

static bool
take_json(struct learnt *t)
{
	struct buf all = BUF_INIT, name = BUF_INIT, word = BUF_INIT,
		   out = BUF_INIT;

	join(t, &all);
	for (size_t i = 0; i < all.len;) {
		size_t at;

		if (all.data[i++] != '"')
			continue;
		buf_clear(&word);
		buf_puts(&word, "");
		i += take_string(all.data + i, all.len - i, &word);
		at = i + strspn(all.data + i, " \n");
		if (all.data[at] == ':') {
			buf_clear(&name);
			buf_add(&name, word.data, word.len);
			continue;
		}
		put_value(t, &name, &word, &out);
	}
	if (out.len)
		take_lines(t, &out);
	buf_free(&all);
	buf_free(&name);
	buf_free(&word);
	buf_free(&out);
	return true;
}

static bool
is_json(const struct learnt *t)
{
	for (size_t i = 0; i < t->n; i++) {
		const struct source_line *l = &t->lines[i];

		if (!l->len)
			continue;
		if (strchr("{[", *l->text) && strchr(" {[\"", l->text[1]))
			return l->len == 1 || memchr(l->text, '"', l->len);
		return false;
	}
	return false;
}

/* --- YAML: names before a colon, lists of strings ------------------------- */

/* Bytes of "name: " or "name:" at the beginning of the line. */
static size_t
name_at(const struct source_line *l)
{
	size_t n = 0;

	while (n < l->len && (char_is_lower(l->text[n]) || l->text[n] == '_'))
		n++;
	if (!n || n >= l->len || l->text[n] != ':' ||
	    (n + 1 < l->len && l->text[n + 1] != ' '))
		return 0;
	return n + 1;
}

static bool
is_yaml(const struct learnt *t)
{
	size_t names = 0, lists = 0, lines = 0;

	for (size_t i = 0; i < t->n; i++) {
		const struct source_line *l = &t->lines[i];
		size_t n = name_at(l);

		lines += l->len > 0;
		names += n > 0;
		lists += n && n == l->len;
		if (lines == 1 && !n)
			return false;
	}
	return names >= NAMES_LEAST && lists > 0;
}

/* Facts keep their names, strings alone are lines. */
static bool
take_yaml(struct learnt *t)
{
	struct buf name = BUF_INIT;

	if (!is_yaml(t))
		return false;
	for (size_t i = 0; i < t->n; i++) {
		const struct source_line *l = &t->lines[i];
		size_t n = name_at(l);

		if (!n)
			continue;
		buf_clear(&name);
		buf_add(&name, l->text, n - 1);
		if (n == l->len || !is_field(t, &name))
			learnt_put(t, i, l->text + n, l->len - n);
	}
	buf_free(&name);
	return true;
}

/* --- cells ---------------------------------------------------------------- */

struct cells {
	struct buf at[CELLS_MOST];
	size_t n;
};

/* The cells of the row at s; its bytes with the line's end. */
static size_t
take_row(const char *s, size_t n, char parts, struct cells *row)
{
	bool quoted = false;
	size_t i = 0;

	for (size_t k = 0; k < CELLS_MOST; k++)
		buf_clear(&row->at[k]);
	row->n = 1;
	for (; i < n && (quoted || s[i] != '\n'); i++) {
		struct buf *cell = &row->at[row->n - 1];

		if (s[i] == '"' && quoted && i + 1 < n && s[i + 1] == '"')
			buf_putc(cell, s[i++]);
		else if (s[i] == '"' && (quoted || !cell->len))
			quoted = !quoted;
		else if (s[i] == parts && !quoted && row->n < CELLS_MOST)
			row->n++;
		else
			buf_putc(cell, s[i] == '\n' ? ' ' : s[i]);
	}
	return i < n ? i + 1 : i;
}

/* Bytes in each column of all rows; false where rows differ. */
static bool
measure(const struct buf *all, char parts, size_t bytes[CELLS_MOST],
	struct cells *row)
{
	size_t rows = 0, n = 0;

	memset(bytes, 0, CELLS_MOST * sizeof *bytes);
	for (size_t i = 0; i < all->len; rows++) {
		i += take_row(all->data + i, all->len - i, parts, row);
		if (row->n == 1 && !row->at[0].len)
			continue;
		if (n && row->n != n)
			return false;
		n = row->n;
		for (size_t k = 0; k < row->n; k++)
			bytes[k] += row->at[k].len;
	}
	return n > 1 && rows >= ROWS_LEAST;
}

/* The first line with words has the sign that parts cells. */
static bool
may_be_cells(const struct learnt *t, char parts)
{
	for (size_t i = 0; i < t->n; i++)
		if (t->lines[i].len)
			return memchr(t->lines[i].text, parts,
				      t->lines[i].len) != NULL;
	return false;
}

/* The row as a line: its longest column, and before it what names it. */
static void
put_row(const struct learnt *t, const struct cells *row, size_t text,
	struct buf *out)
{
	const struct buf *words = &row->at[text];
	const struct buf *label = text ? &row->at[text - 1] : NULL;

	if (!words->len)
		return;
	if (label && is_field(t, label))
		buf_printf(out, "%s: ", label->data);
	else if (label && label->len && label->len <= LABEL_MOST &&
		 strpbrk(label->data, "0123456789"))
		buf_printf(out, "%s ", label->data);
	buf_add(out, words->data, words->len);
	buf_puts(out, "\n\n");
}

static bool
take_cells(struct learnt *t, char parts)
{
	struct buf all = BUF_INIT, out = BUF_INIT;
	size_t bytes[CELLS_MOST], text = 0;
	struct cells *row = arena_alloc(t->a, sizeof *row);
	bool is;

	if (!may_be_cells(t, parts))
		return false;
	join(t, &all);
	is = measure(&all, parts, bytes, row);
	for (size_t k = 1; k < CELLS_MOST; k++)
		text = bytes[k] > bytes[text] ? k : text;
	for (size_t i = 0; is && i < all.len;) {
		i += take_row(all.data + i, all.len - i, parts, row);
		put_row(t, row, text, &out);
	}
	if (out.len)
		take_lines(t, &out);
	for (size_t k = 0; k < CELLS_MOST; k++)
		buf_free(&row->at[k]);
	buf_free(&all);
	buf_free(&out);
	return is;
}

bool
learnt_container(struct learnt *t)
{
	if (is_json(t))
		return take_json(t);
	if (take_yaml(t))
		return true;
	return take_cells(t, ',') || take_cells(t, ';');
}
