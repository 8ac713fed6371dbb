/* SPDX-License-Identifier: GPL-3.0-or-later */
/* reaffirm parse: what reaffirm-parse makes of files; adds nothing. */
#include "config.h"

#include <stdio.h>

#include "cli/batch.h"
#include "cli/cli.h"
#include "cli/interrupt.h"
#include "cli/pool.h"

static bool
pass_through(void *ctx, struct pool_file *file)
{
	struct batch_head head;
	int *status = ctx;

	if (file->refusal) {
		cli_complain("%s", file->refusal);
		*status = CLI_FAILED;
		return true;
	}
	for (size_t at = 0, n; (n = batch_take(file->objects->data + at,
					       file->objects->len - at, &head));
	     at += n)
		fwrite(file->objects->data + at + sizeof(head), 1, head.len,
		       stdout);
	fflush(stdout);
	return !ferror(stdout);
}

int
cmd_parse(struct cli *cli)
{
	int status = CLI_OK;
	struct pool pool = {
		.files = cli->operands,
		.n = (size_t)cli->n_operands,
		.file = pass_through,
		.ctx = &status,
	};
	struct error err;

	if (pool_run(&pool, &err))
		return cli_fail(&err);
	cli->signal = interrupt_seen();
	return cli->signal ? CLI_FAILED : status;
}
