/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What stands before operative paragraphs, and counts or lists them, whatever
 * it is: "1.º Decide", "# Decides", "Primero.- Decide", "OP-1: Decides"; or on
 * a line above: "Operative paragraph 1".
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "parse/chars.h"
#include "parse/item.h"
#include "parse/learnt_int.h"
#include "parse/learnt_shape.h"
#include "text/like.h"
#include "text/utf8.h"

enum {
	SHAPES = 12,
	LABEL_MOST = 40, /* bytes of a line that names the next paragraph */
	LABEL_WORDS = 4,
	STEP = 2, /* columns that a list below stands in more */
};

struct numbers {
	struct shape at[SHAPES];
	size_t n;
	const struct shape *list; /* the last operative paragraph's */
	int count, letter, roman;
	struct shape below; /* of the items of a list */
	bool colon;	    /* the line before ends in one */
};

static struct shape *
find_shape(struct numbers *m, const struct shape *like)
{
	for (size_t i = 0; i < m->n; i++)
		if (!strcmp(m->at[i].text, like->text))
			return &m->at[i];
	return NULL;
}

/* What stands before the phrase is no number that everybody knows, no quote. */
static bool
is_unknown(const char *s, size_t n, const struct anchor *anchor)
{
	struct item item;
	size_t len;

	for (size_t i = 0; i < anchor->at; i += len)
		if (like_ascii(s + i, n - i, &len) == '"')
			return false;
	return anchor->at > 0 && anchor->at < SHAPE_MOST &&
	       (!item_read(s, n, &item) || item.style == ITEM_BULLET ||
		item.len != anchor->at);
}

/* Words alone go on with a sentence: "and requests". */
static bool
is_sign(const char *s, size_t n)
{
	size_t len;

	for (size_t i = 0; i < n; i += len) {
		uint32_t c = utf8_decode(s + i, n - i, &len);

		if (c != ' ' && !utf8_is_letter(c))
			return true;
	}
	return false;
}

static void
count_shape(struct numbers *m, const struct source_line *l,
	    const struct anchor *anchor)
{
	struct shape shape, *is;

	learnt_shape(l->text, anchor->at, &shape);
	is = find_shape(m, &shape);
	if (!is) {
		if (m->n == SHAPES || !*shape.text ||
		    !is_sign(l->text, anchor->at))
			return;
		is = &m->at[m->n++];
		*is = shape;
		is->value = shape.value - 1;
		is->counts = shape.value >= 0;
	}
	is->counts = is->counts &&
		     (shape.value == is->value + 1 || shape.value == 1);
	is->value = shape.value;
	if (anchor->part == PART_PREAMBULAR) {
		is->preambular++;
	} else if (!is->operative++) {
		is->indent = l->indent;
	}
}

/* --- lists below ------------------------------------------------------ */

/* How much deeper than the list of operative paragraphs the line stands. */
static int
deeper(const struct source_line *l, const struct shape *list, size_t *len)
{
	size_t base = strspn(list->text, (char[]){ *list->text, '\0' });
	size_t run = strspn(l->text, (char[]){ *list->text, '\0' });

	*len = run;
	while (*len < l->len && strchr(" \t", l->text[*len]))
		(*len)++;
	if (run < base || strlen(list->text) != base || *len == run ||
	    *len == l->len)
		return -1;
	return (int)(run - base) + (l->indent >= list->indent + STEP);
}

/* Its letters count where the list has numbers: "a.º" below "1.º". */
static bool
is_lettered(const struct source_line *l, const struct shape *list, size_t *len)
{
	char wanted[SHAPE_MOST + 1];
	struct shape shape;
	char *number;

	*len = strcspn(l->text, " \t");
	if (*len >= l->len || *len > SHAPE_MOST)
		return false;
	learnt_shape(l->text, *len, &shape);
	snprintf(wanted, sizeof wanted, "%s", list->text);
	number = strchr(wanted, '#');
	if (!number)
		return false;
	*number = '@';
	return !strcmp(wanted, shape.text);
}

/* Letters of the longest word in the n bytes at s, and any figure. */
static size_t
longest_word(const char *s, size_t n, bool *digit)
{
	size_t longest = 0, run = 0, len;

	*digit = false;
	for (size_t i = 0; i < n; i += len) {
		run = utf8_is_letter(utf8_decode(s + i, n - i, &len)) ? run + 1
								      : 0;
		longest = run > longest ? run : longest;
		*digit |= char_is_digit(s[i]);
	}
	return longest;
}

/* Of "[OP2.a] To", "○ to", "§ 2 (a) To": what stands before the words. */
static size_t
before_words(const struct source_line *l)
{
	size_t at = 0, n;

	for (; at < l->len; at += n + strspn(l->text + at + n, " \t")) {
		size_t longest;
		bool digit;

		n = strcspn(l->text + at, " \t");
		longest = longest_word(l->text + at, n, &digit);
		/* "in", "To", "keep" */
		if ((longest >= SHAPE_WORD && !digit) ||
		    (longest == n && longest > 1))
			return at;
	}
	return 0;
}

/*
 * A list below a colon whose items begin alike, and with no number that
 * everybody knows: the bytes before the words.
 */
static size_t
begins_list(struct numbers *m, const struct source_line *l)
{
	size_t n = before_words(l);
	struct shape shape;
	struct item item;

	if (!n || n > SHAPE_MOST || item_read(l->text, l->len, &item))
		return 0;
	learnt_shape(l->text, n, &shape);
	if (m->colon)
		m->below = shape;
	return m->below.text[0] && !strcmp(m->below.text, shape.text) ? n : 0;
}

static void
put_number(struct learnt *t, size_t i, const char *number, size_t from)
{
	const struct source_line *l = &t->lines[i];
	const char *s = arena_printf(t->a, "%s %s", number, l->text + from);

	learnt_put(t, i, s, strlen(s));
}

/* An item of a list below an operative paragraph, or one without a phrase. */
static bool
take_below(struct learnt *t, struct numbers *m, size_t i)
{
	static const char *const romans[] = { "(i)",  "(ii)", "(iii)", "(iv)",
					      "(v)",  "(vi)", "(vii)", "(viii)",
					      "(ix)", "(x)" };
	struct source_line *l = &t->lines[i];
	char number[16];
	size_t len;
	int depth =
		is_lettered(l, m->list, &len) ? 1 : deeper(l, m->list, &len);

	if (depth < 0) {
		len = begins_list(m, l);
		depth = len ? 1 : -1;
	}
	if (depth < 0)
		return false;
	if (depth == 0) {
		snprintf(number, sizeof number, "%d.", ++m->count);
		m->letter = m->roman = 0;
	} else if (depth == 1) {
		snprintf(number, sizeof number, "(%c)", 'a' + m->letter++ % 26);
		m->roman = 0;
	} else {
		snprintf(number, sizeof number, "%s", romans[m->roman++ % 10]);
	}
	put_number(t, i, number, len);
	return true;
}

/* --- paragraphs -------------------------------------------------------- */

static bool
take_paragraph(struct learnt *t, struct numbers *m, size_t i,
	       const struct anchor *anchor)
{
	struct source_line *l = &t->lines[i];
	struct shape shape, *is;
	char number[16];

	learnt_shape(l->text, anchor->at, &shape);
	is = find_shape(m, &shape);
	if (!is ||
	    (is->operative < LEARNT_SEVERAL && is->preambular < LEARNT_SEVERAL))
		return false;
	if (is->operative && l->indent >= is->indent + STEP && m->list)
		return take_below(t, m, i);
	if (is->operative < LEARNT_SEVERAL ||
	    (anchor->part == PART_PREAMBULAR && !m->list)) {
		learnt_put(t, i, l->text + anchor->at, l->len - anchor->at);
		return true;
	}
	m->count = is->counts ? shape.value : m->count + 1;
	m->list = is;
	m->below = (struct shape){ 0 };
	m->letter = m->roman = 0;
	snprintf(number, sizeof number, "%d.", m->count);
	put_number(t, i, number, anchor->at);
	return true;
}

/* --- names on a line of their own --------------------------------------- */

/* "Operative paragraph 12": its number; -1 where the line is no name. */
static int
label_of(const struct source_line *l, struct shape *out)
{
	size_t spaces = 0;

	if (!l->len || l->len > LABEL_MOST || !char_is_word(*l->text) ||
	    char_is_digit(*l->text) || chars_stop(l->text, l->len))
		return -1;
	for (size_t i = 0; i < l->len; i++)
		spaces += l->text[i] == ' ';
	learnt_shape(l->text, l->len, out);
	return spaces && spaces < LABEL_WORDS ? out->value : -1;
}

static size_t
next_line(const struct learnt *t, size_t i)
{
	while (++i < t->n && !t->lines[i].len)
		;
	return i;
}

/* The name above a paragraph whose phrase nothing stands before. */
static bool
is_label(const struct learnt *t, size_t i, struct anchor *anchor, int *value,
	 size_t *next)
{
	struct shape shape;

	*value = label_of(&t->lines[i], &shape);
	if (*value < 0)
		return false;
	*next = next_line(t, i);
	return *next < t->n &&
	       learnt_anchor(t->lex, t->lines[*next].text, t->lines[*next].len,
			     anchor) &&
	       !anchor->at;
}

static bool
take_labels(struct learnt *t)
{
	struct anchor anchor;
	size_t next, labels = 0;
	int value, last = 0;
	char number[16];

	for (size_t i = 0; i < t->n; i++) {
		if (!t->lines[i].len || !is_label(t, i, &anchor, &value, &next))
			continue;
		labels += value == last + 1 || value == 1;
		last = value;
	}
	if (labels <= LEARNT_SEVERAL)
		return false;
	for (size_t i = 0; i < t->n; i++) {
		if (!t->lines[i].len || !is_label(t, i, &anchor, &value, &next))
			continue;
		t->lines[i].role = ROLE_FURNITURE;
		if (anchor.part == PART_PREAMBULAR)
			continue;
		snprintf(number, sizeof number, "%d.", value);
		put_number(t, next, number, 0);
	}
	return true;
}

bool
learnt_numbers(struct learnt *t)
{
	struct numbers m = { 0 };
	struct anchor anchor;
	const struct source_line *before = NULL;
	bool any = take_labels(t);

	for (size_t i = 0; i < t->n; i++) {
		const struct source_line *l = &t->lines[i];

		if (l->len && learnt_anchor(t->lex, l->text, l->len, &anchor) &&
		    is_unknown(l->text, l->len, &anchor))
			count_shape(&m, l, &anchor);
	}
	for (size_t i = 0; m.n && i < t->n; i++) {
		const struct source_line *l = &t->lines[i];

		if (!l->len)
			continue;
		m.colon =
			before && chars_stop(before->text, before->len) == ':';
		before = l;
		if (learnt_anchor(t->lex, l->text, l->len, &anchor) &&
		    is_unknown(l->text, l->len, &anchor))
			any |= take_paragraph(t, &m, i, &anchor);
		else if (m.list)
			any |= take_below(t, &m, i);
	}
	return any;
}
