/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers that stand as marks do. */
#include "config.h"

#include <string.h>

#include "parse/called.h"
#include "parse/chars.h"
#include "text/like.h"
#include "text/utf8.h"

/* What ends at byte `at` is a letter of a word of two or more, or a stop. */
static enum called
call_behind(const char *s, size_t at)
{
	size_t last = utf8_prev(s, at, at), len;
	uint32_t c = utf8_decode(s + last, at - last, &len);
	char like = like_ascii(s + last, at - last, &len);

	if (strchr(",;:.)]\"'", like))
		return last && like == '.' && char_is_upper(s[last - 1])
			       ? CALLED_NOT
			       : CALLED_SURE;
	if (!utf8_is_letter(c) || utf8_is_upper(c) || !last)
		return CALLED_NOT;
	last = utf8_prev(s, last, last);
	return utf8_is_letter(utf8_decode(s + last, at - last, &len))
		       ? CALLED_SURE
		       : CALLED_NOT;
}

/* The number from `at` to `end` of a row. */
static enum called
call_at(const struct lexicon *lex, const struct row *r, size_t at, size_t end)
{
	const char *s = r->text;
	size_t len;
	char next = end < r->len ? like_ascii(s + end, r->len - end, &len) : 0;
	enum called how;

	if (s[at] == '(')
		return at < 3		  ? CALLED_NOT
		       : s[at - 1] == ' ' ? CALLED_LOOSE
					  : CALLED_SURE;
	if (at < 3 || (next && !strchr(" ,;:.)\"'", next)) ||
	    (next && next != ' ' && end + 1 < r->len &&
	     char_is_digit(s[end + 1])))
		return CALLED_NOT;
	if (s[at - 1] != ' ')
		return char_is_digit(s[at - 2]) && !chars_end_year(s, at - 1)
			       ? CALLED_NOT
			       : call_behind(s, at);
	how = call_behind(s, at - 1);
	if (!how || (next == ' ' && !chars_open_lower(s + end, r->len - end)) ||
	    lexicon_match(lex, "month", s + end + 1,
			  end < r->len ? r->len - end - 1 : 0))
		return CALLED_NOT;
	return strchr(",;:.", s[at - 2]) ? CALLED_SURE : CALLED_LOOSE;
}

enum called
called_in(const struct lexicon *lex, const struct row *rows, size_t from,
	  size_t to, const char *mark)
{
	size_t len = strlen(mark);
	enum called best = CALLED_NOT;

	for (size_t k = from; k < to; k++) {
		const struct row *r = &rows[k];
		const char *at = r->text, *end = r->text + r->len;

		if (r->kind != ROW_TEXT)
			continue;
		for (; (at = memmem(at, (size_t)(end - at), mark, len));
		     at += len) {
			size_t start = (size_t)(at - r->text);
			enum called how = call_at(lex, r, start, start + len);

			best = how > best ? how : best;
		}
	}
	return best;
}
