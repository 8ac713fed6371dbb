/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Styles: what they mean for a text, not how they look. */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "source/docx_int.h"

#ifdef HAVE_LIBXML2

enum {
	STYLES_LIMIT = 10000,
	BASED_LIMIT = 12, /* on each other, at most */
	BODY_LEVEL = 9,	  /* outlineLvl of what is no heading */
};

/* How names of styles for headings begin; "_ H" are the UN's own. */
static const char *const heading_names[] = {
	"heading ", "title", "subtitle", "_ h_", "_ h ", "_h_",
};

static bool
is_heading_name(const char *name)
{
	for (size_t i = 0; i < sizeof heading_names / sizeof *heading_names;
	     i++)
		if (!strncasecmp(name, heading_names[i],
				 strlen(heading_names[i])))
			return true;
	return false;
}

static int
by_id(const void *pa, const void *pb)
{
	const struct docx_style *a = pa, *b = pb;

	return strcmp(a->id, b->id);
}

const struct docx_style *
docx_style(const struct docx_styles *styles, const char *id)
{
	struct docx_style key = { .id = id };

	if (!id || !styles->n)
		return NULL;
	return bsearch(&key, styles->at, styles->n, sizeof *styles->at, by_id);
}

/* What this style, on which s is based or which is s, adds to it. */
static void
add(struct docx_style *s, const xmlNode *node, bool *has_list,
    bool *has_outline)
{
	const xmlNode *ppr = dom_child(node, "pPr"),
		      *rpr = dom_child(node, "rPr"),
		      *num = dom_child(ppr, "numPr");
	const char *list = dom_val(num, "numId"), *level = dom_val(num, "ilvl"),
		   *outline = dom_val(ppr, "outlineLvl"),
		   *name = dom_val(node, "name"),
		   *align = dom_val(rpr, "vertAlign");

	if (level && s->level < 0)
		s->level = atoi(level);
	if (list && !*has_list) {
		s->list = atoi(list);
		*has_list = true;
	}
	if (outline && !*has_outline) {
		s->heading = atoi(outline) < BODY_LEVEL;
		*has_outline = true;
	}
	s->heading = s->heading || (name && is_heading_name(name));
	s->raised = s->raised || (align && !strcmp(align, "superscript"));
	s->hidden = s->hidden || dom_on(rpr, "vanish");
	if (s->italic < 0 && dom_child(rpr, "i"))
		s->italic = dom_on(rpr, "i");
}

static void
resolve(struct docx_styles *styles, struct docx_style *s)
{
	const struct docx_style *at = s;
	bool has_list = false, has_outline = false;

	for (int i = 0; at && i < BASED_LIMIT; i++) {
		const char *based = dom_val(at->node, "basedOn");

		add(s, at->node, &has_list, &has_outline);
		at = docx_style(styles, based);
	}
}

struct docx_styles
docx_styles_read(struct arena *a, const xmlDoc *doc)
{
	struct docx_styles styles = { 0 };
	const xmlNode *root = doc ? xmlDocGetRootElement(doc) : NULL;
	size_t cap = 0;

	for (const xmlNode *at = root ? root->children : NULL; at;
	     at = at->next) {
		if (!dom_is(at, "style") || styles.n == STYLES_LIMIT)
			continue;
		styles.at = arena_grow(a, styles.at, styles.n, &cap,
				       sizeof *styles.at);
		styles.at[styles.n++] = (struct docx_style){
			.id = dom_attr(at, "styleId"),
			.node = at,
			.level = -1,
			.italic = -1,
		};
	}
	if (styles.n)
		qsort(styles.at, styles.n, sizeof *styles.at, by_id);
	for (size_t i = 0; i < styles.n; i++)
		resolve(&styles, &styles.at[i]);
	return styles;
}

#endif
