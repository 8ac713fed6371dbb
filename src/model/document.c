/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Symbols of documents. */
#include "config.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "model/document.h"

/*
 * How other bodies spell their resolutions and decisions.  '9' stands for a
 * number, '&' for two capitals or more, '@' for
 * one of IMO's or OPCW's, 'X' for a Roman figure, '?' for a
 * blank that may be missing; the rest for itself.
 */
static const struct {
	const char *shape;
	enum work_kind kind;
} foreign[] = {
	{ "9/CP.9", KIND_DECISION }, /* climate change */
	{ "9/CMA.9", KIND_DECISION },
	{ "9/CMP.9", KIND_DECISION },
	{ "9/COP.9", KIND_DECISION },	    /* desertification */
	{ "@.9(9)", KIND_RESOLUTION },	    /* IMO: its Assembly */
	{ "&.9(9)", KIND_RESOLUTION },	    /* and committees */
	{ "GC(9)/RES/9", KIND_RESOLUTION }, /* IAEA */
	{ "GC(9)/DEC/9", KIND_DECISION },
	{ "GC(X)/RES/9", KIND_RESOLUTION },
	{ "GC(X)/DEC/9", KIND_DECISION },
	{ "&9.9", KIND_RESOLUTION },	/* WHA73.1 */
	{ "@-9/DEC.9", KIND_DECISION }, /* chemical weapons */
	{ "EC-9/DEC.9", KIND_DECISION },
	{ "EC-9/9.9", KIND_DECISION },
	{ "&-9/9", KIND_DECISION },	  /* BC-14/13 */
	{ "&-X/9", KIND_DECISION },	  /* BS-V/11 */
	{ "&-&.9?(9)", KIND_RESOLUTION }, /* LC-LP.1 (2008) */
	{ "Assembly/AU/Dec.9?(X)", KIND_DECISION },
	{ "&/Res.9?(X)", KIND_RESOLUTION }, /* African unity: CM, AHG */
	{ "&/Dec.9?(X)", KIND_DECISION },
	{ "&.&/Dec.9?(X)", KIND_DECISION },
	{ "9?(X)", KIND_RESOLUTION }, /* 590 (LXXX) */
	{ "9?(X)?9", KIND_RESOLUTION },
	{ "X/9", KIND_DECISION }, /* biological diversity */
};

/* How much of s one sign of a shape takes; 0 where it does not fit. */
static size_t
sign_length(char sign, const char *s)
{
	size_t n = 0;

	switch (sign) {
	case '9':
		n = strspn(s, "0123456789");
		return n <= 4 ? n : 0;
	case 'X':
		n = strspn(s, "IVXLC");
		return roman_value(s, n) ? n : 0;
	case '&':
		while (isupper((unsigned char)s[n]))
			n++;
		return n > 1 ? n : 0;
	case '@':
		return *s == 'A' || *s == 'C';
	case '?':
		return *s == ' ';
	default:
		return *s == sign;
	}
}

/* Whether s is of that shape; *missing is where a blank may be put, or 0. */
static bool
has_shape(const char *shape, const char *s, size_t *missing)
{
	const char *start = s;

	*missing = 0;
	for (; *shape; shape++) {
		size_t n = sign_length(*shape, s);

		if (!n && *shape != '?')
			return false;
		if (!n)
			*missing = (size_t)(s - start);
		s += n;
	}
	return !*s;
}

static void
put_blank(char *s, size_t n, size_t at)
{
	if (!at || n + 1 >= SYMBOL_TEXT)
		return;
	memmove(s + at + 1, s + at, n + 1 - at);
	s[at] = ' ';
}

/*
 * The organs with a one-letter symbol, and words of two capitals or more; of
 * those that have a year behind them, up to that: "NAM 2019".
 */
static size_t
series_length(const char *s)
{
	size_t n = strspn(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");

	if (n == 3 && strncmp(s, DOCUMENT_DATED, n + 1) == 0 &&
	    strspn(s + n + 1, "0123456789") == 4)
		n += 5;
	if (s[n] != '/' || (n == 1 && !strchr("AEST", *s)))
		return 0;
	return n;
}

/*
 * Components between slashes, none empty; brackets in pairs; a blank only
 * before or in brackets; and a number somewhere.
 */
static bool
is_document(const char *s)
{
	size_t n = series_length(s);
	bool digit = false;
	int depth = 0;

	for (const char *p = s + n; n && *p; p++) {
		digit = digit || isdigit((unsigned char)*p);
		depth += (*p == '(') - (*p == ')');
		if (depth < 0 || depth > 1 ||
		    (*p == '/' && (p[1] == '/' || !p[1])) ||
		    (*p == ' ' && !depth && p[1] != '(') ||
		    (!isalnum((unsigned char)*p) && !strchr("/.-() ", *p)))
			return false;
	}
	return n && digit && depth == 0;
}

/* "IOC/EC-57" is a meeting's name. */
static bool
is_meeting(const char *s)
{
	const char *last = strrchr(s, '/') + 1;
	size_t n = strcspn(last, "-");

	return strchr(s, '/') + 1 == last && n > 0 && last[n] &&
	       isalpha((unsigned char)*last) &&
	       strspn(last + n + 1, "0123456789") == strlen(last + n + 1);
}

/* Only "a/", "e/" and "s/" are known for symbols in small letters. */
static void
raise_small(char *s)
{
	static const char *const words[] = { "/ADD.", "/REV.", "/CORR." };
	bool small = strchr("aes", *s) && s[1] == '/';

	for (const char *p = s; *p && small; p++)
		small = !isupper((unsigned char)*p);
	for (char *p = s; *p && small; p++)
		*p = (char)toupper((unsigned char)*p);
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		for (char *p = s; (p = strcasestr(p, words[i])); p++)
			for (size_t k = 2; k + 1 < strlen(words[i]); k++)
				p[k] = (char)tolower((unsigned char)p[k]);
}

/* "PRST/1", of "8/PRST/1": it lacks its session. */
static bool
is_torn(const char *s)
{
	return strncmp(s, "PRST/", 5) == 0 && strchr(s + 5, '/') == NULL;
}

/*
 * "PRST/2010/11" and "PRST/28/1", as the Security Council and the Human Rights
 * Council cite at times what their Presidents say.
 */
static void
put_behind_organ(char *s, size_t n)
{
	const char *organ;
	size_t len;

	if (strncmp(s, "PRST/", 5) != 0)
		return;
	organ = strspn(s + 5, "0123456789") == 4 ? "S/" : "A/HRC/";
	len = strlen(organ);
	if (n + len >= SYMBOL_TEXT)
		return;
	memmove(s + len, s, n + 1);
	memcpy(s, organ, len);
}

bool
document_parse(const char *s, struct symbol *out)
{
	size_t n = strlen(s), missing;

	if (!n || n >= SYMBOL_TEXT)
		return false;
	memcpy(out->other, s, n + 1);
	for (size_t i = 0; i < sizeof(foreign) / sizeof(*foreign); i++)
		if (has_shape(foreign[i].shape, s, &missing)) {
			put_blank(out->other, n, missing);
			out->kind = foreign[i].kind;
			return true;
		}
	raise_small(out->other);
	if (!is_document(out->other) || is_meeting(out->other) ||
	    is_torn(out->other))
		return false;
	out->kind = KIND_DOCUMENT;
	put_behind_organ(out->other, n);
	if (strncmp(out->other, "S/PRST/", 7) == 0) {
		out->kind = KIND_STATEMENT;
		out->body = BODY_SC;
	}
	return true;
}
