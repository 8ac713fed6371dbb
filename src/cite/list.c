/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers, and the head words that govern lists of them.
 *
 * A head word ("resolutions") opens a list.  A number right behind it, or
 * behind a comma, "and" or the like while the list is open, is a work.  The
 * numbers of the Security Council and those with Roman sessions stand for
 * themselves, where that body can have given them.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "cite/find.h"
#include "model/session.h"

enum {
	FIRST_YEAR = 1946,
	COUNCIL_KNOWN = 2700, /* numbers after this may be too new */
	BARE_LEAST = 100,     /* "resolution 1" of a conference */
	TITLE_REACH = 20,     /* items of a title before a number in brackets */
	JOINT_LIMIT = 5,      /* bytes of " and " */
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

/*
 * Whether "its resolutions" stand behind a comma of their own: what a clause
 * before it said no longer governs.
 */
static bool
begins_anew(const struct finder *f, size_t i)
{
	while (i > 0 && find_is(f, i - 1, PHRASE_FILLER))
		i--;
	if (i < 3 || !find_is(f, i - 1, PHRASE_ORGAN) ||
	    find_item(f, i - 1)->phrase->value != ORGAN_OWN)
		return false;
	/* "..., in which it endorsed ..., as well as its resolution" */
	if (f->past && find_is(f, i - 2, PHRASE_LINK) &&
	    find_punct(f, i - 3, ','))
		return true;
	return find_punct(f, i - 2, ',') && !find_is(f, i - 3, PHRASE_LINK) &&
	       !find_is(f, i - 3, PHRASE_FILLER) &&
	       !find_is(f, i - 3, PHRASE_RELATION);
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

size_t
list_head(struct finder *f, size_t i)
{
	const struct phrase *p = find_item(f, i)->phrase;
	int before = organ_of_report(f, i);

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
		.head = i,
		.govern = relation_now(f),
	};
	return i + 1;
}

/* What may stand between the numbers of a list. */
static bool
joins(const struct finder *f, size_t i)
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

static bool
rejected(const struct finder *f, size_t i)
{
	if (i > 0 && find_is(f, i - 1, PHRASE_REJECT))
		return true;
	return f->list.reject &&
	       (i == f->list.head + 1 || (i > 0 && joins(f, i - 1)));
}

/*
 * The number at item i is the first behind its head: "resolution", "earlier
 * resolutions"; in some languages the organ stands between.
 */
static bool
is_first(const struct finder *f, size_t i)
{
	size_t k = f->list.head + 1;

	while (k < i &&
	       (find_is(f, k, PHRASE_ORGAN) || find_is(f, k, PHRASE_ARTICLE) ||
		find_is(f, k, PHRASE_FILLER) || find_is(f, k, PHRASE_OF) ||
		(k + 1 == i && find_punct(f, k, ':'))))
		k++;
	return k == i;
}

/* Whether the number at item i follows from an open list. */
static bool
listed(const struct finder *f, size_t i, const struct number *num)
{
	if (!f->list.active)
		return false;
	if (is_first(f, i))
		return true;
	if (i == 0 || !joins(f, i - 1))
		return false;
	/* "the resolution on that (60/1 of 2005)" */
	return f->list.count > 0 || find_punct(f, i - 1, '(')
		       ? !season(&f->list, num)
		       : f->list.many;
}

/*
 * Whether the number at item i speaks for itself: its body can have given it
 * in that year or session.
 */
static bool
stands_alone(const struct finder *f, const struct item *it)
{
	struct symbol s;
	size_t len = it->end - it->start;
	int year;

	switch (it->number.form) {
	case FORM_YEAR:
		s = (struct symbol){ .body = BODY_SC,
				     .number = it->number.first };
		year = symbol_year(&s);
		return year > 0 ? abs(year - it->number.second) <= 1
				: it->number.first > COUNCIL_KNOWN;
	case FORM_ROMAN:
		return symbol_parse(f->text + it->start, len, BODY_NONE, &s) &&
		       s.body == BODY_GA;
	default:
		return false;
	}
}

/*
 * "46/1 and 46/2 of 14 and 18 December 1973": where as many numbers without a
 * date stand before this one, at byte `start`, as dates before the last, each
 * has its own; otherwise the first date is that of this number.  How many.
 */
static size_t
share_dates(struct finder *f, size_t start, const struct dates *ds)
{
	size_t n = 0, from = start;

	while (n + 1 < ds->n && n < f->list.count) {
		const struct citation *c = &f->out[f->n - n - 1];

		if (c->place != f->place || c->index != f->index ||
		    c->date.year != 0 || c->start >= from ||
		    from - c->end > JOINT_LIMIT)
			return 0;
		from = c->start;
		n++;
	}
	if (n == 0 || n + 1 < ds->n)
		return 0;
	for (size_t k = 0; k < n; k++)
		f->out[f->n - n + k].date = ds->at[k];
	return n;
}

/* All that is known about the number at item i. */
static struct query
query(struct finder *f, size_t i, const struct number *num, bool in_list)
{
	const struct item *it = find_item(f, i);
	struct query q = {
		.num = num,
		.text = f->text + it->start,
		.len = it->end - it->start,
		.kind = in_list ? f->list.kind : KIND_RESOLUTION,
		.before = in_list ? f->list.before : organ_before(f, i),
		.listed = in_list,
		.in_its = organ_in_its(f, in_list ? f->list.head : i),
		.last = in_list ? f->list.last_body : BODY_NONE,
		.near = organ_near(f, in_list ? f->list.head : i),
	};

	if (i >= f->list.until)
		dated_run(f, i, &f->list);
	q.behind = f->list.behind;
	if (q.behind == BODY_NONE &&
	    (q.before == BODY_NONE || q.before == ORGAN_OWN))
		q.behind = organ_after(f, in_list ? f->list.head : i,
				       f->list.until);
	if (q.near == BODY_NONE && q.behind == BODY_NONE) {
		int others = organ_of_others(f, f->list.until);

		q.near = others < BODY_COUNT ? others : BODY_NONE;
	}
	/* The organ right before the number goes before the head's. */
	if (i > 0 && find_is(f, i - 1, PHRASE_ORGAN))
		q.before = find_item(f, i - 1)->phrase->value;
	return q;
}

/* "60/1 to": what the number at item i ends a range with. */
static bool
ends_range(const struct finder *f, size_t i)
{
	if (i < 2 || f->list.count == 0)
		return false;
	return find_punct(f, i - 1, '-') ||
	       (find_item(f, i - 1)->type == ITEM_PHRASE &&
		find_item(f, i - 1)->phrase->range);
}

/* A number that is a work: append it. */
static size_t
take(struct finder *f, size_t i, const struct number *num, bool in_list)
{
	const struct item *it = find_item(f, i);
	size_t anchor = in_list && f->list.count == 0 ? f->list.head : i;
	struct query q = query(f, i, num, in_list);
	struct dates ds;
	struct symbol sym;
	struct citation *c;
	size_t next = dated_all(f, i + 1, &ds), own, past;

	own = in_list ? share_dates(f, it->start, &ds) : 0;
	q.date = ds.n > 0 ? ds.at[own] : f->list.shared;
	if (!organ_resolve(f, &q, &sym) || symbol_equal(&sym, &f->r->symbol))
		return i + 1;
	if (in_list && ends_range(f, i))
		several_between(f, i, &sym);
	c = find_add(f, it->start, it->end,
		     in_list ? f->list.govern : relation_now(f));
	find_target(f, c, &sym);
	c->date = q.date;
	c->pinpoint = pinpoint_before(f, anchor, true);
	if (*c->pinpoint == '\0')
		c->pinpoint = pinpoint_behind(f, next, true, &next);
	if (*c->pinpoint == '\0' && dated_organ(f, next, &past) != BODY_NONE)
		c->pinpoint = pinpoint_behind(f, past, true, &past);
	c->title = title_behind(f, find_punct(f, i + 1, '"') ? i + 1 : next);
	find_remember(f, f->n - 1, in_list && f->list.count > 0);
	several_letters(f, &sym, num->letters);
	if (in_list) {
		f->list.count++;
		f->list.last_first = num->first;
		f->list.last_body = sym.body;
		f->list.last_bare = num->form == FORM_BARE;
	}
	return next;
}

size_t
list_number(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	bool in_list;

	if (rejected(f, i))
		return i + 1;
	in_list = listed(f, i, &it->number);
	if (!in_list && !stands_alone(f, it))
		return i + 1;
	return take(f, i, &it->number, in_list);
}

/*
 * "Security Council resolution 242": the year is known from the number.  A
 * bare number means nothing anywhere else.
 */
size_t
list_bare(struct finder *f, size_t i)
{
	struct number num = find_item(f, i)->number;
	int body = f->list.before;

	if (body == BODY_NONE && f->list.active && num.first >= BARE_LEAST) {
		if (i >= f->list.until)
			dated_run(f, i, &f->list);
		body = f->list.behind;
		if (body == BODY_NONE)
			body = organ_of_others(f, f->list.until);
	}
	if (body == ORGAN_OWN)
		body = (int)f->own;
	if (!f->list.active || f->list.kind != KIND_RESOLUTION ||
	    body != BODY_SC || num.first < BARE_LEAST)
		return i + 1;
	if (!is_first(f, i) &&
	    !(f->list.last_bare && find_is(f, i - 1, PHRASE_LINK)))
		return i + 1;
	num.form = FORM_BARE;
	return take(f, i, &num, true);
}
