/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Blocks, their numbers and the depth these give them. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/number.h"
#include "akn/akn_doc.h"
#include "text/utf8.h"

enum { ANNEX_NUMBER = 6 }; /* characters of what follows "Annex" */

void
akn_furniture(struct akn_doc *d, const char *text)
{
	struct resolution *r = d->r;

	if (!*text)
		return;
	r->furniture = arena_grow(r->arena, r->furniture, r->n_furniture,
				  &d->cap_furniture, sizeof *r->furniture);
	r->furniture[r->n_furniture++] = text;
}

int
akn_deepest(const struct akn_doc *d)
{
	for (int i = ITEM_DEPTHS; i > 1; i--)
		if (d->last.set[i])
			return i;
	return 1;
}

/* A list that merely goes on outside is no deeper than where it began. */
static int
depth_nested(const struct akn_doc *d, const char *t, int nested)
{
	const struct item_stack *last = &d->last;

	while (nested > 2 && strcmp(t, "i") &&
	       item_follows(last->last[nested - 1], t) &&
	       !item_follows(last->last[nested], t))
		nested--;
	return nested;
}

static struct item
item_of(const char *num)
{
	struct item item = { .style = ITEM_LETTER };
	size_t n = strlen(num);

	number_token(num, item.token);
	if (!*item.token)
		item.style = ITEM_BULLET;
	else if (char_is_digit(*item.token))
		item.style = ITEM_NUMBER;
	item.dotted = n && num[n - 1] == '.';
	return item;
}

static bool
follows_any(const struct akn_doc *d, const char *num)
{
	char token[ITEM_TOKEN];

	number_token(num, token);
	for (int i = 1; i <= ITEM_DEPTHS; i++)
		if (d->last.set[i] && item_follows(d->last.last[i], token))
			return true;
	return false;
}

/* The number that the markup has left in the text, cut off; "" without. */
static const char *
take_number(struct akn_doc *d, enum akn_kind kind, struct akn_run *run)
{
	size_t printed, len = number_read(run->text, run->len, &printed);
	bool bare = !len;
	const char *num;

	if (bare)
		len = number_bare(run->text, run->len, &printed);
	if (!len)
		return "";
	num = arena_strndup(d->hand.a, run->text, printed);
	/* In a preamble, figures are a number only where they go on. */
	if ((bare || (kind == AKN_PREAMBULAR && char_is_digit(*num))) &&
	    !follows_any(d, num))
		return "";
	akn_run_cut(run, len);
	return num;
}

/* Numbers below depth are over. */
static void
forget(struct item_stack *last, int depth)
{
	for (int i = depth; i <= ITEM_DEPTHS; i++) {
		last->set[i] = false;
		last->last[i][0] = '\0';
	}
}

static void
give_depth(struct akn_doc *d, struct akn_block *b, int nested)
{
	if (!*b->num) {
		b->depth = nested ? nested : 1;
		forget(&d->last, b->depth + (b->kind == AKN_OPERATIVE));
		return;
	}
	b->item = item_of(b->num);
	b->depth = nested ? depth_nested(d, b->item.token, nested)
			  : item_depth(&d->last, &b->item, d->after_colon);
	item_push(&d->last, &b->item, b->depth);
}

static bool
ends_in_colon(const struct akn_run *run)
{
	const char *s = run->text;
	size_t n = run->len;

	return (n && s[n - 1] == ':') ||
	       (n > 2 && !memcmp(s + n - 3, "\xef\xbc\x9a", 3));
}

/* "Annex", "Annexe II" */
static bool
is_annex(const struct lexicon *lex, const char *s, size_t n)
{
	size_t len;
	const struct lexeme *row =
		lex ? lexicon_find(lex, "part", s, n, &len) : NULL;

	return row && !strcmp(row->value, "annex") &&
	       utf8_points(s + len, n - len) <= ANNEX_NUMBER;
}

/* Whether it is the words "Annex II", and has not been said before. */
static bool
begins_annex(struct akn_doc *d, const struct akn_block *b)
{
	const char *said = d->annex;

	if (*b->num || b->kind == AKN_TABLE || !(b->annex || d->in_annex) ||
	    !is_annex(d->lex, b->run.text, b->run.len))
		return false;
	d->annex = b->run.text;
	return !said || !strchr(b->run.text, ' ') ||
	       strcmp(said, b->run.text) != 0;
}

void
akn_add(struct akn_doc *d, struct akn_place at, struct akn_run run,
	const char *num)
{
	struct akn_block b = {
		.kind = at.kind, .annex = at.annex, .head = at.head, .depth = 1
	};
	bool body = at.kind == AKN_PREAMBULAR || at.kind == AKN_OPERATIVE;

	if (at.nested > ITEM_DEPTHS)
		at.nested = ITEM_DEPTHS;
	if (body && !at.annex) {
		if (!*num && number_alone(run.text, run.len)) {
			d->pending = run.text;
			return;
		}
		if (!*num && d->pending)
			num = d->pending;
		d->pending = NULL;
		if (!*num)
			num = take_number(d, at.kind, &run);
	}
	b.num = num;
	b.run = run;
	if (body && !at.annex)
		give_depth(d, &b, at.nested);
	else if (*num)
		b.item = item_of(num);
	if (!run.len)
		return;
	if (b.item.style == ITEM_LETTER && *num && body && !at.annex)
		b.above = d->above;
	d->above = 0;
	d->after_colon = ends_in_colon(&run);
	b.begins_annex = begins_annex(d, &b);
	if (b.begins_annex)
		b.kind = AKN_HEADING;
	d->blocks = arena_grow(d->hand.a, d->blocks, d->n_blocks,
			       &d->cap_blocks, sizeof *d->blocks);
	d->blocks[d->n_blocks++] = b;
}

void
akn_leave_number(struct akn_doc *d, const char *num)
{
	struct item item = item_of(num);

	if (item.style != ITEM_NUMBER)
		return;
	item_push(&d->last, &item, 1);
	d->above = char_number(item.token,
			       char_digits(item.token, strlen(item.token)));
}

void
akn_add_heading(struct akn_doc *d, bool annex, struct akn_run run)
{
	struct akn_place at = { .kind = AKN_HEADING, .annex = annex };

	/* An annex that the file has left in the body. */
	d->in_annex = d->in_annex || is_annex(d->lex, run.text, run.len);
	akn_add(d, at, run, "");
}
