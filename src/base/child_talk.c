/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Talking with a child from its beginning to its end: what it is told and
 * what it says go through pipes at once, so that neither waits for the other.
 */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/child.h"

enum {
	STDERR_KEPT = 4096,
	CHUNK = 64 * 1024,
	PIPE_SIZE = 1024 * 1024,
};

static void
close_end(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

/* Where a talk stands. */
struct talking {
	const struct child_talk *talk;
	struct child *c;
	struct timespec until; /* by the clock */
	bool timed;
	size_t told, heard; /* bytes */
	struct buf said;    /* on standard error */
	bool enough;	    /* nobody listens any more */
};

/* Milliseconds that are left, for poll(); below 0: without end. */
static int
time_left(const struct talking *t)
{
	struct timespec now;

	if (!t->timed)
		return -1;
	clock_gettime(CLOCK_MONOTONIC, &now);
	long long ms = (t->until.tv_sec - now.tv_sec) * 1000LL +
		       (t->until.tv_nsec - now.tv_nsec) / 1000000;

	return ms < 0 ? 0 : ms > INT_MAX ? INT_MAX : (int)ms;
}

/* One read of what is there into chunk; its bytes, 0 at the end too. */
static size_t
drain(int *fd, char *chunk, size_t size)
{
	ssize_t n = read(*fd, chunk, size);

	if (n == 0 || (n < 0 && errno != EINTR && errno != EAGAIN))
		close_end(fd);
	return n > 0 ? (size_t)n : 0;
}

static void
tell(struct talking *t)
{
	ssize_t n = write(t->c->in, t->talk->input + t->told,
			  t->talk->n_input - t->told);

	if (n > 0)
		t->told += (size_t)n;
	/* It may end, or have read enough, before all is written. */
	if ((n < 0 && errno != EINTR && errno != EAGAIN) ||
	    t->told == t->talk->n_input)
		close_end(&t->c->in);
}

static void
hear(struct talking *t, char *chunk)
{
	size_t n = drain(&t->c->out, chunk, CHUNK);

	t->heard += n;
	if (t->heard > t->talk->limit)
		t->enough = true;
	else if (n && t->talk->take)
		t->enough = !t->talk->take(t->talk->ctx, chunk, n);
}

/* Keep the last bytes: the reason stands there. */
static void
keep_tail(struct buf *b, size_t n)
{
	if (b->len <= n)
		return;
	memmove(b->data, b->data + b->len - n, n);
	b->len = n;
	b->data[n] = '\0';
}

static void
hear_errors(struct talking *t, char *chunk)
{
	size_t n = drain(&t->c->err, chunk, CHUNK);

	if (n)
		buf_add(&t->said, chunk, n);
	keep_tail(&t->said, STDERR_KEPT);
}

/* Until it has closed both its outputs, or no more of them is wanted. */
static enum status
converse(struct talking *t, const char *program, struct error *err)
{
	struct child *c = t->c;
	char chunk[CHUNK];

	while ((c->out >= 0 || c->err >= 0) && !t->enough) {
		struct pollfd fds[] = {
			{ .fd = c->out, .events = POLLIN },
			{ .fd = c->err, .events = POLLIN },
			{ .fd = c->in, .events = POLLOUT },
		};
		int n = poll(fds, 3, time_left(t));

		if (n == 0)
			return error_set(err, STATUS_LIMIT, "%s: took too long",
					 program);
		if (n < 0 && errno != EINTR)
			return error_errno(err, STATUS_CHILD, errno,
					   "%s: cannot be heard", program);
		if (n < 0)
			continue;
		if (c->out >= 0 && fds[0].revents)
			hear(t, chunk);
		if (c->err >= 0 && fds[1].revents)
			hear_errors(t, chunk);
		if (c->in >= 0 && fds[2].revents)
			tell(t);
	}
	if (t->heard > t->talk->limit)
		return error_set(err, STATUS_LIMIT,
				 "%s: printed more than %zu bytes", program,
				 t->talk->limit);
	return STATUS_OK;
}

enum status
child_talk(char *const argv[], const struct child_limits *limits,
	   const struct child_talk *talk, int *exit_code, struct error *err)
{
	struct child c;
	struct talking t = { .talk = talk, .c = &c };
	struct sigaction pipe, ignore = { .sa_handler = SIG_IGN };
	struct child_limits with =
		limits ? *limits : (struct child_limits){ 0 };
	enum status st, end;

	with.pipe_input = with.pipe_input || talk->n_input;
	st = child_start(&c, argv, &with, err);
	if (st)
		return st;
	t.timed = with.seconds > 0;
	clock_gettime(CLOCK_MONOTONIC, &t.until);
	t.until.tv_sec += t.timed ? (time_t)with.seconds : 0;
	sigaction(SIGPIPE, &ignore, &pipe);
	if (c.in >= 0)
		fcntl(c.in, F_SETFL, O_NONBLOCK);
#ifdef F_SETPIPE_SZ
	/* So that neither need wait for the other. */
	fcntl(c.out, F_SETPIPE_SZ, PIPE_SIZE);
	if (c.in >= 0)
		fcntl(c.in, F_SETPIPE_SZ, PIPE_SIZE);
#endif
	if (!talk->n_input)
		close_end(&c.in);
	else
		tell(&t);
	if (talk->meanwhile)
		talk->meanwhile();
	st = converse(&t, argv[0], err);
	if (st || t.enough)
		child_kill(&c, SIGKILL);
	end = child_finish(&c, exit_code, st || t.enough ? NULL : err);
	sigaction(SIGPIPE, &pipe, NULL);
	if (talk->errout && t.said.len)
		buf_add(talk->errout, t.said.data, t.said.len);
	buf_free(&t.said);
	return st || t.enough ? st : end;
}

static bool
keep(void *ctx, const char *s, size_t n)
{
	buf_add(ctx, s, n);
	return true;
}

enum status
child_run(char *const argv[], const struct child_limits *limits, size_t limit,
	  struct buf *out, struct buf *errout, int *exit_code,
	  struct error *err)
{
	struct buf got = BUF_INIT;
	struct child_talk talk = {
		.limit = limit, .take = keep, .ctx = &got, .errout = errout
	};
	enum status st = child_talk(argv, limits, &talk, exit_code, err);

	if (out && st != STATUS_LIMIT)
		buf_add(out, got.data ? got.data : "", got.len);
	buf_free(&got);
	return st;
}
