/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers of paragraphs: each follows the one before it at its depth, or is
 * the first below another.
 */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/item.h"
#include "parse/review.h"

enum { DEPTHS = 8 };

/* What was seen last at each depth. */
struct series {
	char last[DEPTHS][NUMBER_TOKEN];
	/* And before what stands above began anew: (f) may go on from (e). */
	char ended[DEPTHS][NUMBER_TOKEN];
	bool headed;	/* a heading, or another part, came since */
	bool numbered;	/* a number at depth 1 was seen in this part */
	bool operative; /* and one of an operative part, in this text */
	enum part part;
	const char *label; /* of the paragraph before */
};

/* "II/OP1" does not go on from "I/OP4". */
static bool
is_of_section(const char *label, const char *other)
{
	const char *a = strrchr(label, '/'), *b = strrchr(other, '/');
	size_t n = a ? (size_t)(a - label) : 0;

	return n == (b ? (size_t)(b - other) : 0) &&
	       memcmp(label, other, n) == 0;
}

static void
forget_below(struct series *s, int depth)
{
	for (int d = depth + 1; d < DEPTHS; d++) {
		if (*s->last[d])
			memcpy(s->ended[d], s->last[d], sizeof s->last[d]);
		*s->last[d] = '\0';
	}
}

static bool
is_first(const char *token)
{
	static const char *const firsts[] = { "1", "a", "A", "i", "I", "" };

	for (size_t i = 0; i < sizeof firsts / sizeof *firsts; i++)
		if (strcmp(token, firsts[i]) == 0)
			return true;
	return false;
}

static int
figure_of(const char *token)
{
	size_t n = char_digits(token, strlen(token));

	return n ? char_number(token, n) : 0;
}

/* "5bis" and "5" are one number here. */
static bool
is_same_figure(const char *a, const char *b)
{
	return figure_of(a) && figure_of(a) == figure_of(b) &&
	       strcmp(a, b) != 0;
}

static void
judge_figure(struct review *v, size_t i, const char *last, const char *token,
	     bool headed)
{
	int before = figure_of(last), now = figure_of(token);

	if (now == 1 && headed)
		return;
	if (now > before + 1)
		review_paragraph(v, i, DOUBT_GAP, "%d follows %d", now, before);
	else if (now == before)
		review_paragraph(v, i, DOUBT_LABEL, "%d follows %d", now,
				 before);
	else if (now == 1 && v->r->paragraphs[i].part != PART_ANNEX)
		review_paragraph(v, i, DOUBT_RESTART,
				 "1 follows %d without a heading", before);
	else if (now > 1 && now < before)
		review_paragraph(v, i, DOUBT_ORDER, "%d follows %d", now,
				 before);
}

static void
judge(struct review *v, size_t i, struct series *s, int depth,
      const char *token)
{
	const char *last = s->last[depth];

	if (!*last) {
		if (!is_first(token) && !figure_of(token) &&
		    !item_follows(s->ended[depth], token))
			review_paragraph(v, i, DOUBT_GAP,
					 "(%s) is the first of its list",
					 token);
		else if (figure_of(token) > 1 && depth == 1 &&
			 (!s->headed ||
			  (!s->operative &&
			   v->r->paragraphs[i].part == PART_OPERATIVE)))
			review_paragraph(v, i, DOUBT_GAP,
					 "%s is the first number", token);
		return;
	}
	if (item_follows(last, token) || is_same_figure(last, token))
		return;
	if (figure_of(last) && figure_of(token)) {
		judge_figure(v, i, last, token, s->headed);
		return;
	}
	/* Another list may begin at the same depth. */
	if (!is_first(token) && figure_of(last) == figure_of(token))
		review_paragraph(v, i, DOUBT_GAP, "(%s) follows (%s)", token,
				 last);
}

/* The number that ends a label: "19" of OP19, "i" of OP1(i). */
static size_t
label_number(const char *label, const char **number)
{
	const char *open = strrchr(label, '(');

	*number = open ? open + 1 : strstr(label, "OP");
	if (!*number)
		return 0;
	*number += open ? 0 : 2;
	return strcspn(*number, ")~+");
}

/* What is printed as a number, if it is more than that, or another one. */
static void
judge_print(struct review *v, size_t i, char token[NUMBER_TOKEN])
{
	const struct paragraph *p = &v->r->paragraphs[i];
	const char *number;
	size_t n = v->certain ? 0 : label_number(p->label, &number);
	bool figures = n && char_digits(number, n) == n;
	bool scanned = n && n < NUMBER_TOKEN && (unsigned char)*p->num < 0x80 &&
		       (figures ? !memmem(p->num, strlen(p->num), number, n)
				: *p->num == '(' && char_is_digit(p->num[1]));

	if (scanned) {
		memcpy(token, number, n);
		token[n] = '\0';
	}
	if (scanned ||
	    (figure_of(token) && strspn(p->num, "0123456789.()-/ ") == 0 &&
	     (unsigned char)*p->num < 0x80))
		review_paragraph(v, i, DOUBT_NUMBER, "\"%s\" is read as %s",
				 p->num, token);
}

/* "OP2(a)" behind OP1: the number 2 has no words of its own. */
static void
take_above(struct series *s, const char *label)
{
	const char *op = strstr(label, "OP");
	size_t n = op ? char_digits(op + 2, strlen(op + 2)) : 0;
	char token[NUMBER_TOKEN] = "";

	if (!n || n >= sizeof token || op[2 + n] != '(')
		return;
	memcpy(token, op + 2, n);
	if (!item_follows(s->last[1], token))
		return;
	memcpy(s->last[1], token, sizeof token);
	forget_below(s, 1);
	memset(s->ended, 0, sizeof s->ended);
}

static void
take_numbered(struct review *v, size_t i, struct series *s)
{
	const struct paragraph *p = &v->r->paragraphs[i];
	char token[NUMBER_TOKEN];
	int depth = p->depth < DEPTHS ? p->depth : DEPTHS - 1;

	number_token(p->num, token);
	if (!*token || depth < 0)
		return;
	if (depth == 2 && p->part == PART_OPERATIVE)
		take_above(s, p->label);
	judge_print(v, i, token);
	judge(v, i, s, depth, token);
	memcpy(s->last[depth], token, sizeof token);
	forget_below(s, depth);
	if (depth < 2)
		memset(s->ended, 0, sizeof s->ended);
	s->numbered |= depth == 1 && p->part != PART_PREAMBULAR;
	s->operative |= depth == 1 && p->part == PART_OPERATIVE;
	s->headed = false;
}

/*
 * Above all numbers, and it opens as paragraphs of preambles do and ends as
 * they do.
 */
static void
judge_above(struct review *v, size_t i)
{
	const struct paragraph *p = &v->r->paragraphs[i];
	enum relation relation;
	enum part part;

	if (v->lex && chars_stop(p->text, p->len) == ',' &&
	    lexicon_opener(v->lex, p->text, p->len, &part, &relation) &&
	    part == PART_PREAMBULAR)
		review_paragraph(v, i, DOUBT_UNNUMBERED,
				 "it may be of the preamble: \"%.*s\"",
				 review_shown(p->text, p->len), p->text);
}

static void
judge_unnumbered(struct review *v, size_t i, const struct series *s)
{
	const struct paragraph *p = &v->r->paragraphs[i];

	struct item item;

	if (p->part != PART_OPERATIVE || p->depth > 1 || v->certain)
		return;
	if (!s->numbered) {
		judge_above(v, i);
		return;
	}
	if (item_read(p->text, p->len, &item) && item.style == ITEM_NUMBER)
		review_paragraph(v, i, DOUBT_ORDER, "%s stands behind %s",
				 item.token,
				 *s->last[1] ? s->last[1] : "others");
	else
		review_paragraph(v, i, DOUBT_UNNUMBERED,
				 "it has no number and stands behind %s",
				 *s->last[1] ? s->last[1] : "others");
}

/* Only a heading, or another part, begins a preamble anew. */
static void
judge_again(struct review *v, size_t i)
{
	const struct paragraph *p = &v->r->paragraphs[i];

	if (!v->certain && i && p->part == PART_PREAMBULAR &&
	    p[-1].part == PART_OPERATIVE)
		review_paragraph(v, i, DOUBT_OTHER,
				 "it opens as a preamble does, below what is "
				 "operative: \"%.*s\"",
				 review_shown(p->text, p->len), p->text);
}

/* "1.2": it names those above it, and is no one's successor. */
static bool
is_nested(const char *num)
{
	size_t n = char_digits(num, strlen(num));

	return n > 0 && num[n] == '.' && char_is_digit(num[n + 1]);
}

void
review_numbers(struct review *v)
{
	struct series s = { .headed = true, .label = "" };

	for (size_t i = 0; i < v->r->n_paragraphs; i++) {
		const struct paragraph *p = &v->r->paragraphs[i];

		if (p->part == PART_HEADING || p->part == PART_OTHER ||
		    p->part != s.part || !is_of_section(p->label, s.label)) {
			/* "(b)" of a preamble is above no number. */
			bool lettered =
				s.part == PART_PREAMBULAR && !s.numbered;

			s.headed = true;
			s.part = p->part;
			forget_below(&s,
				     lettered || p->part == PART_ANNEX ? 0 : 1);
		}
		s.label = p->label;
		if (strchr(p->label, '~'))
			review_paragraph(v, i, DOUBT_LABEL,
					 "%s is the name of another too",
					 p->label);
		if (p->part == PART_HEADING || p->part == PART_OTHER)
			continue;
		judge_again(v, i);
		if (is_nested(p->num))
			continue;
		if (*p->num)
			take_numbered(v, i, &s);
		else
			judge_unnumbered(v, i, &s);
	}
}
