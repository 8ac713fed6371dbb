/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Footnotes that refer to others: "Ibid.", "see notes 3 and 4 above".
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "cite/ascii.h"
#include "cite/find.h"

/*
 * The source of a note: its first one, but for an instrument that is named
 * before: "Adopted under the Convention in FCCC/CP/2015/10".  0: none, else
 * the citation + 1.
 */
static size_t
source_of(const struct finder *f, size_t note)
{
	size_t n = f->principal[note];

	if (n == 0)
		return 0;
	for (size_t k = n - 1; k < f->n; k++) {
		const struct citation *c = &f->out[k];

		if (c->place != PLACE_FOOTNOTE || c->index != note)
			break;
		if (c->kind != KIND_INSTRUMENT)
			return k + 1;
	}
	return n;
}

/* The note with the label at item i: a number, or a letter; -1 for none. */
static long
labelled(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	char label[16];
	size_t n = it->end - it->start;

	if (n >= sizeof(label) ||
	    (it->type != ITEM_INTEGER && (n != 1 || !find_word(f, i))))
		return -1;
	memcpy(label, f->text + it->start, n);
	label[n] = '\0';
	/* An annex may number its notes anew: the nearest before is meant. */
	for (size_t k = f->index; k-- > 0;) {
		if (strcmp(f->r->footnotes[k].label, label) == 0)
			return (long)k;
	}
	return resolution_footnote(f->r, label);
}

/* "3" of "see note 3 above", at item i; the next item, i where it is none. */
static size_t
one_note(struct finder *f, size_t from, size_t i)
{
	long note = labelled(f, i);
	size_t next = i + 1;
	struct citation *c;

	if (note < 0 || (size_t)note == f->index || f->principal[note] == 0)
		return i;
	c = find_again(f, find_item(f, from)->start, find_item(f, i)->end,
		       relation_now(f), source_of(f, (size_t)note) - 1);
	c->pinpoint =
		pinpoint_behind(f, next, c->kind == KIND_RESOLUTION, &next);
	return next;
}

size_t
refer_note(struct finder *f, size_t i)
{
	size_t next, more;

	if (f->place != PLACE_FOOTNOTE)
		return i + 1;
	next = one_note(f, i, i + 1);
	/* "notes 1, 2 and 4" */
	for (more = next; more > i + 1;) {
		size_t k = next + (find_punct(f, next, ',') ||
				   find_is(f, next, PHRASE_LINK));

		if (k == next || find_item(f, k)->type != ITEM_INTEGER)
			break;
		more = one_note(f, k, k);
		if (more == k)
			break;
		next = more;
	}
	return next;
}

/* Whether the note names a source of its own behind "Ibid.". */
static bool
names_own(const struct finder *f, size_t i)
{
	for (; i < f->items.n && !find_punct(f, i, ';'); i++) {
		enum item_type t = find_item(f, i)->type;

		if (t == ITEM_DOCUMENT || t == ITEM_NUMBER || t == ITEM_SALES)
			return true;
		if (find_is(f, i, PHRASE_SIGNAL))
			return false;
	}
	return false;
}

/*
 * What "Ibid." in this note means: the first source of the note before, or
 * the instrument that it is the source of.  0 where it is not known, else
 * the citation + 1; *name is the instrument.
 */
static size_t
antecedent(const struct finder *f, const char **name)
{
	size_t n = f->index > 0 ? source_of(f, f->index - 1) : 0;

	*name = NULL;
	if (n > 0 && f->out[n - 1].kind == KIND_DOCUMENT &&
	    strchr(f->out[n - 1].key, '/') == NULL)
		*name = f->calls[f->index - 1].instrument;
	return n;
}

/* The first note here is not the first of the volume that it is out of. */
static bool
is_extract(const struct finder *f)
{
	return f->index == 0 && atoi(f->r->footnotes[0].label) > 1;
}

/* It follows no note at all, and nothing in its own. */
static void
doubt_ibid(const struct finder *f, size_t start)
{
	const struct footnote *note = &f->r->footnotes[f->index];

	if ((f->index > 0 && !note[-1].missing) || is_extract(f) ||
	    memchr(note->text, ',', start) || memchr(note->text, ';', start) ||
	    memchr(note->text, ':', start))
		return;
	resolution_doubt(f->r,
			 (struct doubt){ .kind = DOUBT_IBID,
					 .where = arena_printf(f->r->arena,
							       "footnote %s",
							       note->label),
					 .line = note->first_line },
			 "\"Ibid.\" has no note before it");
}

/* "Ibid., para. 7" behind a place in an annex is in the annex, too. */
static const char *
within_annex(struct finder *f, const char *before, const char *pinpoint)
{
	size_t n = strcspn(before, ",");

	if (strncmp(before, "annex", 5) != 0 ||
	    strncmp(pinpoint, "OP", 2) != 0 ||
	    strspn(pinpoint + 2, "0123456789") != strlen(pinpoint + 2))
		return pinpoint;
	return arena_printf(f->r->arena, "%.*s, para. %s", (int)n, before,
			    pinpoint + 2);
}

/* Where what stands before item i in this clause begins and ends. */
static struct span
words_before(const struct finder *f, size_t i)
{
	static const char edge[] = " ,.:;(\n";
	struct span s = { f->clause, find_item(f, i)->start };

	while (s.start < s.end && strchr(edge, f->text[s.start]) != NULL)
		s.start++;
	while (s.end > s.start && strchr(edge, f->text[s.end - 1]) != NULL)
		s.end--;
	return s;
}

/* What a note before this one cited under a title that begins so. */
static size_t
titled(const struct finder *f, struct span s)
{
	size_t len = s.end - s.start;

	for (size_t n = f->n; n-- > 0;) {
		const struct citation *c = &f->out[n];
		const char *note = f->r->footnotes[c->index].text;

		if (c->place != PLACE_FOOTNOTE)
			break;
		if (c->index == f->index || c->relation == RELATION_IBID)
			continue;
		/* A title without brackets is but in the note itself. */
		if (strncmp(c->title, f->text + s.start, len) == 0 ||
		    (c->start >= len &&
		     strncmp(note, f->text + s.start, len) == 0))
			return n + 1;
	}
	return 0;
}

bool
refer_again(struct finder *f, size_t i, size_t *next)
{
	struct citation *c = f->n > 0 ? &f->out[f->n - 1] : NULL;
	struct span s;
	size_t n;
	bool here = c != NULL && c->place == f->place && c->index == f->index;

	s = words_before(f, i);
	*next = i + 1;
	if (s.start == s.end && (!here || c->end + 2 < find_item(f, i)->start))
		return false;
	if (here && (s.start == s.end || c->end >= s.start)) {
		if (*c->pinpoint == '\0')
			c->pinpoint = pinpoint_behind(
				f, *next, c->kind == KIND_RESOLUTION, next);
	} else if ((n = titled(f, s)) > 0) {
		c = find_again(f, s.start, find_item(f, i)->end,
			       (struct govern){ RELATION_IBID,
						find_item(f, i)->phrase->text },
			       n - 1);
		c->pinpoint = pinpoint_behind(f, *next,
					      c->kind == KIND_RESOLUTION, next);
	}
	return true;
}

/* The series, a volume of which this note or the one before cites; or NULL. */
static const char *
series_before(const struct finder *f)
{
	for (size_t n = f->n; n-- > 0 && f->out[n].place == PLACE_FOOTNOTE &&
			      f->out[n].index + 1 >= f->index;) {
		const struct citation *c = &f->out[n];

		if (c->kind == KIND_DOCUMENT && strchr(c->key, '/') == NULL &&
		    strchr(c->key, ',') != NULL)
			return c->key;
	}
	return NULL;
}

/*
 * ", Fourth Year, Special Supplement No. 2" at item i: another volume of the
 * series, not a place in what was cited.
 */
static bool
is_another_volume(const struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i + 1);

	return find_punct(f, i, ',') && find_word(f, i + 1) &&
	       it->end - it->start > 2 && char_is_upper(f->text[it->start]);
}

size_t
refer_ibid(struct finder *f, size_t i)
{
	const struct item *it = find_item(f, i);
	struct govern g = { RELATION_IBID, find_slice(f, it->start, it->end) };
	const char *name, *series;
	size_t n = antecedent(f, &name), next = i + 1, k = i + 1;
	struct citation *c;

	if (find_punct(f, k, '.'))
		k = ++next;
	f->main = g;
	if (n == 0 && !names_own(f, k))
		doubt_ibid(f, find_item(f, i)->start);
	if (n == 0 || names_own(f, k) || is_another_volume(f, k))
		return next;
	if (find_punct(f, k, ',') && (series = series_before(f)) != NULL &&
	    (next = work_volume(f, i, series, k)) > k)
		return next;
	next = k;
	c = find_again(f, it->start, it->end, g, n - 1);
	c->pinpoint = within_annex(
		f, f->out[n - 1].pinpoint,
		pinpoint_behind(f, k, c->kind == KIND_RESOLUTION, &next));
	if (name != NULL) {
		c->kind = KIND_INSTRUMENT;
		c->target = c->key = name;
		c->title = "";
		f->calls[f->index].instrument = name;
	}
	return next;
}
