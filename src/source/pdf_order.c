/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The order in which the words of a line are read.  Boxes know left and right
 * only; which of them comes first, letters say.
 */
#include "config.h"

#include <string.h>

#include "source/pdf_layout.h"

static const float GLUED = 0.08f; /* of the height: no space between words */

static void
reverse(const struct pdf_word **words, size_t n)
{
	for (size_t i = 0; i + 1 < n - i; i++) {
		const struct pdf_word *w = words[i];

		words[i] = words[n - 1 - i];
		words[n - 1 - i] = w;
	}
}

static bool
is_number(const struct pdf_word *w)
{
	return strspn(w->text, "0123456789") == strlen(w->text);
}

static bool
are_glued(const struct pdf_word *a, const struct pdf_word *b)
{
	float space =
		a->left <= b->left ? b->left - a->right : a->left - b->right;

	return space < GLUED * (a->bottom - a->top);
}

/* Digits that are words of their own are read from the left all the same. */
static void
join_numbers(const struct pdf_word **words, size_t n)
{
	for (size_t i = 0, end; i < n; i = end) {
		end = i + 1;
		while (end < n && is_number(words[i]) &&
		       is_number(words[end]) &&
		       are_glued(words[end - 1], words[end]))
			end++;
		reverse(words + i, end - i);
	}
}

/*
 * Words of the other direction from i on, with what is between them; the end.
 */
static size_t
other_end(const struct pdf_word **words, size_t n, size_t i,
	  enum pdf_direction other)
{
	size_t end = i + 1;

	for (size_t k = end; k < n; k++) {
		enum pdf_direction d = pdf_direction(words[k]);

		if (d == other)
			end = k + 1;
		else if (d != NEUTRAL)
			break;
	}
	return end;
}

/*
 * Where what is read from the left begins: the number in "vol. 120" stands to
 * the right of its words, and is met before them; so is that of "Report 2020",
 * which nothing else but words of Arabic may claim.
 */
static size_t
with_numbers(const struct pdf_word **words, size_t from, size_t i)
{
	size_t last = strlen(words[i]->text) - 1, first = i;

	while (first > from &&
	       strspn(words[first - 1]->text, "0123456789,./-") ==
		       strlen(words[first - 1]->text) &&
	       !pdf_is_stop(words[first - 1]))
		first--;
	return words[i]->text[last] == '.' ||
			       (first > from &&
				pdf_direction(words[first - 1]) !=
					RIGHT_TO_LEFT)
		       ? first
		       : i;
}

/*
 * Nothing of a line of an Arabic page is read from the right, but at the right
 * it has a footnote's label, or its stop at the left.
 */
static bool
is_from_right(const struct pdf_word *const *words, size_t n)
{
	return (n > 3 && *words[0]->text == '(' &&
		pdf_direction(words[0]) == NEUTRAL &&
		pdf_direction(words[1]) == NEUTRAL) ||
	       (n > 1 && pdf_is_stop(words[n - 1]));
}

bool
pdf_put_in_order(const struct pdf_word **words, size_t n, bool mirrored)
{
	enum pdf_direction other = LEFT_TO_RIGHT;
	size_t rtl = 0, ltr = 0, done = 0;
	bool to_left;

	for (size_t i = 0; i < n; i++) {
		enum pdf_direction d = pdf_direction(words[i]);

		rtl += d == RIGHT_TO_LEFT;
		ltr += d == LEFT_TO_RIGHT;
	}
	to_left = mirrored ? rtl || !ltr || is_from_right(words, n) : rtl > ltr;
	if (to_left != mirrored)
		reverse(words, n);
	if (!to_left)
		other = RIGHT_TO_LEFT;
	if (to_left)
		join_numbers(words, n);
	for (size_t i = 0, end; i < n && ltr && (rtl || to_left); i = end) {
		size_t first = i;

		end = i + 1;
		if (pdf_direction(words[i]) != other)
			continue;
		end = other_end(words, n, i, other);
		if (to_left)
			first = with_numbers(words, done, i);
		reverse(words + first, end - first);
		done = end;
	}
	return to_left;
}
