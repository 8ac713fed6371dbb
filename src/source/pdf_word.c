/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What one word of a page says by its characters. */
#include "config.h"

#include <math.h>
#include <string.h>

#include "source/pdf_layout.h"
#include "text/utf8.h"

bool
pdf_is_rtl_char(uint32_t c)
{
	return (c >= 0x590 && c <= 0x8ff) || (c >= 0xfb1d && c <= 0xfdff) ||
	       (c >= 0xfe70 && c <= 0xfefc);
}

/* What the first letter of a word says. */
enum pdf_direction
pdf_direction(const struct pdf_word *w)
{
	size_t n = strlen(w->text), len;

	for (size_t i = 0; i < n; i += len) {
		uint32_t c = utf8_decode(w->text + i, n - i, &len);

		if (pdf_is_rtl_char(c))
			return RIGHT_TO_LEFT;
		if (utf8_is_letter(c))
			return LEFT_TO_RIGHT;
	}
	return NEUTRAL;
}

/* The length of a stop or a closing bracket at the beginning, or 0. */
static size_t
stop_at(const char *s)
{
	static const char *const stops[] = { "،", "؛", ".", ",", ":",
					     ";", ")", "]", "“" };

	for (size_t i = 0; i < sizeof stops / sizeof *stops; i++)
		if (!strncmp(s, stops[i], strlen(stops[i])))
			return strlen(stops[i]);
	return 0;
}

bool
pdf_is_stop(const struct pdf_word *w)
{
	const char *s = w->text;

	for (size_t n; (n = stop_at(s));)
		s += n;
	return !*s;
}

/* Of Chinese: a stop, which fills the left half of its place. */
static bool
ends_with_half(const char *s, size_t n)
{
	static const char *const stops[] = { "，", "。", "、", "；", "：" };

	for (size_t i = 0; n >= 3 && i < sizeof stops / sizeof *stops; i++)
		if (!strcmp(s + n - 3, stops[i]))
			return true;
	return false;
}

void
pdf_trim(struct pdf_word *w)
{
	size_t n = strlen(w->text), letters = 0;
	float wide;

	if (!ends_with_half(w->text, n))
		return;
	for (size_t i = 0; i < n; i++)
		letters += ((unsigned char)w->text[i] & 0xc0) != 0x80;
	wide = (w->right - w->left) / (float)letters;
	w->right -= fminf(wide, w->bottom - w->top) / 2;
}
