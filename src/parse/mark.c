/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Taking marks and markup out of a text. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/cleaner.h"
#include "parse/raised.h"
#include "text/utf8.h"

/* Brackets that hold nothing but a mark: "(" is written, ")" comes. */
static void
drop_brackets(struct cleaner *c, size_t before)
{
	if (!before || before != c->out.len || c->space ||
	    c->out.data[before - 1] != '(' || c->at >= c->n ||
	    c->s[c->at] != ')')
		return;
	c->out.len--;
	c->at++;
	for (size_t i = c->n_marks; i > 0 && c->marks[i - 1].offset == before;)
		c->marks[--i].offset--;
}

/* --- raised numbers --- */

/* Labels of footnotes and what may stand between two, nothing else. */
static bool
are_labels(const char *s, size_t n)
{
	size_t found = 0;

	for (size_t i = 0, len; i < n; i += len ? len : 1) {
		len = char_digits(s + i, n - i);
		if (len ? len > RAISED_DIGITS || s[i] == '0'
			: !strchr(", /()[]", s[i]))
			return false;
		found += len > 0;
	}
	return found > 0;
}

/* Square and cubic metres. */
static bool
is_exponent(const struct cleaner *c, char digit)
{
	const char *s = c->out.data;
	size_t n = c->out.len, letters = 0;

	if (digit != '2' && digit != '3')
		return false;
	while (letters < n && char_is_word(s[n - letters - 1]))
		letters++;
	return !c->space && letters > 0 && letters < 3 && s[n - 1] == 'm' &&
	       (letters == 1 || strchr("kcmd", s[n - 2]));
}

/* A comma that only parts two marks. */
static void
skip_mark_comma(struct cleaner *c)
{
	char digits[RAISED_DIGITS + 1];
	size_t i = c->at, used, inside;

	if (i >= c->n || c->s[i] != ',')
		return;
	for (i++; i < c->n && c->s[i] == ' ';)
		i++;
	if (raised_digits(c->s + i, c->n - i, digits, &used) ||
	    raised_tag(c->s + i, c->n - i, &inside, &used))
		c->at = i;
}

static bool
take_raised(struct cleaner *c)
{
	char digits[RAISED_DIGITS + 1];
	size_t used, inside, before = c->out.len;
	const char *s = c->s + c->at, *tag;

	if (raised_digits(s, c->n - c->at, digits, &used)) {
		c->at += used;
		if (digits[0] == '0' ||
		    (!digits[1] && is_exponent(c, digits[0]))) {
			cleaner_put(c, s, used);
			return true;
		}
		cleaner_mark(c, digits, strlen(digits));
		skip_mark_comma(c);
		drop_brackets(c, before);
		return true;
	}
	tag = raised_tag(s, c->n - c->at, &inside, &used);
	if (!tag || !are_labels(tag, inside))
		return false;
	if (inside == 1 && is_exponent(c, *tag)) {
		cleaner_put(c, tag, inside);
		c->at += used;
		return true;
	}
	for (size_t i = 0, n; i < inside; i += n) {
		n = char_digits(tag + i, inside - i);
		if (n > 0)
			cleaner_mark(c, tag + i, n);
		n += n == 0;
	}
	c->at += used;
	skip_mark_comma(c);
	drop_brackets(c, before);
	return true;
}

/* What a byte may be the first of. */
enum sort { PLAIN, SPACE, MARKUP, RAISED };

static const unsigned char sorts[256] = {
	[' '] = SPACE,	['\n'] = SPACE,	 ['<'] = MARKUP,  ['['] = MARKUP,
	['&'] = MARKUP, ['\\'] = MARKUP, ['*'] = MARKUP,  ['_'] = MARKUP,
	['^'] = MARKUP, [0xc2] = RAISED, [0xe2] = RAISED,
};

static enum sort
sort_of(char c)
{
	return sorts[(unsigned char)c];
}

/* What is no markup and has no space too many, from c->at + len on. */
static size_t
plain_run(const struct cleaner *c, size_t len)
{
	const char *start = c->s + c->at, *end = c->s + c->n;
	const char *s = start + len;

	for (;;) {
		while (s < end && sort_of(*s) == PLAIN)
			s++;
		if (s == end || *s != ' ' || s + 1 == end ||
		    sort_of(s[1]) != PLAIN)
			return (size_t)(s - start);
		s++;
	}
}

/* A mark or markup that begins at c->at. */
static bool
take_sign(struct cleaner *c, enum sort sort)
{
	if (sort == RAISED)
		return take_raised(c);
	return sort == MARKUP && (take_raised(c) || markup_take(c));
}

struct marked
mark_clean(struct arena *a, const char *s, size_t n, struct emphasis *em)
{
	struct cleaner c = { .arena = a,
			     .s = s,
			     .n = n,
			     .open = em->open,
			     .footnote = em->footnote };
	struct marked m;

	buf_reserve(&c.out, n + 1);
	while (c.at < c.n) {
		enum sort sort = sort_of(s[c.at]);
		size_t len;

		if (sort == SPACE) {
			c.space = true;
			c.late_space = c.after_mark;
			c.at++;
			continue;
		}
		if (take_sign(&c, sort))
			continue;
		utf8_decode(s + c.at, n - c.at, &len);
		len = plain_run(&c, len);
		cleaner_put(&c, s + c.at, len);
		c.at += len;
	}
	em->open = c.open;
	m = (struct marked){ .text = arena_strndup(a, c.out.data, c.out.len),
			     .len = c.out.len,
			     .marks = c.marks,
			     .n_marks = c.n_marks };
	buf_free(&c.out);
	return m;
}
