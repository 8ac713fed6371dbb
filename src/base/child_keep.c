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

#include "base/child_keep.h"
#include "base/child_sys.h"

enum { FAILED_TO_START = 127 };

static void
end_group(int sig)
{
	(void)sig;
	kill(0, SIGKILL);
}

static void
keep(pid_t program)
{
	int status = 0;
	pid_t got;

	/* Ends of pipes that stayed open here would be waited for. */
	child_sys_close(0, false);
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
	child_sys_follow(SIGTERM);
	program = fork();
	if (program < 0)
		_exit(FAILED_TO_START);
	if (program > 0)
		keep(program);
}
