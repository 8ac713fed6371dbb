/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Child processes.  Between fork() and execv() only what POSIX calls
 * async-signal-safe.
 */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/child.h"
#include "base/child_keep.h"
#include "base/child_sys.h"

enum {
	FAILED_TO_START = 127, /* exit status of a child that could not */
	LEFT_MOST = 8,
};

#if defined(__SANITIZE_ADDRESS__)
static const bool address_space_counts = false; /* shadow memory is terabytes */
#else
static const bool address_space_counts = true;
#endif

/* Lower one limit; what is lower already stays. */
static void
lower(int resource, rlim_t to)
{
	struct rlimit r;

	if (getrlimit(resource, &r))
		return;
	if (r.rlim_cur == RLIM_INFINITY || r.rlim_cur > to)
		r.rlim_cur = to;
	setrlimit(resource, &r);
}

void
child_limit_self(const struct child_limits *limits)
{
	lower(RLIMIT_CORE, 0);
	if (limits->cpu_seconds)
		lower(RLIMIT_CPU, limits->cpu_seconds);
	if (limits->memory_bytes && address_space_counts)
		lower(RLIMIT_AS, limits->memory_bytes);
	if (limits->open_files)
		lower(RLIMIT_NOFILE, limits->open_files);
}

/* The child's side: never returns. */
static void
become(char *const argv[], const struct child_limits *limits, int in, int out,
       int err, int report)
{
	int input = in >= 0 ? in : open("/dev/null", O_RDONLY | O_CLOEXEC);
	bool keep_input = limits && limits->keep_input;
	sigset_t none;

	sigemptyset(&none);
	signal(SIGPIPE, SIG_DFL);
	signal(SIGXFSZ, SIG_DFL);
	sigprocmask(SIG_SETMASK, &none, NULL);
	if (limits && limits->group)
		child_keep();
	child_sys_follow(SIGKILL);
	if ((keep_input || (input >= 0 && dup2(input, STDIN_FILENO) >= 0)) &&
	    dup2(out, STDOUT_FILENO) >= 0 && dup2(err, STDERR_FILENO) >= 0) {
		/*
		 * What others opened without care must not reach the program.
		 * Not closed at once: one end is still needed to tell that
		 * execv() failed.
		 */
		child_sys_close(STDERR_FILENO + 1, true);
		if (limits)
			child_limit_self(limits);
		execv(argv[0], argv);
	}
	if (write(report, &(int){ errno }, sizeof(int)) < 0)
		_exit(FAILED_TO_START);
	_exit(FAILED_TO_START);
}

/* What each pipe is for. */
enum { OUT, ERR, REPORT, IN, PIPES };

/*
 * Pipes: standard output, standard error, one that tells why the program did
 * not start, and where it is asked for standard input.  None of their ends is
 * one of the standard three, so that dup2() in the child cannot overwrite an
 * end it still needs.
 */
static bool
open_pipes(int pipes[PIPES][2], int n)
{
	for (int i = 0; i < n; i++) {
		if (pipe2(pipes[i], O_CLOEXEC))
			return false;
		for (int end = 0; end < 2; end++) {
			int old = pipes[i][end];

			if (old > STDERR_FILENO)
				continue;
			pipes[i][end] =
				fcntl(old, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
			close(old);
			if (pipes[i][end] < 0)
				return false;
		}
	}
	return true;
}

static void
close_pipes(int pipes[PIPES][2])
{
	for (int i = 0; i < PIPES; i++)
		for (int end = 0; end < 2; end++)
			if (pipes[i][end] >= 0)
				close(pipes[i][end]);
}

static pid_t
wait_for(pid_t pid, int *status)
{
	pid_t got;

	do
		got = waitpid(pid, status, 0);
	while (got < 0 && errno == EINTR);
	return got;
}

/* The errno that kept the program from starting; 0 once it runs. */
static int
start_errno(int fd)
{
	int errnum = 0;
	ssize_t n;

	do
		n = read(fd, &errnum, sizeof(errnum));
	while (n < 0 && errno == EINTR);
	return n == (ssize_t)sizeof(errnum) ? errnum : 0;
}

static void
close_end(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

enum status
child_start(struct child *c, char *const argv[],
	    const struct child_limits *limits, struct error *err)
{
	int pipes[PIPES][2] = {
		{ -1, -1 }, { -1, -1 }, { -1, -1 }, { -1, -1 }
	};
	bool feed = limits && limits->pipe_input;
	int errnum;

	*c = (struct child){ .pid = -1,
			     .out = -1,
			     .err = -1,
			     .in = -1,
			     .group = limits && limits->group };
	if (open_pipes(pipes, feed ? PIPES : IN))
		c->pid = fork();
	if (c->pid < 0) {
		errnum = errno;
		close_pipes(pipes);
		return error_errno(err, STATUS_CHILD, errnum,
				   "%s: cannot be started", argv[0]);
	}
	if (c->pid == 0)
		become(argv, limits, pipes[IN][0], pipes[OUT][1], pipes[ERR][1],
		       pipes[REPORT][1]);
	for (int i = 0; i < PIPES; i++)
		close_end(&pipes[i][i == IN ? 0 : 1]);
	errnum = start_errno(pipes[REPORT][0]);
	if (errnum) {
		close_pipes(pipes);
		wait_for(c->pid, NULL);
		c->pid = -1;
		return error_errno(err, STATUS_CHILD, errnum,
				   "%s: cannot be started", argv[0]);
	}
	close(pipes[REPORT][0]);
	c->out = pipes[OUT][0];
	c->err = pipes[ERR][0];
	c->in = pipes[IN][1];
	return STATUS_OK;
}

/* What a signal that ends a child most likely says. */
static const char *
signal_reason(int sig)
{
	switch (sig) {
	case SIGXCPU:
		return " (took too long)";
	case SIGKILL:
		return " (killed, perhaps for lack of memory)";
	case SIGABRT:
		return " (gave up, perhaps for lack of memory)";
	default:
		return "";
	}
}

void
child_kill(const struct child *c, int sig)
{
	kill(c->group ? -c->pid : c->pid, sig);
}

/* Its end, and what it leaves behind: while it is not waited for yet, no
 * other group can have its number. */
static void
end_group(const struct child *c)
{
	siginfo_t info;
	int got;

	do
		got = waitid(P_PID, (id_t)c->pid, &info, WEXITED | WNOWAIT);
	while (got < 0 && errno == EINTR);
	if (!got)
		child_kill(c, SIGKILL);
}

/* Those that have been ended and not been waited for. */
static struct {
	pid_t pids[LEFT_MOST];
	size_t n;
} left;

void
child_reap(void)
{
	while (left.n > 0)
		wait_for(left.pids[--left.n], NULL);
}

static void
close_ends(struct child *c)
{
	close_end(&c->in);
	close_end(&c->out);
	close_end(&c->err);
}

void
child_leave(struct child *c)
{
	close_ends(c);
	child_kill(c, SIGKILL);
	if (left.n == LEFT_MOST)
		child_reap();
	left.pids[left.n++] = c->pid;
	c->pid = -1;
}

enum status
child_finish(struct child *c, int *exit_code, struct error *err)
{
	int status = 0;

	close_ends(c);
	if (c->group)
		end_group(c);
	if (wait_for(c->pid, &status) < 0)
		return error_errno(err, STATUS_CHILD, errno,
				   "a child process was lost");
	c->pid = -1;
	if (exit_code)
		*exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
	if (WIFSIGNALED(status))
		return error_set(err, STATUS_CHILD,
				 "a child process was ended by a signal: %s%s",
				 strsignal(WTERMSIG(status)),
				 signal_reason(WTERMSIG(status)));
	if (WEXITSTATUS(status) > 1)
		return error_set(err, STATUS_CHILD,
				 "a child process failed with exit status %d",
				 WEXITSTATUS(status));
	return STATUS_OK;
}
