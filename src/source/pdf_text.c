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
	VOWELS = 8,	  /* one behind the other */
	DRAWN_WORDS = 6,  /* of a line with letters drawn out, at least, */
	DRAWN_BYTES = 8,  /* and of each, on average, fewer */
};
static const char LABEL_SIGNS[] = "0123456789abcdefghijklmnopqrstuvwxyz";
/* Shares of the height of the type. */
static const float SPACE = 0.14f;     /* poppler parts words from 0.1 em on */
static const float NONE = 0.08f;      /* poppler parts no word there */
static const float TORN = 0.1f;      /* nor who recognises words */
static const float WIDE = 0.6f;	      /* a space beside Chinese, at least */
static const float CELLS = 1.2f;      /* between cells, at least */
static const float NARROW = 0.2f;     /* may be none beside wider ones */
static const float SHARE = 0.5f;      /* of the others of the line: a space, */
static const float RTL_SHARE = 0.55f; /* and in Arabic, */
static const float PARTED_SHARE = 0.7f; /* the words of which are parted */
static const float RTL_LEAST = 0.105f;	/* of lines that have few */
static const float DRAWN = 0.88f; /* of sure spaces: those beside joints */

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

/* The word is read against the line from the one before it. */
static bool
is_against(const struct pdf_line *line, size_t i)
{
	const struct pdf_word *a = line->words[i - 1], *b = line->words[i];

	return (b->left < a->left) != line->back && !pdf_is_vowel(a) &&
	       !pdf_is_vowel(b);
}

/*
 * Space before the i-th word, but for vowels.  What is read against the line
 * begins at its far end: beside what is before it stands its last word.
 */
static float
gap(const struct pdf_line *line, size_t i)
{
	size_t before = i - 1, last = i;
	const struct pdf_word *a, *b;

	while (before && before + VOWELS > i &&
	       pdf_is_vowel(line->words[before]))
		before--;
	if (before + 1 == i && !is_against(line, i)) {
		while (before && is_against(line, before))
			before--;
		while (last + 1 < line->n && is_against(line, last + 1))
			last++;
	}
	a = line->words[before];
	b = line->words[last];
	return a->left <= b->left ? b->left - a->right : a->left - b->right;
}

/* Gaps between words of a line: so wide are spaces, at least. */
struct spaces {
	float least;
	float joined; /* behind letters that may be joined to the next one */
};

/* In bytes, without signs: of words that justify their line by drawn letters.
 */
static bool
is_drawn_out(const struct pdf_line *line)
{
	size_t bytes = 0, n = 0;

	for (size_t i = 0; i < line->n; i++)
		if (pdf_direction(line->words[i]) == RIGHT_TO_LEFT &&
		    !pdf_is_vowel(line->words[i])) {
			bytes += strlen(line->words[i]->text);
			n++;
		}
	return n >= DRAWN_WORDS && bytes < DRAWN_BYTES * n;
}

/*
 * Arabic may be stretched by drawing out the strokes that join letters, which
 * parts words in many places; behind a letter that joins none is a space.
 */
static float
least_joined(const struct pdf_line *line, float least)
{
	float few[64];
	size_t n = 0;

	if (!line->parted || !is_drawn_out(line))
		return least;
	for (size_t i = 1; i < line->n && n < sizeof few / sizeof *few; i++) {
		few[n] = gap(line, i);
		n += few[n] >= least && !pdf_may_join(line->words[i - 1]);
	}
	return n > 1 ? fmaxf(least, pdf_median(few, n) * DRAWN) : least;
}

/*
 * What poppler takes for a space in "includi ng" is far smaller than the
 * others of the line.
 */
static struct spaces
least_spaces(const struct pdf_line *line)
{
	float few[64], least;
	size_t n = 0;

	for (size_t i = 1; i < line->n && n < sizeof few / sizeof *few; i++) {
		few[n] = gap(line, i);
		/*
		 * Arabic letters may be words of their own, without gaps;
		 * white between cells says nothing of spaces.
		 */
		n += few[n] > NONE * line->size &&
		     (line->to_left || few[n] < CELLS * line->size);
	}
	least = n > 2 ? pdf_median(few, n) * SHARE : SPACE * line->size;
	if (line->to_left && line->parted)
		least = n > 2 ? few[n * 3 / 4] * PARTED_SHARE
			      : NARROW * line->size;
	else if (line->to_left)
		least = n > 2 ? few[n * 3 / 4] * RTL_SHARE
			      : RTL_LEAST * line->size;
	if (n > 2)
		least = fminf(NARROW * line->size, least);
	return (struct spaces){ least, line->to_left ? least_joined(line, least)
						     : least };
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
	  struct spaces s)
{
	const struct pdf_word *b = line->words[i];
	float between = gap(line, i);

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
	if (between > NONE * line->size && begins_with_number(line, i) &&
	    pdf_direction(b) == RIGHT_TO_LEFT)
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
	struct spaces spaces = least_spaces(line);
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
