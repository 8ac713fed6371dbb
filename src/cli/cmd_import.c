/* SPDX-License-Identifier: GPL-3.0-or-later */
/* reaffirm import: add the resolutions in files and folders. */
#include "config.h"

#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/json.h"
#include "cli/cli.h"
#include "cli/files.h"
#include "cli/import.h"
#include "cli/interrupt.h"
#include "cli/pool.h"
#include "cli/progress.h"
#include "source/member.h"

enum { SUFFIXES_MOST = 6, RIVALS_MOST = 10 };

/* Files that were skipped, by the end of their names. */
struct tally {
	struct {
		char suffix[8];
		size_t n;
	} of[SUFFIXES_MOST];
	size_t kinds, others;
};

struct session {
	struct cli *cli;
	struct files files;
	struct import im;
	size_t folders_refused, files_skipped;
	struct tally skipped;
	struct buf rivals; /* lines about texts that several files have */
	size_t n_rivals;
	struct buf out; /* JSON not yet printed */
	struct json json;
	struct progress progress;
};

/* --- telling ------------------------------------------------------------- */

static void
complain(struct session *s, const char *message)
{
	progress_hide(&s->progress);
	cli_complain("%s", message);
}

static void
counts_json(struct json *j, const struct import_counts *c)
{
	json_member_number(j, "new", (long long)c->added);
	json_member_number(j, "replaced", (long long)c->replaced);
	json_member_number(j, "unchanged", (long long)c->unchanged);
	json_member_number(j, "outdone", (long long)c->outdone);
	json_member_number(j, "recovered", (long long)c->recovered);
	json_member_number(j, "doubtful", c->doubtful);
}

static void
file_json(struct session *s, const struct import_file *file)
{
	const struct import_counts *c = &file->counts;
	struct json *j = &s->json;

	if (!cli_given(s->cli, ARG_JSON))
		return;
	json_open(j, '{');
	json_member(j, "file", file->name);
	counts_json(j, c);
	json_name(j, "skipped");
	json_bool(j, c->skipped > 0);
	json_member(j, "reason", file->passed);
	json_member(j, "refused", file->refusal);
	json_member(j, "rival", file->rival);
	json_close(j, '}');
	cli_print(&s->out);
}

/* "  FILE is outdone, GA 52/205 (en): OTHER, and 4 more", for the summary. */
static void
note_rival(struct session *s, const struct import_file *file)
{
	if (!file->rival || !file->counts.outdone ||
	    s->n_rivals++ >= RIVALS_MOST)
		return;
	buf_puts(&s->rivals, "  ");
	cli_visible(&s->rivals, file->name, strlen(file->name));
	buf_puts(&s->rivals, " is outdone, ");
	cli_visible(&s->rivals, file->rival, file->first_rival);
	if (file->counts.outdone > 1)
		buf_printf(&s->rivals, ", and %zu more",
			   file->counts.outdone - 1);
	buf_putc(&s->rivals, '\n');
}

static void
count_suffix(struct tally *t, const char *suffix)
{
	size_t i = 0;

	while (i < t->kinds && strcasecmp(t->of[i].suffix, suffix) != 0)
		i++;
	if (i == SUFFIXES_MOST || strlen(suffix) >= sizeof(t->of[i].suffix)) {
		t->others++;
		return;
	}
	if (i == t->kinds)
		snprintf(t->of[t->kinds++].suffix, sizeof(t->of[i].suffix),
			 "%s", suffix);
	t->of[i].n++;
}

static void
told(void *ctx, const struct import_file *file)
{
	struct session *s = ctx;

	if (file->refusal)
		complain(s, file->refusal);
	if (file->counts.skipped)
		count_suffix(&s->skipped, !strcmp(file->passed, POOL_EMPTY)
						  ? "empty"
						  : member_suffix(file->name));
	note_rival(s, file);
	file_json(s, file);
}

static void
folder_refused(void *ctx, const char *path, const char *why)
{
	struct import_file file = { .name = path, .counts.refused = 1 };
	struct session *s = ctx;
	struct buf msg = BUF_INIT;

	buf_printf(&msg, "%s: %s", path, why);
	complain(s, msg.data);
	file.refusal = msg.data;
	file_json(s, &file);
	buf_free(&msg);
	s->folders_refused++;
}

static void
file_skipped(void *ctx, const char *path)
{
	struct import_file file = {
		.name = path,
		.counts.skipped = 1,
		.passed = MEMBER_NO_TEXT,
	};
	struct session *s = ctx;

	s->files_skipped++;
	told(s, &file);
}

/* " (3 .pdf, 1 .md)"; a name is any that was found, so it is cleaned. */
static void
print_tally(struct buf *out, const struct tally *t)
{
	const char *sep = " (";

	for (size_t i = 0; i < t->kinds; i++) {
		const char *suffix = t->of[i].suffix;

		buf_printf(out, "%s%zu ", sep, t->of[i].n);
		if (*suffix)
			cli_visible(out, suffix, strlen(suffix));
		else
			buf_puts(out, "without suffix");
		sep = ", ";
	}
	if (t->others)
		buf_printf(out, "%s%zu others", sep, t->others);
	buf_putc(out, ')');
}

/* Whatever else there is to tell, the counts are what is left in sight. */
static void
print_summary(struct session *s, const struct import_counts *c)
{
	struct buf *out = &s->out;

	buf_add(out, s->rivals.data, s->rivals.len);
	if (s->n_rivals > RIVALS_MOST)
		buf_printf(out, "  and %zu more files; --json names them all\n",
			   s->n_rivals - RIVALS_MOST);
	buf_printf(out, "%zu new, %zu replaced, %zu unchanged, %zu refused",
		   c->added, c->replaced, c->unchanged, c->refused);
	if (c->doubtful > 0)
		buf_printf(out, ", %d doubtful", c->doubtful);
	if (c->outdone)
		buf_printf(out, ", %zu outdone by better files", c->outdone);
	if (c->recovered)
		buf_printf(out, ", %zu recovered", c->recovered);
	if (c->skipped) {
		buf_printf(out, ", %zu skipped", c->skipped);
		print_tally(out, &s->skipped);
	}
	if (s->cli->signal)
		buf_puts(out, " (interrupted)");
	buf_putc(out, '\n');
}

static void
summary(struct session *s, const struct import_counts *c)
{
	struct json *j = &s->json;

	progress_hide(&s->progress);
	if (cli_given(s->cli, ARG_JSON)) {
		json_close(j, ']');
		counts_json(j, c);
		json_member_number(j, "refused", (long long)c->refused);
		json_member_number(j, "skipped", (long long)c->skipped);
		json_name(j, "complete");
		json_bool(j, s->cli->signal == 0);
		json_close(j, '}');
		buf_putc(&s->out, '\n');
	} else {
		print_summary(s, c);
	}
	cli_print(&s->out);
}

static void
show_progress(void *ctx)
{
	struct session *s = ctx;

	progress_tick(&s->progress, &s->im.reached);
}

static enum status
import_files(struct session *s, struct import_counts *total, struct error *err)
{
	struct import *im = &s->im;
	enum status st;

	if (cli_given(s->cli, ARG_JSON)) {
		json_open(&s->json, '{');
		json_name(&s->json, "files");
		json_open(&s->json, '[');
	}
	for (int i = 0; i < s->cli->n_operands; i++)
		files_add(&s->files, s->cli->operands[i]);
	progress_begin(&s->progress, &s->files);
	*im = (struct import){
		.library = s->cli->library,
		.files = s->files.path,
		.named = s->files.named,
		.n = s->files.n,
		.told = told,
		.tick = show_progress,
		.ctx = s,
	};
	st = import_run(im, err);
	s->cli->signal = interrupt_seen();
	*total = im->total;
	total->refused += s->folders_refused;
	total->skipped += s->files_skipped;
	return st;
}

int
cmd_import(struct cli *cli)
{
	struct session s = {
		.cli = cli,
		.files = { .refused = folder_refused, .skip = file_skipped },
	};
	struct import_counts total;
	struct error err;
	enum status st;

	s.json.out = &s.out;
	s.files.ctx = &s;
#ifdef SCHED_BATCH
	/* Fewer turns, and longer ones: for the parsers too. */
	sched_setscheduler(0, SCHED_BATCH, &(struct sched_param){ 0 });
#endif
	if (cli_open_library_write(cli, &err))
		return cli_fail(&err);
	st = import_files(&s, &total, &err);
	summary(&s, &total);
	files_free(&s.files);
	progress_end(&s.progress);
	buf_free(&s.rivals);
	buf_free(&s.out);
	if (st)
		return cli_fail(&err);
	return cli->signal || total.refused ? CLI_FAILED : CLI_OK;
}
