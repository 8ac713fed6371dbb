/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A part of a document as libxml2's tree, read from memory alone: no
 * entities, no network, limits on depth and on the length of a tag.  Names
 * are local ones, without their prefix.
 */
#ifndef SOURCE_DOM_H
#define SOURCE_DOM_H

#include <libxml/tree.h>
#include <stdbool.h>

#include "base/error.h"

/* Elements in each other, at most: walking them may be recursive. */
enum { DOM_DEPTH = 256 };

/*
 * The tree, which the caller frees; NULL where it is no XML, declares a
 * document type or goes beyond the limits.  What is broken gives what there
 * is of it.
 */
xmlDoc *dom_read(const char *s, size_t n);

/* A page of HTML in UTF-8, mended as browsers do. */
xmlDoc *dom_read_page(const char *s, size_t n);

/* "" of what is no element. */
const char *dom_name(const xmlNode *node);
bool dom_is(const xmlNode *node, const char *name);
/* "" without. */
const char *dom_attr(const xmlNode *node, const char *name);
bool dom_has(const xmlNode *node, const char *name);
/* The first child with this name; NULL without, or without a node. */
xmlNode *dom_child(const xmlNode *node, const char *name);
/* The attribute "val" of that child; NULL without the child. */
const char *dom_val(const xmlNode *node, const char *name);
/* A child that switches something on, unless its "val" says no. */
bool dom_on(const xmlNode *node, const char *name);
/* The next node in document order below top; NULL at the end. */
xmlNode *dom_next(const xmlNode *node, const xmlNode *top);

#endif
