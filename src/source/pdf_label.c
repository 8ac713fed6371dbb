/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers of footnotes: what a line begins with, and which it calls. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "source/pdf_layout.h"

enum { LABEL_DIGITS = 3 };

int
pdf_plain_label(const struct pdf_line *line)
{
	char s[LABEL_DIGITS + 3] = "", *end;
	size_t i = 0;
	bool open, whole = false;
	long value;

	for (; i < line->n && !whole; i++) {
		const char *word = line->words[i]->text;

		if (strspn(word, "0123456789()") != strlen(word) ||
		    strlen(s) + strlen(word) >= sizeof s)
			break;
		memcpy(s + strlen(s), word, strlen(word) + 1);
		whole = *s != '(' || strchr(word, ')');
	}
	open = *s == '(';
	if (s[open] < '1' || s[open] > '9' || (!open && line->n == 1))
		return 0;
	value = strtol(s + open, &end, 10);
	return value < 1000 && !strcmp(end, open ? ")" : "") ? (int)value : 0;
}

/* "(3)", or "2,3" for each of its numbers. */
static bool
is_number_of(const char *s, int label)
{
	for (s += strspn(s, "(,"); *s; s += strspn(s, "(,)/")) {
		size_t digits = strspn(s, "0123456789");

		if (!digits)
			return false;
		if (atoi(s) == label)
			return true;
		s += digits;
	}
	return false;
}

bool
pdf_calls(const struct pdf_line *line, int label)
{
	for (size_t i = 1; i < line->n; i++)
		if (pdf_is_raised(line, line->words[i]) &&
		    is_number_of(line->words[i]->text, label))
			return true;
	return false;
}
