/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text PATH...: what parsing plain text costs, without a database and without
 * files being read: all texts below the paths are held in memory, sorted by
 * their language, and each language is parsed until it has taken a second.
 * A line each: megabytes a second of CPU, instructions a byte (of the program
 * alone; "-" where the kernel does not count them), and the same with the
 * citations found.
 */
#include "config.h"

#include <ftw.h>
#include <linux/perf_event.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/xalloc.h"
#include "cite/cite.h"
#include "model/resolution.h"
#include "parse/parse.h"
#include "source/source.h"

enum {
	LANGUAGES = 16,
	FOLDERS_OPEN = 16,
	SECOND = 1000000000, /* that measuring a language takes, in ns */
	WANTED = 30,	     /* MB a second, without citations */
};

/* A file in memory. */
struct text {
	char *path;
	struct buf bytes;
	char lang[8];
};

/* All texts, and the languages in which there are some. */
static struct texts {
	struct text *at;
	size_t n, cap;
	char lang[LANGUAGES][8];
	size_t n_lang;
} texts;

/* What was used up between two looks at the clocks. */
struct cost {
	uint64_t ns, instructions;
};

/* ------------------------------------------------------------ counting */

/* A counter of this program's own instructions; -1 where there is none. */
static int
counter_open(void)
{
	struct perf_event_attr attr = {
		.type = PERF_TYPE_HARDWARE,
		.size = sizeof(attr),
		.config = PERF_COUNT_HW_INSTRUCTIONS,
		.exclude_kernel = 1,
		.exclude_hv = 1,
	};

	return (int)syscall(SYS_perf_event_open, &attr, 0, -1, -1, 0);
}

static struct cost
cost_now(int counter)
{
	struct cost c = { 0 };
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	c.ns = (uint64_t)t.tv_sec * SECOND + (uint64_t)t.tv_nsec;
	if (counter >= 0 &&
	    read(counter, &c.instructions, sizeof(c.instructions)) < 0)
		c.instructions = 0;
	return c;
}

/* ------------------------------------------------------------- parsing */

/* Bytes of the text if something was found in it; lang: its language. */
static size_t
parse_one(const struct text *t, bool cite, char *lang)
{
	struct arena *a = arena_new();
	struct resolution **all = NULL;
	struct source src = { 0 };
	struct error err;
	size_t n = 0;

	if (!source_from_bytes(a,
			       &(struct received){ t->path, NULL, t->bytes.data,
						   t->bytes.len },
			       &src, &err) &&
	    !parse_text(&src, &all, &n, &err) && lang)
		snprintf(lang, sizeof(t->lang), "%s", all[0]->lang);
	for (size_t i = 0; i < n; i++) {
		if (cite)
			cite_resolution(all[i]);
		resolution_free(all[i]);
	}
	free(all);
	arena_free(a);
	return n ? t->bytes.len : 0;
}

static size_t
parse_all(const char *lang, bool cite)
{
	size_t bytes = 0;

	for (size_t i = 0; i < texts.n; i++)
		if (!strcmp(texts.at[i].lang, lang))
			bytes += parse_one(&texts.at[i], cite, NULL);
	return bytes;
}

/* The cheapest of the rounds of a second: others used the processor too. */
static struct cost
measure(const char *lang, bool cite, int counter)
{
	struct cost best = { 0 };

	for (uint64_t spent = 0; spent < SECOND;) {
		struct cost from = cost_now(counter), to;

		parse_all(lang, cite);
		to = cost_now(counter);
		to.ns -= from.ns;
		to.instructions -= from.instructions;
		spent += to.ns ? to.ns : 1;
		if (!best.ns || to.ns < best.ns)
			best = to;
	}
	return best;
}

static void
print_cost(struct cost c, size_t bytes)
{
	printf("  %7.1f MB/s", (double)bytes * 1e3 / (double)c.ns);
	if (c.instructions)
		printf("  %6.1f i/B", (double)c.instructions / (double)bytes);
	else
		printf("       - i/B");
}

static void
print_language(const char *lang, int counter)
{
	/* The first round also reads the lexicon. */
	size_t bytes = parse_all(lang, true);
	struct cost plain = measure(lang, false, counter);

	printf("  %-8s %7.2f MB", lang, (double)bytes / 1e6);
	print_cost(plain, bytes);
	printf(" %s  cited:",
	       bytes * 1000 >= plain.ns * WANTED ? "ok  " : "UNDER");
	print_cost(measure(lang, true, counter), bytes);
	putchar('\n');
	fflush(stdout);
}

/* ------------------------------------------------------------- reading */

static void
add_language(const char *lang)
{
	for (size_t i = 0; i < texts.n_lang; i++)
		if (!strcmp(texts.lang[i], lang))
			return;
	if (texts.n_lang < LANGUAGES)
		strcpy(texts.lang[texts.n_lang++], lang);
}

/* As nftw() calls it: it has no place for a context. */
static int
add_file(const char *path, const struct stat *st, int type, struct FTW *where)
{
	struct text t = { .bytes = BUF_INIT };
	size_t len = strlen(path);
	struct error err;

	(void)st;
	(void)where;
	if (type != FTW_F || len < 4 || strcmp(path + len - 4, ".txt"))
		return 0;
	t.path = xstrdup(path);
	if (!file_read(path, SOURCE_LIMIT, &t.bytes, &err) && t.bytes.len)
		parse_one(&t, false, t.lang);
	if (!*t.lang) {
		free(t.path);
		buf_free(&t.bytes);
		return 0;
	}
	add_language(t.lang);
	texts.at = xgrow(texts.at, texts.n, &texts.cap, sizeof(*texts.at));
	texts.at[texts.n++] = t;
	return 0;
}

int
main(int argc, char **argv)
{
	int counter = counter_open();

	for (int i = 1; i < argc; i++)
		if (nftw(argv[i], add_file, FOLDERS_OPEN, 0))
			perror(argv[i]);
	for (size_t i = 0; i < texts.n_lang; i++)
		print_language(texts.lang[i], counter);
	for (size_t i = 0; i < texts.n; i++) {
		free(texts.at[i].path);
		buf_free(&texts.at[i].bytes);
	}
	free(texts.at);
	if (counter >= 0)
		close(counter);
	return texts.n ? EXIT_SUCCESS : EXIT_FAILURE;
}
