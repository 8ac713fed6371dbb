/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words in italics at the beginning of a paragraph. */
#include "config.h"

#include <string.h>

#include "source/slant.h"

enum { NUMBER_MOST = 12 /* bytes of one that was typed, and white space */ };

/* "12.", "(a)": it is typed before the words of its paragraph. */
static bool
is_number(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n && strchr(" \xc2\xa0\n("
			       "0123456789.)abcdefghi",
			       s[i]))
		i++;
	return i == n && n <= NUMBER_MOST &&
	       memchr(s, ')', n) != memchr(s, '.', n);
}

void
slant_see(struct slant *s, const struct buf *text, size_t from, bool italic)
{
	const char *all = text->data;

	if (!from)
		*s = (struct slant){ 0 };
	while (from < text->len && strchr(" \n", all[from]))
		from++;
	if (from == text->len || s->over)
		return;
	if (!italic) {
		s->over = s->end || !is_number(all, text->len);
		return;
	}
	if (!s->end)
		s->from = from;
	s->end = text->len;
}

const char *
slant_words(const struct slant *s, const struct buf *text, struct arena *a)
{
	size_t n = s->end - s->from, out = 0;
	char *words;

	if (!s->end || s->end > text->len)
		return NULL;
	words = arena_strndup(a, text->data + s->from, n);
	for (size_t i = 0; i < n; i++)
		if (!strchr(" \n", words[i]))
			words[out++] = words[i];
		else if (out && words[out - 1] != ' ')
			words[out++] = ' ';
	words[out] = '\0';
	return words;
}
