/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paragraphs while they are put together from pieces. */
#include "config.h"

#include "base/xalloc.h"
#include "parse/structure.h"

static void
add_marks(struct build *b, struct draft *d, const struct piece *p, size_t cut,
	  size_t shift)
{
	for (size_t i = 0; i < p->n_marks; i++) {
		struct mark m = p->marks[i];

		m.offset = (m.offset > cut ? m.offset - cut : 0) + shift;
		d->marks = arena_grow(b->arena, d->marks, d->n_marks,
				      &d->cap_marks, sizeof *d->marks);
		m.footnote = arena_strdup(b->arena, m.footnote);
		d->marks[d->n_marks++] = m;
	}
}

/* "(a) Good offices", and below it "(i) To support": so are those after it. */
static void
note_title(struct state *st, const struct item *item, int depth)
{
	const struct draft *d = state_last(st);

	if (item && item->style == ITEM_NUMBER)
		st->titled = 0;
	else if (item && d && d->numbered && d->item.style == ITEM_LETTER &&
		 depth > d->depth && !state_stop(st))
		st->titled = d->depth;
}

struct draft *
draft_begin(struct state *st, const struct piece *p, const struct item *item,
	    size_t from, enum part part, int depth)
{
	struct build *b = st->b;
	struct draft *d;
	size_t cut = item ? from + item->len : 0;

	note_title(st, item, depth);
	b->drafts = xgrow(b->drafts, b->n_drafts, &b->cap_drafts,
			  sizeof *b->drafts);
	d = &b->drafts[b->n_drafts++];
	*d = (struct draft){ .part = part,
			     .depth = depth,
			     .numbered = item != NULL,
			     .num = "",
			     .prefix = st->section ? st->section : "",
			     .label = "",
			     .first_line = p->first_line,
			     .page = p->page,
			     .last_line = p->last_line,
			     .early = p->early,
			     .brief = p->brief,
			     .suspect = p->suspect };
	if (item) {
		d->item = *item;
		d->num = arena_strndup(b->arena, p->text + from, item->printed);
	}
	buf_add(&d->text, p->text + cut, p->len - cut);
	add_marks(b, d, p, cut, 0);
	return d;
}

void
draft_join(struct state *st, struct draft *d, const struct piece *p)
{
	size_t before;

	words_continue(st->b->words, &d->text, p->text, p->len);
	before = d->text.len - p->len;
	add_marks(st->b, d, p, 0, before);
	d->last_line = p->last_line;
	d->early = p->early;
	d->brief = p->brief;
	if (!d->suspect)
		d->suspect = p->suspect;
}
