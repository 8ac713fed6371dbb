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
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/child.h"
#include "base/child_sys.h"
#include "base/xalloc.h"

enum {
	STDERR_KEPT = 4096,
	CHUNK = 64 * 1024,
};

static void
close_end(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

enum { OUT, ERR, IN, ENDS }; /* of a child, as poll() is asked for them */

/* Where a talk stands. */
struct talking {
	struct child_talk *talk;
	struct child c;
	struct timespec until; /* by the clock */
	bool timed;
	size_t told, heard; /* bytes */
	struct buf said;    /* on standard error */
	bool enough;	    /* nobody listens any more */
	bool over;
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
	ssize_t n = write(t->c.in, t->talk->input + t->told,
			  t->talk->n_input - t->told);

	if (n > 0)
		t->told += (size_t)n;
	/* It may end, or have read enough, before all is written. */
	if ((n < 0 && errno != EINTR && errno != EAGAIN) ||
	    t->told == t->talk->n_input)
		close_end(&t->c.in);
}

static void
hear(struct talking *t, char *chunk)
{
	size_t n = drain(&t->c.out, chunk, CHUNK);

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
	size_t n = drain(&t->c.err, chunk, CHUNK);

	if (n)
		buf_add(&t->said, chunk, n);
	keep_tail(&t->said, STDERR_KEPT);
}

/* It has closed both its outputs, or no more of them is wanted. */
static bool
is_over(const struct talking *t)
{
	return t->enough || (t->c.out < 0 && t->c.err < 0);
}

/* What came of it. */
static void
end(struct talking *t, enum status st)
{
	struct child_talk *talk = t->talk;
	if (!st && t->heard > talk->limit)
		st = error_set(&talk->why, STATUS_LIMIT,
			       "%s: printed more than %zu bytes", talk->argv[0],
			       talk->limit);
	talk->status = st;
	if (!st && t->enough) {
		child_leave(&t->c);
	} else if (st) {
		child_kill(&t->c, SIGKILL);
		child_finish(&t->c, &talk->exit_code, NULL);
	} else {
		talk->status =
			child_finish(&t->c, &talk->exit_code, &talk->why);
	}
	if (talk->errout && t->said.len)
		buf_add(talk->errout, t->said.data, t->said.len);
	buf_free(&t->said);
	t->over = true;
}

static void
begin(struct talking *t)
{
	struct child_talk *talk = t->talk;
	struct child_limits with =
		talk->limits ? *talk->limits : (struct child_limits){ 0 };

	talk->exit_code = -1;
	with.pipe_input = with.pipe_input || talk->n_input;
	talk->status = child_start(&t->c, talk->argv, &with, &talk->why);
	t->over = talk->status != STATUS_OK;
	if (t->over)
		return;
	t->timed = with.seconds > 0;
	clock_gettime(CLOCK_MONOTONIC, &t->until);
	t->until.tv_sec += t->timed ? (time_t)with.seconds : 0;
	if (t->c.in >= 0)
		fcntl(t->c.in, F_SETFL, O_NONBLOCK);
	child_sys_widen(t->c.out);
	child_sys_widen(t->c.in);
	if (!talk->n_input)
		close_end(&t->c.in);
	else
		tell(t);
}

/* What poll() said of its ends. */
static void
go_on(struct talking *t, const struct pollfd *fds, char *chunk)
{
	if (t->c.out >= 0 && fds[OUT].revents)
		hear(t, chunk);
	if (t->c.err >= 0 && fds[ERR].revents)
		hear_errors(t, chunk);
	if (t->c.in >= 0 && fds[IN].revents)
		tell(t);
	if (is_over(t))
		end(t, STATUS_OK);
}

/* Ask for the ends of those that are not over; how many those are. */
static size_t
watch(const struct talking *all, size_t n, struct pollfd *fds, int *wait)
{
	size_t open = 0;

	*wait = -1;
	for (size_t i = 0; i < n; i++, fds += ENDS) {
		const struct talking *t = &all[i];
		const struct child *c = &t->c;
		int left = t->over ? -1 : time_left(t);

		fds[OUT] = (struct pollfd){ .fd = c->out, .events = POLLIN };
		fds[ERR] = (struct pollfd){ .fd = c->err, .events = POLLIN };
		fds[IN] = (struct pollfd){ .fd = c->in, .events = POLLOUT };
		if (left >= 0 && (*wait < 0 || left < *wait))
			*wait = left;
		open += !t->over;
	}
	return open;
}

/* Until all are over. */
static void
converse(struct talking *all, size_t n, struct child_idle idle)
{
	struct pollfd *fds = xcalloc(n, ENDS * sizeof *fds);
	char chunk[CHUNK];
	size_t piece = 0;
	int wait;

	while (watch(all, n, fds, &wait)) {
		bool busy = piece < idle.most;
		int got = poll(fds, (nfds_t)(ENDS * n), busy ? 0 : wait);
		int errnum = errno;

		if (!got && busy && !idle.piece(piece++))
			idle.most = 0;
		for (size_t i = 0; i < n; i++) {
			struct talking *t = &all[i];
			struct child_talk *talk = t->talk;

			if (t->over)
				continue;
			if (got > 0)
				go_on(t, fds + ENDS * i, chunk);
			else if (!got && !time_left(t))
				end(t, error_set(&talk->why, STATUS_LIMIT,
						 "%s: took too long",
						 talk->argv[0]));
			else if (got < 0 && errnum != EINTR)
				end(t,
				    error_errno(&talk->why, STATUS_CHILD,
						errnum, "%s: cannot be heard",
						talk->argv[0]));
		}
	}
	free(fds);
}

void
child_talk(struct child_talk *talks, size_t n, const struct child_idle *idle)
{
	struct sigaction pipe, ignore = { .sa_handler = SIG_IGN };
	struct talking *all = xcalloc(n, sizeof *all);

	sigaction(SIGPIPE, &ignore, &pipe);
	for (size_t i = 0; i < n; i++) {
		all[i].talk = &talks[i];
		begin(&all[i]);
	}
	converse(all, n, idle ? *idle : (struct child_idle){ 0 });
	sigaction(SIGPIPE, &pipe, NULL);
	free(all);
}

static bool
keep(void *ctx, const char *s, size_t n)
{
	buf_add(ctx, s, n);
	return true;
}

enum status
child_run(struct child_talk *talk, struct buf *out)
{
	struct buf got = BUF_INIT;

	talk->take = keep;
	talk->ctx = &got;
	child_talk(talk, 1, NULL);
	if (out && talk->status != STATUS_LIMIT)
		buf_add(out, got.data ? got.data : "", got.len);
	buf_free(&got);
	return talk->status;
}
