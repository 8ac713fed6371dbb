/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Keys, options and styles of this reader. */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/paths.h"
#include "base/xalloc.h"
#include "tui/app_int.h"
#include "tui/rc.h"
#include "tui/screen.h"
#include "tui/settings.h"

void
settings_load(struct app *app)
{
	char *path = app->setup->rc_path ? xstrdup(app->setup->rc_path)
					 : paths_config("reaffirmrc");
	struct error err;
	enum status st;

	app->keymaps = keymaps_new();
	rc_defaults(app->keymaps, &app->options);
	st = rc_file(path, app->keymaps, &app->options, &app->mistakes, &err);
	/* The one that was asked for by name must be there. */
	if (st && (st != STATUS_MISSING || app->setup->rc_path))
		buf_printf(&app->mistakes, "%s\n", err.msg);
	free(path);
}

void
settings_notice(struct app *app)
{
	const char *first = app->mistakes.data;
	char count[64] = "";
	size_t n = 0;

	for (size_t i = 0; i < app->mistakes.len; i++)
		n += first[i] == '\n';
	if (n == 0)
		return;
	if (n > 1)
		snprintf(count, sizeof(count), "%zu mistakes (:messages); ", n);
	first = app_short(first);
	app_say(app, STYLE_ERROR, "%s%.*s", count, (int)strcspn(first, "\n"),
		first);
}

unsigned
settings_request(struct app *app, const struct request *rq)
{
	unsigned redraw = REACT_STATUS;
	char *line;
	struct error err;

	switch (rq->command) {
	case COMMAND_SET:
	case COMMAND_BIND:
	case COMMAND_UNBIND:
	case COMMAND_STYLE:
		break;
	default:
		return REACT_PASS;
	}
	line = xasprintf("%s %s", command_info(rq->command)->name, rq->arg);
	if (rc_line(line, app->keymaps, &app->options, &redraw, &err))
		app_error(app, &err);
	free(line);
	if (redraw & REACT_LAYOUT)
		screen_restyle(app->screen);
	return redraw;
}
