/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The work whose annotations or corrections are asked for, gone or not. */
#include "config.h"

#include <string.h>

#include "cli/cli.h"

/* Whether the notebook has anything under this name. */
static bool
is_noted(struct cli *cli, const char *name)
{
	struct annotation_query q = { .work = name, .deleted_too = true };
	struct annotation *annotations;
	struct correction *corrections;
	size_t n = 0;

	if (!notebook_list(cli->notebook, cli->arena, &q, &annotations, &n,
			   NULL) &&
	    n > 0)
		return true;
	return !notebook_corrections(
		       cli->notebook, cli->arena,
		       &(struct correction_query){ .work = name,
						   .revoked_too = true },
		       &corrections, &n, NULL) &&
	       n > 0;
}

enum status
cli_find_noted(struct cli *cli, const char *name, const char **key,
	       struct error *err)
{
	struct symbol symbol;
	struct target t;
	enum status st = cli_find_target(cli, name, &t, err);

	*key = st ? name : t.key;
	if (st == STATUS_MISSING &&
	    (symbol_parse(name, strlen(name), BODY_NONE, &symbol) ||
	     is_noted(cli, name)))
		return STATUS_OK;
	return st;
}
