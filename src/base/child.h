/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Child processes: started with an argument vector (never a shell), with
 * nothing open but their standard three, and held to limits.
 */
#ifndef BASE_CHILD_H
#define BASE_CHILD_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"

struct child_limits {
	unsigned cpu_seconds; /* 0: none */
	size_t memory_bytes;  /* address space; 0: none */
	unsigned open_files;  /* 0: none */
	unsigned seconds;     /* by the clock, of child_talk(); 0: none */
	bool keep_input;      /* it reads our standard input, not /dev/null */
	bool pipe_input;      /* it reads what we write to child.in */
	bool group; /* it starts others, which end when it does, or we do */
};

struct child {
	pid_t pid;
	int out;    /* read end of its standard output, close-on-exec */
	int err;    /* read end of its standard error, close-on-exec */
	int in;	    /* write end of its standard input (pipe_input), or -1 */
	bool group; /* limits.group: what it started is in its group */
};

/*
 * Hold this process itself to limits (soft ones, never raising what is lower
 * already), and let it leave no core file.
 */
void child_limit_self(const struct child_limits *limits);

/* Soft limits of this process, and of the children that it starts. */
struct child_room {
	size_t file_bytes;   /* of a file that is written */
	size_t memory_bytes; /* address space */
};
/*
 * Raise them, as far as the hard ones allow, for a child that needs more than
 * we do; returns what they were, for child_end_room().
 */
struct child_room child_make_room(struct child_room room);
void child_end_room(struct child_room before);

/* The program of this name, as the shell would find it; NULL: there is none. */
char *child_find(struct arena *a, const char *name);

/* Start argv[0] (a path); standard input is /dev/null unless limits say. */
enum status child_start(struct child *c, char *const argv[],
			const struct child_limits *limits, struct error *err);

/* Send it, and what it started, a signal. */
void child_kill(const struct child *c, int sig);

/*
 * Wait for its end and close what is open.  STATUS_OK where it exited 0..1
 * (*exit_code, may be NULL, says which); STATUS_CHILD with the signal's or
 * limit's name otherwise.
 */
enum status child_finish(struct child *c, int *exit_code, struct error *err);

/*
 * End it, and do not wait until it is gone: that takes as long as it had
 * memory, and need not be watched.  child_reap() waits for all such; of one
 * thread only.
 */
void child_leave(struct child *c);
void child_reap(void);

/* A child from its start to its end: what it is told, and says. */
struct child_talk {
	char *const *argv;
	const struct child_limits *limits; /* NULL: none */
	const char *input;		   /* it need not read all of it */
	size_t n_input;
	size_t limit; /* bytes of standard output, at most */
	/* Takes them as they come; false: no more of them are wanted. */
	bool (*take)(void *ctx, const char *s, size_t n);
	void *ctx;
	struct buf *errout; /* the last 4 KiB of standard error, or NULL */
	/* How it went. */
	enum status status;
	int exit_code;	  /* -1: it has none */
	struct error why; /* where status is not STATUS_OK */
};

/* What can be done while children say nothing: as they start, for one. */
struct child_idle {
	bool (*piece)(size_t i); /* the i-th; false: there are no more */
	size_t most;		 /* pieces */
};

/*
 * Run them side by side to their ends; idle may be NULL.  STATUS_LIMIT
 * where one printed too much or its seconds were over, else what
 * child_finish() says; one that is no longer listened to is left, which is
 * STATUS_OK, and wants child_reap() some time.
 */
void child_talk(struct child_talk *talks, size_t n,
		const struct child_idle *idle);

/*
 * One of them alone: all of its output is added to *out (may be NULL), instead
 * of take().  Returns talk->status.
 */
enum status child_run(struct child_talk *talk, struct buf *out);

#endif
