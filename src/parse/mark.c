/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Taking marks and markup out of a text. */
#include "config.h"

#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "parse/chars.h"
#include "parse/mark.h"
#include "parse/raised.h"
#include "text/like.h"
#include "text/utf8.h"

enum { TAG_LIMIT = 200 }; /* bytes of a tag */

/* A text on its way through mark_clean(). */
struct cleaner {
	struct arena *arena;
	const char *s;
	size_t n, at;
	struct buf out;
	struct mark *marks;
	size_t n_marks, cap;
	bool space;	 /* seen since the last character */
	bool after_mark; /* a mark was, since the last character */
	bool late_space; /* and white space after it */
	bool open;	 /* inside an emphasis */
	size_t opened;	 /* by so many marks; 0: in another piece */
};

static void
put(struct cleaner *c, const char *s, size_t n)
{
	/* A mark that stood between a word and its stop leaves no space. */
	bool glued = c->after_mark && !c->late_space;
	size_t len;

	glued = glued && strchr(",.;:", like_ascii(s, n, &len));

	if (c->space && c->out.len && !glued)
		buf_putc(&c->out, ' ');
	buf_add(&c->out, s, n);
	c->space = c->after_mark = c->late_space = false;
}

static void
put_mark(struct cleaner *c, const char *digits, size_t n)
{
	c->marks = arena_grow(c->arena, c->marks, c->n_marks, &c->cap,
			      sizeof *c->marks);
	c->marks[c->n_marks++] = (struct mark){
		.offset = c->out.len,
		.footnote = arena_strndup(c->arena, digits, n),
	};
	c->after_mark = true;
	c->late_space = false;
}

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
is_exponent(const struct cleaner *c, const char *digits)
{
	const char *s = c->out.data;
	size_t n = c->out.len, letters = 0;

	if (strcmp(digits, "2") && strcmp(digits, "3"))
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
		if (digits[0] == '0' || is_exponent(c, digits)) {
			put(c, s, used);
			return true;
		}
		put_mark(c, digits, strlen(digits));
		skip_mark_comma(c);
		drop_brackets(c, before);
		return true;
	}
	tag = raised_tag(s, c->n - c->at, &inside, &used);
	if (!tag || !are_labels(tag, inside))
		return false;
	for (size_t i = 0, n; i < inside; i += n) {
		n = char_digits(tag + i, inside - i);
		if (n > 0)
			put_mark(c, tag + i, n);
		n += n == 0;
	}
	c->at += used;
	skip_mark_comma(c);
	drop_brackets(c, before);
	return true;
}

/* --- markup --- */

static const char *const tags[] = {
	"sup", "sub", "i",    "b",   "em", "u",
	"a",   "br",  "span", "div", "p",  "strong"
};

static bool
take_tag(struct cleaner *c)
{
	const char *s = c->s + c->at;
	size_t n = c->n - c->at, i = 1, name;

	if (*s != '<')
		return false;
	i += i < n && s[i] == '/';
	for (name = i; i < n && (char_is_lower(s[i]) || char_is_upper(s[i]));)
		i++;
	for (size_t t = 0; t < sizeof tags / sizeof *tags; t++) {
		if (strlen(tags[t]) != i - name ||
		    strncasecmp(tags[t], s + name, i - name))
			continue;
		while (i < n && i < TAG_LIMIT && s[i] != '>' && s[i] != '<')
			i++;
		if (i >= n || s[i] != '>')
			return false;
		c->space = c->space || !strcmp(tags[t], "br");
		c->at += i + 1;
		return true;
	}
	return false;
}

static const struct entity {
	const char *name, *text;
} entities[] = {
	{ "&amp;", "&" },   { "&lt;", "<" },   { "&gt;", ">" },
	{ "&quot;", "\"" }, { "&nbsp;", " " }, { "&#39;", "'" },
};

/* Any of these may be escaped (CommonMark 0.31, 2.4). */
static bool
is_punctuation(char c)
{
	return c > ' ' && c < 0x7f && !char_is_lower(c) && !char_is_upper(c) &&
	       !char_is_digit(c);
}

static bool
take_entity(struct cleaner *c)
{
	const char *s = c->s + c->at;
	size_t n = c->n - c->at;

	if (*s == '\\' && n > 1 && is_punctuation(s[1])) {
		put(c, s + 1, 1);
		c->at += 2;
		return true;
	}
	for (size_t i = 0; *s == '&' && i < sizeof entities / sizeof *entities;
	     i++) {
		if (!chars_begin(s, n, entities[i].name))
			continue;
		if (*entities[i].text == ' ')
			c->space = true;
		else
			put(c, entities[i].text, strlen(entities[i].text));
		c->at += strlen(entities[i].name);
		return true;
	}
	return false;
}

/* Behind byte `from` as many asterisks as `run` close what they opened. */
static bool
is_closed(const struct cleaner *c, size_t from, size_t run)
{
	for (size_t i = from, count; i < c->n; i += count ? count : 1) {
		for (count = 0; i + count < c->n && c->s[i + count] == '*';)
			count++;
		if (count)
			return count == run && i > from && c->s[i - 1] != ' ';
	}
	return false;
}

/*
 * "SAFER*Guard*": within a word asterisks stand for no footnote where letters
 * follow, a bracket, or a stop alone, and where as many close them.
 */
static bool
opens_inside(const struct cleaner *c, size_t run)
{
	const char *s = c->s + c->at + run;
	size_t n = c->n - c->at - run, len;
	char like;

	if (c->s[c->at] != '*' || run > 3 || !n || c->open)
		return false;
	like = like_ascii(s, n, &len);
	if (strchr(",.;:", like) && (len == n || s[len] != '*'))
		return false;
	return ((char_is_word(*s) && !char_is_digit(*s)) ||
		strchr(",.;:([\"", like)) &&
	       is_closed(c, c->at + run, run);
}

/* What stands before an emphasis where words have no spaces between them. */
static char
before_tight(const char *s, char before)
{
	size_t len;

	if (!char_tight(s, 3) || utf8_is_ideograph(utf8_decode(s, 3, &len)))
		return before;
	/* In a list an asterisk there is of the name before it. */
	return memcmp(s, "、", 3) ? ' ' : ',';
}

/* "*" and "_" that stand before a word, and those that stand behind one. */
static bool
take_emphasis(struct cleaner *c)
{
	const char *s = c->s + c->at;
	size_t n = c->n - c->at, run = 0;
	bool opens, closes;

	if (*s != '*' && *s != '_')
		return false;
	while (run < n && s[run] == *s)
		run++;
	char before =
		c->space || !c->out.len ? ' ' : c->out.data[c->out.len - 1];

	/* Where words need no spaces, one may begin behind any stop. */
	if (c->out.len >= 3)
		before = before_tight(c->out.data + c->out.len - 3, before);
	char after = run < n ? s[run] : ' ';

	opens = run <= 3 && after != ' ' && !strchr(",.;:)", after) &&
		!char_is_word(before) && !strchr(",.;:)", before);
	closes = c->open && run <= 3 &&
		 (c->at == 0 || c->s[c->at - 1] != ' ') &&
		 (*s == '*' || !char_is_word(after));
	if (!opens && !closes && !c->space && char_is_word(before))
		opens = opens_inside(c, run);
	if (!opens && !closes) {
		/* All of them: the second opens nothing either. */
		put(c, s, run);
		c->at += run;
		return true;
	}
	/* "*n**o*": one ends and the next begins. */
	if (closes && c->opened && run == 2 * c->opened && after != ' ')
		closes = false;
	else if (!closes)
		c->opened = run;
	c->open = !closes;
	c->at += run;
	return true;
}

/* What a byte may be the first of. */
enum sort { PLAIN, SPACE, MARKUP, RAISED };

static const unsigned char sorts[256] = {
	[' '] = SPACE,	 ['\n'] = SPACE,  ['<'] = MARKUP, ['['] = MARKUP,
	['&'] = MARKUP,	 ['\\'] = MARKUP, ['*'] = MARKUP, ['_'] = MARKUP,
	[0xc2] = RAISED, [0xe2] = RAISED,
};

static enum sort
sort_at(const struct cleaner *c, size_t at)
{
	return sorts[(unsigned char)c->s[at]];
}

/* What is no markup and has no space too many, from c->at + len on. */
static size_t
plain_run(const struct cleaner *c, size_t len)
{
	size_t at = c->at + len;

	for (; at < c->n; at++) {
		enum sort sort = sort_at(c, at);

		if (sort == SPACE && c->s[at] == ' ' && at + 1 < c->n)
			sort = sort_at(c, at + 1);
		if (sort != PLAIN)
			break;
	}
	return at - c->at;
}

/* A mark or markup that begins at c->at. */
static bool
take_sign(struct cleaner *c, enum sort sort)
{
	if (sort == RAISED)
		return take_raised(c);
	return sort == MARKUP && (take_raised(c) || take_tag(c) ||
				  take_entity(c) || take_emphasis(c));
}

struct marked
mark_clean(struct arena *a, const char *s, size_t n, bool *open)
{
	struct cleaner c = { .arena = a, .s = s, .n = n, .open = *open };
	struct marked m;

	buf_reserve(&c.out, n + 1);
	while (c.at < c.n) {
		enum sort sort = sort_at(&c, c.at);
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
		put(&c, s + c.at, len);
		c.at += len;
	}
	*open = c.open;
	m = (struct marked){ .text = arena_strndup(a, c.out.data, c.out.len),
			     .len = c.out.len,
			     .marks = c.marks,
			     .n_marks = c.n_marks };
	buf_free(&c.out);
	return m;
}
