/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A paragraph, point or item of official XML: its number, what it says, and
 * the lists below it, as blocks.
 */
#include "config.h"

#include <string.h>
#include <strings.h>

#include "akn/akn_walk.h"

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
	akn_walker *below;
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
			r->below(d, k,
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
		akn_walk_table(d, k, flat);
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
		if (akn_is_in(x, AKN_BIT(paragraph) | AKN_BIT(alinea) |
					 AKN_BIT(section)))
			r->below(d, x, r->at);
		else if (akn_is_in(x, AKN_BIT(span) | AKN_BIT(inline) |
					      AKN_BIT(docTitle)) &&
			 !akn_child(k, TAG_content))
			text_of(d, x, r);
	}
}

/* All of a list but its introduction, which the paragraph has. */
static void
items(struct akn_doc *d, const struct akn_node *list, const struct reading *r,
      struct akn_place at)
{
	for (struct akn_node *k = list->first; k; k = k->next)
		if (k->tag != TAG_intro)
			r->below(d, k, at);
}

void
akn_walk_paragraph(struct akn_doc *d, struct akn_node *k, struct akn_place at,
		   akn_walker *below)
{
	struct reading r = { .at = at,
			     .class = akn_attr(k, "class"),
			     .num = number_of(d, k),
			     .below = below };

	for (struct akn_node *h = k->first; h; h = h->next)
		if (akn_is_in(h, AKN_BIT(heading) | AKN_BIT(subheading)))
			akn_add_heading(d, at.annex, akn_run(&d->hand, h));
	for (struct akn_node *c = k->first; c; c = c->next)
		if (akn_is_in(c,
			      AKN_BIT(content) | AKN_BIT(intro) | AKN_BIT(p)))
			content(d, c, &r);
	for (struct akn_node *l = akn_child(k, TAG_list); l;
	     l = akn_from(l->next, TAG_list))
		for (struct akn_node *i = akn_child(l, TAG_intro); i;
		     i = akn_from(i->next, TAG_intro))
			content(d, i, &r);
	strays(d, k, &r);
	if (*r.num && at.kind == AKN_OPERATIVE && !at.annex && !at.nested)
		akn_leave_number(d, r.num);
	at.nested = (at.nested ? at.nested : akn_deepest(d)) + 1;
	for (struct akn_node *x = k->first; x; x = x->next) {
		if (x->tag == TAG_list)
			items(d, x, &r, at);
		else if (akn_is_in(x, AKN_BIT(sublist) | AKN_BIT(point) |
					      AKN_BIT(table) |
					      AKN_BIT(container) |
					      AKN_BIT(wrapUp)))
			below(d, x, at);
	}
}
