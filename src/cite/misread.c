/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers of resolutions in which letters stand for figures, as programs that
 * recognise print write them: "l325 (2OOO)", "5O/142".  Whether such a number
 * can be is for those who know its head word and its date.
 */
#include "config.h"

#include "cite/ascii.h"
#include "cite/form.h"

enum { MISREAD_LIMIT = 16 }; /* bytes of "l325 (2OOO)", and some */

/* The figure that c is, or is taken for; 0 where it is none. */
static char
figure(char c)
{
	if (char_is_digit(c))
		return c;
	return c == 'l' || c == 'I' ? '1' : c == 'O' || c == 'o' ? '0' : '\0';
}

/*
 * The figures that s begins with, as such, to `out`: how many; 0 where they
 * are more than four, or all of them are letters.  *letters counts these.
 */
static size_t
take_figures(const char *s, size_t n, char *out, size_t *letters)
{
	size_t at = 0, figures = 0;

	for (; at < n && at < 5 && figure(s[at]) != '\0'; at++) {
		figures += char_is_digit(s[at]);
		out[at] = figure(s[at]);
	}
	*letters += at - figures;
	return figures > 0 && at < 5 ? at : 0;
}

/* Bytes of "/" or " (" at s; 0 for anything else. */
static size_t
take_middle(const char *s, size_t n)
{
	if (n > 0 && *s == '/')
		return 1;
	return n > 1 && s[0] == ' ' && s[1] == '(' ? 2 : 0;
}

size_t
form_misread(const char *s, size_t n, struct number *out)
{
	char text[MISREAD_LIMIT];
	size_t letters = 0, at = take_figures(s, n, text, &letters), middle;
	size_t second;

	if (at == 0 || (middle = take_middle(s + at, n - at)) == 0)
		return 0;
	memcpy(text + at, s + at, middle);
	at += middle;
	second = take_figures(s + at, n - at, text + at, &letters);
	if (second == 0 || letters == 0)
		return 0;
	at += second;
	if (middle > 1 && at < n) {
		text[at] = s[at];
		at++;
	}
	/* A word goes on: "5O/14st". */
	if (at < n && (ascii_word(s + at, n - at) || s[at] == '/'))
		return 0;
	return form_number(text, at, out) == at ? at : 0;
}
