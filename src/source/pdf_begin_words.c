/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the words of lines say of where paragraphs begin, not their boxes. */
#include "config.h"

#include <string.h>

#include "source/pdf_begin.h"
#include "text/like.h"
#include "text/utf8.h"

enum { ITEM = 8 /* bytes of its number */ };

/* But for marks of footnotes. */
static const char *
last_word(const struct pdf_line *line)
{
	size_t last = line->n - 1;

	while (last > 0 && pdf_is_raised(line, line->words[last]))
		last--;
	return line->words[last]->text;
}

bool
pdf_ends_in_stop(const struct pdf_line *line, bool comma)
{
	const char *s = last_word(line);
	size_t n = strlen(s), at = utf8_prev(s, n, n), len;
	char last = like_ascii(s + at, n - at, &len);

	return last && strchr(comma ? ".;:," : ".;:", last);
}

static uint32_t
first_character(const struct pdf_line *line)
{
	const char *s = line->words[0]->text;
	size_t len;

	return utf8_decode(s, strlen(s), &len);
}

bool
pdf_opens_upper(const struct pdf_line *line)
{
	return utf8_is_upper(first_character(line));
}

bool
pdf_are_parted(const struct pdf_line *before, const struct pdf_line *line,
	       bool comma)
{
	return pdf_ends_in_stop(before, comma) &&
	       !utf8_is_lower(first_character(line));
}

bool
pdf_begins_with_number(const struct pdf_line *line)
{
	const char *s = line->words[0]->text;
	size_t n = strcspn(s, ").");

	return s[n] && n > 0 && n <= ITEM &&
	       (s[n] == ')' || strspn(s, "0123456789") == n);
}

bool
pdf_begins_text(const struct pdf_line *line)
{
	const char *s = line->words[0]->text;
	size_t n = strspn(s, "0123456789"), m;

	if (!n || s[n] != '/')
		return false;
	m = strspn(s + n + 1, "0123456789");
	return m && s[n + 1 + m] == '.' && line->n > 1;
}

bool
pdf_is_next_item(const struct pdf_line *before, const struct pdf_line *line)
{
	return pdf_begins_with_number(line) &&
	       !strchr(last_word(before), ':') &&
	       pdf_ends_in_stop(before, false);
}
