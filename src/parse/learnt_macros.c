/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines that say how the next is set: requests of troff (".PP", ".IP 1."),
 * attributes of AsciiDoc ("[.lead]"), what Textile and Confluence put before a
 * block ("h2. ", "p{color:red}. "), rules of "=" round headings.
 */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/learnt_int.h"

enum {
	REQUESTS_LEAST = 4, /* lines that make troff */
	NAME_MOST = 3,	    /* letters of a request */
	BLOCK_MOST = 40,    /* bytes before a block, with its style */
	HEADING_MOST = 6,
	PREFIX_MOST = 60,
};

static bool
is_letter(char c)
{
	return char_is_lower(c) || char_is_upper(c);
}

/* Bytes of ".PP" or of a comment, '.\"', at the beginning of the line. */
static size_t
request_at(const struct source_line *l)
{
	size_t n = 1;

	if (!l->len || *l->text != '.')
		return 0;
	if (l->len > 2 && l->text[1] == '\\' && l->text[2] == '"')
		return l->len;
	while (n < l->len && n <= NAME_MOST && is_letter(l->text[n]))
		n++;
	return n > 1 && (n == l->len || l->text[n] == ' ') ? n : 0;
}

static bool
is_troff(const struct learnt *t)
{
	size_t requests = 0;

	for (size_t i = 0; i < t->n; i++)
		requests += request_at(&t->lines[i]) > 0;
	return requests >= REQUESTS_LEAST;
}

/* What stands behind ".IP": it comes before the next line. */
static void
take_request(struct learnt *t, size_t i, const char **before)
{
	const struct source_line *l = &t->lines[i];
	size_t n = request_at(l), end = l->len;
	const char *s;

	while (n < end && l->text[n] == ' ')
		n++;
	s = l->text + n;
	if (!strncmp(l->text, ".IP", 3) || !strncmp(l->text, ".TP", 3)) {
		end = n < end ? n + strcspn(s, " ") : n;
		*before = arena_strndup(t->a, s, end - n);
		end = n;
	} else if (!strncmp(l->text, ".sp", 3)) {
		end = n; /* so many lines */
	}
	learnt_put(t, i, l->text + n, end - n);
}

static void
take_troff(struct learnt *t)
{
	const char *before = NULL;

	for (size_t i = 0; i < t->n; i++) {
		const struct source_line *l = &t->lines[i];
		const char *s;

		if (request_at(l)) {
			take_request(t, i, &before);
		} else if (l->len && before) {
			s = arena_printf(t->a, "%.*s %s", PREFIX_MOST, before,
					 l->text);
			learnt_put(t, i, s, strlen(s));
			before = NULL;
		}
	}
}

/* "{{tag>sea}}", "{% include foot %}": what a program is to put there. */
static bool
is_template(const struct source_line *l)
{
	const char *end = l->text + (l->len > 4 ? l->len - 2 : 0);

	return l->len > 4 &&
	       ((!strncmp(l->text, "{{", 2) && !strcmp(end, "}}")) ||
		(!strncmp(l->text, "{%", 2) && !strcmp(end, "%}")));
}

/* "[.lead]", "[quote]": nothing but a word in brackets that has no figure. */
static bool
is_attribute(const struct source_line *l)
{
	if (is_template(l))
		return true;
	if (l->len < 4 || *l->text != '[' || l->text[l->len - 1] != ']' ||
	    !(is_letter(l->text[1]) || strchr(".#%", l->text[1])))
		return false;
	for (size_t i = 1; i < l->len; i++)
		if (l->text[i] == ' ' || char_is_digit(l->text[i]))
			return false;
	return true;
}

/* Bytes of "h2. ", "p{color:red}. ", "bq. " before the words of a block. */
static size_t
block_at(const struct source_line *l)
{
	static const char *const names[] = { "h", "p", "bq", "bc" };
	const char *s = l->text;
	size_t at;

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		at = strlen(names[i]);
		if (strncmp(s, names[i], at) != 0)
			continue;
		if (*s == 'h' && !char_is_digit(s[at++]))
			continue;
		if (at < l->len && strchr("{(", s[at]))
			at += strcspn(s + at, "})") + 1;
		if (at + 1 < l->len && at < BLOCK_MOST && s[at] == '.' &&
		    s[at + 1] == ' ')
			return at + 2;
	}
	return 0;
}

/* "== Heading ==": bytes before it, and how many close it. */
static size_t
heading_at(const struct source_line *l, size_t *closing)
{
	size_t n = l->len ? strspn(l->text, "=") : 0;

	*closing = 0;
	if (!n || n > HEADING_MOST || n >= l->len || l->text[n] != ' ')
		return 0;
	while (*closing < HEADING_MOST && l->text[l->len - 1 - *closing] == '=')
		(*closing)++;
	return n;
}

bool
learnt_macros(struct learnt *t)
{
	bool any = is_troff(t);

	if (any)
		take_troff(t);
	for (size_t i = 0; i < t->n; i++) {
		const struct source_line *l = &t->lines[i];
		size_t closing, n;

		if (!l->len)
			continue;
		n = heading_at(l, &closing);
		if (is_attribute(l))
			n = l->len;
		if (!n)
			n = block_at(l);
		if (n)
			learnt_put(t, i, l->text + n, l->len - n - closing);
		any |= n > 0;
	}
	return any;
}
