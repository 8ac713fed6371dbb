/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * bench READER [ARGUMENT...]: what the reader costs on a line, beside what it
 * may cost: bytes, times, memory, on two types of terminal.  Figures only: a
 * busy machine is no failure, so the exit status is 0 unless it did not run.
 */
#include "config.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ptyrun.h"

enum {
	ROWS = 24,
	COLUMNS = 80,
	STARTS = 7,
	KEYS = 60,     /* of a kind */
	SCROLLED = 50, /* bytes; less has only moved the cursor */
	QUIET_MS = 60,
	FIRST_QUIET_MS = 200,
	IDLE_MS = 2000,
};

static int
by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static double
median(double *v, int n)
{
	qsort(v, (size_t)n, sizeof(*v), by_value);
	return n ? v[n / 2] : 0;
}

static void
say(const char *what, double value, const char *unit, double limit)
{
	printf("  %-34s %9.2f %-6s limit %8.0f  %s\n", what, value, unit, limit,
	       value > limit || value < 0 ? "OVER" : "ok");
	fflush(stdout);
}

/*
 * Medians of a key pressed n times, one at a time; answers of less than
 * `least` bytes do not count.
 */
static void
keys(struct ptyrun *p, const char *key, int n, size_t least, double *bytes,
     double *ms)
{
	double b[KEYS], t[KEYS];
	int answered = 0;

	for (int i = 0; i < n; i++) {
		struct answer a = ptyrun_send(p, key, strlen(key), QUIET_MS);

		if (a.bytes == 0 || a.bytes < least)
			continue;
		b[answered] = (double)a.bytes;
		t[answered++] = a.ms;
	}
	*bytes = median(b, answered);
	*ms = median(t, answered);
}

static void
press(struct ptyrun *p, const char *key)
{
	ptyrun_send(p, key, strlen(key), QUIET_MS);
}

static bool
measure_start(char *const argv[], const char *term)
{
	double ms[STARTS], bytes[STARTS], cpu[STARTS];

	for (int i = 0; i < STARTS; i++) {
		struct ptyrun p;
		struct answer a;

		if (!ptyrun_start(&p, argv, term, ROWS, COLUMNS, false))
			return false;
		a = ptyrun_first(&p, FIRST_QUIET_MS);
		ms[i] = a.ms;
		bytes[i] = (double)a.bytes;
		cpu[i] = ptyrun_cpu_ms(&p);
		ptyrun_hang_up(&p);
	}
	say("first screen", median(ms, STARTS), "ms", 10);
	say("first screen", median(cpu, STARTS), "ms CPU", 10);
	say("first screen", median(bytes, STARTS), "bytes", 2500);
	return true;
}

static void
measure_keys(struct ptyrun *p)
{
	double list, page, line, ms, list_ms, page_ms;
	char burst[30];
	struct answer a;

	keys(p, "j", 3, 0, &list, &list_ms);
	say("move in the list", list, "bytes", 40);
	press(p, "gg");
	press(p, "\r"); /* into the text of the first work */
	keys(p, " ", 5, 0, &page, &page_ms);
	say("page", page, "bytes", 1600);
	press(p, "gg");
	press(p,
	      " "); /* the cursor is at the foot, so that each line scrolls */
	press(p, "L");
	keys(p, "j", KEYS, SCROLLED, &line, &ms);
	say("scroll a line", line, "bytes", 120);
	say("key to last byte, line", ms, "ms", 2);
	say("key to last byte, page", page_ms, "ms", 2);
	press(p, "gg");
	memset(burst, 'j', sizeof(burst));
	a = ptyrun_send(p, burst, sizeof(burst), QUIET_MS);
	say("30 keys at once", (double)a.bytes, "bytes", 1500);
}

static void
measure_idle(struct ptyrun *p)
{
	struct answer a;
	double cpu;

	ptyrun_first(p, IDLE_MS / 4); /* what it puts off till then */
	cpu = ptyrun_cpu_ms(p);
	a = ptyrun_first(p, IDLE_MS / 4);
	say("idle for 2 s", (double)a.bytes, "bytes", 0);
	say("idle for 2 s", ptyrun_cpu_ms(p) - cpu, "ms CPU", 0);
	say("memory", (double)ptyrun_rss_kb(p) / 1024, "MiB", 10);
}

static bool
measure(char *const argv[], const char *term)
{
	struct ptyrun p;

	printf("%s, %dx%d\n", term, COLUMNS, ROWS);
	if (!measure_start(argv, term))
		return false;
	for (int ignore = 0; ignore < 2; ignore++) {
		if (!ptyrun_start(&p, argv, term, ROWS, COLUMNS, ignore))
			return false;
		ptyrun_first(&p, FIRST_QUIET_MS);
		if (!ignore) {
			measure_keys(&p);
			measure_idle(&p);
		}
		say(ignore ? "end after hang-up, HUP ignored"
			   : "end after hang-up",
		    ptyrun_hang_up(&p), "ms", 100);
	}
	return true;
}

int
main(int argc, char **argv)
{
	static const char *const terms[] = { "xterm-256color", "vt100" };

	if (argc < 2) {
		fputs("usage: bench READER [ARGUMENT...]\n", stderr);
		return 2;
	}
	for (size_t i = 0; i < sizeof(terms) / sizeof(terms[0]); i++) {
		if (!measure(argv + 1, terms[i])) {
			perror("bench: pseudo-terminal");
			return 1;
		}
	}
	return 0;
}
