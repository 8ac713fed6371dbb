/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whether the name of a file speaks of another work than the file itself:
 * covers are made from those of other files, and keep their symbols.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "parse/chars.h"
#include "akn/akn_head.h"

/* "x/GA.zip:77session/77_336_E.xml": what is behind the last of these. */
static const char *
base_name(const char *path)
{
	for (const char *p = path; *p; p++)
		if (*p == '/' || *p == ':')
			path = p + 1;
	return path;
}

/* Whether the figures begin with n: "27682025" is 2768 of 2025. */
static bool
begins_with(const char *figures, size_t len, int n)
{
	for (long v = 0; len && v <= n; figures++, len--) {
		v = v * 10 + (*figures - '0');
		if (v == n)
			return true;
	}
	return false;
}

bool
akn_filename_differs(const char *path, const struct symbol *s)
{
	bool council = s->body == BODY_SC && s->kind == KIND_RESOLUTION;
	long first = s->session ? s->session : s->year, last = -1;
	size_t seen = 0, len;
	const char *p = base_name(path);

	if (!s->number || s->roman)
		return false;
	for (; *(p += strcspn(p, "0123456789")); p += len, seen++) {
		len = char_digits(p, strlen(p));
		if (council ? begins_with(p, len, s->number)
			    : last == first && begins_with(p, len, s->number))
			return false;
		last = strtol(p, NULL, 10);
	}
	/* With fewer figures it is a name of another kind. */
	return seen > 1;
}

const char *
akn_filename_symbol(struct arena *a, const char *path)
{
	const char *base = base_name(path);
	size_t n = strcspn(base, "- (");
	char *s;

	if (n > 4 && !memcmp(base + n - 4, ".xml", 4))
		n -= 4;
	s = arena_strndup(a, base, n);
	for (char *p = s; *p; p++)
		*p = *p == '_' ? '/' : *p;
	return s;
}

const char *
akn_filename_letter(struct arena *a, const char *path)
{
	const char *end = base_name(path), *p;

	end += strlen(end);
	p = end - strlen("1 B_A.xml");
	if (p < path || strcmp(end - 4, ".xml") != 0 || !char_is_digit(*p) ||
	    !strchr(" _", p[1]) || !char_is_upper(p[2]) || p[3] != '_' ||
	    !char_is_upper(p[4]))
		return "";
	return arena_strndup(a, p + 2, 1);
}
