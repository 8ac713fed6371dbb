/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The page of a document that is not held, as far as those who cite it tell,
 * and of who cites a work or one paragraph of it.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "model/instrument.h"
#include "tui/page_int.h"

enum { INDENT = 2 };

static const char *
describe(const struct target *t)
{
	if (t->kind == KIND_INSTRUMENT)
		return "Known by its name.";
	return t->id ? "In the library." : "Not in the library.";
}

/* --- what its citers say ---------------------------------------------------
 */

/* So many are worth telling; of a work that is held only its paragraphs. */
static struct said_list
sayings(const struct target *t, const struct cited_by *c, enum saying what)
{
	static const size_t most[SAYINGS] = {
		[SAID_PINPOINT] = 12, [SAID_TITLE] = 4, [SAID_DATE] = 6
	};
	struct said_list l = c->said[what];

	if (t->id && what != SAID_PINPOINT)
		l.n = 0;
	if (what == SAID_DATE && instrument_year(t->key))
		l.n = 0;
	if (l.n > most[what])
		l.n = most[what];
	return l;
}

/* How many say so; nothing where all say the same. */
static void
put_works(struct sheet *s, const struct said *said)
{
	sheet_printf(s, STYLE_DIM, " (%zu)", said->works);
}

/* Titles, the one that most give first. */
static void
put_titles(struct page_view *p, const struct target *t,
	   const struct cited_by *c)
{
	struct said_list said = sayings(t, c, SAID_TITLE);

	if (said.n < 2 && *t->title && strcmp(t->title, t->symbol) != 0)
		sheet_line(&p->s, STYLE_NORMAL, t->title);
	for (size_t i = 0; said.n > 1 && i < said.n; i++) {
		sheet_begin(&p->s, "")->hang = INDENT;
		sheet_puts(&p->s, STYLE_NORMAL, said.list[i].words);
		put_works(&p->s, &said.list[i]);
		sheet_end(&p->s);
	}
}

static void
put_dates(struct page_view *p, const struct target *t, const struct cited_by *c)
{
	struct said_list said = sayings(t, c, SAID_DATE);
	char date[DATE_SIZE];

	date_short(t->date, date);
	sheet_begin(&p->s, "");
	if (said.n < 2 && *date)
		sheet_printf(&p->s, STYLE_NORMAL, "%s. ", date);
	for (size_t i = 0; said.n > 1 && i < said.n; i++) {
		struct date d = { 0 };

		date_from_iso(said.list[i].words, &d);
		date_short(d, date);
		sheet_puts(&p->s, STYLE_NORMAL, date);
		put_works(&p->s, &said.list[i]);
		sheet_puts(&p->s, STYLE_NORMAL, i + 1 < said.n ? ", " : ". ");
	}
	sheet_puts(&p->s, STYLE_NORMAL, describe(t));
	sheet_end(&p->s);
}

/* The paragraphs that are meant, each with a link to those who mean it. */
static void
put_pinpoints(struct page_view *p, const struct target *t,
	      const struct cited_by *c)
{
	struct said_list said = sayings(t, c, SAID_PINPOINT);

	if (!said.n)
		return;
	sheet_begin(&p->s, "")->hang = INDENT;
	sheet_puts(&p->s, STYLE_NORMAL, "Pinpointed: ");
	for (size_t i = 0; i < said.n; i++) {
		const char *label = said.list[i].words;
		size_t start = p->s.text.len;
		struct sheet_link *l;

		sheet_puts(&p->s, STYLE_CITATION, label);
		l = sheet_link(&p->s, start, NULL, NULL);
		l->key = arena_printf(p->s.arena, "%s#%s", t->key, label);
		l->page = PAGE_CITED_BY;
		put_works(&p->s, &said.list[i]);
		sheet_puts(&p->s, STYLE_NORMAL, i + 1 < said.n ? ", " : "");
	}
	sheet_end(&p->s);
}

/* --- the document ----------------------------------------------------------
 */

static void
put_address(struct page_view *p, const char *url)
{
	if (!*url)
		return;
	sheet_begin(&p->s, "");
	sheet_puts(&p->s, STYLE_NORMAL, url);
	sheet_printf(&p->s, STYLE_DIM, "  (%s copies it)",
		     app_key_for(p->s.v.app, "copy-address").text);
	sheet_end(&p->s);
}

/* A document, in a line of its own, that leads to its page. */
static void
put_other(struct page_view *p, const char *what, const char *key)
{
	struct target t;
	size_t start;

	sheet_begin(&p->s, "")->hang = INDENT;
	sheet_puts(&p->s, STYLE_NORMAL, what);
	start = p->s.text.len;
	sheet_puts(&p->s, STYLE_CITATION, key);
	sheet_link(&p->s, start, key, NULL);
	if (!library_target(p->s.v.app->library, p->s.arena, key, &t, NULL) &&
	    *t.title && strcmp(t.title, p->what.key) != 0)
		sheet_printf(&p->s, STYLE_NORMAL, ": %s", t.title);
	sheet_end(&p->s);
}

/* What adopted an instrument, or the instruments that a resolution did. */
static void
put_adoption(struct page_view *p, const struct target *t)
{
	const struct instrument *i = NULL;

	if (*t->adopted_by)
		put_other(p, "Adopted or endorsed by ", t->adopted_by);
	while ((i = instrument_adopted(t->key, i)))
		put_other(p, "Adopts or endorses: ", i->name);
}

/* The works that it consists of, where those are held: A and B. */
static void
put_parts(struct page_view *p, const struct target *t)
{
	const char **parts;
	size_t n =
		library_parts(p->s.v.app->library, p->s.arena, t->key, &parts);

	for (size_t i = 0; i < n; i++)
		put_other(p, "In the library: ", parts[i]);
}

/* Of a paragraph: how often it is meant, or more or less than it. */
static void
put_scopes(struct page_view *p, const struct cited_by *c)
{
	static const char *const what[LABEL_SCOPES] = {
		[LABEL_ITSELF] = "Itself: ",
		[LABEL_PART] = "Parts of it: ",
		[LABEL_WHOLE] = "What it is part of: ",
	};

	if (c->scopes[LABEL_ITSELF] == c->citations)
		return;
	sheet_begin(&p->s, "")->hang = INDENT;
	for (int i = 0; i < LABEL_SCOPES; i++)
		if (what[i] && c->scopes[i])
			sheet_printf(&p->s, STYLE_NORMAL, "%s%zu. ", what[i],
				     c->scopes[i]);
	sheet_end(&p->s);
}

/* Of what is not held, how that can be changed. */
static void
put_way(struct page_view *p)
{
	sheet_line(&p->s, STYLE_DIM, ":import PATH adds a file of it.");
}

static void
put_target(struct page_view *p, const struct target *t,
	   const struct cited_query *q, const struct cited_by *c)
{
	sheet_begin(&p->s, "");
	sheet_puts(&p->s, STYLE_HEADING, *t->symbol ? t->symbol : t->key);
	if (q->label)
		sheet_printf(&p->s, STYLE_HEADING, ", %s", q->label);
	sheet_end(&p->s);
	put_titles(p, t, c);
	put_dates(p, t, c);
	put_address(p, t->url);
	if (!t->id && t->kind != KIND_INSTRUMENT && !q->narrowed)
		put_way(p);
	if (!q->label && !t->id)
		put_parts(p, t);
	if (!q->label)
		put_adoption(p, t);
	if (!q->label && !q->narrowed)
		put_pinpoints(p, t, c);
	if (q->label)
		put_scopes(p, c);
}

static void
put_count(struct page_view *p, const struct cited_query *q,
	  const struct cited_by *c)
{
	if (c->works != c->citations)
		snprintf(p->count, sizeof p->count,
			 "cited %zu times by %zu work%s", c->citations,
			 c->works, c->works == 1 ? "" : "s");
	else
		snprintf(p->count, sizeof p->count, "cited %zu time%s",
			 c->works, c->works == 1 ? "" : "s");
	if (!c->works)
		sheet_line(&p->s, STYLE_DIM,
			   q->label ? "Nothing in the library cites this "
				      "paragraph by its number."
				    : "Nothing in the library cites it.");
}

static void
put_page(struct page_view *p, struct arena *a, struct cited_query *q)
{
	struct app *app = p->s.v.app;
	struct cited_by found;
	struct target t;
	struct error err;

	if (app_cited(app, a, q, &found, &err)) {
		sheet_line(&p->s, STYLE_ERROR, err.msg);
		return;
	}
	if (library_target_or_symbol(app->library, a, q->key, &t, NULL))
		sheet_line(&p->s, STYLE_HEADING, q->key);
	else
		put_target(p, &t, q, &found);
	sheet_cited_by(&p->s, q, &found);
	put_count(p, q, &found);
}

void
page_cited(struct page_view *p)
{
	struct arena *a = arena_new();
	const char *hash = strchr(p->what.key, '#');
	struct cited_query q = {
		.key = arena_strndup(a, p->what.key, strcspn(p->what.key, "#")),
		.label = hash ? hash + 1 : NULL,
		.narrowed = p->what.id != 0,
		.only = (enum relation)(p->what.id - cited_page_id(0)),
		.sayings = true,
	};

	snprintf(p->name, sizeof p->name, "%s%s%s", q.key, hash ? ", " : "",
		 hash ? q.label : "");
	app_hold(p->s.v.app, true);
	put_page(p, a, &q);
	app_hold(p->s.v.app, false);
	arena_free(a);
}
