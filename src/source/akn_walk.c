/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From the elements of a statement to blocks, whatever they are nested in:
 * the official files use the same elements in a dozen ways.
 */
#include "config.h"

#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "source/akn_doc.h"

static void walk_one(struct akn_doc *d, struct akn_node *k,
		     struct akn_place at);

#define BIT(tag) (UINT64_C(1) << TAG_##tag)
_Static_assert(TAG_COUNT <= 64, "a set of elements is a word");

static bool
is_in(const struct akn_node *e, uint64_t set)
{
	return set >> e->tag & 1;
}

static void
walk_all(struct akn_doc *d, const struct akn_node *e, struct akn_place at,
	 uint64_t but)
{
	for (struct akn_node *k = e->first; k; k = k->next)
		if (!is_in(k, but))
			walk_one(d, k, at);
}

static void
heading_of(struct akn_doc *d, const struct akn_node *e, struct akn_place at)
{
	akn_add_heading(d, at.annex, akn_run(&d->hand, e));
}

/* Classes with which headings are marked in paragraphs. */
static bool
is_heading_class(const char *class)
{
	static const char *const prefixes[] = { "hch",	   "blueheading",
						"titleh",  "aatitle",
						"bbtitle", "zzanx",
						"ch3",	   "caption" };

	if ((*class == 'h' || *class == 'H') && class[1] >= '0' &&
	    class[1] <= '9')
		return true;
	for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
		if (!strncasecmp(class, prefixes[i], strlen(prefixes[i])))
			return true;
	return false;
}

/* A paragraph's end; a heading has none of these. */
static bool
ends_in_stop(const struct akn_run *run)
{
	static const char *const stops[] = {
		";",
		".",
		",",
		"\xd8\x9b",
		"\xef\xbc\x9b",
		"\xe3\x80\x82",
		"\xef\xbc\x8c",
		"\xd8\x8c",
	};

	for (size_t i = 0; i < sizeof stops / sizeof *stops; i++) {
		size_t len = strlen(stops[i]);

		if (run->len >= len &&
		    !memcmp(run->text + run->len - len, stops[i], len))
			return true;
	}
	return false;
}

static void
table(struct akn_doc *d, const struct akn_node *e, struct akn_place at)
{
	at.kind = AKN_TABLE;
	for (struct akn_node *tr = akn_find(e, TAG_tr); tr;) {
		struct buf b = BUF_INIT;
		struct akn_run run = { .first_line = tr->first_line,
				       .last_line = tr->last_line };

		for (struct akn_node *c = tr->first; c; c = c->next) {
			const char *s = akn_plain(d->hand.a, c);

			if (c->tag == TAG_TEXT)
				continue;
			buf_puts(&b, b.len ? " | " : "");
			buf_puts(&b, s);
		}
		run.text = arena_strndup(d->hand.a, b.len ? b.data : "", b.len);
		run.len = b.len;
		buf_free(&b);
		akn_add(d, at, run, "");
		do
			tr = akn_next(tr, e);
		while (tr && tr->tag != TAG_tr);
	}
}

/* ------------------------------------------------------------- paragraphs */

static const char *
number_of(struct akn_doc *d, const struct akn_node *k)
{
	const char *num = "";

	for (struct akn_node *n = akn_child(k, TAG_num); n;
	     n = akn_from(n->next, TAG_num)) {
		const char *s = akn_plain(d->hand.a, n);

		num = *num ? arena_printf(d->hand.a, "%s %s", num, s) : s;
	}
	return num;
}

/* A paragraph that is being read. */
struct reading {
	struct akn_place at;
	const char *class;
	const char *num; /* "" once it was given */
};

static void
text_of(struct akn_doc *d, struct akn_node *p, struct reading *r)
{
	struct akn_run run = akn_run(&d->hand, p);
	struct akn_place at = r->at;

	if ((akn_child(p, TAG_heading) || akn_child(p, TAG_subheading) ||
	     is_heading_class(r->class)) &&
	    !ends_in_stop(&run)) {
		if (*r->num)
			run = akn_run_join(d->hand.a, r->num, run);
		akn_add_heading(d, at.annex, run);
	} else {
		if (!strncmp(r->class, "FootnoteText", 12))
			at.kind = AKN_ASIDE;
		if (!*r->num)
			at.nested = 0;
		akn_add(d, at, run, r->num);
	}
	r->num = "";
	for (struct akn_node *k = p->first; k; k = k->next)
		if (k->tag == TAG_embeddedStructure)
			walk_one(d, k,
				 (struct akn_place){ .kind = AKN_OPERATIVE,
						     .annex = at.annex });
}

static void
content(struct akn_doc *d, struct akn_node *c, struct reading *r)
{
	struct akn_place flat = r->at;

	flat.nested = 0;
	if (c->tag == TAG_p || !akn_child(c, TAG_p)) {
		text_of(d, c, r);
	} else {
		for (struct akn_node *p = akn_child(c, TAG_p); p;
		     p = akn_from(p->next, TAG_p))
			text_of(d, p, r);
	}
	for (struct akn_node *k = akn_find(c, TAG_table); k;) {
		table(d, k, flat);
		do
			k = akn_next(k, c);
		while (k && k->tag != TAG_table);
	}
}

/* What a tag too few or too many has put into a paragraph. */
static void
strays(struct akn_doc *d, struct akn_node *k, struct reading *r)
{
	for (struct akn_node *x = k->first; x; x = x->next) {
		if (is_in(x, BIT(paragraph) | BIT(alinea) | BIT(section)))
			walk_one(d, x, r->at);
		else if (is_in(x, BIT(span) | BIT(inline) | BIT(docTitle)) &&
			 !akn_child(k, TAG_content))
			text_of(d, x, r);
	}
}

static void
paragraph(struct akn_doc *d, struct akn_node *k, struct akn_place at)
{
	struct reading r = { at, akn_attr(k, "class"), number_of(d, k) };

	for (struct akn_node *h = k->first; h; h = h->next)
		if (is_in(h, BIT(heading) | BIT(subheading)))
			heading_of(d, h, at);
	for (struct akn_node *c = k->first; c; c = c->next)
		if (is_in(c, BIT(content) | BIT(intro) | BIT(p)))
			content(d, c, &r);
	for (struct akn_node *l = akn_child(k, TAG_list); l;
	     l = akn_from(l->next, TAG_list))
		for (struct akn_node *i = akn_child(l, TAG_intro); i;
		     i = akn_from(i->next, TAG_intro))
			content(d, i, &r);
	strays(d, k, &r);
	at.nested = (at.nested ? at.nested : akn_deepest(d)) + 1;
	for (struct akn_node *x = k->first; x; x = x->next) {
		if (x->tag == TAG_list)
			walk_all(d, x, at, BIT(intro));
		else if (is_in(x, BIT(sublist) | BIT(point) | BIT(table) |
					  BIT(container) | BIT(wrapUp)))
			walk_one(d, x, at);
	}
}

/* ------------------------------------------------------------ all the rest */

static bool
is_formula(const struct akn_node *k)
{
	return k->tag == TAG_formula ||
	       (k->tag == TAG_container &&
		!strcmp(akn_attr(k, "name"), "formula"));
}

static void
container(struct akn_doc *d, struct akn_node *k, struct akn_place at)
{
	uint64_t own = BIT(p) | BIT(listIntroduction);

	if (k->tag == TAG_container)
		at.kind = AKN_PREAMBULAR;
	for (struct akn_node *p = k->first; p; p = p->next)
		if (is_in(p, own)) {
			struct akn_place flat = at;

			flat.nested = 0;
			akn_add(d, flat, akn_run(&d->hand, p), "");
		}
	if (k->tag == TAG_blockList)
		at.nested = 2;
	walk_all(d, k, at, own);
}

static void
walk_one(struct akn_doc *d, struct akn_node *k, struct akn_place at)
{
	struct akn_place inner = at;

	if (is_formula(k)) {
		inner.kind = AKN_FORMULA;
		akn_add(d, inner, akn_run(&d->hand, k), "");
		return;
	}
	switch (k->tag) {
	case TAG_container:
	case TAG_blockList:
		container(d, k, at);
		break;
	case TAG_crossHeading:
		if (strcmp(akn_attr(k, "refersTo"), "#preamble")) {
			heading_of(d, k, at);
			break;
		}
		inner.kind = AKN_PREAMBULAR;
		inner.nested = 0;
		akn_add(d, inner, akn_run(&d->hand, k), "");
		break;
	case TAG_subheading:
	case TAG_heading:
	case TAG_block:
	case TAG_docTitle:
		heading_of(d, k, at);
		break;
	case TAG_paragraph:
	case TAG_point:
	case TAG_item:
	case TAG_alinea:
		inner.annex =
			at.annex || (d->in_annex && at.kind == AKN_OPERATIVE);
		paragraph(d, k, inner);
		break;
	case TAG_list:
	case TAG_sublist: /* beside the point that it belongs to */
		if (k->tag == TAG_sublist && at.nested)
			inner.nested++;
		walk_all(d, k, inner, 0);
		break;
	case TAG_wrapUp:
	case TAG_intro:
	case TAG_p:
		if (akn_child(k, TAG_docTitle) || akn_child(k, TAG_heading) ||
		    akn_child(k, TAG_subheading)) {
			heading_of(d, k, at);
			break;
		}
		inner.nested = at.nested > 1 ? at.nested - 1 : 1;
		akn_add(d, inner, akn_run(&d->hand, k), "");
		break;
	case TAG_table:
		table(d, k, at);
		break;
	case TAG_section:
	case TAG_subsection:
	case TAG_part:
	case TAG_chapter:
	case TAG_division:
	case TAG_hcontainer:
	case TAG_content:
	case TAG_embeddedStructure:
		for (struct akn_node *n = akn_child(k, TAG_num); n;
		     n = akn_from(n->next, TAG_num))
			heading_of(d, n, at);
		walk_all(d, k, at, BIT(num));
		break;
	default:
		break;
	}
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
		case TAG_components:
			for (struct akn_node *at = k->first; at; at = at->next)
				for (struct akn_node *doc = at->first; doc;
				     doc = doc->next)
					statement(
						d, doc,
						annex ||
							k->tag ==
								TAG_attachments);
			break;
		case TAG_preface:
			if (annex)
				akn_add_heading(d, annex, akn_run(&d->hand, k));
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
