/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Raised numbers, and the labels of footnotes that begin with them. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/mark.h"
#include "parse/raised.h"
#include "text/like.h"
#include "text/utf8.h"

enum { TAG_LIMIT = 32 }; /* bytes inside <sup> */

static const char raised_open[] = "\u207d", raised_close[] = "\u207e";

/* Digits of the superscript run at s, as ASCII; *used is its bytes. */
static size_t
raised_plain(const char *s, size_t n, char digits[RAISED_DIGITS + 1],
	     size_t *used)
{
	size_t count = 0, len;

	for (*used = 0; *used < n; *used += len) {
		int d = (unsigned char)s[*used] < 0x80
				? -1
				: utf8_superscript(utf8_decode(
					  s + *used, n - *used, &len));

		if (d < 0 || count == RAISED_DIGITS)
			break;
		digits[count++] = (char)('0' + d);
	}
	digits[count] = '\0';
	return count;
}

size_t
raised_digits(const char *s, size_t n, char digits[RAISED_DIGITS + 1],
	      size_t *used)
{
	size_t open = sizeof raised_open - 1, count;

	if (!chars_begin(s, n, raised_open))
		return raised_plain(s, n, digits, used);
	count = raised_plain(s + open, n - open, digits, used);
	*used += open;
	if (!chars_begin(s + *used, n - *used, raised_close))
		return 0;
	*used += sizeof raised_close - 1;
	return count;
}

static const struct tag {
	const char *open, *close;
} tags[] = {
	{ "<sup>", "</sup>" },
	{ "[^", "]" }, /* footnotes of Markdown */
	{ "^", "^" },  /* superscripts of Pandoc */
};

const char *
raised_tag(const char *s, size_t n, size_t *inside, size_t *used)
{
	const struct tag *t = tags, *end = tags + sizeof tags / sizeof *tags;
	size_t open;

	while (t < end && (!n || *t->open != *s))
		t++;
	if (t == end || !chars_begin(s, n, t->open))
		return NULL;
	open = strlen(t->open);
	for (size_t i = open; i < n && i < open + TAG_LIMIT; i++) {
		if (chars_begin(s + i, n - i, t->close)) {
			*inside = i - open;
			*used = i + strlen(t->close);
			return s + open;
		}
	}
	return NULL;
}

static bool
read_label(const char *digits, size_t n, int *value)
{
	*value = char_number(digits, n);
	return n > 0 && n <= RAISED_DIGITS && *digits != '0';
}

bool
mark_is_bracketed(const struct lexicon *lex, const char *s, size_t n)
{
	size_t digits;

	if (n < 3 || *s != '(' || !lexicon_match(lex, "mark", s, n))
		return false;
	digits = char_digits(s + 1, n - 1);
	return digits > 0 && digits + 1 < n && s[digits + 1] == ')';
}

size_t
mark_label(const struct lexicon *lex, const char *s, size_t n,
	   enum label_style *style, int *value)
{
	char digits[RAISED_DIGITS + 1];
	size_t used, inside, count;
	const char *tag = raised_tag(s, n, &inside, &used);

	*style = LABEL_NONE;
	if (tag && inside > 2 && tag[0] == '(' && tag[inside - 1] == ')') {
		tag++;
		inside -= 2;
	}
	count = tag ? 0 : raised_digits(s, n, digits, &used);
	if (tag && char_digits(tag, inside) == inside &&
	    read_label(tag, inside, value))
		*style = LABEL_RAISED;
	else if (count && read_label(digits, count, value))
		*style = LABEL_RAISED;
	if (*style == LABEL_NONE) {
		size_t open = mark_is_bracketed(lex, s, n);

		used = char_digits(s + open, n - open);
		if (!read_label(s + open, used, value))
			return 0;
		used += 2 * open;
		*style = LABEL_BARE;
		if (used < n && s[used] == '/') {
			*style = LABEL_SLASH;
			used++;
		}
		if (used < n && s[used] != ' ')
			return *style = LABEL_NONE, 0;
	}
	/* "[^1]: " */
	used += tag && *s == '[' && used < n && s[used] == ':';
	while (used < n && s[used] == ' ')
		used++;
	/* "4 - Decides" is a paragraph. */
	if (*style == LABEL_BARE && used < n &&
	    like_ascii(s + used, n - used, &count) == '-' && used + count < n &&
	    s[used + count] == ' ')
		return *style = LABEL_NONE, 0;
	return used;
}
