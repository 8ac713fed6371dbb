/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One reaffirm-parse that parses the files it is sent, in their order; or
 * one file that it opens itself.  Knows nothing of other workers.
 */
#ifndef CLI_WORKER_H
#define CLI_WORKER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/child.h"
#include "cli/job.h"

enum { WORKER_QUEUE = 16 };

struct worker {
	struct child child;
	const char *path; /* that it opens itself, the only one; or NULL */
	bool bundled; /* parses the texts that are compiled in, as one file */
	bool wire;    /* prints resolutions as model/wire.h says, not as JSON */
	bool running;
	bool ended; /* its output has, though it runs */
	bool err_ended;
	struct job *queue[WORKER_QUEUE]; /* the first is being parsed */
	size_t n;
	size_t sent;	 /* of the queue, wholly */
	size_t offset;	 /* bytes sent of the next */
	size_t finished; /* files since it was started */
	struct buf out;	 /* printed, of the first of the queue */
	size_t taken;	 /* bytes of it that are whole records */
};

/* Start the parser at that path; what is queued is sent from its beginning. */
enum status worker_start(struct worker *w, char *parser, struct error *err);
/* Kill it if it runs; its queue is forgotten. */
void worker_stop(struct worker *w);
bool worker_has_room(const struct worker *w);
void worker_give(struct worker *w, struct job *job);
/* Something of its queue is still to be sent. */
bool worker_wants_input(const struct worker *w);
/* Send what it takes now. */
void worker_send(struct worker *w);
/* One read of what waits on its standard output, or standard error. */
void worker_read(struct worker *w);
void worker_read_err(struct worker *w);
/*
 * It has ended before its files did: start it anew and go on.  The file that
 * it was at is tried again where others had come before, because those may
 * have worn it out; else the file is refused.
 */
enum status worker_restart(struct worker *w, char *parser, struct error *err);

#endif
