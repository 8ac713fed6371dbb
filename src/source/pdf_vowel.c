/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Vowels of Arabic.  They have no width, stand near the left end of their
 * letter, mostly to the left of it, and are words of their own where poppler
 * parts the word at its letter.
 */
#include "config.h"

#include <math.h>
#include <string.h>

#include "source/pdf_layout.h"
#include "text/utf8.h"

enum { ROW_WORDS = 1000 };	/* more are no row of a text */
static const float NEAR = 0.4f; /* of the height: from its letter's end */

/* U+064B..U+0652 and U+0670, in bytes; its length, or 0. */
static size_t
vowel_at(const char *text)
{
	const unsigned char *s = (const unsigned char *)text;

	return s[0] == 0xd9 && ((s[1] >= 0x8b && s[1] <= 0x92) || s[1] == 0xb0)
		       ? 2
		       : 0;
}

bool
pdf_is_vowel(const struct pdf_word *w)
{
	const char *s = w->text;

	while (vowel_at(s))
		s += 2;
	return !*s;
}

bool
pdf_begins_with_vowel(const struct pdf_word *w)
{
	size_t n = vowel_at(w->text);

	return n && w->text[n] && strncmp(w->text + n, "أ", 2);
}

/* The word whose last letter is nearest, or n. */
static size_t
letter_of(const struct pdf_word *const *words, size_t n,
	  const struct pdf_word *vowel)
{
	float best = NEAR * (vowel->bottom - vowel->top);
	float middle = (vowel->left + vowel->right) / 2;
	size_t found = n;

	for (size_t i = 0; i < n; i++) {
		float far = fabsf(words[i]->right - middle);

		if (far < best && pdf_direction(words[i]) == RIGHT_TO_LEFT &&
		    !pdf_is_vowel(words[i]) && !pdf_is_stop(words[i])) {
			best = far;
			found = i;
		}
	}
	return found;
}

void
pdf_vowels_place(const struct pdf_word **words, size_t n)
{
	for (size_t i = 0; i < n && n <= ROW_WORDS; i++) {
		const struct pdf_word *w = words[i];
		size_t to;

		if (!pdf_is_vowel(w))
			continue;
		to = letter_of(words, n, w);
		if (to < i) {
			to++;
			memmove(words + to + 1, words + to,
				(i - to) * sizeof *words);
		} else if (to < n) {
			memmove(words + i, words + i + 1,
				(to - i) * sizeof *words);
			i--;
		}
		if (to < n)
			words[to] = w;
	}
}

static bool
is_prefix(const char *letter)
{
	static const char *const prefixes[] = { "و", "ف", "ب", "ل", "ك" };

	for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
		if (!strncmp(letter, prefixes[i], 2))
			return true;
	return false;
}

/*
 * Nothing is before it or, before an alef with hamza, letters that are written
 * together with the next word.
 */
static bool
begins_word(const char *s, size_t at)
{
	if (!strncmp(s + at + 2, "أ", 2))
		while (at >= 2 && is_prefix(s + at - 2))
			at -= 2;
	return !at || s[at - 1] == ' ' || s[at - 1] == '(';
}

void
pdf_vowels_mend(char *s, size_t n)
{
	for (size_t i = 0; i + 3 < n; i++) {
		size_t vowel = vowel_at(s + i), len;
		char sign[2];

		if (!vowel || !begins_word(s, i))
			continue;
		utf8_decode(s + i + vowel, n - i - vowel, &len);
		if (len != 2 || vowel_at(s + i + vowel) ||
		    !pdf_is_rtl_char(utf8_decode(s + i + vowel, 2, &len)))
			continue;
		memcpy(sign, s + i, 2);
		memcpy(s + i, s + i + 2, 2);
		memcpy(s + i + 2, sign, 2);
	}
}
