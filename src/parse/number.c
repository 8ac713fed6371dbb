/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers of paragraphs at the beginning of their texts. */
#include "config.h"

#include <stdint.h>
#include <string.h>

#include "parse/chars.h"
#include "parse/number.h"
#include "parse/script.h"
#include "text/arabic.h"
#include "text/utf8.h"

static bool
is_dash(uint32_t c)
{
	return c == '-' || c == 0x2013 || c == 0x2014;
}

/* Where a text is read. */
struct at {
	const char *s;
	size_t n, i;
};

static uint32_t
peek(const struct at *t, size_t *len)
{
	*len = 0;
	return t->i < t->n ? utf8_decode(t->s + t->i, t->n - t->i, len) : 0;
}

static bool
take(struct at *t, bool (*is)(uint32_t))
{
	size_t len;
	uint32_t c = peek(t, &len);

	if (!len || !is(c))
		return false;
	t->i += len;
	return true;
}

static size_t
take_most(struct at *t, bool (*is)(uint32_t), size_t most)
{
	size_t count = 0;

	while (count < most && take(t, is))
		count++;
	return count;
}

#define IS(name, test)                                                         \
	static bool name(uint32_t c)                                           \
	{                                                                      \
		return test;                                                   \
	}
IS(is_blank, c == ' ')
IS(is_figure, (c >= '0' && c <= '9') || (c >= 0x660 && c <= 0x669) ||
		      (c >= 0xff10 && c <= 0xff19))
IS(is_stop, c == '.')
IS(is_wide_stop, c == 0xff0e)
IS(is_open, c == '(' || c == 0xff08)
IS(is_close, c == ')' || c == 0xff09)
IS(is_list_letter, (c >= 'a' && c <= 'z') || (c >= 0x430 && c <= 0x44f))
IS(is_roman, c == 'i' || c == 'v' || c == 'x' || c == 'l')
IS(is_arabic_form, is_arabic(c) || (c >= 0xfe80 && c <= 0xfefc))
IS(is_chinese, chinese_digit(c) > 0)
IS(is_chinese_one, c >= 0x3220 && c <= 0x3229)
IS(is_bullet, c == 0x2013 || c == 0x2022)

static bool
before_blank(const struct at *t)
{
	return t->i == t->n || t->s[t->i] == ' ';
}

/* "1." "1 -" "5 bis." */
static bool
form_number(struct at *t)
{
	size_t here;

	if (!take_most(t, is_figure, 3))
		return false;
	here = t->i;
	take(t, is_blank);
	if (t->i + 3 <= t->n && !strncmp(t->s + t->i, "bis", 3))
		t->i += 3;
	else
		t->i = here;
	here = t->i;
	if (take(t, is_wide_stop) || (take(t, is_stop) && before_blank(t)))
		return true;
	t->i = here;
	take(t, is_blank);
	return take(t, is_dash) && before_blank(t);
}

/* "(a)" "a)" "bb)" */
static bool
form_letter(struct at *t)
{
	take(t, is_open);
	return take_most(t, is_list_letter, 2) && take(t, is_close);
}

static bool
form_roman(struct at *t)
{
	take(t, is_open);
	return take_most(t, is_roman, 6) && take(t, is_close);
}

static bool
form_arabic(struct at *t)
{
	uint32_t first;
	size_t len;

	take(t, is_open);
	first = arabic_fold(peek(t, &len));
	if (!take(t, is_arabic_form))
		return false;
	/* "(أ أ)"; a stroke may lengthen it; two others are a word. */
	for (int i = 0; i < 2; i++) {
		size_t here = t->i;
		uint32_t c;

		take(t, is_blank);
		c = arabic_fold(peek(t, &len));
		if ((c && c != first) || !take(t, is_arabic_form))
			t->i = here;
	}
	return take(t, is_close);
}

static bool
form_arabic_dash(struct at *t)
{
	if (!take(t, is_arabic))
		return false;
	take(t, is_blank);
	return take(t, is_dash) && before_blank(t);
}

static bool
form_quoted(struct at *t)
{
	return take(t, is_quote) && take_most(t, is_figure, 2) &&
	       take(t, is_quote);
}

static bool
form_bracketed(struct at *t)
{
	return take(t, is_open) && take_most(t, is_figure, 2) &&
	       take(t, is_close) && before_blank(t);
}

static bool
form_chinese(struct at *t)
{
	if (take(t, is_chinese_one))
		return true;
	take(t, is_open);
	return take_most(t, is_chinese, 3) && take(t, is_close);
}

static bool
form_bullet(struct at *t)
{
	return take(t, is_bullet) && before_blank(t);
}

/* What a number may begin with. */
enum opening {
	OPEN_BRACKET = 1,
	OPEN_FIGURE = 2,
	OPEN_LETTER = 4, /* of a list, Latin or Cyrillic */
	OPEN_ARABIC = 8,
	OPEN_QUOTE = 16,
	OPEN_CHINESE = 32,
	OPEN_BULLET = 64,
};

static const struct form {
	unsigned openings;
	bool (*read)(struct at *);
} forms[] = {
	{ OPEN_FIGURE, form_number },
	{ OPEN_BRACKET | OPEN_LETTER, form_letter },
	{ OPEN_BRACKET | OPEN_LETTER, form_roman },
	{ OPEN_BRACKET | OPEN_ARABIC, form_arabic },
	{ OPEN_ARABIC, form_arabic_dash },
	{ OPEN_QUOTE, form_quoted },
	{ OPEN_BRACKET, form_bracketed },
	{ OPEN_BRACKET | OPEN_CHINESE, form_chinese },
	{ OPEN_BULLET, form_bullet },
};
enum { FORMS = sizeof forms / sizeof *forms };

static unsigned
opening_of(const struct at *t)
{
	size_t len;
	uint32_t c = peek(t, &len);

	return !len				    ? 0
	       : is_open(c)			    ? OPEN_BRACKET
	       : is_figure(c)			    ? OPEN_FIGURE
	       : is_list_letter(c)		    ? OPEN_LETTER
	       : is_arabic_form(c)		    ? OPEN_ARABIC
	       : is_quote(c)			    ? OPEN_QUOTE
	       : is_bullet(c)			    ? OPEN_BULLET
	       : c < 0x3220			    ? 0
	       : is_chinese(c) || is_chinese_one(c) ? OPEN_CHINESE
						    : 0;
}

/* The first form in which t is written from `from` on; FORMS without. */
static size_t
read_form(struct at *t, size_t from)
{
	const struct at start = *t;
	unsigned opening = opening_of(t);

	for (; from < FORMS; from++) {
		*t = start;
		if (forms[from].openings & opening && forms[from].read(t))
			break;
	}
	return from;
}

/* "(أ)" stands at the second depth, "'1'" and "㈠" at the third. */
static int
depth_told(const char *s, size_t n)
{
	struct at t = { s, n, 0 };
	size_t len;
	uint32_t c;

	if (take(&t, is_quote))
		return 3;
	take(&t, is_open);
	c = peek(&t, &len);
	return is_chinese(c) || is_chinese_one(c) ? 3
	       : is_arabic_form(c)		  ? 2
						  : 0;
}

/* Whether s may begin with such a number: most texts do not. */
static bool
looks_foreign(const char *s, size_t n)
{
	size_t at = char_digits(s, n);

	if (at > 0)
		return at < n && at <= 3 &&
		       (s[at] == ' ' || s[at] == '-' || s[at] & 0x80);
	at = n > 0 && s[0] == '(';
	return at < n && (s[at] & 0x80 || s[at] == '\'' || s[at] == '`');
}

size_t
number_foreign(const char *s, size_t n, size_t *printed, int *depth)
{
	struct at t = { s, n, 0 };

	*depth = 0;
	if (!looks_foreign(s, n) || read_form(&t, 0) == FORMS)
		return 0;
	*depth = depth_told(s, n);
	*printed = t.i;
	while (take(&t, is_blank))
		;
	return t.i;
}

/* Past the white space; 0 where nothing follows. */
static size_t
end_number(struct at *t, size_t *printed)
{
	*printed = t->i;
	while (take(t, is_blank))
		;
	return t->i < t->n ? t->i : 0;
}

size_t
number_read(const char *s, size_t n, size_t *printed)
{
	for (size_t i = 0; i < FORMS; i++) {
		struct at t = { s, n, 0 };
		size_t end;

		i = read_form(&t, i);
		end = i < FORMS ? end_number(&t, printed) : 0;
		if (end)
			return end;
	}
	return 0;
}

size_t
number_bare(const char *s, size_t n, size_t *printed)
{
	struct at t = { s, n, 0 };

	if (!take_most(&t, is_figure, 3) &&
	    !(n && s[0] >= 'b' && s[0] <= 'z' && ++t.i))
		return 0;
	return before_blank(&t) ? end_number(&t, printed) : 0;
}

bool
number_alone(const char *s, size_t n)
{
	struct at t = { s, n, 0 };

	if (!take(&t, is_open) && !take(&t, is_quote))
		return false;
	return take_most(&t, is_figure, 2) &&
	       (take(&t, is_close) || take(&t, is_quote)) && t.i == n;
}
