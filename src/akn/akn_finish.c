/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From blocks to the paragraphs of a resolution: their openers, labels and
 * marks.  Labels are given as those of plain texts are.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "parse/build.h"
#include "parse/chars.h"
#include "parse/topic.h"
#include "akn/akn_doc.h"
#include "text/utf8.h"

static const enum part parts[] = {
	[AKN_PREAMBULAR] = PART_PREAMBULAR, [AKN_OPERATIVE] = PART_OPERATIVE,
	[AKN_HEADING] = PART_HEADING,	    [AKN_TABLE] = PART_OTHER,
	[AKN_ASIDE] = PART_OTHER,
};

/* The character at s, if it may stand round an opener: its bytes. */
static size_t
round_opener(const char *s, size_t n)
{
	static const char *const set[] = { " ", ",", "，", "،", ":", ";",
					   ".", "*", "\"", "“", "”" };

	for (size_t i = 0; i < sizeof set / sizeof *set; i++) {
		size_t len = strlen(set[i]);

		if (n >= len && !memcmp(s, set[i], len))
			return len;
	}
	return 0;
}

static bool
is_word(const char *s, size_t n)
{
	for (size_t i = 0, len; i < n; i += len) {
		uint32_t c = utf8_decode(s + i, n - i, &len);

		if (utf8_is_letter(c) || utf8_is_digit(c) || c == '_')
			return true;
	}
	return false;
}

static bool
is_blank(const char *s, size_t n)
{
	return n == 0 || (n == 1 && *s == ' ');
}

/* The emphasis that opens a paragraph, without what stands round it. */
static const char *
opener_of(struct arena *a, const struct akn_run *run)
{
	size_t start, end, len;

	if (!run->n_leads || is_word(run->text, run->leads[0].start))
		return "";
	start = run->leads[0].start;
	end = run->leads[0].end;
	for (size_t i = 1; i < run->n_leads; i++)
		if (run->leads[i].start >= end &&
		    is_blank(run->text + end, run->leads[i].start - end))
			end = run->leads[i].end;
	while (start < end &&
	       (len = round_opener(run->text + start, end - start)))
		start += len;
	while (end > start) {
		size_t at = utf8_prev(run->text, run->len, end);

		if (at < start || !round_opener(run->text + at, end - at))
			break;
		end = at;
	}
	return arena_strndup(a, run->text + start, end - start);
}

static void
give_opener(const struct akn_doc *d, const struct akn_run *run,
	    struct paragraph *p)
{
	enum part part;
	size_t n = 0;

	if (p->part != PART_PREAMBULAR && p->part != PART_OPERATIVE)
		return;
	p->opener = opener_of(d->hand.a, run);
	if (d->lex)
		n = lexicon_opener(d->lex, run->text, run->len, &part,
				   &p->relation);
	if (n && !*p->opener)
		p->opener = arena_strndup(d->hand.a, run->text, n);
}

static bool
is_paragraph(const struct akn_block *b)
{
	return b->kind != AKN_VOTE && (b->annex || b->kind != AKN_FORMULA);
}

static enum part
part_of(const struct akn_block *b)
{
	if (b->annex && b->kind != AKN_HEADING && b->kind != AKN_TABLE)
		return PART_ANNEX;
	return parts[b->kind];
}

static int
depth_of(const struct akn_block *b)
{
	if (b->kind == AKN_TABLE)
		return b->head;
	if (b->kind == AKN_OPERATIVE || (b->annex && b->kind != AKN_HEADING))
		return b->depth;
	return b->kind == AKN_PREAMBULAR ? b->depth - 1 : 0;
}

/* Sections in which numbers begin again. */
struct sections {
	int count, operative;
};

/* "II" for what stands in the second, in every language; "" in the first. */
static const char *
section_of(struct arena *a, struct sections *s, const struct akn_block *b)
{
	char roman[16];
	size_t digits;
	int value;

	if (b->kind != AKN_OPERATIVE || b->annex ||
	    !char_is_digit(*b->item.token))
		return "";
	digits = char_digits(b->item.token, ITEM_TOKEN);
	value = char_number(b->item.token, digits);
	if (s->operative &&
	    value + (b->item.token[digits] != '\0') <= s->operative)
		s->count++;
	s->operative = value;
	roman_print(s->count + 1, roman);
	return s->count ? arena_strdup(a, roman) : "";
}

/* One resolution's labels, by the rules for all texts. */
static void
give_labels(struct akn_doc *d)
{
	struct build b = { .arena = d->hand.a, .r = d->r };
	struct sections sections = { 0 };

	b.drafts = xcalloc(d->r->n_paragraphs + 1, sizeof *b.drafts);
	for (size_t i = 0; i < d->n_blocks; i++) {
		const struct akn_block *block = &d->blocks[i];

		if (!is_paragraph(block))
			continue;
		b.drafts[b.n_drafts++] = (struct draft){
			.part = part_of(block),
			.depth = depth_of(block),
			.numbered = *block->num != '\0',
			.item = block->item,
			.above = block->above,
			.num = block->num,
			.prefix = section_of(d->hand.a, &sections, block),
			.begins_annex = block->begins_annex,
		};
	}
	labels_give(&b);
	for (size_t i = 0; i < b.n_drafts; i++)
		d->r->paragraphs[i].label = b.drafts[i].label;
	free(b.drafts);
}

static void
give_paragraph(struct akn_doc *d, const struct akn_block *b)
{
	struct paragraph *p = &d->r->paragraphs[d->r->n_paragraphs++];

	*p = (struct paragraph){ .part = part_of(b),
				 .depth = depth_of(b),
				 .num = b->num,
				 .opener = "",
				 .text = b->run.text,
				 .len = b->run.len,
				 .marks = b->run.marks,
				 .n_marks = b->run.n_marks,
				 .first_line = b->run.first_line,
				 .last_line = b->run.last_line };
	give_opener(d, &b->run, p);
}

/* "The General Assembly" without its comma. */
static const char *
without_comma(struct arena *a, const struct akn_run *run)
{
	size_t end = run->len, len;

	while (end > 0) {
		size_t at = utf8_prev(run->text, run->len, end);

		len = round_opener(run->text + at, end - at);
		if (!len)
			break;
		end = at;
	}
	return arena_strndup(a, run->text, end);
}

void
akn_finish(struct akn_doc *d)
{
	struct resolution *r = d->r;

	r->paragraphs =
		arena_array(d->hand.a, d->n_blocks + 1, sizeof *r->paragraphs);
	for (size_t i = 0; i < d->n_blocks; i++) {
		struct akn_block *b = &d->blocks[i];

		if (is_paragraph(b))
			give_paragraph(d, b);
		else if (b->kind == AKN_FORMULA && !*r->enacting)
			r->enacting = without_comma(d->hand.a, &b->run);
		else if (b->kind == AKN_VOTE)
			akn_furniture(d, b->run.text);
	}
	give_labels(d);
	r->footnotes = d->notes.at;
	r->n_footnotes = d->notes.n;
	topic_find(r);
}
