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
#include "base/child.h"
#include "base/paths.h"
#include "base/xalloc.h"
#include "cli/batch.h"
#include "cli/interrupt.h"
#include "cli/pool.h"

enum {
	CHILDREN_MOST = 8,
	BATCHES_MOST = 2 * CHILDREN_MOST, /* running, or read and waiting */
	BATCH_FILES = 64,		  /* at most, in one child */
	READ_SIZE = 64 * 1024,
	AHEAD = 8 * 1024 * 1024,       /* bytes kept of a batch not yet due */
	FILE_MOST = 512 * 1024 * 1024, /* bytes printed for one file */
};

/* Files that one child reads. */
struct batch {
	struct child child;
	size_t first, n; /* of the pool's files */
	size_t done;	 /* of them, handed over */
	struct buf out;	 /* printed and not yet handed over */
	size_t line;	 /* where the unfinished line begins in out */
	size_t searched; /* no newline from line up to here */
	bool ended;	 /* its output has */
	bool err_ended;
	bool retried; /* its first file has already brought one down */
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

static enum status
batch_start(struct row *row, struct batch *b, struct error *err)
{
	static const struct child_limits limits = {
		.cpu_seconds = 300,
#if !defined(__SANITIZE_ADDRESS__)
		.memory_bytes = (size_t)2 << 30,
#endif
		.open_files = 64,
	};
	const struct pool *pool = row->pool;
	char **argv = xcalloc(b->n + 4, sizeof(*argv));
	size_t argc = 0;
	enum status st;

	argv[argc++] = row->parser;
	argv[argc++] = (char *)"--batch";
	argv[argc++] = (char *)(pool->bundled ? "--bundled" : "--");
	for (size_t i = 0; i < b->n && !pool->bundled; i++)
		argv[argc++] = pool->files[b->first + i];
	st = child_start(&b->child, argv, &limits, err);
	free(argv);
	b->ended = b->err_ended = st != STATUS_OK;
	return st;
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
		st = batch_start(row, b, err);
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
		kill(row->batches[i].child.pid, SIGKILL);
		child_finish(&row->batches[i].child, NULL, NULL);
		buf_free(&row->batches[i].out);
	}
	row->n = 0;
}

/* --- reading ------------------------------------------------------------- */

static bool
read_some(int fd, struct buf *out)
{
	char *to = buf_reserve(out, READ_SIZE);
	ssize_t n;

	do
		n = read(fd, to, READ_SIZE);
	while (n < 0 && errno == EINTR);
	if (n > 0)
		out->len += (size_t)n;
	return n > 0;
}

/* With --batch there is nothing on standard error but a crash's last words. */
static bool
skip_some(int fd)
{
	char scrap[4096];

	return read(fd, scrap, sizeof(scrap)) > 0;
}

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
			b->ended = !read_some(b->child.out, &b->out);
		if (fds[2 * i + 1].revents)
			b->err_ended = !skip_some(b->child.err);
		if (b->out.len > FILE_MOST)
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

/* The next whole line of what was printed; its newline becomes a NUL. */
static char *
next_line(struct batch *b)
{
	char *newline, *line = b->out.data + b->line;

	if (b->out.len == b->searched)
		return NULL;
	newline = memchr(b->out.data + b->searched, '\n',
			 b->out.len - b->searched);
	if (!newline) {
		b->searched = b->out.len;
		return NULL;
	}
	*newline = '\0';
	b->line = b->searched = (size_t)(newline - b->out.data) + 1;
	return line;
}

/* Hand over every file of the batch that is complete. */
static void
take_lines(struct row *row, struct batch *b)
{
	size_t from = 0;
	char *line;

	while (!row->stopped && b->done < b->n && (line = next_line(b))) {
		size_t n = (size_t)(line - b->out.data) - from;

		if (*line != BATCH_READ && *line != BATCH_REFUSED) {
			b->out.data[b->line - 1] = '\n';
			continue;
		}
		hand_over(row, b, from, n,
			  *line == BATCH_REFUSED ? line + 1 : NULL);
		from = b->line;
	}
	if (from == 0)
		return;
	memmove(b->out.data, b->out.data + from, b->out.len - from);
	b->out.len -= from;
	b->line -= from;
	b->searched -= from;
}

/*
 * A child has ended before its files did.  The file that it was at goes to
 * a child of its own, because what came before may have worn the first one
 * out; if that one ends too the file is refused, and the rest go on.
 */
static enum status
after_crash(struct row *row, struct batch *b, struct error *err)
{
	struct error why;
	struct buf msg = BUF_INIT;
	size_t at = b->first + b->done;
	enum status st;

	if (child_finish(&b->child, NULL, &why) == STATUS_OK) {
		b->n = 0;
		return error_set(err, STATUS_CHILD,
				 "%s did not finish its work; "
				 "is it the reaffirm-parse of this reaffirm?",
				 row->parser);
	}
	buf_clear(&b->out);
	b->line = b->searched = 0;
	if (b->done == 0 && (b->retried || b->n == 1)) {
		buf_printf(&msg, "%s: the parser failed on it: %s",
			   row->pool->bundled ? "bundled texts"
					      : row->pool->files[at],
			   why.msg);
		hand_over(row, b, 0, 0, msg.data);
		buf_free(&msg);
		b->retried = false;
	} else {
		b->retried = true;
	}
	b->first += b->done;
	b->n -= b->done;
	b->done = 0;
	if (b->n == 0 || row->stopped)
		return STATUS_OK;
	st = batch_start(row, b, err);
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
