/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A line whose decoration is not known yet: its words, its opening phrase. */
#include "config.h"

#include <string.h>

#include "base/buf.h"
#include "parse/chars.h"
#include "parse/learnt_int.h"
#include "text/utf8.h"

enum {
	BEFORE_MOST = 48, /* bytes of decoration before an opening phrase */
	WORD_LEAST = 3,	  /* letters of what is a word, not a tag's name */
};

void
learnt_put(struct learnt *t, size_t i, const char *s, size_t n)
{
	struct source_line *l = &t->lines[i];

	while (n > 0 && strchr(" \t", *s)) {
		s++;
		n--;
	}
	while (n > 0 && strchr(" \t", s[n - 1]))
		n--;
	l->text = arena_strndup(t->a, s, n);
	l->len = n;
}

bool
learnt_without(struct learnt *t, size_t i,
	       size_t (*at)(const void *ctx, const char *s, size_t k, size_t n),
	       const void *ctx)
{
	const struct source_line *l = &t->lines[i];
	struct buf out = BUF_INIT;
	bool any;

	for (size_t k = 0, len; k < l->len; k += len ? len : 1) {
		len = at(ctx, l->text, k, l->len);
		if (!len)
			buf_putc(&out, l->text[k]);
	}
	any = out.len < l->len;
	if (any)
		learnt_put(t, i, out.len ? out.data : "", out.len);
	buf_free(&out);
	return any;
}

/* Letters at s: their bytes, and how many they are. */
static size_t
letters_at(const char *s, size_t n, size_t *count)
{
	size_t i = 0, len;

	for (*count = 0; i < n; i += len, (*count)++)
		if (!utf8_is_letter(utf8_decode(s + i, n - i, &len)))
			break;
	return i;
}

/*
 * Words before an opening phrase are of a number alone: "Paragraph 3: ",
 * "Primero.- "; those in brackets and behind a backslash are markup's.
 */
static bool
decorates(const char *s, size_t n)
{
	size_t words = 0, digits = 0, depth = 0, count;

	for (size_t i = 0, run; i < n;
	     i += run ? run : utf8_next(s, n, i) - i) {
		run = letters_at(s + i, n - i, &count);
		digits += !run && char_is_digit(s[i]);
		if (!run &&
		    strchr(",;", chars_stop(s + i, utf8_next(s, n, i) - i)) &&
		    chars_stop(s + i, utf8_next(s, n, i) - i))
			return false;
		depth += strchr("[<{", s[i]) != NULL;
		depth -= depth && strchr("]>}", s[i]) != NULL;
		words += count >= WORD_LEAST && !depth &&
			 strspn(s + i, "IVX") < run && (!i || s[i - 1] != '\\');
	}
	return !words || (words <= 2 && digits) ||
	       (words == 1 && n > 1 && s[n - 1] == ' ' &&
		strchr(".:-)", s[n - 2]));
}

/* A phrase may begin at byte i: no letter stands before it. */
static bool
may_begin(const char *s, size_t n, size_t i)
{
	size_t len, before;

	if (i == 0)
		return true;
	/* "\fIRecalling" */
	if (i > 2 && s[i - 3] == '\\' && s[i - 2] == 'f')
		return true;
	before = utf8_prev(s, n, i);
	return !utf8_is_letter(utf8_decode(s + before, i - before, &len)) &&
	       !char_is_digit(s[i - 1]);
}

bool
learnt_anchor(const struct lexicon *lex, const char *s, size_t n,
	      struct anchor *out)
{
	enum relation relation;

	for (size_t i = 0; i < n && i <= BEFORE_MOST; i = utf8_next(s, n, i)) {
		if (!char_is_word(s[i]) || !may_begin(s, n, i) ||
		    (!lexicon_opens_small(lex) &&
		     !chars_open_upper(s + i, n - i)))
			continue;
		out->len = lexicon_opener(lex, s + i, n - i, &out->part,
					  &relation);
		if (!out->len)
			continue;
		out->at = i;
		/* What markup.c takes off is of the paragraph. */
		while (out->at > 0 && strchr("*_'", s[out->at - 1]))
			out->at--;
		out->len += i - out->at;
		return decorates(s, out->at);
	}
	return false;
}

void
learnt_mark(struct buf *out, int value, char behind)
{
	/* "1994 (nota 1)," */
	while (out->len && behind && strchr(",.;:", behind) &&
	       out->data[out->len - 1] == ' ')
		out->data[--out->len] = '\0';
	buf_printf(out, "[^%d]", value);
}
