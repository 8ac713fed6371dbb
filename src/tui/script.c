/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Script mode: keys from a file instead of a terminal. */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "tui/app_int.h"
#include "tui/screen.h"
#include "tui/script.h"

enum { SCRIPT_LIMIT = 1 << 20 };

/* "resize ROWSxCOLUMNS": false where the line is something else. */
static bool
resize(struct app *app, const char *line)
{
	int rows, columns, end = 0;

	if (sscanf(line, "resize %dx%d%n", &rows, &columns, &end) != 2 ||
	    line[end])
		return false;
	screen_resize(app->screen, rows, columns);
	screen_size(app->screen, &app->rows, &app->columns);
	app->dirty |= DIRTY_ALL;
	return true;
}

static enum status
type(struct app *app, const char *line, struct error *err)
{
	size_t used;
	rkey k;

	for (; *line && !app->quit; line += used) {
		used = key_parse(line, &k);
		if (used == 0)
			return error_set(err, STATUS_USAGE,
					 "%.60s is no key; write a '<' as <lt>",
					 line);
		app_key(app, k);
	}
	return STATUS_OK;
}

static enum status
step(struct app *app, const char *line, struct error *err)
{
	enum status st = STATUS_OK;

	if (!*line || *line == '#')
		return STATUS_OK;
	if (*line != ':')
		st = type(app, line, err);
	else if (!resize(app, line + 1))
		app_line(app, line + 1, 0);
	if (!st && !app->quit)
		app_draw(app);
	return st;
}

static enum status
at_line(const char *path, unsigned number, enum status st, struct error *err)
{
	struct error why = err ? *err : (struct error){ 0 };

	return error_set(err, st, "%s:%u: %s", path, number, why.msg);
}

static enum status
run_lines(struct app *app, const char *path, char *text, struct error *err)
{
	unsigned number = 1;
	enum status st;

	app_draw(app);
	for (char *line = text, *next; line && !app->quit;
	     line = next, number++) {
		next = strchr(line, '\n');
		if (next)
			*next++ = '\0';
		line[strcspn(line, "\r")] = '\0';
		st = step(app, line, err);
		if (st)
			return at_line(path, number, st, err);
	}
	return STATUS_OK;
}

enum status
script_run(struct app *app, const char *path, struct error *err)
{
	struct buf text = BUF_INIT;
	enum status st = file_read(path, SCRIPT_LIMIT, &text, err);

	if (!st && text.len)
		st = run_lines(app, path, text.data, err);
	buf_free(&text);
	return st;
}
