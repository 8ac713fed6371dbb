/* SPDX-License-Identifier: GPL-3.0-or-later */
/* reaffirm annotations: list them. */
#include "config.h"

#include "cli/annotation.h"

/* The key of the work asked for: of one that is gone too. */
static const char *
query_key(struct cli *cli, const char *name)
{
	struct target t;

	if (cli_find_target(cli, name, &t, NULL))
		return name;
	return t.key;
}

static void
print(struct cli *cli, const struct annotation *an, size_t n, struct buf *out)
{
	struct json j = { .out = out };

	if (!cli_given(cli, ARG_JSON)) {
		for (size_t i = 0; i < n; i++)
			annotation_text(cli, &an[i], out);
		return;
	}
	json_open(&j, '{');
	json_name(&j, "annotations");
	json_open(&j, '[');
	for (size_t i = 0; i < n; i++)
		annotation_json(cli, &an[i], &j);
	json_close(&j, ']');
	json_close(&j, '}');
	buf_putc(out, '\n');
}

int
cmd_annotations(struct cli *cli)
{
	struct annotation_query q = {
		.deleted_too = cli_given(cli, ARG_DELETED),
	};
	struct buf out = BUF_INIT;
	struct annotation *an;
	struct error err;
	size_t n;

	if (cli_open_library(cli, &err) || cli_open_notebook(cli, false, &err))
		return cli_fail(&err);
	if (cli->n_operands > 0) {
		struct reference ref = cli_reference(cli, cli->operands[0]);

		q.work = query_key(cli, ref.work);
		q.label = ref.label;
	}
	if (notebook_list(cli->notebook, cli->arena, &q, &an, &n, &err))
		return cli_fail(&err);
	print(cli, an, n, &out);
	cli_print(&out);
	buf_free(&out);
	return CLI_OK;
}
