/* SPDX-License-Identifier: GPL-3.0-or-later */
/* reaffirm import: add the resolutions in files and folders. */
#include "config.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/json.h"
#include "cli/cli.h"
#include "cli/files.h"
#include "cli/import.h"
#include "cli/interrupt.h"

enum { PROGRESS_MS = 100 };

struct session {
	struct cli *cli;
	struct files files;
	size_t folders_refused;
	struct buf out; /* JSON not yet printed */
	struct json json;
	bool progress; /* standard error is a terminal */
	bool progress_shown;
	struct timespec last; /* when progress was last shown */
};

/* --- progress ------------------------------------------------------------ */

static void
hide_progress(struct session *s)
{
	if (s->progress_shown)
		fputs("\r                                        \r", stderr);
	s->progress_shown = false;
}

static void
show_progress(struct session *s, size_t done)
{
	struct timespec now;
	long ms;

	if (!s->progress)
		return;
	clock_gettime(CLOCK_MONOTONIC, &now);
	ms = (now.tv_sec - s->last.tv_sec) * 1000 +
	     (now.tv_nsec - s->last.tv_nsec) / 1000000;
	if (ms < PROGRESS_MS)
		return;
	s->last = now;
	s->progress_shown = true;
	fprintf(stderr, "\r%zu of %zu files", done, s->files.n);
	fflush(stderr);
}

/* --- telling ------------------------------------------------------------- */

static void
complain(struct session *s, const char *message)
{
	hide_progress(s);
	cli_complain("%s", message);
}

static void
file_json(struct session *s, const char *path, const struct import_counts *c,
	  const char *refusal)
{
	struct json *j = &s->json;
	struct buf name = BUF_INIT;

	if (!cli_given(s->cli, ARG_JSON))
		return;
	cli_visible(&name, path, strlen(path));
	json_open(j, '{');
	json_member(j, "file", name.data);
	json_member_number(j, "new", (long long)c->added);
	json_member_number(j, "replaced", (long long)c->replaced);
	json_member_number(j, "unchanged", (long long)c->unchanged);
	json_member(j, "refused", refusal);
	json_close(j, '}');
	cli_print(&s->out);
	buf_free(&name);
}

static void
told(void *ctx, size_t index, const struct import_counts *c,
     const char *refusal)
{
	struct session *s = ctx;

	if (refusal)
		complain(s, refusal);
	file_json(s, s->files.path[index], c, refusal);
	show_progress(s, index + 1);
}

static void
folder_refused(void *ctx, const char *path, const char *why)
{
	static const struct import_counts none = { .refused = 1 };
	struct session *s = ctx;
	struct buf msg = BUF_INIT;

	buf_printf(&msg, "%s: %s", path, why);
	complain(s, msg.data);
	file_json(s, path, &none, msg.data);
	buf_free(&msg);
	s->folders_refused++;
}

static void
summary(struct session *s, const struct import_counts *c)
{
	struct json *j = &s->json;

	hide_progress(s);
	if (cli_given(s->cli, ARG_JSON)) {
		json_close(j, ']');
		json_member_number(j, "new", (long long)c->added);
		json_member_number(j, "replaced", (long long)c->replaced);
		json_member_number(j, "unchanged", (long long)c->unchanged);
		json_member_number(j, "refused", (long long)c->refused);
		json_name(j, "complete");
		json_bool(j, s->cli->signal == 0);
		json_close(j, '}');
		buf_putc(&s->out, '\n');
	} else {
		buf_printf(&s->out,
			   "%zu new, %zu replaced, %zu unchanged, %zu refused"
			   "%s\n",
			   c->added, c->replaced, c->unchanged, c->refused,
			   s->cli->signal ? " (interrupted)" : "");
	}
	cli_print(&s->out);
}

static enum status
import_files(struct session *s, struct import_counts *total, struct error *err)
{
	struct import im = {
		.library = s->cli->library,
		.told = told,
		.ctx = s,
	};
	enum status st;

	if (cli_given(s->cli, ARG_JSON)) {
		json_open(&s->json, '{');
		json_name(&s->json, "files");
		json_open(&s->json, '[');
	}
	for (int i = 0; i < s->cli->n_operands; i++)
		files_add(&s->files, s->cli->operands[i]);
	im.files = s->files.path;
	im.n = s->files.n;
	st = import_run(&im, err);
	s->cli->signal = interrupt_seen();
	*total = im.total;
	total->refused += s->folders_refused;
	return st;
}

int
cmd_import(struct cli *cli)
{
	struct session s = {
		.cli = cli,
		.files = { .refused = folder_refused },
		.progress = isatty(STDERR_FILENO),
	};
	struct import_counts total;
	struct error err;
	enum status st;

	s.json.out = &s.out;
	s.files.ctx = &s;
	if (cli_open_library_write(cli, &err))
		return cli_fail(&err);
	st = import_files(&s, &total, &err);
	summary(&s, &total);
	files_free(&s.files);
	buf_free(&s.out);
	if (st)
		return cli_fail(&err);
	return cli->signal || total.refused ? CLI_FAILED : CLI_OK;
}
