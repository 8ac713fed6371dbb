/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the source knows of how a paragraph begins: the number that its format
 * made, and the opener, which is printed in italics whatever its words are.
 */
#include "config.h"

#include <string.h>

#include "parse/build.h"
#include "parse/chars.h"

enum {
	OPENER_WORDS = 6,
	OPENER_BYTES = 100,
};

static const struct source_line *
line_of(const struct source *file, size_t number)
{
	size_t low = 0, high = file->n_lines;

	while (low < high) {
		size_t mid = (low + high) / 2;

		if (file->lines[mid].number < number)
			low = mid + 1;
		else
			high = mid;
	}
	while (low < file->n_lines && file->lines[low].number == number &&
	       !file->lines[low].len)
		low++;
	return low < file->n_lines && file->lines[low].number == number
		       ? &file->lines[low]
		       : NULL;
}

/* --- openers ------------------------------------------------------------- */

/* So few words may be an opener. */
static bool
may_open(const char *s, size_t n)
{
	size_t words = 1;

	for (size_t i = 0; i < n; i++) {
		words += s[i] == ' ';
		if (strchr(";.\\*_", s[i]))
			return false;
	}
	return n > 1 && n <= OPENER_BYTES && words <= OPENER_WORDS;
}

/* "1. *Perusing with delight* the report": the words that are marked up. */
static const char *
emphasised(const char *s, size_t *n)
{
	const char *end;
	size_t run = 0;
	char sign;

	s += strspn(s, " ");
	s += strspn(s, "0123456789().");
	s += strspn(s, " ");
	sign = *s;
	if (sign != '*' && sign != '_')
		return NULL;
	while (s[run] == sign)
		run++;
	s += run;
	end = strchr(s, sign);
	*n = end ? (size_t)(end - s) : 0;
	return run < 3 && end ? s : NULL;
}

/* Bytes of p's text that are printed in italics, as openers are. */
static size_t
italics(const struct source *file, const struct paragraph *p)
{
	const struct source_line *line = line_of(file, p->first_line);
	const char *s = line ? line->italic : NULL;
	size_t n = s ? strlen(s) : 0;

	if (line && !s)
		s = emphasised(line->text, &n);
	while (s && n && strchr(" ,", s[n - 1]))
		n--;
	if (!s || p->depth > 1 || !may_open(s, n) || p->len < n + 2 ||
	    memcmp(p->text, s, n) ||
	    !(strchr(" ,", p->text[n]) ||
	      chars_tight(p->text, n, p->text + n, p->len - n)))
		return 0;
	return n;
}

const char *
known_opener(const struct source *file, const struct paragraph *p, size_t known,
	     struct arena *a)
{
	size_t n = italics(file, p);

	if (!n)
		n = known;
	return n ? arena_strndup(a, p->text, n) : "";
}

/* --- numbers ------------------------------------------------------------- */

void
known_number(const struct source *file, struct paragraph *p, struct arena *a)
{
	const struct source_line *line = line_of(file, p->first_line);
	size_t n = line && line->num ? strlen(line->num) : 0;

	if (!n || *p->num || p->len < n + 2 || memcmp(p->text, line->num, n) ||
	    p->text[n] != ' ')
		return;
	p->num = arena_strdup(a, line->num);
	p->text += n + 1;
	p->len -= n + 1;
	for (size_t i = 0; i < p->n_marks; i++)
		p->marks[i].offset -= p->marks[i].offset > n ? n + 1 : 0;
}
