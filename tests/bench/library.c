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
#include "base/json.h"
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
	OPENED = 2000, /* works that were read */
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

static void
add_paragraph(struct json *j, int i)
{
	struct buf text = BUF_INIT;
	char label[16];

	snprintf(label, sizeof(label), i < 8 ? "PP%d" : "OP%d",
		 i < 8 ? i + 1 : i - 7);
	buf_puts(&text, "Reaffirming what was said in resolutions ");
	add_words(&text, 30);
	json_open(j, '{');
	json_member(j, "label", label);
	json_member(j, "part", i < 8 ? "preambular" : "operative");
	json_member_number(j, "depth", i >= 8);
	json_member(j, "num", "");
	json_member(j, "opener", "Reaffirming");
	json_member(j, "relation", "reaffirm");
	json_member(j, "text", text.data);
	json_name(j, "marks");
	json_open(j, '[');
	json_close(j, ']');
	json_name(j, "lines");
	json_open(j, '[');
	json_number(j, i);
	json_number(j, i + 3);
	json_close(j, ']');
	json_close(j, '}');
	buf_free(&text);
}

static void
add_citation(struct json *j, unsigned work, int i)
{
	static const char *const families[] = { "recall", "reaffirm", "note" };
	char number[32], key[36], symbol[64], from[16];

	snprintf(from, sizeof(from), "PP%d", i % 8 + 1);
	name_work(number, key, random_below(work + 1));
	snprintf(symbol, sizeof(symbol), "A/RES/%s", number);
	if (i == 0 && work % 4 == 0) {
		/* What every fourth work cites. */
		strcpy(key, "Charter");
		strcpy(symbol, "Charter");
	}
	json_open(j, '{');
	json_member(j, "from", from);
	json_member(j, "target", symbol);
	json_member(j, "text", number);
	json_member(j, "relation", "Recalling");
	json_member(j, "family", families[i % 3]);
	json_member(j, "kind", "resolution");
	json_member(j, "key", key);
	json_member(j, "title", "");
	json_member(j, "date", "1978-12-19");
	json_member(j, "pinpoint", i == 7 ? "OP1" : "");
	json_member_number(j, "start", 100);
	json_member_number(j, "end", 107);
	json_close(j, '}');
}

static void
add_head(struct json *j, unsigned i, const char *lang)
{
	static const char *const empty[] = {
		"issued",    "meeting", "agenda_item", "committee_report",
		"committee", "draft",	"enacting",
	};
	static const char *const report[] = { "title", "from", "to", "series",
					      "supplement" };
	struct buf title = BUF_INIT;
	char number[32], key[36], date[16], session[16];

	name_work(number, key, i);
	snprintf(date, sizeof(date), "%04u-12-%02u", 1976 + i / PER_SESSION,
		 1 + i % 28);
	if (strcmp(lang, "en") == 0)
		add_words(&title, 8);
	else
		add_foreign(&title, lang, 8);
	json_member(j, "file", "made-up.txt");
	json_member(j, "digest", key);
	json_member(j, "key", key);
	json_member(j, "symbol", key);
	json_member(j, "body", i % 3 ? "GA" : "SC");
	json_member(j, "number", number);
	json_member(j, "kind", "resolution");
	json_member(j, "lang", lang);
	json_member(j, "title", title.data);
	json_member(j, "adopted", date);
	snprintf(session, sizeof(session), "%u", 31 + i / PER_SESSION);
	json_member(j, "session", session);
	for (size_t k = 0; k < sizeof(empty) / sizeof(*empty); k++)
		json_member(j, empty[k], "");
	json_name(j, "report");
	json_open(j, '{');
	for (size_t k = 0; k < sizeof(report) / sizeof(*report); k++)
		json_member(j, report[k], "");
	json_close(j, '}');
	buf_free(&title);
}

/* As many as an official file has: sponsors, a recorded vote, subjects. */
static void
add_details(struct json *j)
{
	static struct subject subjects[SUBJECTS];
	static const char *names[VOTERS];
	static char texts[SUBJECTS][16];
	struct details d = { .subjects = subjects, .n_subjects = SUBJECTS };

	for (int i = 0; i < VOTERS; i++)
		names[i] = "UNITED REPUBLIC OF TESTS";
	for (int i = 0; i < SUBJECTS; i++) {
		snprintf(texts[i], sizeof(texts[i]), "TEST %u",
			 random_below(KNOWN_SUBJECTS));
		subjects[i] = (struct subject){ texts[i], "UNBIS", "" };
	}
	d.vote.outcome = "recorded vote";
	d.vote.total[VOTE_IN_FAVOUR] = VOTERS;
	d.vote.countries[VOTE_IN_FAVOUR] = (struct names){ names, VOTERS };
	d.sponsors = (struct names){ names, SPONSORS };
	details_json(&d, j);
}

static void
make_work(struct buf *out, unsigned i, const char *lang)
{
	static const char *const none[] = { "footnotes", "furniture",
					    "doubts" };
	struct json j = { .out = out };
	bool first = strcmp(lang, "en") == 0;

	json_open(&j, '{');
	add_head(&j, i, lang);
	if (first)
		add_details(&j);
	json_name(&j, "paragraphs");
	json_open(&j, '[');
	for (int k = 0; k < (first ? PARAGRAPHS : 1); k++)
		add_paragraph(&j, k);
	json_close(&j, ']');
	json_name(&j, "citations");
	json_open(&j, '[');
	for (int k = 0; k < CITATIONS && first; k++)
		add_citation(&j, i, k);
	json_close(&j, ']');
	for (size_t k = 0; k < sizeof(none) / sizeof(*none); k++) {
		json_name(&j, none[k]);
		json_open(&j, '[');
		json_close(&j, ']');
	}
	json_close(&j, '}');
}

static void
make_library(const char *path, unsigned works, unsigned texts)
{
	static const char *const langs[] = {
		"en", "fr", "es", "ru", "zh", "ar"
	};
	struct buf json = BUF_INIT;
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
			buf_clear(&json);
			make_work(&json, i, langs[k]);
			if (library_add(lib, json.data, json.len, &what, &err))
				die(&err);
		}
		if ((i + 1) % PER_BATCH == 0 || i + 1 == works)
			if (library_commit(lib, &err))
				die(&err);
	}
	library_close(lib);
	buf_free(&json);
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
