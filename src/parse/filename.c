/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Symbols in names of files. */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "parse/chars.h"
#include "parse/filename.h"

enum { NAME_LIMIT = 64 }; /* bytes of a name that are looked at */

/* A symbol can end here; a letter behind figures is of a language. */
static bool
may_end(const char *s, size_t n)
{
	char last = s[n - 1];

	return char_is_upper(last) ? s[n] == '/' || (!char_is_word(s[n - 2]) &&
						     !char_is_word(s[n]))
				   : (char_is_digit(last) || last == ')') &&
					     !char_is_digit(s[n]);
}

/* The longest beginning that is a symbol. */
static bool
read_longest(const char *s, enum body body, struct symbol *out)
{
	for (size_t n = strlen(s); n > 2; n--)
		if (may_end(s, n) && symbol_parse(s, n, body, out) &&
		    out->kind != KIND_DOCUMENT)
			return true;
	return false;
}

/* "SC/2561/2021": the body's code, a number and its year. */
static bool
read_coded(const char *s, enum body body, struct symbol *out)
{
	const char *code = body_code(body);
	size_t n = strlen(code), number, year;
	char text[NAME_LIMIT];

	if (n == 0 || strncmp(s, code, n) != 0 || s[n] != '/')
		return false;
	s += n + 1;
	number = char_digits(s, strlen(s));
	if (number == 0 || s[number] != '/')
		return false;
	year = char_digits(s + number + 1, strlen(s + number + 1));
	if (year != 4)
		return false;
	snprintf(text, sizeof text, "%.*s (%.4s)", (int)number, s,
		 s + number + 1);
	return symbol_parse(text, strlen(text), body, out);
}

/* With what names have instead of a slash written as one. */
static bool
read_parted(const char *path, const char *parts, enum body body,
	    struct symbol *out)
{
	char name[NAME_LIMIT];

	snprintf(name, sizeof name, "%s", path);
	for (char *p = name; *p; p++)
		if (strchr(parts, *p))
			*p = '/';
	return (read_longest(name, body, out) || read_coded(name, body, out)) &&
	       (body == BODY_NONE || out->body == body);
}

bool
filename_symbol(const char *path, enum body body, struct symbol *out)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;

	/* With dashes alone it may be a date: "2020-12-01 notes.txt". */
	return read_parted(name, "_", body, out) ||
	       ((char_is_upper(*name) || char_is_lower(*name) ||
		 body == BODY_GA) &&
		read_parted(name, "_-", body, out));
}
