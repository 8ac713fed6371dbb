/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The paragraphs of a text, put on its sheet. */
#include "config.h"

#include <string.h>
#include <strings.h>

#include "tui/setting.h"
#include "tui/text_head.h"
#include "tui/view_text_int.h"

static size_t
opener_of(const struct paragraph *p)
{
	size_t n = strlen(p->opener);

	return n <= p->len && strncasecmp(p->text, p->opener, n) == 0 ? n : 0;
}

static bool
is_annotated(const struct text_view *t, long paragraph)
{
	size_t i;

	for (i = 0; i < t->n_annotated; i++)
		if (t->annotated[i].paragraph == paragraph)
			return true;
	return false;
}

const char *
text_sign(const struct text_view *t, long paragraph)
{
	if (!is_annotated(t, paragraph))
		return "";
	return app_ascii(t->s.v.app) ? "*" : "\u270e";
}

bool
text_labelled(const struct paragraph *p)
{
	return p->part != PART_HEADING && p->part != PART_OTHER;
}

/* Whether it is of another part than what stands before, or no table's. */
static bool
begins_other(const struct resolution *r, size_t i)
{
	const struct paragraph *p = &r->paragraphs[i], *before = p - 1;

	return i > 0 && (p->part != before->part ||
			 paragraph_is_row(p) != paragraph_is_row(before) ||
			 (paragraph_is_row(p) && p->depth > before->depth));
}

static void
set_paragraph(struct text_view *t, size_t i)
{
	const struct paragraph *p = &t->r->paragraphs[i];
	struct setting set = { .s = &t->s,
			       .text = p->text,
			       .len = p->len,
			       .opener = opener_of(p),
			       .marks = p->marks,
			       .n_marks = p->n_marks,
			       .place = PLACE_PARAGRAPH,
			       .index = i };
	struct sheet_item *item;

	item = sheet_begin(&t->s, text_labelled(p) ? p->label : "");
	item->ref = (long)i;
	item->passed = !text_labelled(p);
	item->sign = text_sign(t, (long)i);
	item->indent = p->depth > 1 ? 2 * (p->depth - 1) : 0;
	item->cells = paragraph_is_row(p);
	item->head = item->cells && p->depth > 0;
	item->gap = p->part == PART_HEADING || begins_other(t->r, i);
	if (p->part == PART_HEADING || item->head)
		sheet_puts(&t->s, STYLE_HEADING, p->text);
	else
		setting_put(&t->s.v, &set);
	sheet_end(&t->s);
	t->counted += text_labelled(p);
}

void
view_text_footnote(struct view *text, struct sheet *s, size_t footnote)
{
	struct text_view *t = (struct text_view *)text;
	const struct footnote *f = &t->r->footnotes[footnote];
	struct setting set = { .s = s,
			       .text = f->text,
			       .len = strlen(f->text),
			       .place = PLACE_FOOTNOTE,
			       .index = footnote };

	if (f->missing)
		sheet_puts(s, STYLE_DIM,
			   "(the text of this footnote is not in the file)");
	else
		setting_put(&t->s.v, &set);
}

void
text_fill(struct text_view *t)
{
	size_t i;

	sheet_clear(&t->s);
	t->counted = 0;
	text_head_put(&t->s, t->r);
	for (i = 0; i < t->r->n_paragraphs; i++)
		set_paragraph(t, i);
	if (!t->r->n_paragraphs)
		sheet_line(&t->s, STYLE_DIM,
			   "(no paragraph was found in the file)");
}
