/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers that are works: those that a list governs, and those of the Security
 * Council and with Roman sessions, which stand for themselves where that body
 * can have given them.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cite/find.h"
#include "model/session.h"

enum {
	COUNCIL_KNOWN = 2700, /* numbers after this may be too new */
	BARE_LEAST = 100,     /* "resolution 1" of a conference */
	PLAIN_SESSIONS = 3,   /* "(1)", "(11)", "(ll1)" */
	NUMBER_TEXT = 32,     /* bytes of "41 (III)" */
};

static bool
rejected(const struct finder *f, size_t i)
{
	if (i > 0 && find_is(f, i - 1, PHRASE_REJECT) &&
	    !list_is_sign(f, i - 1))
		return true;
	return f->list.reject &&
	       (i == f->list.head + 1 || (i > 0 && list_joins(f, i - 1)));
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
	case FORM_SLASH:
		/* Only the Assembly has emergency special sessions. */
		return strcmp(it->number.prefix, "ES") == 0;
	default:
		return false;
	}
}

/*
 * "resolution No. 267/2012": so cabinets and ministers number, too.  Ours say
 * whose it is, or the number or its date does.
 */
static bool
is_signed_by_others(const struct finder *f, const struct query *q, size_t i,
		    const struct symbol *s)
{
	return i > 0 && list_is_sign(f, i - 1) && q->before == BODY_NONE &&
	       q->behind == BODY_NONE && !stands_alone(f, find_item(f, i)) &&
	       (q->date.month == 0 || !symbol_fits_date(s, q->date));
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

/* A number as it stands among the items. */
struct reading {
	size_t i, last; /* its items, mostly one */
	const struct number *num;
	const char *as; /* how it should have been printed; mostly NULL */
};

/*
 * A number whose letters were taken for figures is none, unless its date or
 * its own year says that there is such a work.
 */
static bool
is_certain(const struct query *q, const struct symbol *s)
{
	if (!q->num->misread)
		return true;
	if (q->num->form == FORM_YEAR)
		return abs(session_council_year(s->number) - q->num->second) <=
		       1;
	return q->date.month != 0 && symbol_fits_date(s, q->date);
}

/*
 * "pursuant to resolution 1593 (2005), on 5 August 2024": behind a comma, a
 * date of another year than the number tells is of something else.
 */
static bool
is_elsewhen(const struct finder *f, size_t behind, const struct query *q)
{
	return q->num->form == FORM_YEAR && find_punct(f, behind, ',') &&
	       q->date.year != 0 && abs(q->date.year - q->num->second) > 1;
}

/* Behind the title in quotes that begins at item i; 0 without. */
static size_t
behind_title(const struct finder *f, size_t i)
{
	i += find_punct(f, i, ',');
	i += find_is(f, i, PHRASE_TITLE);
	if (!find_punct(f, i, '"'))
		return 0;
	i = find_quoted(f, i);
	/* What parts a title that was moved from what follows it. */
	return i + (find_punct(f, i, ':') &&
		    find_item(f, i)->start == find_item(f, i)->end);
}

/*
 * Where in the work that c cites: before item `anchor`, or from item `next`
 * on, where its date has ended.  The next item to read.
 */
static size_t
place(struct finder *f, struct citation *c, size_t anchor, size_t next)
{
	size_t past;

	c->pinpoint = pinpoint_before(f, anchor, true);
	if (*c->pinpoint == '\0')
		c->pinpoint = pinpoint_behind(f, next, true, &next);
	if (*c->pinpoint == '\0' && dated_organ(f, next, &past) != BODY_NONE)
		c->pinpoint = pinpoint_behind(f, past, true, &past);
	if (*c->pinpoint == '\0' && (past = behind_title(f, next)) > 0) {
		c->pinpoint = pinpoint_behind(f, past, true, &past);
		f->placed = *c->pinpoint != '\0' ? past : f->placed;
	}
	return next;
}

/* The list that governs goes on behind this number. */
static void
count_listed(struct list *list, const struct number *num, enum body body)
{
	list->count++;
	list->last_first = num->first;
	list->last_body = body;
	list->last_bare = num->form == FORM_BARE;
}

/* A number that is a work: append it. */
static size_t
take(struct finder *f, struct reading r, bool in_list)
{
	const struct item *it = find_item(f, r.i);
	size_t anchor = in_list && f->list.count == 0 ? f->list.head : r.i;
	struct query q = query_make(f, r.i, r.num, in_list);
	struct dates ds;
	struct symbol sym;
	struct citation *c;
	size_t behind = r.last + 1, next = dated_all(f, behind, &ds), own;

	if (r.as != NULL) {
		q.text = r.as;
		q.len = strlen(r.as);
	}
	own = in_list ? dated_share(f, it->start, &ds) : 0;
	q.date = ds.n > 0 ? ds.at[own] : f->list.shared;
	if (!organ_resolve(f, &q, &sym) || !is_certain(&q, &sym) ||
	    symbol_equal(&sym, &f->r->symbol) ||
	    is_signed_by_others(f, &q, r.i, &sym))
		return behind;
	if (in_list && ends_range(f, r.i))
		several_between(f, r.i, &sym);
	c = find_add(f, it->start, find_item(f, r.last)->end,
		     in_list ? f->list.govern : relation_now(f));
	find_target(f, c, &sym);
	c->date = is_elsewhen(f, behind, &q) ? (struct date){ 0 } : q.date;
	if (c->date.year == 0 && r.num->form == FORM_YEAR)
		c->date = dated_in_year(f, behind, r.num->second);
	next = place(f, c, anchor, next);
	c->title = title_behind(f, find_punct(f, behind, '"') ? behind : next);
	find_remember(f, f->n - 1, in_list && f->list.count > 0);
	several_letters(f, &sym, r.num->letters);
	if (ds.n > 0)
		named_in_title(f, behind);
	if (ds.n == 0 && q.date.year != 0)
		dated_jointly(f, behind, q.date);
	if (in_list)
		count_listed(&f->list, r.num, sym.body);
	return next;
}

/* "41 (I)", as it should have been printed. */
static size_t
take_spelled(struct finder *f, struct reading r, bool in_list)
{
	char as[NUMBER_TEXT], roman[16];

	roman_print(r.num->second, roman);
	snprintf(as, sizeof(as), "%d (%s)", r.num->first, roman);
	r.as = as;
	return take(f, r, in_list);
}

/* "5O/142", recognised for 50/142, as it should have been printed. */
static size_t
take_misread(struct finder *f, struct reading r)
{
	char as[NUMBER_TEXT];

	snprintf(as, sizeof(as), r.num->form == FORM_YEAR ? "%d (%d)" : "%d/%d",
		 r.num->first, r.num->second);
	r.as = as;
	return take(f, r, true);
}

size_t
numbered_read(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	struct reading r = { .i = i, .last = i, .num = &it->number };
	bool in_list;

	if (rejected(f, i))
		return i + 1;
	in_list = list_governs(f, i, &it->number);
	if (it->number.misread)
		return in_list ? take_misread(f, r) : i + 1;
	if (it->number.spelled)
		return in_list ? take_spelled(f, r, true) : i + 1;
	if (!in_list && !stands_alone(f, it))
		return i + 1;
	return take(f, r, in_list);
}

/*
 * "41 (1)", recognised for "41 (I)": the session of which that is the figure,
 * where the date says so; 0 without.
 */
static int
plain_session(const struct finder *f, size_t i)
{
	const struct item *in = find_item(f, i + 2);
	int session = (int)(in->end - in->start);
	struct symbol s = { .body = BODY_GA, .session = (short)session };
	struct dates ds = { 0 };

	if (!find_punct(f, i + 1, '(') || !find_punct(f, i + 3, ')') ||
	    session > PLAIN_SESSIONS ||
	    strspn(f->text + in->start, "1l") < in->end - in->start)
		return 0;
	/* "41 (1) and 42 (1) of ...": the date is behind the last. */
	for (i += 4; find_is(f, i, PHRASE_LINK) &&
		     find_item(f, i + 1)->type == ITEM_INTEGER;
	     i += 5)
		;
	dated_all(f, i, &ds);
	return ds.n > 0 && symbol_fits_date(&s, ds.at[0]) ? session : 0;
}

/* Such a number, listed under its head. */
static size_t
take_plain(struct finder *f, size_t i, int session)
{
	struct number num = find_item(f, i)->number;

	num.form = FORM_ROMAN;
	num.second = session;
	if (!list_governs(f, i, &num))
		return i + 1;
	return take_spelled(
		f, (struct reading){ .i = i, .last = i + 3, .num = &num },
		true);
}

/*
 * Whether what follows the bare number at item i, further on in a list of the
 * Council's, tells its year: "425 and 426 (1978)", "1653 of 27 January 2006".
 */
static bool
tells_year(const struct finder *f, size_t i)
{
	const struct item *next = find_item(f, i + 2);
	int year = session_council_year(find_item(f, i)->number.first);
	struct date d = { 0 };

	if (f->list.last_body != BODY_SC || year == 0 || i == 0 ||
	    !list_joins(f, i - 1))
		return false;
	if (find_is(f, i + 1, PHRASE_LINK) && next->type == ITEM_NUMBER &&
	    next->number.form == FORM_YEAR)
		return next->number.second == year;
	dated_behind(f, i + 1, &d);
	return d.month != 0 && d.year == year;
}

/*
 * "resolutions 1325, 1820 and 1888": the number at item i behind a comma, more
 * of the list behind it.
 */
static bool
is_listed_bare(const struct finder *f, size_t i)
{
	return f->list.many && find_punct(f, i - 1, ',') &&
	       (find_punct(f, i + 1, ',') || find_is(f, i + 1, PHRASE_LINK)) &&
	       session_council_year(find_item(f, i)->number.first) > 0;
}

/*
 * "Security Council resolution 242": the year is known from the number.  A
 * bare number means nothing anywhere else.
 */
size_t
numbered_bare(struct finder *f, size_t i)
{
	struct number num = find_item(f, i)->number;
	int body = f->list.before, session;

	if (f->list.active && (session = plain_session(f, i)) > 0)
		return take_plain(f, i, session);

	if (body == BODY_NONE && f->list.active && num.first >= BARE_LEAST) {
		if (i >= f->list.until)
			dated_run(f, i, &f->list);
		body = f->list.behind;
		if (body == BODY_NONE)
			body = organ_of_others(f, f->list.until);
	}
	/* Its own are so well known that its name need not stand there. */
	if (body == ORGAN_OWN || (body == BODY_NONE && f->own == BODY_SC &&
				  !find_punct(f, i + 1, '/')))
		body = (int)f->own;
	if (!f->list.active || f->list.kind != KIND_RESOLUTION ||
	    body != BODY_SC || num.first < BARE_LEAST)
		return i + 1;
	if (!list_is_first(f, i) && !tells_year(f, i) &&
	    !(f->list.last_bare &&
	      (find_is(f, i - 1, PHRASE_LINK) || is_listed_bare(f, i))))
		return i + 1;
	num.form = FORM_BARE;
	return take(f, (struct reading){ .i = i, .last = i, .num = &num },
		    true);
}
