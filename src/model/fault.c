/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a citation says that cannot be. */
#include "config.h"

#include <string.h>

#include "model/fault.h"
#include "model/symbol.h"

const char *
fault_number(struct arena *a, const struct resolution *r,
	     const struct citation *c)
{
	char date[DATE_SIZE];
	struct symbol sym;

	if (c->kind != KIND_RESOLUTION && c->kind != KIND_DECISION)
		return NULL;
	if (!symbol_parse(c->target, strlen(c->target), BODY_NONE, &sym))
		return NULL;
	date_short(c->date, date);
	if (c->date.year && !symbol_fits_date(&sym, c->date))
		return arena_printf(a, "%s cannot be of %s", c->target, date);
	if (r->adopted.year && symbol_year(&sym) > r->adopted.year)
		return arena_printf(a, "%s is later than this text", c->target);
	return NULL;
}

const char *
fault_date(struct arena *a, const struct citation *c, struct date adopted)
{
	char said[DATE_SIZE], known[DATE_SIZE];

	if (!c->date.day || !adopted.day || date_compare(c->date, adopted) == 0)
		return NULL;
	date_short(c->date, said);
	date_short(adopted, known);
	return arena_printf(a, "%s was adopted on %s, not %s", c->target, known,
			    said);
}

/* Whether there is such a paragraph, in whatever section. */
static bool
has_paragraph(const struct resolution *text, const char *label)
{
	size_t n = strlen(label);

	if (resolution_paragraph(text, label) >= 0)
		return true;
	for (size_t i = 0; i < text->n_paragraphs; i++) {
		const char *s = text->paragraphs[i].label;
		size_t len = strlen(s);

		if (len > n && s[len - n - 1] == '/' &&
		    strcmp(s + len - n, label) == 0)
			return true;
	}
	return false;
}

const char *
fault_paragraph(struct arena *a, const struct citation *c,
		const struct resolution *text)
{
	size_t n;

	/* Of a range, "OP32-OP44", both ends. */
	for (const char *s = c->pinpoint; *s; s += n + strspn(s + n, ",- ")) {
		const char *label;

		n = strcspn(s, ",-");
		label = arena_strndup(a, s, n);
		if ((strncmp(s, "OP", 2) == 0 || strncmp(s, "PP", 2) == 0) &&
		    !has_paragraph(text, label))
			return arena_printf(a, "%s has no paragraph %s",
					    c->target, label);
	}
	return NULL;
}
