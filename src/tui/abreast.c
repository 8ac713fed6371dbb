/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From a paragraph to the one that says the same in the resolution before on
 * the item, or in the one that followed: what has been changed from year to
 * year is a key away.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "annotate/similar.h"
#include "base/xalloc.h"
#include "store/library_lineage.h"
#include "tui/commands.h"
#include "tui/views.h"

enum { ALIKE = 300, SAME = 1000 /* per mille of the words */ };

static long
index_asked(const struct lineage_node *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].asked)
			return (long)i;
	return -1;
}

/* What goes straight on from `from`, before what branches off. */
static long
follower(const struct lineage_node *list, size_t n, long from)
{
	long found = -1;

	for (size_t i = 0; i < n; i++)
		if (list[i].follows == from &&
		    (found < 0 || list[i].depth < list[found].depth))
			found = (long)i;
	return found;
}

/* The next that is held, that way; -1: none, *passed is then one that is not.
 */
static long
next_held(const struct lineage_node *list, size_t n, bool later,
	  const char **passed)
{
	long i = index_asked(list, n);

	*passed = NULL;
	while (i >= 0) {
		i = later ? follower(list, n, i) : list[i].follows;
		if (i >= 0 && list[i].held)
			return i;
		if (i >= 0 && !*passed)
			*passed = list[i].key;
	}
	return -1;
}

/* How much two have in common: what either has and the other not, counts. */
static int
alike(const struct pairs *a, const char *text, size_t len)
{
	struct pairs b = pairs_of(text, len);
	int there = pairs_shared(a, &b), back = pairs_shared(&b, a);

	pairs_free(&b);
	return there < back ? there : back;
}

/* The paragraph of `other` that is most like p; -1: none is like it. */
static long
most_alike(const struct paragraph *p, const struct resolution *other,
	   int *how_much)
{
	struct pairs words = pairs_of(p->text, p->len);
	long best = -1;

	*how_much = ALIKE - 1;
	for (size_t i = 0; i < other->n_paragraphs; i++) {
		const struct paragraph *o = &other->paragraphs[i];
		int same = alike(&words, o->text, o->len);

		if (same > *how_much) {
			*how_much = same;
			best = (long)i;
		}
	}
	pairs_free(&words);
	return best;
}

static void
show(struct app *app, const struct resolution *from, long at,
     const struct resolution *other)
{
	struct spot to = { .page = PAGE_WORK, .pane = PANE_TEXT };
	int same = 0;
	long found = most_alike(&from->paragraphs[at], other, &same);

	if (found < 0) {
		app_say(app, STYLE_STATUS, "%s has nothing like %s.",
			other->key, from->paragraphs[at].label);
		return;
	}
	snprintf(to.lang, sizeof to.lang, "%s", other->lang);
	to.key = xstrdup(other->key);
	to.label = xstrdup(other->paragraphs[found].label);
	app_jump(app, &to);
	if (same >= SAME)
		app_say(app, STYLE_STATUS, "%s of %s has the same words.",
			to.label, to.key);
	else
		app_say(app, STYLE_STATUS,
			"%s of %s has %d %% of the words in common.", to.label,
			to.key, same / 10);
	spot_free(&to);
}

static void
step(struct app *app, const struct resolution *r, long at, bool later)
{
	struct arena *a = arena_new();
	struct resolution *other;
	struct lineage line;
	const char *passed;
	struct error err;
	long i;

	if (library_lineage(app->library, a, r->key, &line, &err)) {
		app_error(app, &err);
		arena_free(a);
		return;
	}
	i = next_held(line.list, line.n, later, &passed);
	if (i < 0 && passed)
		app_say(app, STYLE_STATUS, "%s is not in the library.", passed);
	else if (i < 0)
		app_say(app, STYLE_STATUS, "Nothing %s it on the item.",
			later ? "followed" : "came before");
	else if (library_text_or(
			 app->library,
			 library_held_id(app->library, line.list[i].key),
			 r->lang, &other, &err))
		app_error(app, &err);
	else {
		show(app, r, at, other);
		resolution_free(other);
	}
	arena_free(a);
}

unsigned
command_abreast(struct app *app, const struct request *rq)
{
	long at = -1;
	const struct resolution *r = app_work(app, &at);

	if (!r || at < 0) {
		app_say(app, STYLE_STATUS, "Go to a paragraph first.");
		return REACT_NONE;
	}
	app_hold(app, true);
	step(app, r, at, rq->command == COMMAND_LATER);
	app_hold(app, false);
	return REACT_NONE;
}
