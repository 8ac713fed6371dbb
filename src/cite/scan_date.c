/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Dates in a text, "19 December 1991" and whatever languages make of it, plain
 * figures, and phrases, of which months are dates, too.
 */
#include "config.h"

#include "cite/ascii.h"
#include "cite/scan_int.h"
#include "parse/numeral.h"
#include "text/arabic.h"

/* Figures with nothing of a word before or behind: 0 where there are none. */
size_t
scan_integer(const char *s, size_t n, int *value)
{
	size_t at = 0;

	for (*value = 0; at < n && at < 6 && char_is_digit(s[at]); at++)
		*value = *value * 10 + (s[at] - '0');
	if (at == 0 || at == n || arabic_starts(s + at))
		return at;
	return ascii_word(s + at, n - at) ? 0 : at;
}

static size_t
space(const char *s, size_t n)
{
	size_t len;

	return n > 0 && ascii_like(s, n, &len) == ' ' ? len : 0;
}

/* Past spaces and the small words between the parts of a date; 0: none. */
static size_t
date_gap(const struct scanner *sc, size_t at)
{
	size_t from = at, len;

	for (;;) {
		size_t gap = space(sc->s + at, sc->n - at);
		const struct phrase *p;

		if (gap == 0)
			return at - from;
		at += gap;
		p = phrasebook_match(sc->book, sc->s + at, sc->n - at, &len);
		if (p == NULL || !(p->classes >> PHRASE_DATE & 1u))
			return at - from;
		at += len;
	}
}

/*
 * Whether Arabic and figures meet at byte `at`: they part words, though the
 * space between them is often forgotten.
 */
static bool
scripts_meet(const struct scanner *sc, size_t at)
{
	size_t letter = at;

	if (at == 0 || at >= sc->n)
		return false;
	if (char_is_digit(sc->s[at - 1]))
		return arabic_starts(sc->s + at);
	while (letter > 0 && (sc->s[--letter] & 0xC0) == 0x80)
		;
	return char_is_digit(sc->s[at]) && arabic_starts(sc->s + letter);
}

/* The year behind a month at `at`, and what may stand behind it. */
static size_t
year(const struct scanner *sc, size_t at, struct date *d)
{
	size_t gap = date_gap(sc, at), len;
	const struct phrase *p;
	int value;

	if (gap == 0 && !scripts_meet(sc, at))
		return 0;
	at += gap;
	len = scan_integer(sc->s + at, sc->n - at, &value);
	if (len != 4)
		return 0;
	d->year = (short)value;
	at += len;
	gap = space(sc->s + at, sc->n - at);
	p = gap ? phrasebook_match(sc->book, sc->s + at + gap, sc->n - at - gap,
				   &len)
		: NULL;
	return p != NULL && p->classes >> PHRASE_YEAR & 1u ? at + gap + len
							   : at;
}

/*
 * The month in `p`, of `len` bytes, and its year.  Where months have capitals
 * ("March"), a small letter is of another word.
 */
/*
 * The month in `p`, of `len` bytes, and its year.  Where months have capitals
 * ("March"), a small letter is of another word.
 */
static size_t
month_of(const struct scanner *sc, size_t at, const struct phrase *p,
	 size_t len, struct date *d)
{
	if (p == NULL || p->class != PHRASE_MONTH ||
	    (char_is_upper(p->text[0]) && !char_is_upper(sc->s[at])))
		return 0;
	d->month = (signed char)p->value;
	return year(sc, at + len, d);
}

/* "1er": what stands at a day's number. */
static size_t
day_suffix(const struct scanner *sc, size_t at)
{
	const struct phrase *p;
	size_t len;

	if (!ascii_word(sc->s + at, sc->n - at))
		return 0;
	p = phrasebook_match(sc->book, sc->s + at, sc->n - at, &len);
	return p != NULL && p->classes >> PHRASE_DAY & 1u ? len : 0;
}

/* "1991 year 12 month 19 day", in figures or words. */
size_t
scan_counted(const struct scanner *sc, struct item *it)
{
	const struct lexicon *lex = phrasebook_lexicon(sc->book);

	return lex ? numeral_date(lex, sc->s, sc->n, &it->date) : 0;
}

size_t
scan_date(struct scanner *sc, struct item *it)
{
	size_t at = char_digits(sc->s, sc->n), gap, len = 0;
	const struct phrase *month;
	int day = char_number(sc->s, at);

	if (at == 4 && at < sc->n && (sc->s[at] & 0x80 || sc->s[at] == ' '))
		return scan_counted(sc, it);
	if (at == 0 || at > 2 || day < 1 || day > 31)
		return 0;
	at += day_suffix(sc, at);
	if ((gap = date_gap(sc, at)) == 0 && !scripts_meet(sc, at))
		return 0;
	at += gap;
	it->date.day = (signed char)day;
	month = phrasebook_match(sc->book, sc->s + at, sc->n - at, &len);
	return month_of(sc, at, month, len, &it->date);
}

size_t
scan_phrase(struct scanner *sc, struct item *it)
{
	size_t len, date;

	it->phrase = phrasebook_next(sc->book, sc->s, sc->n, &len, sc->ahead);
	if (it->phrase == NULL) {
		sc->word = len;
		return 0;
	}
	if (it->phrase->class != PHRASE_MONTH)
		return len;
	date = month_of(sc, 0, it->phrase, len, &it->date);
	if (date > 0)
		it->type = ITEM_DATE;
	return date > 0 ? date : len;
}
