/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Decisions that have a letter and a session: "decision A (64)" of the Economic
 * Commission for Europe.
 */
#include "config.h"

#include <stdio.h>

#include "cite/ascii.h"
#include "cite/find.h"

/* The capital at item i with a session in brackets behind it; '\0' without. */
static char
letter_at(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	char c = f->text[it->start];

	if ((it->type != ITEM_WORD && it->type != ITEM_PHRASE) ||
	    it->end != it->start + 1 || !char_is_upper(c) ||
	    !find_punct(f, i + 1, '(') ||
	    find_item(f, i + 2)->type != ITEM_INTEGER ||
	    !find_punct(f, i + 3, ')'))
		return '\0';
	return c;
}

/* Whose they are: named before, behind, or last of the commissions. */
static int
whose(const struct finder *f, size_t i)
{
	size_t next;
	int organ = f->list.before != BODY_NONE ? f->list.before
						: dated_organ(f, i, &next);

	if (organ == ORGAN_OWN)
		return (int)f->own;
	return organ == BODY_NONE || organ == ORGAN_COMMISSION ? f->commission
							       : organ;
}

/* Behind "A (64) and B (65)" from item i on. */
static size_t
end_of_list(const struct finder *f, size_t i)
{
	size_t end = i;

	while (letter_at(f, i) != '\0') {
		end = i + 4;
		i = end + find_punct(f, end, ',');
		i += find_is(f, i, PHRASE_LINK);
		if (i == end)
			break;
	}
	return end;
}

size_t
lettered_read(struct finder *f, size_t i)
{
	size_t end = end_of_list(f, i);

	if (end == i || whose(f, end) != BODY_ECE)
		return i;
	for (; i < end; i++) {
		struct symbol s = { .kind = f->list.kind };
		char c = letter_at(f, i);

		if (c == '\0')
			continue;
		snprintf(s.other, sizeof(s.other), "%s %c (%d)",
			 body_code(BODY_ECE), c,
			 find_item(f, i + 2)->number.first);
		find_target(f,
			    find_add(f, find_item(f, i)->start,
				     find_item(f, i + 3)->end, f->list.govern),
			    &s);
	}
	dated_behind(f, end, &f->out[f->n - 1].date);
	find_remember(f, f->n - 1, false);
	return end;
}
