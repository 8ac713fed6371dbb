/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A program in a pseudo-terminal, and what it costs. */
#include "config.h"

#include <errno.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "ptyrun.h"

enum { GIVE_UP_MS = 5000 };

double
ptyrun_now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

bool
ptyrun_start(struct ptyrun *p, char *const argv[], const char *term, int rows,
	     int columns, bool ignore_hup)
{
	struct winsize ws = {
		.ws_row = (unsigned short)rows,
		.ws_col = (unsigned short)columns,
	};

	p->pid = forkpty(&p->fd, NULL, NULL, &ws);
	if (p->pid == 0) {
		if (ignore_hup)
			signal(SIGHUP, SIG_IGN);
		setenv("TERM", term, 1);
		execv(argv[0], argv);
		_exit(127);
	}
	return p->pid > 0;
}

/* Read until nothing comes for quiet_ms; times count from `start`. */
static struct answer
listen_to(struct ptyrun *p, double start, int quiet_ms)
{
	struct answer a = { 0 };
	char buf[16384];

	for (;;) {
		struct pollfd fd = { .fd = p->fd, .events = POLLIN };
		/* Before the first byte it may think for longer. */
		int wait = a.bytes ? quiet_ms : quiet_ms * 4;
		ssize_t n;

		if (poll(&fd, 1, wait) <= 0)
			return a;
		n = read(p->fd, buf, sizeof(buf));
		if (n <= 0)
			return a;
		a.bytes += (size_t)n;
		a.ms = ptyrun_now() - start;
	}
}

struct answer
ptyrun_first(struct ptyrun *p, int quiet_ms)
{
	return listen_to(p, ptyrun_now(), quiet_ms);
}

struct answer
ptyrun_send(struct ptyrun *p, const char *s, size_t n, int quiet_ms)
{
	double start = ptyrun_now();

	if (write(p->fd, s, n) != (ssize_t)n)
		return (struct answer){ 0 };
	return listen_to(p, start, quiet_ms);
}

/* The first number behind `name` in a file of /proc/PID; -1 without. */
static double
proc_number(const struct ptyrun *p, const char *file, const char *name)
{
	char path[64], line[512];
	double value = -1;
	FILE *f;

	snprintf(path, sizeof(path), "/proc/%ld/%s", (long)p->pid, file);
	f = fopen(path, "r");
	while (f && value < 0 && fgets(line, sizeof(line), f)) {
		if (strncmp(line, name, strlen(name)) == 0)
			value = strtod(line + strlen(name), NULL);
	}
	if (f)
		fclose(f);
	return value;
}

double
ptyrun_cpu_ms(const struct ptyrun *p)
{
	return proc_number(p, "schedstat", "") / 1e6;
}

long
ptyrun_rss_kb(const struct ptyrun *p)
{
	return (long)proc_number(p, "status", "VmRSS:");
}

double
ptyrun_hang_up(struct ptyrun *p)
{
	double start = ptyrun_now();

	close(p->fd);
	while (waitpid(p->pid, NULL, WNOHANG) == 0) {
		struct timespec tick = { .tv_nsec = 200000 };

		if (ptyrun_now() - start > GIVE_UP_MS) {
			kill(p->pid, SIGKILL);
			waitpid(p->pid, NULL, 0);
			return -1;
		}
		nanosleep(&tick, NULL);
	}
	return ptyrun_now() - start;
}
