/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Limits that reaffirm-parse sets itself. */
#include "config.h"

#include <stdbool.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/child.h"
#include "cli/bounds.h"

enum { FILE_MOST = 256 << 20 }; /* bytes that a child may write */

static const struct child_limits limits = {
	.memory_bytes = (size_t)2 << 30,
	.open_files = 64,
};

/* Neither standard output nor standard error is a file that could grow. */
static bool
writes_no_file(void)
{
	struct stat st;

	for (int fd = STDOUT_FILENO; fd <= STDERR_FILENO; fd++)
		if (fstat(fd, &st) || S_ISREG(st.st_mode))
			return false;
	return true;
}

void
bounds_begin(void)
{
	/* Nothing, but for programs that read old documents (child.h). */
	static const struct rlimit none = { 0, FILE_MOST };

	child_limit_self(&limits);
	if (!BOUNDS_COUNTS && writes_no_file())
		setrlimit(RLIMIT_FSIZE, &none);
}

/* The limit counts from the beginning of the process. */
void
bounds_cpu(unsigned seconds)
{
	struct rusage used;
	struct rlimit r;

	if (getrusage(RUSAGE_SELF, &used) || getrlimit(RLIMIT_CPU, &r))
		return;
	r.rlim_cur =
		(rlim_t)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + seconds;
	if (r.rlim_max != RLIM_INFINITY && r.rlim_cur > r.rlim_max)
		r.rlim_cur = r.rlim_max;
	setrlimit(RLIMIT_CPU, &r);
}
