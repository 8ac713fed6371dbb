/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Places in the text itself: "paragraph 7 above", "section II of the present
 * resolution", cited as what they are, parts of this work.
 */
#include "config.h"

#include <string.h>

#include "base/buf.h"
#include "cite/ascii.h"
#include "cite/pinpoint_int.h"

/* "above" or "of this resolution" stands at item i. */
static bool
is_here(const struct finder *f, size_t i, enum unit unit)
{
	if (!find_is(f, i, PHRASE_HERE))
		return false;
	return unit == UNIT_PARAGRAPH || unit == UNIT_PREAMBULAR ||
	       (unit >= UNIT_OTHER &&
		find_item(f, i)->phrase->value == KIND_RESOLUTION);
}

/*
 * The label of one paragraph, "OP7", as the part of the text has it that is
 * read: "A/OP7", "Annex/7"; as it is where there is no such paragraph.
 */
static void
put_label(const struct finder *f, struct buf *b, const char *s, size_t n)
{
	const struct paragraph *p = &f->r->paragraphs[f->index];
	const char *slash = strrchr(p->label, '/');
	size_t digits = p->part == PART_ANNEX && n > 2 ? 2 : 0, from = b->len;

	if (slash != NULL) {
		buf_add(b, p->label, (size_t)(slash + 1 - p->label));
		buf_add(b, s + digits, n - digits);
		if (resolution_paragraph(f->r, b->data + from) >= 0)
			return;
		b->len = from;
	}
	buf_add(b, s, n);
}

/* "OP3(a), OP4" so, each for itself. */
static const char *
own_labels(struct finder *f, const char *s)
{
	struct buf b = BUF_INIT;
	const char *found;

	if (f->place == PLACE_FOOTNOTE)
		return s;
	while (*s != '\0') {
		size_t n = strcspn(s, ",-"), rest = strspn(s + n, ", -");

		put_label(f, &b, s, n);
		buf_add(&b, s + n, rest);
		s += n + rest;
	}
	found = arena_strndup(f->r->arena, b.data, b.len);
	buf_free(&b);
	return found;
}

size_t
here_read(struct finder *f, size_t i, size_t next)
{
	const struct item *it = find_item(f, i);
	enum unit unit = (enum unit)it->phrase->value;
	bool numbered =
		next > i + 1 && find_item(f, i + 1)->type == ITEM_INTEGER;
	const char *pinpoint;
	struct citation *c;
	size_t start = it->start;

	if (f->r->key == NULL || *f->r->key == '\0' ||
	    (!numbered && unit < UNIT_OTHER) ||
	    (next == i + 1 && !it->phrase->alone))
		return 0;
	if (is_here(f, next, unit))
		;
	else if (i == 0 || !is_here(f, i - 1, unit) ||
		 ascii_glyph(f->text + find_item(f, i - 1)->start, 3) == 0)
		return 0;
	/* "subparagraph (a) of" it */
	if (f->pinpoint.items_end == i && i > 0 &&
	    f->pinpoint.unit == UNIT_PARAGRAPH && unit == UNIT_PARAGRAPH)
		start = f->pinpoint.start;
	f->pinpoint.items_end = 0;
	pinpoint = pinpoint_label(f, start, find_item(f, next - 1)->end, unit);
	if (strncmp(pinpoint, "OP", 2) == 0)
		pinpoint = own_labels(f, pinpoint);
	c = find_add(f, start, find_item(f, next - 1)->end, relation_now(f));
	find_target(f, c, &f->r->symbol);
	c->pinpoint = pinpoint;
	return next;
}
