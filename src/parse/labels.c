/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Labels: PP3, OP5(a)(ii), Annex/4.  A label is unique in its text: where
 * numbers begin again in a later section, the section stands before them
 * (II/OP1), and in several annexes the annex (Annex II/1); what has no number
 * among numbered paragraphs is counted from the one above it (OP5+1).
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "parse/build.h"
#include "parse/chars.h"
#include "text/like.h"

enum { PATH = 160, SUFFIXES_LIMIT = 100000, LETTER_DEPTH = 2 };

/* Counters of one resolution. */
struct counter {
	struct build *b;
	struct item_stack stack;
	int preambular, operative, heading, loose, bullet;
	int annexes;	  /* that there are */
	int annex;	  /* in which one is; 0 above them */
	int annexed;	  /* paragraphs of it */
	int section;	  /* how often numbers began again */
	const char *base; /* label of the paragraph above the items */
	/* The list that a paragraph without a number interrupts. */
	struct item_stack left;
	const char *left_base;
	bool lead;	    /* what stands above the first number was seen */
	bool numbers;	    /* operative paragraphs have numbers */
	bool lettered;	    /* paragraphs of the preamble have letters */
	const char *prefix; /* "II/" since numbers began again, or "" */
};

static bool
any_number(const struct build *b)
{
	for (size_t i = 0; i < b->n_drafts; i++)
		if (b->drafts[i].part == PART_OPERATIVE &&
		    b->drafts[i].numbered &&
		    b->drafts[i].item.style == ITEM_NUMBER)
			return true;
	return false;
}

/* "(a)(ii)": the numbers on the stack below depth 1. */
static const char *
path(struct counter *c, char out[PATH])
{
	size_t used = 0;

	out[0] = '\0';
	for (int d = 2; d <= ITEM_DEPTHS; d++) {
		if (!c->stack.set[d])
			continue;
		if (*c->stack.last[d])
			used += (size_t)snprintf(out + used, PATH - used,
						 "(%s)", c->stack.last[d]);
		else
			used += (size_t)snprintf(out + used, PATH - used,
						 "(-%d)", c->bullet);
		if (used >= PATH)
			break;
	}
	return out;
}

static bool
has_items(const struct item_stack *stack)
{
	for (int d = LETTER_DEPTH; d <= ITEM_DEPTHS; d++)
		if (stack->set[d])
			return true;
	return false;
}

/* "(d)" goes on with (a) to (c), whatever stands below (c). */
static void
resume_list(struct counter *c, const struct item *item, int depth)
{
	if (has_items(&c->stack) || !c->left.set[depth] ||
	    !item_follows(c->left.last[depth], item->token))
		return;
	c->base = c->left_base;
	c->stack = c->left;
}

static const char *
sublabel(struct counter *c, const struct draft *d)
{
	char tail[PATH];
	int depth = d->part == PART_PREAMBULAR ? d->depth + 1 : d->depth;

	if (d->item.style == ITEM_LETTER)
		resume_list(c, &d->item, depth);
	c->bullet = d->item.style == ITEM_BULLET ? c->bullet + 1 : 0;
	item_push(&c->stack, &d->item, depth);
	return arena_printf(c->b->arena, "%s%s", c->base, path(c, tail));
}

/* A label of its own for a paragraph below which items may stand. */
static const char *
own_label(struct counter *c, const char *label)
{
	c->stack = (struct item_stack){ 0 };
	c->bullet = 0;
	return c->base = label;
}

/* bis: what the number has behind it; "5bis" comes after 5. */
static const char *
count_number(struct counter *c, const struct draft *d, int value,
	     const char *bis)
{
	struct arena *a = c->b->arena;

	if (c->operative && value + (*bis != '\0') <= c->operative) {
		c->section++;
		c->prefix = *d->prefix ? arena_printf(a, "%s/", d->prefix)
				       : arena_printf(a, "%d/", c->section + 1);
	}
	c->operative = value;
	c->loose = 0;
	c->left = (struct item_stack){ 0 };
	return own_label(c, arena_printf(a, "%sOP%d%s", c->prefix, value, bis));
}

static const char *
numbered(struct counter *c, const struct draft *d)
{
	const char *token = d->item.token;
	size_t digits = char_digits(token, strlen(token));

	return count_number(c, d, char_number(token, digits), token + digits);
}

static void
leave_list(struct counter *c)
{
	if (!has_items(&c->stack))
		return;
	c->left = c->stack;
	c->left_base = c->base;
}

static const char *
operative(struct counter *c, const struct draft *d)
{
	struct arena *a = c->b->arena;

	if (d->numbered && d->item.style == ITEM_NUMBER)
		return numbered(c, d);
	if (d->numbered && d->above)
		count_number(c, d, d->above, "");
	/* "(a) Resolves", and nothing that it is an item of. */
	if (d->numbered && !*c->base)
		count_number(c, d, 1, "");
	if (d->numbered)
		return sublabel(c, d);
	if (!c->numbers)
		return own_label(c, arena_printf(a, "OP%d", ++c->operative));
	/* Above the first number: "Recommends ... the following draft". */
	if (!c->operative && !c->lead) {
		c->lead = true;
		return own_label(c, "OP0");
	}
	leave_list(c);
	return own_label(c, arena_printf(a, "%sOP%d+%d", c->prefix,
					 c->operative, ++c->loose));
}

/* "Annex/1", or "Annex II/1" where there are several. */
static const char *
annexed(struct counter *c)
{
	struct arena *a = c->b->arena;
	char roman[16];

	c->annexed++;
	if (c->annexes < 2)
		return arena_printf(a, "Annex/%d", c->annexed);
	roman_print(c->annex ? c->annex : 1, roman);
	return arena_printf(a, "Annex %s/%d", roman, c->annexed);
}

static void
begin_annex(struct counter *c)
{
	/* What stands above the first "Annex" is numbered with it. */
	if (c->annex++ > 0)
		c->annexed = 0;
}

static const char *
label(struct counter *c, const struct draft *d)
{
	struct arena *a = c->b->arena;

	switch (d->part) {
	case PART_PREAMBULAR:
		/* "(a) Recalling", and nothing above it. */
		c->lettered |= d->numbered && !c->preambular &&
			       d->item.style == ITEM_LETTER;
		if (d->numbered && c->preambular &&
		    d->item.style != ITEM_NUMBER &&
		    !(c->lettered && d->depth <= 1))
			return sublabel(c, d);
		return own_label(c, arena_printf(a, "PP%d", ++c->preambular));
	case PART_OPERATIVE:
		return operative(c, d);
	case PART_ANNEX:
		return annexed(c);
	default:
		return arena_printf(a, "H%d", ++c->heading);
	}
}

/* --- lists that lost their letters ------------------------------------- */

static bool
is_plain(const struct draft *d)
{
	return d->part == PART_OPERATIVE && !d->numbered;
}

static bool
has_opener(const struct build *b, const struct draft *d)
{
	enum relation relation;
	enum part part;

	return lexicon_opener(b->lex, d->text.data ? d->text.data : "",
			      d->text.len, &part, &relation) > 0;
}

/* The last operative paragraph that opens as such do; 0: none does. */
static size_t
last_opened(const struct build *b)
{
	size_t i = b->n_drafts;

	while (i > 0 && !(is_plain(&b->drafts[i - 1]) &&
			  has_opener(b, &b->drafts[i - 1])))
		i--;
	return i ? i - 1 : 0;
}

/*
 * The letter that the n-th item had, "(a)" to "(z)", then "(aa)"; what is
 * quoted had none.
 */
static struct item
lettered(const struct draft *d, size_t n)
{
	struct item item = { .style = ITEM_LETTER };
	size_t times = (n - 1) / 26 + 1, len;

	if (d->text.len && like_ascii(d->text.data, d->text.len, &len) == '"')
		return (struct item){ .style = ITEM_BULLET };
	for (size_t i = 0; i < times && i + 1 < sizeof item.token; i++)
		item.token[i] = (char)('a' + (n - 1) % 26);
	return item;
}

void
labels_nest(struct build *b)
{
	size_t last, items = 0;
	bool within = false;

	if (any_number(b) || b->r->symbol.kind != KIND_RESOLUTION)
		return;
	last = last_opened(b);
	for (size_t i = 1; i < last; i++) {
		struct draft *d = &b->drafts[i];
		const struct draft *above = d - 1;

		within = is_plain(d) && !has_opener(b, d) &&
			 (within || (is_plain(above) &&
				     chars_stop(above->text.data,
						above->text.len) == ':'));
		items = within ? items + 1 : 0;
		if (!within)
			continue;
		d->depth = 2;
		d->numbered = true;
		d->item = lettered(d, items);
	}
}

static int
by_label(const void *pa, const void *pb)
{
	const struct draft *const *a = pa, *const *b = pb;
	int d = strcmp((*a)->label, (*b)->label);

	return d ? d : (*a > *b) - (*a < *b);
}

/* Whatever the numbers say, no two paragraphs have one label. */
static void
make_unique(struct build *b)
{
	struct draft **sorted =
		arena_array(b->arena, b->n_drafts + 1, sizeof *sorted);

	for (size_t i = 0; i < b->n_drafts; i++)
		sorted[i] = &b->drafts[i];
	qsort(sorted, b->n_drafts, sizeof *sorted, by_label);
	for (size_t i = 1, copy = 1; i < b->n_drafts; i++) {
		const char *first = sorted[i - copy]->label;

		if (strcmp(first, sorted[i]->label)) {
			copy = 1;
			continue;
		}
		sorted[i]->label =
			arena_printf(b->arena, "%s~%zu", first, ++copy);
	}
}

void
labels_give(struct build *b)
{
	struct counter c = {
		.b = b, .base = "", .prefix = "", .numbers = any_number(b)
	};

	for (size_t i = 0; i < b->n_drafts; i++)
		c.annexes += b->drafts[i].begins_annex;
	for (size_t i = 0; i < b->n_drafts; i++) {
		if (b->drafts[i].begins_annex)
			begin_annex(&c);
		b->drafts[i].label = label(&c, &b->drafts[i]);
	}
	make_unique(b);
}
