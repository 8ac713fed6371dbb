/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The page of the source: the lines of the file that a paragraph came from, or
 * that belong to none, with some before and behind.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tui/page_int.h"

enum {
	ROUND = 3,   /* lines shown before and behind */
	STRAY = 200, /* at most of what belongs to no paragraph */
};

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
	if (!*of->label)
		sheet_printf(&s->p->s, STYLE_NORMAL, ", from line %zu on",
			     of->first_line);
	else if (of->first_line < of->last_line)
		sheet_printf(&s->p->s, STYLE_NORMAL, ", lines %zu to %zu",
			     of->first_line, of->last_line);
	else if (of->first_line)
		sheet_printf(&s->p->s, STYLE_NORMAL, ", line %zu",
			     of->first_line);
	if (of->page)
		sheet_printf(&s->p->s, STYLE_NORMAL, ", page %zu", of->page);
	if (*of->label)
		sheet_link(&s->p->s, 0, s->r->key, of->label);
	sheet_end(&s->p->s);
}

/* Whether the i-th is of what is shown: of the line, where that is all. */
static bool
is_of(const struct showing *s, size_t i)
{
	const struct doubt *d = &s->r->doubts[i];

	return *s->of->label ? strcmp(d->where, s->of->label) == 0
			     : d->line == s->of->first_line;
}

static void
put_doubts(struct showing *s)
{
	for (size_t i = 0; i < s->r->n_doubts; i++)
		if (is_of(s, i))
			page_put_doubt(s->p, s->r, i);
}

/* What lies between a line of which there is a doubt and the next paragraph. */
static struct paragraph
stray(const struct resolution *r, size_t line)
{
	struct paragraph of = { .label = "",
				.first_line = line,
				.last_line = line + STRAY };

	for (size_t i = 0; i < r->n_paragraphs; i++) {
		size_t first = r->paragraphs[i].first_line;

		if (first > line && first <= of.last_line)
			of.last_line = first - 1;
	}
	for (size_t i = 0; i < r->n_doubts; i++)
		if (r->doubts[i].line == line)
			of.page = r->doubts[i].page;
	return of;
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
	struct paragraph lines;

	snprintf(p->name, sizeof p->name, "source of %s", p->what.key);
	if (at >= 0)
		s.of = &r->paragraphs[at];
	if (r && !hash && p->what.id > 0) {
		lines = stray(r, (size_t)p->what.id);
		s.of = &lines;
	}
	if (s.of) {
		put_heading(&s);
		put_doubts(&s);
		put_source(&s);
	} else if (r) {
		sheet_line(&p->s, STYLE_ERROR, "There is no such paragraph.");
	}
	resolution_free(r);
}
