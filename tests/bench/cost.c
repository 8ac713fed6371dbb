/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cost OUTPUT COMMAND...: runs the command and writes to OUTPUT, on one line,
 * the seconds it took, its seconds of CPU, and the most memory in KiB that it
 * and the processes it had started held together at any time.  The exit
 * status is that of the command.
 */
#include "config.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { SAMPLE_MS = 10 };

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static FILE *
open_proc(long pid, const char *format)
{
	char path[64];

	snprintf(path, sizeof(path), format, pid, pid);
	return fopen(path, "r");
}

static long
resident_kb(long pid)
{
	FILE *f = open_proc(pid, "/proc/%ld/statm");
	long size, pages = 0;

	if (!f)
		return 0;
	if (fscanf(f, "%ld %ld", &size, &pages) != 2)
		pages = 0;
	fclose(f);
	return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

/* Of it and of all below it; what they share counts for each of them. */
static long
tree_kb(long pid)
{
	FILE *f = open_proc(pid, "/proc/%ld/task/%ld/children");
	long kb = resident_kb(pid), child;

	while (f && fscanf(f, "%ld", &child) == 1)
		kb += tree_kb(child);
	if (f)
		fclose(f);
	return kb;
}

static int
watch(pid_t pid, long *most, struct rusage *used)
{
	const struct timespec wait = { .tv_nsec = SAMPLE_MS * 1000000L };
	int status;

	while (wait4(pid, &status, WNOHANG, used) == 0) {
		long kb = tree_kb(pid);

		if (kb > *most)
			*most = kb;
		nanosleep(&wait, NULL);
	}
	return WIFEXITED(status) ? WEXITSTATUS(status) : 126;
}

static double
seconds(const struct timeval *t)
{
	return (double)t->tv_sec + (double)t->tv_usec / 1e6;
}

int
main(int argc, char **argv)
{
	double start = now();
	struct rusage used;
	long most = 0;
	int status;
	pid_t pid;
	FILE *out;

	if (argc < 3 || !(out = fopen(argv[1], "we"))) {
		fputs("usage: cost OUTPUT COMMAND...\n", stderr);
		return 2;
	}
	pid = fork();
	if (pid == 0) {
		execv(argv[2], argv + 2);
		_exit(127);
	}
	status = pid > 0 ? watch(pid, &most, &used) : 1;
	fprintf(out, "%.3f %.3f %ld\n", now() - start,
		seconds(&used.ru_utime) + seconds(&used.ru_stime), most);
	return fclose(out) ? 1 : status;
}
