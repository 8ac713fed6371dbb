/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paragraphs that citations mean, and whether there are such. */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "model/fault.h"

/* A paragraph's label without the sections it is in. */
static const char *
own_label(const char *label)
{
	const char *slash = strrchr(label, '/');

	return slash ? slash + 1 : label;
}

static bool
begins(const char *s, const char *with)
{
	return strncmp(s, with, strlen(with)) == 0;
}

static bool
ends(const char *s, const char *with)
{
	size_t n = strlen(s), k = strlen(with);

	return n >= k && strcmp(s + n - k, with) == 0;
}

/*
 * Whether a sub-paragraph "OP3(v)" can be there: under another one,
 * "OP3(a)(v)", or among some that have no letters of their own, "OP3(-2)".
 */
static bool
may_be_under(const struct resolution *text, const char *top, const char *label)
{
	const char *last = strrchr(label, '(');

	for (size_t i = 0; i < text->n_paragraphs; i++) {
		const char *own = own_label(text->paragraphs[i].label);

		if (begins(own, top) && own[strlen(top)] == '(' &&
		    (own[strlen(top) + 1] == '-' || ends(own, last)))
			return true;
	}
	return false;
}

/*
 * Whether it can be said that there is no such paragraph, in whatever section.
 * Of a text in which there are some behind it, it is the text that has lost
 * it.
 */
static bool
lacks(struct arena *a, const struct resolution *text, const char *label)
{
	const char *top = arena_strndup(a, label, strcspn(label, "("));
	long number = atol(top + 2), most = 0;
	bool has_top = false;

	for (size_t i = 0; i < text->n_paragraphs; i++) {
		const char *own = own_label(text->paragraphs[i].label);

		/* "Paragraph 63" of a declaration is in its annex. */
		if (strcasecmp(own, label) == 0 || strcmp(own, label + 2) == 0)
			return false;
		has_top = has_top || strcmp(own, top) == 0;
		if (strncmp(own, top, 2) == 0 && atol(own + 2) > most)
			most = atol(own + 2);
	}
	if (has_top)
		return !may_be_under(text, top, label);
	return number > most;
}

const char *
fault_paragraph(struct arena *a, const struct citation *c,
		const struct resolution *text)
{
	size_t n;

	/* Of a range, "OP32-OP44", both ends. */
	for (const char *s = c->pinpoint; *s; s += n + strspn(s + n, ",;- ")) {
		const char *label;

		n = strcspn(s, ",;-");
		label = arena_strndup(a, s, n);
		if ((begins(s, "OP") || begins(s, "PP")) &&
		    resolution_paragraph(text, label) < 0 &&
		    lacks(a, text, label))
			return arena_printf(a, "%s has no paragraph %s",
					    c->target, label);
	}
	return NULL;
}

const char *
fault_here(struct arena *a, const struct resolution *r,
	   const struct citation *c)
{
	enum part part = c->place == PLACE_PARAGRAPH
				 ? r->paragraphs[c->index].part
				 : PART_OTHER;

	return part == PART_PREAMBULAR || part == PART_OPERATIVE
		       ? fault_paragraph(a, c, r)
		       : NULL;
}
