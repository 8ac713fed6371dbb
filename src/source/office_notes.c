/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What antiword prints has its footnotes below a rule at the end, "[1]" and a
 * tab before each, and "[1]" where one is called; a line is a paragraph.  It is
 * made Markdown.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "source/office_run.h"

static const char rule[] = "-----------------------\n";

/* Bytes of "[12]" at s, and its number; 0: it is none. */
static size_t
number_at(const char *s, unsigned long *number)
{
	char *end;

	if (*s != '[' || s[1] < '1' || s[1] > '9')
		return 0;
	*number = strtoul(s + 1, &end, 10);
	return *end == ']' ? (size_t)(end + 1 - s) : 0;
}

static bool
is_footnote(const char *s, unsigned long due)
{
	unsigned long number;
	size_t n = number_at(s, &number);

	return n && s[n] == '\t' && number == due;
}

/* The first footnote; NULL without. */
static const char *
find_notes(const char *s)
{
	const char *found = NULL;

	while ((s = strstr(s, rule)) != NULL) {
		s += sizeof rule - 1;
		if (is_footnote(s, 1))
			found = s;
	}
	return found;
}

/* The footnotes, each in a paragraph of its own; how many there are. */
static unsigned long
put_notes(struct buf *to, const char *s)
{
	unsigned long count = 0, number;

	while (*s) {
		size_t n = strcspn(s, "\n");
		bool first = is_footnote(s, count + 1);

		if (first) {
			size_t label = number_at(s, &number) + 1;

			buf_printf(to, "\n[^%lu]: ", ++count);
			buf_add(to, s + label, n - label);
		} else {
			buf_putc(to, ' ');
			buf_add(to, s, n);
		}
		s += n;
		if (*s)
			s++;
		if (!*s || is_footnote(s, count + 1))
			buf_putc(to, '\n');
	}
	return count;
}

/* The text up to `end`, with the marks of `count` footnotes. */
static void
put_text(struct buf *to, const char *s, const char *end, unsigned long count)
{
	unsigned long due = 1, number;

	while (s < end) {
		size_t n = due <= count ? number_at(s, &number) : 0;

		/* They are called in their order; what else is so is text. */
		if (n && number == due) {
			buf_printf(to, "[^%lu]", due++);
			s += n;
			continue;
		}
		/* Each line is a paragraph, but for the rows of a table. */
		if (*s == '\n' && s[1] != '|')
			buf_putc(to, '\n');
		buf_putc(to, *s++);
	}
}

void
office_notes(struct buf *text)
{
	struct buf out = BUF_INIT, below = BUF_INIT;
	const char *notes, *end;
	unsigned long count = 0;

	/* What no text has is refused where it is read. */
	if (!text->len || memchr(text->data, '\0', text->len))
		return;
	notes = find_notes(text->data);
	end = notes ? notes - (sizeof rule - 1) : text->data + text->len;
	if (notes)
		count = put_notes(&below, notes);
	put_text(&out, text->data, end, count);
	if (notes)
		buf_add(&out, below.data, below.len);
	buf_free(&below);
	buf_free(text);
	*text = out;
}
