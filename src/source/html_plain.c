/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pages that were set line by line, in <pre>: their text as it is. */
#include "config.h"

#include <string.h>

#include "source/html_int.h"

#ifdef HAVE_LIBXML2

enum { DEPTH_LIMIT = DOM_DEPTH };

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
