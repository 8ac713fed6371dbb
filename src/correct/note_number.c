/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The number that a footnote is printed with, before its words. */
#include "config.h"

#include <ctype.h>
#include <string.h>

#include "correct/correct_int.h"
#include "text/utf8.h"

enum { LABEL_BYTES = 12 };

bool
noted_is_label(const char *s, size_t n)
{
	static const char signs[] = "*+#";

	for (size_t i = 0; i < n; i++)
		if (!isalnum((unsigned char)s[i]) && !strchr(signs, s[i]) &&
		    (unsigned char)s[i] < 0x80)
			return false;
	return n > 0 && n <= LABEL_BYTES;
}

enum { FIGURES = 4 };

/* A figure at s, raised or not: its bytes; 0: there is none. */
static size_t
figure_at(const char *s, bool is_raised, char *out)
{
	size_t n = strlen(s), len = 1;
	int value;

	if (n == 0)
		return 0;
	value = is_raised ? utf8_superscript(utf8_decode(s, n, &len))
			  : *s - '0';
	*out = (char)('0' + value);
	return value >= 0 && value <= 9 ? len : 0;
}

/* Figures at s, as ASCII, and their bytes; 0: none, or too many. */
static size_t
figures_at(const char *s, bool is_raised, char out[FIGURES + 1])
{
	size_t at = 0, n = 0, len;
	char figure;

	while ((len = figure_at(s + at, is_raised, &figure)) > 0) {
		if (n == FIGURES)
			return 0;
		out[n++] = figure;
		at += len;
	}
	out[n] = '\0';
	return at;
}

size_t
noted_number(struct arena *a, const char *s, const char **number)
{
	char digits[FIGURES + 1];
	size_t at = figures_at(s, true, digits);
	size_t open = *s == '(' || *s == '[';

	if (at == 0) {
		at = figures_at(s + open, false, digits);
		if (at == 0)
			return 0;
		at += open;
		at += s[at] && strchr(open ? ")]" : "/.)", s[at]);
		if (s[at] != ' ')
			return 0;
	}
	*number = arena_strdup(a, digits);
	return at + strspn(s + at, " ");
}

const char *
noted_bare(struct arena *a, const char *num)
{
	num += strspn(num, "([");
	return arena_strndup(a, num, strcspn(num, ".)]/ "));
}
