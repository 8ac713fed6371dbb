/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What every file of this folder may ask of the reader; it knows no view and
 * no command.
 */
#include "config.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/xalloc.h"
#include "tui/app_int.h"

enum {
	SAID_MOST = 8192,      /* bytes of messages kept */
	PLACE_DELAY_MS = 1000, /* until the place is on disk */
};

/* --- messages ------------------------------------------------------------- */

/* Whether it is the message before: a key is held down. */
static bool
says_again(const struct app *app, const char *text)
{
	size_t n = strlen(text), all = app->said.len, at = all - n - 1;
	const char *said = app->said.data;

	return all > n && memcmp(said + at, text, n) == 0 &&
	       (!at || said[at - 1] == '\n');
}

/* What was cut or has gone can be read on the page of messages. */
static void
remember_said(struct app *app, const char *text)
{
	const char *cut;

	if (says_again(app, text))
		return;
	buf_puts(&app->said, text);
	buf_putc(&app->said, '\n');
	if (app->said.len <= SAID_MOST)
		return;
	cut = strchr(app->said.data + app->said.len - SAID_MOST, '\n') + 1;
	app->said.len -= (size_t)(cut - app->said.data);
	memmove(app->said.data, cut, app->said.len + 1);
}

void
app_say(struct app *app, enum style style, const char *fmt, ...)
{
	struct buf text = BUF_INIT;
	va_list ap;

	va_start(ap, fmt);
	buf_vprintf(&text, fmt, ap);
	va_end(ap);
	/* What is said may be about what was said. */
	buf_clear(&app->message);
	buf_add(&app->message, text.data, text.len);
	app->message_style = style;
	remember_said(app, text.data);
	buf_free(&text);
	app->dirty |= DIRTY_STATUS;
}

const char *
app_short(const char *message)
{
	const char *name = message, *end = message + strcspn(message, ":\n");

	if (*message != '/' || *end != ':')
		return message;
	for (const char *s = message; s < end; s++)
		if (*s == '/')
			name = s + 1;
	return name;
}

void
app_error(struct app *app, const struct error *err)
{
	app_say(app, STYLE_ERROR, "%s", app_short(err->msg));
}

struct key_name
app_key_for(const struct app *app, const char *line)
{
	struct key_name name;
	struct buf keys = BUF_INIT;
	size_t n = sizeof(name.text);

	if (keymaps_keys_of(app->keymaps, KEYMAP_TEXT, line, &keys))
		snprintf(name.text, n, "%.*s", (int)strcspn(keys.data, ","),
			 keys.data);
	else
		snprintf(name.text, n, ":%s", line);
	buf_free(&keys);
	return name;
}

/* --- clock, signs, files -------------------------------------------------- */

long long
app_clock(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (long long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

bool
app_ascii(const struct app *app)
{
	return screen_ascii(app->screen);
}

void
app_hold(struct app *app, bool on)
{
	if (on ? app->held++ > 0 : --app->held > 0)
		return;
	library_hold(app->library, on);
	if (app->notebook)
		notebook_hold(app->notebook, on);
}

/* --- panes ---------------------------------------------------------------- */

void
app_focus(struct app *app, enum pane_id p)
{
	if (p == app->focus || p >= PANE_COUNT)
		return;
	app->dirty |= 1u << app->focus | 1u << p | DIRTY_LAYOUT;
	app->focus = p;
}

void
app_moved(struct app *app)
{
	app->spot_due = app_clock() + PLACE_DELAY_MS;
}

void
app_look_for(struct app *app, const char *words)
{
	free(app->needle);
	app->needle = xstrdup(words);
	app->needle_shown = true;
	app->dirty |= DIRTY_ALL & ~(unsigned)DIRTY_LAYOUT;
}
