/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A number among the words that may stand beside it. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/named.h"
#include "text/like.h"

enum {
	NAMED_LIMIT = 300, /* bytes; no more is looked at */
	BARE_DIGITS = 4,   /* of a number without its year */
	DASH = 4,	   /* bytes of a dash, and one */
};

/* What was seen so far. */
struct named {
	const struct lexicon *lex;
	const char *s;
	size_t n, at;
	bool word;    /* "resolution" */
	bool certain; /* an organ, or the adoption */
	struct sign_title *out;
};

/* Past a row of one of these kinds, if one begins here. */
static bool
take_words(struct named *d)
{
	/* The rows of "organ" are in the case of a subject, these in others. */
	static const char *const kinds[] = { "organ",	     "cite-organ",
					     "title-before", "masthead",
					     "cite-of",	     "cite-article",
					     "title-filler" };
	const struct lexeme *row = NULL;
	size_t len = 0;

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		size_t m;
		const struct lexeme *found = lexicon_find(
			d->lex, kinds[i], d->s + d->at, d->n - d->at, &m);

		if (!found || m <= len)
			continue;
		/* Of a masthead's rows only names, and words of adoption. */
		if (i == 3 && strcmp(found->value, "cover") != 0 &&
		    strcmp(found->value, "adopted") != 0)
			continue;
		row = found;
		len = m;
	}
	if (!row)
		return false;
	d->certain = d->certain || !strcmp(row->kind, "organ") ||
		     !strcmp(row->kind, "cite-organ") ||
		     !strcmp(row->kind, "title-before");
	d->at += len;
	return true;
}

/* "resolution", "号决议". */
static bool
take_kind(struct named *d)
{
	size_t len;
	const struct lexeme *row =
		lexicon_find(d->lex, d->out->n_number ? "title-end" : "title",
			     d->s + d->at, d->n - d->at, &len);

	if (!row)
		return false;
	d->out->decision = !strcmp(row->value, "decision");
	d->word = true;
	d->at += len;
	return true;
}

/* "290", which only the Council's are called; a word must say what it is. */
static size_t
bare_number(const struct named *d)
{
	const char *s = d->s + d->at;
	size_t n = d->n - d->at, len = char_digits(s, n);
	bool word =
		d->word || lexicon_match(d->lex, "title-end", s + len, n - len);

	if (len == 0 || len > BARE_DIGITS || !word ||
	    (len < n &&
	     (s[len] == '/' || s[len] == '-' ||
	      (char_is_word(s[len]) && !char_tight(s + len, n - len)))))
		return 0;
	return len;
}

static bool
take_number(struct named *d)
{
	size_t len;

	if (d->out->n_number)
		return false;
	len = sign_number(d->s + d->at, d->n - d->at);
	if (!len) {
		len = bare_number(d);
		d->out->bare = len > 0;
	}
	if (!len)
		return false;
	d->out->number = d->s + d->at;
	d->out->n_number = len;
	d->at += len;
	return true;
}

/* The date and the meeting of adoption. */
static bool
take_adoption(struct named *d)
{
	struct sign_meeting meeting;
	struct date date;
	size_t len;

	len = sign_date(d->lex, d->s + d->at, d->n - d->at, &date);
	if (!len)
		len = sign_meeting(d->lex, d->s + d->at, d->n - d->at,
				   &meeting);
	d->at += len;
	d->certain = d->certain || len;
	return len > 0;
}

/* "U.N. Doc. S/RES/1325": the number once more, as a symbol. */
static bool
take_symbol(struct named *d)
{
	size_t len =
		d->out->n_number ? sign_symbol(d->s + d->at, d->n - d->at) : 0;

	d->at += len;
	return len > 0;
}

/* ", принятая Советом Безопасности на его 4213-м заседании" */
static bool
take_sentence(struct named *d)
{
	const char *s = d->s + d->at;
	size_t n = d->n - d->at, len;
	struct sign_meeting meeting;
	struct date date;

	if (!d->out->n_number || n < 2 || s[0] != ',' ||
	    !sign_is_adoption(d->lex, s + 2, n - 2) ||
	    (sign_find_date(d->lex, s, n, &date, &len) == n &&
	     sign_find_meeting(d->lex, s, n, &meeting) == n))
		return false;
	d->at = d->n;
	d->certain = true;
	return true;
}

/*
 * ", Declaration on ... (Dec. 10, 1948)": behind a comma, where a bracket
 * with the year closes the title.
 */
static bool
is_cited_title(const struct named *d)
{
	size_t n = d->n;

	return d->certain && d->word && d->s[d->at] == ',' && n > d->at + 7 &&
	       d->s[n - 1] == ')' && char_digits(d->s + n - 5, 4) == 4 &&
	       !lexicon_match(d->lex, "title-filler", d->s + d->at + 2,
			      n - d->at - 2);
}

/* ": Declaration on ...", ". - Declaration": where the title begins. */
static bool
is_title_next(const struct named *d)
{
	size_t at = d->at, len;

	if (!d->out->n_number)
		return false;
	if (is_cited_title(d))
		at++;
	while (at < d->n &&
	       strchr(" .:-", like_ascii(d->s + at, d->n - at, &len)))
		at += len;
	return at > d->at + 1 && d->s[d->at] != ' ' && at < d->n &&
	       chars_open_upper(d->s + at, d->n - at) &&
	       !char_is_digit(d->s[at]);
}

/*
 * The title begins with a number, so no sign parts it from the words before:
 * the number of the resolution once more, or "2005 World Summit Outcome".
 */
static bool
is_numbered_title(struct named *d)
{
	const char *s = d->s + d->at;
	size_t n = d->n - d->at, number = sign_number(s, n), len;

	if (!d->out->n_number || !d->certain || !d->word || !d->at ||
	    d->s[d->at - 1] != ' ')
		return false;
	if (number == d->out->n_number && !memcmp(s, d->out->number, number)) {
		d->at += number;
		return true;
	}
	len = char_digits(s, n);
	return !number && len && len + 1 < n && s[len] == ' ' &&
	       chars_open_upper(s + len + 1, n - len - 1);
}

static bool
take_stop(struct named *d)
{
	size_t len;

	if (!strchr(" ,.:-*_()", like_ascii(d->s + d->at, d->n - d->at, &len)))
		return false;
	d->at += len;
	return true;
}

bool
named_read(const struct lexicon *lex, const char *s, size_t n,
	   struct sign_title *out)
{
	struct named d = { .lex = lex,
			   .s = s,
			   .n = n < NAMED_LIMIT ? n : NAMED_LIMIT,
			   .out = out };

	*out = (struct sign_title){ .worded = true, .named = true };
	char stop = chars_stop(s, n);

	/* Cheap to ask, and true of most paragraphs. */
	if (chars_open_lower(s, n) || stop == ',' || stop == ';')
		return false;
	while (d.at < d.n && !is_title_next(&d))
		if (!take_sentence(&d) && !take_stop(&d) &&
		    !take_adoption(&d) && !take_number(&d) && !take_kind(&d) &&
		    !take_words(&d) && !take_symbol(&d)) {
			if (!is_numbered_title(&d))
				return false;
			break;
		}
	if ((!d.certain && !out->bare) || !d.word || !out->n_number)
		return false;
	while (d.at < d.n && take_stop(&d))
		;
	out->len = d.at < d.n ? d.at : n;
	return true;
}

bool
named_title(const struct lexicon *lex, const char *s, size_t n,
	    struct sign_title *out)
{
	size_t quote;

	/* “Resolution 338 (1973), of a text between quotation marks */
	if (like_ascii(s, n, &quote) != '"')
		quote = 0;
	if (!named_read(lex, s + quote, n - quote, out) &&
	    !sign_title(lex, s + quote, n - quote, out))
		return false;
	out->len += quote;
	return true;
}

/* " - " before place i, in whatever dash: where it begins; 0: none. */
static size_t
dash_before(const char *s, size_t i)
{
	size_t len;

	if (i < 4 || s[i - 1] != ' ')
		return 0;
	for (size_t at = i - 2; at > 0 && i - at <= DASH; at--)
		if (s[at - 1] == ' ' &&
		    like_ascii(s + at, i - 1 - at, &len) == '-' &&
		    at + len == i - 1)
			return at - 1;
	return 0;
}

/* "G.A. res. 45/110" at byte `at`: an organ's short name and its number. */
static bool
is_cited_number(const struct lexicon *lex, const char *s, size_t n, size_t at,
		struct sign_title *out)
{
	static const char *const kinds[] = { "title-before", "title" };
	size_t len;

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		if (!lexicon_find(lex, kinds[i], s + at, n - at, &len))
			return false;
		at += len;
		at += at < n && s[at] == ' ';
	}
	*out = (struct sign_title){ .worded = true,
				    .named = true,
				    .number = s + at,
				    .n_number = sign_number(s + at, n - at),
				    .len = n };
	return out->n_number > 0;
}

/*
 * "Title, G.A. res. 45/110, annex, 45 U.N. GAOR Supp. (No. 49A) at 197, ...":
 * as lawyers cite it.  What stands behind the number tells nothing of it.
 */
static bool
is_cited_behind(const struct lexicon *lex, const char *s, size_t n,
		struct sign_title *out, size_t *end)
{
	if (n > NAMED_LIMIT || chars_stop(s, n) == ';' ||
	    !chars_open_upper(s, n))
		return false;
	for (const char *comma = memchr(s, ',', n); comma;
	     comma = memchr(comma + 1, ',', n - (size_t)(comma + 1 - s))) {
		*end = (size_t)(comma - s);
		if (*end + 2 < n && comma[1] == ' ' &&
		    is_cited_number(lex, s, n, *end + 2, out))
			return true;
	}
	return false;
}

bool
named_behind(const struct lexicon *lex, const char *s, size_t n,
	     struct sign_title *out, size_t *end)
{
	if (is_cited_behind(lex, s, n, out, end))
		return true;
	if (n > NAMED_LIMIT || chars_stop(s, n) || !chars_open_upper(s, n))
		return false;
	for (size_t i = n; i-- > 4;) {
		*end = char_is_upper(s[i]) || s[i] & 0x80 ? dash_before(s, i)
							  : 0;
		if (*end)
			return named_read(lex, s + i, n - i, out) &&
			       out->len == n - i;
	}
	return false;
}
