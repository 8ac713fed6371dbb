/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that what is left of an import is told within a factor of two when
 * files of one kind take much longer than the others, whichever come first, and
 * that machines which are faster or slower than assumed are learnt of.
 */
#include "config.h"

#include "cli/remaining.h"
#include "unit.h"

/* n files of one kind, and the milliseconds that each takes in truth. */
struct run {
	const char *path;
	size_t n;
	uint64_t bytes;
	long ms;
};

static void
add(struct remaining *r, const struct run *run)
{
	for (size_t i = 0; i < run->n; i++)
		remaining_add(r, run->path, run->bytes);
}

/* The least and the most told of the true rest, seen after half of the first.
 */
static void
assert_told(const struct run *runs, size_t n)
{
	struct remaining r;
	size_t files = 0, index = 0;
	double all = 0, told, rest;
	long ms = 0;

	for (size_t k = 0; k < n; k++) {
		files += runs[k].n;
		all += (double)runs[k].ms * (double)runs[k].n;
	}
	remaining_begin(&r, files);
	for (size_t k = 0; k < n; k++)
		add(&r, &runs[k]);
	for (size_t k = 0; k < n; k++)
		for (size_t i = 0; i < runs[k].n; i++) {
			ms += runs[k].ms;
			remaining_reach(&r, index++, runs[k].bytes, ms);
			told = remaining_ms(&r);
			rest = all - (double)ms;
			if ((k == 0 && i < runs[0].n / 2) || rest < 3000)
				continue;
			if (told < rest / 2 || told > rest * 2)
				fail_msg("%s %zu: %f for %f", runs[k].path, i,
					 told, rest);
		}
	assert_true(remaining_ms(&r) < 1);
	remaining_end(&r);
}

static void
test_kinds(void **state)
{
	static const struct run word_first[] = {
		{ "a.doc", 20, 50000, 2500 },
		{ "b.pdf", 500, 100000, 30 },
		{ "c.txt", 2000, 20000, 3 },
	};
	static const struct run word_last[] = {
		{ "c.txt", 2000, 20000, 3 },
		{ "b.pdf", 500, 100000, 30 },
		{ "a.doc", 20, 50000, 2500 },
	};
	/* Antiword is a hundred times faster than what was assumed. */
	static const struct run fast[] = {
		{ "a.doc", 1000, 50000, 12 },
		{ "b.pdf", 500, 100000, 30 },
	};
	static const struct run slow[] = {
		{ "a.pdf", 200, 100000, 300 },
		{ "b.docx", 200, 20000, 20 },
	};

	(void)state;
	assert_told(word_first, COUNT(word_first));
	assert_told(word_last, COUNT(word_last));
	assert_told(fast, COUNT(fast));
	assert_told(slow, COUNT(slow));
}

/* An archive is done by its bytes. */
static void
test_archive(void **state)
{
	struct remaining r;

	(void)state;
	remaining_begin(&r, 1);
	remaining_add(&r, "GA.tar.xz", 100000000);
	for (long i = 1; i <= 50; i++)
		remaining_reach(&r, 0, (uint64_t)i * 1000000, i * 100);
	assert_true(remaining_ms(&r) > 4000 && remaining_ms(&r) < 7000);
	/* What is not known changes nothing, nor going back. */
	remaining_reach(&r, 7, 1, 6000);
	remaining_reach(&r, 0, 10, 6000);
	assert_true(remaining_ms(&r) > 4000 && remaining_ms(&r) < 7000);
	remaining_reach(&r, 0, 100000000, 10000);
	assert_true(remaining_ms(&r) < 1);
	remaining_end(&r);
}

/* Empty files, and such as are not there, hold up nothing. */
static void
test_empty(void **state)
{
	struct remaining r;

	(void)state;
	remaining_begin(&r, 2);
	remaining_add(&r, "", 0);
	remaining_add(&r, "b", 0);
	remaining_reach(&r, 1, 0, 10);
	assert_true(remaining_ms(&r) < 1);
	remaining_end(&r);
	remaining_begin(&r, 0);
	remaining_reach(&r, 0, 0, 10);
	assert_true(remaining_ms(&r) < 1);
	remaining_end(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_kinds),
		cmocka_unit_test(test_archive),
		cmocka_unit_test(test_empty),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
