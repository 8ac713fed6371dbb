/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words that no row of openers knows, but whose form is that of what opens
 * paragraphs of a preamble.
 */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/structure.h"

enum { FORM_WORDS = 4 }; /* among them one may have the form of openers */

static bool
ends_in_form(const struct lexeme *rows, size_t n, const char *s, size_t word)
{
	for (size_t i = 0; i < n; i++)
		if (word > rows[i].len + 2 &&
		    !strncmp(s + word - rows[i].len, rows[i].text, rows[i].len))
			return true;
	return false;
}

bool
spoken_has_form(const struct lexicon *lex, const struct piece *p)
{
	int words = lexicon_opens_small(lex) ? FORM_WORDS : 1;
	size_t n, len, word, at = 0;
	const struct lexeme *rows = lexicon_rows(lex, "suffix", &n);

	if (lexicon_find(lex, "prefix", p->text, p->len, &len))
		return true;
	for (; n && words-- > 0; at += word + 1) {
		for (word = 0;
		     at + word < p->len && char_is_word(p->text[at + word]);)
			word++;
		if (at + word + 1 >= p->len)
			return false;
		if (ends_in_form(rows, n, p->text + at, word))
			return true;
		if (p->text[at + word] != ' ')
			return false;
	}
	return false;
}

/* "Fisheries and Forests": behind its first word a name goes on. */
static bool
is_name(const struct lexicon *lex, const char *s, size_t n)
{
	size_t at = 0, len;

	while (at < n && s[at] != ' ')
		at++;
	return at + 1 < n &&
	       lexicon_find(lex, "and", s + at + 1, n - at - 1, &len);
}

/*
 * No opener, but of the same first character as one: words that begin alike
 * are of a kind where a character is a word's root.
 */
static bool
opens_alike(const struct lexicon *lex, const struct piece *p)
{
	static const char *const kinds[] = { "opener", "lead" };
	size_t n, len = char_tight(p->text, p->len);
	const struct lexeme *rows;
	enum relation relation;
	enum part part;

	if (!len || lexicon_opener(lex, p->text, p->len, &part, &relation))
		return !len;
	for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
		rows = lexicon_rows(lex, kinds[k], &n);
		for (size_t i = 0; i < n; i++)
			if (!strncmp(rows[i].text, p->text, len))
				return true;
	}
	return false;
}

bool
spoken_may_open(const struct lexicon *lex, const struct piece *p)
{
	size_t len, n_forms, n_heads;

	if (!chars_open_caseless(p->text, p->len)) {
		bool small = lexicon_opens_small(lex);

		if (small != chars_open_lower(p->text, p->len))
			return false;
		if (!small)
			return chars_open_upper(p->text, p->len) &&
			       !is_name(lex, p->text, p->len);
	}
	/* Where no capital tells, the form does, if the language has one. */
	lexicon_rows(lex, "suffix", &n_forms);
	lexicon_rows(lex, "prefix", &n_heads);
	if (n_forms + n_heads)
		return spoken_has_form(lex, p);
	return chars_open_caseless(p->text, p->len) &&
	       !lexicon_find(lex, "goes-on", p->text, p->len, &len) &&
	       opens_alike(lex, p);
}
