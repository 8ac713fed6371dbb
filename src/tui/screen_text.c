/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The last gate before the terminal: text as characters that may reach it.
 * Control characters and those that turn the direction of text are dropped;
 * where only ASCII can be shown, every character becomes as many columns of
 * ASCII as it had, so that no layout moves.
 */
#include "config.h"

#include <string.h>
#include <unictype.h>
#include <uninorm.h>
#include <unistr.h>

#include "text/utf8.h"
#include "text/wrap.h"
#include "tui/screen_int.h"

static const struct {
	uint32_t c;
	char ascii;
} plain[] = {
	{ 0x00a7, 'S' },  { 0x00ab, '"' }, { 0x00b6, 'P' },  { 0x00b7, '.' },
	{ 0x00bb, '"' },  { 0x00c6, 'A' }, { 0x00d8, 'O' },  { 0x00df, 's' },
	{ 0x00e6, 'a' },  { 0x00f8, 'o' }, { 0x0110, 'D' },  { 0x0111, 'd' },
	{ 0x0131, 'i' },  { 0x0141, 'L' }, { 0x0142, 'l' },  { 0x0152, 'O' },
	{ 0x0153, 'o' },  { 0x2010, '-' }, { 0x2011, '-' },  { 0x2012, '-' },
	{ 0x2013, '-' },  { 0x2014, '-' }, { 0x2015, '-' },  { 0x2018, '\'' },
	{ 0x2019, '\'' }, { 0x201a, ',' }, { 0x201b, '\'' }, { 0x201c, '"' },
	{ 0x201d, '"' },  { 0x201e, '"' }, { 0x2022, '*' },  { 0x2026, '.' },
	{ 0x2039, '<' },  { 0x203a, '>' }, { 0x2044, '/' },  { 0x2190, '<' },
	{ 0x2192, '>' },  { 0x2212, '-' }, { 0x2500, '-' },  { 0x2502, '|' },
	{ 0x25cf, '*' },  { 0x270e, '*' },
};

static char
plain_of(uint32_t c)
{
	size_t low = 0, high = sizeof plain / sizeof *plain;

	while (low < high) {
		size_t mid = (low + high) / 2;

		if (plain[mid].c == c)
			return plain[mid].ascii;
		if (plain[mid].c < c)
			low = mid + 1;
		else
			high = mid;
	}
	return 0;
}

/* Marks that stand on the character before may go with it. */
static bool
is_mark(uint32_t c)
{
	return uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Mn |
							   UC_CATEGORY_MASK_Me);
}

/* As many ASCII characters as c has columns. */
static size_t
add_ascii(uint32_t c, int columns, wchar_t *out)
{
	uint32_t parts[32];
	size_t n = sizeof parts / sizeof *parts, i, k = 0;
	char one = plain_of(c);

	if (one) {
		out[k++] = one;
	} else if (u32_normalize(UNINORM_NFKD, &c, 1, parts, &n) == parts) {
		for (i = 0; i < n && (int)k <= columns; i++)
			if (!is_mark(parts[i]))
				out[k++] = (wchar_t)parts[i];
	}
	/* Half of what it stands for would be wrong: 1/2 is not 1. */
	if (!k || (int)k > columns || out[0] < 0x20 || out[0] > 0x7e) {
		k = 0;
		out[k++] = L'?';
	}
	while ((int)k < columns)
		out[k++] = L' ';
	return k;
}

size_t
screen_text(bool ascii, const char *s, size_t n, wchar_t *out, size_t room)
{
	size_t at = 0, len, k = 0;

	while (at < n && k + 4 <= room) {
		uint32_t c = utf8_decode(s + at, n - at, &len);
		int columns = wrap_char_columns(c);

		at += len;
		if (c >= 0x20 && c < 0x7f)
			out[k++] = (wchar_t)c;
		else if (columns > 0 && ascii)
			k += add_ascii(c, columns, out + k);
		else if (columns > 0 || (!ascii && k && is_mark(c)))
			out[k++] = (wchar_t)c;
	}
	return k;
}
