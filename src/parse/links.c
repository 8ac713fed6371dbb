/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers of links, counted and taken away. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/links.h"

enum {
	LINKS_LEAST = 2,   /* that make a list */
	DIGITS = 4,	   /* of a link's number */
	HEADING_MOST = 24, /* bytes of what stands over the list */
	HEADINGS = 2,	   /* of them: "References", "Visible links" */
};

/* The list at the end of a source. */
struct list {
	size_t from; /* line */
	int links;
};

/* "4. http://...", "[4] https://...": its number, 0 where it is none. */
static int
link_number(const struct source_line *l)
{
	static const char *const schemes[] = { "http://", "https://",
					       "ftp://",  "mailto:",
					       "file://", "javascript:" };
	size_t at = l->len > 0 && l->text[0] == '[';
	size_t digits = char_digits(l->text + at, l->len - at);
	int value = char_number(l->text + at, digits);

	if (digits == 0 || digits > DIGITS)
		return 0;
	at += digits;
	if (at + 1 >= l->len || !strchr(".]", l->text[at]) ||
	    l->text[at + 1] != ' ')
		return 0;
	at += strspn(l->text + at + 1, " ") + 1;
	for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
		if (chars_begin(l->text + at, l->len - at, schemes[i]))
			return value;
	return 0;
}

/* Headings above line i belong to it. */
static size_t
with_headings(const struct source *src, size_t i)
{
	for (int n = 0; n < HEADINGS; n++) {
		size_t at = i;

		while (at > 0 && src->lines[at - 1].len == 0)
			at--;
		if (at == 0 || src->lines[at - 1].len > HEADING_MOST ||
		    chars_stop(src->lines[at - 1].text,
			       src->lines[at - 1].len) == '.')
			return i;
		i = at - 1;
	}
	return i;
}

static bool
find_list(const struct source *src, struct list *out)
{
	*out = (struct list){ .from = src->n_lines };
	for (size_t i = 0; i < src->n_lines; i++) {
		int value = link_number(&src->lines[i]);

		if (value == 1)
			*out = (struct list){ .from = i };
		if (value == out->links + 1)
			out->links = value;
	}
	if (out->links < LINKS_LEAST)
		return false;
	out->from = with_headings(src, out->from);
	return true;
}

/* Bytes of "[4]" at s, right before a word; 0 where there is none. */
static size_t
link_at(const char *s, size_t n, int links)
{
	size_t digits = n > 3 && *s == '[' ? char_digits(s + 1, n - 1) : 0;

	if (digits == 0 || digits > DIGITS || digits + 2 >= n ||
	    s[digits + 1] != ']' || s[digits + 2] == ' ' ||
	    char_number(s + 1, digits) > links)
		return 0;
	return digits + 2;
}

static void
strip(struct arena *a, struct source_line *l, int links)
{
	char *out = NULL;
	size_t n = 0, len;

	if (!memchr(l->text, '[', l->len))
		return;
	out = arena_array(a, l->len + 1, 1);
	for (size_t i = 0; i < l->len; i += len) {
		/* Behind a word it is the mark of a footnote. */
		len = i > 0 && char_is_word(l->text[i - 1])
			      ? 0
			      : link_at(l->text + i, l->len - i, links);
		if (len)
			continue;
		out[n++] = l->text[i];
		len = 1;
	}
	out[n] = '\0';
	l->text = out;
	l->len = n;
}

const struct source *
links_plain(struct arena *a, const struct source *src)
{
	struct source *out;
	struct list list;

	if (!find_list(src, &list))
		return src;
	out = arena_array(a, 1, sizeof *out);
	*out = *src;
	out->lines = arena_array(a, src->n_lines + 1, sizeof *out->lines);
	memcpy(out->lines, src->lines, src->n_lines * sizeof *out->lines);
	for (size_t i = 0; i < list.from; i++)
		strip(a, &out->lines[i], list.links);
	out->n_lines = list.from;
	return out;
}
