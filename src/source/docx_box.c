/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Drawings: the text that is in them, and what of them is not read. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "source/docx_int.h"

#ifdef HAVE_LIBXML2

/*
 * A picture of this size may be one of text; emblems and signatures are
 * smaller.  In units of 1/360,000 cm (ISO/IEC 29500-1, ST_PositiveCoordinate).
 */
enum { WIDE = 8 * 360000, HIGH = 5 * 360000 };

/* What in a drawing has text that is not there, or not as text. */
static const struct unread {
	const char *name, *what;
} unread[] = {
	{ "relIds", "a diagram" },
	{ "chart", "a chart" },
	{ "OLEObject", "an embedded object" },
};

/* --- one of several ways to say the same --- */

static bool
has_element(const xmlNode *node)
{
	for (const xmlNode *at = node->children; at; at = at->next)
		if (at->type == XML_ELEMENT_NODE)
			return true;
	return false;
}

const xmlNode *
docx_choice(const xmlNode *node)
{
	for (const xmlNode *at = node->children; at; at = at->next)
		if (dom_is(at, "Choice") && has_element(at))
			return at;
	return dom_child(node, "Fallback");
}

/* --- drawings --- */

static void
add_box(struct docx *d, const xmlNode *node)
{
	if (d->n_boxes < DOCX_BOXES)
		d->boxes[d->n_boxes++] = node;
	else
		flow_unread(&d->flow, "a text box among very many");
}

static void
look_at_picture(struct docx *d, const xmlNode *pic)
{
	const xmlNode *frame = pic;

	while (frame && !dom_child(frame, "extent"))
		frame = frame->parent;
	if (frame && atol(dom_attr(dom_child(frame, "extent"), "cx")) > WIDE &&
	    atol(dom_attr(dom_child(frame, "extent"), "cy")) > HIGH)
		flow_unread(&d->flow, "a picture as large as text");
}

static void
look_at(struct docx *d, const xmlNode *node)
{
	for (size_t i = 0; i < sizeof unread / sizeof *unread; i++)
		if (dom_is(node, unread[i].name))
			flow_unread(&d->flow, unread[i].what);
	if (dom_is(node, "pic"))
		look_at_picture(d, node);
	if (dom_is(node, "textpath") && *dom_attr(node, "string"))
		add_box(d, node);
}

void
docx_drawing(struct docx *d, const xmlNode *node)
{
	for (const xmlNode *at = node->children; at; at = at->next) {
		if (dom_is(at, "txbxContent") || dom_is(at, "txBody")) {
			add_box(d, at);
		} else if (dom_is(at, "AlternateContent")) {
			if (docx_choice(at))
				docx_drawing(d, docx_choice(at));
		} else if (at->type == XML_ELEMENT_NODE) {
			look_at(d, at);
			docx_drawing(d, at);
		}
	}
}

#endif
