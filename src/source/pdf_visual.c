/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words of Arabic as most programs print them: their letters from left to
 * right, as they are seen, the last letter first.  Some others print them as
 * they are read; a letter that stands at the end of words alone tells which.
 */
#include "config.h"

#include <string.h>

#include "source/pdf_layout.h"
#include "text/lam_alef.h"
#include "text/utf8.h"

enum {
	TEH_MARBUTA = 0x629,  /* these two end words */
	ALEF_MAKSURA = 0x649, /* and never begin any */
	SAMPLE = 20000,	      /* words that are looked at */
	ALONE = 200, /* one of so many is a letter alone: words are parted */
	DRAWN = 12,  /* one word of so many is stretched: most lines are */
};

static bool
ends_words(uint32_t c)
{
	return c == TEH_MARBUTA || c == ALEF_MAKSURA;
}

bool
pdf_ends_word(const struct pdf_word *a, const struct pdf_word *b)
{
	size_t n = strlen(a->text), len;
	const char *last = a->text + utf8_prev(a->text, n, n);

	return ends_words(utf8_decode(last, strlen(last), &len)) &&
	       pdf_direction(b) == RIGHT_TO_LEFT && !pdf_is_vowel(b);
}

bool
pdf_may_join(const struct pdf_word *w)
{
	/* Hamza to waw with one, alef, teh marbuta; dal to zain, waw, maksura
	 */
	static const char never[] = "ءآأؤإاةدذرزوى";
	size_t n = strlen(w->text), at = utf8_prev(w->text, n, n), len;

	return pdf_is_rtl_char(utf8_decode(w->text + at, n - at, &len)) &&
	       len == 2 && !strstr(never, w->text + at) &&
	       strcmp(w->text + at, "،") && strcmp(w->text + at, "؛");
}

bool
pdf_is_below_bar(const struct pdf_word *a, const struct pdf_word *b)
{
	size_t n = strlen(a->text);

	return n > 4 && !strcmp(a->text + n - 2, "ه") &&
	       !strncmp(b->text, "ك", 2) && b->text[2];
}

/* 1: it ends as words do, -1: it begins so, 0: neither. */
static int
judge_word(const char *s)
{
	size_t n = strlen(s), at = utf8_prev(s, n, n), len;
	uint32_t first = utf8_decode(s, n, &len);
	uint32_t last = utf8_decode(s + at, n - at, &len);

	return ends_words(last) - ends_words(first);
}

static bool
is_visual(const struct pdf_pages *pages)
{
	size_t seen = 0;
	long sum = 0;

	for (size_t i = 0; i < pages->n; i++)
		for (size_t k = 0; k < pages->at[i].n_words && seen < SAMPLE &&
				   pages->at[i].mirrored;
		     k++, seen++)
			sum += judge_word(pages->at[i].words[k].text);
	return sum < 0;
}

/* What is read from the left inside of Arabic: letters of others, digits. */
static bool
is_left(uint32_t c)
{
	return utf8_is_digit(c) || (utf8_is_letter(c) && !pdf_is_rtl_char(c));
}

/* The end of what is read from the left from i on: letters, and between. */
static size_t
left_end(const char *s, size_t n, size_t i)
{
	size_t end = i, len;

	for (size_t k = i; k < n; k += len) {
		uint32_t c = utf8_decode(s + k, n - k, &len);

		if (is_left(c))
			end = k + len;
		else if (pdf_is_rtl_char(c) || !strchr("./,:-+'&", (char)c) ||
			 c >= 0x80)
			break;
	}
	return end;
}

/* The word as it is read. */
static const char *
turned(struct arena *a, const char *s)
{
	size_t n = strlen(s), at = n;
	char *out = arena_alloc(a, n + 1);

	for (size_t i = 0, len; i < n; i += len) {
		utf8_decode(s + i, n - i, &len);
		if (left_end(s, n, i) > i)
			len = left_end(s, n, i) - i;
		at -= len;
		memcpy(out + at, s + i, len);
	}
	out[n] = '\0';
	return out;
}

/* Words of others stand as they are read, but for what is round them. */
static bool
is_of_others(const struct pdf_word *w)
{
	return pdf_direction(w) == LEFT_TO_RIGHT;
}

/* What is to be done with the letters of all mirrored pages. */
struct letters {
	long swapped; /* more words say that lam and alef are than not */
	size_t words; /* of Arabic */
	size_t drawn; /* of those, with strokes in them */
	size_t alone; /* and of one letter, which stands alone nowhere */
};

static void
judge_letters(struct letters *l, const char *s)
{
	size_t n = strlen(s), len;
	uint32_t c = utf8_decode(s, n, &len);

	l->swapped += lam_alef_judge(s, n);
	l->words += pdf_is_rtl_char(c);
	l->alone += n == len && pdf_is_rtl_char(c) && utf8_is_letter(c) &&
		    strcmp(s, "و") != 0;
	l->drawn += lam_alef_is_stretched(s, n);
}

/* Take out the strokes that fill the lines of a document. */
static void
unstretch(struct arena *a, struct pdf_page *page)
{
	for (size_t i = 0; i < page->n_words; i++) {
		char *s = arena_strdup(a, page->words[i].text);

		lam_alef_unstretch(s, strlen(s));
		page->words[i].text = s;
	}
}

static void
turn_letters(struct arena *a, struct pdf_pages *pages)
{
	for (size_t i = 0; i < pages->n; i++) {
		struct pdf_page *page = &pages->at[i];

		for (size_t k = 0; page->mirrored && k < page->n_words; k++)
			if (!is_of_others(&page->words[k]))
				page->words[k].text =
					turned(a, page->words[k].text);
	}
}

void
pdf_visual_mend(struct arena *a, struct pdf_pages *pages)
{
	struct letters l = { 0 };

	if (is_visual(pages))
		turn_letters(a, pages);
	for (size_t i = 0; i < pages->n; i++)
		for (size_t k = 0;
		     pages->at[i].mirrored && k < pages->at[i].n_words; k++)
			judge_letters(&l, pages->at[i].words[k].text);
	pages->parted = l.alone * ALONE > l.words;
	pages->swapped = l.swapped > 0 ? lam_alef_new(a) : NULL;
	for (size_t i = 0; l.drawn * DRAWN > l.words && i < pages->n; i++)
		if (pages->at[i].mirrored)
			unstretch(a, &pages->at[i]);
}
