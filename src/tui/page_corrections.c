/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of corrections: what was corrected, and whether it still fits. */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "tui/page_int.h"

/* The text that corrections are made in, one after the other. */
struct correcting {
	struct library *library;
	struct resolution *r;	/* NULL: not in the library */
	struct resolution *now; /* as it is with all of them; NULL likewise */
	const char *work, *lang;
};

/* What becomes of it, in words; "" where it is made. */
static const char *
outcome(struct correcting *k, const struct correction *c)
{
	static const char *const words[] = {
		[CORRECTION_APPLIED] = "",
		[CORRECTION_NEEDLESS] = "(the text has it so already) ",
		[CORRECTION_MISFIT] = "(does not fit any more) ",
	};
	int64_t id;

	if (!k->work || strcmp(k->work, c->work) != 0 ||
	    strcmp(k->lang, c->lang) != 0) {
		resolution_free(k->r);
		resolution_free(k->now);
		k->r = k->now = NULL;
		k->work = c->work;
		k->lang = c->lang;
		id = library_held_id(k->library, c->work);
		if (id) {
			library_text_held(k->library, id, c->lang, &k->r, NULL);
			library_text(k->library, id, c->lang, &k->now, NULL);
		}
	}
	if (c->revoked)
		return "(revoked) ";
	return k->r ? words[correction_apply(k->r, c)]
		    : "(not in the library) ";
}

/* Where it is, or what was said or read and is settled. */
static void
put_words(struct page_view *p, const struct correction *c)
{
	const char *last = correction_last(c);

	if (c->kind == CORRECTION_SETTLE || correction_is_heading(c->kind)) {
		sheet_printf(&p->s, STYLE_NORMAL, "%s%s%s", c->words,
			     *last ? " … " : "", last);
		return;
	}
	if (*c->before)
		sheet_printf(&p->s, STYLE_DIM, "… %s ", c->before);
	if (correction_is_whole(c))
		sheet_printf(&p->s, STYLE_NORMAL, "[%s%s%s]", c->words,
			     *last ? " … " : "", last);
	else
		sheet_printf(&p->s, STYLE_NORMAL, "%s%s …",
			     c->kind == CORRECTION_SPLIT ? "¶ " : "", c->words);
}

static void
put(struct page_view *p, const struct correction *c, const char *outcome,
    const char *label)
{
	struct sheet_item *item = sheet_begin(&p->s, c->label);
	const char *to = correction_to(c, p->s.arena);
	char when[24];

	item->id = c->id;
	item->ref = (long)p->s.n_items;
	time_print(c->created, when);
	sheet_puts(&p->s, STYLE_ERROR, outcome);
	sheet_puts(&p->s, STYLE_OPENER, correction_name(c->kind));
	if (*to)
		sheet_printf(&p->s, STYLE_OPENER, " %s", to);
	sheet_printf(&p->s, STYLE_DIM, "  %s%s%s  ", when,
		     *c->author ? " " : "", c->author);
	put_words(p, c);
	sheet_link(&p->s, 0, c->work, label);
	sheet_end(&p->s);
}

static void
put_heading(struct page_view *p, const struct correction *c)
{
	sheet_begin(&p->s, "")->gap = p->s.n_items > 0;
	sheet_printf(&p->s, STYLE_HEADING, "%s (%s)", c->work, c->lang);
	sheet_end(&p->s);
}

static void
put_help(struct page_view *p, size_t n)
{
	struct app *app = p->s.v.app;

	sheet_begin(&p->s, "")->gap = n > 0;
	if (n)
		sheet_printf(&p->s, STYLE_DIM,
			     "%s revokes one, or lets it hold again.",
			     app_key_for(app, "delete-annotation").text);
	else
		sheet_puts(&p->s, STYLE_DIM,
			   "No corrections yet.  In a text :join, :split "
			   "WORDS and :relabel LABEL correct the paragraph "
			   "in focus, :remove takes it out, :footnote makes a "
			   "footnote of it, :retitle and :redate change what "
			   "stands above, and :settle puts away a doubt.");
	sheet_end(&p->s);
}

void
page_corrections(struct page_view *p)
{
	struct app *app = p->s.v.app;
	struct arena *a = arena_new();
	struct correcting k = { .library = app->library };
	struct correction *list = NULL;
	size_t n = 0;

	snprintf(p->name, sizeof p->name, "corrections");
	if (app->notebook)
		notebook_corrections(
			app->notebook, a,
			&(struct correction_query){ .revoked_too = true },
			&list, &n, NULL);
	for (size_t i = 0; i < n; i++) {
		const struct correction *c = &list[i];
		const char *become = outcome(&k, c);

		if (!i || strcmp(c->work, c[-1].work) != 0 ||
		    strcmp(c->lang, c[-1].lang) != 0)
			put_heading(p, c);
		put(p, c, become,
		    k.now ? correction_stands(k.now, c) : c->label);
	}
	resolution_free(k.r);
	resolution_free(k.now);
	put_help(p, n);
	snprintf(p->count, sizeof p->count, "%zu", n);
	arena_free(a);
}
