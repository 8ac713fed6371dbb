/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Marks call footnotes, and footnotes are called, in the order of both. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "parse/chars.h"
#include "parse/review.h"

static void
doubt_footnote(struct review *v, const struct footnote *f, enum doubt_kind kind,
	       const char *what)
{
	struct resolution *r = v->r;

	resolution_doubt(
		r,
		(struct doubt){ .kind = kind,
				.where = arena_printf(r->arena, "footnote %s",
						      f->label),
				.line = f->first_line },
		"%s", what);
}

/*
 * "Adopted at the 677th meeting. 10", "Resolution of 17 May 1946 21": what was
 * put aside calls it.
 */
static bool
is_called_aside(const struct resolution *r, const char *label)
{
	size_t len = strlen(label);

	for (size_t i = 0; i < r->n_furniture; i++) {
		const char *s = r->furniture[i];
		size_t n = strlen(s);

		/* "1/" behind a title. */
		if (n == len + 1 && s[len] == '/' && !memcmp(s, label, len))
			return true;
		if (n > len + 1 && strcmp(s + n - len, label) == 0 &&
		    (strchr(".)", s[n - len - 1]) ||
		     (s[n - len - 1] == ' ' &&
		      (!char_is_digit(s[n - len - 2]) ||
		       chars_end_year(s, n - len - 1)))))
			return true;
	}
	return false;
}

/* A paragraph that calls a footnote, looked for from the last one on; -1: none.
 */
static long
caller_of(const struct resolution *r, const char *label, size_t from)
{
	for (size_t k = 0; k < r->n_paragraphs; k++) {
		size_t i = from + k < r->n_paragraphs
				   ? from + k
				   : from + k - r->n_paragraphs;

		if (r->paragraphs[i].n_marks &&
		    paragraph_calls(&r->paragraphs[i], label))
			return (long)i;
	}
	return -1;
}

static int
number_of(const char *label)
{
	size_t n = strlen(label);

	return n && char_digits(label, n) == n ? char_number(label, n) : 0;
}

enum { FOOT_LEAST = 3 };

/* A text that was copied without its feet: told once, not mark by mark. */
static bool
lacks_feet(const struct resolution *r)
{
	for (size_t i = 0; i < r->n_footnotes; i++)
		if (!r->footnotes[i].missing)
			return false;
	return r->n_footnotes >= FOOT_LEAST;
}

static void
judge_calls(struct review *v)
{
	const struct resolution *r = v->r;
	size_t last = 0;

	for (size_t i = 0; i < r->n_footnotes; i++) {
		const struct footnote *f = &r->footnotes[i];
		long p = caller_of(r, f->label, last);

		if (p >= 0)
			last = (size_t)p;
		if (f->missing && p >= 0)
			review_paragraph(v, (size_t)p, DOUBT_MARK,
					 "mark %s calls a footnote that is not "
					 "there",
					 f->label);
		else if (!f->missing && p < 0 && !is_called_aside(r, f->label))
			doubt_footnote(v, f, DOUBT_FOOTNOTE,
				       "no mark calls it");
	}
}

/* Notes end in a stop, if in any: what ends in a comma is of the text. */
static void
judge_ends(struct review *v)
{
	for (size_t i = 0; i < v->r->n_footnotes; i++) {
		const struct footnote *f = &v->r->footnotes[i];
		size_t n = strlen(f->text);
		char stop = f->missing ? 0 : chars_stop(f->text, n);

		if (stop == ',' || stop == ';')
			doubt_footnote(v, f, DOUBT_INSIDE,
				       "it ends as a paragraph does, not as "
				       "footnotes do");
	}
}

static void
judge_order(struct review *v)
{
	const struct resolution *r = v->r;
	int before = 0;

	for (size_t i = 0; i < r->n_footnotes; i++) {
		const struct footnote *f = &r->footnotes[i];
		int n = number_of(f->label);

		if (n > before + 1 && before)
			doubt_footnote(v, f, DOUBT_FOOTNOTE_GAP,
				       arena_printf(r->arena, "%d follows %d",
						    n, before));
		if (n)
			before = n;
	}
}

/* Whether a footnote is in the list, missing or not: the next, mostly. */
static bool
is_in_list(const struct resolution *r, const char *label, size_t *next)
{
	long at;

	if (*next < r->n_footnotes &&
	    strcmp(r->footnotes[*next].label, label) == 0) {
		++*next;
		return true;
	}
	at = resolution_footnote(r, label);
	if (at >= 0)
		*next = (size_t)at + 1;
	return at >= 0;
}

static void
judge_marks(struct review *v)
{
	const struct resolution *r = v->r;
	size_t next = 0;

	for (size_t i = 0; i < r->n_paragraphs; i++) {
		const struct paragraph *p = &r->paragraphs[i];

		for (size_t k = 0; k < p->n_marks; k++)
			if (!is_in_list(r, p->marks[k].footnote, &next))
				review_paragraph(v, i, DOUBT_MARK,
						 "mark %s calls a footnote "
						 "that is not there",
						 p->marks[k].footnote);
	}
}

void
review_marks(struct review *v)
{
	if (lacks_feet(v->r)) {
		resolution_doubt(v->r, (struct doubt){ .kind = DOUBT_LACKS },
				 "none of the %zu footnotes that marks call "
				 "is there",
				 v->r->n_footnotes);
		return;
	}
	judge_calls(v);
	judge_ends(v);
	judge_order(v);
	judge_marks(v);
}
