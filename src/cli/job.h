/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One file on its way through the pool. */
#ifndef CLI_JOB_H
#define CLI_JOB_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "cli/frame.h"
#include "cli/pool.h"

struct job {
	struct frame head;
	struct buf frame; /* all of it, as the workers read it */
	bool assigned;	  /* a worker has it, or it needs none */
	bool done;
	bool packed; /* an archive, whose members are to come instead */
	enum pool_outcome outcome;
	size_t known;	/* resolutions, where it is POOL_KNOWN */
	struct buf out; /* the objects, or why it was refused */
};

static inline const char *
job_name(const struct job *job)
{
	return frame_name(job->frame.data);
}

#endif
