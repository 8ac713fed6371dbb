/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Punctuation of all scripts, as the ASCII character that it stands for. */
#include "config.h"

#include <stdbool.h>
#include <stdint.h>

#include "text/like.h"
#include "text/utf8.h"

/* By code point. */
static const struct {
	uint32_t first, last;
	char like; /* 0: nothing in ASCII */
} table[] = {
	{ 0x0080, 0x009f, 0 },	 { 0x00a0, 0x00a0, ' ' },
	{ 0x00a1, 0x00a9, 0 },	 { 0x00ab, 0x00ab, '"' },
	{ 0x00ac, 0x00b4, 0 },	 { 0x00b6, 0x00b9, 0 },
	{ 0x00bb, 0x00bb, '"' }, { 0x00bc, 0x00bf, 0 },
	{ 0x00d7, 0x00d7, 0 },	 { 0x00f7, 0x00f7, 0 },
	{ 0x060c, 0x060c, ',' }, { 0x060d, 0x060f, 0 },
	{ 0x061b, 0x061b, ';' }, { 0x061f, 0x061f, '?' },
	{ 0x066a, 0x066a, '%' }, { 0x066b, 0x066c, ',' },
	{ 0x06d4, 0x06d4, '.' }, { 0x2000, 0x200a, ' ' },
	{ 0x2010, 0x2015, '-' }, { 0x2018, 0x201b, '\'' },
	{ 0x201c, 0x201f, '"' }, { 0x2020, 0x202e, 0 },
	{ 0x202f, 0x202f, ' ' }, { 0x2030, 0x2043, 0 },
	{ 0x2044, 0x2044, '/' }, { 0x2045, 0x206f, 0 },
	{ 0x2070, 0x209c, 0 },	 { 0x2100, 0x214f, 0 },
	{ 0x2190, 0x2211, 0 },	 { 0x2212, 0x2212, '-' },
	{ 0x2213, 0x2bff, 0 },	 { 0x3000, 0x3000, ' ' },
	{ 0x3001, 0x3001, ',' }, { 0x3002, 0x3002, '.' },
	{ 0x3003, 0x3003, 0 },	 { 0x3008, 0x300f, '"' },
	{ 0x3010, 0x3020, 0 },	 { 0xff08, 0xff08, '(' },
	{ 0xff09, 0xff09, ')' }, { 0xff0c, 0xff0c, ',' },
	{ 0xff0d, 0xff0d, '-' }, { 0xff0e, 0xff0e, '.' },
	{ 0xff0f, 0xff0f, '/' }, { 0xff1a, 0xff1a, ':' },
	{ 0xff1b, 0xff1b, ';' }, { 0xff1f, 0xff1f, '?' },
};

enum { ROWS = sizeof(table) / sizeof(table[0]) };

/* Most letters can be told by their first bytes. */
static bool
may_be_listed(const char *s, size_t n)
{
	unsigned char c = (unsigned char)*s;
	unsigned char d = n > 1 ? (unsigned char)s[1] : 0;

	if (c == 0xd8) /* a comma, a semicolon, a question mark */
		return d >= 0x8c && d <= 0x9f;
	if (c == 0xd9) /* signs behind the figures */
		return d >= 0xaa && d <= 0xac;
	return c == 0xc2 || c == 0xc3 || c == 0xdb || c == 0xe2 || c == 0xe3 ||
	       c == 0xef;
}

char
like_ascii(const char *s, size_t n, size_t *len)
{
	size_t bytes;
	uint32_t c;
	int lo = 0, hi = ROWS - 1;

	*len = 1;
	if (!may_be_listed(s, n))
		return s[0];
	c = utf8_decode(s, n, &bytes);
	while (lo <= hi) {
		int mid = (lo + hi) / 2;

		if (c > table[mid].last) {
			lo = mid + 1;
		} else if (c < table[mid].first) {
			hi = mid - 1;
		} else {
			*len = bytes;
			return table[mid].like ? table[mid].like : s[0];
		}
	}
	return s[0];
}
