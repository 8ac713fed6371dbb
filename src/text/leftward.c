/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words that are read from the left, where their line is read. */
#include "config.h"

#include <string.h>

#include "text/leftward.h"
#include "text/utf8.h"

enum { RUN = 1024 }; /* bytes; no line of a text has longer ones */

static const char BEGIN[] = "\xe2\x80\xaa"; /* U+202A */
static const char END[] = "\xe2\x80\xac";   /* U+202C */

/* A line while it is put in order. */
struct order {
	char *out;
	size_t n;
};

bool
leftward_is(const char *s, size_t n)
{
	const char *end = s + n, *at = s;

	/* memmem() takes a step for each byte, and this hardly any. */
	while ((at = memchr(at, *BEGIN, (size_t)(end - at)))) {
		if ((size_t)(end - at) >= sizeof BEGIN - 1 &&
		    !memcmp(at, BEGIN, sizeof BEGIN - 1))
			return true;
		at++;
	}
	return false;
}

bool
leftward_begins(const char *s, size_t n)
{
	return n >= sizeof END - 1 && !memcmp(s, "\xe2\x80\xab", 3);
}

static void
add(struct order *o, const char *s, size_t n)
{
	memcpy(o->out + o->n, s, n);
	o->n += n;
}

static bool
is_word(const char *s, size_t n, size_t *len)
{
	uint32_t c = utf8_decode(s, n, len);

	return utf8_is_letter(c) || utf8_is_digit(c);
}

/* Bytes before the first letter or figure. */
static size_t
beside(const char *s, size_t n)
{
	size_t i = 0, len;

	while (i < n && !is_word(s + i, n - i, &len))
		i += len;
	return i;
}

/* The end of a word that begins at i: "A/77/12", "No." */
static size_t
word_end(const char *s, size_t n, size_t i)
{
	size_t end = i, len;

	for (; i < n; i += len) {
		if (is_word(s + i, n - i, &len))
			end = i + len;
		else if (!strchr("/.-:,&'", s[i]) || !s[i])
			break;
	}
	return end;
}

/* Characters from the last to the first, but for words. */
static void
add_reversed(struct order *o, const char *s, size_t n)
{
	size_t at = o->n + n;

	for (size_t i = 0, len; i < n; i += len) {
		if (is_word(s + i, n - i, &len))
			len = word_end(s, n, i) - i;
		at -= len;
		memcpy(o->out + at, s + i, len);
	}
	o->n += n;
}

/* Bytes behind the last letter or figure: a sign that is read before it. */
static size_t
behind(const char *s, size_t n)
{
	size_t end = n;

	for (size_t i = 0, len; i < n; i += len)
		if (is_word(s + i, n - i, &len))
			end = i + len;
	return n - end;
}

/* A bracket that has no other in its run, where it parts two; or NULL. */
static const char *
lone_bracket(const char *s, size_t n)
{
	const char *open = memchr(s, '(', n), *close = memchr(s, ')', n);

	if (close && (!open || close < open))
		return close;
	return open && !close ? open : NULL;
}

/* What is to the right of a lone bracket is read before it. */
static void
add_run(struct order *o, const char *s, size_t n)
{
	size_t before = beside(s, n), after = behind(s + before, n - before);
	const char *body = s + before, *end = s + n - after;
	const char *bracket = lone_bracket(body, (size_t)(end - body));

	add_reversed(o, end, after);
	if (bracket) {
		const char *left = bracket, *right = bracket + 1;

		while (left > body && left[-1] == ' ')
			left--;
		right += utf8_spaces(right, (size_t)(end - right));
		add_run(o, right, (size_t)(end - right));
		add(o, bracket + 1, (size_t)(right - bracket - 1));
		add(o, bracket, 1);
		add(o, left, (size_t)(bracket - left));
		add_run(o, body, (size_t)(left - body));
	} else {
		add(o, body, (size_t)(end - body));
	}
	add_reversed(o, s, before);
}

/* U+064B..U+0652: bytes of these signs, which stand over a letter. */
static size_t
signs(const char *s, size_t n)
{
	size_t i = 0;

	while (n - i >= 2 && s[i] == '\xd9' &&
	       (unsigned char)s[i + 1] >= 0x8b &&
	       (unsigned char)s[i + 1] <= 0x92)
		i += 2;
	return i;
}

/* A sign between spaces is that of the letter before; the new length. */
static size_t
close_signs(char *s, size_t n)
{
	size_t out = 0;

	for (size_t i = 0; i < n; i++) {
		size_t len =
			s[i] == ' ' && out ? signs(s + i + 1, n - i - 1) : 0;

		if (!len || (i + 1 + len < n && s[i + 1 + len] != ' '))
			s[out++] = s[i];
	}
	return out;
}

const char *
leftward_order(struct arena *a, const char *s, size_t *len)
{
	size_t n = *len;
	struct order o = { .out = arena_alloc(a, n + 1) };
	const char *end = s + n;

	while (s < end) {
		const char *run =
			memmem(s, (size_t)(end - s), BEGIN, sizeof BEGIN - 1);
		const char *stop;

		if (!run)
			break;
		run += sizeof BEGIN - 1;
		stop = memmem(run, (size_t)(end - run), END, sizeof END - 1);
		if (!stop)
			break;
		add(&o, s, (size_t)(run - s));
		if (stop - run <= RUN)
			add_run(&o, run, (size_t)(stop - run));
		else
			add(&o, run, (size_t)(stop - run));
		s = stop;
	}
	add(&o, s, (size_t)(end - s));
	*len = close_signs(o.out, o.n);
	return o.out;
}
