/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Many files through many parsers.  What the feeder reads stands in a ring
 * of jobs; workers take jobs as they have room, and only the first job of
 * the ring is handed over, so that what comes out has the order of the files
 * however the workers race.
 */
#include "config.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/paths.h"
#include "base/xalloc.h"
#include "cli/interrupt.h"
#include "cli/pool_int.h"
#include "source/member.h"

/* --- jobs are done ------------------------------------------------------- */

/* The worker with the shortest queue that takes one more; NULL: none. */
static struct worker *
idlest(struct ring *r)
{
	struct worker *best = NULL;

	for (size_t i = 0; i < r->n_workers; i++) {
		struct worker *w = &r->workers[i];

		if (worker_has_room(w) && (!best || w->n < best->n))
			best = w;
	}
	return best;
}

static enum status
mend_workers(struct ring *r, struct error *err)
{
	enum status st = STATUS_OK;

	for (size_t i = 0; !st && i < r->n_workers; i++) {
		struct worker *w = &r->workers[i];

		if (!w->running || !w->ended)
			continue;
		if (w->n > 0)
			st = worker_restart(w, r->parser, err);
		else
			worker_stop(w);
		w->ended = false;
	}
	return st;
}

static enum status
assign(struct ring *r, struct error *err)
{
	enum status st = mend_workers(r, err);

	while (!st && r->given < r->n) {
		struct job *job = job_at(r, r->given);
		struct worker *w;

		if (!job->assigned) {
			w = idlest(r);
			if (!w)
				break;
			if (!w->running)
				st = worker_start(w, r->parser, err);
			worker_give(w, job);
		}
		r->given++;
	}
	return st;
}

/* --- waiting ------------------------------------------------------------- */

/* What a worker prints is read when it is due, or while there is room. */
static bool
wants_output(struct ring *r, const struct worker *w)
{
	if (!w->running || w->ended)
		return false;
	return r->ahead < AHEAD || (w->n > 0 && w->queue[0] == job_at(r, 0));
}

static void
watch(struct pollfd *fd, bool wanted, int num, short events)
{
	*fd = (struct pollfd){ .fd = wanted ? num : -1, .events = events };
}

static size_t
watch_all(struct ring *r, struct pollfd fds[FDS_MOST])
{
	struct feeder *f = &r->feeder;
	size_t n = 0;

	watch(&fds[n++], f->running && !f->ended && intake_has_room(r),
	      f->child.out, POLLIN);
	watch(&fds[n++], f->running && !f->err_ended, f->child.err, POLLIN);
	for (size_t i = 0; i < r->n_workers; i++) {
		struct worker *w = &r->workers[i];

		watch(&fds[n++], worker_wants_input(w), w->child.in, POLLOUT);
		watch(&fds[n++], wants_output(r, w), w->child.out, POLLIN);
		watch(&fds[n++], w->running && !w->err_ended, w->child.err,
		      POLLIN);
	}
	return n;
}

static void
count_ahead(struct ring *r)
{
	r->ahead = 0;
	for (size_t i = 0; i < r->n; i++)
		r->ahead += job_at(r, i)->out.len;
	for (size_t i = 0; i < r->n_workers; i++)
		r->ahead += r->workers[i].out.len;
}

/* Wait until a child has something for us, or a signal came. */
static void
wait_for_children(struct ring *r, bool more_due)
{
	struct timespec wait = { .tv_nsec = more_due ? 0 : TICK_MS * 1000000L };
	struct pollfd fds[FDS_MOST];
	size_t n = watch_all(r, fds);

	if (ppoll(fds, n, &wait, interrupt_mask()) <= 0)
		return;
	if (fds[0].revents)
		feeder_read(&r->feeder);
	if (fds[1].revents)
		feeder_read_err(&r->feeder);
	for (size_t i = 0; i < r->n_workers; i++) {
		const struct pollfd *fd = &fds[2 + 3 * i];

		if (fd[0].revents)
			worker_send(&r->workers[i]);
		if (fd[1].revents)
			worker_read(&r->workers[i]);
		if (fd[2].revents)
			worker_read_err(&r->workers[i]);
	}
	count_ahead(r);
}

/* --- jobs go ------------------------------------------------------------- */

static bool
was_named(const struct ring *r, const struct job *job)
{
	size_t index = job->head.index;

	if (r->pool->bundled)
		return true;
	return strcmp(job_name(job), r->pool->files[index]) == 0 &&
	       (!r->pool->named || r->pool->named[index]);
}

static void
hand_over(struct ring *r, struct job *job)
{
	const struct pool *pool = r->pool;
	bool refused = job->outcome == POOL_REFUSED;
	struct buf none = BUF_INIT;
	struct pool_file file = {
		.index = job->head.index,
		.name = job_name(job),
		.outcome = job->outcome,
		.objects = refused ? &none : &job->out,
		.refusal = refused ? job->out.data : NULL,
		.known = job->known,
		.digest = job->known ? job->head.digest : NULL,
		.bytes = job->head.kind == FRAME_FILE ? job->head.len : 0,
		.consumed = job->head.consumed,
	};

	if (refused && job->head.kind == FRAME_FILE && !was_named(r, job) &&
	    member_may_pass(file.name, (size_t)job->head.len)) {
		file.outcome = POOL_SKIPPED;
		file.refusal = job->head.len > MEMBER_EMPTY
				       ? "no resolution is in it"
				       : POOL_EMPTY;
	} else if (file.outcome == POOL_SKIPPED) {
		file.refusal = MEMBER_NO_TEXT;
	}
	if (!pool->file(pool->ctx, &file))
		r->stopped = true;
}

/* Hand over what is due; true where there is more. */
static bool
advance(struct ring *r)
{
	size_t parsed = 0;

	while (r->n > 0 && !r->stopped && !interrupt_seen()) {
		struct job *job = job_at(r, 0);

		if (!job->done)
			return false;
		if (parsed == AT_ONCE)
			return true;
		parsed += job->outcome == POOL_READ;
		if (job->packed)
			intake_unpack(r);
		else
			hand_over(r, job);
		r->bytes -= job->frame.len;
		buf_free(&job->frame);
		buf_free(&job->out);
		r->first = (r->first + 1) % JOBS_MOST;
		r->n--;
		r->given--;
	}
	return false;
}

/* --- the pool ------------------------------------------------------------ */

/* Nobody asks for its digest, and how it is called is beyond doubt. */
static bool
is_lone(const struct pool *pool)
{
	return pool->n == 1 && !pool->known && (!pool->named || pool->named[0]);
}

/* A PDF alone has one with less to load; which it is, the parser tells. */
static char *
find_parser(const struct pool *pool)
{
	char *of_pdf = NULL;

	if (!pool->bundled && is_lone(pool) &&
	    file_begins(pool->files[0], "%PDF-"))
		of_pdf = paths_pdf_parser();
	return of_pdf ? of_pdf : paths_parser();
}

static enum status
run_all(struct ring *r, struct error *err)
{
	const struct pool *pool = r->pool;
	enum status st = intake_go_on(r, err);
	bool more_due = false;

	/* Both programs are loaded at once: for one file that is most of it. */
	if (!st && r->feeder.running && !r->n)
		st = worker_start(&r->workers[0], r->parser, err);
	while (!st && !r->stopped && !interrupt_seen()) {
		st = intake_go_on(r, err);
		if (!st)
			st = assign(r, err);
		if (st || (r->n == 0 && !r->feeder.running))
			break;
		wait_for_children(r, more_due);
		more_due = advance(r);
		if (pool->tick && !pool->tick(pool->ctx))
			break;
	}
	return st;
}

/* End what runs, and forget it. */
static void
abandon(struct ring *r)
{
	feeder_stop(&r->feeder);
	for (size_t i = 0; i < r->n_workers; i++)
		worker_stop(&r->workers[i]);
	for (size_t i = 0; i < r->n; i++) {
		buf_free(&job_at(r, i)->frame);
		buf_free(&job_at(r, i)->out);
	}
	free(r->parser);
	free(r);
}

enum status
pool_run(const struct pool *pool, struct error *err)
{
	struct ring *r = xcalloc(1, sizeof(*r));
	enum status st;

	r->pool = pool;
	r->feeder.paths = pool->files;
	r->feeder.n = pool->n;
	r->n_workers = intake_workers();
	if (pool->bundled)
		intake_bundled(r);
	else if (is_lone(pool))
		intake_lone(r);
	for (size_t i = 0; i < r->n_workers; i++)
		r->workers[i].wire = pool->wire;
	r->parser = find_parser(pool);
	if (access(r->parser, X_OK) != 0) {
		st = error_errno(err, STATUS_CHILD, errno, "cannot run %s",
				 r->parser);
	} else {
		interrupt_begin();
		st = run_all(r, err);
		abandon(r);
		interrupt_end();
		return st;
	}
	abandon(r);
	return st;
}
