/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading symbols and keys in every spelling that the organs use.
 *
 * First one spelling of blanks and dashes (spelling.c); then whose it is (a
 * symbol's prefix or a body's name); then the forms of numbers, put together
 * from pieces (piece.c).  What has none of them may be the symbol of a
 * document (document.c).
 */
#include "config.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "model/document.h"
#include "model/piece.h"
#include "model/session.h"
#include "model/spelling.h"
#include "model/symbol_int.h"

enum {
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
		decision = piece_word(&p, "DEC/");
		if (!decision && !piece_word(&p, "RES/"))
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

	if (!*name || !piece_word(&p, name) || (*p != ' ' && *p != '/'))
		return false;
	/* A code before a slash is one only in ECLAC/RES/547(XXV). */
	if (*p == '/') {
		if (!piece_word(&p, "/RES/"))
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

	static const struct {
		const char *name;
		enum body body;
	} others[] = {
		{ "CEPAL", BODY_ECLAC }, { "UNGA", BODY_GA },
		{ "UNSC", BODY_SC },	 { "UNSCR", BODY_SC },
		{ "UNHRC", BODY_HRC },
	};

	/* Most of what is asked about is a bare number: no word begins so. */
	if (*r->p >= '0' && *r->p <= '9') {
		r->named = r->body != BODY_NONE;
		return;
	}
	for (unsigned b = BODY_NONE + 1; b < BODY_COUNT && !r->body; b++)
		if (!read_body_word(r, body_code((enum body)b), (enum body)b))
			read_body_word(r, body_name((enum body)b),
				       (enum body)b);
	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++)
		if (!r->body)
			read_body_word(r, others[i].name, others[i].body);
	r->named = r->body != BODY_NONE;
	for (size_t i = 0; i < sizeof(works) / sizeof(*works); i++)
		if (piece_word(&r->p, works[i].text)) {
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

	piece_special(&p, s->prefix);
	if (!piece_number(&p, &first))
		return false;
	piece_blank(&p);
	if (*p++ != '/')
		return false;
	piece_blank(&p);
	if (!piece_number(&p, &s->number))
		return false;
	piece_blank(&p);
	if (!piece_letters(&p, s->letters) || *p)
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

	piece_special(p, s->prefix);
	len = strspn(*p, "IVXLC");
	value = roman_value(*p, len);
	*p += len;
	/* "186 (S-2)" */
	if (len == 0 && s->prefix[0] && !piece_number(p, &value))
		return false;
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

	if (!piece_number(&p, &s->number))
		return false;
	piece_blank(&p);
	if (!piece_letters(&p, s->letters))
		return false;
	piece_blank(&p);
	if (!*p) { /* only the Council numbers through */
		s->body = r->named ? r->body : hint;
		s->year = (short)session_council_year(s->number);
		return s->body == BODY_SC && !s->letters[0];
	}
	if (*p++ != '(')
		return false;
	piece_blank(&p);
	if (isdigit((unsigned char)*p)) {
		if (!piece_number(&p, &year) || year < YEAR_MIN ||
		    year > YEAR_MAX)
			return false;
	} else if (!read_session(&p, s)) {
		return false;
	}
	piece_blank(&p);
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
	if (!piece_letters(&p, behind) || *p || (behind[0] && s->letters[0]))
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

	if (!piece_word(&p, body_prefix(BODY_UNEA)) ||
	    !piece_number(&p, &session) || *p++ != '/')
		return false;
	if (!piece_word(&p, "RES.")) {
		if (!piece_word(&p, "DEC."))
			return false;
		r->decision = true;
	}
	s->body = BODY_UNEA;
	s->session = (short)session;
	piece_blank(&p);
	return piece_number(&p, &s->number) && !*p && session <= SESSION_MAX;
}

bool
symbol_parse(const char *s, size_t n, enum body hint, struct symbol *out)
{
	char text[SPELLING_TEXT];
	struct reader r = { 0 };
	struct symbol found;

	if (!spelling_plain(s, n, text))
		return false;
	r.p = spelling_behind_address(text);
	if (!read_prefix(&r))
		read_words(&r);
	if (r.named)
		spelling_raise(text + (r.p - text));
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
