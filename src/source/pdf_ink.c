/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What letters tell of the size of recognised words: their boxes may be those
 * of the ink, lower without strokes that go up or down, and their widths are
 * those that were printed, whatever height was guessed.
 */
#include "config.h"

#include <math.h>
#include <string.h>

#include "source/pdf_layout.h"
#include "source/pdf_scan.h"
#include "text/utf8.h"

enum {
	SAMPLE = 2000, /* words of each kind */
	LEAST = 20,
};
/* Of the size of the type, as most are cut. */
static const float LOW = 0.48f; /* letters without strokes */
static const float UP = 0.7f;	/* those that go up, capitals, digits */
static const float DOWN = 0.2f; /* what goes below the line */
static const float INK = 0.8f;	/* low words are lower than others by that */
/* The box that fonts have round all of it. */
static const float ABOVE = 0.78f, BELOW = 0.22f;

struct strokes {
	bool letters, up, down;
};

static struct strokes
strokes_of(const struct pdf_word *w)
{
	/* Letters without any, and those that go down. */
	static const char low[] = "acemnorsuvwxzавгежзиклмнопстхчшъыьэюяіїñ";
	static const char down[] = "gpqyруцщ,;";
	struct strokes s = { 0 };
	size_t n = strlen(w->text), len;

	for (size_t i = 0; i < n; i += len) {
		char letter[5] = "";
		uint32_t c = utf8_decode(w->text + i, n - i, &len);

		memcpy(letter, w->text + i, len);
		if (strstr(down, letter))
			s.down = true;
		else if (!strstr(low, letter) && !strchr(".:'-", *letter))
			s.up = true;
		s.letters = s.letters || utf8_is_digit(c) ||
			    (utf8_is_letter(c) && c < 0x500);
	}
	return s;
}

bool
pdf_ink_is(struct arena *a, const struct pdf_pages *pages)
{
	float *heights[2] = { arena_array(a, SAMPLE, sizeof(float)),
			      arena_array(a, SAMPLE, sizeof(float)) };
	size_t n[2] = { 0 };

	for (size_t i = 0; i < pages->n; i++)
		for (size_t k = 0; k < pages->at[i].n_words; k++) {
			const struct pdf_word *w = &pages->at[i].words[k];
			struct strokes s = strokes_of(w);

			if (s.letters && !s.down && n[s.up] < SAMPLE)
				heights[s.up][n[s.up]++] = w->bottom - w->top;
		}
	return n[0] >= LEAST && n[1] >= LEAST &&
	       pdf_median(heights[0], n[0]) <
		       INK * pdf_median(heights[1], n[1]);
}

void
pdf_ink_mend(struct pdf_word *w)
{
	struct strokes s = strokes_of(w);
	float share = (s.up ? UP : LOW) + (s.down ? DOWN : 0), size, base;

	if (!s.letters)
		return;
	size = (w->bottom - w->top) / share;
	base = w->bottom - (s.down ? DOWN * size : 0);
	w->top = base - ABOVE * size;
	w->bottom = base + BELOW * size;
}

/* As wide as a letter is in most type; of its size. */
static float
width_of(uint32_t c)
{
	if (c < 0x80 && strchr("iljt.,;:'|!()[]/fI- ", (char)c))
		return 0.3f;
	if (c == 'r' || c == 's')
		return 0.36f;
	if (c == 'm' || c == 'w' || c == 'M' || c == 'W' || c == 0x2014)
		return 0.8f;
	if (utf8_is_ideograph(c) || (c >= 0x3000 && c < 0x3040) || c >= 0xff00)
		return 1;
	return utf8_is_upper(c) ? 0.68f : 0.48f;
}

float
pdf_ink_width(const struct pdf_chain *c)
{
	float units = 0, wide = 0;

	for (size_t i = 0; i < c->n; i++) {
		const char *s = c->words[i]->text;
		size_t n = strlen(s), len;

		for (size_t k = 0; k < n; k += len)
			units += width_of(utf8_decode(s + k, n - k, &len));
		wide += c->words[i]->right - c->words[i]->left;
	}
	return wide / units;
}
