/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading symbols and keys in every spelling that the organs use.
 *
 * First one spelling of blanks and dashes; then whose it is (a symbol's
 * prefix or a body's name); then the forms of numbers.  What begins with no
 * number may be the symbol of a document (document.c).
 */
#include "config.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "model/document.h"
#include "model/session.h"
#include "model/symbol.h"
#include "text/utf8.h"

enum {
	INPUT = 160, /* bytes of an address of a document, at most */
	YEAR_MIN = 1946,
	YEAR_MAX = 2099,
	SESSION_MAX = 150,
	NUMBER_MAX = 999, /* of one session or year */
};

/* What is being read, and what has been found. */
struct reader {
	const char *p;
	enum body body; /* named, or BODY_NONE */
	bool decision;	/* "decision", "A/HRC/DEC/" */
	bool named;	/* a prefix or word before the number was read */
};

/* ------------------------------------------------------------ spelling */

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

/* s in ASCII, blanks single and none at the ends; false where it cannot be. */
static bool
spell(const char *s, size_t n, char out[INPUT])
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
		if (c < 0 || used + 1 >= INPUT)
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

/* ------------------------------------------------------------- pieces */

static bool
word(const char **p, const char *text)
{
	size_t n = strlen(text);

	if (strncasecmp(*p, text, n))
		return false;
	*p += n;
	return true;
}

static void
blank(const char **p)
{
	if (**p == ' ')
		++*p;
}

/* A number without a leading zero, 1..9999. */
static bool
number(const char **p, int *out)
{
	size_t len = strspn(*p, "0123456789");

	if (len == 0 || len > 4 || **p == '0')
		return false;
	*out = 0;
	for (; len > 0; len--)
		*out = *out * 10 + (*(*p)++ - '0');
	return true;
}

/* "S-" or "ES-". */
static void
special(const char **p, char out[4])
{
	out[0] = '\0';
	if (word(p, "ES-"))
		strcpy(out, "ES");
	else if (word(p, "S-"))
		strcpy(out, "S");
}

/* Between two letters: ',' for a list, '-' for a range, 0 where neither. */
static char
joint(const char **p)
{
	static const struct {
		const char *text;
		char as;
	} joints[] = {
		{ ", and ", ',' }, { " and ", ',' }, { " et ", ',' },
		{ " y ", ',' },	   { ", ", ',' },    { ",", ',' },
		{ " to ", '-' },   { " - ", '-' },   { "-", '-' },
	};

	for (size_t i = 0; i < sizeof(joints) / sizeof(*joints); i++) {
		const char *q = *p;

		if (word(&q, joints[i].text) && isalpha((unsigned char)*q)) {
			*p = q;
			return joints[i].as;
		}
	}
	return '\0';
}

/*
 * "A", "A and B", "A, B and C", "A to F" as "A", "A-B", "A-C", "A-F"; letters
 * that do not follow each other as "A,C".  False where more than letters of
 * that kind follow.  None at all is fine.
 */
static bool
letters(const char **p, char out[8])
{
	const char *q = *p;
	char last = '\0';
	size_t n = 0;

	out[0] = '\0';
	for (char how = ' '; how; how = joint(&q)) {
		char c = (char)toupper((unsigned char)*q);

		if (!isupper((unsigned char)c) ||
		    isalnum((unsigned char)q[1]) || (last && c <= last))
			return n == 0;
		/* The next letter prolongs a range, or begins anew. */
		if (n && (how == '-' || c == last + 1)) {
			if (n >= 2 && out[n - 2] == '-')
				n--;
			else
				out[n++] = '-';
		} else if (n) {
			out[n++] = ',';
		}
		if (n + 2 > 8)
			return false;
		out[n++] = last = c;
		out[n] = '\0';
		q++;
	}
	*p = q;
	return true;
}

/* ------------------------------------------------------ whose it is */

/* "A/RES/", "E/DEC/" */
static bool
read_prefix(struct reader *r)
{
	for (unsigned b = BODY_NONE + 1; b < BODY_COUNT; b++) {
		const char *prefix = body_prefix((enum body)b);
		const char *res = strstr(prefix, "RES/");
		const char *p = r->p;
		bool decision;

		if (!res || strncasecmp(p, prefix, (size_t)(res - prefix)))
			continue;
		p += res - prefix;
		decision = word(&p, "DEC/");
		if (!decision && !word(&p, "RES/"))
			continue;
		*r = (struct reader){ p, (enum body)b, decision, true };
		return true;
	}
	return false;
}

static bool
read_body_word(struct reader *r, const char *name, enum body b)
{
	const char *p = r->p;

	if (!*name || !word(&p, name) || (*p != ' ' && *p != '/'))
		return false;
	/* A code before a slash is one only in ECLAC/RES/547(XXV). */
	if (*p == '/') {
		if (!word(&p, "/RES/"))
			return false;
	} else {
		p++;
	}
	r->p = p;
	r->body = b;
	return true;
}

/* "GA ", "Security Council resolution ", "decision ". */
static void
read_words(struct reader *r)
{
	static const struct {
		const char *text;
		bool decision;
	} works[] = {
		{ "resolution ", false }, { "resolutions ", false },
		{ "res. ", false },	  { "decision ", true },
		{ "decisions ", true },	  { "dec. ", true },
	};

	for (unsigned b = BODY_NONE + 1; b < BODY_COUNT && !r->body; b++)
		if (!read_body_word(r, body_code((enum body)b), (enum body)b))
			read_body_word(r, body_name((enum body)b),
				       (enum body)b);
	if (!r->body)
		read_body_word(r, "CEPAL", BODY_ECLAC);
	r->named = r->body != BODY_NONE;
	for (size_t i = 0; i < sizeof(works) / sizeof(*works); i++)
		if (word(&r->p, works[i].text)) {
			r->decision = works[i].decision;
			break;
		}
}

/* ----------------------------------------------------- forms of numbers */

static bool
numbers_by_year(enum body b)
{
	return b == BODY_ECOSOC || b == BODY_CHR || b == BODY_UNDP;
}

/* Of "52/205" or "1996/31", the organ: named, hinted, or by the shape. */
static enum body
slashed_body(const struct reader *r, enum body hint, int first)
{
	bool year = first >= YEAR_MIN;

	if (r->named)
		return r->body;
	if (hint == BODY_SC || hint == BODY_NONE ||
	    numbers_by_year(hint) != year)
		return year ? BODY_ECOSOC : BODY_GA;
	return hint;
}

/* "52/205", "S-10/2", "68/247 B", "1992/41" */
static bool
read_slashed(const struct reader *r, enum body hint, struct symbol *s)
{
	const char *p = r->p;
	int first;

	special(&p, s->prefix);
	if (!number(&p, &first))
		return false;
	blank(&p);
	if (*p++ != '/')
		return false;
	blank(&p);
	if (!number(&p, &s->number))
		return false;
	blank(&p);
	if (!letters(&p, s->letters) || *p)
		return false;
	s->body = slashed_body(r, hint, first);
	if (s->body == BODY_SC) { /* S/RES/1325/2000 */
		s->year = (short)s->number;
		s->number = first;
		return r->named && s->year >= YEAR_MIN && s->year <= YEAR_MAX;
	}
	if (numbers_by_year(s->body)) {
		s->year = (short)first;
		return !s->prefix[0] && first >= YEAR_MIN && first <= YEAR_MAX;
	}
	s->session = (short)first;
	return first <= SESSION_MAX && s->number <= NUMBER_MAX;
}

/* What stands in the brackets of "217 A (III)": a session's Roman figure. */
static bool
read_session(const char **p, struct symbol *s)
{
	size_t len;
	int value;

	special(p, s->prefix);
	len = strspn(*p, "IVXLC");
	value = roman_value(*p, len);
	*p += len;
	s->session = (short)value;
	s->roman = true;
	return value > 0 && value <= SESSION_MAX;
}

/* Of "217 A (III)", the organ. */
static enum body
roman_body(const struct reader *r, enum body hint, const struct symbol *s)
{
	if (r->named)
		return r->body;
	if (s->prefix[0])
		return BODY_GA;
	if (hint == BODY_NONE || hint == BODY_SC || hint == BODY_HRC ||
	    hint == BODY_UNDP || hint == BODY_UNEA ||
	    (hint == BODY_GA && s->session > 30))
		return session_roman_body(s->number, s->session);
	return hint;
}

/* "217 A (III)", "547(XXV)", "3201 (S-VI)", "1325 (2000)", "1325" */
static bool
read_bracketed(const struct reader *r, enum body hint, struct symbol *s)
{
	const char *p = r->p;
	char behind[8];
	int year = 0;

	if (!number(&p, &s->number))
		return false;
	blank(&p);
	if (!letters(&p, s->letters))
		return false;
	blank(&p);
	if (!*p) { /* only the Council numbers through */
		s->body = r->named ? r->body : hint;
		s->year = (short)session_council_year(s->number);
		return s->body == BODY_SC && !s->letters[0];
	}
	if (*p++ != '(')
		return false;
	blank(&p);
	if (isdigit((unsigned char)*p)) {
		if (!number(&p, &year) || year < YEAR_MIN || year > YEAR_MAX)
			return false;
	} else if (!read_session(&p, s)) {
		return false;
	}
	blank(&p);
	if (*p++ != ')')
		return false;
	if (year) {
		s->year = (short)year;
		s->body = BODY_SC;
		return !*p && !s->letters[0] &&
		       (!r->named || r->body == BODY_SC);
	}
	if (*p == ' ' || *p == '-')
		p++;
	if (!letters(&p, behind) || *p || (behind[0] && s->letters[0]))
		return false;
	if (behind[0])
		memcpy(s->letters, behind, sizeof(behind));
	s->body = roman_body(r, hint, s);
	return s->body != BODY_NONE && s->body != BODY_SC;
}

/* "UNEP/EA.5/Res.14"; in keys "5/14", as others. */
static bool
read_unea(struct reader *r, struct symbol *s)
{
	const char *p = r->p;
	int session;

	if (!word(&p, body_prefix(BODY_UNEA)) || !number(&p, &session) ||
	    *p++ != '/')
		return false;
	if (!word(&p, "RES.")) {
		if (!word(&p, "DEC."))
			return false;
		r->decision = true;
	}
	s->body = BODY_UNEA;
	s->session = (short)session;
	return number(&p, &s->number) && !*p && session <= SESSION_MAX;
}

/* "https://undocs.org/en/A/RES/52/205": what is behind the language. */
static const char *
behind_address(const char *s)
{
	const char *p = s;

	if (!word(&p, "https://") && !word(&p, "http://"))
		return s;
	p += strcspn(p, "/");
	p += strspn(p, "/");
	if (isalpha((unsigned char)p[0]) && isalpha((unsigned char)p[1]) &&
	    p[2] == '/')
		p += 3;
	return p;
}

/* A capital has been meant where nothing is one. */
static void
raise_small(char *s)
{
	for (const char *p = s; *p; p++)
		if (isupper((unsigned char)*p))
			return;
	for (; *s; s++)
		*s = (char)toupper((unsigned char)*s);
}

bool
symbol_parse(const char *s, size_t n, enum body hint, struct symbol *out)
{
	char text[INPUT];
	struct reader r = { 0 };
	struct symbol found;

	if (!spell(s, n, text))
		return false;
	r.p = behind_address(text);
	if (!read_prefix(&r))
		read_words(&r);
	if (r.named)
		raise_small(text + (r.p - text));
	for (int form = 0; form < 3; form++) {
		found = (struct symbol){ 0 };
		if (form == 0	? read_slashed(&r, hint, &found)
		    : form == 1 ? read_bracketed(&r, hint, &found)
				: read_unea(&r, &found)) {
			found.kind = r.decision ? KIND_DECISION
						: symbol_kind_by_number(&found);
			*out = found;
			return true;
		}
	}
	if (r.named || r.decision)
		return false;
	found = (struct symbol){ 0 };
	if (!document_parse(r.p, &found))
		return false;
	*out = found;
	return true;
}
