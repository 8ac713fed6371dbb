/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Markup within a text: tags, escapes, entities, emphasis. */
#include "config.h"

#include <string.h>
#include <strings.h>

#include "parse/chars.h"
#include "parse/cleaner.h"
#include "text/like.h"
#include "text/utf8.h"

enum {
	TAG_LIMIT = 200,    /* bytes of a tag */
	CALLED_WITHIN = 96, /* bytes to another asterisk of a list */
};

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
		cleaner_put(c, s + 1, 1);
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
			cleaner_put(c, entities[i].text,
				    strlen(entities[i].text));
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

/* Asterisks stand behind names shortly before: "Chile,* Peru". */
static bool
calls_notes(const struct cleaner *c)
{
	size_t near = c->out.len < CALLED_WITHIN ? c->out.len : CALLED_WITHIN;

	return near &&
	       memchr(c->out.data + c->out.len - near, '*', near) != NULL;
}

/*
 * "*Term of office expires in 2043.": a whole text that nothing closes is what
 * an asterisk in another calls.
 */
static bool
is_note(const struct cleaner *c, size_t run)
{
	return c->s[c->at] == '*' && !c->out.len && !c->open && run < c->n &&
	       !memchr(c->s + c->at + run, '*', c->n - c->at - run) &&
	       chars_stop(c->s, c->n) == '.';
}

/*
 * "Nations*, Treaty Series*", "(A/76/25)*,*": in a footnote, which calls no
 * others, an emphasis may begin anywhere, if something closes it.
 */
static bool
opens_in_footnote(const struct cleaner *c, size_t run)
{
	size_t behind = c->at + run;

	return c->footnote && !c->open && c->s[c->at] == '*' && run <= 3 &&
	       behind < c->n && c->s[behind] != ' ' &&
	       is_closed(c, behind, run);
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

	if (c->s[c->at] != '*' || run > 3 || !n || c->open || calls_notes(c))
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
	if (!opens && !closes)
		opens = opens_in_footnote(c, run) ||
			(!c->space && char_is_word(before) &&
			 opens_inside(c, run));
	if ((!opens && !closes) || is_note(c, run)) {
		/* All of them: the second opens nothing either. */
		cleaner_put(c, s, run);
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

bool
markup_take(struct cleaner *c)
{
	return take_tag(c) || take_entity(c) || take_emphasis(c);
}
