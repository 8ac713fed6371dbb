/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Footnotes in a text without lines. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/flat_part.h"
#include "parse/raised.h"
#include "parse/sign.h"

enum {
	YEAR = 4,	 /* digits of one */
	ABBREVIATED = 5, /* bytes of a word that is no abbreviation */
};

size_t
flat_label(struct flat *f, size_t at)
{
	char raised[RAISED_DIGITS + 1];
	const char *s = f->s + at, *digits = s;
	size_t n = f->n - at, used = 0, len = char_digits(s, n), year;

	if (len) {
		used = len + 1;
	} else if (raised_digits(s, n, raised, &used)) {
		digits = raised;
		len = strlen(raised);
	} else {
		digits = raised_tag(s, n, &len, &used);
		if (!digits || char_digits(digits, len) != len)
			return 0;
	}
	used += len && used < n && s[used] == ' ' && digits != s;
	year = used < n ? char_digits(s + used, n - used) : 0;
	year += year == YEAR && used + year < n && s[used + year] == ' ';
	if (year <= YEAR)
		year = 0;
	if (used >= n || (digits == s && s[len] != ' ') ||
	    char_number(digits, len) != f->label + 1 ||
	    !chars_open_upper(s + used + year, n - used - year))
		return 0;
	f->label++;
	return used;
}

void
flat_see_mark(struct flat *f, size_t at)
{
	size_t end = at > 0 ? at - 1 : 0, digits = end;

	while (digits > 0 && char_is_digit(f->s[digits - 1]))
		digits--;
	if (digits < end && digits > 0 &&
	    (char_is_lower(f->s[digits - 1]) || (f->s[digits - 1] & 0x80) ||
	     strchr(",;.:)", f->s[digits - 1])) &&
	    char_number(f->s + digits, end - digits) == f->marked + 1)
		f->marked++;
}

bool
flat_note_begins(struct flat *f, size_t at)
{
	static const char *const kinds[] = { "cite-signal", "cite-head",
					     "cite-report", "cite-series" };
	size_t digits = char_digits(f->s + at, f->n - at);
	size_t words = at + digits + 1;
	bool names;
	struct date date;

	if (f->closed || digits == 0 || words >= f->n ||
	    f->s[at + digits] != ' ' ||
	    sign_date(f->lex, f->s + at, f->n - at, &date))
		return false;
	names = f->label < f->marked ||
		sign_symbol(f->s + words, f->n - words) > 0;
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds && !names; i++)
		names = lexicon_match(f->lex, kinds[i], f->s + words,
				      f->n - words);
	return names && flat_label(f, at) > 0;
}

/*
 * A footnote amid the text ends at a stop that is none of an abbreviation's
 * ("chap. I"), where no further sentence of it begins.
 */
static bool
ends_note(const struct flat *f, size_t at)
{
	size_t stop = at - 2, word = stop;

	if (!f->amid || at < f->from + 4 || f->s[stop] != '.' ||
	    char_is_digit(f->s[at]) ||
	    lexicon_match(f->lex, "cite-signal", f->s + at, f->n - at))
		return false;
	while (word > f->from && char_is_word(f->s[word - 1]))
		word--;
	return stop - word >= ABBREVIATED || word == stop ||
	       !char_is_lower(f->s[stop - 1]) || char_is_lower(f->s[at]) ||
	       word == f->from + char_digits(f->s + f->from, word - f->from) +
			       1;
}

/* What cannot stand in a footnote: the paragraph that is due, with its opener.
 */
static bool
is_due(const struct flat *f, size_t at)
{
	struct sign_meeting meeting;
	struct item item;
	char stop = flat_stop(f, at);

	if (stop == ',')
		return f->amid && f->number == 0 && !f->operative &&
		       flat_opens(f, at, PART_PREAMBULAR);
	if (stop == '.' && (f->number > 0 || f->operative) &&
	    sign_meeting(f->lex, f->s + at, f->n - at, &meeting))
		return true;
	return stop == '.' && item_read(f->s + at, f->n - at, &item) &&
	       item.style == ITEM_NUMBER &&
	       char_number(item.token, strlen(item.token)) == f->number + 1 &&
	       flat_opens(f, at + item.len, PART_OPERATIVE);
}

bool
flat_note_ends(const struct flat *f, size_t at)
{
	return ends_note(f, at) || is_due(f, at);
}
