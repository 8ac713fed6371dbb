/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Spaces before hyphens.  People who type put hyphens for dashes, too, but
 * then one closes what another opens: "ports -small ones- are".
 */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/hyphens.h"

/* Of a word in a script that has hyphens; Arabic has dashes so. */
static bool
is_letter(char c)
{
	unsigned char byte = (unsigned char)c;

	return char_is_lower(c) || char_is_upper(c) ||
	       (byte >= 0x80 && (byte < 0xd8 || byte > 0xdb) && byte < 0xe2);
}

/* " -level": the hyphen at place i of a line is parted from the word before. */
static bool
is_parted(const struct source_line *l, size_t i)
{
	const char *s = l->text;

	if (i < 2 || i + 1 >= l->len || s[i] != '-' || s[i - 1] != ' ' ||
	    s[i - 2] == ' ')
		return false;
	return is_letter(s[i - 2])
		       ? is_letter(s[i + 1]) ||
				 (char_is_upper(s[i - 2]) &&
				  char_is_digit(s[i + 1])) /* "COVID -19" */
		       : char_is_digit(s[i - 2]) && is_letter(s[i + 1]);
}

/* "small ones- are": it closes what is between dashes. */
static bool
closes(const struct lexicon *lex, const struct source_line *l, size_t i)
{
	const char *next = l->text + i + 2;

	if (!i || i + 2 >= l->len || !is_letter(l->text[i - 1]) ||
	    !strchr(" ,;", l->text[i + 1]))
		return false;
	/* "troop- and police-contributing" */
	return !lexicon_match(lex, "and", next, l->len - i - 2) &&
	       !lexicon_match(lex, "cite-link", next, l->len - i - 2);
}

/* "Da \u2019esh": so is the apostrophe, which opens no quotation. */
static bool
is_apostrophe(const struct source_line *l, size_t i)
{
	const char *s = l->text;

	return i > 1 && i + 3 < l->len && !memcmp(s + i, "\u2019", 3) &&
	       is_letter(s[i - 2]) && is_letter(s[i + 3]);
}

/* The first hyphen or apostrophe from place i on; l->len without. */
static size_t
next_sign(const struct source_line *l, size_t i)
{
	const char *hyphen =
		i < l->len ? memchr(l->text + i, '-', l->len - i) : NULL;
	size_t end = hyphen ? (size_t)(hyphen - l->text) : l->len;
	const char *at = l->text + i, *stop = l->text + end;

	while (at < stop && (at = memchr(at, 0xe2, (size_t)(stop - at))) &&
	       memcmp(at - 1, " \u2019", 4) != 0)
		at++;
	return at && at < stop ? (size_t)(at - l->text) : end;
}

/* The word goes on in the next line: "Secretary -" and "General". */
static bool
is_parted_end(const struct source_line *l, const struct source_line *next)
{
	return l->len > 3 && !memcmp(l->text + l->len - 2, " -", 2) &&
	       is_letter(l->text[l->len - 3]) && next->len &&
	       is_letter(*next->text);
}

static void
rewrite(struct arena *a, struct source_line *l, bool end)
{
	char *out = arena_array(a, l->len + 1, 1);
	size_t n = 0;

	for (size_t i = 0; i < l->len; i++) {
		if (l->text[i] == ' ' &&
		    (is_parted(l, i + 1) || is_apostrophe(l, i + 1) ||
		     (end && i + 2 == l->len)))
			continue;
		out[n++] = l->text[i];
	}
	out[n] = '\0';
	l->text = out;
	l->len = n;
}

static bool
has_parted(const struct lexicon *lex, const struct source_line *l,
	   size_t *parted, size_t *closed)
{
	size_t before = *parted;

	for (size_t i = next_sign(l, 1); i < l->len; i = next_sign(l, i + 1)) {
		*parted += is_parted(l, i) || is_apostrophe(l, i);
		*closed += l->text[i] == '-' && closes(lex, l, i);
	}
	return *parted > before;
}

const struct source *
hyphens_plain(struct arena *a, const struct source *src,
	      const struct lexicon *lex)
{
	size_t parted = 0, closed = 0, none;
	struct source *out;

	for (size_t i = 0; i < src->n_lines; i++)
		if (src->lines[i].role == ROLE_UNKNOWN)
			has_parted(lex, &src->lines[i], &parted, &closed);
	if (!parted || parted <= 2 * closed)
		return src;
	out = arena_array(a, 1, sizeof *out);
	*out = *src;
	out->lines = arena_array(a, src->n_lines + 1, sizeof *out->lines);
	for (size_t i = 0; i < src->n_lines; i++) {
		struct source_line *l = &out->lines[i];
		bool end = i + 1 < src->n_lines &&
			   is_parted_end(&src->lines[i], &src->lines[i + 1]);

		*l = src->lines[i];
		none = 0;
		if (l->role == ROLE_UNKNOWN &&
		    (has_parted(lex, l, &none, &closed) || end))
			rewrite(a, l, end);
	}
	return out;
}
