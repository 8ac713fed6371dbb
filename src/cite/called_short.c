/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What an instrument is called once it was spelled out: "(КЛДЖ)" behind it,
 * and wherever that stands again; names that are the beginning of its own.
 */
#include "config.h"

#include <string.h>
#include <unicase.h>
#include <unictype.h>

#include "cite/ascii.h"
#include "cite/find.h"
#include "text/utf8.h"

enum {
	BRACKET_REACH = 24, /* bytes between a name and what it is called */
	INFLECTED = 6,	    /* bytes in which forms of a word may differ */
	SAME = 4,	    /* and in which they may not, at least */
};

/* The instrument cited right before byte `at`, where a bracket opens. */
static const struct citation *
just_named(const struct finder *f, size_t at)
{
	const struct citation *c = f->n > 0 ? &f->out[f->n - 1] : NULL;

	if (c == NULL || c->kind != KIND_INSTRUMENT || c->place != f->place ||
	    c->index != f->index || c->end > at || at - c->end > BRACKET_REACH)
		return NULL;
	return memchr(f->text + c->end, '(', at - c->end) != NULL &&
			       memchr(f->text + c->end, ')', at - c->end) ==
				       NULL
		       ? c
		       : NULL;
}

/* Bytes of the word at s. */
static size_t
word(const char *s, size_t n)
{
	const char *blank = memchr(s, ' ', n);

	return blank != NULL ? (size_t)(blank - s) : n;
}

/* Whether text b begins with the words of a, whatever their endings. */
static bool
begins_alike(const char *a, size_t n, const char *b)
{
	size_t m = strlen(b), len, other, same;

	for (;; a += len + 1, n -= len + 1, b += other + 1, m -= other + 1) {
		len = word(a, n);
		other = word(b, m);
		for (same = 0; same < len && same < other; same++)
			if (a[same] != b[same])
				break;
		if ((same < len || same < other) &&
		    (same < SAME || len - same > INFLECTED ||
		     other - same > INFLECTED))
			return false;
		if (len == n)
			return true;
		if (other == m)
			return false;
	}
}

const struct citation *
short_earlier(const struct finder *f, size_t start, size_t end)
{
	for (size_t n = f->n; n-- > 0;) {
		const struct citation *c = &f->out[n];

		if (c->kind == KIND_INSTRUMENT &&
		    begins_alike(f->text + start, end - start, c->text))
			return c;
	}
	return NULL;
}

const struct citation *
short_for(const struct finder *f, size_t start, size_t end)
{
	const struct citation *c = just_named(f, start);

	return c != NULL ? c : short_earlier(f, start, end);
}

/* "CEDAW": capitals only, as far as two characters tell. */
static bool
is_abbreviation(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	size_t n = it->end - it->start, len, more;
	const char *s = f->text + it->start;

	if (it->type != ITEM_WORD || n < 3 ||
	    !uc_is_upper(utf8_decode(s, n, &len)))
		return false;
	return uc_is_upper(utf8_decode(s + len, n - len, &more)) &&
	       len + more < n;
}

static ucs4_t
capital_at(const char *s, size_t n)
{
	size_t len;

	return uc_toupper(utf8_decode(s, n, &len));
}

/* Whether a word of the text begins with that capital. */
static bool
has_initial(const char *text, ucs4_t capital)
{
	size_t n = strlen(text);

	for (size_t i = 0; i < n; i++) {
		if ((i == 0 || text[i - 1] == ' ' || text[i - 1] == '-') &&
		    capital_at(text + i, n - i) == capital)
			return true;
	}
	return false;
}

/*
 * Whether it can be short for the name, and not for an organ that the name is
 * of: "Rome Statute of the International Criminal Court (ICC)".
 */
static bool
abbreviates(const char *s, size_t n, const char *name)
{
	ucs4_t initial = capital_at(name, strlen(name));

	if (!has_initial(name, capital_at(s, n)))
		return false;
	for (size_t i = 0; i < n; i++) {
		if (capital_at(s + i, n - i) == initial)
			return true;
	}
	return false;
}

void
short_define(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i + 1);
	const struct citation *c;
	struct alias *a = &f->alias[f->n_alias];

	if (f->n_alias == ALIASES || !is_abbreviation(f, i + 1) ||
	    !find_punct(f, i + 2, ')') ||
	    (c = just_named(f, it->start)) == NULL ||
	    !abbreviates(f->text + it->start, it->end - it->start, c->text))
		return;
	*a = (struct alias){ .text = find_slice(f, it->start, it->end),
			     .len = it->end - it->start,
			     .key = c->key };
	f->n_alias++;
}

size_t
short_read(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	struct citation *c;

	for (size_t k = 0; k < f->n_alias; k++) {
		const struct alias *a = &f->alias[k];

		if (a->len != it->end - it->start ||
		    memcmp(f->text + it->start, a->text, a->len) != 0)
			continue;
		c = find_add(f, it->start, it->end, relation_now(f));
		c->kind = KIND_INSTRUMENT;
		c->target = c->key = a->key;
		c->pinpoint = pinpoint_before(f, i, false);
		break;
	}
	return i + 1;
}
