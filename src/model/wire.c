/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One description of what a resolution is made of serves both directions, so
 * that they cannot come apart: every function here either appends what it is
 * given, or fills it in.
 */
#include "config.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "model/fact.h"
#include "model/wire.h"
#include "text/utf8.h"

enum { YEAR_MOST = 9999 };

/* What these take at least, every number in them being 0. */
enum {
	NUMBER = 4,
	STRING = NUMBER + 1,
	SUBJECT = 3 * STRING,
	MARK = NUMBER + STRING,
	PARAGRAPH = 4 * STRING + 6 * NUMBER,
	FOOTNOTE = 2 * STRING + 3 * NUMBER,
	CITATION = 6 * STRING + 9 * NUMBER,
	DOUBT = 2 * STRING + 3 * NUMBER,
};

struct wire {
	struct buf *out;      /* NULL: reading */
	const char *at, *end; /* what is left to be read */
	struct arena *arena;  /* for arrays */
	bool bad;	      /* what was read is no resolution */
};

/* --- what everything is made of ------------------------------------------ */

static size_t
left(const struct wire *w)
{
	return (size_t)(w->end - w->at);
}

/* A number from 0 to most. */
static void
number(struct wire *w, size_t *value, size_t most)
{
	uint32_t n = (uint32_t)*value;

	if (w->out) {
		buf_add(w->out, (const char *)&n, sizeof(n));
		return;
	}
	n = 0;
	if (left(w) < sizeof(n)) {
		w->bad = true;
	} else {
		memcpy(&n, w->at, sizeof(n));
		w->at += sizeof(n);
	}
	w->bad |= n > most;
	*value = w->bad ? 0 : n;
}

static void
text(struct wire *w, const char **s, size_t *len)
{
	if (w->out) {
		number(w, len, UINT32_MAX);
		buf_add(w->out, *s, *len + 1);
		return;
	}
	*s = "";
	number(w, len, left(w));
	if (*len >= left(w) || w->at[*len] != '\0' ||
	    memchr(w->at, '\0', *len) || !utf8_valid(w->at, *len, NULL)) {
		w->bad = true;
		*len = 0;
		return;
	}
	*s = w->at;
	w->at += *len + 1;
}

static void
string(struct wire *w, const char **s)
{
	size_t len = w->out ? strlen(*s) : 0;

	text(w, s, &len);
}

/* One that something is known by. */
static void
name(struct wire *w, const char **s)
{
	string(w, s);
	w->bad |= !w->out && !**s;
}

/* An enum, a bool or a small number, of any integer type. */
#define SMALL(w, member, most)                                                 \
	do {                                                                   \
		size_t small_ = (size_t)(member);                              \
		number(w, &small_, most);                                      \
		if (!(w)->out)                                                 \
			(member) = (__typeof__(member))small_;                 \
	} while (0)

static void
date(struct wire *w, struct date *d)
{
	SMALL(w, d->year, YEAR_MOST);
	SMALL(w, d->month, 12);
	SMALL(w, d->day, 31);
}

/*
 * The items of an array.  None takes fewer bytes than `least`, so that the
 * memory asked for stays in proportion to what was read.
 */
static void *
array(struct wire *w, void *items, size_t *n, size_t size, size_t least)
{
	number(w, n, left(w) / least);
	return w->out ? items : arena_array(w->arena, *n, size);
}

static void
strings(struct wire *w, const char ***s, size_t *n)
{
	*s = array(w, (void *)*s, n, sizeof(**s), STRING);
	for (size_t i = 0; i < *n; i++)
		string(w, &(*s)[i]);
}

static void
names(struct wire *w, struct names *list)
{
	strings(w, &list->names, &list->n);
}

/* --- what a resolution is made of ---------------------------------------- */

static void
masthead(struct wire *w, struct resolution *r)
{
	const struct fact *f;

	name(w, &r->key);
	name(w, &r->lang);
	SMALL(w, r->symbol.body, BODY_COUNT - 1);
	SMALL(w, r->symbol.kind, KIND_INSTRUMENT);
	string(w, &r->file);
	string(w, &r->digest);
	for (size_t i = 0; (f = fact_at(i)); i++)
		if (f->type == FACT_STRING)
			string(w, fact_string(r, f));
		else
			date(w, fact_date(r, f));
}

static void
details(struct wire *w, struct details *d)
{
	names(w, &d->sponsors);
	names(w, &d->additional_sponsors);
	string(w, &d->vote.outcome);
	for (int i = 0; i < VOTE_SIDES; i++) {
		number(w, &d->vote.total[i], UINT32_MAX);
		names(w, &d->vote.countries[i]);
	}
	d->subjects = array(w, d->subjects, &d->n_subjects,
			    sizeof(*d->subjects), SUBJECT);
	for (size_t i = 0; i < d->n_subjects; i++) {
		string(w, &d->subjects[i].text);
		string(w, &d->subjects[i].scheme);
		string(w, &d->subjects[i].uri);
	}
}

static void
paragraph(struct wire *w, struct paragraph *p)
{
	name(w, &p->label);
	SMALL(w, p->part, PART_OTHER);
	SMALL(w, p->depth, PARAGRAPH_DEEPEST);
	string(w, &p->num);
	string(w, &p->opener);
	SMALL(w, p->relation, RELATION_COUNT - 1);
	text(w, &p->text, &p->len);
	number(w, &p->first_line, UINT32_MAX);
	number(w, &p->last_line, UINT32_MAX);
	number(w, &p->page, UINT32_MAX);
	p->marks = array(w, p->marks, &p->n_marks, sizeof(*p->marks), MARK);
	for (size_t i = 0; i < p->n_marks; i++) {
		number(w, &p->marks[i].offset, p->len);
		string(w, &p->marks[i].footnote);
	}
}

static void
footnote(struct wire *w, struct footnote *f)
{
	string(w, &f->label);
	string(w, &f->text);
	SMALL(w, f->missing, 1);
	number(w, &f->first_line, UINT32_MAX);
	number(w, &f->last_line, UINT32_MAX);
}

/* Bytes of the text that a citation stands in. */
static size_t
room(const struct resolution *r, const struct citation *c)
{
	return c->place == PLACE_PARAGRAPH
		       ? r->paragraphs[c->index].len
		       : strlen(r->footnotes[c->index].text);
}

static void
citation(struct wire *w, const struct resolution *r, struct citation *c)
{
	const char **const all[] = { &c->target,  &c->key,   &c->text,
				     &c->wording, &c->title, &c->pinpoint };
	size_t n;

	SMALL(w, c->place, PLACE_FOOTNOTE);
	n = c->place == PLACE_PARAGRAPH ? r->n_paragraphs : r->n_footnotes;
	w->bad |= !n;
	number(w, &c->index, n ? n - 1 : 0);
	SMALL(w, c->kind, KIND_INSTRUMENT);
	SMALL(w, c->relation, RELATION_COUNT - 1);
	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++)
		string(w, all[i]);
	date(w, &c->date);
	if (w->bad)
		return;
	number(w, &c->end, w->out ? UINT32_MAX : room(r, c));
	number(w, &c->start, c->end);
}

static void
doubt(struct wire *w, struct doubt *d)
{
	SMALL(w, d->kind, DOUBT_COUNT - 1);
	string(w, &d->where);
	number(w, &d->line, UINT32_MAX);
	number(w, &d->page, UINT32_MAX);
	string(w, &d->text);
}

static void
whole(struct wire *w, struct resolution *r)
{
	masthead(w, r);
	details(w, &r->details);
	r->paragraphs = array(w, r->paragraphs, &r->n_paragraphs,
			      sizeof(*r->paragraphs), PARAGRAPH);
	for (size_t i = 0; i < r->n_paragraphs; i++)
		paragraph(w, &r->paragraphs[i]);
	r->footnotes = array(w, r->footnotes, &r->n_footnotes,
			     sizeof(*r->footnotes), FOOTNOTE);
	for (size_t i = 0; i < r->n_footnotes; i++)
		footnote(w, &r->footnotes[i]);
	r->citations = array(w, r->citations, &r->n_citations,
			     sizeof(*r->citations), CITATION);
	for (size_t i = 0; i < r->n_citations && !w->bad; i++)
		citation(w, r, &r->citations[i]);
	strings(w, &r->furniture, &r->n_furniture);
	r->doubts =
		array(w, r->doubts, &r->n_doubts, sizeof(*r->doubts), DOUBT);
	for (size_t i = 0; i < r->n_doubts; i++)
		doubt(w, &r->doubts[i]);
	r->cap_doubts = r->n_doubts;
}

/* --- both directions ----------------------------------------------------- */

void
wire_write(const struct resolution *r, struct buf *out)
{
	struct wire w = { .out = out };
	struct resolution copy = *r; /* its members are not written to */

	whole(&w, &copy);
}

/* What the key tells is not sent; body and kind may be told by the context. */
static void
restore_symbol(struct resolution *r)
{
	enum body body = r->symbol.body;
	enum work_kind kind = r->symbol.kind;

	if (!symbol_parse(r->key, strlen(r->key), BODY_NONE, &r->symbol)) {
		r->symbol.body = body;
		snprintf(r->symbol.other, sizeof(r->symbol.other), "%s",
			 r->key);
	}
	r->symbol.kind = kind;
}

enum status
wire_read(const char *bytes, size_t n, struct resolution **out,
	  struct error *err)
{
	struct resolution *r = resolution_new();
	struct wire w = { .at = bytes, .end = bytes + n, .arena = r->arena };

	whole(&w, r);
	*out = r;
	if (w.bad || w.at != w.end) {
		resolution_free(r);
		*out = NULL;
		return error_set(err, STATUS_FORMAT,
				 "what the parser printed is damaged");
	}
	restore_symbol(r);
	return STATUS_OK;
}
