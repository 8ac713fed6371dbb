/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Measures the library on works made up for it: library [WORKS [FILE [TEXTS]]].
 * A FILE that exists is measured as it is.  Of the TEXTS of a work (1 to 6) the
 * first alone is long.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "store/library.h"

enum {
	PARAGRAPHS = 20,
	CITATIONS = 8,
	ROWS = 20,  /* of a screen */
	TIMES = 25, /* each figure is the median of so many */
	PER_SESSION = 300,
	PER_BATCH = 500, /* works to a transaction */
	VOTERS = 130,
	SPONSORS = 40,
	SUBJECTS = 30,
	KNOWN_SUBJECTS = 3000,
	OPENED = 5000, /* works that were read */
};

static double
now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void
die(const struct error *err)
{
	fprintf(stderr, "%s\n", err->msg);
	exit(1);
}

/* --- works made up --------------------------------------------------- */

static unsigned seed = 1;

static unsigned
random_below(unsigned n)
{
	seed = seed * 1103515245U + 12345U;
	return (seed >> 16) % n;
}

static void
add_words(struct buf *b, int n)
{
	static const char *const words[] = {
		"cooperation",	 "economic", "technical", "countries",
		"development",	 "peace",    "security",  "rights",
		"the",		 "of",	     "and",	  "implementation",
		"programme",	 "report",   "Assembly",  "Council",
		"international", "regional", "women",	  "children",
		"disarmament",	 "nuclear",  "weapons",	  "zone",
		"ocean",	 "budget",
	};
	enum { WORDS = sizeof(words) / sizeof(*words) };

	for (int i = 0; i < n; i++)
		buf_printf(b, "%s ", words[random_below(WORDS)]);
}

/* Words of a language of which only this is known: they are its own. */
static void
add_foreign(struct buf *b, const char *lang, int n)
{
	struct buf words = BUF_INIT;

	add_words(&words, n);
	for (char *s = words.data; *s; s++) {
		if (*s != ' ')
			buf_printf(b, *s > 'm' ? "\u0436" : "%c", *s);
		else if (strcmp(lang, "zh") != 0)
			buf_printf(b, "%s ", lang);
	}
	buf_free(&words);
}

static void
name_work(char number[32], char key[36], unsigned i)
{
	snprintf(number, 32, "%u/%u", 31 + i / PER_SESSION,
		 1 + i % PER_SESSION);
	snprintf(key, 36, "GA %s", number);
}

static const char *
words(struct arena *a, const char *lang, int n)
{
	struct buf b = BUF_INIT;
	const char *s;

	if (strcmp(lang, "en") == 0)
		add_words(&b, n);
	else
		add_foreign(&b, lang, n);
	s = arena_strndup(a, b.data, b.len);
	buf_free(&b);
	return s;
}

static struct paragraph
make_paragraph(struct arena *a, size_t i)
{
	const char *text =
		arena_printf(a, "Reaffirming what was said in resolutions %s",
			     words(a, "en", 30));

	return (struct paragraph){
		.label = i < 8 ? arena_printf(a, "PP%zu", i + 1)
			       : arena_printf(a, "OP%zu", i - 7),
		.part = i < 8 ? PART_PREAMBULAR : PART_OPERATIVE,
		.depth = i >= 8,
		.num = "",
		.opener = "Reaffirming",
		.relation = RELATION_REAFFIRM,
		.text = text,
		.len = strlen(text),
		.first_line = i,
		.last_line = i + 3,
	};
}

static struct citation
make_citation(struct arena *a, unsigned work, size_t i)
{
	static const enum relation relations[] = { RELATION_RECALL,
						   RELATION_REAFFIRM,
						   RELATION_NOTE };
	char number[32], key[36];
	/* What every fourth work cites. */
	bool charter = i == 0 && work % 4 == 0;

	name_work(number, key, random_below(work + 1));
	return (struct citation){
		.index = i % 8,
		.target = charter ? "Charter"
				  : arena_printf(a, "A/RES/%s", number),
		.key = charter ? "Charter" : arena_strdup(a, key),
		.text = arena_strdup(a, number),
		.wording = "Recalling",
		.relation = relations[i % 3],
		.date = { 1978, 12, 19 },
		.title = "",
		.pinpoint = i == 7 ? "OP1" : "",
		.start = 20,
		.end = 27,
	};
}

static void
fill_head(struct resolution *r, unsigned i, const char *lang)
{
	struct arena *a = r->arena;
	char number[32], key[36];

	name_work(number, key, i);
	r->file = "made-up.txt";
	r->digest = r->key = arena_strdup(a, key);
	r->lang = lang;
	r->title = words(a, lang, 8);
	r->adopted = (struct date){ (short)(1976 + i / PER_SESSION), 12,
				    (signed char)(1 + i % 28) };
	r->session = arena_printf(a, "%u", 31 + i / PER_SESSION);
	symbol_parse(key, strlen(key), BODY_NONE, &r->symbol);
	r->symbol.body = i % 3 ? BODY_GA : BODY_SC;
}

/* As many as an official file has: sponsors, a recorded vote, subjects. */
static void
fill_details(struct details *d)
{
	static struct subject subjects[SUBJECTS];
	static const char *names[VOTERS];
	static char texts[SUBJECTS][16];

	for (int i = 0; i < VOTERS; i++)
		names[i] = "UNITED REPUBLIC OF TESTS";
	for (int i = 0; i < SUBJECTS; i++) {
		snprintf(texts[i], sizeof(texts[i]), "TEST %u",
			 random_below(KNOWN_SUBJECTS));
		subjects[i] = (struct subject){ texts[i], "UNBIS", "" };
	}
	d->subjects = subjects;
	d->n_subjects = SUBJECTS;
	d->vote.outcome = "recorded vote";
	d->vote.total[VOTE_IN_FAVOUR] = VOTERS;
	d->vote.countries[VOTE_IN_FAVOUR] = (struct names){ names, VOTERS };
	d->sponsors = (struct names){ names, SPONSORS };
}

static struct resolution *
make_work(unsigned i, const char *lang)
{
	bool first = strcmp(lang, "en") == 0;
	struct resolution *r = resolution_new();

	fill_head(r, i, lang);
	if (first)
		fill_details(&r->details);
	r->n_paragraphs = first ? PARAGRAPHS : 1;
	r->paragraphs =
		arena_array(r->arena, PARAGRAPHS, sizeof(*r->paragraphs));
	for (size_t k = 0; k < r->n_paragraphs; k++)
		r->paragraphs[k] = make_paragraph(r->arena, k);
	r->n_citations = first ? CITATIONS : 0;
	r->citations = arena_array(r->arena, CITATIONS, sizeof(*r->citations));
	for (size_t k = 0; k < r->n_citations; k++)
		r->citations[k] = make_citation(r->arena, i, k);
	return r;
}

static void
make_library(const char *path, unsigned works, unsigned texts)
{
	static const char *const langs[] = {
		"en", "fr", "es", "ru", "zh", "ar"
	};
	struct library *lib;
	struct error err;
	enum added what;
	double t = now_ms();

	if (library_open(path, LIBRARY_WRITE, &lib, &err))
		die(&err);
	for (unsigned i = 0; i < works; i++) {
		if (i % PER_BATCH == 0 && library_begin(lib, &err))
			die(&err);
		for (unsigned k = 0; k < texts && k < 6; k++) {
			struct resolution *r = make_work(i, langs[k]);

			if (library_add(lib, r, &what, &err))
				die(&err);
			resolution_free(r);
		}
		if ((i + 1) % PER_BATCH == 0 || i + 1 == works)
			if (library_commit(lib, &err))
				die(&err);
	}
	library_close(lib);
	printf("import             %9.3f ms a work\n", (now_ms() - t) / works);
}

/* --- figures --------------------------------------------------------- */

static struct library *
open_library(const char *path)
{
	struct library *lib;
	struct error err;

	if (library_open(path, LIBRARY_READ, &lib, &err))
		die(&err);
	return lib;
}

static void
show_list(struct library *lib, const struct work_query *q)
{
	struct arena *a = arena_new();
	struct work_row row;
	int64_t *ids;
	size_t n;

	library_list(lib, q, &ids, &n, NULL);
	for (size_t i = 0; i < ROWS && i < n; i++)
		library_row(lib, a, ids[i], &row, NULL);
	free(ids);
	arena_free(a);
}

static void
open_only(const char *path)
{
	library_close(open_library(path));
}

static void
open_and_list(const char *path)
{
	struct library *lib = open_library(path);

	show_list(lib, &(struct work_query){ 0 });
	library_close(lib);
}

static void
open_and_read(const char *path)
{
	struct library *lib = open_library(path);
	struct resolution *r;

	if (library_text(lib, library_find(lib, "31/7", NULL), NULL, &r,
			 NULL) == STATUS_OK)
		resolution_free(r);
	library_close(lib);
}

static struct library *opened;

static void
list_by_title(const char *path)
{
	(void)path;
	show_list(opened, &(struct work_query){ .order = ORDER_TITLE,
						.descending = true });
}

static void
narrow_a_word(const char *path)
{
	(void)path;
	show_list(opened, &(struct work_query){ .narrow = "peace" });
}

static void
narrow_a_number(const char *path)
{
	(void)path;
	show_list(opened, &(struct work_query){ .narrow = "57/26 rights" });
}

static void
filter(const char *line)
{
	struct work_query q = { .order = ORDER_DATE };
	static const char *opened_keys[OPENED];
	static char keys[OPENED][36];
	char number[32];

	filter_read(&q.filter, line, NULL);
	for (unsigned i = 0; i < OPENED; i++) {
		name_work(number, keys[i], i * 7);
		opened_keys[i] = keys[i];
	}
	q.opened = (struct names){ opened_keys, OPENED };
	show_list(opened, &q);
}

static void
filter_body(const char *path)
{
	(void)path;
	filter("body=GA");
}

static void
filter_years(const char *path)
{
	(void)path;
	filter("year=1990-2010");
}

static void
filter_subject(const char *path)
{
	(void)path;
	filter("subject=TEST 17");
}

static void
filter_unread(const char *path)
{
	(void)path;
	filter("unread");
}

static void
filter_all(const char *path)
{
	(void)path;
	filter("body=GA year=1990-2010 session=40-60 lang=en "
	       "subject=17 unread");
}

static void
find(const char *path)
{
	(void)path;
	library_find(opened, "a/res/57/263", NULL);
}

static void
read_text(const char *path)
{
	struct resolution *r;
	char number[32], key[36];

	(void)path;
	name_work(number, key, random_below(3000));
	if (library_text(opened, library_find(opened, key, NULL), NULL, &r,
			 NULL) == STATUS_OK)
		resolution_free(r);
}

static void
cited_by(const char *key)
{
	struct arena *a = arena_new();
	struct citing *c;
	size_t n;

	library_cited_by(opened, a, key, NULL, &c, &n, NULL);
	arena_free(a);
}

static void
cited_by_few(const char *path)
{
	(void)path;
	cited_by("GA 57/263");
}

static void
cited_by_many(const char *path)
{
	(void)path;
	cited_by("Charter");
}

static void
target_of_many(const char *path)
{
	struct arena *a = arena_new();
	struct target t;

	(void)path;
	library_target(opened, a, "Charter", &t, NULL);
	arena_free(a);
}

static int
by_time(const void *a, const void *b)
{
	double d = *(const double *)a - *(const double *)b;

	return (d > 0) - (d < 0);
}

static void
measure(const char *name, void (*run)(const char *path), const char *path)
{
	double t[TIMES], start;

	for (int i = 0; i < TIMES; i++) {
		start = now_ms();
		run(path);
		t[i] = now_ms() - start;
	}
	qsort(t, TIMES, sizeof(*t), by_time);
	printf("%-18s %9.3f ms\n", name, t[TIMES / 2]);
}

static void
print_memory(const char *when)
{
	FILE *f = fopen("/proc/self/status", "r");
	char line[128];

	while (f && fgets(line, sizeof(line), f))
		if (strncmp(line, "VmRSS:", 6) == 0)
			printf("%-18s %s", when, line + 6);
	if (f)
		fclose(f);
}

int
main(int argc, char **argv)
{
	unsigned works = argc > 1 ? (unsigned)atoi(argv[1]) : 2000;
	unsigned texts = argc > 3 ? (unsigned)atoi(argv[3]) : 1;
	const char *path = argc > 2 ? argv[2] : "bench-library.db";

	setvbuf(stdout, NULL, _IOLBF, 0);
	if (access(path, F_OK) != 0)
		make_library(path, works, texts);
	print_memory("memory before");
	measure("open", open_only, path);
	measure("open, list", open_and_list, path);
	measure("open, find, read", open_and_read, path);
	print_memory("memory, list");
	opened = open_library(path);
	printf("works held         %9zu\n", library_count(opened));
	measure("list by title", list_by_title, path);
	measure("narrow: word", narrow_a_word, path);
	measure("narrow: number", narrow_a_number, path);
	measure("filter: body", filter_body, path);
	measure("filter: years", filter_years, path);
	measure("filter: subject", filter_subject, path);
	measure("filter: unread", filter_unread, path);
	measure("filter: all", filter_all, path);
	measure("find", find, path);
	measure("read a text", read_text, path);
	measure("cited by: few", cited_by_few, path);
	measure("target: many", target_of_many, path);
	print_memory("memory, reading");
	measure("cited by: many", cited_by_many, path);
	print_memory("memory, many");
	library_close(opened);
	if (argc <= 2)
		unlink(path);
	return 0;
}
