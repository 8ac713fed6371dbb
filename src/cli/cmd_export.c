/* SPDX-License-Identifier: GPL-3.0-or-later */
/* reaffirm export: annotations with the paragraphs they are on. */
#include "config.h"

#include <string.h>

#include "base/file.h"
#include "cli/cli.h"
#include "export/export.h"

struct format {
	const char *name;
	enum status (*write)(struct library *lib, struct notebook *nb,
			     const char *work, struct buf *out,
			     struct error *err);
};

static const struct format formats[] = {
	{ "markdown", export_markdown },
	{ "json", export_json },
};

static enum status
choose(struct cli *cli, const struct format **out, struct error *err)
{
	const char *name = cli->values[ARG_FORMAT];

	if (!name)
		name = cli_given(cli, ARG_JSON) ? "json" : "markdown";
	for (size_t i = 0; i < sizeof(formats) / sizeof(formats[0]); i++) {
		if (strcmp(formats[i].name, name) == 0) {
			*out = &formats[i];
			return STATUS_OK;
		}
	}
	return error_set(err, STATUS_USAGE,
			 "no format '%s'; there are markdown and json", name);
}

static enum status
export_work(struct cli *cli, const struct format *f, struct buf *out,
	    struct error *err)
{
	const char *work = NULL;
	enum status st = cli_open_library(cli, err);

	if (!st)
		st = cli_open_notebook(cli, false, err);
	if (!st && cli->n_operands > 0)
		st = cli_find_noted(cli, cli->operands[0], &work, err);
	if (!st)
		st = f->write(cli->library, cli->notebook, work, out, err);
	return st;
}

int
cmd_export(struct cli *cli)
{
	const char *path = cli->values[ARG_OUTPUT];
	struct buf out = BUF_INIT;
	const struct format *f = NULL;
	struct error err;
	enum status st = choose(cli, &f, &err);

	if (!st)
		st = export_work(cli, f, &out, &err);
	if (!st && path)
		st = file_write(path, out.data ? out.data : "", out.len, 0644,
				&err);
	else if (!st)
		cli_print(&out);
	buf_free(&out);
	return st ? cli_fail(&err) : CLI_OK;
}
