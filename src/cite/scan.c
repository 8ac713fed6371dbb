/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The scanner: goes through a text from word to word, and between them from
 * sign to sign; what is glued to a word is parted from it.
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
		scan_word(&rest, &it);
		if (it.type != ITEM_WORD ||
		    (depth < GLUED_DEPTH &&
		     take_glued(&rest, depth + 1, &more)))
			return len;
	}
	return 0;
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

/* Where the next item goes; it is one as soon as it is counted. */
static struct item *
room(struct items *items)
{
	items->item =
		xgrow(items->item, items->n, &items->cap, sizeof(*items->item));
	return &items->item[items->n];
}

/* Whether a letter and a stop or hyphen stand right before byte `at`. */
static bool
is_inside(const char *text, size_t at)
{
	return at > 1 && (text[at - 1] == '.' || text[at - 1] == '-') &&
	       char_is_upper(text[at - 2]);
}

/*
 * What a word or figures of *used bytes are when what is glued to them is
 * parted from them.  False: it is glued to what means nothing here.
 */
static bool
unglue(struct scanner *sc, struct item *it, size_t *used)
{
	bool word = it->type == ITEM_WORD, link;
	size_t glued;

	if ((word && (glued = take_head(sc, *used, it)) > 0) ||
	    (glued = take_misread(sc, *used, it)) > 0) {
		*used = glued;
		return true;
	}
	glued = word && (sc->s[0] & 0x80) ? take_glued(sc, 1, &link) : 0;
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

	if (ascii_word(sc->s, sc->n)) {
		*used = scan_word(sc, it);
		return (it->type != ITEM_WORD && it->type != ITEM_INTEGER) ||
		       unglue(sc, it, used);
	}
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
		struct item *it;

		/* Nearly every second item would be one. */
		if (text[at] == ' ') {
			at++;
			continue;
		}
		it = room(items);
		if (!take_item(&sc, items, it, &used)) {
			at += used;
			continue;
		}
		it->start = at;
		it->end = at += used;
		if (it->type == ITEM_PHRASE && it->phrase->behind)
			items->behind = true;
		if (!ascii_glyph(sc.s, sc.n) || !prolongs(items, it, text))
			items->n++;
	}
	*room(items) =
		(struct item){ .type = ITEM_END, .start = len, .end = len };
	if (items->behind)
		scan_order(items);
}

void
scan_free(struct items *items)
{
	free(items->item);
	*items = (struct items){ 0 };
}
