/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Adding files to the library from within: the terminal is given to the
 * command line's own import, which knows how, until it has ended.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/xalloc.h"
#include "tui/commands.h"
#include "tui/external.h"
#include "tui/path_names.h"
#include "tui/views.h"

/* What it says in the end: the summary is its last line, and stays. */
static void
say_lines(struct app *app, char *said)
{
	for (char *line = said, *rest; line && *line; line = rest) {
		rest = strchr(line, '\n');
		if (rest)
			*rest++ = '\0';
		app_say(app, STYLE_STATUS, "%s", line);
	}
}

/* One file brings one work, as a rule; that is what one wants to see. */
static void
show_new(struct app *app, int64_t newest, size_t count)
{
	int64_t id = library_newest(app->library);
	struct arena *a = arena_new();
	struct work_row row;

	if (id && id != newest && library_count(app->library) <= count + 1 &&
	    !library_row(app->library, a, id, &row, NULL)) {
		struct spot to = { .page = PAGE_WORK,
				   .pane = PANE_TEXT,
				   .key = xstrdup(row.key) };

		app_jump(app, &to);
		spot_free(&to);
	}
	arena_free(a);
}

static void
import(struct app *app, const char *path)
{
	const char **argv = xcalloc(app->setup->n_import + 2, sizeof(*argv));
	int64_t newest = library_newest(app->library);
	size_t count = library_count(app->library);
	struct buf said = BUF_INIT;
	struct error err;

	memcpy(argv, app->setup->import, app->setup->n_import * sizeof(*argv));
	argv[app->setup->n_import] = path;
	if (external_run(app->screen, argv, &said, &err))
		app_error(app, &err);
	screen_size(app->screen, &app->rows, &app->columns);
	app->dirty |= DIRTY_ALL;
	app_look_about(app);
	show_new(app, newest, count);
	if (said.len)
		say_lines(app, said.data);
	else if (!app->message.len)
		app_say(app, STYLE_ERROR, "Nothing was added.");
	buf_free(&said);
	free(argv);
}

unsigned
command_import(struct app *app, const struct request *rq)
{
	char *path;

	path = path_expand(rq->arg);
	if (!app->setup->import)
		app_say(app, STYLE_ERROR, "Files cannot be added here.");
	else if (access(path, F_OK))
		app_say(app, STYLE_ERROR, "%s: there is no such file",
			app_short(path));
	else
		import(app, path);
	free(path);
	return REACT_NONE;
}
