/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Many files through many parsers.  Batches of files wait in a row; several
 * of them run at once, but only the first is handed over, so that what comes
 * out has the order of the files however the children race.
 */
#include "config.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/paths.h"
#include "base/xalloc.h"
#include "cli/batch.h"
#include "cli/batch_child.h"
#include "cli/interrupt.h"
#include "cli/pool.h"

enum {
	CHILDREN_MOST = 8,
	BATCHES_MOST = 2 * CHILDREN_MOST, /* running, or read and waiting */
	BATCH_FILES = 64,		  /* at most, in one child */
	AHEAD = 8 * 1024 * 1024,       /* bytes kept of a batch not yet due */
	FILE_MOST = 512 * 1024 * 1024, /* bytes printed for one file */
};

struct row {
	const struct pool *pool;
	char *parser;
	unsigned children;
	size_t batch_files;
	size_t next;			    /* file that is in no batch yet */
	struct batch batches[BATCHES_MOST]; /* the first is due */
	size_t n;
	bool stopped;
};

/* --- children ------------------------------------------------------------ */

static char *const *
files_of(const struct row *row, const struct batch *b)
{
	return row->pool->bundled ? NULL : row->pool->files + b->first;
}

static enum status
start_batches(struct row *row, struct error *err)
{
	size_t running = 0, n = row->pool->bundled ? 1 : row->pool->n;
	enum status st = STATUS_OK;

	for (size_t i = 0; i < row->n; i++)
		running += !row->batches[i].ended;
	while (!st && running++ < row->children && row->n < BATCHES_MOST &&
	       row->next < n) {
		struct batch *b = &row->batches[row->n];
		size_t left = n - row->next;

		*b = (struct batch){
			.first = row->next,
			.n = left < row->batch_files ? left : row->batch_files,
		};
		st = batch_start(b, row->parser, files_of(row, b), err);
		if (st)
			return st;
		row->next += b->n;
		row->n++;
	}
	return st;
}

/* End what runs, and forget it. */
static void
abandon(struct row *row)
{
	for (size_t i = 0; i < row->n; i++) {
		struct batch *b = &row->batches[i];

		if (b->child.pid > 0) {
			kill(b->child.pid, SIGKILL);
			child_finish(&b->child, NULL, NULL);
		}
		buf_free(&b->out);
	}
	row->n = 0;
}

/* --- reading ------------------------------------------------------------- */

static bool
wants_more(const struct row *row, const struct batch *b)
{
	return !b->ended && (b == row->batches || b->out.len < AHEAD);
}

/* Wait until a child has printed something, or a signal came. */
static void
wait_for_output(struct row *row)
{
	struct pollfd fds[2 * BATCHES_MOST];

	for (size_t i = 0; i < row->n; i++) {
		struct batch *b = &row->batches[i];

		fds[2 * i] = (struct pollfd){
			.fd = wants_more(row, b) ? b->child.out : -1,
			.events = POLLIN,
		};
		fds[2 * i + 1] = (struct pollfd){
			.fd = b->err_ended ? -1 : b->child.err,
			.events = POLLIN,
		};
	}
	if (ppoll(fds, 2 * row->n, NULL, interrupt_mask()) < 0)
		return;
	for (size_t i = 0; i < row->n; i++) {
		struct batch *b = &row->batches[i];

		if (fds[2 * i].revents)
			batch_read(b);
		if (fds[2 * i + 1].revents)
			batch_read_err(b);
		if (b->out.len > FILE_MOST && b->child.pid > 0)
			kill(b->child.pid, SIGKILL);
	}
}

/* --- handing over -------------------------------------------------------- */

static void
hand_over(struct row *row, struct batch *b, size_t from, size_t n,
	  const char *refusal)
{
	const struct pool *pool = row->pool;
	const char *objects = b->out.data ? b->out.data + from : "";

	if (!pool->file(pool->ctx, b->first + b->done, objects, n, refusal))
		row->stopped = true;
	b->done++;
}

/* Hand over every file of the batch that is complete. */
static void
take_lines(struct row *row, struct batch *b)
{
	size_t from = 0;
	char *line;

	while (!row->stopped && b->done < b->n && (line = batch_line(b))) {
		size_t n = (size_t)(line - b->out.data) - from;

		if (*line != BATCH_READ && *line != BATCH_REFUSED) {
			b->out.data[b->line - 1] = '\n';
			continue;
		}
		hand_over(row, b, from, n,
			  *line == BATCH_REFUSED ? line + 1 : NULL);
		from = b->line;
	}
	batch_forget(b, from);
}

static void
refuse(struct row *row, struct batch *b, const struct error *why)
{
	const struct pool *pool = row->pool;
	struct buf msg = BUF_INIT;

	buf_printf(&msg, "%s: the parser failed on it: %s",
		   pool->bundled ? "bundled texts" : pool->files[b->first],
		   why->msg);
	hand_over(row, b, 0, 0, msg.data);
	buf_free(&msg);
}

/*
 * A child has ended before its files did.  The file that it was at is tried
 * in a child of its own, because what came before may have worn the first
 * one out; if that one ends too the file is refused.  The rest go on.
 */
static enum status
after_crash(struct row *row, struct batch *b, struct error *err)
{
	struct error why;
	bool alone = b->done == 0 && (b->retried || b->n == 1);
	enum status st;

	if (child_finish(&b->child, NULL, &why) == STATUS_OK)
		error_set(&why, STATUS_CHILD, "it gave no answer");
	batch_forget(b, b->out.len);
	b->first += b->done;
	b->n -= b->done;
	b->done = 0;
	b->retried = !alone;
	if (alone) {
		refuse(row, b, &why);
		b->first++;
		b->n--;
		b->done = 0;
	}
	if (b->n == 0 || row->stopped)
		return STATUS_OK;
	st = batch_start(b, row->parser, files_of(row, b), err);
	if (st)
		b->n = 0;
	return st;
}

static void
drop_first(struct row *row)
{
	buf_free(&row->batches[0].out);
	row->n--;
	memmove(row->batches, row->batches + 1, row->n * sizeof(struct batch));
}

/* Hand over what is due, batch by batch. */
static enum status
advance(struct row *row, struct error *err)
{
	enum status st = STATUS_OK;

	while (row->n > 0 && !row->stopped) {
		struct batch *b = &row->batches[0];

		take_lines(row, b);
		if (row->stopped || !b->ended || interrupt_seen())
			break;
		if (b->done == b->n) {
			child_finish(&b->child, NULL, NULL);
			drop_first(row);
			continue;
		}
		st = after_crash(row, b, err);
		if (b->n == 0)
			drop_first(row);
		if (st)
			break;
	}
	return st;
}

/* --- the pool ------------------------------------------------------------ */

static unsigned
count_cores(void)
{
	long n = sysconf(_SC_NPROCESSORS_ONLN);

	if (n < 1)
		return 1;
	return n > CHILDREN_MOST ? CHILDREN_MOST : (unsigned)n;
}

static size_t
files_a_batch(size_t n, unsigned children)
{
	size_t each = n / (4 * (size_t)children);

	if (each < 1)
		return 1;
	return each > BATCH_FILES ? BATCH_FILES : each;
}

static enum status
run_all(struct row *row, struct error *err)
{
	enum status st = start_batches(row, err);

	while (!st && row->n > 0 && !row->stopped && !interrupt_seen()) {
		wait_for_output(row);
		st = advance(row, err);
		if (!st && !row->stopped)
			st = start_batches(row, err);
	}
	abandon(row);
	return st;
}

enum status
pool_run(const struct pool *pool, struct error *err)
{
	struct row *row = xcalloc(1, sizeof(*row));
	enum status st;

	row->pool = pool;
	row->children = count_cores();
	row->batch_files = files_a_batch(pool->n, row->children);
	row->parser = paths_parser();
	if (access(row->parser, X_OK) != 0) {
		st = error_errno(err, STATUS_CHILD, errno, "cannot run %s",
				 row->parser);
	} else {
		interrupt_begin();
		st = run_all(row, err);
		interrupt_end();
	}
	free(row->parser);
	free(row);
	return st;
}
