/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Footnotes behind the text, in its own type, as typed documents have them:
 * "1/", which is called in the text, and those that follow, up to the end.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "source/pdf_layout.h"

/* "12/" and nothing else; 0 of what is none. */
static unsigned long
slashed(const char *s)
{
	char *end;
	unsigned long n = *s >= '1' && *s <= '9' ? strtoul(s, &end, 10) : 0;

	return n && end[0] == '/' && !end[1] ? n : 0;
}

/* A short one at the foot of a page may have been taken for its number. */
static bool
may_be_one(const struct pdf_line *line)
{
	return line->role == ROLE_TEXT || line->role == ROLE_UNKNOWN;
}

static unsigned long
label_of(const struct pdf_line *line)
{
	return line->n > 1 && may_be_one(line) ? slashed(line->words[0]->text)
					       : 0;
}

static bool
calls_first(const struct pdf_line *line)
{
	for (size_t i = 1; i < line->n; i++)
		if (slashed(line->words[i]->text) == 1)
			return true;
	return false;
}

/* A line of the document: that of a zone. */
struct at {
	size_t zone, line;
};

static struct pdf_line *
line_at(const struct pdf_layout *l, struct at at)
{
	return &l->zones[at.zone].lines[at.line];
}

/* The line above, in the order of reading; false at the first. */
static bool
back(const struct pdf_layout *l, struct at *at)
{
	while (!at->line) {
		if (!at->zone)
			return false;
		at->zone--;
		at->line = l->zones[at->zone].n;
	}
	at->line--;
	return true;
}

/*
 * The last line that is labelled "1/", if those below it are labelled one
 * after another and none is in any page's area of footnotes.
 */
static bool
find_first(const struct pdf_layout *l, struct at *first)
{
	struct at at = { l->n_zones, 0 };
	unsigned long below = 0;

	while (back(l, &at)) {
		unsigned long label = label_of(line_at(l, at));

		if (line_at(l, at)->role == ROLE_FOOTNOTE)
			return false;
		if (!label)
			continue;
		if (below && label + 1 != below)
			return false;
		below = label;
		*first = at;
		if (label == 1)
			return true;
	}
	return false;
}

void
pdf_endnotes_find(struct pdf_layout *l)
{
	struct at first, at;
	bool called = false;

	if (!find_first(l, &first))
		return;
	at = first;
	while (back(l, &at))
		if (line_at(l, at)->role == ROLE_FOOTNOTE)
			return;
		else if (!called)
			called = calls_first(line_at(l, at));
	if (!called)
		return;
	at = (struct at){ l->n_zones, 0 };
	while (back(l, &at)) {
		struct pdf_line *line = line_at(l, at);

		if (may_be_one(line)) {
			line->begins = label_of(line) ? BEGINS_YES : BEGINS_NO;
			line->role = ROLE_FOOTNOTE;
		}
		if (at.zone == first.zone && at.line == first.line)
			return;
	}
}
