/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The reaffirm-parse that opens paths for the pool, and what it has printed
 * (cli/frame.h) and nobody has taken yet.  Too many paths for one command
 * line go through several, one after another.
 */
#ifndef CLI_FEEDER_H
#define CLI_FEEDER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/child.h"
#include "cli/frame.h"

struct feeder {
	char *const *paths; /* all of them */
	size_t n;
	struct child child;
	bool running, ended, err_ended;
	size_t first; /* path of this child */
	size_t count; /* of its paths */
	size_t at;    /* path that is being read; n: all are */
	struct buf in;
	size_t taken; /* bytes of in */
};

/* Start a child for the next paths. */
enum status feeder_start(struct feeder *f, char *parser, struct error *err);
void feeder_stop(struct feeder *f);
void feeder_read(struct feeder *f);
void feeder_read_err(struct feeder *f);
/*
 * The next whole frame: its head, with f->at as its index, and all of it
 * appended to *frame.  False: there is none yet.
 */
bool feeder_take(struct feeder *f, struct frame *head, struct buf *frame);
/*
 * Its output has ended.  False where it fell over the path f->at, with the
 * reason in *why; that path is passed then.
 */
bool feeder_finish(struct feeder *f, struct error *why);

#endif
