/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The shapes of what stands before paragraphs. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/learnt_shape.h"
#include "text/utf8.h"

enum {
	CIRCLED_ONE = 0x2460, /* a figure in a circle, and so many */
	CIRCLED = 20,
};

/* The figure in a circle at s; 0 without. */
static int
circled_at(const char *s, size_t n)
{
	size_t len;
	uint32_t c = n && *s == '\xe2' ? utf8_decode(s, n, &len) : 0;

	return c >= CIRCLED_ONE && c < CIRCLED_ONE + CIRCLED
		       ? (int)(c - CIRCLED_ONE) + 1
		       : 0;
}

/*
 * The number or word at s: its bytes, and the sign that stands for it, '\0'
 * where each byte stands for itself.
 */
static size_t
take_run(const char *s, size_t n, char *sign, int *value)
{
	size_t run = char_digits(s, n);
	int circled = circled_at(s, n);

	*sign = '#';
	if (run || circled) {
		*value = run ? char_number(s, run) : circled;
		return run ? run : strlen("\u2460");
	}
	while (run < n && char_is_word(s[run]))
		run++;
	if (!run || strspn(s, "IVX") < run)
		*sign = run == 1 ? '@' : run >= SHAPE_WORD ? 'W' : '\0';
	return run ? run : 1;
}

void
learnt_shape(const char *s, size_t n, struct shape *out)
{
	size_t to = 0, run;
	char sign;

	*out = (struct shape){ .value = -1 };
	for (size_t i = 0; i < n && to + 2 < SHAPE_MOST; i += run) {
		run = take_run(s + i, n - i, &sign, &out->value);
		if (sign) {
			out->text[to++] = sign;
		} else {
			memcpy(out->text + to, s + i, run);
			to += run;
		}
	}
	while (to > 0 && strchr(" \t", out->text[to - 1]))
		to--;
	out->text[to] = '\0';
}
