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
	BODY_LEAST = 120, /* bytes: no masthead has longer paragraphs */
	NUMBER_MOST = 12, /* bytes of a cell that is only a number */
	SPAN_MOST = 63,
};

/* A page while it is read. */
struct walk {
	struct flow *flow;
	struct buf text;     /* of the paragraph at hand */
	enum flow_kind kind; /* what it is */
	bool footnotes;	     /* inside the list of them */
	bool footnote;	     /* inside one: its paragraphs are one */
	bool body;	     /* a paragraph as long as texts have was seen */
	int depth;
};

static void walk(struct walk *w, const xmlNode *node);

static void
walk_children(struct walk *w, const xmlNode *node)
{
	for (const xmlNode *at = node->children; at; at = at->next)
		walk(w, at);
}

/* --- text --- */

/* White space of the file means nothing. */
static void
put_text(struct buf *to, const char *s)
{
	while (*s) {
		size_t n = strcspn(s, " \t\r\n");

		flow_text(to, s, n);
		s += n;
		n = strspn(s, " \t\r\n");
		if (n)
			buf_putc(to, ' ');
		s += n;
	}
}

static void
end_block(struct walk *w)
{
	if (w->footnote) {
		buf_putc(&w->text, ' ');
		return;
	}
	if (w->text.len) {
		w->body = w->body || w->text.len > BODY_LEAST;
		flow_add(w->flow, w->kind, w->text.data, w->text.len);
	}
	buf_clear(&w->text);
}

/* Two, with nothing between them, are the end of a paragraph. */
static void
take_break(struct walk *w)
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
take_marks(struct walk *w, const xmlNode *node)
{
	xmlChar *s = xmlNodeGetContent(node);
	bool before = false;

	if (!s || !are_marks((const char *)s)) {
		xmlFree(s);
		walk_children(w, node);
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

/* The number of a footnote; what leads back from one has no text of its own. */
static void
take_link(struct walk *w, const xmlNode *node)
{
	if (!html_calls(node)) {
		walk_children(w, node);
		return;
	}
	if (w->footnotes && w->footnote && w->text.len &&
	    strstr(dom_attr(node, "href"), "ref"))
		return;
	take_marks(w, node);
}

/* --- lists --- */

/* How an <ol> counts, by its "type". */
static const struct counting {
	const char *type, *format, *print;
} countings[] = {
	{ "a", "lowerLetter", "(%s) " }, { "A", "upperLetter", "%s. " },
	{ "i", "lowerRoman", "(%s) " },	 { "I", "upperRoman", "%s. " },
	{ "", "decimal", "%s. " },
};

static void
put_number(struct walk *w, const xmlNode *list, unsigned n)
{
	const struct counting *c = countings;
	struct buf number = BUF_INIT;

	while (*c->type && strcmp(c->type, dom_attr(list, "type")))
		c++;
	docx_count_print(c->format, n, &number);
	buf_printf(&w->text, c->print, number.data ? number.data : "");
	buf_free(&number);
}

static void
take_footnote(struct walk *w, const xmlNode *node, unsigned number)
{
	end_block(w);
	w->footnote = true;
	if (number)
		flow_mark(&w->text, number);
	buf_putc(&w->text, ' ');
	walk_children(w, node);
	w->footnote = false;
	w->kind = FLOW_FOOTNOTE;
	end_block(w);
	w->kind = FLOW_TEXT;
}

static void
take_list(struct walk *w, const xmlNode *node)
{
	const char *start = dom_attr(node, "start");
	unsigned n = *start ? (unsigned)atoi(start) : 1;
	bool counts = dom_is(node, "ol");

	end_block(w);
	for (const xmlNode *at = node->children; at; at = at->next) {
		if (!dom_is(at, "li")) {
			walk(w, at);
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
		walk_children(w, at);
		end_block(w);
	}
}

/* --- tables --- */

static bool
is_cell(const xmlNode *node)
{
	return dom_is(node, "td") || dom_is(node, "th");
}

/* One that shows figures, not one that places the page's text. */
static bool
is_figures(const struct walk *w, const xmlNode *table)
{
	const char *border = dom_attr(table, "border");
	size_t rows = 0, columns = 0, cells = 0;
	bool shows = *border && atoi(border) > 0;

	for (const xmlNode *at = dom_next(table, table); at;
	     at = dom_next(at, table)) {
		if (dom_is(at, "table"))
			return false;
		if (dom_is(at, "tr")) {
			rows++;
			cells = 0;
		}
		if (is_cell(at) && ++cells > columns)
			columns = cells;
		shows = shows || dom_is(at, "th");
	}
	return shows && w->body && !w->footnote && rows > 1 && columns > 1;
}

/* A cell's text is a line; it ends in *row. */
static void
add_cell(struct walk *w, const xmlNode *cell, struct buf *row)
{
	int span = atoi(dom_attr(cell, "colspan"));

	buf_clear(&w->text);
	w->footnote = true;
	walk_children(w, cell);
	w->footnote = false;
	flow_cell(row, w->text.data ? w->text.data : "", w->text.len);
	for (int i = 1; i < span && i <= SPAN_MOST; i++)
		flow_cell(row, "", 0);
	buf_clear(&w->text);
}

static void
take_figures(struct walk *w, const xmlNode *table)
{
	struct buf row = BUF_INIT;

	for (const xmlNode *at = dom_next(table, table); at;
	     at = dom_next(at, table)) {
		bool head = true;

		if (!dom_is(at, "tr"))
			continue;
		buf_clear(&row);
		for (const xmlNode *c = at->children; c; c = c->next) {
			if (!is_cell(c))
				continue;
			head = head && dom_is(c, "th");
			add_cell(w, c, &row);
		}
		if (!row.len)
			continue;
		flow_add(w->flow, FLOW_ROW, row.data, row.len);
		if (head)
			flow_add(w->flow, FLOW_RULE, "|---|", 5);
	}
	buf_free(&row);
}

/* A cell holds the number of the paragraph in the next. */
static bool
is_number(const struct buf *text)
{
	const char *s = text->data;

	return text->len && text->len <= NUMBER_MOST && strpbrk(s, ".)") &&
	       s[strspn(s, " ()0123456789abcdefghijklmnopqrstuvwxyz.")] == '\0';
}

static void
take_row(struct walk *w, const xmlNode *row)
{
	end_block(w);
	for (const xmlNode *at = row->children; at; at = at->next) {
		if (!is_cell(at)) {
			walk(w, at);
			continue;
		}
		walk_children(w, at);
		if (is_number(&w->text))
			buf_putc(&w->text, ' ');
		else
			end_block(w);
	}
	end_block(w);
}

static void
take_table(struct walk *w, const xmlNode *table)
{
	end_block(w);
	if (is_figures(w, table))
		take_figures(w, table);
	else
		walk_children(w, table);
	end_block(w);
}

/* --- all of it --- */

static void
take_block(struct walk *w, const xmlNode *node, enum flow_kind kind)
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
	walk_children(w, node);
	if (!is_number(&w->text) || !node->parent || !is_cell(node->parent))
		end_block(w);
	w->kind = FLOW_TEXT;
	w->footnotes = footnotes;
}

static void
take_pre(struct walk *w, const xmlNode *node)
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

static void
walk(struct walk *w, const xmlNode *node)
{
	if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
		put_text(&w->text, (const char *)node->content);
	if (node->type != XML_ELEMENT_NODE || w->depth >= DEPTH_LIMIT)
		return;
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
		walk_children(w, node);
		break;
	}
	w->depth--;
}

void
html_walk(struct flow *flow, const xmlNode *node)
{
	struct walk w = { .flow = flow, .kind = FLOW_TEXT };

	walk(&w, node);
	end_block(&w);
	buf_free(&w.text);
}

/* --- what was set line by line --- */

/* The next node that is none of what is skipped, below node itself. */
static const xmlNode *
next_seen(const xmlNode *at, const xmlNode *top)
{
	if (html_act(at) != HTML_SKIP)
		return dom_next(at, top);
	while (at != top && !at->next)
		at = at->parent;
	return at == top ? NULL : at->next;
}

static bool
in_pre(const xmlNode *at, const xmlNode *top)
{
	for (int i = 0; at != top && i < DEPTH_LIMIT; i++, at = at->parent)
		if (html_act(at) == HTML_PRE)
			return true;
	return html_act(top) == HTML_PRE;
}

void
html_measure(const xmlNode *node, size_t *pre, size_t *all)
{
	for (const xmlNode *at = node; at; at = next_seen(at, node)) {
		size_t n;

		if (at->type != XML_TEXT_NODE || !at->content)
			continue;
		n = strlen((const char *)at->content);
		*all += n;
		*pre += in_pre(at, node) ? n : 0;
	}
}

void
html_plain(const xmlNode *node, struct buf *out)
{
	for (const xmlNode *at = node; at; at = next_seen(at, node)) {
		enum html_act act = html_act(at);

		if (at->type == XML_TEXT_NODE && at->content)
			buf_puts(out, (const char *)at->content);
		else if (act == HTML_BREAK || act == HTML_BLOCK ||
			 act == HTML_HEADING)
			buf_putc(out, '\n');
	}
}

#endif
