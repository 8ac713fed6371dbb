/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * All texts of a resolution in turn, and what governs each.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "cite/cite.h"
#include "cite/find.h"

/*
 * The opener of a paragraph; of a sub-paragraph without one, that of the
 * paragraph it belongs to.
 */
static struct govern
opener_of(const struct resolution *r, size_t i)
{
	const struct paragraph *p = &r->paragraphs[i];
	int depth = p->depth;
	struct govern g = { RELATION_OTHER, "" };

	if (p->part != PART_PREAMBULAR && p->part != PART_OPERATIVE)
		return g;
	while (*p->opener == '\0' && depth > 1 && i > 0) {
		const struct paragraph *above = &r->paragraphs[--i];

		if (above->part != p->part)
			break;
		if (above->depth < depth) {
			depth = above->depth;
			p = above;
		}
	}
	if (*p->opener != '\0') {
		g.wording = p->opener;
		if (p->relation != RELATION_NONE)
			g.relation = p->relation;
	}
	return g;
}

static int
compare(const void *a, const void *b)
{
	const struct citation *c = a, *d = b;

	if (c->place != d->place)
		return c->place < d->place ? -1 : 1;
	if (c->index != d->index)
		return c->index < d->index ? -1 : 1;
	if (c->start != d->start)
		return c->start < d->start ? -1 : 1;
	return strcmp(c->key, d->key);
}

static void
hand_over(struct finder *f)
{
	struct resolution *r = f->r;

	if (f->n > 0)
		qsort(f->out, f->n, sizeof(*f->out), compare);
	r->citations = arena_array(r->arena, f->n + 1, sizeof(*r->citations));
	if (f->n > 0)
		memcpy(r->citations, f->out, f->n * sizeof(*f->out));
	r->n_citations = f->n;
}

void
cite_resolution(struct resolution *r)
{
	struct finder f = {
		.r = r,
		.book = phrasebook_get(r->lang),
		.calls = arena_array(r->arena, r->n_footnotes + 1,
				     sizeof(*f.calls)),
		.principal = arena_array(r->arena, r->n_footnotes + 1,
					 sizeof(*f.principal)),
	};

	for (size_t i = 0; i < r->n_paragraphs; i++)
		find_text(&f, PLACE_PARAGRAPH, i, r->paragraphs[i].text,
			  opener_of(r, i));
	for (size_t i = 0; i < r->n_footnotes; i++)
		find_text(&f, PLACE_FOOTNOTE, i, r->footnotes[i].text,
			  (struct govern){ RELATION_SOURCE, "" });
	title_sources(&f);
	hand_over(&f);
	scan_free(&f.items);
	free(f.out);
}
