/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What Linux can do for processes and pipes, and what is done elsewhere. */
#include "config.h"

#include <fcntl.h>
#include <unistd.h>
#ifdef __linux__
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

#include "base/child_sys.h"

#ifndef CLOSE_RANGE_CLOEXEC
#define CLOSE_RANGE_CLOEXEC 4U
#endif

enum {
	MANY_FILES = 1024, /* where the system cannot close them at once */
	PIPE_SIZE = 1024 * 1024,
};

void
child_sys_close(int first, bool at_exec)
{
#ifdef SYS_close_range
	if (!syscall(SYS_close_range, (unsigned)first, ~0U,
		     at_exec ? CLOSE_RANGE_CLOEXEC : 0U))
		return;
#endif
	for (int fd = first; fd < MANY_FILES; fd++)
		if (at_exec)
			fcntl(fd, F_SETFD, FD_CLOEXEC);
		else
			close(fd);
}

void
child_sys_follow(int sig)
{
#ifdef __linux__
	prctl(PR_SET_PDEATHSIG, sig);
#else
	(void)sig;
#endif
}

size_t
child_sys_cores(void)
{
	long n;
#ifdef __linux__
	cpu_set_t may;

	if (!sched_getaffinity(0, sizeof may, &may))
		return (size_t)CPU_COUNT(&may);
#endif
	n = sysconf(_SC_NPROCESSORS_ONLN);
	return n < 1 ? 1 : (size_t)n;
}

void
child_sys_widen(int fd)
{
#ifdef F_SETPIPE_SZ
	if (fd >= 0)
		fcntl(fd, F_SETPIPE_SZ, PIPE_SIZE);
#else
	(void)fd;
#endif
}
