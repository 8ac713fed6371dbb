/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A resolution as Markdown that src/parse reads again as the same: the facts
 * that its text does not show are metadata at the head (src/parse/front.c).
 */
#include "config.h"

#include <string.h>

#include "export/export.h"
#include "export/mdtext.h"
#include "model/fact.h"

enum { COLUMNS = 64 }; /* of a table */

/* --- facts --- */

/* One line, in quotes, where it could be anything else than words. */
static void
put_fact(struct buf *out, const char *name, const char *value)
{
	char quote = strchr(value, '"') ? '\'' : '"';
	bool plain = !strpbrk(value, ":#'\"[]{},&*!|>%@`");

	if (!*value)
		return;
	buf_printf(out, "%s: ", name);
	if (!plain)
		buf_putc(out, quote);
	for (const char *s = value; *s; s++)
		buf_putc(out, (unsigned char)*s < ' ' ? ' ' : *s);
	if (!plain)
		buf_putc(out, quote);
	buf_putc(out, '\n');
}

static void
put_facts(struct buf *out, const struct resolution *r)
{
	char symbol[SYMBOL_TEXT], url[SYMBOL_URL], iso[DATE_SIZE];
	const struct fact *f;

	symbol_official(&r->symbol, symbol);
	symbol_url(&r->symbol, r->lang, url);
	buf_puts(out, "---\n");
	put_fact(out, "symbol", *symbol ? symbol : r->key);
	put_fact(out, "lang", r->lang);
	for (size_t i = 0; (f = fact_at(i)); i++)
		if (*f->name)
			put_fact(out, f->name, fact_text(r, f, iso));
	put_fact(out, "source", "United Nations");
	put_fact(out, "official-text", url);
	buf_puts(out, "---\n\n");
}

static void
put_title(struct buf *out, const struct resolution *r)
{
	char number[SYMBOL_TEXT];

	symbol_number(&r->symbol, number);
	buf_puts(out, "# ");
	markdown_words(out, number, strlen(number));
	if (*r->title) {
		buf_puts(out, ". ");
		markdown_words(out, r->title, strlen(r->title));
	}
	buf_puts(out, "\n\n");
}

/* The organ's name opens the sentence that the paragraphs are. */
static void
put_organ(struct buf *out, const struct resolution *r)
{
	static const struct {
		const char *lang, *comma;
	} commas[] = { { "zh", "\uff0c" }, { "ar", "\u060c" } };
	const char *comma = ",";

	if (!*r->enacting)
		return;
	for (size_t i = 0; i < sizeof commas / sizeof *commas; i++)
		if (!strcmp(commas[i].lang, r->lang))
			comma = commas[i].comma;
	markdown_words(out, r->enacting, strlen(r->enacting));
	buf_printf(out, "%s\n\n", comma);
}

/* --- paragraphs --- */

/* Bytes `from` to `to` of a paragraph, its marks among them. */
static void
put_slice(struct buf *out, const struct paragraph *p, size_t from, size_t to)
{
	for (size_t i = 0; i < p->n_marks; i++) {
		const struct mark *m = &p->marks[i];

		if (m->offset < from || m->offset > to ||
		    (m->offset == to && to < p->len))
			continue;
		markdown_words(out, p->text + from, m->offset - from);
		buf_printf(out, "[^%s]", m->footnote);
		from = m->offset;
	}
	markdown_words(out, p->text + from, to - from);
}

static bool
is_clear(const struct paragraph *p, size_t n)
{
	for (size_t i = 0; i < p->n_marks; i++)
		if (p->marks[i].offset <= n)
			return false;
	return n > 0 && n <= p->len;
}

static void
put_paragraph(struct buf *out, const struct paragraph *p)
{
	size_t opener = strlen(p->opener), first = 0;

	if (p->part == PART_HEADING)
		buf_puts(out, "## ");
	if (*p->num)
		buf_printf(out, "%s ", p->num);
	if (is_clear(p, opener)) {
		buf_putc(out, '*');
		markdown_words(out, p->text, opener);
		buf_putc(out, '*');
		first = opener;
	} else if (!*p->num && p->len && is_clear(p, 1)) {
		/* What it begins with must make no list of it. */
		while (first < p->len && p->text[first] != ' ' &&
		       is_clear(p, first + 1))
			first++;
		markdown_begin(out, p->text, first);
	}
	put_slice(out, p, first, p->len);
	buf_puts(out, "\n\n");
}

/* --- tables --- */

static size_t
columns_of(const struct paragraph *p)
{
	size_t n = 1;

	for (size_t i = 0; i < p->len; i++)
		n += p->text[i] == '\t';
	return n < COLUMNS ? n : COLUMNS;
}

/* A slice of a paragraph as if there were nothing behind it. */
static void
put_cell(struct buf *out, const struct paragraph *p, size_t from, size_t to)
{
	struct paragraph cell = *p;

	cell.len = to;
	while (cell.n_marks && cell.marks[cell.n_marks - 1].offset > to)
		cell.n_marks--;
	put_slice(out, &cell, from, to);
}

static void
put_row(struct buf *out, const struct paragraph *p, size_t columns)
{
	size_t from = 0;
	bool done = false;

	for (size_t i = 0; i < columns; i++) {
		const char *tab = memchr(p->text + from, '\t', p->len - from);
		size_t to = tab ? (size_t)(tab - p->text) : p->len;

		buf_puts(out, "| ");
		if (!done)
			put_cell(out, p, from, to);
		buf_putc(out, ' ');
		done = done || !tab;
		from = tab ? to + 1 : p->len;
	}
	buf_puts(out, "|\n");
}

static void
put_rule(struct buf *out, const char *cell, size_t columns)
{
	for (size_t i = 0; i < columns; i++)
		buf_printf(out, "|%s", cell);
	buf_puts(out, "|\n");
}

/* The table that begins with a paragraph; how many of them it is. */
static size_t
put_table(struct buf *out, const struct paragraph *p, size_t most)
{
	size_t n = 0, columns = 0;

	while (n < most && paragraph_is_row(&p[n]) &&
	       (!n || p[n].depth <= p[n - 1].depth)) {
		size_t own = columns_of(&p[n++]);

		columns = own > columns ? own : columns;
	}
	/* A table cannot do without headings; they may be empty. */
	if (!p->depth) {
		put_rule(out, "  ", columns);
		put_rule(out, "---", columns);
	}
	for (size_t i = 0; i < n; i++) {
		put_row(out, &p[i], columns);
		if (p[i].depth && (i + 1 == n || !p[i + 1].depth))
			put_rule(out, "---", columns);
	}
	buf_putc(out, '\n');
	return n;
}

/* --- all of it --- */

static void
put_footnotes(struct buf *out, const struct resolution *r)
{
	for (size_t i = 0; i < r->n_footnotes; i++) {
		const struct footnote *f = &r->footnotes[i];

		if (f->missing)
			continue;
		buf_printf(out, "[^%s]: ", f->label);
		markdown_words(out, f->text, strlen(f->text));
		buf_puts(out, "\n\n");
	}
}

void
export_text(const struct resolution *r, struct buf *out)
{
	put_facts(out, r);
	put_title(out, r);
	put_organ(out, r);
	for (size_t i = 0; i < r->n_paragraphs;) {
		const struct paragraph *p = &r->paragraphs[i];

		if (paragraph_is_row(p)) {
			i += put_table(out, p, r->n_paragraphs - i);
			continue;
		}
		put_paragraph(out, p);
		i++;
	}
	put_footnotes(out, r);
	/* No empty line at the end. */
	if (out->len > 1 && out->data[out->len - 2] == '\n')
		out->data[--out->len] = '\0';
}
