/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Trees from libxml2's events.  Entities are never expanded and nothing is
 * ever loaded, because a document type ends the reading.
 */
#include "config.h"

#include <stdint.h>
#include <string.h>

#include "base/buf.h"
#include "akn/akn_tree.h"
#include "source/tag.h"
#include "text/utf8.h"

#ifndef HAVE_LIBXML2

enum status
akn_tree_read(struct arena *a, const struct received *f, struct akn_node **root,
	      const char **broken, struct error *err)
{
	(void)a, (void)root, (void)broken;
	return error_set(err, STATUS_FORMAT,
			 "%s: is XML, and this reaffirm was built without "
			 "libxml2, which reads it",
			 f->path);
}

#else

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

enum {
	DEPTH_LIMIT = 128,     /* official files have some 25 */
	TAG_LIMIT = 32 * 1024, /* bytes of a tag; theirs have at most 1,696 */
	NODES_LIMIT = 1 << 20, /* theirs have thousands */
	KNOWN = 128,
};

static const char *const names[] = {
#define TAG(name) #name,
#include "akn/akn_tags.def"
#undef TAG
};

/* A name and what it is. */
struct known {
	const char *name;
	enum akn_tag tag;
};

/* The tree while it grows. */
struct grower {
	struct known known[KNOWN];
	struct arena *a;
	xmlParserCtxtPtr ctxt;
	struct akn_node *root, *at;
	struct buf text; /* characters since the last tag */
	size_t line;	 /* where they began */
	size_t nodes;
	int depth;
	const char *limit; /* why it was stopped */
	const char *typed; /* a document type was declared */
	const char *broken;
};

static enum akn_tag
find_tag(const char *name)
{
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (*names[i] == *name && !strcmp(names[i], name))
			return (enum akn_tag)(TAG_OTHER + 1 + i);
	return TAG_OTHER;
}

/* libxml2 keeps one copy of every name, so its address tells which it is. */
static enum akn_tag
tag_of(struct grower *g, const char *name)
{
	struct known *k = &g->known[(uintptr_t)name / 8 % KNOWN];

	if (k->name != name)
		*k = (struct known){ name, find_tag(name) };
	return k->tag;
}

static size_t
line_now(const struct grower *g)
{
	int line = xmlSAX2GetLineNumber(g->ctxt);

	return line > 0 ? (size_t)line : 1;
}

static void
stop(struct grower *g, const char **why, const char *text)
{
	if (!g->limit && !g->typed)
		*why = text;
	xmlStopParser(g->ctxt);
}

static struct akn_node *
append(struct grower *g, enum akn_tag tag)
{
	struct akn_node *e = arena_alloc(g->a, sizeof *e), *up = g->at;

	if (++g->nodes > NODES_LIMIT)
		stop(g, &g->limit, "has too many elements");
	*e = (struct akn_node){ .tag = tag, .parent = up };
	if (!up) {
		g->root = e;
		return e;
	}
	if (up->last)
		up->last->next = e;
	else
		up->first = e;
	up->last = e;
	for (; up && !(up->below & akn_bit(tag)); up = up->parent)
		up->below |= akn_bit(tag);
	return e;
}

/* Characters come in pieces; a node holds all of them up to a tag. */
static void
flush(struct grower *g)
{
	struct akn_node *e;

	if (!g->text.len || !g->at) {
		buf_clear(&g->text);
		return;
	}
	e = append(g, TAG_TEXT);
	e->first_line = g->line;
	e->last_line = line_now(g);
	e->text = utf8_clean(g->a, g->text.data, g->text.len, &e->len);
	buf_clear(&g->text);
}

static const char *
attr_name(const char *name)
{
	static const char *const wanted[] = {
		"as",	    "by",	  "class",   "colspan",
		"date",	    "dictionary", "href",    "language",
		"marker",   "name",	  "outcome", "rowspan",
		"refersTo", "showAs",	  "title",   "value",
	};

	for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
		if (*wanted[i] == *name && !strcmp(wanted[i], name))
			return wanted[i];
	return NULL;
}

static void
on_start(void *data, const xmlChar *name, const xmlChar *prefix,
	 const xmlChar *uri, int n_ns, const xmlChar **ns, int n_attrs,
	 int n_default, const xmlChar **attrs)
{
	struct grower *g = data;
	struct akn_node *e;

	(void)prefix, (void)uri, (void)n_ns, (void)ns, (void)n_default;
	flush(g);
	if (++g->depth > DEPTH_LIMIT) {
		stop(g, &g->limit, "has elements too deep in each other");
		return;
	}
	e = append(g, tag_of(g, (const char *)name));
	e->first_line = e->last_line = line_now(g);
	for (int i = 0; i < n_attrs; i++, attrs += 5) {
		const char *known = attr_name((const char *)attrs[0]);
		struct akn_attr *at;
		size_t len;

		if (!known)
			continue;
		at = arena_alloc(g->a, sizeof *at);
		at->name = known;
		at->value = utf8_clean(g->a, (const char *)attrs[3],
				       (size_t)(attrs[4] - attrs[3]), &len);
		at->next = e->attrs;
		e->attrs = at;
	}
	g->at = e;
}

static void
on_end(void *data, const xmlChar *name, const xmlChar *prefix,
       const xmlChar *uri)
{
	struct grower *g = data;

	(void)name, (void)prefix, (void)uri;
	flush(g);
	g->depth--;
	if (g->at) {
		g->at->last_line = line_now(g);
		g->at = g->at->parent;
	}
}

static void
on_text(void *data, const xmlChar *s, int n)
{
	struct grower *g = data;

	if (!g->text.len)
		g->line = line_now(g);
	buf_add(&g->text, (const char *)s, (size_t)n);
}

static void
on_type(void *data, const xmlChar *name, const xmlChar *id,
	const xmlChar *system)
{
	struct grower *g = data;

	(void)name, (void)id, (void)system;
	stop(g, &g->typed, "declares a document type");
}

static void
on_error(void *data, xmlErrorPtr e)
{
	struct grower *g = data;
	const char *m = e->message ? e->message : "an error";

	/* Depth and lengths that libxml2 itself limits. */
	if (e->level == XML_ERR_FATAL &&
	    (e->code == XML_ERR_INTERNAL_ERROR || e->code == XML_ERR_NO_MEMORY))
		stop(g, &g->limit, "is too deep or too long");
	if (!g->broken && e->level >= XML_ERR_ERROR)
		g->broken = arena_printf(g->a, "line %d: %.*s", e->line,
					 (int)strcspn(m, "\n"), m);
}

static xmlSAXHandler
handler(void)
{
	return (xmlSAXHandler){
		.initialized = XML_SAX2_MAGIC,
		.startElementNs = on_start,
		.endElementNs = on_end,
		.characters = on_text,
		.ignorableWhitespace = on_text,
		.cdataBlock = on_text,
		.internalSubset = on_type,
		.serror = (xmlStructuredErrorFunc)on_error,
	};
}

static enum status
verdict(const struct grower *g, const char *path, struct error *err)
{
	if (g->typed)
		return error_set(err, STATUS_FORMAT,
				 "%s: %s; remove its <!DOCTYPE ...>", path,
				 g->typed);
	if (g->limit)
		return error_set(err, STATUS_LIMIT, "%s: %s to be a resolution",
				 path, g->limit);
	if (!g->root)
		return error_set(err, STATUS_FORMAT, "%s: is no XML: %s", path,
				 g->broken ? g->broken : "it has no element");
	return STATUS_OK;
}

enum status
akn_tree_read(struct arena *a, const struct received *f, struct akn_node **root,
	      const char **broken, struct error *err)
{
	struct grower g = { .a = a };
	xmlSAXHandler sax = handler();
	enum status st;

	if (tag_is_long(f->bytes, f->n, TAG_LIMIT))
		return error_set(err, STATUS_LIMIT,
				 "%s: has too long a tag to be a resolution",
				 f->path);
	g.ctxt = xmlCreatePushParserCtxt(&sax, &g, NULL, 0, NULL);
	if (!g.ctxt)
		return error_set(err, STATUS_LIMIT, "%s: no memory", f->path);
	xmlCtxtUseOptions(g.ctxt, XML_PARSE_RECOVER | XML_PARSE_NONET |
					  XML_PARSE_IGNORE_ENC);
	for (size_t at = 0, len; at < f->n && !g.limit && !g.typed; at += len) {
		len = f->n - at < 65536 ? f->n - at : 65536;
		xmlParseChunk(g.ctxt, f->bytes + at, (int)len,
			      at + len == f->n);
	}
	flush(&g);
	xmlFreeParserCtxt(g.ctxt);
	buf_free(&g.text);
	*root = g.root;
	if (broken)
		*broken = g.broken;
	st = verdict(&g, f->path, err);
	return st;
}

#endif
