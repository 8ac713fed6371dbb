/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers that stand in a text as marks of footnotes do that were not seen
 * as such: "the reports 17 of the Committee", "all peoples4 and".
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "parse/abbreviation.h"
#include "parse/chars.h"
#include "parse/number.h"
#include "parse/review.h"
#include "text/like.h"
#include "text/utf8.h"

enum {
	FIGURES = 2,
	SMALL = 2,
	AHEAD = 2,
	YEAR = 4,
	SELF_WORDS = 4, /* of "to the present resolution" */
	NEAR = 2,	/* marks of one paragraph are no further apart */
};

/* A number, and what it stands in. */
struct loose {
	const struct review *v;
	const char *s;
	size_t n, from, end;
};

/* Where the word begins that ends at byte n; n where none does. */
static size_t
word_start(const char *s, size_t n)
{
	size_t from = n, len;

	while (from > 0) {
		size_t at = utf8_prev(s, n, from);

		if (!utf8_is_letter(utf8_decode(s + at, n - at, &len)))
			break;
		from = at;
	}
	return from;
}

/* "peoples4 and": at least two small letters, and no word goes on. */
static bool
is_glued(const struct loose *l)
{
	size_t at = l->from, len;

	for (int i = 0; i < SMALL; i++) {
		at = at ? utf8_prev(l->s, l->n, at) : 0;
		if (!utf8_is_lower(utf8_decode(l->s + at, l->n - at, &len)))
			return false;
	}
	return l->end == l->n ||
	       (strchr(" ,;.", l->s[l->end]) &&
		!lexicon_match(l->v->lex, "month", l->s + l->end + 1,
			       l->n - l->end - 1));
}

/* A word at byte `at` that a number stands behind, or that counts. */
static bool
is_governing(const struct lexicon *lex, const char *s, size_t n)
{
	static const char *const kinds[] = { "between", "numbered", "nomark",
					     "cite-unit", "month" };

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (lexicon_match(lex, kinds[i], s, n))
			return true;
	return false;
}

/* "of the 17 goals", "and 10": of what follows, a number too. */
static bool
counts_on(const struct lexicon *lex, const char *s, size_t n)
{
	for (int i = 0; i < AHEAD; i++) {
		const char *space = memchr(s, ' ', n);

		if (n &&
		    (char_is_digit(*s) || lexicon_match(lex, "month", s, n)))
			return true;
		if (!space)
			return false;
		n -= (size_t)(space + 1 - s);
		s = space + 1;
	}
	return n && char_is_digit(*s);
}

/* " of the Committee": a small word, behind which nothing is counted. */
static bool
stands_between(const struct loose *l, bool *small)
{
	const struct lexicon *lex = l->v->lex;
	const char *s = l->s + l->end + 1;
	size_t n = l->n - l->end - 1, len;

	*small = lexicon_find(lex, "between", s, n, &len) && len < n;
	return *small && s[len] == ' ' &&
	       !counts_on(lex, s + len + 1, n - len - 1);
}

static bool
has_footnote(const struct resolution *r, int value)
{
	char label[NUMBER_TOKEN];

	snprintf(label, sizeof label, "%d", value);
	return resolution_footnote(r, label) >= 0;
}

/*
 * The next footnote is there and it is not.  Behind the last one there is
 * nothing that tells it from what a text counts.
 */
static bool
is_due(const struct loose *l)
{
	int value = char_number(l->s + l->from, l->end - l->from);

	return !has_footnote(l->v->r, value) &&
	       has_footnote(l->v->r, value + 1);
}

/* "Agreements 6 unconditionally": it is lacking, and no month follows. */
static bool
may_be_due(const struct loose *l)
{
	const char *s = l->s + l->end + 1;
	size_t n = l->n - l->end - 1;

	return l->v->r->n_footnotes && chars_open_lower(s, n) && is_due(l) &&
	       !lexicon_match(l->v->lex, "month", s, n);
}

/*
 * "5 мая 2014": a number behind the next word, and before a capital a month,
 * mostly: neither needs to be looked up.
 */
static bool
is_dating(const struct loose *l)
{
	const char *s = l->s + l->end + 1;
	const char *space = memchr(s, ' ', l->n - l->end - 1);

	return char_is_upper(*s) || char_is_digit(*s) ||
	       (space && char_is_digit(space[1]));
}

/* "S/9513" ends at byte n: a symbol with its number. */
static bool
ends_in_symbol(const char *s, size_t n)
{
	size_t from = n;

	while (from > 0 && s[from - 1] != ' ')
		from--;
	return n > from && char_is_digit(s[n - 1]) && char_is_upper(s[from]) &&
	       memchr(s + from, '/', n - from);
}

/* "in the Congo, 21" and nothing more. */
static bool
is_last(const struct loose *l)
{
	return l->end == l->n && strchr(",;:", l->s[l->from - 2]);
}

/* "of this resolution" ends at byte `at`: it is known which one, without 4. */
static bool
ends_in_this(const struct lexicon *lex, const char *s, size_t at)
{
	const struct lexeme *here;
	size_t from = at, len;

	for (int i = 0; i < SELF_WORDS && from > 0; i++) {
		from -= s[from - 1] == ' ';
		while (from > 0 && s[from - 1] != ' ')
			from--;
		here = lexicon_find(lex, "cite-here", s + from, at - from,
				    &len);
		if (here && from + len == at)
			return !strcmp(here->value, "resolution");
	}
	return false;
}

/* "of this resolution 4 programme": neither its number nor what it counts. */
static bool
is_behind_this(const struct loose *l)
{
	const char *s = l->s + l->end;
	size_t n = l->n - l->end;

	return n > 1 && *s == ' ' && chars_open_lower(s + 1, n - 1) &&
	       !is_dating(l) &&
	       !lexicon_match(l->v->lex, "month", s + 1, n - 1) &&
	       ends_in_this(l->v->lex, l->s, l->from - 1);
}

/* "reports 17 of", "Pakistan, 3 on", "S/9513 25 and": alone behind a word. */
static bool
is_alone(const struct loose *l)
{
	size_t at = l->from - 1, word;
	bool small;

	if (l->end + 2 >= l->n || l->s[l->end] != ' ' || is_dating(l) ||
	    !(stands_between(l, &small) || (!small && may_be_due(l))))
		return false;
	at -= at > 0 && l->s[at - 1] == ',';
	if (ends_in_symbol(l->s, at))
		return true;
	word = word_start(l->s, at);
	return at - word >= SMALL &&
	       !is_governing(l->v->lex, l->s + word, l->n - word);
}

/*
 * "of 13 August 1948 5 and": behind a year, and there is such a footnote, or
 * its stop follows: "2010 1, in which".
 */
static bool
is_behind_year(const struct loose *l)
{
	const char *s = l->s + l->end;
	size_t n = l->n - l->end;
	int value = char_number(l->s + l->from, l->end - l->from);

	return l->from > YEAR + 1 && (!n || strchr(" ,;.", *s)) &&
	       l->s[l->from - 1] == ' ' && l->s[l->from - YEAR - 2] == ' ' &&
	       char_digits(l->s + l->from - YEAR - 1, YEAR) == YEAR &&
	       (has_footnote(l->v->r, value) ||
		(n > 1 && *s == ',' && s[1] == ' ')) &&
	       !(n > 1 && lexicon_match(l->v->lex, "month", s + 1, n - 1));
}

/* Two letters that know no case end before byte n. */
static bool
ends_caseless(const char *s, size_t n)
{
	for (int i = 0; i < SMALL; i++) {
		size_t at = n ? utf8_prev(s, n, n) : 0, len;

		if (!n || !chars_open_caseless(s + at, n - at) ||
		    !utf8_is_letter(utf8_decode(s + at, n - at, &len)))
			return false;
		n = at;
	}
	return true;
}

/* A stop, and none of a decimal, or the end. */
static bool
is_stopped(const char *s, size_t n)
{
	size_t len;
	char stop = n ? like_ascii(s, n, &len) : 0;

	return !n || (stop && strchr(",;:.", stop) &&
		      (n == len || !char_is_digit(s[len])));
}

/*
 * "Of the peoples 4 and" where letters know no case, and in Chinese without
 * the spaces: it is lacking, and neither counts what follows nor is the number
 * of what stands before it.
 */
static bool
is_due_caseless(const struct loose *l)
{
	const struct lexicon *lex = l->v->lex;
	size_t word = l->from - (l->s[l->from - 1] == ' '), from;
	size_t next = l->end + (l->end < l->n && l->s[l->end] == ' ');
	const char *s = l->s + next;
	size_t n = l->n - next;
	const struct lexeme *counter;

	if (!l->v->r->n_footnotes || !ends_caseless(l->s, word) || !is_due(l) ||
	    !(chars_open_caseless(s, n) || is_stopped(s, n)))
		return false;
	from = word_start(l->s, word);
	counter = lexicon_match(lex, "counter", s, n);
	return !abbreviation_ends(lex, l->s, word) &&
	       !is_governing(lex, l->s + from, l->n - from) &&
	       !(counter && strcmp(counter->value, "and")) &&
	       !lexicon_match(lex, "month", s, n) &&
	       !lexicon_match(lex, "date-unit", s, n);
}

/* A stop of Chinese ends before byte n. */
static bool
ends_in_wide_stop(const char *s, size_t n)
{
	size_t at = n ? utf8_prev(s, n, n) : 0, len;
	char stop = n - at == 3 ? like_ascii(s + at, n - at, &len) : 0;

	return stop && strchr(",;", stop);
}

/*
 * "，1鼓励": right behind a stop, before a word that nothing counts, and none
 * of the footnotes that are there, nor much more than those.
 */
static bool
is_behind_wide_stop(const struct loose *l)
{
	const struct lexicon *lex = l->v->lex;
	const char *s = l->s + l->end;
	size_t n = l->n - l->end, len;
	int value = char_number(l->s + l->from, l->end - l->from);

	return n && utf8_is_ideograph(utf8_decode(s, n, &len)) &&
	       ends_in_wide_stop(l->s, l->from) &&
	       (size_t)value <= l->v->r->n_footnotes + 1 &&
	       !has_footnote(l->v->r, value) &&
	       !lexicon_match(lex, "counter", s, n) &&
	       !lexicon_match(lex, "month", s, n) &&
	       !lexicon_match(lex, "date-unit", s, n);
}

bool
review_loose_mark(const struct review *v, const char *s, size_t n, size_t from,
		  size_t end)
{
	struct loose l = { .v = v, .s = s, .n = n, .from = from, .end = end };

	if (!v->lex || v->certain || end - from > FIGURES || from < 2 ||
	    s[from] == '0')
		return false;
	if (is_due_caseless(&l) || is_behind_wide_stop(&l))
		return true;
	return s[from - 1] != ' '
		       ? is_glued(&l)
		       : is_last(&l) || is_alone(&l) || is_behind_year(&l) ||
				 is_behind_this(&l);
}

bool
review_near_mark(const struct review *v, const char *s, size_t n, size_t from,
		 size_t end, int lost)
{
	int value = char_number(s + from, end - from);
	size_t at = from, word;

	if (!v->lex || from < 2 || end - from > FIGURES || s[from] == '0' ||
	    value == lost || abs(value - lost) > NEAR || s[from - 1] != ' ' ||
	    (end < n && !strchr(" ,;", s[end])) ||
	    (end + 1 < n && counts_on(v->lex, s + end + 1, 1)) ||
	    (end < n &&
	     lexicon_match(v->lex, "month", s + end + 1, n - end - 1)))
		return false;
	at -= 1;
	at -= at > 0 && s[at - 1] == ',';
	word = word_start(s, at);
	return at - word >= SMALL && chars_open_lower(s + word, at - word) &&
	       !is_governing(v->lex, s + word, n - word);
}

bool
review_year_mark(const struct review *v, const char *s, size_t from, size_t end)
{
	size_t n = end - from, at = from, word;

	if (!v->lex || v->certain || n <= YEAR || n > YEAR + FIGURES ||
	    from < 2 || s[from - 1] != ' ' ||
	    (memcmp(s + from, "19", 2) && memcmp(s + from, "20", 2)) ||
	    s[from + YEAR] == '0')
		return false;
	/* "septiembre de 20221" */
	for (int i = 0; i < 2; i++, at = word) {
		word = word_start(s, utf8_prev(s, end, at));
		if (word + 1 < at &&
		    lexicon_match(v->lex, "month", s + word, end - word))
			return true;
	}
	return false;
}
