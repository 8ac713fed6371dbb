/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is learnt of a text, one kind of decoration after the other. */
#include "config.h"

#include <string.h>

#include "parse/detect.h"
#include "parse/learnt.h"
#include "parse/learnt_int.h"

enum form { FORM_TEXT, FORM_PAGE, FORM_OTHER };

/*
 * Plain text where no format has said of any line what it is; a page, as HTML
 * has it, where none has counted them or cut them in sheets.
 */
static enum form
form_of(const struct source *src)
{
	enum form form = FORM_TEXT;

	for (size_t i = 0; i < src->n_lines; i++) {
		const struct source_line *l = &src->lines[i];

		if (l->page || l->num)
			return FORM_OTHER;
		if (l->role != ROLE_UNKNOWN || l->begins != BEGINS_UNKNOWN)
			form = FORM_PAGE;
	}
	return form;
}

/* In this order: what is inside is seen when what is outside has gone. */
static const struct {
	bool (*take)(struct learnt *t);
	enum form most; /* for text alone, or for pages, too */
} steps[] = {
	{ learnt_container, FORM_TEXT }, { learnt_added, FORM_TEXT },
	{ learnt_frame, FORM_TEXT },	 { learnt_tags, FORM_TEXT },
	{ learnt_macros, FORM_TEXT },	 { learnt_enclosed, FORM_TEXT },
	{ learnt_notes, FORM_TEXT },	 { learnt_emphasis, FORM_TEXT },
	{ learnt_tails, FORM_TEXT },	 { learnt_numbers, FORM_TEXT },
	{ learnt_nested, FORM_PAGE },
};

const struct source *
learnt_plain(struct arena *a, const struct source *src)
{
	enum form form = form_of(src);
	const char *lang = form != FORM_OTHER ? detect_source(src) : NULL;
	struct learnt t = { .a = a, .n = src->n_lines };
	struct source *out;
	bool any = false;

	if (!lang)
		return NULL;
	t.lex = lexicon_get(lang);
	t.lines = arena_array(a, t.n + 1, sizeof *t.lines);
	memcpy(t.lines, src->lines, t.n * sizeof *t.lines);
	for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
		if (form <= steps[i].most)
			any |= steps[i].take(&t);
	if (!any)
		return NULL;
	out = arena_array(a, 1, sizeof *out);
	*out = *src;
	out->lines = t.lines;
	out->n_lines = t.n;
	return out;
}
