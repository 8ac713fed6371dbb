/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A parser is asked for lines of a file. */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/child.h"
#include "base/paths.h"
#include "cli/lines.h"

enum {
	SECONDS = 60,
	MOST = 8 * 1024 * 1024, /* bytes printed */
};

/* Its own words, without who says them. */
static enum status
refused(const struct buf *errout, const char *file, struct error *err)
{
	static const char name[] = "reaffirm: ";
	const char *why = errout->data ? errout->data : "";

	if (strncmp(why, name, sizeof(name) - 1) == 0)
		why += sizeof(name) - 1;
	if (!*why)
		return error_set(err, STATUS_CHILD, "%s cannot be read", file);
	return error_set(err, STATUS_MISSING, "%.*s", (int)strcspn(why, "\n"),
			 why);
}

enum status
lines_read(const char *file, size_t first, size_t last, struct buf *out,
	   struct error *err)
{
	const struct child_limits limits = { .cpu_seconds = SECONDS,
					     .memory_bytes = (size_t)2 << 30,
					     .open_files = 64,
					     .seconds = SECONDS };
	char range[64], *parser = paths_parser();
	char *argv[] = { parser, range, (char *)"--", (char *)(size_t)file,
			 NULL };
	struct buf errout = BUF_INIT;
	struct child_talk talk = { .argv = argv,
				   .limits = &limits,
				   .limit = MOST,
				   .errout = &errout };
	enum status st;

	snprintf(range, sizeof(range), "--lines=%zu-%zu", first, last);
	st = child_run(&talk, out);
	if (st)
		*err = talk.why;
	else if (talk.exit_code)
		st = refused(&errout, file, err);
	buf_free(&errout);
	free(parser);
	return st;
}
