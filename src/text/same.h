/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Comparing two texts letter by letter: what differs in case alone, or in
 * signs that count for nothing (text/arabic.h), is the same.
 */
#ifndef TEXT_SAME_H
#define TEXT_SAME_H

#include <stdbool.h>
#include <stddef.h>

/* Two texts, compared up to byte at_a of the one and at_b of the other. */
struct same {
	const char *a, *b;
	size_t n_a, n_b, at_a, at_b;
};

/*
 * Where two bytes differ: both are of ideographs (U+4000 to U+9FFF), each of
 * which is written in one way, so the texts do.
 */
static inline bool
same_never(const struct same *p)
{
	const unsigned char *a = (const unsigned char *)p->a + p->at_a;
	const unsigned char *b = (const unsigned char *)p->b + p->at_b;

	for (size_t i = 0; i < 2 && p->at_a > i && p->at_b > i && *b >> 6 == 2;
	     i++)
		a--, b--;
	return *a >= 0xe4 && *a <= 0xe9 && *b >= 0xe4 && *b <= 0xe9;
}

/*
 * Where two bytes differ, which may be inside letters: past these letters if
 * they are the same, and past what counts for nothing.  False where the texts
 * do differ.
 */
bool same_letter(struct same *p);

/* Past the signs of the letter before byte at. */
size_t same_signs(const char *s, size_t n, size_t at);

#endif
