/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The options by which works are chosen, as list and others take them. */
#include "config.h"

#include <stdlib.h>

#include "base/paths.h"
#include "cli/cli.h"
#include "store/state.h"

/* What was opened in the reader: nothing, where that is not known. */
static void
read_opened(struct cli *cli, struct names *opened)
{
	char *path = paths_state("state.db");
	struct state *state = state_open(path);

	opened->n = state_get_opened(state, cli->arena, &opened->names);
	state_close(state);
	free(path);
}

/* What of the options is a filter. */
enum status
cli_filter(struct cli *cli, struct work_query *q, struct error *err)
{
	static const struct {
		enum arg arg;
		const char *name;
	} filters[] = {
		{ ARG_BODY, "body" },	    { ARG_YEAR, "year" },
		{ ARG_SESSION, "session" }, { ARG_LANG, "lang" },
		{ ARG_SUBJECT, "subject" }, { ARG_ANNOTATED, "annotated" },
		{ ARG_UNREAD, "unread" },   { ARG_DOUBTFUL, "doubtful" },
	};
	enum { FILTERS = sizeof(filters) / sizeof(filters[0]) };
	enum status st = STATUS_OK;

	for (int i = 0; i < FILTERS && !st; i++)
		if (cli_given(cli, filters[i].arg))
			st = filter_set(&q->filter, filters[i].name,
					cli->values[filters[i].arg], err);
	if (!st && q->filter.annotated)
		st = cli_open_notebook(cli, false, err);
	if (!st && q->filter.annotated)
		q->annotated.n = notebook_works(cli->notebook, cli->arena,
						&q->annotated.names);
	if (!st && q->filter.unread)
		read_opened(cli, &q->opened);
	return st;
}
