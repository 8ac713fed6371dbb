/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A resolution as plain text: labels in the margin, marks as [1], footnotes
 * at the end.
 */
#include "config.h"

#include <string.h>

#include "export/export.h"
#include "export/safe.h"
#include "text/grid.h"
#include "text/wrap.h"

enum {
	GAP = 2,	/* columns between a label and its text */
	WIDEST = 14,	/* margin that a long label is still given */
	NARROWEST = 20, /* columns that a text needs beside a margin */
	STEP = 3,	/* columns for each level of sub-paragraphs */
	DEEPEST = 4,
	UNWRAPPED = 1000, /* columns of a table where there is no limit */
};

struct plain {
	struct buf *out;
	struct arena *arena; /* for wrapping */
	int columns;	     /* 0: not wrapped */
	int margin;	     /* columns before the text; 0: labels above it */
};

static void
pad(struct buf *out, int columns)
{
	for (; columns > 0; columns--)
		buf_putc(out, ' ');
}

/* A text with its label in front of the first line. */
static void
add_block(struct plain *p, const char *label, int indent, const char *s,
	  size_t n)
{
	size_t lines = 1, len = strlen(label);
	struct wrap_line whole = { 0, n }, *line = &whole;
	int used = wrap_columns(label, len), left = p->margin + indent;

	if (p->columns)
		line = wrap_text(p->arena, s, n, p->columns - left, &lines);
	safe_add(p->out, label, len);
	if (used && used >= left) {
		buf_putc(p->out, '\n');
		used = 0;
	}
	for (size_t i = 0; i < lines; i++, used = 0) {
		size_t bytes = line[i].end - line[i].start;

		pad(p->out, bytes ? left - used : 0);
		safe_add(p->out, s + line[i].start, bytes);
		buf_putc(p->out, '\n');
	}
}

static void
add_line(struct plain *p, const char *s)
{
	struct plain flat = *p;

	flat.margin = 0;
	if (s[0])
		add_block(&flat, "", 0, s, strlen(s));
}

/* --- head ------------------------------------------------------------ */

static void
add_head(struct plain *p, const struct resolution *r)
{
	char symbol[SYMBOL_TEXT], date[DATE_SIZE];

	symbol_official(&r->symbol, symbol);
	add_line(p, symbol[0] ? symbol : r->key);
	add_line(p, resolution_title(r));
	date_short(r->adopted, date);
	if (date[0])
		buf_printf(p->out, "Adopted %s\n", date);
	buf_putc(p->out, '\n');
	if (r->enacting[0]) {
		add_line(p, r->enacting);
		buf_putc(p->out, '\n');
	}
}

/* Never wrapped: an address is there to be copied. */
static void
add_source(struct buf *out, const struct resolution *r)
{
	char url[SYMBOL_URL];

	symbol_url(&r->symbol, r->lang, url);
	buf_printf(out, "Source: United Nations%s%s\n", url[0] ? ", " : "",
		   url);
}

/* --- paragraphs and footnotes ---------------------------------------- */

/* The text with its marks as [1]. */
static void
put_text(const struct paragraph *para, struct buf *text)
{
	size_t from = 0;

	for (size_t i = 0; i < para->n_marks; i++) {
		const struct mark *m = &para->marks[i];

		if (m->offset < from || m->offset > para->len)
			continue;
		buf_add(text, para->text + from, m->offset - from);
		buf_printf(text, "[%s]", m->footnote);
		from = m->offset;
	}
	buf_add(text, para->text + from, para->len - from);
}

static void
add_paragraph(struct plain *p, const struct paragraph *para)
{
	struct buf text = BUF_INIT;
	int depth = para->depth > 1 ? para->depth - 1 : 0;

	put_text(para, &text);
	depth = p->margin ? (depth < DEEPEST ? depth : DEEPEST) : 0;
	add_block(p, para->label, depth * STEP, text.data, text.len);
	buf_putc(p->out, '\n');
	buf_free(&text);
}

/* One line of a table. */
static void
add_line_of_row(struct plain *p, const char *text, const struct grid_line *line)
{
	int used = 0;

	for (size_t i = 0; i < line->n; i++) {
		const struct grid_piece *piece = &line->pieces[i];
		size_t n = piece->end - piece->start;

		pad(p->out, piece->column - used);
		safe_add(p->out, piece->label, strlen(piece->label));
		safe_add(p->out, text + piece->start, n);
		used = piece->column +
		       wrap_columns(piece->label, strlen(piece->label)) +
		       wrap_columns(text + piece->start, n);
	}
	buf_putc(p->out, '\n');
}

/* The table that begins with a paragraph; how many of them it is. */
static size_t
add_table(struct plain *p, const struct paragraph *para, size_t most)
{
	struct grid_row *rows = arena_array(p->arena, most, sizeof(*rows));
	struct grid *g;
	size_t n = 0, lines;

	for (; n < most && paragraph_is_row(&para[n]); n++) {
		struct buf text = BUF_INIT;

		if (n > 0 && para[n].depth > para[n - 1].depth)
			break;
		put_text(&para[n], &text);
		rows[n] = (struct grid_row){
			.text = arena_strndup(p->arena, text.data, text.len),
			.len = text.len,
			.head = para[n].depth > 0,
		};
		buf_free(&text);
	}
	g = grid_new(p->arena, rows, n, p->columns ? p->columns : UNWRAPPED,
		     false);
	for (size_t i = 0; i < n; i++) {
		const struct grid_line *line = grid_lines(g, i, &lines);

		for (size_t k = 0; k < lines; k++)
			add_line_of_row(p, rows[i].text, &line[k]);
	}
	buf_putc(p->out, '\n');
	return n;
}

static void
add_footnote(struct plain *p, const struct footnote *f)
{
	static const char missing[] =
		"(the text of this footnote is not in the source)";
	struct buf label = BUF_INIT;
	const char *text = f->missing ? missing : f->text;

	buf_printf(&label, "[%s]", f->label);
	add_block(p, label.data, 0, text, strlen(text));
	buf_free(&label);
}

/* Those that paragraph `only` calls; all where it is NULL. */
static void
add_footnotes(struct plain *p, const struct resolution *r,
	      const struct paragraph *only)
{
	bool any = false;

	for (size_t i = 0; i < r->n_footnotes; i++) {
		if (only && !paragraph_calls(only, r->footnotes[i].label))
			continue;
		if (!any && !only)
			add_line(p, "Footnotes");
		any = true;
		add_footnote(p, &r->footnotes[i]);
	}
	if (any)
		buf_putc(p->out, '\n');
}

/* --- all of it ------------------------------------------------------- */

/* Room for the longest label, where there is room. */
static int
margin_for(const struct resolution *r, int columns)
{
	int widest = 0, w;

	for (size_t i = 0; i < r->n_paragraphs; i++) {
		const char *label = r->paragraphs[i].label;

		w = wrap_columns(label, strlen(label));
		if (w > widest && w <= WIDEST)
			widest = w;
	}
	widest += GAP;
	if (columns && columns - widest - DEEPEST * STEP < NARROWEST)
		return 0;
	return widest;
}

enum status
export_plain(const struct resolution *r, const char *label, int columns,
	     struct buf *out, struct error *err)
{
	struct plain p = { .out = out, .columns = columns > 0 ? columns : 0 };
	const struct paragraph *only = NULL;
	long at;

	if (label) {
		at = resolution_paragraph(r, label);
		if (at < 0)
			return error_set(err, STATUS_MISSING,
					 "%s has no paragraph %s", r->key,
					 label);
		only = &r->paragraphs[at];
	}
	p.arena = arena_new();
	p.margin = margin_for(r, p.columns);
	if (only)
		add_paragraph(&p, only);
	else
		add_head(&p, r);
	for (size_t i = 0; i < r->n_paragraphs && !only;) {
		const struct paragraph *para = &r->paragraphs[i];

		if (paragraph_is_row(para)) {
			i += add_table(&p, para, r->n_paragraphs - i);
			continue;
		}
		add_paragraph(&p, para);
		i++;
	}
	add_footnotes(&p, r, only);
	add_source(out, r);
	arena_free(p.arena);
	return STATUS_OK;
}
