/* SPDX-License-Identifier: GPL-3.0-or-later */
/* reaffirm annotations: list them. */
#include "config.h"

#include "cli/annotation.h"

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

/*
 * The label that is meant, as the text has it; what the text has not is what
 * was asked, for an annotation may still be under it, and *missing says so.
 */
static const char *
label_meant(struct cli *cli, const struct reference *ref, struct error *missing)
{
	const char *label = ref->label;
	struct resolution *r;
	long at;

	missing->code = STATUS_OK;
	if (!label || !library_find(cli->library, ref->work, NULL) ||
	    cli_open_work(cli, ref, &r, &at, missing))
		return label;
	label = arena_strdup(cli->arena, r->paragraphs[at].label);
	resolution_free(r);
	return label;
}

int
cmd_annotations(struct cli *cli)
{
	struct annotation_query q = {
		.deleted_too = cli_given(cli, ARG_DELETED),
	};
	struct buf out = BUF_INIT;
	struct annotation *an;
	struct error err, missing = { 0 };
	size_t n;

	if (cli_open_library(cli, &err) || cli_open_notebook(cli, false, &err))
		return cli_fail(&err);
	if (cli->n_operands > 0) {
		struct reference ref = cli_reference(cli, cli->operands[0]);

		if (cli_find_noted(cli, ref.work, &q.work, &err))
			return cli_fail(&err);
		q.label = label_meant(cli, &ref, &missing);
	}
	if (notebook_list(cli->notebook, cli->arena, &q, &an, &n, &err))
		return cli_fail(&err);
	if (!n && missing.code)
		return cli_fail(&missing);
	print(cli, an, n, &out);
	cli_print(&out);
	buf_free(&out);
	return CLI_OK;
}
