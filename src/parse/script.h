/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Questions about characters that numbers are made of, for number.c and
 * token.c.
 */
#ifndef PARSE_SCRIPT_H
#define PARSE_SCRIPT_H

#include <stdbool.h>
#include <stdint.h>

static const uint32_t chinese[] = { 0x4e00, 0x4e8c, 0x4e09, 0x56db, 0x4e94,
				    0x516d, 0x4e03, 0x516b, 0x4e5d, 0x5341 };
enum { TEN = 10 };

/* 1..9, TEN, or 0. */
static inline int
chinese_digit(uint32_t c)
{
	for (int i = 0; i < TEN; i++)
		if (chinese[i] == c)
			return i + 1;
	return 0;
}

static inline bool
is_quote(uint32_t c)
{
	return c == '\'' || c == '`' || c == 0xb4 || c == 0x2018 || c == 0x2019;
}

static inline bool
is_arabic(uint32_t c)
{
	return c >= 0x621 && c <= 0x64a;
}

#endif
