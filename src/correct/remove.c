/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is no part of a resolution is taken out: a running head that stayed
 * among the paragraphs, a footnote made of what is none.  It is known by all
 * of its words, so that nothing goes that had been read together with it.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "correct/correct_int.h"
#include "text/utf8.h"

static const char footnote[] = "footnote ";

bool
remove_is_of_footnote(const char *label)
{
	return strncmp(label, footnote, sizeof(footnote) - 1) == 0;
}

/* --- making ------------------------------------------------------------ */

const char *
remove_footnote_label(const char *label)
{
	return label + sizeof(footnote) - 1;
}

void
remove_quote(struct arena *a, const char *text, struct correction *out)
{
	const char *line = place_line(a, text);
	size_t n = place_trimmed(line, strlen(line));

	out->words = place_words(a, line, n);
	if (utf8_longer(line, n, CORRECTION_WORDS))
		out->to = place_before(a, line, n);
}

enum status
correction_remove(const struct resolution *r, size_t paragraph, struct arena *a,
		  struct correction *out, struct error *err)
{
	const struct paragraph *p = &r->paragraphs[paragraph];
	const char *before;

	if (r->n_paragraphs == 1)
		return error_set(err, STATUS_USAGE,
				 "%s is all that the text has", p->label);
	*out = correction_begin(r, p->label, CORRECTION_REMOVE, a);
	if (paragraph > 0) {
		before = place_line(a, p[-1].text);
		out->before = place_before(a, before, strlen(before));
	}
	remove_quote(a, p->text, out);
	return correction_check(out, err);
}

enum status
correction_remove_footnote(const struct resolution *r, size_t i,
			   struct arena *a, struct correction *out,
			   struct error *err)
{
	const struct footnote *f = &r->footnotes[i];

	if (f->missing)
		return error_set(err, STATUS_USAGE,
				 "the text of footnote %s is not in the file",
				 f->label);
	*out = correction_begin(r, arena_printf(a, "%s%s", footnote, f->label),
				CORRECTION_REMOVE, a);
	remove_quote(a, f->text, out);
	return correction_check(out, err);
}

/* --- what goes with it -------------------------------------------------- */

static void
remember(struct resolution *r, const char *text)
{
	const char **all =
		arena_array(r->arena, r->n_removed + 1, sizeof(*all));

	for (size_t i = 0; i < r->n_removed; i++)
		all[i] = r->removed[i];
	all[r->n_removed++] = text;
	r->removed = all;
}

/* Its citations go; those behind it stand `back` places further up. */
static void
drop_citations(struct resolution *r, enum place place, size_t index,
	       size_t back)
{
	size_t n = 0;

	for (size_t i = 0; i < r->n_citations; i++) {
		struct citation c = r->citations[i];

		if (c.place == place && c.index == index)
			continue;
		if (c.place == place && c.index > index)
			c.index -= back;
		r->citations[n++] = c;
	}
	r->n_citations = n;
}

void
change_remove(struct resolution *r, size_t i)
{
	struct paragraph *p = &r->paragraphs[i], gone = *p;
	long *doubts = doubts_places(r);

	remember(r, gone.text);
	for (size_t k = 0; gone.former && gone.former[k]; k++)
		remember(r, gone.former[k]);
	drop_citations(r, PLACE_PARAGRAPH, i, 1);
	memmove(p, p + 1, (r->n_paragraphs - i - 1) * sizeof(*p));
	r->n_paragraphs--;
	if (naming_counted(&gone))
		naming_shift(r, i, gone.label, -1, gone.part);
	naming_unique(r);
	doubts_answer(r, doubts, i, CORRECTION_REMOVE);
	doubts_follow(r, doubts, i, -1);
	if (i > 0)
		doubts_follow_number(r, i - 1);
}

static bool
is_called(const struct resolution *r, const char *label)
{
	for (size_t i = 0; i < r->n_paragraphs; i++)
		if (paragraph_calls(&r->paragraphs[i], label))
			return true;
	return false;
}

void
change_remove_footnote(struct resolution *r, size_t i)
{
	struct footnote *f = &r->footnotes[i];
	bool called = is_called(r, f->label);

	doubts_drop_of(r, arena_printf(r->arena, "%s%s", footnote, f->label));
	drop_citations(r, PLACE_FOOTNOTE, i, called ? 0 : 1);
	if (called) {
		f->text = "";
		f->missing = true;
		return;
	}
	memmove(f, f + 1, (r->n_footnotes - i - 1) * sizeof(*f));
	r->n_footnotes--;
}

/* --- having it made ----------------------------------------------------- */

bool
remove_is_all(const struct correction *c, const char *text)
{
	size_t n = strlen(c->words), end = strlen(c->to);
	size_t len = place_trimmed(text, strlen(text));

	if (strncmp(text, c->words, n) != 0)
		return false;
	return *c->to ? len >= n && len >= end &&
				!memcmp(text + len - end, c->to, end)
		      : len == n;
}

/* Whether the paragraph has these words, all of them and no others. */
static bool
has_words(const struct resolution *r, size_t i, const struct correction *c)
{
	return remove_is_all(c, place_line(r->arena, r->paragraphs[i].text));
}

/* Whether that stands before the paragraph which stood before the words. */
static bool
is_behind(const struct resolution *r, size_t i, const struct correction *c)
{
	const char *before;

	if (i == 0 || !*c->before)
		return i == 0 && !*c->before;
	before = place_line(r->arena, r->paragraphs[i - 1].text);
	return place_ends(c, before, strlen(before));
}

static bool
is_in_place(const struct resolution *r, size_t i, const struct correction *c)
{
	return has_words(r, i, c) && is_behind(r, i, c);
}

bool
remove_are_there(const struct resolution *r, const struct correction *c)
{
	size_t at;

	for (size_t i = 0; i < r->n_paragraphs; i++) {
		struct paragraph p = r->paragraphs[i];

		p.text = place_line(r->arena, p.text);
		if (remove_is_all(c, p.text) ||
		    (place_begins(c, &p) && is_behind(r, i, c)) ||
		    (*c->before && place_count(c, &p, &at) > 0))
			return true;
	}
	return false;
}

long
remove_find(const struct resolution *r, const struct correction *c)
{
	long at = place_find(r, c, is_in_place);

	/* What stands before it may have been read otherwise. */
	if (at < 0)
		at = resolution_paragraph(r, c->label);
	return at >= 0 && has_words(r, (size_t)at, c) ? at : -1;
}

static enum correction_state
take_paragraph(struct resolution *r, const struct correction *c)
{
	long at = remove_find(r, c);

	if (at < 0)
		return remove_are_there(r, c) ? CORRECTION_MISFIT
					      : CORRECTION_NEEDLESS;
	if (r->n_paragraphs == 1)
		return CORRECTION_MISFIT;
	change_remove(r, (size_t)at);
	return CORRECTION_APPLIED;
}

/* How many footnotes have the words; *at: the one of that label, or the first.
 */
static size_t
count_footnotes(const struct resolution *r, const struct correction *c,
		long *at)
{
	const char *label = remove_footnote_label(c->label);
	size_t n = 0;

	*at = -1;
	for (size_t i = 0; i < r->n_footnotes; i++) {
		const struct footnote *f = &r->footnotes[i];

		if (f->missing ||
		    !remove_is_all(c, place_line(r->arena, f->text)))
			continue;
		if (n++ == 0 || strcmp(f->label, label) == 0)
			*at = (long)i;
	}
	return n;
}

long
remove_find_footnote(const struct resolution *r, const struct correction *c,
		     size_t *n)
{
	const char *label = remove_footnote_label(c->label);
	long at;

	*n = count_footnotes(r, c, &at);
	return *n > 1 && strcmp(r->footnotes[at].label, label) != 0 ? -1 : at;
}

static enum correction_state
take_footnote(struct resolution *r, const struct correction *c)
{
	size_t n;
	long at = remove_find_footnote(r, c, &n);

	if (at < 0)
		return n ? CORRECTION_MISFIT : CORRECTION_NEEDLESS;
	change_remove_footnote(r, (size_t)at);
	return CORRECTION_APPLIED;
}

enum correction_state
remove_apply(struct resolution *r, const struct correction *c)
{
	return remove_is_of_footnote(c->label) ? take_footnote(r, c)
					       : take_paragraph(r, c);
}

const char *
remove_stands(const struct resolution *r, const struct correction *c)
{
	for (size_t i = 0; i < r->n_paragraphs; i++)
		if (is_in_place(r, i, c))
			return r->paragraphs[i].label;
	for (size_t i = 1; *c->before && i <= r->n_paragraphs; i++)
		if (is_behind(r, i, c))
			return r->paragraphs[i - 1].label;
	return c->label;
}
