/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Trees by libxml2, and looking things up in them. */
#include "config.h"

#include <limits.h>
#include <string.h>

#include "source/dom.h"
#include "source/tag.h"

#ifdef HAVE_LIBXML2

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

enum {
	TAG_LIMIT = 64 * 1024, /* bytes; Word declares some 40 namespaces */
	OPTIONS = XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_IGNORE_ENC |
		  XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_COMPACT,
};

xmlDoc *
dom_read(const char *s, size_t n)
{
	if (n > INT_MAX || memmem(s, n, "<!DOCTYPE", 9) ||
	    tag_is_long(s, n, TAG_LIMIT))
		return NULL;
	return xmlReadMemory(s, (int)n, NULL, NULL, OPTIONS);
}

xmlDoc *
dom_read_page(const char *s, size_t n)
{
	if (n > INT_MAX || tag_is_long(s, n, TAG_LIMIT))
		return NULL;
	return htmlReadMemory(
		s, (int)n, NULL, "UTF-8",
		HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR |
			HTML_PARSE_NOWARNING | HTML_PARSE_COMPACT);
}

const char *
dom_name(const xmlNode *node)
{
	return node && node->type == XML_ELEMENT_NODE ? (const char *)node->name
						      : "";
}

bool
dom_is(const xmlNode *node, const char *name)
{
	return !strcmp(dom_name(node), name);
}

const char *
dom_attr(const xmlNode *node, const char *name)
{
	if (!*dom_name(node))
		return "";
	for (const xmlAttr *at = node->properties; at; at = at->next)
		if (!strcmp((const char *)at->name, name))
			return at->children && at->children->content
				       ? (const char *)at->children->content
				       : "";
	return "";
}

bool
dom_has(const xmlNode *node, const char *name)
{
	if (!*dom_name(node))
		return false;
	for (const xmlAttr *at = node->properties; at; at = at->next)
		if (!strcmp((const char *)at->name, name))
			return true;
	return false;
}

xmlNode *
dom_child(const xmlNode *node, const char *name)
{
	if (!*dom_name(node))
		return NULL;
	for (xmlNode *at = node->children; at; at = at->next)
		if (dom_is(at, name))
			return at;
	return NULL;
}

const char *
dom_val(const xmlNode *node, const char *name)
{
	const xmlNode *child = dom_child(node, name);

	return child ? dom_attr(child, "val") : NULL;
}

bool
dom_on(const xmlNode *node, const char *name)
{
	const char *val = dom_val(node, name); /* "": it is there */

	return val && strcmp(val, "0") && strcmp(val, "false") &&
	       strcmp(val, "off");
}

xmlNode *
dom_next(const xmlNode *node, const xmlNode *top)
{
	if (node->type == XML_ELEMENT_NODE && node->children)
		return node->children;
	while (node != top && !node->next)
		node = node->parent;
	return node == top ? NULL : node->next;
}

#endif
