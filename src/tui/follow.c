/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Going to places: links, names, jumps, and the place kept for next time.
 */
#include "config.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "model/pasted.h"
#include "tui/commands.h"
#include "tui/follow.h"
#include "tui/pane.h"
#include "tui/view_help.h"
#include "tui/views.h"

/* --- the place ------------------------------------------------------------ */

/* Whether the text shown is not the one that would be shown unasked. */
static bool
is_turned(struct app *app)
{
	const char *all = view_text_languages(app->pane[PANE_TEXT].view);
	size_t n = strcspn(all, ",");

	return strlen(app->here.lang) != n ||
	       strncmp(app->here.lang, all, n) != 0;
}

/* In the language that the list shows works of, if it is one. */
static void
turn_as_listed(struct app *app, struct spot *to)
{
	const struct work_filter *f =
		view_list_filtered(app->pane[PANE_LIST].view);

	if (*f->lang)
		snprintf(to->lang, sizeof to->lang, "%s", f->lang);
}

void
app_recall(struct app *app, struct spot *to, bool place)
{
	int64_t id = library_find(app->library, to->key, NULL);
	struct arena *a = arena_new();
	struct place_state p;
	struct work_row row;

	if (to->page == PAGE_WORK && app->options.value[OPTION_REMEMBER] &&
	    !library_row(app->library, a, id, &row, NULL) &&
	    state_get_place(app->state, a, row.key, &p)) {
		/* Whoever opens a file wants that one. */
		if (!library_from_file(app->library, id))
			snprintf(to->lang, sizeof to->lang, "%s", p.lang);
		if (place && !to->label && *p.label) {
			to->label = xstrdup(p.label);
			to->byte = p.byte > 0 ? (size_t)p.byte : 0;
			to->anew = true;
		}
	}
	arena_free(a);
	if (to->page == PAGE_WORK && !library_from_file(app->library, id))
		turn_as_listed(app, to);
}

void
app_save_place(struct app *app)
{
	struct spot here;
	struct place_state p;

	app->spot_due = 0;
	if (app->here.page != PAGE_WORK || !app_work(app, NULL))
		return;
	here = app_here(app);
	p = (struct place_state){ .work = here.key,
				  .label = here.label ? here.label : "",
				  .byte = (long)here.byte,
				  .lang = is_turned(app) ? here.lang : "" };
	state_put_place(app->state, &p);
	spot_free(&here);
}

void
app_rescue(struct app *app)
{
	int i;

	for (i = 0; i < PANE_COUNT; i++)
		if (app->pane[i].view->ops->rescue)
			app->pane[i].view->ops->rescue(app->pane[i].view);
	if (app->spot_due)
		app_save_place(app);
}

/* --- going ---------------------------------------------------------------- */

static struct view *
make_view(struct app *app, const struct spot *to, struct error *err)
{
	if (to->page == PAGE_WORK)
		return view_text_new(app, to->key, to->lang, err);
	if (to->page == PAGE_HELP)
		return view_help_new(app);
	if (to->page == PAGE_MESSAGES)
		return view_messages_new(app);
	if (to->page == PAGE_SOURCE && app->setup->lines)
		app_say_now(app, "Reading the file ...");
	return view_page_new(app, to, err);
}

static bool
showing(const struct app *app, const struct spot *to)
{
	const char *a = app->here.key, *b = to->key;

	return app->pane[PANE_TEXT].view && app->here.page == to->page &&
	       app->here.id == to->id &&
	       (!*to->lang || strcmp(app->here.lang, to->lang) == 0) &&
	       ((!a && !b) || (a && b && strcmp(a, b) == 0));
}

static void
stand(struct app *app, const struct spot *to)
{
	struct view *v = app->pane[PANE_TEXT].view;

	if (view_is_text(v))
		view_text_goto(v, to->label, to->byte);
	else if (to->item || to->byte)
		sheet_goto(sheet_of(v), to->item, to->byte);
	else if (view_is_page(v))
		view_page_first(v, to->label);
	else
		pane_move(v, 0);
	if (to->link)
		app_react(app, PANE_TEXT,
			  sheet_select(sheet_of(v), to->link - 1));
	if (to->anew && to->label) {
		sheet_top(sheet_of(v));
	} else if (to->above) {
		v->top = v->row > to->above ? v->row - to->above : 0;
		pane_settle(v, 0);
	} else if (to->label && to->byte == 0 && v->height > 0) {
		/* What one was led to stands at the top, not at the edge. */
		v->top = v->row < (size_t)v->height / 2 ? 0 : v->row;
		pane_settle(v, 0);
	}
}

static bool
show(struct app *app, const struct spot *to)
{
	struct error err = { 0 };
	struct view *v;

	if (!showing(app, to)) {
		v = make_view(app, to, &err);
		if (!v) {
			app_error(app, &err);
			return false;
		}
		app_save_place(app);
		app_set_view(app, PANE_TEXT, v);
		spot_free(&app->here);
		app->here = (struct spot){ .page = to->page, .id = to->id };
		app->here.key = to->key ? xstrdup(to->key) : NULL;
		/* A page may be of one text; back there it is of that again. */
		snprintf(app->here.lang, sizeof app->here.lang, "%s", to->lang);
		if (view_is_text(v)) {
			free(app->here.key);
			app->here.key = xstrdup(view_text_work(v)->key);
			snprintf(app->here.lang, sizeof app->here.lang, "%s",
				 view_text_work(v)->lang);
		}
	}
	/* The foot may have nothing to stand on there. */
	app->focus = to->pane == PANE_FOOT ? PANE_TEXT : (enum pane_id)to->pane;
	view_foot_refresh(app->foot);
	app_layout(app);
	stand(app, to);
	view_foot_refresh(app->foot);
	if (to->pane == PANE_FOOT && app->foot->n_rows)
		app->focus = PANE_FOOT;
	if (app->here.page == PAGE_WORK)
		view_list_select(app->pane[PANE_LIST].view, app->here.key);
	app->dirty |= DIRTY_ALL;
	app_moved(app);
	/* The foot, which may have grown, leaves what one came for in sight. */
	if (to->label && !to->byte && !to->above)
		app_react(app, PANE_TEXT, REACT_REVEAL);
	return true;
}

bool
app_show(struct app *app, const struct spot *to)
{
	bool shown;

	app_hold(app, true);
	shown = show(app, to);
	app_hold(app, false);
	return shown;
}

void
app_jump(struct app *app, const struct spot *to)
{
	struct spot from = app_here(app);

	if (app_show(app, to))
		nav_leave(&app->nav, &from, to->page);
	spot_free(&from);
}

/* --- links and names ------------------------------------------------------ */

static void
go_to_key(struct app *app, const char *key, const char *label, bool place)
{
	struct spot to = { .pane = PANE_TEXT };

	to.page =
		library_find(app->library, key, NULL) ? PAGE_WORK : PAGE_TARGET;
	to.key = xstrdup(key);
	to.label = label && to.page == PAGE_WORK ? xstrdup(label) : NULL;
	app_recall(app, &to, place);
	app_jump(app, &to);
	spot_free(&to);
}

void
app_follow(struct app *app, const struct sheet_link *link)
{
	struct sheet_link l = *link;
	struct view *v;
	struct spot to;
	char *cites;

	if (l.subject) {
		app_filter_subject(app, l.subject);
		return;
	}
	if (l.place && nav_pick(&app->nav, l.place - 1, &to)) {
		app_show(app, &to);
		spot_free(&to);
		return;
	}
	if (l.page == PAGE_NONE || l.page == PAGE_WORK) {
		if (!l.key)
			return;
		cites = l.cites ? xstrdup(l.cites) : NULL;
		go_to_key(app, l.key, l.label, false);
		v = app->pane[PANE_TEXT].view;
		if (cites && view_is_text(v))
			app_react(app, PANE_TEXT, view_text_cited(v, cites));
		free(cites);
		return;
	}
	to = spot_copy(&(struct spot){ .page = l.page,
				       .key = (char *)(size_t)l.key,
				       .label = (char *)(size_t)l.label,
				       .id = l.id,
				       .pane = PANE_TEXT });
	app_jump(app, &to);
	spot_free(&to);
}

/* The key of what is named in words, as people paste them; NULL: nothing. */
static const char *
key_said(struct app *app, struct arena *a, const char *words)
{
	const char *key = library_named(app->library, a, words);
	char *pasted = arena_alloc(a, SYMBOL_TEXT);

	return key || !symbol_pasted_key(words, pasted) ? key : pasted;
}

/*
 * The key that is meant by a name as it is typed, NULL: nothing is known by
 * it.  *n is how many works have this number.
 */
static const char *
key_of_name(struct app *app, struct arena *a, const char *name, size_t *n)
{
	struct symbol symbol;
	const char **parts;
	char *text;

	if (library_find(app->library, name, n))
		return name;
	*n = library_parts(app->library, a, name, &parts);
	if (*n)
		return parts[0];
	text = arena_strdup(a, name);
	for (char *s = text; *s; s++)
		*s = (char)toupper((unsigned char)*s);
	if (!symbol_parse(name, strlen(name), BODY_NONE, &symbol) &&
	    !symbol_parse(text, strlen(text), BODY_NONE, &symbol))
		return key_said(app, a, name);
	text = arena_alloc(a, SYMBOL_TEXT);
	symbol_key(&symbol, text);
	return text;
}

/*
 * The label, in the arena, of the paragraph that is typed behind "#"; NULL:
 * said that the work has none of that name.
 */
static const char *
label_meant(struct app *app, struct arena *a, const char *key,
	    const char *typed)
{
	int64_t id = library_find(app->library, key, NULL);
	const char *label = NULL;
	struct resolution *r;
	long p;

	if (!id || library_text(app->library, id, NULL, &r, NULL))
		return typed;
	p = resolution_pinpointed(r, typed);
	if (p < 0)
		p = resolution_paragraph_meant(r, typed);
	if (p >= 0)
		label = arena_strdup(a, r->paragraphs[p].label);
	else
		app_say(app, STYLE_ERROR, "There is no paragraph %s in %s.",
			typed, r->key);
	resolution_free(r);
	return label;
}

/* Whether its text is shown. */
static bool
is_here(struct app *app, const char *key)
{
	const struct resolution *r = app_work(app, NULL);
	int64_t id = r ? library_find(app->library, key, NULL) : 0;

	return id && id == library_find(app->library, r->key, NULL);
}

bool
app_open_name(struct app *app, const char *name)
{
	const char *hash = strchr(name, '#'), *key, *label = NULL;
	struct arena *a = arena_new();
	size_t n = 0, len = hash ? (size_t)(hash - name) : strlen(name);

	while (len && name[len - 1] == ' ')
		len--;
	key = key_of_name(app, a, arena_strndup(a, name, len), &n);
	if (key && hash && hash[1])
		label = label_meant(app, a, key, hash + 1);
	else if (!key)
		app_say(app, STYLE_ERROR,
			"Nothing in the library is or cites '%.*s'.", (int)len,
			name);
	/* Nobody is led away from a place to what is not there. */
	if (key && (label || !hash || !is_here(app, key)))
		go_to_key(app, key, label, true);
	if (n > 1)
		app_say(app, STYLE_STATUS,
			"%zu works have this number; %s lists them.", n,
			app_key_for(app, "narrow").text);
	arena_free(a);
	return key != NULL;
}
