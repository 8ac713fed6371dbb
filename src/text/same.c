/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Comparing two texts. */
#include "config.h"

#include <stdint.h>

#include "text/arabic.h"
#include "text/same.h"
#include "text/utf8.h"

static bool
is_inside(const char *s, size_t at)
{
	return ((unsigned char)s[at] & 0xc0) == 0x80;
}

/* Back to the first byte of the letter in which the texts differ. */
static void
step_back(struct same *p)
{
	while (p->at_a > 0 && p->at_b > 0 &&
	       (is_inside(p->a, p->at_a) || is_inside(p->b, p->at_b))) {
		p->at_a--;
		p->at_b--;
	}
}

/* The first byte of a character from U+3000 to U+9FFF. */
static bool
is_caseless(char first)
{
	return (unsigned char)first >= 0xe3 && (unsigned char)first <= 0xe9;
}

/* Letters that are written in one way: small ones, and most of Arabic. */
static bool
is_single(const char *s)
{
	unsigned char a = (unsigned char)s[0], b = (unsigned char)s[1];

	return (a == 0xD0 && b >= 0xB0) || (a == 0xD1 && b < 0x90) ||
	       (a == 0xD8 && b >= 0xA8 && b < 0xBB) ||
	       (a == 0xD9 && b > 0x80 && b < 0x8B);
}

bool
same_letter(struct same *p)
{
	uint32_t a, b;
	size_t len_a, len_b;

	step_back(p);
	if (p->n_a - p->at_a > 1 && p->n_b - p->at_b > 1 &&
	    is_single(p->a + p->at_a) && is_single(p->b + p->at_b))
		return false;
	if (is_caseless(p->a[p->at_a]) && is_caseless(p->b[p->at_b]))
		return false;
	a = utf8_decode(p->a + p->at_a, p->n_a - p->at_a, &len_a);
	b = utf8_decode(p->b + p->at_b, p->n_b - p->at_b, &len_b);
	if (!arabic_fold(a)) {
		p->at_a += len_a;
		return true;
	}
	p->at_b += len_b;
	if (!arabic_fold(b))
		return true;
	p->at_a += len_a;
	if (arabic_is_letter(a))
		return arabic_fold(a) == arabic_fold(b);
	return utf8_lower(a) == utf8_lower(b);
}

size_t
same_signs(const char *s, size_t n, size_t at)
{
	size_t len;

	while (at < n && arabic_starts(s + at) &&
	       !arabic_fold(utf8_decode(s + at, n - at, &len)))
		at += len;
	return at;
}
