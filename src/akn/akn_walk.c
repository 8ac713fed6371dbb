/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From the elements of a statement to blocks, whatever they are nested in:
 * the official files use the same elements in a dozen ways.
 */
#include "config.h"

#include <string.h>

#include "akn/akn_walk.h"

static akn_walker walk_one;

/* The blocks of all children of e but those of a set. */
static void
walk_all(struct akn_doc *d, const struct akn_node *e, struct akn_place at,
	 uint64_t but)
{
	for (struct akn_node *k = e->first; k; k = k->next)
		if (!akn_is_in(k, but))
			walk_one(d, k, at);
}

/* --------------------------------------------------- one kind of element */

static void
heading(struct akn_doc *d, struct akn_node *k, struct akn_place at)
{
	akn_add_heading(d, at.annex, akn_run(&d->hand, k));
}

static void
plain(struct akn_doc *d, struct akn_node *k, struct akn_place at)
{
	akn_add(d, at, akn_run(&d->hand, k), "");
}

static void
formula(struct akn_doc *d, struct akn_node *k, struct akn_place at)
{
	at.kind = AKN_FORMULA;
	plain(d, k, at);
}

static void
container(struct akn_doc *d, struct akn_node *k, struct akn_place at)
{
	uint64_t own = AKN_BIT(p) | AKN_BIT(listIntroduction);

	if (k->tag == TAG_container &&
	    !strcmp(akn_attr(k, "name"), "formula")) {
		formula(d, k, at);
		return;
	}
	if (k->tag == TAG_container)
		at.kind = AKN_PREAMBULAR;
	for (struct akn_node *p = k->first; p; p = p->next)
		if (akn_is_in(p, own)) {
			struct akn_place flat = at;

			flat.nested = 0;
			akn_add(d, flat, akn_run(&d->hand, p), "");
		}
	if (k->tag == TAG_blockList)
		at.nested = 2;
	walk_all(d, k, at, own);
}

/* Some files mark up the words of the preamble with it. */
static void
cross_heading(struct akn_doc *d, struct akn_node *k, struct akn_place at)
{
	if (strcmp(akn_attr(k, "refersTo"), "#preamble") != 0) {
		heading(d, k, at);
		return;
	}
	at.kind = AKN_PREAMBULAR;
	at.nested = 0;
	plain(d, k, at);
}

static void
paragraph(struct akn_doc *d, struct akn_node *k, struct akn_place at)
{
	at.annex = at.annex || (d->in_annex && at.kind == AKN_OPERATIVE);
	akn_walk_paragraph(d, k, at, walk_one);
}

static void
list(struct akn_doc *d, struct akn_node *k, struct akn_place at)
{
	/* A sublist stands beside the point that it belongs to. */
	if (k->tag == TAG_sublist && at.nested)
		at.nested++;
	walk_all(d, k, at, 0);
}

/* Words around a list, or outside any paragraph. */
static void
loose(struct akn_doc *d, struct akn_node *k, struct akn_place at)
{
	if (akn_child(k, TAG_docTitle) || akn_child(k, TAG_heading) ||
	    akn_child(k, TAG_subheading)) {
		heading(d, k, at);
		return;
	}
	at.nested = at.nested > 1 ? at.nested - 1 : 1;
	plain(d, k, at);
}

static void
division(struct akn_doc *d, struct akn_node *k, struct akn_place at)
{
	for (struct akn_node *n = akn_child(k, TAG_num); n;
	     n = akn_from(n->next, TAG_num))
		heading(d, n, at);
	walk_all(d, k, at, AKN_BIT(num));
}

/* ---------------------------------------------------------- all of them */

/* What becomes of an element; nothing of those that are not here. */
static akn_walker *const walkers[TAG_COUNT] = {
	[TAG_alinea] = paragraph,
	[TAG_block] = heading,
	[TAG_blockList] = container,
	[TAG_chapter] = division,
	[TAG_container] = container,
	[TAG_content] = division,
	[TAG_crossHeading] = cross_heading,
	[TAG_division] = division,
	[TAG_docTitle] = heading,
	[TAG_embeddedStructure] = division,
	[TAG_formula] = formula,
	[TAG_hcontainer] = division,
	[TAG_heading] = heading,
	[TAG_intro] = loose,
	[TAG_item] = paragraph,
	[TAG_list] = list,
	[TAG_p] = loose,
	[TAG_paragraph] = paragraph,
	[TAG_part] = division,
	[TAG_point] = paragraph,
	[TAG_section] = division,
	[TAG_subheading] = heading,
	[TAG_sublist] = list,
	[TAG_subsection] = division,
	[TAG_table] = akn_walk_table,
	[TAG_wrapUp] = loose,
};

static void
walk_one(struct akn_doc *d, struct akn_node *k, struct akn_place at)
{
	if (walkers[k->tag])
		walkers[k->tag](d, k, at);
}

static void statement(struct akn_doc *d, const struct akn_node *st, bool annex);

static void
attached(struct akn_doc *d, const struct akn_node *e, bool annex)
{
	for (struct akn_node *at = e->first; at; at = at->next)
		for (struct akn_node *doc = at->first; doc; doc = doc->next)
			statement(d, doc, annex);
}

static void
statement(struct akn_doc *d, const struct akn_node *st, bool annex)
{
	struct akn_place op = { .kind = AKN_OPERATIVE, .annex = annex };
	struct akn_place pp = { .kind = AKN_PREAMBULAR, .annex = annex };

	for (struct akn_node *k = st->first; k; k = k->next) {
		switch (k->tag) {
		case TAG_preamble:
			walk_all(d, k, pp, 0);
			break;
		case TAG_mainBody:
		case TAG_body:
			walk_all(d, k, op, 0);
			break;
		case TAG_attachments:
			attached(d, k, true);
			break;
		case TAG_components:
			attached(d, k, annex);
			break;
		case TAG_preface:
			if (annex)
				heading(d, k, op);
			break;
		case TAG_paragraph: /* what a tag too many has put outside */
		case TAG_alinea:
		case TAG_section:
		case TAG_container:
			walk_one(d, k, op);
			break;
		default:
			break;
		}
	}
}

void
akn_walk(struct akn_doc *d, const struct akn_node *st)
{
	statement(d, st, false);
}
