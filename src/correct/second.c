/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the second half of a paragraph is called: after the number that it
 * begins with, counted with its like, or from the paragraph above it.
 */
#include "config.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "correct/correct_int.h"

/* Whether paragraphs of the operative part have numbers. */
static bool
has_numbers(const struct resolution *r)
{
	for (size_t i = 0; i < r->n_paragraphs; i++)
		if (r->paragraphs[i].part == PART_OPERATIVE &&
		    isdigit((unsigned char)*r->paragraphs[i].num))
			return true;
	return false;
}

/* b after a, ii after i, 3 after 2. */
static bool
follows(const char *a, size_t na, const char *b, size_t nb)
{
	int ra, rb;

	if (na == 1 && nb == 1 && isalnum((unsigned char)*a))
		if (*b == *a + 1)
			return true;
	ra = isdigit((unsigned char)*a) ? atoi(a) : roman_small(a, na);
	rb = isdigit((unsigned char)*b) ? atoi(b) : roman_small(b, nb);
	return ra > 0 && rb == ra + 1;
}

static bool
item_follows_label(const char *label, size_t len, const char *item, size_t n)
{
	size_t open = len;
	char a[16], b[16];

	while (open > 0 && label[open - 1] != '(')
		open--;
	if (open == 0 || len - open > sizeof(a) || n >= sizeof(b))
		return false;
	snprintf(a, sizeof(a), "%.*s", (int)(len - open - 1), label + open);
	snprintf(b, sizeof(b), "%.*s", (int)n, item);
	return *a && follows(a, strlen(a), b, strlen(b));
}

bool
naming_follows(const char *a, const char *b)
{
	const char *open = strrchr(b, '('), *name = naming_last(b);
	size_t stem_a, stem_b, n = open ? (size_t)(open - b) : 0;
	int count = naming_count(a, &stem_a), next = naming_count(b, &stem_b);

	if (count && next)
		return next == count + 1 && stem_a == stem_b &&
		       !memcmp(a, b, stem_a);
	if (!open || open < name || strncmp(a, b, n + 1) != 0)
		return false;
	return item_follows_label(a, strlen(a), open + 1,
				  strcspn(open + 1, ")"));
}

/* How much of the label of the paragraph before an item stands below. */
static size_t
parent_length(const char *label, const char *item, size_t n)
{
	size_t len = strlen(label);

	while (len > 0 && label[len - 1] == ')') {
		size_t open = len;

		while (open > 0 && label[open - 1] != '(')
			open--;
		if (open == 0)
			break;
		if (item_follows_label(label, len, item, n))
			return open - 1;
		len = open - 1;
	}
	return strlen(label);
}

/* "(b)" makes OP5(b) behind OP5(a), "6." OP6 behind OP5(c). */
static const char *
printed_name(struct arena *a, const struct paragraph *first, const char *num)
{
	const char *name = naming_last(first->label);
	size_t n;

	if (isdigit((unsigned char)*num)) {
		n = strspn(num, "0123456789");
		return arena_printf(a, "%.*sOP%.*s", (int)(name - first->label),
				    first->label, (int)n, num);
	}
	num += *num == '(';
	n = strcspn(num, ")");
	return arena_printf(a, "%.*s(%.*s)",
			    (int)parent_length(first->label, num, n),
			    first->label, (int)n, num);
}

static const char *
loose_name(struct resolution *r, const char *first)
{
	const char *label = first;

	for (size_t k = 1; k <= r->n_paragraphs; k++) {
		label = arena_printf(r->arena, "%s+%zu", first, k);
		if (!naming_taken(r, label, r->n_paragraphs))
			break;
	}
	return label;
}

void
naming_second(struct resolution *r, size_t second)
{
	struct paragraph *first = &r->paragraphs[second - 1];
	struct paragraph *p = &r->paragraphs[second];
	const char *label;
	size_t stem;
	int value;

	p->label = "";
	if (*p->num && p->part < PART_HEADING) {
		label = printed_name(r->arena, first, p->num);
		if (!naming_taken(r, label, second)) {
			p->label = label;
			p->part = naming_part(label, p, &p->depth);
			return;
		}
	}
	value = naming_count(first->label, &stem);
	if (value && naming_counted(first) &&
	    (first->part != PART_OPERATIVE || !has_numbers(r))) {
		naming_shift(r, second + 1, first->label, 1, first->part);
		p->label = arena_printf(r->arena, "%.*s%d", (int)stem,
					first->label, value + 1);
		naming_below(r, second, first->label);
		return;
	}
	p->label = loose_name(r, first->label);
}
