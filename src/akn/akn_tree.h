/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An XML document as a tree of nodes in an arena.  The only place that knows
 * libxml2; knows nothing of resolutions but the names of elements.
 */
#ifndef AKN_TREE_H
#define AKN_TREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"
#include "source/source.h"

enum akn_tag {
	TAG_TEXT,  /* characters, cleaned (utf8_clean) */
	TAG_OTHER, /* an element that is not in akn_tags.def */
#define TAG(name) TAG_##name,
#include "akn/akn_tags.def"
#undef TAG
	TAG_COUNT
};

/* One attribute. */
struct akn_attr {
	const char *name, *value;
	struct akn_attr *next;
};

struct akn_node {
	enum akn_tag tag;
	const char *text; /* of TAG_TEXT */
	size_t len;	  /* its bytes */
	struct akn_attr *attrs;
	struct akn_node *parent, *first, *last, *next;
	size_t first_line, last_line; /* of the file, from 1 */
	uint64_t below;		      /* akn_bit() of all that is below it */
};

/*
 * Most of what is looked for stands in a corner of the document or nowhere:
 * these bits tell where not to look.  The last tags share the first bits.
 */
static inline uint64_t
akn_bit(enum akn_tag tag)
{
	return (uint64_t)1 << tag % 64;
}

/*
 * The root of the document in a file of UTF-8; *broken (may be NULL) says
 * in the arena's memory what is wrong with it where it is not well-formed,
 * else NULL.  STATUS_LIMIT where it is too deep, STATUS_FORMAT where it
 * declares a document type, is no XML or libxml2 was not there to read it;
 * the message names the file.
 */
enum status akn_tree_read(struct arena *a, const struct received *f,
			  struct akn_node **root, const char **broken,
			  struct error *err);

/* "" without. */
const char *akn_attr(const struct akn_node *e, const char *name);
/* The next node in document order below top; NULL at the end. */
struct akn_node *akn_next(const struct akn_node *e, const struct akn_node *top);
/* The first element of this kind below top; NULL without. */
struct akn_node *akn_find(const struct akn_node *top, enum akn_tag tag);
/* The first child of this kind, or the next one of it from e on. */
struct akn_node *akn_child(const struct akn_node *e, enum akn_tag tag);
struct akn_node *akn_from(struct akn_node *e, enum akn_tag tag);
/* The first of this kind below top whose attribute holds value. */
const struct akn_node *akn_find_with(const struct akn_node *top,
				     enum akn_tag tag, const char *attr,
				     const char *value);
/* All text below e, white space folded. */
const char *akn_plain(struct arena *a, const struct akn_node *e);

#endif
