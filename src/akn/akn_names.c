/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Names of States and others, as the files run them together in English.
 */
#include "config.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "akn/akn_names.h"

void
akn_names_add(struct akn_names *l, const char *s, size_t n)
{
	while (n && *s == ' ')
		s++, n--;
	while (n && strchr(" .]", s[n - 1]))
		n--;
	if (n > 4 && !strncasecmp(s, "the ", 4))
		s += 4, n -= 4;
	if (!n)
		return;
	l->to->names = arena_grow(l->a, l->to->names, l->to->n, &l->cap,
				  sizeof *l->to->names);
	l->to->names[l->to->n++] = arena_strndup(l->a, s, n);
}

/* What "and" leads to within the name of a State. */
static const char *const within_names[] = {
	"Herzegovina", "Barbuda",	   "Nevis", "the Grenadines", "Tobago",
	"Principe",    "Northern Ireland",
};

static bool
within_name(const char *rest)
{
	enum { N = sizeof within_names / sizeof *within_names };

	for (size_t i = 0; i < N; i++)
		if (!strncasecmp(rest, within_names[i],
				 strlen(within_names[i])))
			return true;
	return false;
}

/* Bytes of what parts two names at s, 0: nothing does. */
static size_t
separator(const char *s)
{
	static const char *const words[] = { ", and ", ",",	 ";",
					     " and ",  "\u060c", "\u3001" };

	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		size_t n = strlen(words[i]);

		if (!strncmp(s, words[i], n) && !within_name(s + n))
			return n;
	}
	return 0;
}

/* "submitted by the Chair on the basis of": a sentence, no list. */
static bool
is_sentence(const char *s)
{
	static const char *const begins[] = { "submitted", "introduced", "on ",
					      "the representative" };
	const char *other = strstr(s, " behalf "), *open = strchr(s, '(');

	for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
		if (!strncmp(s, begins[i], strlen(begins[i])))
			return true;
	return other && (!open || other < open);
}

void
akn_names_split(struct akn_names *l, const char *s)
{
	const char *from = s;
	int depth = 0;
	size_t n;

	if (is_sentence(s)) {
		akn_names_add(l, s, strlen(s));
		return;
	}
	for (; *s; s += n ? n : 1) {
		depth += (*s == '(') - (*s == ')');
		n = depth > 0 ? 0 : separator(s);
		if (!n)
			continue;
		akn_names_add(l, from, (size_t)(s - from));
		from = s + n;
	}
	akn_names_add(l, from, (size_t)(s - from));
}
