/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * reaffirm notebook: whether it is sound and what copies there are, and
 * putting one of those in its place.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "cli/cli.h"
#include "store/notebook_restore.h"

/* --- looking ----------------------------------------------------------- */

static void
print_one(const struct notebook_file *f, struct buf *out)
{
	cli_visible(out, f->path, strlen(f->path));
	if (f->state) {
		/* The reason begins with the path. */
		const char *why = f->why;
		size_t n = strlen(f->path);

		why += strncmp(why, f->path, n) ? 0 : n;
		buf_printf(out, "%s%s\n", *why == ':' ? "" : ": ", why);
		return;
	}
	buf_printf(out, ": sound, %zu annotation%s, %zu correction%s\n",
		   f->annotations, f->annotations == 1 ? "" : "s",
		   f->corrections, f->corrections == 1 ? "" : "s");
}

static void
json_one(const struct notebook_file *f, struct json *j)
{
	json_open(j, '{');
	json_member(j, "path", f->path);
	json_name(j, "sound");
	json_bool(j, f->state == STATUS_OK);
	json_member(j, "why", f->why);
	json_member_number(j, "bytes", f->bytes);
	json_member_number(j, "annotations", (long long)f->annotations);
	json_member_number(j, "corrections", (long long)f->corrections);
	json_close(j, '}');
}

static void
print_json(const struct notebook_file *nb, const struct notebook_file *copies,
	   size_t n, struct buf *out)
{
	struct json j = { .out = out };

	json_open(&j, '{');
	json_name(&j, "notebook");
	json_one(nb, &j);
	json_name(&j, "copies");
	json_open(&j, '[');
	for (size_t i = 0; i < n; i++)
		json_one(&copies[i], &j);
	json_close(&j, ']');
	json_close(&j, '}');
	buf_putc(out, '\n');
}

static int
look(struct cli *cli, const char *path)
{
	struct notebook_file nb = notebook_look(cli->arena, path), *copies;
	size_t n = notebook_copies(cli->arena, path, &copies);
	bool none = nb.state == STATUS_MISSING && n == 0;
	struct buf out = BUF_INIT;

	if (cli_given(cli, ARG_JSON)) {
		print_json(&nb, copies, n, &out);
	} else if (none) {
		cli_visible(&out, path, strlen(path));
		buf_puts(&out, ": the first annotation will make it\n");
	} else {
		print_one(&nb, &out);
		for (size_t i = 0; i < n; i++)
			print_one(&copies[i], &out);
	}
	cli_print(&out);
	buf_free(&out);
	return nb.state == STATUS_OK || none ? CLI_OK : CLI_FAILED;
}

/* --- restoring --------------------------------------------------------- */

static int
restore(struct cli *cli, const char *path, const char *copy)
{
	struct buf out = BUF_INIT;
	struct restored done;
	struct error err;

	if (notebook_restore(cli->arena, path, copy, &done, &err))
		return cli_fail(&err);
	cli_visible(&out, path, strlen(path));
	buf_puts(&out, ": is now what ");
	cli_visible(&out, done.copy, strlen(done.copy));
	buf_puts(&out, " holds\n");
	if (*done.damaged) {
		cli_visible(&out, done.damaged, strlen(done.damaged));
		buf_printf(&out,
			   ": is the damaged one; %zu annotation%s, %zu "
			   "correction%s and %zu draft%s that are later were "
			   "read in it\n",
			   done.annotations, done.annotations == 1 ? "" : "s",
			   done.corrections, done.corrections == 1 ? "" : "s",
			   done.drafts, done.drafts == 1 ? "" : "s");
	}
	cli_print(&out);
	buf_free(&out);
	return CLI_OK;
}

int
cmd_notebook(struct cli *cli)
{
	const char *path = cli_notebook_path(cli);
	const char *first = cli->n_operands > 0 ? cli->operands[0] : NULL;

	if (!first)
		return look(cli, path);
	if (strcmp(first, "restore") == 0)
		return restore(cli, path,
			       cli->n_operands > 1 ? cli->operands[1] : NULL);
	cli_complain("notebook takes nothing, or restore [COPY]");
	return CLI_USAGE;
}
