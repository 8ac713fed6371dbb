/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The language of a file. */
#include "config.h"

#include <string.h>

#include "parse/detect.h"
#include "akn/akn_lang.h"

enum {
	BEGINNING = 600, /* bytes: a paragraph or two */
	SAMPLE = 4000,	 /* plenty of common words */
};

static const char LANG_DEFAULT[] = "en";

static void
count_below(struct detect *d, const struct akn_node *top, size_t *left)
{
	for (const struct akn_node *e = akn_next(top, top); e && *left;
	     e = akn_next(e, top)) {
		size_t n = e->len < *left ? e->len : *left;

		detect_add(d, e->text ? e->text : "", e->text ? n : 0);
		*left -= n;
	}
}

static const char *
of_head(const struct akn_node *root)
{
	const struct akn_node *e = akn_find(root, TAG_FRBRlanguage);
	const char *lang = e ? detect_by_code(akn_attr(e, "language")) : NULL;

	return lang ? lang : LANG_DEFAULT;
}

/* Of so many bytes of the text; NULL: nothing was told. */
static const char *
of_text(const struct akn_node *root, size_t left)
{
	struct detect d = { 0 };

	for (const struct akn_node *e = akn_next(root, root); e && left;
	     e = akn_next(e, root))
		if (e->tag == TAG_preamble || e->tag == TAG_mainBody)
			count_below(&d, e, &left);
	return detect_language(&d);
}

/*
 * A decision in Chinese may list names in Latin letters for pages: what it
 * begins with decides, if the head says the same.
 */
const char *
akn_lang(const struct akn_node *root)
{
	const char *head = of_head(root), *lang = of_text(root, BEGINNING);

	if (!lang || strcmp(lang, head) != 0)
		lang = of_text(root, SAMPLE);
	return lang ? lang : head;
}
