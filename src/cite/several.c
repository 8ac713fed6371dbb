/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Several works cited by few words: "60/1 to 60/4", "69/96 A and B".  Each is
 * a citation of its own, all of them of the same words.
 */
#include "config.h"

#include <string.h>

#include "cite/find.h"
#include "model/letters.h"
#include "model/session.h"

enum { RANGE_LIMIT = 32 }; /* works of a range, at most */

void
several_between(struct finder *f, size_t i, const struct symbol *last)
{
	const struct item *it = find_item(f, i);
	struct citation from = f->out[f->n - 1];
	struct symbol s;

	if (from.place != f->place || from.index != f->index ||
	    !symbol_parse(from.key, strlen(from.key), BODY_NONE, &s) ||
	    s.body != last->body || s.session != last->session ||
	    strcmp(s.prefix, last->prefix) != 0 || *s.letters || *last->letters)
		return;
	if (s.body != BODY_SC && s.year != last->year)
		return;
	if (last->number - s.number > RANGE_LIMIT)
		return;
	while (++s.number < last->number) {
		if (s.body == BODY_SC)
			s.year = (short)session_council_year(s.number);
		find_target(f, find_add(f, from.start, it->end, f->list.govern),
			    &s);
		find_remember(f, f->n - 1, true);
	}
}

/* The nth letter, as works have it: "A", "AA". */
static void
put_letter(int n, struct symbol *s)
{
	char c = (char)('A' + n % FORM_ALPHABET);

	memset(s->letters, 0, sizeof(s->letters));
	s->letters[0] = c;
	if (n >= FORM_ALPHABET && c <= LETTERS_TWICE)
		s->letters[1] = c;
}

void
several_letters(struct finder *f, const struct symbol *whole,
		unsigned long long letters)
{
	struct citation of = f->out[f->n - 1], *c = &f->out[f->n - 1];
	struct symbol s = *whole;

	/* One letter or none: what is there already. */
	if ((letters & (letters - 1)) == 0)
		return;
	for (int n = 0; letters >> n != 0; n++) {
		if ((letters >> n & 1) == 0)
			continue;
		put_letter(n, &s);
		if (c == NULL) {
			c = find_add(f, of.start, of.end, f->main);
			*c = of;
			find_remember(f, f->n - 1, true);
		}
		find_target(f, c, &s);
		c = NULL;
	}
}

/* Which letter s begins with, as put_letter() counts. */
static int
letter_at(const char *s)
{
	return s[0] - 'A' + (s[1] == s[0] ? FORM_ALPHABET : 0);
}

unsigned long long
several_named(const struct symbol *s)
{
	const char *dash = strchr(s->letters, '-');
	unsigned long long all = 0;

	if (dash == NULL)
		return 0;
	for (int n = letter_at(s->letters); n <= letter_at(dash + 1); n++)
		all |= 1ull << n;
	return all;
}
