/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Signs that stand round opening phrases ("//Recalling//",
 * "\fIRecalling\fP"), taken off wherever they stand.  What Markdown and HTML
 * have is taken off by markup.c later.
 */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/learnt_int.h"

enum { KINDS = 4 /* of emphasis that a text may have */ };

/* A sign, the same before and behind, or one of a font: "\f". */
struct sign {
	char text[LEARNT_SIGN];
	size_t n;
	size_t seen; /* round opening phrases */
};

struct signs {
	struct sign at[KINDS];
	size_t n;
};

/* Bytes of "\fI", "\f[R]" at s. */
static size_t
font_at(const char *s, size_t n)
{
	const char *close;

	if (n < 3 || s[0] != '\\' || s[1] != 'f')
		return 0;
	if (s[2] != '[')
		return 3;
	close = memchr(s, ']', n < LEARNT_SIGN ? n : LEARNT_SIGN);
	return close ? (size_t)(close + 1 - s) : 0;
}

/* Bytes of a sign that may be an emphasis, repeated perhaps. */
static size_t
run_at(const char *s, size_t n)
{
	size_t run = 0;

	if (!n || *s <= ' ' || *s >= 0x7f || char_is_word(*s) ||
	    strchr("_*'\"().,;:-<>[]&\\", *s))
		return 0;
	while (run < n && run < LEARNT_SIGN - 1 && s[run] == *s)
		run++;
	return run;
}

static void
count_sign(struct signs *signs, const char *s, size_t n)
{
	struct sign *sign = signs->at;

	for (; sign < signs->at + signs->n; sign++)
		if (sign->n == n && !memcmp(sign->text, s, n))
			break;
	if (sign == signs->at + KINDS)
		return;
	if (sign == signs->at + signs->n) {
		signs->n++;
		memcpy(sign->text, s, n);
		sign->n = n;
	}
	sign->seen++;
}

/* The sign round the opening phrase of a line, if there is one. */
static void
look(struct signs *signs, const struct source_line *l,
     const struct anchor *anchor)
{
	size_t end = anchor->at + anchor->len, n;

	if (font_at(l->text + end, l->len - end)) {
		count_sign(signs, "\\f", 2);
		return;
	}
	n = run_at(l->text + end, l->len - end);
	if (n && anchor->at >= n &&
	    !memcmp(l->text + anchor->at - n, l->text + end, n))
		count_sign(signs, l->text + end, n);
}

static bool
is_space(const char *s, size_t n, size_t at)
{
	return at >= n || strchr(" \t,.;:()[]", s[at]);
}

/* The sign at byte i opens or closes: a word is on one side alone. */
static bool
is_emphasis(const char *s, size_t i, size_t n, size_t len)
{
	bool before = i == 0 || is_space(s, n, i - 1);

	return before != is_space(s, n, i + len);
}

/* Bytes of a learnt sign at byte i. */
static size_t
sign_at(const void *learnt, const char *s, size_t i, size_t n)
{
	const struct signs *signs = learnt;

	for (const struct sign *sign = signs->at; sign < signs->at + signs->n;
	     sign++) {
		if (sign->seen < LEARNT_SEVERAL || n - i < sign->n ||
		    memcmp(s + i, sign->text, sign->n) != 0)
			continue;
		if (*sign->text == '\\')
			return font_at(s + i, n - i);
		if (is_emphasis(s, i, n, sign->n))
			return sign->n;
	}
	return 0;
}

bool
learnt_emphasis(struct learnt *t)
{
	struct signs signs = { 0 };
	struct anchor anchor;
	bool any = false;

	for (size_t i = 0; i < t->n; i++) {
		const struct source_line *l = &t->lines[i];

		if (l->len && learnt_anchor(t->lex, l->text, l->len, &anchor))
			look(&signs, l, &anchor);
	}
	for (size_t i = 0; signs.n && i < t->n; i++)
		any |= learnt_without(t, i, sign_at, &signs);
	return any;
}
