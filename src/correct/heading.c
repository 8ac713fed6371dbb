/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What stands above a text and was read wrongly: its title, and the day it was
 * adopted.  It is known by what was read: a file that says something else
 * again is not put right unseen.
 */
#include "config.h"

#include <string.h>

#include "correct/correct_int.h"
#include "text/utf8.h"

/* A title as people type it: no control characters, its blanks single. */
static const char *
one_line(struct arena *a, const char *typed)
{
	char *line = arena_strdup(a, place_line(a, typed)), *out = line;

	for (const char *s = line + strspn(line, " "); *s; s++)
		if (*s != ' ' || (s[1] && s[1] != ' '))
			*out++ = *s;
	*out = '\0';
	return line;
}

enum status
correction_retitle(const struct resolution *r, const char *title,
		   struct arena *a, struct correction *out, struct error *err)
{
	const char *was = place_line(a, r->title);
	size_t n = place_trimmed(was, strlen(was));

	*out = correction_begin(r, "", CORRECTION_RETITLE, a);
	out->to = one_line(a, title);
	if (!*out->to)
		return error_set(err, STATUS_USAGE, "a title has words");
	if (strcmp(was, out->to) == 0)
		return error_set(err, STATUS_USAGE, "it is called so already");
	out->words = place_words(a, was, n);
	if (utf8_longer(was, n, CORRECTION_WORDS))
		out->before = place_before(a, was, n);
	return correction_check(out, err);
}

enum status
correction_redate(const struct resolution *r, const char *typed,
		  struct arena *a, struct correction *out, struct error *err)
{
	char was[DATE_SIZE], to[DATE_SIZE];
	const char *trimmed = one_line(a, typed);
	struct date d;

	if (!date_from_typed(trimmed, &d))
		return error_set(err, STATUS_USAGE,
				 "'%s' is no date such as 18 December 1997 or "
				 "1997-12-18",
				 trimmed);
	date_iso(r->adopted, was);
	date_iso(d, to);
	if (strcmp(was, to) == 0)
		return error_set(err, STATUS_USAGE, "it is of %s already", to);
	*out = correction_begin(r, "", CORRECTION_REDATE, a);
	out->words = arena_strdup(a, was);
	out->to = arena_strdup(a, to);
	return correction_check(out, err);
}

/* --- having it made ----------------------------------------------------- */

static bool
is_title(const struct correction *c, const char *title)
{
	struct correction whole = *c;

	whole.to = correction_last(c);
	return remove_is_all(&whole, title);
}

static enum correction_state
retitle(struct resolution *r, const struct correction *c)
{
	const char *title = place_line(r->arena, r->title);

	if (strcmp(title, c->to) == 0)
		return CORRECTION_NEEDLESS;
	if (!is_title(c, title))
		return CORRECTION_MISFIT;
	r->title = arena_strdup(r->arena, c->to);
	doubts_drop_kind(r, DOUBT_TITLE);
	return CORRECTION_APPLIED;
}

static enum correction_state
redate(struct resolution *r, const struct correction *c)
{
	char was[DATE_SIZE];

	date_iso(r->adopted, was);
	if (strcmp(was, c->to) == 0)
		return CORRECTION_NEEDLESS;
	if (strcmp(was, c->words) != 0 || !date_from_iso(c->to, &r->adopted))
		return CORRECTION_MISFIT;
	doubts_drop_kind(r, DOUBT_DATE);
	return CORRECTION_APPLIED;
}

enum correction_state
heading_apply(struct resolution *r, const struct correction *c)
{
	return c->kind == CORRECTION_RETITLE ? retitle(r, c) : redate(r, c);
}
