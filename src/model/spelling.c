/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One spelling for symbols. */
#include "config.h"

#include <ctype.h>
#include <string.h>

#include "model/piece.h"
#include "model/spelling.h"
#include "text/utf8.h"

static int
hex(char c)
{
	static const char digits[] = "0123456789abcdef";
	const char *at = c ? strchr(digits, tolower((unsigned char)c)) : NULL;

	return at ? (int)(at - digits) : -1;
}

/* One character of s in ASCII: 0 where it is nothing, -1 where none fits. */
static int
plain(uint32_t c)
{
	if (c < 0x80)
		return isspace((int)c) ? ' ' : c < 0x20 ? 0 : (int)c;
	if (utf8_is_space(c) || c == 0x00A0 || c == 0x202F)
		return ' ';
	if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212)
		return '-';
	if (c == 0x00AD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 ||
	    c == 0xFEFF)
		return 0;
	return -1;
}

bool
spelling_plain(const char *s, size_t n, char out[SPELLING_TEXT])
{
	size_t used = 0;

	for (size_t i = 0, len; i < n; i += len) {
		int c = plain(utf8_decode(s + i, n - i, &len));

		if (c == '%' && i + 2 < n && hex(s[i + 1]) >= 0 &&
		    hex(s[i + 2]) >= 0) {
			c = hex(s[i + 1]) * 16 + hex(s[i + 2]);
			len = 3;
			if (c < 0x20 || c > 0x7E)
				return false;
		}
		if (c < 0 || used + 1 >= SPELLING_TEXT)
			return false;
		if (c == 0 || (c == ' ' && (!used || out[used - 1] == ' ')))
			continue;
		out[used++] = (char)c;
	}
	if (used && out[used - 1] == ' ')
		used--;
	out[used] = '\0';
	return used > 0;
}

const char *
spelling_behind_address(const char *s)
{
	const char *p = s;

	if (!piece_word(&p, "https://") && !piece_word(&p, "http://"))
		return s;
	p += strcspn(p, "/");
	p += strspn(p, "/");
	if (isalpha((unsigned char)p[0]) && isalpha((unsigned char)p[1]) &&
	    p[2] == '/')
		p += 3;
	return p;
}

void
spelling_raise(char *s)
{
	for (const char *p = s; *p; p++)
		if (isupper((unsigned char)*p))
			return;
	for (; *s; s++)
		*s = (char)toupper((unsigned char)*s);
}
