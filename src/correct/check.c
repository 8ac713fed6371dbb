/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What kinds of corrections are called, and whether one is sound. */
#include "config.h"

#include <ctype.h>
#include <string.h>

#include "correct/correct_int.h"
#include "model/symbol.h"
#include "text/utf8.h"

/* What a correction has in `to`. */
enum to {
	TO_NOTHING,
	TO_LABEL,
	TO_DOUBT,
	TO_LAST,     /* the last words, or "" */
	TO_FOOTNOTE, /* a footnote's label, and after a blank last words */
	TO_TITLE,
	TO_DATE,
};

static const struct {
	const char *name;
	enum to to;
	bool whole;   /* of all the text: it may be without a label */
	bool between; /* something stands before it */
} kinds[CORRECTION_KINDS] = {
	[CORRECTION_JOIN] = { "join", TO_NOTHING, .between = true },
	[CORRECTION_SPLIT] = { "split", TO_NOTHING, .between = true },
	[CORRECTION_RELABEL] = { "relabel", TO_LABEL },
	[CORRECTION_SETTLE] = { "settle", TO_DOUBT, .whole = true },
	[CORRECTION_REMOVE] = { "remove", TO_LAST },
	[CORRECTION_RETITLE] = { "retitle", TO_TITLE, .whole = true },
	[CORRECTION_REDATE] = { "redate", TO_DATE, .whole = true },
	[CORRECTION_FOOTNOTE] = { "footnote", TO_FOOTNOTE },
	[CORRECTION_UNFOOTNOTE] = { "unfootnote", TO_LAST, .between = true },
};

const char *
correction_name(enum correction_kind k)
{
	return kinds[k].name;
}

enum correction_kind
correction_from_name(const char *name, size_t n)
{
	unsigned k;

	for (k = 0; k < CORRECTION_KINDS; k++)
		if (strlen(kinds[k].name) == n &&
		    !memcmp(kinds[k].name, name, n))
			break;
	return (enum correction_kind)k;
}

bool
correction_is_heading(enum correction_kind k)
{
	return k == CORRECTION_RETITLE || k == CORRECTION_REDATE;
}

const char *
correction_to(const struct correction *c, struct arena *a)
{
	switch (kinds[c->kind].to) {
	case TO_LAST:
		return "";
	case TO_FOOTNOTE:
		return arena_strndup(a, c->to, strcspn(c->to, " "));
	default:
		return c->to;
	}
}

const char *
correction_last(const struct correction *c)
{
	const char *last = c->to;

	switch (kinds[c->kind].to) {
	case TO_LAST:
		return last;
	case TO_FOOTNOTE:
		last += strcspn(last, " ");
		return last + strspn(last, " ");
	case TO_TITLE:
		return c->before;
	default:
		return "";
	}
}

bool
correction_is_whole(const struct correction *c)
{
	return kinds[c->kind].to == TO_LAST || kinds[c->kind].to == TO_FOOTNOTE;
}

const char *
correction_state_name(enum correction_state s)
{
	static const char *const names[] = {
		[CORRECTION_APPLIED] = "applied",
		[CORRECTION_NEEDLESS] = "needless",
		[CORRECTION_MISFIT] = "misfit",
	};

	return names[s];
}

/* --- what comes from elsewhere ----------------------------------------- */

static bool
is_line(const char *s, size_t points)
{
	size_t n = strlen(s);

	if (!utf8_valid(s, n, NULL) || utf8_longer(s, n, points))
		return false;
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)s[i] < ' ' || s[i] == 0x7f)
			return false;
	return true;
}

static bool
is_language(const char *s)
{
	size_t n = strlen(s);

	for (size_t i = 0; i < n; i++)
		if (!islower((unsigned char)s[i]))
			return false;
	return n >= 2 && n <= 3;
}

static bool
is_doubt(const char *name)
{
	return strcmp(doubt_info(doubt_from_name(name))->name, name) == 0;
}

static bool
is_label(const char *to)
{
	struct arena *a = arena_new();
	const char *label = naming_read(a, to);
	bool is = label && strcmp(label, to) == 0;

	arena_free(a);
	return is;
}

static bool
is_date(const char *to)
{
	struct date d;

	return date_from_iso(to, &d);
}

static bool
to_fits(const struct correction *c)
{
	switch (kinds[c->kind].to) {
	case TO_LABEL:
		return is_label(c->to);
	case TO_DOUBT:
		return is_doubt(c->to);
	case TO_LAST:
		return is_line(c->to, CORRECTION_QUOTE);
	case TO_FOOTNOTE:
		return noted_is_label(c->to, strcspn(c->to, " ")) &&
		       is_line(c->to, CORRECTION_QUOTE);
	case TO_TITLE:
		return c->to[strspn(c->to, " ")] &&
		       is_line(c->to, CORRECTION_TITLE);
	case TO_DATE:
		return is_date(c->to);
	default:
		return !*c->to;
	}
}

/* What is wrong with `to`. */
static const char *
to_wrong(enum correction_kind k)
{
	static const char *const wrong[] = {
		[TO_NOTHING] = "a new label",
		[TO_LABEL] = "no new label",
		[TO_DOUBT] = "no kind of doubt",
		[TO_LAST] = "too many last words",
		[TO_FOOTNOTE] = "no number of a footnote, or too many words",
		[TO_TITLE] = "no title, or one of over 1,000 characters",
		[TO_DATE] = "no date such as 1997-12-18",
	};

	return wrong[kinds[k].to];
}

enum status
correction_check(const struct correction *c, struct error *err)
{
	bool heading = correction_is_heading(c->kind);
	const char *wrong = NULL;

	if (!*c->work || !is_line(c->work, SYMBOL_TEXT - 1))
		wrong = "no work";
	else if (!is_language(c->lang))
		wrong = "no language";
	else if (heading ? *c->label != '\0'
			 : !*c->label && !kinds[c->kind].whole)
		wrong = heading ? "a paragraph" : "no paragraph";
	else if (!is_line(c->label, CORRECTION_LABEL))
		wrong = "no paragraph";
	else if ((!*c->words && !heading) ||
		 !is_line(c->words, CORRECTION_QUOTE))
		wrong = "no words, or too many";
	else if (!is_line(c->before, CORRECTION_QUOTE) ||
		 (!*c->before && kinds[c->kind].between))
		wrong = "not what stands before, or too much";
	else if (!to_fits(c))
		wrong = to_wrong(c->kind);
	else if (!is_line(c->author, 256))
		wrong = "no name of a person";
	if (!wrong)
		return STATUS_OK;
	return error_set(err, STATUS_USAGE, "a correction (%s) with %s",
			 correction_name(c->kind), wrong);
}
