/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From a text without lines to lines, word by word. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/flat_part.h"
#include "text/like.h"

enum { RULE = 6 /* underscores of one, at least */ };

/* Without the spaces, where lines ended, between what stands without any. */
static const char *
close_up(struct arena *a, const char *s, size_t n, size_t *len)
{
	char *out = arena_strndup(a, s, n);
	size_t to = 0, tight = 0;

	for (size_t i = 0; i < n;) {
		size_t one;

		if (tight && s[i] == ' ' && char_tight(s + i + 1, n - i - 1))
			i++;
		tight = char_tight(s + i, n - i);
		one = tight ? tight : 1;
		memmove(out + to, s + i, one);
		to += one;
		i += one;
	}
	out[to] = '\0';
	*len = to;
	return out;
}

static struct source_line *
put_line(struct flat *f, size_t from, size_t to)
{
	struct source_line *l;

	while (to > from && f->s[to - 1] == ' ')
		to--;
	while (f->at_line + 1 < f->n_lines && f->starts[f->at_line + 1] <= from)
		f->at_line++;
	f->out->lines = arena_grow(f->arena, f->out->lines, f->out->n_lines,
				   &f->cap, sizeof *f->out->lines);
	l = &f->out->lines[f->out->n_lines++];
	*l = f->lines[f->at_line];
	l->text = close_up(f->arena, f->s + from, to - from, &l->len);
	l->indent = 0;
	l->page_break = 0;
	return l;
}

/* The part at hand ends before byte `to`, and another begins there. */
static void
put_part(struct flat *f, size_t to)
{
	struct source_line *l;

	if (!f->counting && to > f->from) {
		l = put_line(f, f->from, to);
		l->page_break = f->paged;
		if (f->notes) {
			l->role = ROLE_FOOTNOTE;
			l->begins = BEGINS_YES;
		}
		if (f->goes_on)
			l->begins = BEGINS_NO;
	}
	f->paged = f->goes_on = false;
	f->from = to;
}

static void
put_blank(struct flat *f)
{
	if (!f->counting)
		put_line(f, f->from, f->from);
}

/* The text goes on at `at`, perhaps with another paragraph. */
static void
resume(struct flat *f, size_t at)
{
	put_part(f, at);
	f->notes = f->amid = false;
	f->resumed = f->from = at;
	f->paged = true;
	f->goes_on = at < f->n && !flat_parts(f, at);
	if (!f->goes_on)
		put_blank(f);
}

/* What was printed round a page: len bytes at `at`. */
static void
turn_page(struct flat *f, size_t at, size_t len)
{
	put_part(f, at);
	if (!f->notes)
		f->stopped = at;
	f->notes = f->amid = false;
	if (!f->counting)
		put_line(f, at, at + len)->role = ROLE_FURNITURE;
	f->from = at + len;
	resume(f, f->from);
}

/* A rule: footnotes stand below it, up to the end of the page. */
static void
rule_off(struct flat *f, size_t at, size_t len)
{
	put_part(f, at);
	f->stopped = at;
	put_part(f, at + len);
	f->notes = true;
}

/* Behind the organ's name. */
static bool
in_text(const struct flat *f, size_t at)
{
	return at > f->formula || f->formula == f->n;
}

/* "follow- up": a line ended there, and whoever joins lines knows what to do.
 */
static bool
breaks_word(const struct flat *f, size_t at)
{
	return at > f->from + 2 && f->s[at - 1] == ' ' && f->s[at - 2] == '-' &&
	       char_is_lower(f->s[at - 3]) && char_is_word(f->s[at]) &&
	       !char_is_digit(f->s[at]);
}

/* Whether a line begins at `at`.  A list may stand within any sentence. */
static void
count_part(struct flat *f, size_t at)
{
	struct item item;

	if (!f->counting || (item_read(f->s + at, f->n - at, &item) &&
			     item.style != ITEM_NUMBER))
		return;
	while (f->at_line + 1 < f->n_lines && f->starts[f->at_line + 1] <= at)
		f->at_line++;
	if (f->starts[f->at_line] == at)
		f->outer++;
	else
		f->inner++;
}

static bool
is_stop(const struct flat *f, size_t at)
{
	size_t len;
	char c = like_ascii(f->s + at, f->n - at, &len);

	return c && strchr(",;.:", c);
}

/* Whether spaces, where lines ended, stand behind stops that need none. */
static bool
is_spaced(const struct flat *f)
{
	size_t len;

	for (size_t at = 0; at < f->n; at += len) {
		len = char_tight(f->s + at, f->n - at);
		if (len && is_stop(f, at) && f->s[at + len] == ' ')
			return true;
		len += !len;
	}
	return false;
}

/*
 * Where the next word begins behind byte `at`; where no space is behind any
 * stop, behind the next one.
 */
static size_t
next_word(const struct flat *f, size_t at)
{
	size_t len;

	for (; at < f->n; at += len) {
		len = char_tight(f->s + at, f->n - at);
		if (f->s[at] == ' ')
			return at + 1;
		if (len == 0)
			len = 1;
		else if (!f->spaced && is_stop(f, at))
			return at + len;
	}
	return f->n;
}

/* The word at `at` begins a part, or was broken at the end of a line. */
static void
step_text(struct flat *f, size_t at)
{
	if (!flat_parts(f, at)) {
		if (breaks_word(f, at)) {
			put_part(f, at);
			f->goes_on = true;
		}
		return;
	}
	if (in_text(f, at))
		count_part(f, at);
	if (f->heading) {
		put_part(f, f->heading);
		put_blank(f);
	}
	if (at > f->from) {
		put_part(f, at);
		put_blank(f);
	}
}

static void
step_notes(struct flat *f, size_t at)
{
	if (flat_label(f, at))
		put_part(f, at);
	else if (flat_note_ends(f, at))
		resume(f, at);
}

/* One step at the beginning of a word; where the next may be. */
static size_t
step(struct flat *f, size_t at)
{
	size_t page = in_text(f, at) ? flat_page(f->s, f->n, at, &f->head) : 0;
	size_t rule = strspn(f->s + at, "_");

	flat_see_mark(f, at);
	if (page) {
		turn_page(f, at, page);
		return at + page;
	}
	if (rule >= RULE) {
		rule += f->s[at + rule] == ' ';
		rule_off(f, at, rule);
		if (!flat_label(f, at + rule))
			return at + rule;
		at += rule;
	} else if (f->notes) {
		step_notes(f, at);
	} else if (flat_note_begins(f, at)) {
		put_part(f, at);
		f->stopped = at;
		f->notes = f->amid = true;
	} else {
		step_text(f, at);
	}
	return next_word(f, at);
}

void
flat_run(struct flat *f)
{
	flat_begin(f, flat_formula(f->lex, f->s, f->n));
	f->head = flat_head(f->lex, f->s, f->formula < f->n ? f->formula : 0);
	f->from = f->at_line = 0;
	f->resumed = f->stopped = 0;
	f->spaced = is_spaced(f);
	f->paged = f->goes_on = f->notes = f->amid = false;
	for (size_t at = 0; at < f->n;)
		at = step(f, at);
	put_part(f, f->n);
	put_blank(f);
}
