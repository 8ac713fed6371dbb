/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The part of the scanner that reads scripts without spaces, where figures may
 * be words.
 */
#include "config.h"

#include <string.h>

#include "cite/ascii.h"
#include "cite/scan_int.h"
#include "parse/numeral.h"

/* The first of the ideographs in brackets that are one to ten. */
static const unsigned char enclosed[] = { 0xE3, 0x88, 0xA0 };

/*
 * The session behind a number in words, "(30)" in words or one bracketed
 * sign, where what such a number has behind it follows.  Bytes; 0 without.
 */
static size_t
take_session(const struct scanner *sc, size_t at, int *session)
{
	const char *s = sc->s + at;
	size_t n = sc->n - at, open, close, len = 0;
	const struct phrase *p;

	if (n < 4)
		return 0;
	if (memcmp(s, enclosed, 2) == 0 && (unsigned char)s[2] >= enclosed[2] &&
	    (unsigned char)s[2] < enclosed[2] + 10) {
		*session = (unsigned char)s[2] - enclosed[2] + 1;
		len = 3;
	} else if (ascii_like(s, n, &open) == '(' &&
		   (len = numeral_read(phrasebook_lexicon(sc->book), s + open,
				       n - open, session)) > 0 &&
		   open + len < n &&
		   ascii_like(s + open + len, n - open - len, &close) == ')') {
		len += open + close;
	} else {
		return 0;
	}
	p = phrasebook_match(sc->book, s + len, n - len, &open);
	return p != NULL && (p->class == PHRASE_SUFFIX ||
			     (p->class == PHRASE_HEAD && p->behind))
		       ? len
		       : 0;
}

size_t
scan_glyph(struct scanner *sc, const struct item *before, struct item *it)
{
	bool counts = phrasebook_counts(sc->book, sc->s, sc->n);
	size_t len, more;
	int value;

	*it = (struct item){ .type = ITEM_DATE };
	if (counts && (len = scan_counted(sc, it)) > 0)
		return len;
	if (counts && before != NULL && before->type == ITEM_PHRASE &&
	    (before->phrase->class == PHRASE_PREFIX || before->phrase->alone) &&
	    (len = numeral_read(phrasebook_lexicon(sc->book), sc->s, sc->n,
				&value)) > 0) {
		*it = (struct item){ .type = ITEM_INTEGER };
		it->number.first = value;
		more = take_session(sc, len, &it->number.second);
		if (more > 0) {
			it->type = ITEM_NUMBER;
			it->number.form = FORM_ROMAN;
			it->number.spelled = true;
		}
		return len + more;
	}
	it->type = ITEM_PHRASE;
	if ((len = scan_phrase(sc, it)) > 0)
		return len;
	*it = (struct item){ .type = ITEM_WORD };
	return ascii_glyph(sc->s, sc->n);
}
