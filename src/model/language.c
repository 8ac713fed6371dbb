/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Languages: their names, and lists of their codes. */
#include "config.h"

#include <string.h>

#include "model/language.h"

static const struct {
	const char *code, *name, *comma, *own;
} languages[] = {
#define LANGUAGE(code, name, comma, own) { code, name, comma, own },
#include "model/languages.def"
#undef LANGUAGE
};

enum { LANGUAGES = sizeof(languages) / sizeof(*languages) };

const char *
language_name(const char *code)
{
	for (size_t i = 0; i < LANGUAGES; i++)
		if (strcmp(languages[i].code, code) == 0)
			return languages[i].name;
	return code;
}

const char *
language_comma(const char *code)
{
	for (size_t i = 0; i < LANGUAGES; i++)
		if (strcmp(languages[i].code, code) == 0)
			return languages[i].comma;
	return ",";
}

bool
language_is_name(const char *s, size_t n)
{
	for (size_t i = 0; i < LANGUAGES; i++)
		if ((n && *s == *languages[i].own &&
		     strlen(languages[i].own) == n &&
		     !memcmp(languages[i].own, s, n)) ||
		    (n && *s == *languages[i].name &&
		     strlen(languages[i].name) == n &&
		     !memcmp(languages[i].name, s, n)))
			return true;
	return false;
}

bool
language_known(const char *code)
{
	return language_name(code) != code;
}

/* Where a code stands in a list; NULL: nowhere. */
static const char *
find(const char *list, const char *code)
{
	size_t len = strlen(code), n;

	for (;; list += n + 1) {
		n = strcspn(list, ",");
		if (n == len && strncmp(list, code, n) == 0)
			return list;
		if (!list[n])
			return NULL;
	}
}

const char *
language_next(const char *list, const char *code, size_t *n)
{
	const char *at = find(list, code);

	if (at)
		at += strcspn(at, ",");
	at = at && *at ? at + 1 : list;
	*n = strcspn(at, ",");
	return at;
}

bool
language_listed(const char *list, const char *code)
{
	return find(list, code) != NULL;
}
