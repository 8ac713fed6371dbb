/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside the pool: the ring of jobs, and how it is filled. */
#ifndef CLI_POOL_INT_H
#define CLI_POOL_INT_H

#include "cli/feeder.h"
#include "cli/job.h"
#include "cli/pool.h"
#include "cli/worker.h"

enum {
	WORKERS_MOST = 8,
	JOBS_MOST = 512,
	JOBS_BYTES = 24 * 1024 * 1024, /* of files read and not handed over */
	AHEAD = 16 * 1024 * 1024,      /* of what workers printed too early */
	AT_ONCE = 4,		       /* handed over before a look around */
	TICK_MS = 200,
	FDS_MOST = 2 + 3 * WORKERS_MOST,
};

struct ring {
	const struct pool *pool;
	char *parser;
	struct feeder feeder;
	struct worker workers[WORKERS_MOST];
	size_t n_workers;
	struct job jobs[JOBS_MOST];
	size_t first, n;     /* of jobs, round the end */
	size_t given;	     /* of them from the first: no more to be done */
	size_t bytes, ahead; /* of frames and of output, in jobs */
	bool stopped;
};

static inline struct job *
job_at(struct ring *r, size_t i)
{
	return &r->jobs[(r->first + i) % JOBS_MOST];
}

/* --- pool_intake.c ------------------------------------------------------- */

/* How many parsers may run side by side. */
size_t intake_workers(void);
/* Whether another job may come. */
bool intake_has_room(const struct ring *r);
/* Make jobs of what the feeder has read, and have one running while there are
 * paths. */
enum status intake_go_on(struct ring *r, struct error *err);
/* The bundled texts as one job: they need no feeder, and one worker. */
void intake_bundled(struct ring *r);
/*
 * One file that was named as one job, likewise: its worker opens it.  Two
 * programs take longer to start than many a file to parse.
 */
void intake_lone(struct ring *r);
/* What was taken for that is an archive: have it unpacked. */
void intake_unpack(struct ring *r);

#endif
