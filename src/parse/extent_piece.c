/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What one piece of a file can be for a resolution, by itself. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/extent_piece.h"
#include "parse/named.h"
#include "parse/sign.h"
#include "text/utf8.h"

enum { TITLE_LIMIT = 600 }; /* characters of a title */

/* "of 18 December 1997": where no case tells a citation from a title. */
static bool
is_dated(const struct lexicon *lex, const char *s, size_t n)
{
	size_t at;

	if (!lexicon_find(lex, "cite-of", s, n, &at))
		return false;
	while (at < n && s[at] == ' ')
		at++;
	return at < n && char_is_digit(s[at]);
}

/* "《1949年日内瓦四公约》", "1325 and after": a figure, quoted perhaps. */
static bool
opens_figure(const char *s, size_t n)
{
	size_t len = 0;
	uint32_t c = n ? utf8_decode(s, n, &len) : 0;

	if (c != '"' && (c < 0x80 || utf8_is_letter(c)))
		len = 0;
	return len < n && char_is_digit(s[len]);
}

/* IS_TITLE, IS_BARE, or nothing. */
static unsigned
is_title(const struct lexicon *lex, const struct piece *p)
{
	struct sign_title t;
	struct symbol symbol;
	size_t words;

	if (p->kind != PIECE_TEXT || utf8_longer(p->text, p->len, TITLE_LIMIT))
		return 0;
	if (!named_title(lex, p->text, p->len, &t))
		return !named_behind(lex, p->text, p->len, &t, &words) ? 0
		       : t.bare					       ? IS_BARE
				: IS_TITLE;
	/* "75/103. - Title" */
	words = t.len + 2 < p->len && !strncmp(p->text + t.len, "- ", 2)
			? t.len + 2
			: t.len;
	/* "52/205 of 18 December" is a citation, not a title. */
	if (!t.named && t.len < p->len &&
	    !opens_figure(p->text + words, p->len - words) &&
	    !chars_open_upper(p->text + words, p->len - words) &&
	    !(t.worded &&
	      (sign_is_adoption(lex, p->text + t.len, p->len - t.len) ||
	       sign_is_scanned_date(p->text + t.len, p->len - t.len))))
		return 0;
	if (!t.worded && t.len < p->len &&
	    is_dated(lex, p->text + t.len, p->len - t.len))
		return 0;
	if (t.bare)
		return IS_BARE;
	return symbol_parse(t.number, t.n_number, BODY_GA, &symbol) ||
			       symbol_parse(t.number, t.n_number, BODY_NONE,
					    &symbol)
		       ? IS_TITLE
		       : 0;
}

/* "Statement by the President of the Security Council" */
static bool
is_statement(const struct lexicon *lex, const struct piece *p)
{
	const struct lexeme *row =
		lexicon_match(lex, "statement", p->text, p->len);

	/* ", 12 March 2003" */
	return p->kind == PIECE_TEXT && row &&
	       (row->len == p->len ||
		(p->text[row->len] == ',' && row->len + 2 < p->len &&
		 sign_is_date(lex, p->text + row->len + 2,
			      p->len - row->len - 2)));
}

static bool
is_cover(const struct lexicon *lex, const struct piece *p)
{
	const struct lexeme *row =
		lexicon_match(lex, "masthead", p->text, p->len);

	if (p->kind != PIECE_TEXT)
		return false;
	if (row && (!strcmp(row->value, "distr") ||
		    (!strcmp(row->value, "cover") && row->len == p->len)))
		return true;
	return p->len > 0 && sign_symbol(p->text, p->len) == p->len;
}

/* A piece that is the symbol of a resolution. */
static bool
is_own_symbol(const struct piece *p)
{
	struct symbol s;

	return p->kind == PIECE_TEXT && p->len > 0 &&
	       sign_symbol(p->text, p->len) == p->len &&
	       symbol_parse(p->text, p->len, BODY_NONE, &s) &&
	       s.kind == KIND_RESOLUTION;
}

/* A formula; its comma may be missing where an opener without capital says. */
static bool
is_formula(const struct lexicon *lex, const struct piece *p,
	   const struct piece *next)
{
	enum relation relation;
	enum part part;

	return sign_is_formula(lex, p->text, p->len) ||
	       (next &&
		(chars_open_lower(next->text, next->len) ||
		 chars_open_caseless(next->text, next->len)) &&
		sign_formula(lex, p->text, p->len) &&
		lexicon_opener(lex, next->text, next->len, &part, &relation));
}

unsigned short
extent_piece(const struct lexicon *lex, const struct piece *p,
	     const struct piece *next)
{
	unsigned is = IS_TEXT;

	if (p->kind != PIECE_TEXT)
		return 0;
	if (utf8_longer(p->text, p->len, TITLE_LIMIT))
		return IS_TEXT;
	is |= is_formula(lex, p, next) ? IS_FORMULA : 0;
	is |= is_title(lex, p);
	is |= sign_letter(p->text, p->len) ? IS_LETTER : 0;
	is |= is_own_symbol(p) ? IS_SYMBOL : 0;
	is |= is_cover(lex, p) ? IS_COVER : 0;
	is |= sign_is_meeting(lex, p->text, p->len) ? IS_MEETING : 0;
	is |= is_statement(lex, p) ? IS_STATEMENT : 0;
	is |= sign_is_annex(lex, p->text, p->len) ? IS_ANNEX : 0;
	return (unsigned short)is;
}
