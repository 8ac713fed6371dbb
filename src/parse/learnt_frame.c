/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands round lines and behind paragraphs without being of them. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/learnt_int.h"
#include "parse/sign.h"
#include "text/utf8.h"

enum {
	LINES_LEAST = 8,   /* of a text that may be framed */
	MOST_LINES = 85,   /* per cent of them that begin so */
	END_LINES = 60,	   /* and end so */
	INITIALS_MOST = 4, /* letters of who is quoted */
	SIGNS_MOST = 8,	   /* bytes of a character and what repeats it */
	COUNT_BEFORE = 8,  /* bytes before a line's number and behind it */
	TAIL_MOST = 30,	   /* bytes behind a stop */
	TAILS_LEAST = 3,
	SIGNS_BEFORE = 3,   /* before an organ's name */
	FORMULA_MOST = 120, /* bytes of such a line */
};

/* --- frames ---------------------------------------------------------- */

/* Bytes of the sign that s begins with, no letter; 0: none. */
static size_t
sign_at(const char *s, size_t n)
{
	size_t len;
	uint32_t c = n ? utf8_decode(s, n, &len) : 0;

	if (!n || utf8_is_letter(c) || char_is_digit(*s) ||
	    strchr("([{\"'.,<", *s) || c == 0x201c || c == 0xab)
		return 0;
	return len;
}

/* Nothing but signs: a rule, the edge of a box. */
static bool
is_rule(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i = utf8_next(s, n, i)) {
		size_t len;

		if (utf8_is_letter(utf8_decode(s + i, n - i, &len)) ||
		    char_is_digit(s[i]))
			return false;
	}
	return true;
}

/*
 * What a line may begin with that others do, too: a sign, or letters before one
 * that quotes ("JD>").  Bytes, 0 without.
 */
static size_t
mark_of(const struct source_line *l)
{
	size_t n = sign_at(l->text, l->len);

	if (n)
		return n;
	while (n < l->len && n < INITIALS_MOST && char_is_upper(l->text[n]))
		n++;
	return n && n < l->len && strchr(">|:", l->text[n]) ? n + 1 : 0;
}

/* That with which most lines with words begin; n bytes, 0 without. */
static size_t
common_sign(const struct learnt *t, char sign[SIGNS_MOST])
{
	size_t lines = 0, same = 0, n = 0;

	for (size_t i = 0; i < t->n; i++) {
		const struct source_line *l = &t->lines[i];

		if (!l->len || is_rule(l->text, l->len))
			continue;
		lines++;
		if (!n) {
			n = mark_of(l);
			memcpy(sign, l->text, n);
		}
		same += n && l->len >= n && !memcmp(l->text, sign, n);
		/* What stands above may be out of the frame. */
		if (!same && lines <= 3)
			n = 0;
	}
	return lines >= LINES_LEAST && same * 100 >= lines * MOST_LINES ? n : 0;
}

/* Bytes of the same sign, again and again, at the end of the line. */
static size_t
ends_in(const struct source_line *l, const char *sign, size_t n)
{
	size_t at = l->len;

	while (at >= n && !memcmp(l->text + at - n, sign, n))
		at -= n;
	return l->len - at;
}

static void
unframe(struct learnt *t, size_t i, const char *sign, size_t n, bool both)
{
	const struct source_line *l = &t->lines[i];
	size_t at = 0, end = l->len, gap;

	if (l->len < n || memcmp(l->text, sign, n) != 0) {
		if (is_rule(l->text, l->len))
			learnt_put(t, i, "", 0);
		return;
	}
	while (at + n <= l->len && !memcmp(l->text + at, sign, n))
		at += n;
	if (both && end > at)
		end -= ends_in(l, sign, n);
	if (is_rule(l->text + at, end - at))
		at = end;
	gap = at < end ? strspn(l->text + at, " \t") : 0;
	learnt_put(t, i, l->text + at, end - at);
	t->lines[i].indent = gap > 1 ? gap - 1 : 0;
}

/* "  12| ", "L12: ": bytes of what counts lines; 0 where it is not this one. */
static size_t
line_number(const char *s, size_t n, int value)
{
	size_t at = 0, digits;

	while (at < n && at < COUNT_BEFORE && !char_is_digit(s[at]))
		at++;
	digits = char_digits(s + at, n - at);
	if (!digits || char_number(s + at, digits) != value)
		return 0;
	at += digits;
	if (at == n)
		return at;
	if (!strchr("|:>\t", s[at]))
		return 0;
	return at + 1;
}

/* Lines that somebody has counted, empty ones perhaps. */
static bool
take_counts(struct learnt *t)
{
	size_t lines = 0, same = 0;
	int value = 0;

	for (size_t i = 0; i < t->n; i++) {
		const struct source_line *l = &t->lines[i];

		lines += l->len > 0;
		if (l->len && line_number(l->text, l->len, value + 1)) {
			value++;
			same++;
		}
	}
	if (lines < LINES_LEAST || same * 100 < lines * MOST_LINES)
		return false;
	value = 0;
	for (size_t i = 0; i < t->n; i++) {
		const struct source_line *l = &t->lines[i];
		size_t n = l->len ? line_number(l->text, l->len, value + 1) : 0;

		if (n) {
			learnt_put(t, i, l->text + n, l->len - n);
			value++;
		}
	}
	return true;
}

/* --- before the organ's name ----------------------------------------- */

/* "[14:02:31] <anna> The Council,": bytes before a formula; 0 without. */
static size_t
before_formula(const struct learnt *t, const struct source_line *l)
{
	size_t at = 0;

	for (int signs = 0; signs < SIGNS_BEFORE; signs++) {
		size_t n = strcspn(l->text + at, " \t");

		/* Words are of a sentence. */
		if (char_is_word(l->text[at]) &&
		    char_is_word(l->text[at + n - (n > 0)]))
			return 0;
		at += n;
		at += strspn(l->text + at, " \t");
		if (at >= l->len)
			return 0;
		if (sign_is_formula(t->lex, l->text + at, l->len - at))
			return at;
	}
	return 0;
}

static bool
take_formula(struct learnt *t)
{
	bool any = false;

	for (size_t i = 0; i < t->n; i++) {
		const struct source_line *l = &t->lines[i];
		size_t n = l->len && l->len < FORMULA_MOST &&
					   l->text[l->len - 1] == ','
				   ? before_formula(t, l)
				   : 0;

		if (n)
			learnt_put(t, i, l->text + n, l->len - n);
		any |= n > 0;
	}
	return any;
}

bool
learnt_frame(struct learnt *t)
{
	char sign[SIGNS_MOST];
	size_t n, ends = 0, lines = 0;
	bool counted = take_counts(t);

	n = common_sign(t, sign);
	if (!n)
		return take_formula(t) || counted;
	for (size_t i = 0; i < t->n; i++) {
		lines += t->lines[i].len > 0;
		ends += t->lines[i].len > n && ends_in(&t->lines[i], sign, n);
	}
	for (size_t i = 0; i < t->n; i++)
		if (t->lines[i].len)
			unframe(t, i, sign, n, ends * 100 >= lines * END_LINES);
	return true;
}

/* --- behind paragraphs ----------------------------------------------- */

/* Where "[AGREED]" begins, behind a stop that ends the line; l->len: none. */
static size_t
tail_at(const struct source_line *l)
{
	const char *close = l->len ? strchr("])}", l->text[l->len - 1]) : NULL;
	size_t at = l->len ? l->len - 1 : 0, n;

	if (!close || !*close)
		return l->len;
	while (at > 0 && l->len - at < TAIL_MOST && !strchr("[({", l->text[at]))
		at--;
	n = at;
	while (n > 0 && l->text[n - 1] == ' ')
		n--;
	if (!strchr("[({", l->text[at]) || !n || !chars_stop(l->text, n) ||
	    l->len - at < 5)
		return l->len;
	for (size_t i = at; i < l->len; i++)
		if (char_is_digit(l->text[i]))
			return l->len;
	return at;
}

/* What stands there is furniture on a line of its own. */
static void
cut_tails(struct learnt *t, size_t tails)
{
	struct source_line *lines =
		arena_array(t->a, t->n + tails + 1, sizeof *lines);
	const struct source_line *from = t->lines;
	size_t n = t->n;

	t->lines = lines;
	t->n = 0;
	for (size_t i = 0; i < n; i++) {
		size_t at = from[i].len ? tail_at(&from[i]) : 0;

		lines[t->n] = from[i];
		if (at == from[i].len) {
			t->n++;
			continue;
		}
		learnt_put(t, t->n++, from[i].text, at);
		lines[t->n] = from[i];
		learnt_put(t, t->n, from[i].text + at, from[i].len - at);
		lines[t->n++].role = ROLE_FURNITURE;
	}
}

bool
learnt_tails(struct learnt *t)
{
	size_t tails = 0, anchors = 0;
	struct anchor anchor;

	for (size_t i = 0; i < t->n; i++)
		tails += t->lines[i].len &&
			 tail_at(&t->lines[i]) < t->lines[i].len;
	if (tails < TAILS_LEAST)
		return false;
	for (size_t i = 0; i < t->n; i++) {
		const struct source_line *l = &t->lines[i];

		anchors += l->len &&
			   learnt_anchor(t->lex, l->text, l->len, &anchor);
	}
	if (tails * 2 < anchors)
		return false;
	cut_tails(t, tails);
	return true;
}
