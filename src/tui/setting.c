/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts with marks and links; a work's paragraphs and its footnotes alike.
 */
#include "config.h"

#include <string.h>

#include "tui/setting.h"

static void
put_mark(struct sheet *s, const char *label)
{
	static const char *const raised[] = {
		"\u2070", "\u00b9", "\u00b2", "\u00b3", "\u2074",
		"\u2075", "\u2076", "\u2077", "\u2078", "\u2079",
	};
	bool digits = *label && strspn(label, "0123456789") == strlen(label);

	if (app_ascii(s->v.app) || !digits) {
		sheet_printf(s, STYLE_MARK, "[%s]", label);
		return;
	}
	for (; *label; label++)
		sheet_puts(s, STYLE_MARK, raised[*label - '0']);
}

/* Marks up to byte `to`; those just there too where `with` is set. */
static void
put_until(const struct setting *p, size_t *at, size_t to, size_t *mark,
	  bool with, enum style style)
{
	while (*mark < p->n_marks && (p->marks[*mark].offset < to ||
				      (with && p->marks[*mark].offset == to))) {
		size_t here = p->marks[*mark].offset;

		if (here > *at) {
			sheet_add(p->s, style, p->text + *at, here - *at);
			*at = here;
		} else if (*mark && p->marks[*mark - 1].offset == here) {
			sheet_puts(p->s, STYLE_MARK, ",");
		}
		put_mark(p->s, p->marks[*mark].footnote);
		++*mark;
	}
	if (to > *at)
		sheet_add(p->s, style, p->text + *at, to - *at);
	*at = to;
}

static const struct citation *
next_citation(const struct resolution *r, const struct setting *p, size_t from)
{
	const struct citation *best = NULL;
	size_t i;

	for (i = 0; i < r->n_citations; i++) {
		const struct citation *c = &r->citations[i];

		if (c->place != p->place || c->index != p->index ||
		    c->start < from || c->end > p->len || c->end <= c->start)
			continue;
		if (!best || c->start < best->start)
			best = c;
	}
	return best;
}

/* A plain stretch, of which the opener may be a part. */
static void
put_plain(const struct setting *p, size_t *at, size_t to, size_t *mark)
{
	if (*at < p->opener)
		put_until(p, at, to < p->opener ? to : p->opener, mark, false,
			  STYLE_OPENER);
	put_until(p, at, to, mark, true, STYLE_NORMAL);
}

void
setting_put(struct view *text, const struct setting *p)
{
	const struct resolution *r = view_text_work(text);
	const struct citation *c;
	size_t at = 0, mark = 0, start;

	while ((c = next_citation(r, p, at))) {
		bool held = view_text_held(text, (size_t)(c - r->citations));

		put_plain(p, &at, c->start, &mark);
		start = p->s->text.len;
		put_until(p, &at, c->end, &mark, false,
			  held ? STYLE_CITATION : STYLE_STUB);
		sheet_link(p->s, start, c->key,
			   *c->pinpoint ? c->pinpoint : NULL);
	}
	put_plain(p, &at, p->len, &mark);
}
