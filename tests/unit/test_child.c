/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a child's words and end reach us whatever the end is, that it
 * inherits nothing but its standard three, that its limits hold, and that what
 * it started in its group ends with it, or with us.
 */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "base/child.h"
#include "unit.h"

/* Run a shell script; what it prints is in out and said. */
static enum status
run(const char *script, const struct child_limits *limits, size_t limit,
    struct buf *out, struct buf *said, int *code, struct error *err)
{
	char *argv[] = { (char *)"/bin/sh", (char *)"-c", (char *)script,
			 NULL };

	struct child_talk talk = {
		.argv = argv, .limits = limits, .limit = limit, .errout = said
	};
	enum status st = child_run(&talk, out);

	if (code)
		*code = talk.exit_code;
	if (st && err)
		*err = talk.why;
	return st;
}

static void
test_output_and_status(void **state)
{
	struct buf out = BUF_INIT, said = BUF_INIT;
	int code = -2;

	(void)state;
	assert_int_equal(run("echo yes; echo no >&2; exit 1", NULL, 100, &out,
			     &said, &code, NULL),
			 STATUS_OK);
	assert_string_equal(out.data, "yes\n");
	assert_string_equal(said.data, "no\n");
	assert_int_equal(code, 1);
	assert_int_equal(run("echo more", NULL, 100, &out, NULL, NULL, NULL),
			 STATUS_OK);
	assert_string_equal(out.data, "yes\nmore\n");
	assert_int_equal(run("exit 0", NULL, 0, NULL, NULL, &code, NULL),
			 STATUS_OK);
	assert_int_equal(code, 0);
	buf_free(&out);
	buf_free(&said);
}

static void
test_bad_ends(void **state)
{
	struct error err = { 0 };
	int code = 0;

	(void)state;
	assert_int_equal(run("exit 3", NULL, 9, NULL, NULL, &code, &err),
			 STATUS_CHILD);
	assert_int_equal(code, 3);
	assert_non_null(strstr(err.msg, "status 3"));
	assert_int_equal(run("kill -SEGV $$", NULL, 9, NULL, NULL, &code, &err),
			 STATUS_CHILD);
	assert_int_equal(code, -1);
	assert_non_null(strstr(err.msg, "Segmentation fault"));
	assert_int_equal(run("kill -KILL $$", NULL, 9, NULL, NULL, NULL, &err),
			 STATUS_CHILD);
	assert_non_null(strstr(err.msg, "memory"));
	assert_int_equal(run("kill -ABRT $$", NULL, 9, NULL, NULL, NULL, &err),
			 STATUS_CHILD);
	assert_non_null(strstr(err.msg, "memory"));
}

static void
test_no_such_program(void **state)
{
	char *argv[] = { (char *)"/no/such/program", NULL };
	struct error err = { 0 };
	struct child c;

	(void)state;
	assert_int_equal(child_start(&c, argv, NULL, &err), STATUS_CHILD);
	assert_non_null(strstr(err.msg, "/no/such/program"));
	assert_non_null(strstr(err.msg, "No such file"));
	assert_int_equal(c.pid, -1);
	assert_int_equal(c.out, -1);
}

static void
test_too_much_output(void **state)
{
	struct buf out = BUF_INIT, said = BUF_INIT;
	struct error err = { 0 };

	(void)state;
	assert_int_equal(run("while :; do echo yes yes yes; done", NULL, 100000,
			     &out, &said, NULL, &err),
			 STATUS_LIMIT);
	assert_non_null(strstr(err.msg, "100000"));
	assert_int_equal(out.len, 0);
	/* of standard error only the end is kept */
	assert_int_equal(run("i=0; while [ $i -lt 999 ]; do "
			     "echo line $i >&2; i=$((i + 1)); done; "
			     "echo last >&2",
			     NULL, 1, NULL, &said, NULL, &err),
			 STATUS_OK);
	assert_int_equal(said.len, 4096);
	assert_string_equal(said.data + said.len - 14, "line 998\nlast\n");
	buf_free(&out);
	buf_free(&said);
}

/* Files, blocked signals and what is read stay with us. */
static void
test_inherits_nothing(void **state)
{
	struct buf out = BUF_INIT;
	sigset_t hup;
	int fd = open("/dev/null", O_RDONLY);

	(void)state;
	assert_true(fd >= 0);
	fcntl(fd, F_SETFD, FD_CLOEXEC);
	sigemptyset(&hup);
	sigaddset(&hup, SIGTERM);
	sigprocmask(SIG_BLOCK, &hup, NULL);
	assert_int_equal(run("cat; ls /proc/self/fd | wc -l | tr -d ' '; "
			     "kill -TERM $$; echo still here",
			     NULL, 100, &out, NULL, NULL, NULL),
			 STATUS_CHILD);
	sigprocmask(SIG_UNBLOCK, &hup, NULL);
	close(fd);
	/* its three and the one that ls has open itself */
	assert_string_equal(out.data, "4\n");
	buf_free(&out);
}

/* Even when our own standard three are closed. */
static void
test_without_standard_files(void **state)
{
	int status;
	pid_t pid = fork();

	(void)state;
	if (pid == 0) {
		struct buf out = BUF_INIT, said = BUF_INIT;

		for (int fd = 0; fd <= 2; fd++)
			close(fd);
		if (run("echo a; echo b >&2", NULL, 10, &out, &said, NULL,
			NULL))
			_exit(1);
		_exit(strcmp(out.data, "a\n") || strcmp(said.data, "b\n"));
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(WEXITSTATUS(status), 0);
}

/* Says it is enough once it has heard a line. */
static bool
one_line(void *ctx, const char *s, size_t n)
{
	buf_add(ctx, s, n);
	return !memchr(s, '\n', n);
}

static bool
all_lines(void *ctx, const char *s, size_t n)
{
	buf_add(ctx, s, n);
	return true;
}

/* More than a pipe holds, there and back at once. */
static void
test_talk(void **state)
{
	enum { SIZE = 3000000 };
	char *argv[] = { (char *)"/bin/cat", NULL };
	struct buf out = BUF_INIT;
	char *bytes = malloc(SIZE);
	struct child_talk talk = {
		.argv = argv,
		.input = bytes,
		.n_input = SIZE,
		.limit = SIZE,
		.take = all_lines,
		.ctx = &out,
	};

	(void)state;
	for (size_t i = 0; i < SIZE; i++)
		bytes[i] = (char)(i * 7 / 5);
	child_talk(&talk, 1, NULL);
	assert_int_equal(talk.status, STATUS_OK);
	assert_int_equal(talk.exit_code, 0);
	assert_int_equal(out.len, SIZE);
	assert_memory_equal(out.data, bytes, SIZE);
	talk.limit = 100;
	child_talk(&talk, 1, NULL);
	assert_int_equal(talk.status, STATUS_LIMIT);
	assert_non_null(strstr(talk.why.msg, "more than 100 bytes"));
	free(bytes);
	buf_free(&out);
}

/* Who does not listen, who is not listened to, and who never ends. */
static void
test_talk_broken_off(void **state)
{
	enum { SIZE = 1000000 };
	static const char zeros[SIZE];
	const struct child_limits limits = { .seconds = 1 };
	char *deaf[] = { (char *)"/bin/sh", (char *)"-c",
			 (char *)"exec <&-; echo done", NULL };
	char *endless[] = { (char *)"/bin/sh", (char *)"-c",
			    (char *)"while :; do echo yes; done", NULL };
	char *idle[] = { (char *)"/bin/sh", (char *)"-c",
			 (char *)"exec tail -f /dev/null", NULL };
	struct buf out = BUF_INIT;
	struct child_talk talk = {
		.argv = deaf,
		.input = zeros,
		.n_input = SIZE,
		.limit = SIZE,
		.take = all_lines,
		.ctx = &out,
	};

	(void)state;
	child_talk(&talk, 1, NULL);
	assert_int_equal(talk.status, STATUS_OK);
	assert_string_equal(out.data, "done\n");
	buf_clear(&out);
	talk.take = one_line;
	talk.n_input = 0;
	talk.argv = endless;
	child_talk(&talk, 1, NULL);
	assert_int_equal(talk.status, STATUS_OK);
	assert_memory_equal(out.data, "yes\n", 4);
	/* It is dying, and then it is gone. */
	child_reap();
	assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
	assert_int_equal(errno, ECHILD);
	talk.argv = idle;
	talk.limits = &limits;
	child_talk(&talk, 1, NULL);
	assert_int_equal(talk.status, STATUS_LIMIT);
	assert_non_null(strstr(talk.why.msg, "took too long"));
	buf_free(&out);
}

static char awaited[64];
static size_t pieces;

/* The third is what the child waits for, and the last. */
static bool
do_piece(size_t i)
{
	assert_int_equal(i, pieces);
	if (++pieces < 3)
		return true;
	assert_int_equal(mkdir(awaited, 0700), 0);
	return false;
}

static void
test_talk_idle(void **state)
{
	char folder[] = "/tmp/reaffirm-talk-XXXXXX";
	char *waits[] = { (char *)"/bin/sh", (char *)"-c",
			  (char *)"until test -d $0; do :; done; echo done",
			  awaited, NULL };
	char *says[] = { (char *)"/bin/cat", NULL };
	const struct child_limits limits = { .seconds = 60 };
	struct buf out = BUF_INIT;
	struct child_talk talk = {
		.argv = waits,
		.limits = &limits,
		.limit = 100,
		.take = all_lines,
		.ctx = &out,
	};
	struct child_idle idle = { do_piece, 10 };

	(void)state;
	assert_non_null(mkdtemp(folder));
	snprintf(awaited, sizeof awaited, "%s/go", folder);
	child_talk(&talk, 1, &idle);
	assert_int_equal(talk.status, STATUS_OK);
	assert_int_equal(pieces, 3);
	assert_string_equal(out.data, "done\n");
	/* No more pieces than are wanted, however long it takes. */
	idle.most = pieces = 0;
	talk.argv = says;
	talk.input = "yes";
	talk.n_input = 3;
	buf_clear(&out);
	child_talk(&talk, 1, &idle);
	assert_int_equal(pieces, 0);
	assert_string_equal(out.data, "yes");
	rmdir(awaited);
	rmdir(folder);
	buf_free(&out);
}

/* Each waits for a word of the other, by way of what was told them both. */
static void
test_talk_side_by_side(void **state)
{
	char folder[] = "/tmp/reaffirm-talk-XXXXXX";
	char *first[] = { (char *)"/bin/sh", (char *)"-c",
			  (char *)"read d; mkfifo $d/a; echo 1 >$d/a; "
				  "read w <$d/b; rm $d/a $d/b; echo $w",
			  NULL };
	char *second[] = { (char *)"/bin/sh", (char *)"-c",
			   (char *)"read d; mkfifo $d/b; "
				   "until test -p $d/a; do :; done; "
				   "read w <$d/a; echo 2 >$d/b; echo $w",
			   NULL };
	char *none[] = { (char *)"/nonexistent", NULL };
	struct buf out[2] = { BUF_INIT, BUF_INIT };
	struct child_talk talks[3] = {
		{ .argv = first, .ctx = &out[0] },
		{ .argv = second, .ctx = &out[1] },
		{ .argv = none },
	};

	(void)state;
	assert_non_null(mkdtemp(folder));
	for (size_t i = 0; i < 3; i++) {
		talks[i].input = folder;
		talks[i].n_input = sizeof folder - 1;
		talks[i].limit = 100;
		talks[i].take = all_lines;
	}
	child_talk(talks, 3, NULL);
	assert_int_equal(talks[0].status, STATUS_OK);
	assert_int_equal(talks[1].status, STATUS_OK);
	assert_int_equal(talks[2].status, STATUS_CHILD);
	assert_int_equal(talks[2].exit_code, -1);
	assert_string_equal(out[0].data, "2\n");
	assert_string_equal(out[1].data, "1\n");
	rmdir(folder);
	buf_free(&out[0]);
	buf_free(&out[1]);
}

static void
test_limits(void **state)
{
	const struct child_limits limits = {
		.cpu_seconds = 1,
		.open_files = 33,
		.memory_bytes = (size_t)1 << 40,
	};
	struct buf out = BUF_INIT;
	struct error err = { 0 };

	(void)state;
	assert_int_equal(run("ulimit -t; ulimit -n; ulimit -c", &limits, 100,
			     &out, NULL, NULL, NULL),
			 STATUS_OK);
	assert_string_equal(out.data, "1\n33\n0\n");
	assert_int_equal(run("while :; do :; done", &limits, 100, NULL, NULL,
			     NULL, &err),
			 STATUS_CHILD);
	assert_non_null(strstr(err.msg, "took too long"));
	buf_free(&out);
}

static void
test_limits_are_never_raised(void **state)
{
	int status;
	pid_t pid = fork();

	(void)state;
	if (pid == 0) {
		struct rlimit r = { 20, 20 };

		setrlimit(RLIMIT_NOFILE, &r);
		child_limit_self(&(struct child_limits){ .open_files = 1000 });
		getrlimit(RLIMIT_NOFILE, &r);
		_exit(r.rlim_cur != 20);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(WEXITSTATUS(status), 0);
}

/* --- what a child has started --- */

enum { PATIENCE = 20000 }; /* milliseconds, of a test that fails */

/* A pipe with a name, of which a grandchild holds the other end. */
struct hold {
	char folder[32], path[48];
	int fd;
};

static void
hold_open(struct hold *h)
{
	strcpy(h->folder, "/tmp/reaffirm-test.XXXXXX");
	assert_non_null(mkdtemp(h->folder));
	snprintf(h->path, sizeof h->path, "%s/held", h->folder);
	assert_int_equal(mkfifo(h->path, 0600), 0);
	h->fd = open(h->path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	assert_true(h->fd >= 0);
	assert_int_equal(setenv("HELD", h->path, 1), 0);
}

/* Waits until the grandchild said something, or (false) is no more. */
static bool
hold_hear(const struct hold *h)
{
	struct pollfd p = { .fd = h->fd, .events = POLLIN };
	char c;

	assert_int_equal(poll(&p, 1, PATIENCE), 1);
	return read(h->fd, &c, 1) == 1;
}

static void
hold_close(struct hold *h)
{
	assert_false(hold_hear(h));
	close(h->fd);
	unlink(h->path);
	rmdir(h->folder);
}

static bool
enough(void *ctx, const char *s, size_t n)
{
	(void)ctx, (void)s, (void)n;
	return false;
}

static void
test_group_ends(void **state)
{
	static const struct child_limits limits = { .group = true };
	char *broken_off[] = {
		(char *)"/bin/sh", (char *)"-c",
		(char *)"exec 3>$HELD; tail -f /dev/null & echo up; wait", NULL
	};
	struct child_talk talk = { .argv = broken_off,
				   .limits = &limits,
				   .limit = 9,
				   .take = enough };
	struct hold h;

	(void)state;
	hold_open(&h);
	child_talk(&talk, 1, NULL);
	assert_int_equal(talk.status, STATUS_OK);
	hold_close(&h);
	/* One that comes to its end by itself. */
	hold_open(&h);
	assert_int_equal(
		run("exec 3>$HELD; tail -f /dev/null >/dev/null 2>&1 &",
		    &limits, 9, NULL, NULL, NULL, NULL),
		STATUS_OK);
	hold_close(&h);
}

static void
test_group_says_how_it_ended(void **state)
{
	static const struct child_limits limits = { .group = true };
	struct error err = { 0 };
	struct buf out = BUF_INIT;
	int code = 0;

	(void)state;
	assert_int_equal(
		run("echo a; exit 1", &limits, 9, &out, NULL, &code, &err),
		STATUS_OK);
	assert_string_equal(out.data, "a\n");
	assert_int_equal(code, 1);
	assert_int_equal(
		run("kill -SEGV $$", &limits, 9, NULL, NULL, &code, &err),
		STATUS_CHILD);
	assert_non_null(strstr(err.msg, "Segmentation fault"));
	char *argv[] = { (char *)"/no/such/program", NULL };
	struct child_talk talk = { .argv = argv, .limits = &limits };
	assert_int_equal(child_run(&talk, NULL), STATUS_CHILD);
	assert_non_null(strstr(talk.why.msg, "cannot be started"));
	buf_free(&out);
}

#ifdef __linux__
/* Even where we are killed and can do nothing any more. */
static void
test_group_ends_with_us(void **state)
{
	static const struct child_limits limits = { .group = true };
	struct hold h;
	pid_t pid;

	(void)state;
	hold_open(&h);
	pid = fork();
	if (pid == 0) {
		run("{ echo up >&3; exec tail -f /dev/null; } 3>$HELD & wait",
		    &limits, 9, NULL, NULL, NULL, NULL);
		_exit(0);
	}
	do
		assert_int_equal(
			poll(&(struct pollfd){ h.fd, POLLIN, 0 }, 1, PATIENCE),
			1);
	while (!hold_hear(&h));
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
	while (hold_hear(&h))
		;
	hold_close(&h);
}
#endif

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_output_and_status),
		cmocka_unit_test(test_bad_ends),
		cmocka_unit_test(test_no_such_program),
		cmocka_unit_test(test_too_much_output),
		cmocka_unit_test(test_inherits_nothing),
		cmocka_unit_test(test_without_standard_files),
		cmocka_unit_test(test_talk),
		cmocka_unit_test(test_talk_broken_off),
		cmocka_unit_test(test_talk_idle),
		cmocka_unit_test(test_talk_side_by_side),
		cmocka_unit_test(test_limits),
		cmocka_unit_test(test_limits_are_never_raised),
		cmocka_unit_test(test_group_ends),
		cmocka_unit_test(test_group_says_how_it_ended),
#ifdef __linux__
		cmocka_unit_test(test_group_ends_with_us),
#endif
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
