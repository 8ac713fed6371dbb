/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A program in a pseudo-terminal, and what it costs: bytes and time.
 */
#ifndef BENCH_PTYRUN_H
#define BENCH_PTYRUN_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct ptyrun {
	pid_t pid;
	int fd; /* the terminal's side */
};

/* What came after something was done. */
struct answer {
	size_t bytes;
	double ms; /* until the last byte of it; 0 without any */
};

/* Start argv on a terminal of that type and size; false with errno. */
bool ptyrun_start(struct ptyrun *p, char *const argv[], const char *term,
		  int rows, int columns, bool ignore_hup);
/* Wait for the answer to the start: until nothing came for quiet_ms. */
struct answer ptyrun_first(struct ptyrun *p, int quiet_ms);
/* Send n bytes as one write, and wait for the answer to them. */
struct answer ptyrun_send(struct ptyrun *p, const char *s, size_t n,
			  int quiet_ms);
/* Milliseconds of CPU used so far; kilobytes of memory. */
double ptyrun_cpu_ms(const struct ptyrun *p);
long ptyrun_rss_kb(const struct ptyrun *p);
/* Close the terminal; milliseconds until it has ended, -1: it was killed. */
double ptyrun_hang_up(struct ptyrun *p);
/* Milliseconds on a clock that only goes forward. */
double ptyrun_now(void);

#endif
