/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A look at what a citation leads to, without going there: what it is called,
 * and the paragraph that is meant or the first ones.
 */
#include "config.h"

#include <string.h>

#include "tui/views.h"

enum { FIRST = 3 /* paragraphs, where none is pinpointed */ };

/* Paragraphs that belong under the one meant: its sub-paragraphs. */
static bool
is_under(const struct paragraph *p, const struct paragraph *top)
{
	return p->part == top->part && p->depth > top->depth;
}

static void
put_paragraph(struct sheet *s, const struct resolution *r, size_t i)
{
	const struct paragraph *p = &r->paragraphs[i];
	size_t n = strlen(p->opener);

	sheet_begin(s, p->label)->ref = (long)s->n_items;
	if (n > p->len || memcmp(p->opener, p->text, n) != 0)
		n = 0;
	sheet_add(s, STYLE_OPENER, p->text, n);
	sheet_add(s, STYLE_NORMAL, p->text + n, p->len - n);
	sheet_link(s, 0, r->key, p->label);
	sheet_end(s);
}

static void
put_paragraphs(struct sheet *s, const struct resolution *r, long at)
{
	size_t i = at < 0 ? 0 : (size_t)at, end = at < 0 ? FIRST : i + 1;

	while (at >= 0 && end < r->n_paragraphs &&
	       is_under(&r->paragraphs[end], &r->paragraphs[i]))
		end++;
	for (; i < end && i < r->n_paragraphs; i++) {
		if (paragraph_is_row(&r->paragraphs[i]))
			continue;
		put_paragraph(s, r, i);
	}
}

static void
put_head(struct sheet *s, const struct target *t, const char *label)
{
	char date[DATE_SIZE];

	sheet_begin(s, "")->ref = (long)s->n_items;
	sheet_puts(s, STYLE_CITATION, *t->symbol ? t->symbol : t->key);
	sheet_link(s, 0, t->key, label);
	if (label)
		sheet_printf(s, STYLE_NORMAL, ", %s", label);
	date_short(t->date, date);
	if (*date)
		sheet_printf(s, STYLE_NORMAL, ", %s", date);
	if (*t->title && strcmp(t->title, t->symbol) != 0) {
		sheet_puts(s, STYLE_NORMAL, ": ");
		sheet_puts(s, STYLE_NORMAL, t->title);
	}
	sheet_end(s);
}

static void
put_stub(struct sheet *s, const struct target *t)
{
	sheet_begin(s, "");
	if (t->kind != KIND_INSTRUMENT)
		sheet_puts(s, STYLE_DIM, "Not in the library. ");
	sheet_printf(s, STYLE_DIM, "Cited by %zu work%s.", t->cited_by,
		     t->cited_by == 1 ? "" : "s");
	if (*t->adopted_by)
		sheet_printf(s, STYLE_DIM, " Adopted or endorsed by %s.",
			     t->adopted_by);
	sheet_end(s);
}

static struct resolution *
read_text(struct library *lib, const struct target *t, const char *lang)
{
	struct resolution *r;

	return t->id && !library_text_or(lib, t->id, lang, &r, NULL) ? r : NULL;
}

void
sheet_peek(struct sheet *s, const char *lang, const struct sheet_link *l)
{
	struct library *lib = s->v.app->library;
	struct arena *a = arena_new();
	struct resolution *r;
	struct target t;

	if (library_target(lib, a,
			   arena_strndup(a, l->key, strcspn(l->key, "#")), &t,
			   NULL)) {
		sheet_line(s, STYLE_DIM, "Nothing is known of it.");
		arena_free(a);
		return;
	}
	r = read_text(lib, &t, lang);
	if (r)
		t.title = resolution_title(r);
	put_head(s, &t, l->label);
	if (r)
		put_paragraphs(s, r,
			       l->label ? resolution_pinpointed(r, l->label)
					: -1);
	else
		put_stub(s, &t);
	resolution_free(r);
	arena_free(a);
}
