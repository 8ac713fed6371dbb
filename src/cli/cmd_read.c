/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * reaffirm [read]: the reader, on the library, a work or files; or, where
 * there is no terminal to draw on, the same in print.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/files.h"
#include "cli/import.h"
#include "cli/interrupt.h"
#include "cli/namer.h"
#include "cli/progress.h"
#include "cli/reader.h"

struct reading {
	struct cli *cli;
	struct files files;
	const char *open;  /* KEY[#LABEL]; NULL without */
	size_t refused;	   /* files and folders */
	struct buf notice; /* why the first was */
	struct import im;
	struct progress progress;
};

/* --- what to read -------------------------------------------------------- */

static void
refuse(struct reading *rd, const char *message)
{
	progress_hide(&rd->progress);
	cli_complain("%s", message);
	if (rd->refused++ == 0)
		cli_visible(&rd->notice, message, strlen(message));
}

/* How many there are, where the screen will hide the line of each. */
static void
count_refused(struct reading *rd)
{
	struct buf all = BUF_INIT;

	if (rd->refused < 2)
		return;
	buf_printf(&all, "%zu files were refused; %s", rd->refused,
		   rd->notice.data);
	buf_free(&rd->notice);
	rd->notice = all;
}

static void
folder_refused(void *ctx, const char *path, const char *why)
{
	struct buf msg = BUF_INIT;

	buf_printf(&msg, "%s: %s", path, why);
	refuse(ctx, msg.data);
	buf_free(&msg);
}

static void
told(void *ctx, const struct import_file *file)
{
	if (file->refusal)
		refuse(ctx, file->refusal);
}

static void
show_progress(void *ctx)
{
	struct reading *rd = ctx;

	progress_tick(&rd->progress, &rd->im.reached);
}

static enum status
import_files(struct reading *rd, struct error *err)
{
	enum status st;

	rd->im = (struct import){
		.library = rd->cli->library,
		.files = rd->files.path,
		.named = rd->files.named,
		.n = rd->files.n,
		.namer = rd->im.namer,
		.told = told,
		.tick = show_progress,
		.ctx = rd,
	};
	progress_begin(&rd->progress, &rd->files);
	st = import_run(&rd->im, err);
	progress_hide(&rd->progress);
	progress_end(&rd->progress);
	count_refused(rd);
	return st;
}

/* "shw 52/205": a word alone in front of another was meant for a command. */
static enum status
refuse_second(const char *first, const char *second, struct error *err)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz-";

	if (first[strspn(first, letters)] == '\0')
		return error_set(err, STATUS_USAGE,
				 "no command '%s'; see reaffirm --help", first);
	return error_set(err, STATUS_USAGE, "one work at a time: %s or %s",
			 first, second);
}

static enum status
sort_operands(struct reading *rd, struct error *err)
{
	struct cli *cli = rd->cli;

	for (int i = 0; i < cli->n_operands; i++) {
		if (cli_is_file(cli, cli->operands[i])) {
			files_add(&rd->files, cli->operands[i]);
			continue;
		}
		if (rd->open)
			return refuse_second(rd->open, cli->operands[i], err);
		rd->open = cli->operands[i];
	}
	return STATUS_OK;
}

/*
 * A library in memory, of the files alone, that looks through to the real;
 * where that cannot be had, files can be read all the same.
 */
static enum status
open_files(struct reading *rd, struct error *err)
{
	struct cli *cli = rd->cli;
	enum status st = cli_open_library(cli, err);
	struct called *kept = NULL;
	size_t n = 0;

	if (st && cli->signal)
		return st;
	library_close(cli->library);
	cli->library = NULL;
	st = library_open(NULL, LIBRARY_MEMORY, &cli->library, err);
	/* What is wrong with it is told when it is needed. */
	if (access(cli_notebook_path(cli), F_OK) == 0 &&
	    !cli_open_notebook(cli, false, NULL))
		notebook_called(cli->notebook, cli->arena, &kept, &n, NULL);
	rd->im.namer = namer_new(kept, n);
	if (!st)
		st = import_files(rd, err);
	namer_free(rd->im.namer);
	cli->signal = interrupt_seen();
	if (!st)
		library_overlay(cli->library, cli_library_path(cli));
	return st;
}

/* Of files the first work is opened, whatever was read last. */
static enum status
open_first(struct reading *rd, struct error *err)
{
	struct library *lib = rd->cli->library;
	struct work_query q = { .order = ORDER_SYMBOL };
	struct work_row row;
	int64_t *ids = NULL;
	size_t n;
	enum status st = library_list(lib, &q, &ids, &n, err);

	if (!st && n > 0)
		st = library_row(lib, rd->cli->arena, ids[0], &row, err);
	if (!st && n > 0)
		rd->open = row.key;
	free(ids);
	return st;
}

/* What is to be opened must be a work, or be cited by one. */
static enum status
check_open(struct reading *rd, struct error *err)
{
	struct target t;
	struct reference ref;

	if (!rd->open)
		return STATUS_OK;
	ref = cli_reference(rd->cli, rd->open);
	if (cli_find_target(rd->cli, ref.work, &t, NULL) == STATUS_OK)
		return STATUS_OK;
	return error_set(err, STATUS_MISSING,
			 "'%s' is no file, no command and no work that is "
			 "known here",
			 rd->open);
}

/* --- reading it ---------------------------------------------------------- */

static int
print_texts(struct cli *cli)
{
	struct work_query q = { .order = ORDER_SYMBOL };
	struct resolution *r;
	struct error err;
	int64_t *ids;
	size_t n;
	int status = CLI_OK;

	if (library_list(cli->library, &q, &ids, &n, &err))
		return cli_fail(&err);
	cli_correct(cli);
	for (size_t i = 0; i < n && status == CLI_OK; i++) {
		if (library_text(cli->library, ids[i], NULL, &r, &err)) {
			status = cli_fail(&err);
			break;
		}
		if (i > 0)
			putchar('\n');
		status = cli_print_text(r, NULL);
		resolution_free(r);
	}
	free(ids);
	return status;
}

static int
print_instead(struct reading *rd)
{
	struct work_query q = { .order = ORDER_SYMBOL };
	struct error err;

	if (cli_prefer(rd->cli, &err))
		return cli_fail(&err);
	if (rd->open)
		return cli_print_work(rd->cli, rd->open);
	if (rd->files.n > 0)
		return print_texts(rd->cli);
	return cli_print_list(rd->cli, &q);
}

static int
read_it(struct reading *rd)
{
	struct cli *cli = rd->cli;
	struct error err;
	enum status st = sort_operands(rd, &err);

	if (!st && rd->files.n + rd->refused > 0)
		st = open_files(rd, &err);
	else if (!st)
		st = cli_open_library(cli, &err);
	if (!st && cli->signal)
		return CLI_FAILED;
	if (!st && rd->refused > 0 && library_count(cli->library) == 0)
		return CLI_FAILED; /* each has had its line */
	if (!st)
		st = check_open(rd, &err);
	if (st)
		return cli_fail(&err);
	if (!reader_can_draw(cli))
		return print_instead(rd);
	if (rd->files.n > 0 && !rd->open && open_first(rd, &err))
		return cli_fail(&err);
	return reader_run(cli, rd->open, rd->notice.data);
}

int
cmd_read(struct cli *cli)
{
	struct reading rd = {
		.cli = cli,
		.files = { .refused = folder_refused },
	};
	int status;

	rd.files.ctx = &rd;
	status = read_it(&rd);
	if (status == CLI_OK && rd.refused > 0)
		status = CLI_FAILED;
	files_free(&rd.files);
	buf_free(&rd.notice);
	return status;
}
