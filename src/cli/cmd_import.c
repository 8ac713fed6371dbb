/* SPDX-License-Identifier: GPL-3.0-or-later */
/* reaffirm import: add the resolutions in files and folders. */
#include "config.h"

#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/json.h"
#include "base/xalloc.h"
#include "cli/cli.h"
#include "cli/files.h"
#include "cli/import.h"
#include "cli/interrupt.h"
#include "cli/pool.h"
#include "source/member.h"

enum { PROGRESS_MS = 100, SUFFIXES_MOST = 6, RIVALS_MOST = 10 };

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
	bool progress; /* standard error is a terminal */
	bool progress_shown;
	uint64_t *sizes; /* of all paths before the nth; n + 1 of them */
	struct timespec begun, last; /* last: when progress was shown */
};

/* --- progress ------------------------------------------------------------ */

static void
hide_progress(struct session *s)
{
	if (s->progress_shown)
		fprintf(stderr, "\r%*s\r", 60, "");
	s->progress_shown = false;
}

static long
ms_since(const struct timespec *then, const struct timespec *now)
{
	return (now->tv_sec - then->tv_sec) * 1000 +
	       (now->tv_nsec - then->tv_nsec) / 1000000;
}

/* What is done of all bytes on disk, and how many those are. */
static void
add_up_sizes(struct session *s)
{
	size_t n = s->files.n;

	s->sizes = xcalloc(n + 1, sizeof(*s->sizes));
	for (size_t i = 0; s->progress && i < n; i++) {
		struct stat st;

		s->sizes[i + 1] = s->sizes[i];
		if (!stat(s->files.path[i], &st) && S_ISREG(st.st_mode))
			s->sizes[i + 1] += (uint64_t)st.st_size;
	}
}

/* Guessed from what it took so far; -1 while there is nothing to go by. */
static long
seconds_left(const struct session *s, long ms)
{
	const struct import_reached *r = &s->im.reached;
	uint64_t done, all;

	if (r->index >= s->files.n || ms < 1000)
		return -1;
	done = s->sizes[r->index] + r->consumed;
	all = s->sizes[s->files.n];
	if (done == 0 || done > all)
		return -1;
	return (long)((double)(all - done) / (double)done * (double)ms / 1000);
}

static void
show_progress(void *ctx)
{
	struct session *s = ctx;
	const struct import_reached *r = &s->im.reached;
	struct timespec now;
	long ms, left;

	if (!s->progress || clock_gettime(CLOCK_MONOTONIC, &now) ||
	    ms_since(&s->last, &now) < PROGRESS_MS)
		return;
	s->last = now;
	hide_progress(s);
	s->progress_shown = true;
	ms = ms_since(&s->begun, &now);
	left = seconds_left(s, ms);
	fprintf(stderr, "\r%zu files, %.1f MB/s", r->files,
		(double)r->bytes / 1e3 / (double)(ms > 0 ? ms : 1));
	if (left >= 0)
		fprintf(stderr, ", %ld:%02ld left", left / 60, left % 60);
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
counts_json(struct json *j, const struct import_counts *c)
{
	json_member_number(j, "new", (long long)c->added);
	json_member_number(j, "replaced", (long long)c->replaced);
	json_member_number(j, "unchanged", (long long)c->unchanged);
	json_member_number(j, "outdone", (long long)c->outdone);
	json_member_number(j, "recovered", (long long)c->recovered);
}

static void
file_json(struct session *s, const struct import_file *file)
{
	const struct import_counts *c = &file->counts;
	struct json *j = &s->json;
	struct buf name = BUF_INIT, rival = BUF_INIT;

	if (!cli_given(s->cli, ARG_JSON))
		return;
	cli_visible(&name, file->name, strlen(file->name));
	if (file->rival)
		cli_visible(&rival, file->rival, strlen(file->rival));
	json_open(j, '{');
	json_member(j, "file", name.data);
	counts_json(j, c);
	json_name(j, "skipped");
	json_bool(j, c->skipped > 0);
	json_member(j, "reason", file->passed);
	json_member(j, "refused", file->refusal);
	json_member(j, "rival", rival.data);
	json_close(j, '}');
	cli_print(&s->out);
	buf_free(&name);
	buf_free(&rival);
}

/* "  FILE is outdone, GA 52/205 (en): OTHER", for the summary. */
static void
note_rival(struct session *s, const struct import_file *file)
{
	if (!file->rival || !file->counts.outdone ||
	    s->n_rivals++ >= RIVALS_MOST)
		return;
	buf_puts(&s->rivals, "  ");
	cli_visible(&s->rivals, file->name, strlen(file->name));
	buf_puts(&s->rivals, " is outdone, ");
	cli_visible(&s->rivals, file->rival, strlen(file->rival));
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

static void
print_summary(struct session *s, const struct import_counts *c)
{
	struct buf *out = &s->out;

	buf_printf(out, "%zu new, %zu replaced, %zu unchanged, %zu refused",
		   c->added, c->replaced, c->unchanged, c->refused);
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
	buf_add(out, s->rivals.data, s->rivals.len);
	if (s->n_rivals > RIVALS_MOST)
		buf_printf(out, "  and %zu more; --json names them all\n",
			   s->n_rivals - RIVALS_MOST);
}

static void
summary(struct session *s, const struct import_counts *c)
{
	struct json *j = &s->json;

	hide_progress(s);
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
	add_up_sizes(s);
	clock_gettime(CLOCK_MONOTONIC, &s->begun);
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
		.progress = isatty(STDERR_FILENO),
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
	free(s.sizes);
	buf_free(&s.rivals);
	buf_free(&s.out);
	if (st)
		return cli_fail(&err);
	return cli->signal || total.refused ? CLI_FAILED : CLI_OK;
}
