/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From what the feeder prints to jobs in the ring. */
#include "config.h"

#include "base/child_sys.h"
#include "cli/pool_int.h"

size_t
intake_workers(void)
{
	size_t cores = child_sys_cores();

	return cores < WORKERS_MOST ? cores : WORKERS_MOST;
}

static void
finish_at_once(struct job *job, enum pool_outcome outcome)
{
	job->assigned = job->done = true;
	job->outcome = outcome;
}

/* What is known is not parsed; what the feeder refused or skipped, either. */
static void
sort_job(struct ring *r, struct job *job)
{
	const struct pool *pool = r->pool;

	if (job->head.kind == FRAME_SKIPPED) {
		finish_at_once(job, POOL_SKIPPED);
	} else if (job->head.kind == FRAME_REFUSED) {
		finish_at_once(job, POOL_REFUSED);
		buf_add(&job->out, job_name(job) + job->head.name_len,
			(size_t)job->head.len);
	} else if (pool->known) {
		job->known = pool->known(pool->ctx, job->head.digest);
		if (job->known)
			finish_at_once(job, POOL_KNOWN);
	}
}

static struct job *
new_job(struct ring *r)
{
	struct job *job = job_at(r, r->n);

	*job = (struct job){ .outcome = POOL_READ };
	return job;
}

bool
intake_has_room(const struct ring *r)
{
	return r->n < JOBS_MOST && r->bytes < JOBS_BYTES;
}

static void
take_frames(struct ring *r)
{
	while (intake_has_room(r)) {
		struct job *job = new_job(r);

		if (!feeder_take(&r->feeder, &job->head, &job->frame))
			return;
		if (job->head.kind == FRAME_END) {
			buf_free(&job->frame);
			continue;
		}
		sort_job(r, job);
		r->bytes += job->frame.len;
		r->n++;
	}
}

/* Without a file's bytes. */
static struct job *
new_named_job(struct ring *r, size_t index, const char *name)
{
	struct job *job = new_job(r);

	job->head = (struct frame){ .kind = FRAME_REFUSED,
				    .index = (uint32_t)index };
	frame_add(&job->frame, &job->head, name, "", 0);
	r->bytes += job->frame.len;
	r->n++;
	return job;
}

/* The feeder fell over a path: a job that says so. */
static void
refuse_path(struct ring *r, size_t index, const struct error *why)
{
	const char *path = r->pool->files[index];
	struct job *job = new_named_job(r, index, path);

	finish_at_once(job, POOL_REFUSED);
	buf_printf(&job->out, "%s: the parser failed on it: %s", path,
		   why->msg);
}

void
intake_bundled(struct ring *r)
{
	r->n_workers = 1;
	r->workers[0].bundled = true;
	new_named_job(r, 0, "bundled texts");
}

void
intake_lone(struct ring *r)
{
	r->n_workers = 1;
	r->workers[0].path = r->pool->files[0];
	r->feeder.at = r->feeder.n;
	new_named_job(r, 0, r->pool->files[0]);
}

void
intake_unpack(struct ring *r)
{
	worker_stop(&r->workers[0]);
	r->workers[0].path = NULL;
	r->n_workers = intake_workers();
	r->feeder.at = 0;
}

enum status
intake_go_on(struct ring *r, struct error *err)
{
	struct feeder *f = &r->feeder;
	struct error why;

	take_frames(r);
	if (f->running && f->ended && intake_has_room(r)) {
		size_t at = f->at;

		if (!feeder_finish(f, &why))
			refuse_path(r, at, &why);
	}
	if (!f->running && f->at < f->n)
		return feeder_start(f, r->parser, err);
	return STATUS_OK;
}
