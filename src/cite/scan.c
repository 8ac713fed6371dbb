/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The scanner: at each word's beginning the recognisers are asked in turn,
 * and the first that takes something wins.
 */
#include "config.h"

#include <stdlib.h>

#include "base/xalloc.h"
#include "cite/ascii.h"
#include "cite/scan_int.h"
#include "text/arabic.h"

/* "and", glued to the word behind it. */
static const struct phrase glued_link = {
	.class = PHRASE_LINK,
	.classes = 1u << PHRASE_LINK,
	.text = "",
};

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
		at = word_end(s, n, at + len);
	}
	return at;
}

static size_t
take_word(struct scanner *sc, struct item *it)
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

/* A character that goes on with a word of such characters is put to it. */
static bool
prolongs(const struct items *items, const struct item *it, const char *text)
{
	struct item *last = items->n > 0 ? &items->item[items->n - 1] : NULL;

	if (last == NULL || it->type != ITEM_WORD || last->type != ITEM_WORD ||
	    last->end != it->start || !(text[it->start] & 0x80) ||
	    !(text[last->start] & 0x80))
		return false;
	last->end = it->end;
	return true;
}

enum { GLUED_DEPTH = 3 };

/*
 * What is glued to the beginning of a word that means something without it:
 * "and" before "resolution" or "46/182".  Bytes, 0 without.
 */
static size_t
take_glued(const struct scanner *sc, int depth, bool *link)
{
	size_t len;

	for (size_t nth = 0;
	     (len = phrasebook_glued(sc->book, sc->s, sc->n, nth, link)) > 0;
	     nth++) {
		struct scanner rest = { .book = sc->book,
					.s = sc->s + len,
					.n = sc->n - len,
					.ahead = sc->ahead };
		struct item it;
		bool more;

		if (!ascii_word(rest.s, rest.n))
			continue;
		take_word(&rest, &it);
		if (it.type != ITEM_WORD ||
		    (depth < GLUED_DEPTH &&
		     take_glued(&rest, depth + 1, &more)))
			return len;
	}
	return 0;
}

static struct item *
push(struct items *items)
{
	items->item =
		xgrow(items->item, items->n, &items->cap, sizeof(*items->item));
	return &items->item[items->n++];
}

/* Whether a letter and a stop or hyphen stand right before byte `at`. */
static bool
is_inside(const char *text, size_t at)
{
	return at > 1 && (text[at - 1] == '.' || text[at - 1] == '-') &&
	       char_is_upper(text[at - 2]);
}

/*
 * "resolution1325": a head to which its number is glued, by whoever typed or
 * recognised it.  Bytes of the head; 0 without.
 */
static size_t
take_head(const struct scanner *sc, size_t used, struct item *it)
{
	size_t n = 0, len;
	const struct phrase *p;

	if (!char_is_digit(sc->s[used - 1]))
		return 0;
	while (n < used && !char_is_digit(sc->s[n]))
		n++;
	p = n > 0 ? phrasebook_match(sc->book, sc->s, n, &len) : NULL;
	if (p == NULL || len != n || p->class != PHRASE_HEAD)
		return 0;
	*it = (struct item){ .type = ITEM_PHRASE, .phrase = p };
	return n;
}

/*
 * "5O/142", "46/l59": a word or figures, of `used` bytes, that may begin a
 * number whose letters are figures.
 */
static size_t
take_misread(const struct scanner *sc, size_t used, struct item *it)
{
	struct number num;
	size_t len;

	if (it->type == ITEM_INTEGER
		    ? sc->n < used + 3 ||
			      (sc->s[used] != '/' &&
			       (sc->s[used] != ' ' || sc->s[used + 1] != '('))
		    : it->type != ITEM_WORD || sc->n < 3 ||
			      (!char_is_digit(sc->s[0]) &&
			       !char_is_digit(sc->s[1]) &&
			       !char_is_digit(sc->s[2])))
		return 0;
	if ((len = form_misread(sc->s, sc->n, &num)) == 0)
		return 0;
	num.misread = true;
	*it = (struct item){ .type = ITEM_NUMBER, .number = num };
	return len;
}

/*
 * A word, or a phrase that begins with it; bytes of it.  False: it is glued to
 * what means nothing here.
 */
static bool
take_worded(struct scanner *sc, struct item *it, size_t *used)
{
	bool link;
	size_t glued;

	*used = take_word(sc, it);
	if (it->type == ITEM_WORD && (glued = take_head(sc, *used, it)) > 0) {
		*used = glued;
		return true;
	}
	if ((glued = take_misread(sc, *used, it)) > 0) {
		*used = glued;
		return true;
	}
	glued = it->type == ITEM_WORD && (sc->s[0] & 0x80)
			? take_glued(sc, 1, &link)
			: 0;
	if (!glued)
		return true;
	*used = glued;
	*it = (struct item){ .type = ITEM_PHRASE, .phrase = &glued_link };
	return link;
}

/* The item at hand; false where there is none in its *used bytes. */
static bool
take_item(struct scanner *sc, const struct items *items, struct item *it,
	  size_t *used)
{
	char c;

	if (ascii_word(sc->s, sc->n))
		return take_worded(sc, it, used);
	if (ascii_glyph(sc->s, sc->n) > 0) {
		*used = scan_glyph(
			sc, items->n > 0 ? &items->item[items->n - 1] : NULL,
			it);
		return true;
	}
	c = ascii_like(sc->s, sc->n, used);
	*it = (struct item){ .type = ITEM_PUNCT, .punct = c };
	return c != ' ' && c != '\n';
}

void
scan_text(const struct phrasebook *book, const char *text, size_t len,
	  struct items *items)
{
	struct phrase_word ahead = { 0 };
	size_t at = 0, used;

	items->n = 0;
	items->behind = false;
	while (at < len) {
		struct scanner sc = { .book = book,
				      .s = text + at,
				      .n = len - at,
				      .ahead = &ahead,
				      .in_another = is_inside(text, at) };
		struct item it;

		/* Nearly every second item would be one. */
		if (text[at] == ' ') {
			at++;
			continue;
		}
		if (!take_item(&sc, items, &it, &used)) {
			at += used;
			continue;
		}
		it.start = at;
		it.end = at += used;
		if (it.type == ITEM_PHRASE && it.phrase->behind)
			items->behind = true;
		if (!ascii_glyph(sc.s, sc.n) || !prolongs(items, &it, text))
			*push(items) = it;
	}
	*push(items) =
		(struct item){ .type = ITEM_END, .start = len, .end = len };
	items->n--;
	if (items->behind)
		scan_order(items);
}

void
scan_free(struct items *items)
{
	free(items->item);
	*items = (struct items){ 0 };
}
