/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the citing text calls a work: "on ..." behind a number, the words
 * before a symbol in brackets, the words before the mark that calls a
 * footnote.
 */
#include "config.h"

#include <stdint.h>
#include <string.h>

#include "cite/ascii.h"
#include "cite/find.h"

enum {
	SHORTEST = 12,	   /* "vol. III" is none */
	LONGEST = 300,	   /* bytes of a title */
	IMPRINT_REACH = 8, /* items from a bracket to the symbol in it */
	SHORT_LIST = 3,	   /* words between commas in "women, peace and" */
};

/* Whether a bracket at `end` closes one that opens behind s. */
static bool
closes(const char *s, const char *end)
{
	return *end == ')' && memchr(s, '(', (size_t)(end - s)) != NULL &&
	       memchr(s, ')', (size_t)(end - s)) == NULL;
}

static const char *
trimmed(struct finder *f, size_t start, size_t end)
{
	static const char edge[] = " ,.;:()*";

	while (start < end && strchr(edge, f->text[start]) != NULL)
		start++;
	while (end > start && strchr(edge, f->text[end - 1]) != NULL &&
	       !closes(f->text + start, f->text + end - 1))
		end--;
	return end > start && end - start <= LONGEST ? find_slice(f, start, end)
						     : "";
}

/* Whether another citation, or the words before one, begin at item i. */
static bool
goes_on(const struct finder *f, size_t i)
{
	return find_item(f, i)->type == ITEM_NUMBER ||
	       find_is(f, i, PHRASE_HEAD) || find_is(f, i, PHRASE_ORGAN) ||
	       find_is(f, i, PHRASE_RELATION) || find_is(f, i, PHRASE_SHARED) ||
	       find_is(f, i, PHRASE_UNIT) || find_is(f, i, PHRASE_NAME);
}

/* "women, peace and security": whether the comma at item i is of a list. */
static bool
enumerates(const struct finder *f, size_t i)
{
	for (size_t k = i + 1; k <= i + SHORT_LIST + 1; k++) {
		if (k > i + 1 && find_is(f, k, PHRASE_LINK))
			return !goes_on(f, k + 1);
		if (!find_word(f, k))
			break;
	}
	return false;
}

/* The item at which a title without quotes ends. */
static size_t
title_end(const struct finder *f, size_t i)
{
	for (; i < f->items.n; i++) {
		const struct item *it = find_item(f, i);

		if (it->type == ITEM_PUNCT && strchr(";:.()", it->punct))
			break;
		if (find_punct(f, i, ',') && !enumerates(f, i))
			break;
		if (find_is(f, i, PHRASE_LINK) && goes_on(f, i + 1))
			break;
		if (it->type == ITEM_NUMBER)
			break;
	}
	return i;
}

const char *
title_behind(struct finder *f, size_t i)
{
	size_t end;

	if (find_punct(f, i, ',') && find_is(f, i + 1, PHRASE_TITLE))
		i++;
	if (find_is(f, i, PHRASE_TITLE))
		i++;
	else if (!find_punct(f, i, '"'))
		return "";
	if (find_punct(f, i, '"')) {
		end = find_quoted(f, i) - 1;
		return trimmed(f, find_item(f, i)->end,
			       find_item(f, end)->start);
	}
	end = title_end(f, i);
	return end > i ? trimmed(f, find_item(f, i)->start,
				 find_item(f, end - 1)->end)
		       : "";
}

const char *
title_before(struct finder *f, size_t i)
{
	size_t from = f->clause;

	if (f->place == PLACE_PARAGRAPH) {
		if (!f->has_report)
			return "";
		from = f->report;
	} else if (f->imprint > from) {
		return trimmed(f, from, f->imprint);
	}
	for (size_t k = 1; k <= IMPRINT_REACH && k <= i; k++) {
		if (find_punct(f, i - k, '('))
			return find_item(f, i - k)->start > from + SHORTEST
				       ? trimmed(f, from,
						 find_item(f, i - k)->start)
				       : "";
		if (f->place == PLACE_PARAGRAPH)
			break;
	}
	return "";
}

/* The footnote that a mark calls; mostly the one after the last called. */
static long
footnote_called(struct finder *f, const struct mark *m)
{
	const struct resolution *r = f->r;
	long note = (long)f->next_note;

	if (f->next_note >= r->n_footnotes ||
	    strcmp(r->footnotes[f->next_note].label, m->footnote) != 0)
		note = resolution_footnote(r, m->footnote);
	if (note >= 0)
		f->next_note = (size_t)note + 1;
	return note;
}

/* A mark stands at the end of a name: a stop or quote may be between. */
static bool
stands_at(const struct finder *f, size_t end, size_t mark)
{
	size_t len = 1;

	if (mark > end + 1 && ascii_glyph(f->text + end - 3, 3) > 0 &&
	    ascii_like(f->text + end, mark - end, &len) == '"')
		end += len;
	if (mark > end + 1)
		ascii_like(f->text + end, mark - end, &len);
	return mark <= end + len;
}

/* What stands before a mark. */
static void
note_call(struct finder *f, const struct mark *m, size_t from)
{
	long note = footnote_called(f, m);
	const struct citation *c = f->n > 0 ? &f->out[f->n - 1] : NULL;
	struct call *call;

	if (note < 0)
		return;
	call = &f->calls[note];
	if (c != NULL && c->kind == KIND_INSTRUMENT && c->place == f->place &&
	    c->index == f->index && c->end <= m->offset &&
	    stands_at(f, c->end, m->offset) && call->instrument == NULL &&
	    !c->coined)
		call->instrument = c->key;
	if (f->has_report && f->report >= from && call->title == NULL) {
		const char *title = trimmed(f, f->report, m->offset);

		if (strchr(title, ';') == NULL)
			call->title = title;
		f->has_report = false;
	}
}

void
title_calls(struct finder *f, size_t upto)
{
	const struct paragraph *p;

	f->mark_at = SIZE_MAX;
	if (f->place != PLACE_PARAGRAPH)
		return;
	p = &f->r->paragraphs[f->index];
	for (; f->next_mark < p->n_marks; f->next_mark++) {
		const struct mark *m = &p->marks[f->next_mark];

		if (m->offset > upto || m->offset > p->len) {
			f->mark_at = m->offset;
			return;
		}
		note_call(f, m,
			  f->next_mark > 0 ? p->marks[f->next_mark - 1].offset
					   : 0);
	}
}

/*
 * The report that the paragraph names, for a document; the instrument, for
 * the resolution that adopted it.
 */
static const char *
caller_title(const struct citation *c, const struct call *call)
{
	const char *first = call->instrument, *second = call->title;

	if (c->kind == KIND_DOCUMENT && strchr(c->key, '/') != NULL) {
		first = call->title;
		second = call->instrument;
	}
	return first != NULL ? first : second != NULL ? second : "";
}

void
title_sources(struct finder *f)
{
	for (size_t i = 0; i < f->r->n_footnotes; i++) {
		const struct call *call = &f->calls[i];
		struct citation *c;

		if (f->principal[i] == 0)
			continue;
		c = &f->out[f->principal[i] - 1];
		if (*c->title != '\0' || c->relation == RELATION_IBID ||
		    c->kind == KIND_INSTRUMENT)
			continue;
		c->title = caller_title(c, call);
	}
}
