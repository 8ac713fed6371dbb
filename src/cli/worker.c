/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One parser and its queue of files. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/child_sys.h"
#include "cli/batch.h"
#include "cli/bounds.h"
#include "cli/instruments.h"
#include "cli/worker.h"

enum {
	ARGUMENTS = 7, /* of a parser, at most */
	READ_SIZE = 256 * 1024,
	QUEUE_BYTES = 4 * 1024 * 1024, /* with more it has enough to do */
	OUT_MOST = 256 * 1024 * 1024,  /* printed for one file */
};

/* It parses what it is sent. */
static bool
is_sent(const struct worker *w)
{
	return !w->bundled && !w->path;
}

enum status
worker_start(struct worker *w, char *parser, struct error *err)
{
	const struct child_limits limits = {
		.cpu_seconds = 300,
		.memory_bytes = (size_t)2 << 30,
		.open_files = 64,
		.pipe_input = is_sent(w),
		.keep_input = w->path && !strcmp(w->path, "-"),
	};
	char *argv[ARGUMENTS + 1] = { parser, (char *)"--batch" };
	char *instruments = instruments_path(), **arg = argv + 2;
	enum status st;

	if (!w->path)
		*arg++ = (char *)(w->bundled ? "--bundled" : FRAME_READ);
	if (w->wire)
		*arg++ = (char *)"--wire";
	if (instruments) {
		*arg++ = (char *)"--instruments";
		*arg++ = instruments;
	}
	if (w->path) {
		*arg++ = (char *)"--";
		*arg++ = (char *)w->path;
	}
	st = child_start(&w->child, argv, &limits, err);
	free(instruments);
	if (st)
		return st;
	if (w->child.in >= 0)
		fcntl(w->child.in, F_SETFL, O_NONBLOCK);
	/* So that it need not wait while we store what others printed. */
	child_sys_widen(w->child.in);
	child_sys_widen(w->child.out);
	w->running = true;
	w->ended = w->err_ended = false;
	w->sent = w->offset = w->finished = 0;
	w->taken = 0;
	buf_clear(&w->out);
	return STATUS_OK;
}

void
worker_stop(struct worker *w)
{
	if (w->running) {
		/* Without input it ends, too, but takes its time. */
		if (!BOUNDS_COUNTS || w->n > 0)
			kill(w->child.pid, SIGKILL);
		child_finish(&w->child, NULL, NULL);
	}
	w->running = false;
	w->n = 0;
	buf_free(&w->out);
}

/* --- its input ----------------------------------------------------------- */

bool
worker_has_room(const struct worker *w)
{
	size_t bytes = 0;

	for (size_t i = 0; i < w->n; i++)
		bytes += w->queue[i]->frame.len;
	return !w->ended && w->n < WORKER_QUEUE && bytes < QUEUE_BYTES;
}

void
worker_give(struct worker *w, struct job *job)
{
	job->assigned = true;
	w->queue[w->n++] = job;
}

bool
worker_wants_input(const struct worker *w)
{
	return w->running && !w->ended && is_sent(w) && w->sent < w->n;
}

void
worker_send(struct worker *w)
{
	while (worker_wants_input(w)) {
		const struct buf *frame = &w->queue[w->sent]->frame;
		ssize_t n = write(w->child.in, frame->data + w->offset,
				  frame->len - w->offset);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0 && errno == EAGAIN)
			return;
		if (n < 0) { /* it is gone */
			w->ended = true;
			return;
		}
		w->offset += (size_t)n;
		if (w->offset == frame->len) {
			w->sent++;
			w->offset = 0;
		}
	}
}

/* --- its output ---------------------------------------------------------- */

static void
finish_job(struct job *job, enum pool_outcome outcome, const char *s, size_t n)
{
	job->outcome = outcome;
	job->done = true;
	buf_add(&job->out, s, n);
}

static void
drop_first(struct worker *w)
{
	w->n--;
	memmove(w->queue, w->queue + 1, w->n * sizeof(*w->queue));
	w->sent -= w->sent > 0;
	w->finished++;
}

/* Forget the first n bytes of what was printed. */
static void
forget(struct worker *w, size_t n)
{
	memmove(w->out.data, w->out.data + n, w->out.len - n);
	w->out.len -= n;
}

/* The record at w->taken ends the file whose first byte is at from. */
static void
end_file(struct worker *w, size_t from, const struct batch_head *head)
{
	const char *record = w->out.data + w->taken;

	if (head->kind == BATCH_REFUSED)
		finish_job(w->queue[0], POOL_REFUSED, record + sizeof(*head),
			   head->len);
	else if (head->kind == BATCH_PACK)
		w->queue[0]->packed = w->queue[0]->done = true;
	else
		finish_job(w->queue[0], POOL_READ, w->out.data + from,
			   w->taken - from);
	drop_first(w);
}

static void
take_records(struct worker *w)
{
	struct batch_head head = { 0 };
	size_t from = 0, n;

	while (w->n > 0 && (n = batch_take(w->out.data + w->taken,
					   w->out.len - w->taken, &head)) > 0) {
		if (head.kind == BATCH_READ || head.kind == BATCH_REFUSED ||
		    (head.kind == BATCH_PACK && w->path)) {
			end_file(w, from, &head);
			from = w->taken + n;
		} else if (head.kind != BATCH_OBJECT) {
			w->ended = true;
			break;
		}
		w->taken += n;
	}
	if (from > 0) {
		forget(w, from);
		w->taken -= from;
	}
	/* More than it was asked for, or without end. */
	if ((w->n == 0 && w->out.len > 0) || w->out.len > OUT_MOST ||
	    (w->out.len - w->taken >= sizeof(head) && head.len > OUT_MOST))
		w->ended = true;
}

void
worker_read(struct worker *w)
{
	char *to = buf_reserve(&w->out, READ_SIZE);
	ssize_t n;

	do
		n = read(w->child.out, to, READ_SIZE);
	while (n < 0 && errno == EINTR);
	if (n <= 0) {
		w->ended = true;
		return;
	}
	w->out.len += (size_t)n;
	take_records(w);
}

/* With --batch there is nothing on it but a crash's last words. */
void
worker_read_err(struct worker *w)
{
	char scrap[4096];

	if (read(w->child.err, scrap, sizeof(scrap)) <= 0)
		w->err_ended = true;
}

/* --- its end ------------------------------------------------------------- */

static void
refuse_first(struct worker *w, const struct error *why)
{
	struct job *job = w->queue[0];
	struct buf msg = BUF_INIT;

	buf_printf(&msg, "%s: the parser failed on it: %s", job_name(job),
		   why->msg);
	finish_job(job, POOL_REFUSED, msg.data, msg.len);
	buf_free(&msg);
	drop_first(w);
}

enum status
worker_restart(struct worker *w, char *parser, struct error *err)
{
	struct error why;

	/* Its output has ended; it may live on all the same. */
	if (w->out.len > OUT_MOST)
		kill(w->child.pid, SIGKILL);
	if (w->child.in >= 0)
		close(w->child.in);
	w->child.in = -1;
	if (child_finish(&w->child, NULL, &why) == STATUS_OK)
		error_set(&why, STATUS_CHILD, "it gave no answer");
	w->running = false;
	if (w->n > 0 && w->finished == 0)
		refuse_first(w, &why);
	return w->n > 0 ? worker_start(w, parser, err) : STATUS_OK;
}
