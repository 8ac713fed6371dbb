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

const char *
naming_last(const char *label)
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

	if (!annex && !is_named(naming_last(s)))
		return false;
	for (const char *c = s; *c; c++)
		if (!isalnum((unsigned char)*c) && !strchr("()/+-~. ", *c))
			return false;
	return *naming_last(s) && strlen(s) <= CORRECTION_LABEL;
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
	label = isdigit((unsigned char)*typed)
			? arena_printf(a, "OP%.*s", (int)n, typed)
			: arena_strndup(a, typed, n);
	if (!strncasecmp(label, "annex", 5))
		memcpy(label, "Annex", 5);
	name = label + (naming_last(label) - label);
	if (!strncasecmp(name, "pp", 2) || !strncasecmp(name, "op", 2))
		raise_letters(name, 2);
	else if (*name == 'h')
		raise_letters(name, 1);
	return is_label(label) ? label : NULL;
}

enum part
naming_part(const char *label, const struct paragraph *p, int *depth)
{
	const char *name = naming_last(label);

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

int
naming_count(const char *label, size_t *stem)
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

bool
naming_counted(const struct paragraph *p)
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
	int value = naming_count(old, &stem);

	for (size_t k = 0; value && k < n; k++) {
		size_t i = delta > 0 ? r->n_paragraphs - 1 - k : from + k;
		struct paragraph *p = &r->paragraphs[i];
		const char *label = p->label;
		int v = naming_count(label, &own);

		if (!naming_counted(p) || !same_series(p->part, part) ||
		    v < value || own != stem || memcmp(label, old, stem) != 0)
			continue;
		p->label = arena_printf(r->arena, "%.*s%d", (int)stem, label,
					v + delta);
		naming_below(r, i, label);
	}
}

bool
naming_free(const struct resolution *r, const char *label, size_t i)
{
	size_t stem;

	for (size_t k = 0; k < r->n_paragraphs; k++)
		if (k != i && !strcmp(r->paragraphs[k].label, label))
			return k > i && naming_counted(&r->paragraphs[k]) &&
			       naming_count(label, &stem) > 0;
	return true;
}

void
naming_put(struct resolution *r, size_t i, const char *label)
{
	struct paragraph *p = &r->paragraphs[i], old = *p;
	bool taken = naming_taken(r, label, i);
	size_t from, to;

	p->part = naming_part(label, p, &p->depth);
	if (taken)
		naming_shift(r, i + 1, label, 1, p->part);
	p->label = arena_strdup(r->arena, label);
	naming_below(r, i, old.label);
	naming_count(old.label, &from);
	naming_count(label, &to);
	if (naming_counted(&old) &&
	    (!same_series(old.part, p->part) || from != to ||
	     memcmp(old.label, label, from) != 0))
		naming_shift(r, i + 1, old.label, -1, old.part);
	naming_unique(r);
}

/* --- unique ------------------------------------------------------------ */

static int
by_label(const void *pa, const void *pb)
{
	const struct paragraph *const *a = pa, *const *b = pb;
	int c = strcmp((*a)->label, (*b)->label);

	/* The first of those that have one keeps it. */
	return c ? c : (*a < *b) - (*a > *b);
}

/* "OP5~2", which no other has. */
static const char *
copy_of(struct resolution *r, const char *label)
{
	const char *copy = label;

	for (size_t k = 2; naming_taken(r, copy, r->n_paragraphs); k++)
		copy = arena_printf(r->arena, "%s~%zu", label, k);
	return copy;
}

void
naming_unique(struct resolution *r)
{
	struct paragraph **sorted =
		arena_array(r->arena, r->n_paragraphs + 1, sizeof(*sorted));

	for (size_t i = 0; i < r->n_paragraphs; i++)
		sorted[i] = &r->paragraphs[i];
	qsort(sorted, r->n_paragraphs, sizeof(*sorted), by_label);
	for (size_t i = 1; i < r->n_paragraphs; i++)
		if (!strcmp(sorted[i - 1]->label, sorted[i]->label))
			sorted[i - 1]->label = copy_of(r, sorted[i]->label);
}
