/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The keeper.  Only the death of a parent is told to a process, not that of
 * a grandparent: without it what a program has started would outlive us.
 * Nothing but what POSIX calls async-signal-safe.
 */
#include "config.h"

#include <errno.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

#include "base/child_keep.h"

enum {
	FAILED_TO_START = 127,
	MANY_FILES = 1024, /* where the system cannot close them at once */
};

static void
end_group(int sig)
{
	(void)sig;
	kill(0, SIGKILL);
}

/* Ends of pipes that stayed open here would be waited for. */
static void
close_all(void)
{
#ifdef SYS_close_range
	if (!syscall(SYS_close_range, 0U, ~0U, 0U))
		return;
#endif
	for (int fd = 0; fd < MANY_FILES; fd++)
		close(fd);
}

static void
keep(pid_t program)
{
	int status = 0;
	pid_t got;

	close_all();
	setrlimit(RLIMIT_CORE, &(struct rlimit){ 0 });
	do
		got = waitpid(program, &status, 0);
	while (got < 0 && errno == EINTR);
	if (got == program && WIFSIGNALED(status)) {
		signal(WTERMSIG(status), SIG_DFL);
		raise(WTERMSIG(status));
	}
	_exit(WIFEXITED(status) ? WEXITSTATUS(status) : FAILED_TO_START);
}

void
child_keep(void)
{
	struct sigaction end = { .sa_handler = end_group };
	pid_t program;

	setpgid(0, 0);
	sigemptyset(&end.sa_mask);
	sigaction(SIGTERM, &end, NULL);
#ifdef __linux__
	prctl(PR_SET_PDEATHSIG, SIGTERM);
#endif
	program = fork();
	if (program < 0)
		_exit(FAILED_TO_START);
	if (program > 0)
		keep(program);
}
