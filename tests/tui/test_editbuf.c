/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that text is edited by characters as people see them, that nothing
 * but text gets in, and that undo takes back what was done, step by step, to
 * the first letter.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "../unit/unit.h"
#include "text/utf8.h"
#include "tui/editbuf.h"

static void
type(struct editbuf *e, const char *s)
{
	size_t len;

	for (; *s; s += len) {
		utf8_decode(s, strlen(s), &len);
		editbuf_insert(e, s, len);
	}
}

static void
is(struct editbuf *e, const char *text, size_t cursor)
{
	assert_string_equal(editbuf_text(e), text);
	assert_int_equal(editbuf_len(e), strlen(text));
	assert_int_equal(editbuf_cursor(e), cursor);
}

static void
test_typing(void **state)
{
	struct editbuf *e = editbuf_new("");

	(void)state;
	is(e, "", 0);
	type(e, "ab");
	editbuf_move(e, EDIT_LEFT);
	type(e, "\xC3\xA9");
	is(e,
	   "a\xC3\xA9"
	   "b",
	   3);
	editbuf_delete(e, EDIT_LEFT);
	is(e, "ab", 1);
	editbuf_delete(e, EDIT_RIGHT);
	is(e, "a", 1);
	editbuf_delete(e, EDIT_RIGHT);
	editbuf_move(e, EDIT_RIGHT);
	is(e, "a", 1);
	editbuf_delete(e, EDIT_LEFT);
	editbuf_delete(e, EDIT_LEFT);
	editbuf_move(e, EDIT_LEFT);
	is(e, "", 0);
	editbuf_free(e);
}

/* e and an accent of its own are one character to whoever looks at them. */
static void
test_seen_characters(void **state)
{
	struct editbuf *e = editbuf_new("xe\xCC\x81y");

	(void)state;
	editbuf_set_cursor(e, 2);
	assert_int_equal(editbuf_cursor(e), 1);
	editbuf_move(e, EDIT_RIGHT);
	assert_int_equal(editbuf_cursor(e), 4);
	editbuf_delete(e, EDIT_LEFT);
	is(e, "xy", 1);
	editbuf_set_cursor(e, 99);
	assert_int_equal(editbuf_cursor(e), 2);
	editbuf_set_cursor(e, 0);
	assert_int_equal(editbuf_cursor(e), 0);
	editbuf_free(e);
}

static void
test_only_text_gets_in(void **state)
{
	static const char bad[] = "a\x1b[31m\x07\x00"
				  "b\r\nc\rd\te\x7f\xC2\x9B\xFF";
	struct editbuf *e = editbuf_new("");

	(void)state;
	editbuf_insert(e, bad, sizeof(bad) - 1);
	assert_string_equal(editbuf_text(e), "a[31mb\nc\nd\te\xEF\xBF\xBD");
	editbuf_free(e);
}

static void
test_moves(void **state)
{
	struct editbuf *e = editbuf_new("one, two\nthree");

	(void)state;
	is(e, "one, two\nthree", 14);
	editbuf_move(e, EDIT_LINE_START);
	assert_int_equal(editbuf_cursor(e), 9);
	editbuf_move(e, EDIT_WORD_LEFT);
	assert_int_equal(editbuf_cursor(e), 5);
	editbuf_move(e, EDIT_WORD_LEFT);
	assert_int_equal(editbuf_cursor(e), 0);
	editbuf_move(e, EDIT_WORD_RIGHT);
	assert_int_equal(editbuf_cursor(e), 3);
	editbuf_move(e, EDIT_WORD_RIGHT);
	assert_int_equal(editbuf_cursor(e), 8);
	editbuf_move(e, EDIT_TEXT_START);
	editbuf_move(e, EDIT_LINE_END);
	assert_int_equal(editbuf_cursor(e), 8);
	editbuf_move(e, EDIT_TEXT_END);
	assert_int_equal(editbuf_cursor(e), 14);
	editbuf_free(e);
}

static void
test_kill_and_yank(void **state)
{
	struct editbuf *e = editbuf_new("one two\nthree");

	(void)state;
	editbuf_set_cursor(e, 4);
	editbuf_delete(e, EDIT_LINE_END);
	is(e, "one \nthree", 4);
	editbuf_delete(e, EDIT_LINE_END);
	is(e, "one three", 4);
	editbuf_delete(e, EDIT_WORD_RIGHT);
	is(e, "one ", 4);
	editbuf_delete(e, EDIT_LINE_START);
	is(e, "", 0);
	editbuf_yank(e);
	editbuf_yank(e);
	is(e, "one one ", 8);
	editbuf_insert(e, "\n", 1);
	editbuf_delete(e, EDIT_LINE_START);
	is(e, "one one ", 8);
	editbuf_delete(e, EDIT_WORD_LEFT);
	is(e, "one ", 4);
	editbuf_free(e);
}

static void
test_undo(void **state)
{
	struct editbuf *e = editbuf_new("x");
	unsigned long version = editbuf_version(e);

	(void)state;
	assert_false(editbuf_undo(e));
	type(e, "one two");
	assert_true(editbuf_version(e) > version);
	assert_true(editbuf_undo(e));
	is(e, "xone ", 5);
	assert_true(editbuf_undo(e));
	is(e, "x", 1);
	assert_false(editbuf_undo(e));
	assert_true(editbuf_redo(e));
	assert_true(editbuf_redo(e));
	assert_false(editbuf_redo(e));
	is(e, "xone two", 8);
	editbuf_set(e, "new");
	is(e, "new", 3);
	editbuf_undo(e);
	is(e, "xone two", 8);
	/* Moving in between begins another change. */
	editbuf_move(e, EDIT_LEFT);
	type(e, "b");
	editbuf_move(e, EDIT_TEXT_END);
	type(e, "c");
	editbuf_undo(e);
	is(e, "xone twbo", 9);
	editbuf_undo(e);
	is(e, "xone two", 7);
	type(e, "z");
	assert_false(editbuf_redo(e));
	editbuf_free(e);
}

/* Ten thousand steps of anything, all taken back. */
static void
test_undo_to_the_start(void **state)
{
	static const char *const texts[] = { "a",	 " ",
					     "\n",	 "\xE4\xB8\xAD",
					     "paste me", "e\xCC\x81" };
	struct editbuf *e = editbuf_new("start");
	unsigned random = 1;
	char *last;

	(void)state;
	for (int i = 0; i < 10000; i++) {
		unsigned r;

		random = random * 1103515245u + 12345u;
		r = random >> 16;
		if (r % 3 == 0)
			editbuf_move(e, (enum editbuf_move)(r / 3 % 8));
		else if (r % 11 == 1)
			editbuf_delete(e, (enum editbuf_move)(r / 11 % 8));
		else if (r % 7 == 2)
			editbuf_yank(e);
		else if (r % 13 == 3)
			editbuf_undo(e);
		else
			editbuf_insert(e, texts[r % 6], strlen(texts[r % 6]));
		if (editbuf_len(e) > 4000)
			editbuf_delete(e, EDIT_TEXT_START);
	}
	last = strdup(editbuf_text(e));
	while (editbuf_undo(e))
		;
	assert_string_equal(editbuf_text(e), "start");
	while (editbuf_redo(e))
		;
	assert_string_equal(editbuf_text(e), last);
	free(last);
	editbuf_free(e);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_typing),
		cmocka_unit_test(test_seen_characters),
		cmocka_unit_test(test_only_text_gets_in),
		cmocka_unit_test(test_moves),
		cmocka_unit_test(test_kill_and_yank),
		cmocka_unit_test(test_undo),
		cmocka_unit_test(test_undo_to_the_start),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
