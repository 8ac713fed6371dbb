/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pieces that symbols are made of. */
#include "config.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "model/letters.h"
#include "model/piece.h"

bool
piece_word(const char **p, const char *text)
{
	size_t n = strlen(text);

	if (strncasecmp(*p, text, n))
		return false;
	*p += n;
	return true;
}

void
piece_blank(const char **p)
{
	if (**p == ' ')
		++*p;
}

bool
piece_number(const char **p, int *out)
{
	size_t len = strspn(*p, "0123456789");

	if (len == 0 || len > 4 || **p == '0')
		return false;
	*out = 0;
	for (; len > 0; len--)
		*out = *out * 10 + (*(*p)++ - '0');
	return true;
}

void
piece_special(const char **p, char out[4])
{
	out[0] = '\0';
	if (piece_word(p, "ES-"))
		strcpy(out, "ES");
	else if (piece_word(p, "S-"))
		strcpy(out, "S");
	if (*out)
		piece_blank(p);
}

/* Between two letters: ',' for a list, '-' for a range, 0 where neither. */
static char
joint(const char **p)
{
	char as;
	size_t len = letters_between(*p, strlen(*p), &as);

	if (!len || !isalpha((unsigned char)(*p)[len]))
		return '\0';
	*p += len;
	return as;
}

/*
 * The letter that s begins with, counted from 'A'; those that stand twice
 * follow Z.  0 where there is none; *len is its bytes.
 */
static int
letter(const char *s, size_t *len)
{
	char c = (char)toupper((unsigned char)*s);

	*len = c <= LETTERS_TWICE && s[0] && s[1] == s[0] ? 2 : 1;
	if (!isupper((unsigned char)c) || isalnum((unsigned char)s[*len]))
		return 0;
	return *len > 1 ? 'Z' + 1 + c - 'A' : c;
}

bool
piece_letters(const char **p, char out[8])
{
	const char *q = *p;
	int last = 0;
	size_t n = 0, len, from = 0;

	out[0] = '\0';
	for (char how = ' '; how; how = joint(&q)) {
		int c = letter(q, &len);

		if (!c || c <= last)
			return n == 0;
		/* The next letter prolongs a range, or begins anew. */
		if (n && (how == '-' || c == last + 1)) {
			if (from > 0 && out[from - 1] == '-')
				n = from;
			else
				out[n++] = '-';
		} else if (n) {
			out[n++] = ',';
		}
		if (n + len + 1 > 8)
			return false;
		from = n;
		last = c;
		for (; len > 0; len--)
			out[n++] = (char)toupper((unsigned char)*q++);
		out[n] = '\0';
	}
	*p = q;
	return true;
}
