/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The part of the scanner that reads a word: the recognisers are asked in
 * turn, and the first that takes something wins.
 */
#include "config.h"

#include "cite/ascii.h"
#include "cite/scan_int.h"
#include "text/arabic.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static size_t
take_number(struct scanner *sc, struct item *it)
{
	return sc->in_another ? 0 : form_number(sc->s, sc->n, &it->number);
}

static size_t
take_document(struct scanner *sc, struct item *it)
{
	(void)it;
	return form_document(sc->s, sc->n);
}

static size_t
take_sales(struct scanner *sc, struct item *it)
{
	(void)it;
	return form_sales(sc->s, sc->n);
}

static size_t
take_foreign(struct scanner *sc, struct item *it)
{
	it->number.form = FORM_FOREIGN;
	return form_foreign(sc->s, sc->n);
}

static size_t
take_integer(struct scanner *sc, struct item *it)
{
	return scan_integer(sc->s, sc->n, &it->number.first);
}

/* What may begin with a figure or a capital; with any letter, only a phrase. */
static const struct {
	enum item_type type;
	size_t (*take)(struct scanner *, struct item *);
} takers[] = {
	{ ITEM_NUMBER, take_number },	{ ITEM_DOCUMENT, take_document },
	{ ITEM_SALES, take_sales },	{ ITEM_NUMBER, take_foreign },
	{ ITEM_DATE, scan_date },	{ ITEM_PHRASE, scan_phrase },
	{ ITEM_INTEGER, take_integer },
};

/* The end of a word that goes on at byte at. */
static size_t
word_end(const char *s, size_t n, size_t at)
{
	at += ascii_letters(s + at, n - at);
	while (ascii_word(s + at, n - at)) {
		at++;
		at += ascii_letters(s + at, n - at);
	}
	return at;
}

/*
 * The end of a word, of which bytes are known, that goes on behind a slash,
 * hyphen or stop: nothing in the middle of "IOC/EC-57" or "72/17/Add.1" is
 * looked at again.
 */
static size_t
compound_end(const char *s, size_t n, size_t known)
{
	size_t at = word_end(s, n, known), len;
	bool digit = false;

	/* As nearly all words end. */
	if (at < n && s[at] == ' ')
		return at;
	for (size_t i = 0; i < at; i++)
		digit |= char_is_digit(s[i]);
	while (at + 1 < n) {
		char c = ascii_like(s + at, n - at, &len);

		if (c != '/' && !(c == '.' && digit) &&
		    !(c == '-' && at + len < n && char_is_digit(s[at + len])))
			break;
		if (!ascii_word(s + at + len, n - at - len))
			break;
		/* "undocs.org/en/S/RES/2442": an address and a symbol */
		if (c == '/' && char_is_lower(s[at - 1]) &&
		    form_document(s + at + len, n - at - len) > 0)
			break;
		at = word_end(s, n, at + len);
	}
	return at;
}

size_t
scan_word(struct scanner *sc, struct item *it)
{
	bool capital =
		char_is_upper(sc->s[0]) || char_is_digit(sc->s[0]) ||
		(arabic_starts(sc->s) && form_foreign_session(sc->s, sc->n));
	size_t len;

	sc->word = 0;
	*it = (struct item){ .type = ITEM_PHRASE };
	if (!capital && (len = scan_phrase(sc, it)) > 0)
		return len;
	for (size_t i = 0; capital && i < COUNT(takers); i++) {
		*it = (struct item){ .type = takers[i].type };
		if ((len = takers[i].take(sc, it)) > 0)
			return len;
	}
	*it = (struct item){ .type = ITEM_WORD };
	return compound_end(sc->s, sc->n, sc->word);
}
