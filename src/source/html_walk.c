/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Through a page in the order of its text.  Pages of thirty years: tables
 * that only place things, lists with numbers of their own, <br><br> for a
 * paragraph.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "source/docx_int.h"
#include "source/html_int.h"

#ifdef HAVE_LIBXML2

enum {
	DEPTH_LIMIT = DOM_DEPTH,
	ARROW_MOST = 6,	  /* bytes of a sign that leads back */
	NUMBER_MOST = 12, /* bytes of a cell that is only a number */
};

static html_reader read_node;

/* What is below one. */
static void
children(struct html_walk *w, const xmlNode *node)
{
	for (const xmlNode *at = node->children; at; at = at->next)
		read_node(w, at);
}

/* --- text --- */

/* White space of the file means nothing. */
static void
put_text(struct html_walk *w, const char *s)
{
	struct buf *to = &w->text;
	size_t from = to->len;

	while (*s) {
		size_t n = strcspn(s, " \t\r\n");

		flow_text(to, s, n);
		s += n;
		n = strspn(s, " \t\r\n");
		if (n)
			buf_putc(to, ' ');
		s += n;
	}
	slant_see(&w->slant, to, from, w->slanted);
}

static void
end_block(struct html_walk *w)
{
	if (w->footnote) {
		buf_putc(&w->text, ' ');
		return;
	}
	if (w->text.len) {
		w->body = w->body || flow_is_body(&w->text);
		w->flow->italic = slant_words(&w->slant, &w->text, w->flow->a);
		flow_add(w->flow, w->kind, w->text.data, w->text.len);
	}
	buf_clear(&w->text);
}

/* Two, with nothing between them, are the end of a paragraph. */
static void
take_break(struct html_walk *w)
{
	size_t n = w->text.len;

	while (n && w->text.data[n - 1] == ' ')
		n--;
	if (n && w->text.data[n - 1] == '\n')
		end_block(w);
	else
		buf_putc(&w->text, '\n');
}

/* --- marks --- */

/* "[12]", "(3)", "1, 2", "7/": nothing but numbers. */
static bool
are_marks(const char *s)
{
	return s[strspn(s, " []()0123456789,/\r\n\t")] == '\0' &&
	       s[strcspn(s, "0123456789")];
}

static void
take_marks(struct html_walk *w, const xmlNode *node)
{
	xmlChar *s = xmlNodeGetContent(node);
	bool before = false;

	if (!s || !are_marks((const char *)s)) {
		xmlFree(s);
		children(w, node);
		return;
	}
	for (const char *at = (const char *)s; *at;) {
		size_t n = strspn(at, "0123456789");

		if (n && n < 5) {
			if (before)
				buf_putc(&w->text, ',');
			flow_mark(&w->text, (unsigned)atoi(at));
			before = true;
		}
		at += n ? n : 1;
	}
	xmlFree(s);
}

/* "\u2191": neither words nor a number. */
static bool
is_arrow(const xmlNode *node)
{
	xmlChar *s = xmlNodeGetContent(node);
	bool arrow = s && !strpbrk((const char *)s, "0123456789") &&
		     strlen((const char *)s) <= ARROW_MOST;

	xmlFree(s);
	return arrow;
}

/* The number of a footnote; what leads back from one has no text of its own. */
static void
take_link(struct html_walk *w, const xmlNode *node)
{
	if (!html_calls(node)) {
		children(w, node);
		return;
	}
	if (w->footnote && w->text.len &&
	    strstr(dom_attr(node, "href"), "ref") &&
	    (w->footnotes || is_arrow(node)))
		return;
	take_marks(w, node);
}

/* --- lists --- */

/* How an <ol> counts, by its "type". */
static const struct counting {
	const char *type, *style, *format, *print;
} countings[] = {
	{ "a", "lower-alpha", "lowerLetter", "(%s) " },
	{ "a", "lower-latin", "lowerLetter", "(%s) " },
	{ "A", "upper-alpha", "upperLetter", "%s. " },
	{ "i", "lower-roman", "lowerRoman", "(%s) " },
	{ "I", "upper-roman", "upperRoman", "%s. " },
	{ "", "decimal", "decimal", "%s. " },
};

/* By its "type", or as its style says. */
static bool
counts_as(const xmlNode *list, const struct counting *c)
{
	const char *style = strstr(dom_attr(list, "style"), "list-style");

	if (*dom_attr(list, "type"))
		return !strcmp(c->type, dom_attr(list, "type"));
	return style && strstr(style, c->style);
}

static void
put_number(struct html_walk *w, const xmlNode *list, unsigned n)
{
	const struct counting *c = countings;
	struct buf number = BUF_INIT;

	while (*c->type && !counts_as(list, c))
		c++;
	docx_count_print(c->format, n, &number);
	buf_printf(&w->text, c->print, number.data ? number.data : "");
	buf_free(&number);
}

static void
take_footnote(struct html_walk *w, const xmlNode *node, unsigned number)
{
	end_block(w);
	w->footnote = true;
	if (number)
		flow_mark(&w->text, number);
	buf_putc(&w->text, ' ');
	children(w, node);
	w->footnote = false;
	w->kind = FLOW_FOOTNOTE;
	end_block(w);
	w->kind = FLOW_TEXT;
}

static void
take_list(struct html_walk *w, const xmlNode *node)
{
	const char *start = dom_attr(node, "start");
	unsigned n = *start ? (unsigned)atoi(start) : 1;
	bool counts = dom_is(node, "ol");

	end_block(w);
	for (const xmlNode *at = node->children; at; at = at->next) {
		if (!dom_is(at, "li")) {
			read_node(w, at);
			continue;
		}
		if (*dom_attr(at, "value"))
			n = (unsigned)atoi(dom_attr(at, "value"));
		if ((w->footnotes || html_is_footnote(at)) && counts) {
			take_footnote(w, at, n++);
			continue;
		}
		if (counts)
			put_number(w, node, n++);
		else
			buf_puts(&w->text, "\u2022 ");
		children(w, at);
		end_block(w);
	}
}

/* --- tables that only place things --- */

/* A cell holds the number of the paragraph in the next. */
static bool
is_number(const struct buf *text)
{
	const char *s = text->data;

	return text->len && text->len <= NUMBER_MOST && strpbrk(s, ".)") &&
	       s[strspn(s, " ()0123456789abcdefghijklmnopqrstuvwxyz.")] == '\0';
}

static void
take_row(struct html_walk *w, const xmlNode *row)
{
	end_block(w);
	for (const xmlNode *at = row->children; at; at = at->next) {
		if (!html_is_cell(at)) {
			read_node(w, at);
			continue;
		}
		children(w, at);
		if (is_number(&w->text))
			buf_putc(&w->text, ' ');
		else
			end_block(w);
	}
	end_block(w);
}

static void
take_table(struct html_walk *w, const xmlNode *table)
{
	end_block(w);
	if (!html_figures(w, table, read_node))
		children(w, table);
	end_block(w);
}

/* --- all of it --- */

static void
take_block(struct html_walk *w, const xmlNode *node, enum flow_kind kind)
{
	bool footnotes = w->footnotes;

	if (!w->footnote && html_is_footnote(node)) {
		take_footnote(w, node, 0);
		return;
	}
	if (dom_is(node, "tr")) {
		take_row(w, node);
		return;
	}
	/* "1." in the cell before, or before a list's item. */
	if (!is_number(&w->text) &&
	    strncmp(w->text.data ? w->text.data : "", "\u2022 ", w->text.len))
		end_block(w);
	w->footnotes = footnotes || html_is_footnotes(node);
	w->kind = kind;
	children(w, node);
	if (!is_number(&w->text) || !node->parent ||
	    !html_is_cell(node->parent))
		end_block(w);
	w->kind = FLOW_TEXT;
	w->footnotes = footnotes;
}

static void
take_pre(struct html_walk *w, const xmlNode *node)
{
	struct buf text = BUF_INIT;

	end_block(w);
	html_plain(node, &text);
	for (char *s = text.data; s && *s;) {
		char *end = strstr(s, "\n\n");

		if (end)
			*end = '\0';
		flow_text(&w->text, s, strlen(s));
		end_block(w);
		s = end ? end + 2 : NULL;
	}
	buf_free(&text);
}

/* A node, with what it holds. */
static void
read_node(struct html_walk *w, const xmlNode *node)
{
	bool slanted = w->slanted;
	int italic = html_is_italic(node);

	if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
		put_text(w, (const char *)node->content);
	if (node->type != XML_ELEMENT_NODE || w->depth >= DEPTH_LIMIT)
		return;
	if (italic >= 0)
		w->slanted = italic;
	w->depth++;
	switch (html_act(node)) {
	case HTML_SKIP:
		break;
	case HTML_BREAK:
		take_break(w);
		break;
	case HTML_RAISED:
		take_marks(w, node);
		break;
	case HTML_LINK:
		take_link(w, node);
		break;
	case HTML_LIST:
		take_list(w, node);
		break;
	case HTML_TABLE:
		take_table(w, node);
		break;
	case HTML_PRE:
		take_pre(w, node);
		break;
	case HTML_HEADING:
		take_block(w, node, FLOW_HEADING);
		break;
	case HTML_BLOCK:
	case HTML_ITEM:
		take_block(w, node, FLOW_TEXT);
		break;
	case HTML_ENTER:
		children(w, node);
		break;
	}
	w->depth--;
	w->slanted = slanted;
}

void
html_walk(struct flow *flow, const xmlNode *node)
{
	struct html_walk w = { .flow = flow, .kind = FLOW_TEXT };

	read_node(&w, node);
	end_block(&w);
	buf_free(&w.text);
}

#endif
