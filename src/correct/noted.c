/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A footnote that was taken for a paragraph is put among the footnotes.  As
 * what is taken out it is known by all of its words.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "correct/correct_int.h"

/* --- making -------------------------------------------------------------- */

const char *
correction_number(const struct paragraph *p, struct arena *a)
{
	const char *number;

	if (*p->num)
		return noted_bare(a, p->num);
	if (p->n_marks && p->marks[0].offset == 0)
		return arena_strdup(a, p->marks[0].footnote);
	return noted_number(a, p->text, &number) ? number : NULL;
}

static bool
is_held(const struct resolution *r, const char *label)
{
	long at = resolution_footnote(r, label);

	return at >= 0 && !r->footnotes[at].missing;
}

/* Which footnote it is to be; NULL and why where it cannot. */
static const char *
choose_label(const struct resolution *r, const struct paragraph *p,
	     const char *typed, struct arena *a, struct error *err)
{
	const char *label;

	typed += strspn(typed, " ");
	label = *typed ? arena_strndup(a, typed,
				       place_trimmed(typed, strlen(typed)))
		       : correction_number(p, a);
	if (!label)
		error_set(err, STATUS_USAGE,
			  "%s begins with no number: type that of the footnote",
			  p->label);
	else if (!noted_is_label(label, strlen(label)))
		error_set(err, STATUS_USAGE, "'%s' is no number of a footnote",
			  label);
	else if (is_held(r, label))
		error_set(err, STATUS_USAGE,
			  "there is another footnote %s, which has a text",
			  label);
	else
		return label;
	return NULL;
}

void
noted_quote_before(const struct resolution *r, size_t i, struct arena *a,
		   struct correction *out)
{
	const char *before;

	if (i == 0)
		return;
	before = place_line(a, r->paragraphs[i - 1].text);
	out->before = place_before(a, before, strlen(before));
}

enum status
correction_footnote(const struct resolution *r, size_t paragraph,
		    const char *label, struct arena *a, struct correction *out,
		    struct error *err)
{
	const struct paragraph *p = &r->paragraphs[paragraph];

	if (paragraph_is_row(p))
		return error_set(err, STATUS_USAGE,
				 "a row of a table is no footnote");
	if (r->n_paragraphs == 1)
		return error_set(err, STATUS_USAGE,
				 "%s is all that the text has", p->label);
	label = choose_label(r, p, label, a, err);
	if (!label)
		return STATUS_USAGE;
	*out = correction_begin(r, p->label, CORRECTION_FOOTNOTE, a);
	noted_quote_before(r, paragraph, a, out);
	remove_quote(a, p->text, out);
	out->to =
		arena_printf(a, "%s%s%s", label, *out->to ? " " : "", out->to);
	return correction_check(out, err);
}

/* --- having it made ------------------------------------------------------ */

/* The correction with just the last words in `to`, as remove.c has them. */
static struct correction
with_last_words(const struct correction *c)
{
	struct correction last = *c;

	last.to = correction_last(c);
	return last;
}

/* What the footnote says; *cut: bytes of the paragraph that it goes without. */
static const char *
words_of_note(struct arena *a, const struct paragraph *p, const char *label,
	      size_t *cut, size_t *lead)
{
	const char *number;

	*cut = *lead = 0;
	if (*p->num && strcmp(noted_bare(a, p->num), label) != 0) {
		*lead = strlen(p->num) + 1;
		return arena_printf(a, "%s %s", p->num, p->text);
	}
	if (!*p->num) {
		*cut = noted_number(a, p->text, &number);
		if (*cut && strcmp(number, label) != 0)
			*cut = 0;
	}
	return p->text + *cut;
}

/* Where a footnote of this label stands among those there are. */
static size_t
place_among(const struct resolution *r, const char *label)
{
	int n = atoi(label);
	size_t i = 0;

	while (i < r->n_footnotes &&
	       (n == 0 || atoi(r->footnotes[i].label) <= n))
		i++;
	return i;
}

static void
insert_footnote(struct resolution *r, size_t at, const char *label)
{
	struct footnote *all =
		arena_array(r->arena, r->n_footnotes + 1, sizeof(*all));

	memcpy(all, r->footnotes, at * sizeof(*all));
	memcpy(all + at + 1, r->footnotes + at,
	       (r->n_footnotes - at) * sizeof(*all));
	all[at] = (struct footnote){ .label = label, .text = "" };
	r->footnotes = all;
	r->n_footnotes++;
	for (size_t i = 0; i < r->n_citations; i++)
		if (r->citations[i].place == PLACE_FOOTNOTE &&
		    r->citations[i].index >= at)
			r->citations[i].index++;
}

/* Its citations stand in the footnote now, so many bytes further on. */
static void
move_citations(struct resolution *r, size_t paragraph, size_t footnote,
	       long shift)
{
	for (size_t i = 0; i < r->n_citations; i++) {
		struct citation *c = &r->citations[i];

		if (c->place != PLACE_PARAGRAPH || c->index != paragraph)
			continue;
		c->place = PLACE_FOOTNOTE;
		c->index = footnote;
		c->start = (size_t)((long)c->start + shift > 0
					    ? (long)c->start + shift
					    : 0);
		c->end =
			(size_t)((long)c->end + shift > 0 ? (long)c->end + shift
							  : 0);
	}
}

static bool
is_called(const struct resolution *r, const char *label)
{
	for (size_t i = 0; i < r->n_paragraphs; i++)
		if (paragraph_calls(&r->paragraphs[i], label))
			return true;
	return false;
}

static void
change_to_footnote(struct resolution *r, size_t paragraph, const char *label)
{
	const struct paragraph p = r->paragraphs[paragraph];
	size_t cut, lead, at;
	const char *words = words_of_note(r->arena, &p, label, &cut, &lead);
	long held = resolution_footnote(r, label);

	at = held >= 0 ? (size_t)held : place_among(r, label);
	if (held < 0)
		insert_footnote(r, at, label);
	r->footnotes[at] = (struct footnote){ .label = label,
					      .text = words,
					      .first_line = p.first_line,
					      .last_line = p.last_line };
	move_citations(r, paragraph, at, (long)lead - (long)cut);
	change_remove(r, paragraph);
	doubts_look_marks(r);
	if (is_called(r, label))
		return;
	/* Its mark is among the words somewhere. */
	resolution_doubt(
		r,
		(struct doubt){
			.kind = DOUBT_FOOTNOTE,
			.where = arena_printf(r->arena, "footnote %s", label),
		},
		"no mark calls it");
}

/* Whether the footnote is there by itself, with or without its number. */
static bool
is_noted(const struct resolution *r, const struct correction *c,
	 const char *label)
{
	long at = resolution_footnote(r, label);
	const char *number;
	size_t n;
	struct correction cut = *c;

	if (at < 0 || r->footnotes[at].missing)
		return false;
	n = noted_number(r->arena, c->words, &number);
	cut.words += n;
	return remove_is_all(c, place_line(r->arena, r->footnotes[at].text)) ||
	       (n && remove_is_all(&cut, place_line(r->arena,
						    r->footnotes[at].text)));
}

enum correction_state
noted_apply(struct resolution *r, const struct correction *c)
{
	const char *label = correction_to(c, r->arena);
	struct correction last = with_last_words(c);
	long at;

	if (is_noted(r, &last, label))
		return CORRECTION_NEEDLESS;
	at = remove_find(r, &last);
	if (at < 0 || r->n_paragraphs == 1 || is_held(r, label))
		return CORRECTION_MISFIT;
	change_to_footnote(r, (size_t)at, label);
	return CORRECTION_APPLIED;
}

const char *
noted_stands(const struct resolution *r, const struct correction *c)
{
	const char *label = correction_to(c, r->arena);
	struct correction last = with_last_words(c);

	for (size_t i = 0; i < r->n_paragraphs; i++)
		if (paragraph_calls(&r->paragraphs[i], label))
			return r->paragraphs[i].label;
	return remove_stands(r, &last);
}
