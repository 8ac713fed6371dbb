/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Footnotes in a manner that nobody described.  What is called by "{1}",
 * "[FN1]", "(nota 1)" or a circled figure stands below in a manner of its own,
 * "1. ", "nota 1: ": one of the first is matched with one of the second where
 * each number that the text calls begins a line behind it.
 */
#include "config.h"

#include <string.h>

#include "base/buf.h"
#include "parse/chars.h"
#include "parse/learnt_int.h"
#include "text/utf8.h"

enum {
	SHAPES = 16,
	SHAPE_MOST = 20, /* bytes of a mark */
	WORD_MOST = 10,	 /* letters in one */
	VALUES = 200,
	CIRCLED_ONE = 0x2460, /* and up to 20 */
	CIRCLED = 20,
};

/* What a sign has behind its bracket. */
#define WORDS "#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

/* A mark or the beginning of a footnote: "[FN1]" as "[FN#]" and 1. */
struct sign {
	char shape[SHAPE_MOST + 1];
	size_t len;
	int value;
};

/* Where the numbers of one shape stand. */
struct series {
	char shape[SHAPE_MOST + 1];
	size_t at[VALUES]; /* line + 1 of each; 0: it is nowhere */
	size_t values;
	size_t last; /* line of the last */
};

struct notes {
	struct series called[SHAPES], below[SHAPES];
	size_t n_called, n_below;
	const struct series *call, *label; /* that match */
};

/* A figure in a circle: its bytes. */
static size_t
circled_at(const char *s, size_t n, struct sign *out)
{
	size_t len;
	uint32_t c = *s == '\xe2' ? utf8_decode(s, n, &len) : 0;

	if (c < CIRCLED_ONE || c >= CIRCLED_ONE + CIRCLED)
		return 0;
	*out = (struct sign){ .shape = "o",
			      .len = len,
			      .value = (int)(c - CIRCLED_ONE) + 1 };
	return len;
}

/* A word, and a number behind it: "nota 1"; bytes of both, 0 without. */
static size_t
worded_at(const char *s, size_t n, size_t *word, int *value)
{
	size_t at = 0, digits;

	while (at < n && at <= WORD_MOST && char_is_word(s[at]) &&
	       !char_is_digit(s[at]))
		at++;
	*word = at;
	while (*word && at < n && at < *word + 2 && strchr(" .", s[at]))
		at++;
	digits = char_digits(s + at, n - at);
	if (*word > WORD_MOST || !digits || digits > 3 || s[at] == '0')
		return 0;
	*value = char_number(s + at, digits);
	return *value < VALUES ? at + digits : 0;
}

/* What opens a mark, and closes it. */
static const struct pair {
	const char *open, *close;
} pairs[] = {
	{ "^{", "}" }, { "^(", ")" },  { "[", "]" },   { "(", ")" },
	{ "{", "}" },  { "<", ">" },   { "|", "|" },   { "/", "/" },
	{ "#", "#" },  { "【", "】" }, { "〔", "〕" }, { "［", "］" },
	{ "«", "»" },
};

static const struct pair *
pair_at(const char *s, size_t n)
{
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		size_t len = strlen(pairs[i].open);

		if (len < n && !memcmp(s, pairs[i].open, len))
			return &pairs[i];
	}
	return NULL;
}

/* "{1}", "[FN1]", "(nota 1)", "|1|" at s. */
static size_t
bracketed_at(const char *s, size_t n, struct sign *out)
{
	const struct pair *pair = pair_at(s, n);
	size_t open = pair ? strlen(pair->open) : 0, word = 0, close, len;

	len = pair ? worded_at(s + open, n - open, &word, &out->value) : 0;
	close = len ? strlen(pair->close) : 0;
	/* What a list counts with is no mark. */
	if (!len || open + len + close > n ||
	    memcmp(s + open + len, pair->close, close) != 0 ||
	    (*s == '(' && !word))
		return 0;
	memcpy(out->shape, s, open + word);
	out->shape[open + word] = '#';
	out->shape[open + word + 1] = '\0';
	return out->len = open + len + close;
}

static size_t
sign_at(const char *s, size_t n, struct sign *out)
{
	unsigned char c = n ? (unsigned char)*s : 0;

	*out = (struct sign){ 0 };
	if (c < 0xc2)
		return c && strchr("[({<|/#^", c) ? bracketed_at(s, n, out) : 0;
	if (c >= 0xe2 && circled_at(s, n, out))
		return out->len;
	/* In a bracket of several bytes a figure or a Latin letter follows. */
	return n > 3 && (unsigned char)s[c < 0xe0 ? 2 : 3] < 0x80
		       ? bracketed_at(s, n, out)
		       : 0;
}

/* With what a footnote begins: a mark, "nota 1: ", "1. ", "[Footnote 1: ". */
static size_t
label_at(const char *s, size_t n, struct sign *out)
{
	size_t open = n > 0 && *s == '[', word, len;

	if (!sign_at(s, n, out)) {
		len = worded_at(s + open, n - open, &word, &out->value);
		if (!len || (open && !word))
			return 0;
		memcpy(out->shape, s, open + word);
		out->shape[open + word] = '#';
		out->shape[open + word + 1] = '\0';
		out->len = open + len;
		if (out->len >= n ||
		    !strchr(word > 1 ? " .:)-" : ".:)-", s[out->len]))
			return 0;
	}
	while (out->len < n && strchr(".:)-", s[out->len]))
		out->len++;
	if (out->len >= n || (s[out->len] != ' ' && *out->shape != 'o' &&
			      (unsigned char)*out->shape < 0x80))
		return 0;
	while (out->len < n && s[out->len] == ' ')
		out->len++;
	return out->len < n ? out->len : 0;
}

/* --- counting ---------------------------------------------------------- */

static void
count_sign(struct series *all, size_t *n, const struct sign *sign, size_t line)
{
	struct series *is = all;

	while (is < all + *n && strcmp(is->shape, sign->shape) != 0)
		is++;
	if (is == all + SHAPES)
		return;
	if (is == all + *n)
		memcpy(all[(*n)++].shape, sign->shape, sizeof sign->shape);
	if (!is->at[sign->value]) {
		is->at[sign->value] = line + 1;
		is->values++;
	}
	is->last = line;
}

static void
collect(struct learnt *t, struct notes *m)
{
	struct sign sign;

	for (size_t i = 0; i < t->n; i++) {
		const struct source_line *l = &t->lines[i];

		if (!l->len)
			continue;
		if (label_at(l->text, l->len, &sign))
			count_sign(m->below, &m->n_below, &sign, i);
		for (size_t k = 1; k < l->len; k++)
			if (sign_at(l->text + k, l->len - k, &sign))
				count_sign(m->called, &m->n_called, &sign, i);
	}
}

/* The words in two shapes are the same, or there are none. */
static bool
are_alike(const char *a, const char *b)
{
	a += strcspn(a, WORDS);
	b += strcspn(b, WORDS);
	return !strcmp(a, b);
}

/* "[FN#]": letters beside a number are no accident. */
static bool
has_word(const char *shape)
{
	shape += strcspn(shape, WORDS);
	return char_is_word(shape[0]) && char_is_word(shape[1]);
}

/* Each number that is called begins a line behind the call. */
static bool
are_matched(const struct series *call, const struct series *label)
{
	bool alike = are_alike(call->shape, label->shape);
	size_t first = 0;

	for (size_t v = 1; v < VALUES; v++) {
		if (!call->at[v])
			continue;
		if (label->at[v] <= call->at[v])
			return false;
		first = first ? first : label->at[v];
	}
	/* Numbers alone may be the paragraphs': below all calls they are not.
	 */
	if (!strcmp(label->shape, "#") && first <= call->last + 1)
		return false;
	return label->values == call->values &&
	       (alike || call->values >= LEARNT_SEVERAL ||
		has_word(call->shape) || has_word(label->shape));
}

static bool
match(struct notes *m)
{
	for (size_t i = 0; i < m->n_called; i++)
		for (size_t k = 0; k < m->n_below; k++)
			if (are_matched(&m->called[i], &m->below[k]) &&
			    (!m->call ||
			     m->called[i].values > m->call->values)) {
				m->call = &m->called[i];
				m->label = &m->below[k];
			}
	return m->call != NULL;
}

/* --- writing ------------------------------------------------------------ */

static void
rewrite(struct learnt *t, const struct notes *m, size_t i, struct buf *out)
{
	const struct source_line *l = &t->lines[i];
	size_t at = 0, end = l->len;
	struct sign sign;

	buf_clear(out);
	if (label_at(l->text, end, &sign) &&
	    !strcmp(sign.shape, m->label->shape)) {
		buf_printf(out, "[^%d]: ", sign.value);
		at = sign.len;
		/* "[Footnote 1: See resolution 1.]" */
		end -= *sign.shape == '[' && l->text[at - 1] == ' ' &&
		       l->text[end - 1] == ']' && l->text[sign.len - 2] == ':';
	}
	while (at < end) {
		size_t n = sign_at(l->text + at, end - at, &sign);

		if (n && at && !strcmp(sign.shape, m->call->shape) &&
		    m->label->at[sign.value])
			learnt_mark(out, sign.value, l->text[at + n]);
		else
			buf_putc(out, l->text[at]), n = 1;
		at += n;
	}
	if (out->len != l->len || memcmp(out->data, l->text, out->len) != 0)
		learnt_put(t, i, out->data, out->len);
}

static bool
take_matched(struct learnt *t, struct buf *out)
{
	struct notes *m = arena_alloc(t->a, sizeof *m);

	collect(t, m);
	if (!match(m))
		return false;
	for (size_t i = 0; i < t->n; i++)
		if (t->lines[i].len)
			rewrite(t, m, i, out);
	return true;
}

bool
learnt_notes(struct learnt *t)
{
	struct buf out = BUF_INIT;
	bool any = take_matched(t, &out);

	buf_free(&out);
	return any;
}
