/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Labels of paragraphs: their order, and which a pinpoint means. */
#include "config.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "model/label.h"
#include "model/symbol.h"

enum {
	LABEL_LIMIT = 64,  /* bytes */
	RANGE_LIMIT = 100, /* paragraphs between the ends of "paras. 2-4" */
};

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Runs of digits by value, whatever their length; both move on. */
static int
compare_digits(const char **a, const char **b)
{
	size_t na, nb;
	int c;

	while (**a == '0')
		++*a;
	while (**b == '0')
		++*b;
	for (na = 0; is_digit((*a)[na]);)
		na++;
	for (nb = 0; is_digit((*b)[nb]);)
		nb++;
	c = na != nb ? (na > nb) - (na < nb) : strncmp(*a, *b, na);
	*a += na;
	*b += nb;
	return c;
}

/*
 * "(a)..." with "(b)...", both moving behind the bracket.  The first level
 * is lettered, the second has Roman figures: Editorial Manual, "Paragraphs
 * and subparagraphs".
 */
static int
compare_items(const char **a, const char **b, int level)
{
	size_t na = strcspn(++*a, ")"), nb = strcspn(++*b, ")");
	int ra = level == 2 ? roman_small(*a, na) : 0;
	int rb = level == 2 ? roman_small(*b, nb) : 0;
	int c;

	if (ra && rb)
		c = ra - rb;
	else
		c = na != nb ? (na > nb) - (na < nb) : strncmp(*a, *b, na);
	*a += na + ((*a)[na] == ')');
	*b += nb + ((*b)[nb] == ')');
	return c;
}

/* Strings with numbers and items in them. */
static int
compare_parts(const char *a, const char *b)
{
	int c = 0;

	for (int level = 1; *a && *b && c == 0;) {
		if (is_digit(*a) && is_digit(*b))
			c = compare_digits(&a, &b);
		else if (*a == '(' && *b == '(')
			c = compare_items(&a, &b, level++);
		else
			c = (unsigned char)*a++ - (unsigned char)*b++;
	}
	return c ? c : (*a != 0) - (*b != 0);
}

/* Preamble, operative part, the rest. */
static int
rank_of(const char *label)
{
	if (strncmp(label, "PP", 2) == 0)
		return 0;
	return strncmp(label, "OP", 2) == 0 ? 1 : 2;
}

/* What stands before the last slash: nothing, a section, an annex. */
static int
rank_of_section(const char *label, size_t n)
{
	return n == 0 ? 0 : strncmp(label, "Annex", 5) == 0 ? 2 : 1;
}

/* The number of "Annex II" or "Annex2"; 1 where it has none. */
static int
annex_number(const char *s)
{
	int value;

	s += strlen("Annex") + (s[strlen("Annex")] == ' ');
	if (is_digit(*s))
		return atoi(s);
	value = roman_value(s, strlen(s));
	return value ? value : 1;
}

static int
compare_sections(const char *a, size_t na, const char *b, size_t nb)
{
	int c = rank_of_section(a, na) - rank_of_section(b, nb);
	char *x, *y;

	if (c || na + nb == 0)
		return c;
	x = xstrndup(a, na);
	y = xstrndup(b, nb);
	if (rank_of_section(a, na) == 2)
		c = annex_number(x) - annex_number(y);
	if (c == 0)
		c = compare_parts(x, y);
	free(x);
	free(y);
	return c;
}

static size_t
section_length(const char *label)
{
	const char *slash = strrchr(label, '/');

	return slash ? (size_t)(slash - label) : 0;
}

int
label_compare(const char *a, const char *b)
{
	size_t na = section_length(a), nb = section_length(b);
	int c = compare_sections(a, na, b, nb);

	if (c)
		return c;
	a += na + (a[na] == '/');
	b += nb + (b[nb] == '/');
	c = rank_of(a) - rank_of(b);
	return c ? c : compare_parts(a, b);
}

/* What follows a label at the beginning of another; NULL: it is not there. */
static const char *
behind(const char *label, const char *s)
{
	for (;; label++, s++) {
		label += strspn(label, " ");
		s += strspn(s, " ");
		if (!*label)
			return s;
		if (tolower((unsigned char)*label) !=
		    tolower((unsigned char)*s))
			return NULL;
	}
}

bool
label_same(const char *a, const char *b)
{
	const char *rest = behind(a, b);

	return rest && !*rest;
}

/* OP5(a) of OP5. */
static bool
is_part(const char *part, const char *of)
{
	const char *rest = behind(of, part);

	return rest && *of && *rest == '(';
}

/* "OP5-OP7": what is behind the hyphen, NULL where it is no range. */
static const char *
range_end(const char *part)
{
	const char *dash = strchr(part, '-');

	while (dash && strncmp(dash + 1, "OP", 2) != 0 &&
	       strncmp(dash + 1, "PP", 2) != 0)
		dash = strchr(dash + 1, '-');
	return dash ? dash + 1 : NULL;
}

/* How one part of a pinpoint, which is changed, means the label. */
static enum label_scope
part_scope(char *part, const char *label)
{
	const char *end = range_end(part);

	if (end) {
		part[end - part - 1] = '\0';
		if (!strchr(label, '(') == !strchr(part, '(') &&
		    label_compare(part, label) <= 0 &&
		    label_compare(label, end) <= 0)
			return LABEL_ITSELF;
	} else if (label_same(part, label)) {
		return LABEL_ITSELF;
	}
	return is_part(part, label) ? LABEL_PART : LABEL_ELSEWHERE;
}

/* Paragraph `number` of "annex II" or "section II". */
static enum label_scope
scope_within(const char *part, const char *number, const char *label)
{
	static const char section[] = "section ";
	char whole[2 * LABEL_LIMIT];

	if (strncmp(part, section, strlen(section)) == 0)
		snprintf(whole, sizeof(whole), "%s/OP%s",
			 part + strlen(section), number);
	else
		snprintf(whole, sizeof(whole), "%s/%s", part, number);
	return part_scope(whole, label);
}

/* The same of "2", "2 (a)" or "2-4". */
static enum label_scope
scope_among(const char *part, const char *numbers, const char *label)
{
	enum label_scope found = LABEL_ELSEWHERE;
	char number[LABEL_LIMIT];
	int first, last;

	/* No longer ones, with which one could count past the last int. */
	if (sscanf(numbers, "%9d-%9d", &first, &last) != 2)
		return scope_within(part, numbers, label);
	if (last - first > RANGE_LIMIT)
		return found;
	for (int n = first; n <= last && found != LABEL_ITSELF; n++) {
		enum label_scope s;

		snprintf(number, sizeof(number), "%d", n);
		s = scope_within(part, number, label);
		found = s == LABEL_ELSEWHERE ? found : s;
	}
	return found;
}

/* The paragraphs that part of a pinpoint names: "para. 2", "paras. 2-4", "6".
 */
static const char *
part_numbers(const char *part)
{
	static const char *const units[] = { "para. ", "paras. " };

	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (strncmp(part, units[i], strlen(units[i])) == 0)
			return part + strlen(units[i]);
	return *part >= '0' && *part <= '9' ? part : NULL;
}

/* Without a look at what the paragraph is part of. */
static enum label_scope
scope_below(const char *pinpoint, const char *label)
{
	char *text = xstrdup(pinpoint), *save = NULL, whole[LABEL_LIMIT] = "";
	enum label_scope found = LABEL_ELSEWHERE, s;
	const char *numbers;

	for (char *part = strtok_r(text, ",;", &save);
	     part && found != LABEL_ITSELF;
	     part = strtok_r(NULL, ",;", &save)) {
		part += strspn(part, " ");
		if (*whole && (numbers = part_numbers(part)) != NULL) {
			s = scope_among(whole, numbers, label);
		} else {
			snprintf(whole, sizeof(whole), "%s", part);
			s = part_scope(part, label);
		}
		found = s == LABEL_ELSEWHERE ? found : s;
	}
	free(text);
	return found;
}

enum label_scope
label_scope(const char *pinpoint, const char *label)
{
	enum label_scope found = scope_below(pinpoint, label);
	char *whole = xstrdup(label), *bracket;

	while (found == LABEL_ELSEWHERE && (bracket = strrchr(whole, '('))) {
		*bracket = '\0';
		if (scope_below(pinpoint, whole) == LABEL_ITSELF)
			found = LABEL_WHOLE;
	}
	free(whole);
	return found;
}

bool
label_named(const char *pinpoint, const char *label)
{
	return scope_below(pinpoint, label) == LABEL_ITSELF;
}

const char *
label_scope_name(enum label_scope scope)
{
	static const char *const names[LABEL_SCOPES] = { "", "itself", "part",
							 "whole" };

	return names[scope];
}
