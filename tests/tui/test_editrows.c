/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a byte of a text and its row and column on the screen lead to
 * each other, at every width, so that the cursor is where one types.
 */
#include "config.h"

#include <string.h>

#include "../unit/unit.h"
#include "text/utf8.h"
#include "tui/editrows.h"

static void
place(const struct editrows *r, size_t at, size_t row, int column)
{
	assert_int_equal(editrows_row(r, at), row);
	assert_int_equal(editrows_column(r, at), column);
}

static void
test_rows(void **state)
{
	struct editrows r = { 0 };

	(void)state;
	editrows_make(&r, "", 10);
	assert_int_equal(r.n, 1);
	place(&r, 0, 0, 0);
	editrows_make(&r, "one two\n\nthree", 6);
	assert_int_equal(r.n, 4);
	place(&r, 0, 0, 0);
	place(&r, 3, 0, 3);
	place(&r, 4, 1, 0);
	place(&r, 7, 1, 3);
	place(&r, 8, 2, 0);
	place(&r, 9, 3, 0);
	place(&r, 14, 3, 5);
	editrows_make(&r, "end\n", 6);
	assert_int_equal(r.n, 2);
	place(&r, 4, 1, 0);
	editrows_free(&r);
}

static void
test_columns(void **state)
{
	struct editrows r = { 0 };

	(void)state;
	editrows_make(&r, "a\tb\n\xE4\xB8\xAD\xE6\x96\x87x", 20);
	place(&r, 2, 0, 2);
	place(&r, 10, 1, 4);
	assert_int_equal(editrows_at(&r, 0, 2), 2);
	assert_int_equal(editrows_at(&r, 0, 99), 3);
	assert_int_equal(editrows_at(&r, 1, 0), 4);
	/* Half of a wide character is none. */
	assert_int_equal(editrows_at(&r, 1, 3), 7);
	/* The end of a row in a word that was cut belongs to the next row. */
	editrows_make(&r, "abcdefgh", 5);
	assert_int_equal(r.n, 2);
	assert_int_equal(editrows_at(&r, 0, 4), 3);
	assert_int_equal(editrows_at(&r, 1, 4), 8);
	editrows_free(&r);
}

/* At every width and every character: there and back. */
static void
test_there_and_back(void **state)
{
	static const char text[] =
		"Reaffirms  its resolution\n57/263,\n\n "
		"\xC3\xA9\xCC\x81t\xC3\xA9 "
		"averyveryverylongword \xE4\xB8\xAD\xE6\x96\x87 end ";
	struct editrows r = { 0 };
	size_t n = sizeof(text) - 1;

	(void)state;
	for (int columns = 1; columns < 40; columns++) {
		editrows_make(&r, text, columns);
		for (size_t at = 0; at < n; at = utf8_next(text, n, at)) {
			size_t row = editrows_row(&r, at);
			int column = editrows_column(&r, at);
			size_t back = editrows_at(&r, row, column);

			assert_true(row < r.n);
			assert_true(back <= at);
			assert_true(back == at || at > r.lines[row].end ||
				    r.lines[row].end == at);
		}
	}
	editrows_free(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),
		cmocka_unit_test(test_columns),
		cmocka_unit_test(test_there_and_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
