/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * bench [-l] READER [ARGUMENT...]: what the reader costs on a line, beside
 * what it may cost: bytes, times, memory, on two types of terminal; with -l
 * on a library of tens of thousands of works, and its list too.  Figures
 * only: a busy machine is no failure, so the exit status is 0 unless it did
 * not run.
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

/* What may be more in a large library. */
static struct {
	double first_ms, key_ms, memory_mib;
} limits = { .first_ms = 10, .key_ms = 2, .memory_mib = 10 };

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
	say("first screen", median(ms, STARTS), "ms", limits.first_ms);
	say("first screen", median(cpu, STARTS), "ms CPU", limits.first_ms);
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
	say("key to last byte, line", ms, "ms", limits.key_ms);
	say("key to last byte, page", page_ms, "ms", limits.key_ms);
	press(p, "gg");
	memset(burst, 'j', sizeof(burst));
	a = ptyrun_send(p, burst, sizeof(burst), QUIET_MS);
	say("30 keys at once", (double)a.bytes, "bytes", 1500);
}

/* One answer to one string of keys. */
static void
answer_to(struct ptyrun *p, const char *what, const char *s, double limit)
{
	say(what, ptyrun_send(p, s, strlen(s), FIRST_QUIET_MS).ms, "ms", limit);
}

/* The median of the keys of a word, one at a time. */
static void
type(struct ptyrun *p, const char *what, const char *word, double limit)
{
	double ms[KEYS];
	int n = 0;

	for (; *word && n < KEYS; word++)
		ms[n++] = ptyrun_send(p, word, 1, QUIET_MS).ms;
	say(what, median(ms, n), "ms", limit);
}

/* The list of a large library, and works from all over it. */
static void
measure_list(struct ptyrun *p)
{
	enum { LIST_MS = 16, OPEN_MS = 10 };
	static const char *const filters[] = {
		"subject=_17",
		"session=40-60 lang=fr",
		"unread",
		"body=GA year=1980-2010 lang=en subject=_1 unread",
	};
	double bytes, ms, open_ms[KEYS];
	char name[64];
	int opened = 0;

	keys(p, " ", 20, 0, &bytes, &ms);
	say("list: page", ms, "ms", LIST_MS);
	say("list: page", bytes, "bytes", 1600);
	keys(p, "j", KEYS, SCROLLED, &bytes, &ms);
	say("list: scroll a line", ms, "ms", LIST_MS);
	answer_to(p, "list: its end", "G", LIST_MS);
	answer_to(p, "list: another order", "s", LIST_MS);
	answer_to(p, "list: the other way round", "S", LIST_MS);
	press(p, "s");
	press(p, "S");
	for (int i = 0; i < 20; i++) {
		press(p, " ");
		press(p, "j");
		open_ms[opened++] = ptyrun_send(p, "\r", 1, QUIET_MS).ms;
		press(p, "gl");
	}
	say("open a work", median(open_ms, opened), "ms", OPEN_MS);
	press(p, "/");
	type(p, "narrow the list, a key", "const", LIST_MS);
	answer_to(p, "narrow the list, Enter", "\r", LIST_MS);
	answer_to(p, "all works again", "X", LIST_MS);
	press(p, "F");
	type(p, "type a filter, a key", "body=SC year=1990-2000", LIST_MS);
	answer_to(p, "filter by body and years", "\r", LIST_MS);
	for (size_t i = 0; i < sizeof(filters) / sizeof(*filters); i++) {
		press(p, "X");
		press(p, "F");
		ptyrun_send(p, filters[i], strlen(filters[i]), QUIET_MS);
		snprintf(name, sizeof(name), "filter: %s", filters[i]);
		answer_to(p, name, "\r", LIST_MS);
	}
	answer_to(p, "all works again", "X", LIST_MS);
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
	say("memory", (double)ptyrun_rss_kb(p) / 1024, "MiB",
	    limits.memory_mib);
}

static bool
measure(char *const argv[], const char *term, bool large)
{
	struct ptyrun p;

	printf("%s, %dx%d\n", term, COLUMNS, ROWS);
	if (!measure_start(argv, term))
		return false;
	for (int ignore = 0; ignore < 2; ignore++) {
		if (!ptyrun_start(&p, argv, term, ROWS, COLUMNS, ignore))
			return false;
		ptyrun_first(&p, FIRST_QUIET_MS);
		if (!ignore && large)
			measure_list(&p);
		if (!ignore) {
			press(&p, "gg");
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

	bool large = argc > 1 && strcmp(argv[1], "-l") == 0;

	argv += 1 + large;
	if (!*argv) {
		fputs("usage: bench [-l] READER [ARGUMENT...]\n", stderr);
		return 2;
	}
	if (large) {
		limits.first_ms = 12;
		limits.key_ms = 16;
		limits.memory_mib = 16;
	}
	for (size_t i = 0; i < sizeof(terms) / sizeof(terms[0]); i++) {
		if (!measure(argv, terms[i], large)) {
			perror("bench: pseudo-terminal");
			return 1;
		}
	}
	return 0;
}
