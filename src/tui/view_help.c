/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Help, from the tables; and the mistakes in reaffirmrc. */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/xalloc.h"
#include "text/wrap.h"
#include "tui/app_int.h"
#include "tui/pane.h"
#include "tui/sheet.h"
#include "tui/view_help.h"

enum { KEYS_COLUMN = 24 }; /* where the sentences begin */

struct help {
	struct sheet s;
	const char *name; /* for the divider */
};

static void
put_heading(struct sheet *s, const char *text)
{
	sheet_begin(s, "")->gap = s->n_items > 0;
	sheet_puts(s, STYLE_HEADING, text);
	sheet_end(s);
}

/* A name, and in a column of its own what it means. */
static void
put_entry(struct sheet *s, enum style style, const char *name, const char *text)
{
	int columns = wrap_columns(name, strlen(name));
	int gap = columns < KEYS_COLUMN ? KEYS_COLUMN - columns : 2;

	sheet_begin(s, "")->indent = 2;
	s->next.hang = KEYS_COLUMN;
	sheet_puts(s, style, name);
	sheet_printf(s, STYLE_NORMAL, "%*s%s", gap, "", text);
	sheet_end(s);
}

/* --- keys ------------------------------------------------------------- */

static void
put_binding(struct sheet *s, const char *keys, const char *line)
{
	const char *arg;
	enum command c;
	char *text;

	command_parse(line, &c, &arg, NULL);
	text = *arg ? xasprintf("%s (%s)", command_info(c)->text, line)
		    : xstrdup(command_info(c)->text);
	put_entry(s, STYLE_OPENER, keys, text);
	free(text);
}

static void
put_keymap(struct sheet *s, const struct keymaps *km, enum keymap_id m)
{
	struct buf keys = BUF_INIT;
	const char *line;
	char *heading;

	for (size_t i = 0; keymaps_each_line(km, m, i, &keys, &line); i++) {
		if (i == 0) {
			heading = xasprintf("Keys: %s (%s)", keymap_text(m),
					    keymap_name(m));
			put_heading(s, heading);
			free(heading);
		}
		put_binding(s, keys.data, line);
	}
	buf_free(&keys);
}

/* --- commands, options, styles ------------------------------------------ */

static void
put_commands(struct sheet *s)
{
	for (int i = 1; i < COMMAND_COUNT; i++) {
		enum command c = (enum command)i;
		const struct command_info *info = command_info(c);
		char *text;

		if (command_group(c)) {
			text = xasprintf("Commands: %s", command_group(c));
			put_heading(s, text);
			free(text);
		}
		text = xasprintf("%s%s%s", info->name, *info->arg ? " " : "",
				 info->arg);
		put_entry(s, STYLE_OPENER, text, info->text);
		free(text);
	}
}

static void
put_options(struct sheet *s, const struct options *o)
{
	struct buf value = BUF_INIT;

	put_heading(s, "Options, as they are set");
	for (int i = 0; i < OPTION_COUNT; i++) {
		const struct option_info *info = option_info((enum option)i);
		char *text;

		buf_clear(&value);
		option_print(o, (enum option)i, &value);
		text = info->choices[0]
			       ? xasprintf("%s (%s)", info->text, info->choices)
			       : xasprintf("%s (%d to %d)", info->text,
					   info->least, info->most);
		put_entry(s, STYLE_OPENER, value.data, text);
		free(text);
	}
	buf_free(&value);
}

static void
put_styles(struct sheet *s, const struct options *o)
{
	struct buf look = BUF_INIT;

	put_heading(s, "Styles, each as it looks");
	for (int i = 0; i < STYLE_COUNT; i++) {
		enum style id = (enum style)i;
		char *text;

		buf_clear(&look);
		style_print(o, id, &look);
		text = xasprintf("%s (style %s)", style_text(id), look.data);
		put_entry(s, id, style_name(id), text);
		free(text);
	}
	buf_free(&look);
}

static void
put_introduction(struct sheet *s, const struct app *app)
{
	sheet_begin(s, "");
	sheet_printf(s, STYLE_NORMAL,
		     "%s closes this page, %s finds a word in it; "
		     "\":help WORD\" goes to one: keys, commands, options, "
		     "styles.",
		     app_key_for(app, "close").text,
		     app_key_for(app, "search").text);
	sheet_end(s);
}

/* --- the views -------------------------------------------------------- */

static void
title(struct view *v, struct row *left, struct row *right)
{
	(void)right;
	row_puts(left, STYLE_DIVIDER, ((struct help *)v)->name);
}

static void
close_help(struct view *v)
{
	struct help *h = (struct help *)v;

	sheet_free(&h->s);
	free(h);
}

static const struct view_ops ops = {
	.name = "help",
	.is_sheet = true,
	.keymap = KEYMAP_PAGE,
	.layout = sheet_layout,
	.draw_row = sheet_draw_row,
	.title = title,
	.request = sheet_request,
	.moved = sheet_moved,
	.search = sheet_search,
	.close = close_help,
};

static struct help *
page_new(struct app *app, const char *name)
{
	struct help *h = xcalloc(1, sizeof(*h));

	sheet_init(&h->s, &ops, app);
	h->name = name;
	return h;
}

struct view *
view_help_new(struct app *app)
{
	struct help *h = page_new(app, "help");

	put_introduction(&h->s, app);
	for (int m = 0; m < KEYMAP_COUNT; m++)
		put_keymap(&h->s, app->keymaps, (enum keymap_id)m);
	put_commands(&h->s);
	put_options(&h->s, &app->options);
	put_styles(&h->s, &app->options);
	return &h->s.v;
}

static size_t
find_heading(const struct sheet *s, const char *word)
{
	size_t i;

	for (i = 0; i < s->n_items; i++)
		if (s->items[i].indent == 0 &&
		    strncasecmp(s->items[i].text, word, strlen(word)) == 0)
			break;
	return i;
}

bool
view_help_find(struct view *v, const char *word)
{
	struct sheet *s = sheet_of(v);
	size_t i = find_heading(s, word), row = v->row;

	if (i == s->n_items) {
		v->row = 0;
		if (!sheet_search(v, word, false, &row)) {
			v->row = row;
			return false;
		}
		i = s->rows[row].item;
	}
	sheet_goto(s, i, 0);
	v->top = v->row;
	pane_settle(v, 0);
	return true;
}

/* A line each; newest first where they have come one after another. */
static void
put_lines(struct sheet *s, enum style style, const struct buf *lines,
	  bool newest_first)
{
	size_t from, to, at = newest_first ? lines->len : 0;

	while (newest_first ? at > 0 : at < lines->len) {
		from = newest_first ? at - 1 : at;
		while (newest_first && from > 0 &&
		       lines->data[from - 1] != '\n')
			from--;
		to = from + strcspn(lines->data + from, "\n");
		at = newest_first ? from : to + 1;
		sheet_begin(s, "");
		sheet_add(s, style, lines->data + from, to - from);
		sheet_end(s);
	}
}

struct view *
view_messages_new(struct app *app)
{
	struct help *h = page_new(app, "messages");

	put_heading(&h->s, "Mistakes in reaffirmrc");
	if (!app->mistakes.len)
		sheet_line(&h->s, STYLE_NORMAL, "There are none.");
	put_lines(&h->s, STYLE_ERROR, &app->mistakes, false);
	put_heading(&h->s, "Messages, the last one first");
	if (!app->said.len)
		sheet_line(&h->s, STYLE_NORMAL, "There are none.");
	put_lines(&h->s, STYLE_NORMAL, &app->said, true);
	return &h->s.v;
}
