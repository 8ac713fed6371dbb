/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the cover, the title and the closing lines of a file tell.  Values are
 * those that the text prints; attributes where it prints none.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "model/titles.h"
#include "parse/chars.h"
#include "parse/sign.h"
#include "akn/akn_head.h"

enum { FOUNDED = 1945 }; /* the year of the Charter */

/* Committees as the files name them. */
static const struct committee {
	const char *id, *name;
} committees[] = {
	{ "#firstCommittee", "First Committee" },
	{ "#secondCommittee", "Second Committee" },
	{ "#thirdCommittee", "Third Committee" },
	{ "#fourthCommittee", "Fourth Committee" },
	{ "#fifthCommittee", "Fifth Committee" },
	{ "#sixthCommittee", "Sixth Committee" },
};

static struct arena *
arena(const struct akn_head *h)
{
	return h->d->hand.a;
}

/* The first figures in s. */
static const char *
figures(struct arena *a, const char *s)
{
	size_t skip = strcspn(s, "0123456789");

	return arena_strndup(a, s + skip,
			     char_digits(s + skip, strlen(s + skip)));
}

/* "12" or, where the attribute says nothing, what the text says. */
static const char *
fact(const struct akn_head *h, const struct akn_node *e, const char *attr)
{
	const char *s;

	if (!e)
		return "";
	s = akn_attr(e, attr);
	return *s ? s : akn_plain(arena(h), e);
}

/* The date that the text prints there; without a day where it prints none. */
static struct date
printed_date(const struct akn_head *h, const struct akn_node *e)
{
	const char *s = akn_plain(arena(h), e);
	struct date d = { 0 };
	size_t len;

	if (!h->d->lex ||
	    sign_find_date(h->d->lex, s, strlen(s), &d, &len) == strlen(s))
		return (struct date){ 0 };
	return d;
}

static struct date
date_of(const struct akn_head *h, const struct akn_node *e)
{
	struct date d = { 0 };

	if (!e)
		return d;
	d = printed_date(h, e);
	/* "0001-01-01" is how a form says that nobody filled it in. */
	if ((!d.year || !d.day) && date_from_iso(akn_attr(e, "date"), &d) &&
	    d.year < FOUNDED)
		return (struct date){ 0 };
	return d;
}

static void
read_dates(const struct akn_head *h)
{
	struct resolution *r = h->d->r;
	const struct akn_node *end = akn_find(h->statement, TAG_conclusions);

	r->issued = date_of(h, akn_find_with(h->root, TAG_docDate, "refersTo",
					     "dateOfIssuance"));
	if (end)
		r->adopted = date_of(
			h, akn_find_with(end, TAG_docDate, "date", "-"));
	if (!r->adopted.year)
		r->adopted = date_of(h, akn_find_with(h->root, TAG_docDate,
						      "refersTo", "adoption"));
	if (!r->adopted.year)
		r->adopted = date_of(h, akn_find_with(h->root, TAG_FRBRdate,
						      "name", "adoption"));
}

static void
read_meeting(const struct akn_head *h)
{
	const struct akn_node *top = akn_find(h->statement, TAG_conclusions);
	const struct akn_node *e;

	if (!top)
		top = h->root;
	e = akn_find_with(top, TAG_inline, "name", "adoptionMeeting");
	if (!e)
		e = akn_find_with(top, TAG_location, "refersTo",
				  "adoptionMeeting");
	if (!e)
		e = akn_find_with(h->root, TAG_inline, "name",
				  "adoptionMeeting");
	if (e)
		h->d->r->meeting = figures(arena(h), akn_plain(arena(h), e));
}

/* "73 a)" of "Point 73 a) de l'ordre du jour". */
static const char *
item_number(struct arena *a, const char *s)
{
	size_t skip = strcspn(s, "0123456789"), n;

	s += skip;
	n = char_digits(s, strlen(s));
	if (n && s[n] == ' ' && s[n + 1] && strchr(s + n, ')') &&
	    strchr(s + n, ')') - (s + n) <= 6)
		n = (size_t)(strchr(s + n, ')') - s) + 1;
	else if (n && s[n] == '(' && strchr(s + n, ')'))
		n = (size_t)(strchr(s + n, ')') - s) + 1;
	return arena_strndup(a, s, n);
}

static void
read_agenda(const struct akn_head *h)
{
	struct resolution *r = h->d->r;
	const struct akn_node *cover = akn_find(h->root, TAG_coverPage);
	const struct akn_node *e = cover ? akn_next(cover, cover) : NULL;

	for (; e; e = akn_next(e, cover)) {
		const char *name =
			e->tag == TAG_inline ? akn_attr(e, "name") : "";

		if (!strcmp(name, "agenda item") && !*r->agenda_item)
			r->agenda_item =
				item_number(arena(h), fact(h, e, "title"));
		else if (!strcmp(name, "agenda item name") && !*r->agenda_title)
			r->agenda_title = akn_plain(arena(h), e);
	}
}

/* "A/75/L.44", the first symbol of what a text came from. */
static void
read_origin(const struct akn_head *h)
{
	struct resolution *r = h->d->r;
	const struct akn_node *e = akn_find_with(h->root, TAG_inline, "name",
						 "originating document");
	const char *s = e ? akn_plain(arena(h), e) : "";
	const char *symbol = arena_strndup(
		arena(h), s,
		strspn(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
			  "abcdefghijklmnopqrstuvwxyz0123456789./-()"));

	if (strstr(symbol, "/L."))
		r->draft = symbol;
	else if (strchr(symbol, '/'))
		r->committee_report = symbol;
	e = akn_find(h->root, TAG_docProponent);
	for (size_t i = 0; e && i < sizeof committees / sizeof *committees; i++)
		if (!strcmp(akn_attr(e, "refersTo"), committees[i].id))
			r->committee = committees[i].name;
}

static void
read_session(const struct akn_head *h)
{
	const struct akn_node *e = akn_find(h->root, TAG_session);
	const char *value = e ? akn_attr(e, "value") : "";

	if (*value)
		h->d->r->session = arena_strdup(arena(h), value);
}

/* All titles below e, their marks taken out; footnotes are kept. */
static const char *
titles(const struct akn_head *h, const struct akn_node *e)
{
	const char *title = "";
	const struct akn_node *t = e ? akn_find(e, TAG_docTitle) : NULL;

	for (; t; t = akn_next(t, e)) {
		const char *s;

		if (t->tag != TAG_docTitle)
			continue;
		s = akn_run(&h->d->hand, t).text;
		title = *title ? arena_printf(arena(h), "%s %s", title, s) : s;
	}
	return title;
}

/*
 * "Programme budget for 2021" above A, B and C, each with a title of its own:
 * it is printed above all, and stands above each of them here.
 */
static void
read_common_title(const struct akn_head *h, const struct akn_node *e)
{
	struct akn_node *t = akn_find(e, TAG_docTitle);
	struct akn_run run = akn_run(&h->d->hand, t);

	run.text = arena_strdup(arena(h), titles(h, e));
	run.len = strlen(run.text);
	run.n_marks = 0;
	akn_add_heading(h->d, false, run);
}

/* A resolution without a title of its own may have its first words as one. */
static bool
is_formula(const struct akn_head *h, const char *title)
{
	struct akn_node *e = akn_find(h->statement, TAG_formula);

	return e && *title && titles_same(title, akn_plain(arena(h), e));
}

static void
read_title(const struct akn_head *h)
{
	const struct akn_node *own = akn_child(h->statement, TAG_preface);
	const struct akn_node *whole = akn_find(h->root, TAG_preface);

	h->d->r->title = titles(h, own ? own : whole);
	if (is_formula(h, h->d->r->title))
		h->d->r->title = "";
	if (own && whole && own != whole) {
		const char *all = titles(h, whole);

		if (!*h->d->r->title)
			h->d->r->title = all;
		else if (*all)
			read_common_title(h, whole);
	}
}

/* Votes, and whatever else the closing lines say. */
static void
read_closing(const struct akn_head *h)
{
	const struct akn_node *end = akn_child(h->statement, TAG_conclusions);

	for (const struct akn_node *p = end ? end->first : NULL; p; p = p->next)
		if (p->tag != TAG_TEXT)
			akn_furniture(h->d, akn_plain(arena(h), p));
}

void
akn_head(struct akn_doc *d, const struct akn_node *root,
	 const struct akn_node *statement, size_t turn)
{
	struct akn_head h = {
		.d = d, .root = root, .statement = statement, .turn = turn
	};

	read_dates(&h);
	akn_head_symbol(&h);
	read_title(&h);
	read_meeting(&h);
	read_session(&h);
	read_agenda(&h);
	read_origin(&h);
	read_closing(&h);
}
