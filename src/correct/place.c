/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The place of a correction: found by its words, never by likeness. */
#include "config.h"

#include <string.h>

#include "correct/correct_int.h"
#include "text/utf8.h"

size_t
place_trimmed(const char *s, size_t n)
{
	while (n > 0 && s[n - 1] == ' ')
		n--;
	return n;
}

const char *
place_line(struct arena *a, const char *s)
{
	char *line = arena_strdup(a, s);

	for (char *c = line; *c; c++)
		if ((unsigned char)*c < ' ' || *c == 0x7f)
			*c = ' ';
	return line;
}

const char *
place_before(struct arena *a, const char *s, size_t n)
{
	size_t from, points;
	const char *space;

	n = place_trimmed(s, n);
	points = utf8_points(s, n);
	from = points > CORRECTION_BEFORE
		       ? utf8_bytes(s, n, points - CORRECTION_BEFORE)
		       : 0;
	/* Not from the midst of a word, where words have ends. */
	space = from > 0 && s[from - 1] != ' ' ? memchr(s + from, ' ', n - from)
					       : NULL;
	if (space)
		from = (size_t)(space - s);
	while (from < n && s[from] == ' ')
		from++;
	return arena_strndup(a, s + from, n - from);
}

const char *
place_words(struct arena *a, const char *s, size_t n)
{
	n = utf8_bytes(s, n, CORRECTION_WORDS);
	return arena_strndup(a, s, place_trimmed(s, n));
}

bool
place_ends(const struct correction *c, const char *s, size_t n)
{
	size_t len = strlen(c->before);

	n = place_trimmed(s, n);
	return n >= len && !memcmp(s + n - len, c->before, len);
}

static bool
begins(const char *s, const char *with)
{
	return !strncmp(s, with, strlen(with));
}

bool
place_begins(const struct correction *c, const struct paragraph *p)
{
	size_t num = strlen(p->num);

	if (begins(p->text, c->words))
		return true;
	return num > 0 && begins(c->words, p->num) && c->words[num] == ' ' &&
	       begins(p->text, c->words + num + 1);
}

long
place_find(const struct resolution *r, const struct correction *c,
	   bool (*fits)(const struct resolution *r, size_t i,
			const struct correction *c))
{
	long found = -1;
	size_t n = 0;

	for (size_t i = 0; i < r->n_paragraphs; i++) {
		if (!fits(r, i, c))
			continue;
		if (!strcmp(r->paragraphs[i].label, c->label))
			return (long)i;
		found = (long)i;
		n++;
	}
	return n == 1 ? found : -1;
}

size_t
place_count(const struct correction *c, const struct paragraph *p, size_t *at)
{
	size_t n = 0;

	for (const char *s = p->text; (s = strstr(s, c->words)); s++) {
		size_t here = (size_t)(s - p->text);

		if (place_trimmed(p->text, here) == 0 ||
		    !place_ends(c, p->text, here))
			continue;
		*at = here;
		n++;
	}
	return n;
}
