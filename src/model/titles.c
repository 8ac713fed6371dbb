/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether two wordings are one title. */
#include "config.h"

#include <string.h>

#include "base/arena.h"
#include "model/titles.h"
#include "text/fold.h"

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
	       (unsigned char)c >= 0x80;
}

/* Punctuation that folding leaves, of scripts without spaces too. */
static size_t
is_sign(const char *s)
{
	static const char *const signs[] = { "\u3001", "\u3002", "\u060c",
					     "\u061b", "\u300a", "\u300b",
					     "\u300c", "\u300d" };

	for (size_t i = 0; i < sizeof(signs) / sizeof(*signs); i++)
		if (strncmp(s, signs[i], strlen(signs[i])) == 0)
			return strlen(signs[i]);
	return 0;
}

/* Its letters, with a space before each word and behind the last. */
static const char *
words(struct arena *a, const char *title)
{
	struct folded f =
		fold_text(a, title, strlen(title), (struct fold_how){ 0 });
	char *out = arena_array(a, f.len + 3, 1), *o = out;

	*o++ = ' ';
	for (const char *s = f.text; *s;) {
		size_t sign = is_sign(s);

		if (!sign && is_letter(*s))
			*o++ = *s;
		else if (o[-1] != ' ')
			*o++ = ' ';
		s += sign ? sign : 1;
	}
	if (o[-1] != ' ')
		*o++ = ' ';
	*o = '\0';
	return out;
}

/* Whether it is in a script that parts no words: from U+3000 to U+9FFF. */
static bool
is_unparted(const char *s)
{
	return strpbrk(s, "\xe3\xe4\xe5\xe6\xe7\xe8\xe9") != NULL;
}

static const char *
without_spaces(struct arena *a, const char *s)
{
	char *out = arena_strdup(a, s), *o = out;

	for (; *s; s++)
		if (*s != ' ')
			*o++ = *s;
	*o = '\0';
	return out;
}

bool
titles_within(const char *given, const char *text)
{
	struct arena *a = arena_new();
	const char *g = words(a, given), *t = words(a, text);
	bool within;

	if (is_unparted(g)) {
		g = without_spaces(a, g);
		t = without_spaces(a, t);
	}
	within = strstr(t, g) != NULL;
	arena_free(a);
	return within;
}

bool
titles_agree(const char *given, const char *title)
{
	return titles_within(given, title) || titles_within(title, given);
}

bool
titles_same(const char *title, const char *other)
{
	return titles_within(title, other) && titles_within(other, title);
}
