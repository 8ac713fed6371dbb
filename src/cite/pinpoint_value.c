/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What stands behind "paragraph" and the like: numbers, letters, and several
 * of these.  Knows nothing of what they are part of.
 */
#include "config.h"

#include <string.h>

#include "cite/ascii.h"
#include "cite/pinpoint_int.h"

/* "b)" at item i, without a bracket before it; *next behind it. */
static bool
half_bracket(const struct finder *f, size_t i, size_t *next)
{
	const struct item *in = find_item(f, i);

	/* "a" may be a word, too. */
	if ((in->type != ITEM_WORD &&
	     (in->type != ITEM_PHRASE || in->end - in->start > 2)) ||
	    in->end - in->start > 3 || !find_punct(f, i + 1, ')') ||
	    find_item(f, i + 1)->start != in->end)
		return false;
	*next = i + 2;
	return true;
}

/* "(b)" or "(ii)" at item i; *next behind it. */
static bool
bracket(const struct finder *f, size_t i, size_t *next)
{
	const struct item *in = find_item(f, i + 1);

	if (half_bracket(f, i, next))
		return true;
	if (!find_punct(f, i, '(') || !find_punct(f, i + 2, ')') ||
	    in->end - in->start > 4 || in->type == ITEM_NUMBER)
		return false;
	*next = i + 3;
	return true;
}

static bool
romanish(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (strchr("IVXLC", s[i]) == NULL)
			return false;
	}
	return n > 0;
}

/*
 * Whether the word at item i joins or governs what stands behind it; before
 * "and", "a" may be a letter all the same.
 */
static bool
is_word(const struct finder *f, size_t i, bool last)
{
	return find_is(f, i, PHRASE_PASSIVE) || find_is(f, i, PHRASE_ARTICLE) ||
	       (last &&
		(find_is(f, i, PHRASE_LINK) || find_is(f, i, PHRASE_RESUME)));
}

/*
 * A small letter, a word of its own, the last of some or not; other scripts
 * have two bytes for one.
 */
static bool
is_small(const struct finder *f, size_t i, bool last)
{
	const struct item *it = find_item(f, i);
	size_t n = it->end - it->start;

	return !is_word(f, i, last) &&
	       ((n == 1 && char_is_lower(f->text[it->start])) ||
		(n == 2 && (f->text[it->start] & 0x80) != 0 &&
		 ascii_letters(f->text + it->start, n) == n));
}

/*
 * "a and b of": letters from item i on, and then the larger part or what it is
 * of.
 */
static bool
is_row(const struct finder *f, size_t i)
{
	while (is_small(f, i, false) &&
	       (find_is(f, i + 1, PHRASE_LINK) || find_punct(f, i + 1, ',')))
		i += 2;
	return is_small(f, i, true) &&
	       (find_is(f, i + 1, PHRASE_UNIT) || find_is(f, i + 1, PHRASE_OF));
}

/*
 * "e", in "Article 73 e of", "l'alinéa e de", "subparagraphs a and b of":
 * behind a number, a unit or one more of these.
 */
static bool
letter(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);

	if (i == 0)
		return false;
	/* "Artículo 73 e de", though "e" may be "and". */
	if (it->end - it->start == 1 && char_is_lower(f->text[it->start]) &&
	    find_is(f, i + 1, PHRASE_OF) &&
	    (find_is(f, i - 1, PHRASE_UNIT) ||
	     find_item(f, i - 1)->type == ITEM_INTEGER))
		return true;
	return is_row(f, i) && (find_is(f, i - 1, PHRASE_UNIT) ||
				(i > 1 && is_small(f, i - 2, false) &&
				 (find_is(f, i - 1, PHRASE_LINK) ||
				  find_punct(f, i - 1, ','))));
}

/* A number at item i, or a capital, for "III.B". */
static bool
is_below(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);

	return it->type == ITEM_INTEGER ||
	       (it->end - it->start == 1 && char_is_upper(f->text[it->start]));
}

/* "20 bis", "5.3": past what goes on with the number before item i. */
static size_t
number_end(const struct finder *f, size_t i)
{
	while (find_punct(f, i, '.') && is_below(f, i + 1) &&
	       find_item(f, i + 1)->start == find_item(f, i - 1)->end + 1)
		i += 2;
	if (find_is(f, i + find_punct(f, i, '-'), PHRASE_SUFFIX) &&
	    find_item(f, i + find_punct(f, i, '-'))->phrase->sub)
		i += 1 + find_punct(f, i, '-');
	return i;
}

/* A number, Roman number or capital, with brackets behind: 5 (b) (ii). */
static size_t
value(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	const char *s = f->text + it->start;
	size_t n = it->end - it->start, next;
	/* "A" may be a word, too: Spanish "a". */
	bool ok = it->type == ITEM_INTEGER || it->type == ITEM_DATE ||
		  (it->type == ITEM_PHRASE && n == 1 && char_is_upper(*s)) ||
		  (it->type == ITEM_WORD &&
		   (romanish(s, n) || (n == 1 && char_is_upper(*s)) ||
		    char_is_digit(*s)));

	if (ok || letter(f, i))
		i = number_end(f, i + 1);
	else if (!bracket(f, i, &next))
		return i;
	while (bracket(f, i, &next))
		i = next;
	return ok && letter(f, i) ? i + 1 : i;
}

size_t
pinpoint_values(const struct finder *f, size_t i)
{
	size_t next = value(f, i), k;

	if (next == i)
		return i;
	for (;;) {
		i = next;
		k = i;
		if (find_punct(f, k, ','))
			k++;
		if (find_is(f, k, PHRASE_LINK) || find_punct(f, k, '-'))
			k++;
		if (k == i || (next = value(f, k)) == k)
			return i;
	}
}
