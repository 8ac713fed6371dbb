/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The languages of a work: turning the text in the text pane, and which of
 * them is preferred.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "model/language.h"
#include "text/utf8.h"
#include "tui/commands.h"
#include "tui/views.h"

/*
 * The paragraph of the new text that corresponds to `at` of the old: the one
 * with its label, else the nearest before that has one; *same tells which.
 */
static long
counterpart(const struct resolution *old, const struct resolution *new, long at,
	    bool *same)
{
	long found = -1, i = at;

	while (i >= 0 && found < 0)
		found = resolution_paragraph(new, old->paragraphs[i--].label);
	*same = i + 1 == at && found >= 0;
	return found < 0 ? 0 : found;
}

static void
stand_at(struct spot *to, const struct resolution *new, long at)
{
	free(to->label);
	to->label = at < (long)new->n_paragraphs
			    ? xstrdup(new->paragraphs[at].label)
			    : NULL;
}

/*
 * Whether a text can be read in ASCII.  Latin letters lose but their marks in
 * it, others all.
 */
static bool
is_latin(const struct resolution *r)
{
	const char *s = resolution_incipit(r);
	size_t n = strlen(s), len, lost = 0, all = 0;

	for (; n > 0 && all < 100; s += len, n -= len) {
		uint32_t c = utf8_decode(s, n, &len);

		lost += c >= 0x250;
		all += c > ' ';
	}
	return lost * 2 <= all;
}

/* The text pane shows this language, with the paragraph where it was. */
static void
turn(struct app *app, const char *lang)
{
	long at;
	const struct resolution *old = app_work(app, &at);
	struct resolution *new = NULL;
	struct spot to;
	struct error err;
	bool same = true, legible;
	char label[64] = "";

	if (library_text(app->library,
			 library_find(app->library, old->key, NULL), lang, &new,
			 &err)) {
		app_error(app, &err);
		return;
	}
	to = app_here(app);
	to.link = 0;
	snprintf(to.lang, sizeof to.lang, "%s", lang);
	if (at >= 0) {
		snprintf(label, sizeof label, "%s", old->paragraphs[at].label);
		stand_at(&to, new, counterpart(old, new, at, &same));
	}
	legible = !app_ascii(app) || is_latin(new);
	resolution_free(new);
	app_show(app, &to);
	if (!legible)
		app_say(app, STYLE_ERROR,
			"In %s, which cannot be read in ASCII; a locale (LANG) "
			"with UTF-8 shows it.",
			language_name(lang));
	else if (same)
		app_say(app, STYLE_STATUS, "In %s.", language_name(lang));
	else
		app_say(app, STYLE_STATUS,
			"In %s, where there is no %s; this stands before it.",
			language_name(lang), label);
	spot_free(&to);
}

/* The count-th language behind the one shown, round the list. */
static void
next_of(const char *list, const struct resolution *r, int count, char out[8])
{
	size_t n;

	snprintf(out, 8, "%s", r->lang);
	while (count-- > 0) {
		const char *next = language_next(list, out, &n);

		snprintf(out, 8, "%.*s", (int)n, next);
	}
}

unsigned
command_language(struct app *app, const struct request *rq)
{
	const struct resolution *r = app_work(app, NULL);
	const char *list;
	char lang[8];

	if (!r) {
		app_say(app, STYLE_STATUS, "No work is shown.");
		return REACT_NONE;
	}
	list = view_text_languages(app->pane[PANE_TEXT].view);
	if (rq->command == COMMAND_LANGUAGE)
		snprintf(lang, sizeof lang, "%s", rq->arg);
	else
		next_of(list, r, rq->count % 100 ? rq->count % 100 : 1, lang);
	if (!language_listed(list, lang))
		app_say(app, STYLE_STATUS, "%s is not in the library in %s.",
			r->key, language_name(lang));
	else if (strcmp(lang, r->lang) == 0)
		app_say(app, STYLE_STATUS, "%s %s in %s.", r->key,
			strchr(list, ',') ? "is shown" : "is here only",
			language_name(lang));
	else
		turn(app, lang);
	return REACT_NONE;
}

void
app_prefer(struct app *app)
{
	library_prefer(app->library, app->options.list[OPTION_LANGUAGES]);
}

void
app_prefer_now(struct app *app)
{
	const struct resolution *r = app_work(app, NULL);
	struct arena *a = arena_new();
	struct work_row row;
	char first[8];

	app_prefer(app);
	/* Other titles have another order. */
	view_list_reload(app->pane[PANE_LIST].view);
	if (r && !library_row(app->library, a,
			      library_find(app->library, r->key, NULL), &row,
			      NULL)) {
		snprintf(first, sizeof first, "%.*s",
			 (int)strcspn(row.languages, ","), row.languages);
		if (strcmp(first, r->lang) != 0)
			turn(app, first);
	}
	arena_free(a);
}
