/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One spelling for symbols. */
#include "config.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "base/octets.h"
#include "model/letters.h"
#include "model/piece.h"
#include "model/spelling.h"
#include "model/symbol.h"
#include "text/arabic.h"
#include "text/utf8.h"

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
	if (c == 0x00AD || c == 0x061C || (c >= 0x200B && c <= 0x200F) ||
	    (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) ||
	    c == 0xFEFF)
		return 0;
	if (c == 0x2044 || c == 0x2215)
		return '/';
	if (c >= 0xFF01 && c <= 0xFF5E) /* wide forms */
		return (int)(c - 0xFF01 + '!');
	c = arabic_fold(c);
	return c < 0x80 ? (int)c : -1;
}

/* What is spelled so far. */
struct speller {
	char *out;
	size_t used;
};

static bool
put(struct speller *sp, const char *s)
{
	for (; *s; s++) {
		char last = sp->used ? sp->out[sp->used - 1] : ' ';

		/* "A / RES / 64/ 292" */
		if (*s == ' ' && (last == ' ' || last == '/'))
			continue;
		if (*s == '/' && sp->used && last == ' ')
			sp->used--;
		if (sp->used + 1 >= SPELLING_TEXT)
			return false;
		sp->out[sp->used++] = *s;
	}
	return true;
}

/*
 * A session as other scripts sign it: its prefix, and, in brackets, its
 * number in Roman figures.  Bytes of s, 0 where there is none.
 */
static size_t
put_session(struct speller *sp, const char *s, size_t n)
{
	char prefix[3], text[24], roman[16];
	size_t at = letters_session(s, n, prefix), len;
	const char *dash = *prefix ? "-" : "";
	int value = 0;

	if (!at)
		return 0;
	if (!sp->used || sp->out[sp->used - 1] != '(') {
		snprintf(text, sizeof(text), "%s%s", prefix, dash);
		return put(sp, text) ? at : 0;
	}
	while (at < n && value < 1000) {
		int c = plain(utf8_decode(s + at, n - at, &len));

		if (c && (c < '0' || c > '9'))
			break;
		value = c ? value * 10 + c - '0' : value;
		at += len;
	}
	roman_print(value, roman);
	snprintf(text, sizeof(text), "%s%s%s", prefix, dash, roman);
	return put(sp, text) ? at : 0;
}

/*
 * The session behind a bracket, "(Ⅲ)", "(S-Vl)", in Roman figures as they
 * should be.  Bytes of s, 0 where there is none.
 */
static size_t
put_figures(struct speller *sp, const char *s, size_t n)
{
	size_t open = sp->used, len;
	char roman[16];
	int value;

	while (open > 0 && strchr("ES-", sp->out[open - 1]) != NULL)
		open--;
	if (open == 0 || sp->out[open - 1] != '(')
		return 0;
	len = roman_read(s, n, &value);
	if (len == 0 || len >= n || s[len] != ')')
		return 0;
	roman_print(value, roman);
	return put(sp, roman) ? len : 0;
}

/* "CP.", of which another script has a sign. */
static size_t
put_conference(struct speller *sp, const char *s, size_t n)
{
	const char *means;
	size_t len = sp->used && sp->out[sp->used - 1] == '/'
			     ? letters_conference(s, n, &means)
			     : 0;

	return len && put(sp, means) ? len : 0;
}

/* A letter, or the word before one: "ألف وباء" is "A and B". */
static size_t
put_letter(struct speller *sp, const char *s, size_t n)
{
	char last = sp->used ? sp->out[sp->used - 1] : ' ';
	char letter[2] = "";
	const char *joint;
	size_t len;

	len = isalpha((unsigned char)last) ? 0 : letters_name(s, n, letter);
	if (len)
		return put(sp, letter) ? len : 0;
	len = letters_joint(s, n, &joint);
	return len && put(sp, " ") && put(sp, joint) && put(sp, " ") ? len : 0;
}

bool
spelling_plain(const char *s, size_t n, char out[SPELLING_TEXT])
{
	struct speller sp = { .out = out };

	for (size_t i = 0, len; i < n; i += len) {
		char one[2] = "";
		int c;

		if (sp.used > 0 && strchr("(-", out[sp.used - 1]) != NULL &&
		    (len = put_figures(&sp, s + i, n - i)) > 0)
			continue;
		c = plain(utf8_decode(s + i, n - i, &len));
		if (c < 0) {
			len = put_session(&sp, s + i, n - i);
			if (!len)
				len = put_conference(&sp, s + i, n - i);
			if (!len)
				len = put_letter(&sp, s + i, n - i);
			if (!len)
				return false;
			continue;
		}
		if (c == '%' && i + 2 < n && octets_hex(s + i + 1) >= 0) {
			c = octets_hex(s + i + 1);
			len = 3;
			if (c < 0x20 || c > 0x7E)
				return false;
		}
		one[0] = (char)c;
		if (!put(&sp, one))
			return false;
	}
	if (sp.used && out[sp.used - 1] == ' ')
		sp.used--;
	out[sp.used] = '\0';
	return sp.used > 0;
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
