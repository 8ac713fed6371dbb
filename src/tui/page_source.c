/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The page of the source: the lines of the file that a paragraph came from,
 * with some before and behind.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tui/page_int.h"

enum { ROUND = 3 /* lines shown before and behind */ };

/* What is shown, and what was printed of the file. */
struct showing {
	struct page_view *p;
	const struct resolution *r;
	const struct paragraph *of;
	size_t page; /* of the line put last */
};

static void
put_heading(struct showing *s)
{
	const struct paragraph *of = s->of;

	sheet_begin(&s->p->s, "");
	sheet_puts(&s->p->s, STYLE_HEADING, s->r->file);
	if (of->first_line < of->last_line)
		sheet_printf(&s->p->s, STYLE_NORMAL, ", lines %zu to %zu",
			     of->first_line, of->last_line);
	else if (of->first_line)
		sheet_printf(&s->p->s, STYLE_NORMAL, ", line %zu",
			     of->first_line);
	if (of->page)
		sheet_printf(&s->p->s, STYLE_NORMAL, ", page %zu", of->page);
	sheet_link(&s->p->s, 0, s->r->key, of->label);
	sheet_end(&s->p->s);
}

static void
put_doubts(struct showing *s)
{
	for (size_t i = 0; i < s->r->n_doubts; i++)
		if (strcmp(s->r->doubts[i].where, s->of->label) == 0)
			page_put_doubt(s->p, s->r, i);
}

/*
 * "PAGE\tNUMBER\tTEXT".  An empty line has no number on the screen: between
 * the paragraphs of Word and HTML it is that of the one behind it.
 */
static void
put_line(struct showing *s, const char *line, size_t n)
{
	char *end, number[24] = "", words[32];
	size_t page = strtoul(line, &end, 10);
	size_t at = strtoul(end, &end, 10);
	bool own = at >= s->of->first_line && at <= s->of->last_line;

	end += *end == '\t';
	if (end < line + n)
		snprintf(number, sizeof number, "%zu", at);
	if (page != s->page) {
		snprintf(words, sizeof words, "page %zu", page);
		sheet_line(&s->p->s, STYLE_DIM, words);
		s->page = page;
	}
	sheet_begin(&s->p->s, number)->ref = (long)at;
	sheet_add(&s->p->s, own ? STYLE_NORMAL : STYLE_DIM, end,
		  n - (size_t)(end - line));
	sheet_end(&s->p->s);
}

static void
put_lines(struct showing *s, const char *text)
{
	size_t n = strcspn(text, "\n");

	if (strncmp(text, s->r->digest, n) != 0 || s->r->digest[n])
		sheet_line(&s->p->s, STYLE_ERROR,
			   "The file has changed since it was read: these "
			   "lines may be others.");
	for (text += n + (text[n] == '\n'); *text; text += n + 1) {
		n = strcspn(text, "\n");
		put_line(s, text, n);
		if (!text[n])
			break;
	}
}

static void
put_source(struct showing *s)
{
	const struct app_setup *setup = s->p->s.v.app->setup;
	const struct paragraph *of = s->of;
	struct buf out = BUF_INIT;
	struct error err = { .msg = "This cannot be looked up here." };

	if (!of->first_line)
		sheet_line(&s->p->s, STYLE_DIM,
			   "It is not known from what lines it came.");
	else if (strcmp(s->r->file, "-") == 0)
		sheet_line(&s->p->s, STYLE_DIM,
			   "It came from standard input, of which no lines are "
			   "kept.");
	else if (!setup->lines ||
		 setup->lines(s->r->file,
			      of->first_line > ROUND ? of->first_line - ROUND
						     : 1,
			      of->last_line + ROUND, &out, &err))
		sheet_line(&s->p->s, STYLE_ERROR, err.msg);
	else
		put_lines(s, out.data ? out.data : "");
	buf_free(&out);
}

void
page_source(struct page_view *p)
{
	const char *hash = strchr(p->what.key, '#');
	struct resolution *r = page_text(p);
	struct showing s = { .p = p, .r = r };
	long at = r && hash ? resolution_paragraph(r, hash + 1) : -1;

	snprintf(p->name, sizeof p->name, "source of %s", p->what.key);
	if (at >= 0) {
		s.of = &r->paragraphs[at];
		put_heading(&s);
		put_doubts(&s);
		put_source(&s);
	} else if (r) {
		sheet_line(&p->s, STYLE_ERROR, "There is no such paragraph.");
	}
	resolution_free(r);
}
