/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What kinds of corrections are called, and whether one is sound. */
#include "config.h"

#include <ctype.h>
#include <string.h>

#include "correct/correct_int.h"
#include "model/symbol.h"
#include "text/utf8.h"

static const char *const kinds[CORRECTION_KINDS] = {
	[CORRECTION_JOIN] = "join",	  [CORRECTION_SPLIT] = "split",
	[CORRECTION_RELABEL] = "relabel", [CORRECTION_SETTLE] = "settle",
	[CORRECTION_REMOVE] = "remove",
};

const char *
correction_name(enum correction_kind k)
{
	return kinds[k];
}

enum correction_kind
correction_from_name(const char *name, size_t n)
{
	unsigned k;

	for (k = 0; k < CORRECTION_KINDS; k++)
		if (strlen(kinds[k]) == n && !memcmp(kinds[k], name, n))
			break;
	return (enum correction_kind)k;
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

/* A label as labels are written, a doubt, last words, or nothing. */
static bool
to_fits(const struct correction *c)
{
	struct arena *a;
	const char *label;
	bool fits;

	if (c->kind == CORRECTION_SETTLE)
		return is_doubt(c->to);
	if (c->kind == CORRECTION_REMOVE)
		return is_line(c->to, CORRECTION_QUOTE);
	if (c->kind != CORRECTION_RELABEL)
		return !*c->to;
	a = arena_new();
	label = naming_read(a, c->to);
	fits = label && strcmp(label, c->to) == 0;
	arena_free(a);
	return fits;
}

enum status
correction_check(const struct correction *c, struct error *err)
{
	bool settle = c->kind == CORRECTION_SETTLE;
	bool relabel = c->kind == CORRECTION_RELABEL;
	bool alone = settle || relabel || c->kind == CORRECTION_REMOVE;
	const char *wrong = NULL;

	if (!*c->work || !is_line(c->work, SYMBOL_TEXT - 1))
		wrong = "no work";
	else if (!is_language(c->lang))
		wrong = "no language";
	else if ((!*c->label && !settle) ||
		 !is_line(c->label, CORRECTION_LABEL))
		wrong = "no paragraph";
	else if (!*c->words || !is_line(c->words, CORRECTION_QUOTE))
		wrong = "no words, or too many";
	else if (!is_line(c->before, CORRECTION_QUOTE) ||
		 (!*c->before && !alone))
		wrong = "not what stands before, or too much";
	else if (!to_fits(c))
		wrong = settle	  ? "no kind of doubt"
			: relabel ? "no new label"
			: alone	  ? "too many last words"
				  : "a new label";
	else if (!is_line(c->author, 256))
		wrong = "no name of a person";
	if (!wrong)
		return STATUS_OK;
	return error_set(err, STATUS_USAGE, "a correction (%s) with %s",
			 correction_name(c->kind), wrong);
}
