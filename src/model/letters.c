/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What symbols are made of in other scripts. */
#include "config.h"

#include <string.h>
#include <strings.h>

#include "model/letters.h"
#include "text/arabic.h"
#include "text/utf8.h"

enum {
	UNPARTED = 0x2E80, /* the first of such characters */
	CYRILLIC = 0xD0,   /* byte that its capitals begin with */
};

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

static const struct {
	const char *text;
	char latin;
} names[] = {
#define LETTER(text, latin) { text, latin },
#include "model/letters.def"
};

static const struct {
	const char *text, *means;
} sessions[] = {
#define SESSION(text, prefix) { text, prefix },
#include "model/letters.def"
}, conferences[] = {
#define CONFERENCE(text, means) { text, means },
#include "model/letters.def"
}, joints[] = {
#define JOINT(text, means) { text, means },
#include "model/letters.def"
};

static const struct {
	const char *text;
	char as;
} between[] = {
#define BETWEEN(text, as) { text, as },
#include "model/letters.def"
};

static uint32_t
at_byte(const char *s, size_t n, size_t at, size_t *len)
{
	*len = 0;
	return at < n ? utf8_decode(s + at, n - at, len) : 0;
}

static size_t
blank(const char *s, size_t n, size_t at)
{
	size_t len;
	uint32_t c = at_byte(s, n, at, &len);

	return c == 0x00A0 || utf8_is_space(c) ? len : 0;
}

static size_t
invisible(const char *s, size_t n, size_t at)
{
	size_t from = at, len;
	uint32_t c;

	while ((c = at_byte(s, n, at, &len)) >= 0x200B && c <= 0x200F)
		at += len;
	return at - from;
}

static uint32_t
first_letter(const char *name)
{
	size_t len;

	return arabic_fold(utf8_decode(name, strlen(name), &len));
}

size_t
letters_name(const char *s, size_t n, char *latin)
{
	uint32_t first;
	size_t at, len;

	if (n == 0 || !((unsigned char)*s & 0x80))
		return 0;
	first = arabic_fold(utf8_decode(s, n, &len));
	for (size_t i = 0; i < COUNT(names); i++) {
		/* Most are another letter already, where it is no sign. */
		if (first && first != first_letter(names[i].text))
			continue;
		at = arabic_match(names[i].text, s, n);
		if (!at || utf8_is_letter(at_byte(s, n, at, &len)))
			continue;
		*latin = names[i].latin;
		return at;
	}
	return 0;
}

/* The letters of a sign, which blanks may part. */
static size_t
spaced(const char *text, const char *s, size_t n)
{
	size_t at = 0, len, used;

	for (size_t i = 0, end = strlen(text); i < end; i += len) {
		char one[8] = "";

		utf8_decode(text + i, end - i, &len);
		if (text[i] == ' ')
			continue;
		memcpy(one, text + i, len);
		if (i > 0)
			at += blank(s, n, at);
		used = arabic_match(one, s + at, n - at);
		if (!used)
			return 0;
		at += used + invisible(s, n, at + used);
	}
	return at;
}

static size_t
dash(const char *s, size_t n, size_t at)
{
	size_t from = at, len;
	uint32_t c;

	at += blank(s, n, at);
	at += invisible(s, n, at);
	c = at_byte(s, n, at, &len);
	if (c != '-' && !(c >= 0x2010 && c <= 0x2015) && c != 0x2212)
		return 0;
	at += len;
	at += invisible(s, n, at);
	at += blank(s, n, at);
	at += invisible(s, n, at);
	return at - from;
}

size_t
letters_session(const char *s, size_t n, char prefix[3])
{
	if (n == 0 || !arabic_starts(s))
		return 0;
	for (size_t i = 0; i < COUNT(sessions); i++) {
		size_t at = s[1] != sessions[i].text[1] && n > 1 &&
					    (unsigned char)*s <= 0xdb
				    ? 0
				    : spaced(sessions[i].text, s, n),
		       len, gap;
		uint32_t c;

		if (!at || !(gap = dash(s, n, at)))
			continue;
		at += gap;
		c = arabic_fold(at_byte(s, n, at, &len));
		if (c < '1' || c > '9')
			continue;
		strcpy(prefix, sessions[i].means);
		return at;
	}
	return 0;
}

size_t
letters_conference(const char *s, size_t n, const char **means)
{
	if (n == 0 || (!arabic_starts(s) && (unsigned char)*s != CYRILLIC))
		return 0;
	for (size_t i = 0; i < COUNT(conferences); i++) {
		size_t at = spaced(conferences[i].text, s, n), gap;

		if (!at)
			continue;
		gap = dash(s, n, at);
		gap = gap ? gap : blank(s, n, at);
		gap = gap ? gap : at < n && s[at] == '.';
		at += gap;
		if (!gap || at >= n || s[at] < '1' || s[at] > '9')
			continue;
		*means = conferences[i].means;
		return at;
	}
	return 0;
}

/*
 * A letter by its name or, where the script has none, as Latin has it.  What
 * follows may be of a script that does not part words.
 */
static bool
is_letter(const char *s, size_t n)
{
	char latin;
	size_t len;
	uint32_t next;

	if (letters_name(s, n, &latin))
		return true;
	if (n == 0 || *s < 'A' || *s > 'Z')
		return false;
	next = at_byte(s, n, 1, &len);
	return next >= UNPARTED || !utf8_is_letter(next);
}

size_t
letters_joint(const char *s, size_t n, const char **means)
{
	if (n == 0 || !((unsigned char)*s & 0x80))
		return 0;
	for (size_t i = 0; i < COUNT(joints); i++) {
		size_t at = arabic_match(joints[i].text, s, n);

		if (!at)
			continue;
		at += blank(s, n, at);
		if (!is_letter(s + at, n - at))
			continue;
		*means = joints[i].means;
		return at;
	}
	return 0;
}

size_t
letters_between(const char *s, size_t n, char *as)
{
	for (size_t i = 0; i < COUNT(between); i++) {
		size_t len = strlen(between[i].text);

		if (n <= len || strncasecmp(s, between[i].text, len) != 0)
			continue;
		*as = between[i].as;
		return len;
	}
	return 0;
}
