/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Footnotes in the type of the text, as word processors have them where nobody
 * gave them a style: below some white space, at the end of a zone, each with
 * the plain number of a raised one above, none of these left out.
 */
#include "config.h"

#include <math.h>
#include <string.h>

#include "source/pdf_layout.h"
#include "text/utf8.h"

enum {
	LINES = 6, /* of one footnote, at most */
};
static const float SPACE = 0.25f; /* above the first, of the type */
static const float LEFT = 1.5f;	  /* where they begin is that of the text */

static bool
opens_lower(const struct pdf_word *w)
{
	size_t len;

	return utf8_is_lower(utf8_decode(w->text, strlen(w->text), &len));
}

/* The number of line i, if a raised one above is the same; or 0. */
static int
called_label(const struct pdf_zone *z, size_t i)
{
	const struct pdf_line *line = &z->lines[i];
	int label = pdf_plain_label(line);

	if (!label || line->n < 2 || *line->words[0]->text == '(' ||
	    opens_lower(line->words[1]))
		return 0;
	while (i-- > 0)
		if (pdf_calls(&z->lines[i], label))
			return label;
	return 0;
}

/* Below white space, and not at the right, where dates stand. */
static bool
is_apart(const struct pdf_layout *l, const struct pdf_zone *z, size_t i)
{
	float left = z->lines[0].left;

	for (size_t k = 1; k < z->n; k++)
		left = fminf(left, z->lines[k].left);
	return z->lines[i].top - z->lines[i - 1].bottom > SPACE * l->size &&
	       z->lines[i].left < left + LEFT * l->size;
}

/* Above the footnotes nothing calls one that is greater. */
static bool
is_last(const struct pdf_zone *z, size_t first, int label)
{
	for (size_t i = 0; i < first; i++)
		for (int more = label + 1; more < label + LINES; more++)
			if (pdf_calls(&z->lines[i], more))
				return false;
	return true;
}

size_t
pdf_plain_feet(const struct pdf_layout *l, const struct pdf_zone *z, size_t end,
	       int last)
{
	size_t lines = 0;
	int below = 0, greatest = 0;

	for (size_t i = end; i-- > 1 && lines < LINES; lines++) {
		int label = called_label(z, i);

		if (!label || (below && label != below - 1))
			continue;
		greatest = below ? greatest : label;
		below = label;
		lines = 0;
		if (is_apart(l, z, i) && label <= last + 1)
			return is_last(z, i, greatest) ? i : end;
	}
	return end;
}
