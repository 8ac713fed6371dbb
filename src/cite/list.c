/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The head words that govern lists of numbers.
 *
 * A head word ("resolutions") opens a list.  A number right behind it, or
 * behind a comma, "and" or the like while the list is open, is a work: what
 * it is, numbered.c finds.
 */
#include "config.h"

#include "cite/find.h"

enum {
	FIRST_YEAR = 1946,
	TITLE_REACH = 20, /* items of a title before a number in brackets */
	AFTER_REACH = 6,  /* from a head to the next, joined to it */
};

void
list_close(struct finder *f)
{
	f->list = (struct list){ 0 };
}

bool
list_resumes(const struct finder *f, size_t i)
{
	if (!f->list.active ||
	    (f->place != PLACE_FOOTNOTE && f->list.count == 0))
		return false;
	if (find_is(f, i, PHRASE_LINK))
		i++;
	return find_item(f, i)->type == ITEM_NUMBER;
}

/* Before item i, over "relevant" and "the". */
static size_t
over_fillers(const struct finder *f, size_t i)
{
	while (i > 0 && (find_is(f, i - 1, PHRASE_FILLER) ||
			 find_is(f, i - 1, PHRASE_ARTICLE)))
		i--;
	return i;
}

/*
 * Whether "its resolutions" stand behind a comma of their own: what a clause
 * before it said no longer governs.
 */
static bool
begins_anew(const struct finder *f, size_t i)
{
	bool own = find_item(f, i)->phrase->own;

	i = over_fillers(f, i);
	if (i > 0 && find_is(f, i - 1, PHRASE_ORGAN)) {
		i--;
		own |= find_item(f, i)->phrase->value == ORGAN_OWN;
	}
	i = over_fillers(f, i);
	if (i < 2)
		return false;
	/* "..., in which it endorsed ..., as well as its resolution" */
	if (f->past && find_is(f, i - 1, PHRASE_LINK) &&
	    find_punct(f, i - 2, ','))
		return true;
	return own && find_punct(f, i - 1, ',') &&
	       !find_is(f, i - 2, PHRASE_LINK) &&
	       !find_is(f, i - 2, PHRASE_FILLER) &&
	       !find_is(f, i - 2, PHRASE_RELATION);
}

/* The next number stands in brackets: "the decision on that (2/105)". */
static bool
has_bracketed(const struct finder *f, size_t i)
{
	size_t k = i + 1;

	while (k < i + TITLE_REACH && find_item(f, k)->type != ITEM_NUMBER)
		k++;
	return k < i + TITLE_REACH && find_punct(f, k - 1, '(');
}

/* Whether the head word at item i has its numbers right behind it. */
static bool
has_number(const struct finder *f, size_t i)
{
	if (has_bracketed(f, i))
		return true;
	while (find_is(f, i + 1, PHRASE_ORGAN) ||
	       find_is(f, i + 1, PHRASE_ARTICLE) ||
	       find_is(f, i + 1, PHRASE_FILLER) || find_is(f, i + 1, PHRASE_OF))
		i++;
	return find_item(f, i + 1)->type == ITEM_NUMBER ||
	       find_item(f, i + 1)->type == ITEM_INTEGER;
}

/* "resolution 68/1 of the Commission and decision 69/101", likely its too. */
static bool
is_after_foreign(const struct finder *f, size_t i)
{
	return f->list.active && i > 1 && find_is(f, i - 1, PHRASE_LINK) &&
	       (f->list.before == ORGAN_FOREIGN ||
		f->list.behind == ORGAN_FOREIGN) &&
	       f->list.head + AFTER_REACH >= i;
}

size_t
list_head(struct finder *f, size_t i)
{
	const struct phrase *p = find_item(f, i)->phrase;
	int before = organ_of_report(f, i);
	bool after_foreign = is_after_foreign(f, i);

	/* "resolutions 60/1 on the decisions of the Summit, 60/2 on ..." */
	if (f->list.active && f->list.count > 0 &&
	    f->list.kind != (enum work_kind)p->value && !has_number(f, i))
		return i + 1;
	/* "a resolution", but "the resolution" is one named before. */
	if (!has_number(f, i) && !p->many && i > 0 &&
	    !find_is(f, i - 1, PHRASE_ARTICLE))
		f->unnumbered = find_item(f, i)->start;
	if (begins_anew(f, i))
		f->inner.relation = RELATION_NONE;
	f->list = (struct list){
		.active = true,
		.many = p->many,
		.kind = (enum work_kind)p->value,
		.before = before != BODY_NONE ? before : organ_before(f, i),
		.after_foreign = after_foreign,
		.head = i,
		/* "which it requested, in its resolution": told of another */
		.govern = f->past && organ_in_its(f, i) ? f->main
							: relation_now(f),
	};
	return lettered_read(f, i + 1);
}

/* What may stand between the numbers of a list. */
bool
list_joins(const struct finder *f, size_t i)
{
	/* A date: the comma behind it is forgotten at times. */
	return find_item(f, i)->type == ITEM_DATE || find_punct(f, i, ',') ||
	       find_punct(f, i, '(') || find_punct(f, i, '-') ||
	       find_punct(f, i, ';') || find_is(f, i, PHRASE_LINK) ||
	       find_is(f, i, PHRASE_SHARED) || find_is(f, i, PHRASE_ORGAN);
}

/* "2020/21": a season, but not in a list of the resolutions of years. */
static bool
season(const struct list *list, const struct number *num)
{
	return num->form == FORM_SLASH && num->prefix[0] == '\0' &&
	       num->first > FIRST_YEAR && list->last_first < FIRST_YEAR &&
	       num->second == (num->first + 1) % 100;
}

/* "and", or "and the", before item i: the item of it; i without. */
static size_t
over_link(const struct finder *f, size_t i)
{
	size_t k = i > 0 && find_is(f, i - 1, PHRASE_ARTICLE) ? i - 1 : i;

	return k > 0 && find_is(f, k - 1, PHRASE_LINK) ? k - 1 : i;
}

bool
list_is_sign(const struct finder *f, size_t i)
{
	size_t k = f->list.head + 1;

	if (!f->list.active || !find_is(f, i, PHRASE_REJECT) ||
	    !find_item(f, i)->phrase->sign)
		return false;
	/* "resolution No. 60/1 and the No. 60/2" */
	if (f->list.count > 0 && over_link(f, i) < i)
		return true;
	while (k < i &&
	       (find_is(f, k, PHRASE_ORGAN) || find_is(f, k, PHRASE_ARTICLE) ||
		find_is(f, k, PHRASE_OF)))
		k++;
	return k == i;
}

/*
 * The number at item i is the first behind its head: "resolution", "earlier
 * resolutions"; in some languages the organ stands between.
 */
bool
list_is_first(const struct finder *f, size_t i)
{
	size_t k = f->list.head + 1;

	while (k < i &&
	       (list_is_sign(f, k) || find_is(f, k, PHRASE_ORGAN) ||
		find_is(f, k, PHRASE_ARTICLE) || find_is(f, k, PHRASE_FILLER) ||
		find_is(f, k, PHRASE_OF) ||
		(k + 1 == i && find_punct(f, k, ':'))))
		k++;
	return k == i;
}

/* Whether the number at item i follows from an open list. */
bool
list_governs(const struct finder *f, size_t i, const struct number *num)
{
	if (!f->list.active)
		return false;
	if (list_is_first(f, i))
		return true;
	if (i > 0 && list_is_sign(f, i - 1))
		i--;
	if (i == 0 || (!list_joins(f, i - 1) && over_link(f, i) == i))
		return false;
	/* "the resolution on that (60/1 of 2005)" */
	return f->list.count > 0 || find_punct(f, i - 1, '(')
		       ? !season(&f->list, num)
		       : f->list.many;
}
