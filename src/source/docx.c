/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which part of a document is which, and what is refused. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "source/docx.h"
#include "source/zip.h"

enum { TAIL = 256 * 1024 };

bool
docx_is(const char *bytes, size_t n)
{
	size_t tail = n < TAIL ? n : TAIL;

	return zip_is_document(bytes, n, bytes + n - tail, tail);
}

#ifndef HAVE_LIBXML2

enum status
docx_read(struct arena *a, const struct received *f, struct source *out,
	  struct error *err)
{
	(void)a, (void)out;
	return error_set(err, STATUS_FORMAT,
			 "%s: is a Word document, and this reaffirm was built "
			 "without libxml2, which it needs to read one; save it "
			 "as plain text",
			 f->path);
}

#else

#include "source/docx_int.h"

/* Where most programs put the text. */
static const char usual_body[] = "word/document.xml";

/* A document with its parts. */
struct parts {
	struct arena *a;
	const struct zip *zip;
	const char *body; /* name of the part with the text */
	xmlDoc *links;	  /* what is related to it */
	xmlDoc *text, *styles, *numbering, *footnotes, *endnotes, *header;
	bool inner; /* it is a document in a document */
};

static bool
ends_in(const char *s, const char *end)
{
	size_t n = strlen(s), len = strlen(end);

	return n >= len && !strcmp(s + n - len, end);
}

static xmlDoc *
open_part(const struct parts *p, const char *name)
{
	const struct zip_part *part = name ? zip_find(p->zip, name) : NULL;

	return part ? dom_read(part->data, part->len) : NULL;
}

/* A target as it stands in the links of a part in this folder. */
static const char *
target_name(const struct parts *p, const char *target, int folder,
	    const char *from)
{
	if (*target == '/')
		return target + 1;
	return arena_printf(p->a, "%.*s%s", folder, from, target);
}

static int
folder_of(const char *name)
{
	const char *slash = strrchr(name, '/');

	return slash ? (int)(slash + 1 - name) : 0;
}

/* The name of the part that is linked to as `type', or by this id. */
static const char *
find_link(const struct parts *p, const xmlDoc *links, const char *from,
	  const char *type, const char *id)
{
	const xmlNode *root = links ? xmlDocGetRootElement(links) : NULL;

	for (const xmlNode *at = root ? root->children : NULL; at;
	     at = at->next)
		if (dom_is(at, "Relationship") &&
		    (id ? !strcmp(dom_attr(at, "Id"), id)
			: ends_in(dom_attr(at, "Type"), type)))
			return target_name(p, dom_attr(at, "Target"),
					   folder_of(from), from);
	return NULL;
}

static xmlDoc *
open_linked(const struct parts *p, const char *type)
{
	return open_part(p, find_link(p, p->links, p->body, type, NULL));
}

static void
find_body(struct parts *p)
{
	xmlDoc *links = open_part(p, "_rels/.rels");

	p->body = find_link(p, links, "", "/officeDocument", NULL);
	if (!p->body || !zip_find(p->zip, p->body))
		p->body = usual_body;
	if (links)
		xmlFreeDoc(links);
}

/*
 * What is printed above the first page alone is its masthead; what is above
 * all pages is nothing but that again.
 */
static xmlDoc *
open_header(const struct parts *p)
{
	const xmlNode *root = xmlDocGetRootElement(p->text), *sect = root;

	while (sect && !dom_is(sect, "sectPr"))
		sect = dom_next(sect, root);
	if (!sect || !dom_on(sect, "titlePg"))
		return NULL;
	for (const xmlNode *at = sect->children; at; at = at->next)
		if (dom_is(at, "headerReference") &&
		    !strcmp(dom_attr(at, "type"), "first"))
			return open_part(p, find_link(p, p->links, p->body, "",
						      dom_attr(at, "id")));
	return NULL;
}

static void
open_parts(struct parts *p)
{
	int folder;

	find_body(p);
	p->text = open_part(p, p->body);
	if (!p->text)
		return;
	folder = folder_of(p->body);
	p->links = open_part(p, arena_printf(p->a, "%.*s_rels/%s.rels", folder,
					     p->body, p->body + folder));
	p->styles = open_linked(p, "/styles");
	p->numbering = open_linked(p, "/numbering");
	p->footnotes = open_linked(p, "/footnotes");
	p->endnotes = open_linked(p, "/endnotes");
	p->header = open_header(p);
	docx_fields_pair(p->text);
	docx_fields_pair(p->footnotes);
	docx_fields_pair(p->endnotes);
	docx_fields_pair(p->header);
}

static void
close_parts(struct parts *p)
{
	xmlDoc *const all[] = { p->links,     p->text,	    p->styles,
				p->numbering, p->footnotes, p->endnotes,
				p->header };

	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (all[i])
			xmlFreeDoc(all[i]);
}

/* Where some footnote is called nothing else is one. */
static bool
calls_footnotes(const struct parts *p)
{
	const xmlNode *root = xmlDocGetRootElement(p->text);

	for (const xmlNode *at = root; at; at = dom_next(at, root))
		if (dom_is(at, "footnoteReference"))
			return p->footnotes != NULL;
	return false;
}

static void
number_from(struct docx *d, const xmlNode *body)
{
	const xmlNode *sect = dom_child(body, "sectPr");
	const char *start = dom_val(dom_child(sect, "footnotePr"), "numStart");
	unsigned long n = start ? strtoul(start, NULL, 10) : 1;

	d->called = n && n < 10000 ? (unsigned)n - 1 : 0;
}

static docx_chunk_reader read_inner;

/* Reads what an altChunk links to. */
static void
take_chunk(struct docx *d, const char *id)
{
	const struct parts *p = d->parts;
	const char *name = find_link(p, p->links, p->body, "", id);
	const struct zip_part *part = name ? zip_find(p->zip, name) : NULL;

	if (part && !p->inner)
		docx_chunk(&d->flow, part, read_inner);
	else
		flow_unread(&d->flow, "another document");
}

static struct docx
begin_text(struct parts *p, const struct flow *flow)
{
	struct docx d = {
		.a = p->a,
		.footnotes = p->footnotes,
		.endnotes = p->endnotes,
		.styles = docx_styles_read(p->a, p->styles),
		.flow = *flow,
		.chunk = take_chunk,
		.parts = p,
	};

	d.lists = docx_lists_read(p->a, p->numbering, &d.styles);
	return d;
}

static void
read_text(struct parts *p, struct docx *d)
{
	const xmlNode *root = xmlDocGetRootElement(p->text),
		      *body = dom_child(root, "body");

	if (p->header && xmlDocGetRootElement(p->header))
		docx_blocks(d, xmlDocGetRootElement(p->header));
	if (!body)
		return;
	number_from(d, body);
	docx_blocks(d, body);
}

/* It begins and ends among the paragraphs of another. */
static bool
read_inner(struct flow *flow, const struct zip *zip)
{
	struct parts parts = { .a = flow->a, .zip = zip, .inner = true };
	struct docx d;
	bool is;

	open_parts(&parts);
	is = parts.text != NULL;
	if (is) {
		d = begin_text(&parts, flow);
		read_text(&parts, &d);
		*flow = d.flow;
		buf_free(&d.text);
	}
	close_parts(&parts);
	return is;
}

enum status
docx_read_parts(struct arena *a, const struct zip *zip, struct source *out,
		struct error *err)
{
	struct parts parts = { .a = a, .zip = zip }, *p = &parts;
	struct docx d;
	enum status st;

	open_parts(p);
	if (!p->text) {
		close_parts(p);
		return error_set(err, STATUS_FORMAT,
				 zip_find(p->zip, p->body)
					 ? "%s: is a damaged Word document; "
					   "get it anew, or mend it with: "
					   "libreoffice --convert-to docx"
					 : "%s: is a document, but none of "
					   "Word; save it as .docx or as "
					   "plain text",
				 out->path);
	}
	d = begin_text(p, &(struct flow){ .a = a,
					  .out = out,
					  .sure = calls_footnotes(p) });
	read_text(p, &d);
	st = flow_end(&d.flow, out->path, "is a Word document", err);
	buf_free(&d.text);
	close_parts(p);
	return st;
}

enum status
docx_read(struct arena *a, const struct received *f, struct source *out,
	  struct error *err)
{
	struct zip zip;
	enum status st = zip_read(a, f->path, f->bytes, f->n, &zip, err);

	if (st)
		return st;
	source_begin(a, f, out);
	return docx_read_parts(a, &zip, out, err);
}

#endif
