/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a line says: which words poppler has torn apart, and which numbers are
 * raised.
 */
#include "config.h"

#include <math.h>
#include <string.h>

#include "base/buf.h"
#include "source/pdf_layout.h"
#include "text/utf8.h"

enum {
	LABEL_BYTES = 8,
	LETTERS = 3,	  /* in a row are a word, at least */
	NUMBER_WORDS = 4, /* of a number that begins a line */
};
static const char LABEL_SIGNS[] = "0123456789abcdefghijklmnopqrstuvwxyz";
/* Shares of the height of the type. */
static const float NONE = 0.08f; /* poppler parts no word there */
static const float TORN = 0.1f;	 /* nor who recognises words */
static const float WIDE = 0.6f;	 /* a space beside Chinese, at least */

static void
put_raised(struct buf *b, const char *s)
{
	static const char *const digits[] = { "⁰", "¹", "²", "³", "⁴",
					      "⁵", "⁶", "⁷", "⁸", "⁹" };

	for (; *s; s++) {
		if (*s >= '0' && *s <= '9')
			buf_puts(b, digits[*s - '0']);
		else if (*s == ',' || *s == '*')
			buf_putc(b, *s);
	}
}

/* All before the i-th word is a number: "10 -", "76/192". */
static bool
begins_with_number(const struct pdf_line *line, size_t i)
{
	for (size_t k = 0; k < i && i <= NUMBER_WORDS; k++)
		if (strspn(line->words[k]->text, "0123456789/-.") !=
		    strlen(line->words[k]->text))
			return false;
	return i <= NUMBER_WORDS;
}

/* Bytes of what may be the number of a paragraph or of a text; or 0. */
static size_t
label_bytes(const char *s)
{
	size_t open = *s == '(';
	size_t n = open + strspn(s + open, open ? LABEL_SIGNS : "0123456789/");

	if (n == open || n > LABEL_BYTES || *s == '/')
		return 0;
	if (s[n] == (open ? ')' : '.'))
		return n + 1;
	return !open && memchr(s, '/', n) && s[n - 1] != '/' ? n : 0;
}

/* The label of a footnote, as large as its words. */
static bool
is_label_before(const struct pdf_line *line, size_t i)
{
	const char *s = line->words[0]->text;

	return i == 1 && line->role == ROLE_FOOTNOTE &&
	       line->begins == BEGINS_YES &&
	       strspn(s, "0123456789/()*") == strlen(s);
}

/* What stands before the word is a number, whole: "12." but not in "1. 5". */
static bool
is_number_before(const struct pdf_line *line, size_t i)
{
	const char *s = line->words[0]->text, *next = line->words[i]->text;
	size_t n = label_bytes(s);

	return i == 1 && n && !s[n] && (*next < '0' || *next > '9');
}

/* "(b)", "12." */
static bool
is_label(const struct pdf_word *w)
{
	size_t n = strlen(w->text);

	return n > 1 && n < LABEL_BYTES && strchr(".)", w->text[n - 1]) &&
	       (*w->text & 0x80) == 0;
}

static bool
is_cjk(uint32_t c)
{
	return utf8_is_ideograph(c) || (c >= 0x3000 && c < 0x3040) ||
	       (c >= 0xff00 && c < 0xfff0);
}

/* Chinese has no spaces: programs leave some room beside other scripts. */
static bool
is_beside_cjk(const struct pdf_word *a, const struct pdf_word *b)
{
	size_t n = strlen(a->text), len, at;

	if (!(a->text[n - 1] & 0x80) && !(*b->text & 0x80))
		return false;
	at = utf8_prev(a->text, n, n);
	return is_cjk(utf8_decode(a->text + at, n - at, &len)) ||
	       is_cjk(utf8_decode(b->text, strlen(b->text), &len));
}

static bool
is_in_brackets(const struct pdf_word *w)
{
	size_t n = strlen(w->text);

	return n > 2 && w->text[0] == '(' && w->text[n - 1] == ')';
}

/* Whether white space is between two words of a line. */
static bool
are_apart(const struct pdf_line *line, size_t i, const struct pdf_word *a,
	  struct pdf_spaces s)
{
	const struct pdf_word *b = line->words[i];
	float between = pdf_gap(line, i);

	if (line->scanned && !is_beside_cjk(a, b))
		return (between >= fminf(s.least, TORN * line->size) ||
			between < -NONE * line->size) &&
		       !pdf_is_stop(b);
	if (!line->to_left && is_beside_cjk(a, b))
		return (between > 0 && i == 1 && is_label(a)) ||
		       between >= WIDE * line->size ||
		       (between >= s.least && begins_with_number(line, i));
	if (!line->to_left)
		return between >= s.least ||
		       (between > NONE * line->size &&
			is_number_before(line, i)) ||
		       (between > 0 && is_label_before(line, i));
	if (pdf_is_stop(b) || pdf_begins_with_vowel(b))
		return false;
	if (i == 1 && is_in_brackets(a))
		return true;
	/* A tab behind "10 -" may leave none. */
	if ((between > NONE * line->size || !strcmp(a->text, "-")) &&
	    begins_with_number(line, i) && pdf_direction(b) == RIGHT_TO_LEFT)
		return true;
	return between >= (pdf_may_join(a) ? s.joined : s.least) ||
	       pdf_ends_word(a, b) || (between > 0 && pdf_is_below_bar(a, b));
}

static bool
is_ascii_word(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
	       (c >= 'a' && c <= 'z');
}

/*
 * Before the number in "،2019" stands the comma that is read behind it: the
 * number itself is read from the left.
 */
static void
put_word(struct buf *b, const char *s, bool arabic)
{
	static const char *const stops[] = { "،", "؛", ".", ",", ":", ";" };

	for (size_t i = 0; arabic && i < sizeof stops / sizeof *stops; i++) {
		size_t n = strlen(stops[i]);

		if (strncmp(s, stops[i], n) || !is_ascii_word(s[n]))
			continue;
		buf_puts(b, s + n);
		buf_puts(b, stops[i]);
		return;
	}
	buf_puts(b, s);
}

/* Letters at its beginning, up to so many. */
static size_t
count_letters(const char *s, size_t most)
{
	size_t n = 0, len;

	for (; n < most && *s; n++, s += len)
		if (!utf8_is_letter(utf8_decode(s, strlen(s), &len)))
			break;
	return n;
}

/*
 * Bytes of a number that a word follows without a space, as in Chinese, or
 * where it ends short of the place of the words: "10.Requests"; or 0.
 */
static size_t
label_before_word(const char *s)
{
	size_t n = label_bytes(s), len;
	uint32_t c;

	if (!n)
		return 0;
	c = utf8_decode(s + n, strlen(s + n), &len);
	return utf8_is_ideograph(c) || count_letters(s + n, LETTERS) >=
					       (utf8_is_upper(c) ? 2 : LETTERS)
		       ? n
		       : 0;
}

static void
put_label(struct buf *b, const char *s)
{
	size_t n = label_before_word(s);

	buf_add(b, s, n);
	buf_putc(b, ' ');
	buf_puts(b, s + n);
}

char *
pdf_line_text(struct arena *a, const struct pdf_line *line, size_t *len)
{
	struct buf b = BUF_INIT;
	const struct pdf_word *last = NULL;
	struct pdf_spaces spaces = pdf_spaces(line);
	char *text;

	buf_add(&b, "", 0);
	for (size_t i = 0; i < line->n; i++) {
		const struct pdf_word *w = line->words[i];
		bool raised = pdf_is_raised(line, w);
		bool vowel = pdf_is_vowel(w);

		if (i && !raised && !vowel && are_apart(line, i, last, spaces))
			buf_putc(&b, ' ');
		last = vowel && last ? last : w;
		if (raised)
			put_raised(&b, w->text);
		else if (!i && label_before_word(w->text))
			put_label(&b, w->text);
		else
			put_word(&b, w->text, line->to_left || line->back);
	}
	/* Raised brackets with no number in them. */
	if (!b.len)
		buf_puts(&b, line->words[0]->text);
	text = arena_strndup(a, b.data, b.len);
	if (line->to_left)
		pdf_vowels_mend(text, b.len);
	if (line->swapped)
		lam_alef_mend(line->swapped, text, b.len);
	*len = b.len;
	buf_free(&b);
	return text;
}
