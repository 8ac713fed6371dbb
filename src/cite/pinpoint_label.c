/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The labels of the paragraphs that a place names: "paragraphs 3 (a) and (b)
 * and 4" is "OP3(a), OP3(b), OP4".  Knows nothing of where a place may stand.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "cite/ascii.h"
#include "cite/pinpoint_int.h"
#include "parse/number.h"

enum {
	HALF_LIMIT = 6, /* bytes: "xviii" */
	LEVELS = 3,	/* (a) (i) a. */
	LEADING = 8,	/* "(a), (b) and (c) of paragraph 8" */
};

/* "(a)" */
struct token {
	char text[NUMBER_TOKEN + 2];
};

/* The labels so far, and where the last of them is. */
struct labels {
	struct buf out;
	const char *prefix;
	char number[HALF_LIMIT]; /* "" before the first */
	struct token level[LEVELS];
	size_t depth;
	struct token leading[LEADING]; /* what stands before its number */
	bool to[LEADING];	       /* which of these end a range, */
	bool apart[LEADING];	       /* and which nothing joins to others */
	size_t n_leading;
	bool joined, range; /* something stood between: "and", "to" */
	bool letter;	    /* a letter was the last */
	bool linked, chain; /* "and" stood between; it never did */
};

/* The label of "b)" at byte `at`, behind a space, in whatever alphabet. */
static size_t
half_token(const char *s, size_t n, size_t at, char out[NUMBER_TOKEN + 2])
{
	char num[HALF_LIMIT + 2] = "", token[NUMBER_TOKEN];
	size_t len = 0;

	if (at > 0 && s[at - 1] != ' ')
		return 0;
	while (at + len < n && len < HALF_LIMIT && char_is_word(s[at + len]))
		len++;
	if (len == 0 || at + len >= n || s[at + len] != ')')
		return 0;
	memcpy(num, s + at, len + 1);
	number_token(num, token);
	snprintf(out, NUMBER_TOKEN + 2, "(%s)", token);
	return len + 1;
}

/* The word that joins numbers at byte i of s: "and", "to"; NULL without. */
static const struct phrase *
link_at(const struct finder *f, const char *s, size_t i, size_t n)
{
	const struct phrase *p;
	size_t len;

	if (!ascii_glyph(s + i, n - i) &&
	    ((i > 0 && s[i - 1] != ' ') || !ascii_word(s + i, n - i)))
		return NULL;
	p = phrasebook_match(f->book, s + i, n - i, &len);
	return p != NULL && (p->classes >> PHRASE_LINK & 1u) ? p : NULL;
}

/*
 * "a" at byte i of s, a letter that is a word, behind a unit or "and": its
 * bytes, 0 without.
 */
static size_t
bare_token(const char *s, size_t n, size_t i, struct token *t)
{
	char num[4] = "", token[NUMBER_TOKEN];
	size_t len = ascii_letters(s + i, n - i);

	if (i == 0 || s[i - 1] != ' ' || len > 2 || i + len >= n ||
	    (s[i + len] != ' ' && s[i + len] != ',') ||
	    (len == 2) != ((s[i] & 0x80) != 0) ||
	    (len == 1 && !char_is_lower(s[i])) || len == 0)
		return 0;
	memcpy(num, s + i, len);
	number_token(num, token);
	snprintf(t->text, sizeof(t->text), "(%s)", token);
	return len;
}

/* "bis" at byte i of s, behind a number, to *l: its bytes, 0 without. */
static size_t
take_sub(const struct finder *f, struct labels *l, const char *s, size_t i,
	 size_t n)
{
	const struct phrase *p;
	size_t len;

	if (i < 2 || s[i - 1] != ' ' || !char_is_digit(s[i - 2]) ||
	    !ascii_word(s + i, n - i))
		return 0;
	p = phrasebook_match(f->book, s + i, n - i, &len);
	if (p == NULL || !p->sub)
		return 0;
	buf_printf(&l->out, " %s", phrase_sub(p));
	return len;
}

/* "(i)", "(xv)": such figures stand below "(a)". */
static bool
is_roman(const struct token *t)
{
	size_t n = strlen(t->text) - 2;

	return n > 0 && strspn(t->text + 1, "ivx") == n;
}

static void
put(struct labels *l)
{
	if (l->out.len > 0)
		buf_puts(&l->out, l->range ? "-" : ", ");
	buf_puts(&l->out, l->prefix);
	buf_puts(&l->out, l->number);
	for (size_t i = 0; i < l->depth; i++)
		buf_puts(&l->out, l->level[i].text);
	l->joined = l->range = false;
}

/* Of the levels there are, the one whose like t is: "(ii)" behind "(a)(i)". */
static size_t
level_of(const struct labels *l, const struct token *t)
{
	for (size_t i = l->depth; i-- > 0;)
		if (is_roman(&l->level[i]) == is_roman(t))
			return i;
	return l->depth - 1;
}

static void
take_token(struct labels *l, const struct token *t)
{
	if (*l->number == '\0') {
		l->chain = !l->linked && (l->n_leading == 0 || l->chain);
		if (l->n_leading < LEADING) {
			l->to[l->n_leading] = l->range;
			l->apart[l->n_leading] = !l->linked;
			l->leading[l->n_leading++] = *t;
		}
		l->linked = l->range = false;
		return;
	}
	if (l->joined && l->depth > 0) {
		l->depth = level_of(l, t);
		l->level[l->depth++] = *t;
		put(l);
	} else if (l->depth < LEVELS) {
		l->level[l->depth++] = *t;
		buf_puts(&l->out, t->text);
	}
	l->joined = false;
}

/* "(b)" in ASCII brackets: its bytes, 0 without. */
static size_t
bracketed(const char *s, size_t n, struct token *t)
{
	size_t len = 1;

	while (len < n && len < NUMBER_TOKEN && ascii_alnum(s[len]))
		len++;
	if (*s != '(' || len == 1 || len >= n || s[len] != ')')
		return 0;
	memcpy(t->text, s, len + 1);
	t->text[len + 1] = '\0';
	return len + 1;
}

/* "(b)", "(أ)" or "b)" at byte i of s: its bytes, 0 without. */
static size_t
token_at(const char *s, size_t n, size_t i, struct token *t)
{
	size_t len = bracketed(s + i, n - i, t);

	if (len == 0)
		len = pinpoint_token(s + i, n - i, t->text);
	return len > 0 ? len : half_token(s, n, i, t->text);
}

/*
 * "(a)" behind the number that ends at byte i of s, where "(iii) of" stood
 * before it: the end of it.
 */
static size_t
take_behind(struct labels *l, const char *s, size_t n, size_t i)
{
	size_t blank = i < n && s[i] == ' ', len;

	while (l->depth + 1 < LEVELS && i + blank < n &&
	       (len = token_at(s, n, i + blank, &l->level[l->depth])) > 0) {
		l->depth++;
		i += blank + len;
		blank = i < n && s[i] == ' ';
	}
	return i;
}

/* Past the number at byte i of s. */
static size_t
take_number(struct labels *l, const char *s, size_t n, size_t i)
{
	size_t len = char_digits(s + i, n - i), under;

	if (len >= sizeof(l->number))
		return i + len;
	memcpy(l->number, s + i, len);
	l->number[len] = '\0';
	i += len;
	l->depth = 0;
	if (l->n_leading == 0)
		put(l);
	else
		i = take_behind(l, s, n, i);
	under = l->depth;
	/* "(i) and (ii) of (a) of paragraph 3" */
	if (!l->chain && l->n_leading > 2 && l->apart[l->n_leading - 1] &&
	    under + 1 < LEVELS)
		l->level[under++] = l->leading[--l->n_leading];
	/* "(v) of (a) of paragraph 3" */
	if (l->chain && l->n_leading > 1 && l->n_leading <= LEVELS - under) {
		while (l->n_leading > 0)
			l->level[l->depth++] = l->leading[--l->n_leading];
		put(l);
	}
	for (size_t k = 0; k < l->n_leading; k++) {
		l->level[under] = l->leading[k];
		l->depth = under + 1;
		l->range = l->to[k];
		put(l);
	}
	l->n_leading = 0;
	return i;
}

const char *
pinpoint_label(struct finder *f, size_t start, size_t end, enum unit unit)
{
	struct labels l = { .prefix = unit == UNIT_PREAMBULAR ? "PP" : "OP" };
	const char *s = f->text + start, *found;
	size_t n = end - start;

	for (size_t i = 0; i < n && unit < UNIT_OTHER;) {
		const struct phrase *link;
		struct token t;
		size_t len;
		char c = ascii_like(s + i, n - i, &len);

		if (char_is_digit(c)) {
			i = take_number(&l, s, n, i);
		} else if ((len = take_sub(f, &l, s, i, n)) > 0) {
			i += len;
		} else if (*l.number == '\0' && !l.letter &&
			   (len = bare_token(s, n, i, &t)) > 0) {
			take_token(&l, &t);
			l.letter = true;
			i += len;
		} else if ((len = token_at(s, n, i, &t)) > 0) {
			take_token(&l, &t);
			l.letter = true;
			i += len;
		} else {
			ascii_like(s + i, n - i, &len);
			l.joined |= c != ' ';
			l.letter &= c == ' ';
			link = link_at(f, s, i, n);
			l.linked |= link != NULL || c == ',' || c == '-';
			l.range |= (l.out.len > 0 || l.n_leading > 0) &&
				   (c == '-' || (link != NULL && link->range));
			i += len;
		}
	}
	found = l.out.len > 0
			? arena_strndup(f->r->arena, l.out.data, l.out.len)
			: pinpoint_part(f, start, end);
	buf_free(&l.out);
	return found;
}
