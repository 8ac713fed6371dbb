/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Labels after a correction.  What is counted (PP4, Annex/7, and OP3 where
 * paragraphs have no numbers) is counted anew; what is named after a printed
 * number keeps its name.
 */
#include "config.h"

#include <ctype.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "correct/correct_int.h"

/* --- what a label is --------------------------------------------------- */

/* The part of a label behind its section: OP5(a) of II/OP5(a). */
static const char *
last_name(const char *label)
{
	const char *slash = strrchr(label, '/');

	return slash ? slash + 1 : label;
}

static int
brackets(const char *s)
{
	int n = 0;

	for (; (s = strchr(s, '(')); s++)
		n++;
	return n;
}

/* "PP3", "OP5bis(a)", "H1": two letters or one, and a figure. */
static bool
is_named(const char *name)
{
	size_t n = !strncmp(name, "PP", 2) || !strncmp(name, "OP", 2) ? 2
		   : *name == 'H'				      ? 1
								      : 0;

	return n > 0 && isdigit((unsigned char)name[n]);
}

static bool
is_label(const char *s)
{
	bool annex = !strncmp(s, "Annex", 5) && strchr(s, '/');

	if (!annex && !is_named(last_name(s)))
		return false;
	for (const char *c = s; *c; c++)
		if (!isalnum((unsigned char)*c) && !strchr("()/+-~. ", *c))
			return false;
	return *last_name(s) && strlen(s) <= CORRECTION_LABEL;
}

static void
raise_letters(char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		s[i] = (char)toupper((unsigned char)s[i]);
}

const char *
naming_read(struct arena *a, const char *typed)
{
	size_t n;
	char *label, *name;

	typed += strspn(typed, " ");
	n = place_trimmed(typed, strlen(typed));
	if (n > CORRECTION_LABEL)
		return NULL;
	label = arena_strndup(a, typed, n);
	if (!strncasecmp(label, "annex", 5))
		memcpy(label, "Annex", 5);
	name = label + (last_name(label) - label);
	if (!strncasecmp(name, "pp", 2) || !strncasecmp(name, "op", 2))
		raise_letters(name, 2);
	else if (*name == 'h')
		raise_letters(name, 1);
	return is_label(label) ? label : NULL;
}

enum part
naming_part(const char *label, const struct paragraph *p, int *depth)
{
	const char *name = last_name(label);

	*depth = p->depth;
	if (!strncmp(label, "Annex", 5))
		return PART_ANNEX;
	*depth = brackets(name);
	if (!strncmp(name, "PP", 2))
		return PART_PREAMBULAR;
	if (!strncmp(name, "OP", 2)) {
		++*depth;
		return PART_OPERATIVE;
	}
	return PART_HEADING;
}

bool
naming_taken(const struct resolution *r, const char *label, size_t but)
{
	for (size_t i = 0; i < r->n_paragraphs; i++)
		if (i != but && !strcmp(r->paragraphs[i].label, label))
			return true;
	return false;
}

/* --- counting ---------------------------------------------------------- */

/* "PP" and 3 of PP3; 0: it does not end in a number. */
static int
count_of(const char *label, size_t *stem)
{
	size_t n = strlen(label), at = n;
	long value;

	while (at > 0 && isdigit((unsigned char)label[at - 1]))
		at--;
	*stem = at;
	if (at == n || n - at > 6)
		return 0;
	value = strtol(label + at, NULL, 10);
	return value > 0 && value < INT_MAX ? (int)value : 0;
}

/* Whether its label was counted, and not read. */
static bool
is_counted(const struct paragraph *p)
{
	return !*p->num || p->part > PART_OPERATIVE;
}

/* Whether a and b are counted together. */
static bool
same_series(enum part a, enum part b)
{
	bool loose_a = a == PART_HEADING || a == PART_OTHER;
	bool loose_b = b == PART_HEADING || b == PART_OTHER;

	return a == b || (loose_a && loose_b);
}

/* What stands below old in a label: "(a)" of OP5(a); NULL: it does not. */
static const char *
below(const char *label, const char *old)
{
	size_t n = strlen(old);

	return !strncmp(label, old, n) && label[n] == '(' ? label + n : NULL;
}

void
naming_below(struct resolution *r, size_t parent, const char *old)
{
	const char *now = r->paragraphs[parent].label, *tail, *label;

	for (size_t i = parent + 1; i < r->n_paragraphs; i++) {
		struct paragraph *p = &r->paragraphs[i];

		if (p->part == PART_HEADING)
			continue;
		tail = below(p->label, old);
		if (!tail)
			return;
		label = arena_printf(r->arena, "%s%s", now, tail);
		if (naming_taken(r, label, i))
			return;
		p->part = naming_part(label, p, &p->depth);
		p->label = label;
	}
}

/*
 * From the last to the first where numbers rise, so that what stands below
 * a paragraph never meets the name of the next.
 */
void
naming_shift(struct resolution *r, size_t from, const char *old, int delta,
	     enum part part)
{
	size_t stem, own, n = r->n_paragraphs - from;
	int value = count_of(old, &stem);

	for (size_t k = 0; value && k < n; k++) {
		size_t i = delta > 0 ? r->n_paragraphs - 1 - k : from + k;
		struct paragraph *p = &r->paragraphs[i];
		const char *label = p->label;
		int v = count_of(label, &own);

		if (!is_counted(p) || !same_series(p->part, part) ||
		    v <= value || own != stem || memcmp(label, old, stem) != 0)
			continue;
		p->label = arena_printf(r->arena, "%.*s%d", (int)stem, label,
					v + delta);
		naming_below(r, i, label);
	}
}

/* --- the second half of a paragraph ------------------------------------ */

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
	ra = isdigit((unsigned char)*a) ? atoi(a) : roman_value(a, na);
	rb = isdigit((unsigned char)*b) ? atoi(b) : roman_value(b, nb);
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
	const char *name = last_name(first->label);
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
	value = count_of(first->label, &stem);
	if (value && is_counted(first) &&
	    (first->part != PART_OPERATIVE || !has_numbers(r))) {
		naming_shift(r, second + 1, first->label, 1, first->part);
		p->label = arena_printf(r->arena, "%.*s%d", (int)stem,
					first->label, value + 1);
		naming_below(r, second, first->label);
		return;
	}
	p->label = loose_name(r, first->label);
}

/* --- unique ------------------------------------------------------------ */

static int
by_label(const void *pa, const void *pb)
{
	const struct paragraph *const *a = pa, *const *b = pb;
	int c = strcmp((*a)->label, (*b)->label);

	return c ? c : (*a > *b) - (*a < *b);
}

void
naming_unique(struct resolution *r)
{
	struct paragraph **sorted =
		arena_array(r->arena, r->n_paragraphs + 1, sizeof(*sorted));

	for (size_t i = 0; i < r->n_paragraphs; i++)
		sorted[i] = &r->paragraphs[i];
	qsort(sorted, r->n_paragraphs, sizeof(*sorted), by_label);
	for (size_t i = 1, copy = 1; i < r->n_paragraphs; i++) {
		const char *first = sorted[i - copy]->label;

		if (strcmp(first, sorted[i]->label) != 0) {
			copy = 1;
			continue;
		}
		sorted[i]->label =
			arena_printf(r->arena, "%s~%zu", first, ++copy);
	}
}
