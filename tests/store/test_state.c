/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that places, marks and what was typed come back, and that nothing
 * that can be wrong with their file stops anybody.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/arena.h"
#include "store/db.h"
#include "store/state.h"
#include "store.h"

#define PLACE(key, paragraph, at)                                              \
	(struct place_state)                                                   \
	{                                                                      \
		.work = (key), .label = (paragraph), .byte = (at)              \
	}

static void
places_come_back(void **state)
{
	const char *path = store_path("places.db");
	struct state *st = state_open(path);
	struct arena *a = arena_new();
	struct place_state p;

	(void)state;
	assert_non_null(st);
	assert_false(state_get_place(st, a, NULL, &p));
	state_put_place(st, &PLACE("GA 52/205", "PP3", 4));
	state_put_place(st, &PLACE("GA 57/263", "OP1", 0));
	state_put_place(st, &PLACE("GA 52/205", "OP9", 2));
	state_close(st);
	st = state_open(path);
	assert_true(state_get_place(st, a, "GA 57/263", &p));
	assert_string_equal(p.label, "OP1");
	assert_true(state_get_place(st, a, NULL, &p));
	assert_string_equal(p.work, "GA 52/205");
	assert_string_equal(p.label, "OP9");
	assert_int_equal(p.byte, 2);
	assert_string_equal(p.lang, "");
	p.lang = "fr";
	state_put_place(st, &p);
	assert_true(state_get_place(st, a, "GA 52/205", &p));
	assert_string_equal(p.lang, "fr");
	assert_false(state_get_place(st, a, "GA 1/1", &p));
	state_close(st);
	arena_free(a);
}

static void
marks_come_back(void **state)
{
	struct state *st = state_open(store_path("marks.db"));
	struct arena *a = arena_new();
	struct place_state p;

	(void)state;
	state_put_mark(st, 'a', &PLACE("GA 1/1", "PP1", 0));
	state_put_mark(st, 'b', &PLACE("GA 1/2", "PP2", 1));
	state_put_mark(st, 'a', &PLACE("GA 1/3", "PP3", 2));
	assert_true(state_get_mark(st, a, 'a', &p));
	assert_string_equal(p.work, "GA 1/3");
	assert_int_equal(p.byte, 2);
	assert_true(state_get_mark(st, a, 'b', &p));
	assert_string_equal(p.label, "PP2");
	assert_false(state_get_mark(st, a, 'c', &p));
	state_close(st);
	arena_free(a);
}

static void
history_comes_back(void **state)
{
	struct state *st = state_open(store_path("history.db"));
	struct arena *a = arena_new();
	const char **lines;
	char line[16];

	(void)state;
	assert_int_equal(state_get_history(st, a, '/', &lines), 0);
	state_add_history(st, '/', "plan");
	state_add_history(st, '/', "action");
	state_add_history(st, ':', "quit");
	state_add_history(st, '/', "");
	state_add_history(st, '/', "plan");
	assert_int_equal(state_get_history(st, a, '/', &lines), 2);
	assert_string_equal(lines[0], "action");
	assert_string_equal(lines[1], "plan");
	assert_int_equal(state_get_history(st, a, ':', &lines), 1);
	for (int i = 0; i < 300; i++) {
		snprintf(line, sizeof(line), "line %d", i);
		state_add_history(st, '/', line);
	}
	assert_int_equal(state_get_history(st, a, '/', &lines), 200);
	assert_string_equal(lines[0], "line 100");
	assert_string_equal(lines[199], "line 299");
	assert_int_equal(state_get_history(st, a, ':', &lines), 1);
	state_close(st);
	arena_free(a);
}

static void
without_a_file(void **state)
{
	struct arena *a = arena_new();
	struct place_state p = PLACE("GA 1/1", "PP1", 0);
	const char *dir = store_path("dir");
	const char **lines;

	(void)state;
	assert_int_equal(mkdir(dir, 0700), 0);
	assert_null(state_open(dir));
	state_put_place(NULL, &p);
	state_put_mark(NULL, 'a', &p);
	state_add_history(NULL, '/', "x");
	assert_false(state_get_place(NULL, a, NULL, &p));
	assert_false(state_get_mark(NULL, a, 'a', &p));
	assert_int_equal(state_get_history(NULL, a, '/', &lines), 0);
	state_close(NULL);
	arena_free(a);
}

/* Ours and damaged, it makes room; somebody else's is left alone. */
static void
damaged_or_foreign(void **state)
{
	const char *path = store_path("damaged.db");
	const char *text = store_path("text");
	struct state *st = state_open(path);
	struct buf b;

	(void)state;
	for (char c = 'a'; c <= 'z'; c++)
		state_put_mark(st, c, &PLACE("w", "l", 1));
	state_close(st);
	b = store_read(path);
	store_write(path, b.data, b.len / 2);
	buf_free(&b);
	st = state_open(path);
	assert_non_null(st);
	state_close(st);
	store_write(text, "my text", 7);
	assert_null(state_open(text));
	b = store_read(text);
	assert_string_equal(b.data, "my text");
	buf_free(&b);
}

static int
write_beside(const void *arg)
{
	struct state *st = state_open(arg);

	if (!st)
		return 1;
	store_pause();
	state_put_place(st, &PLACE("GA 2/2", "PP2", 2));
	state_close(st);
	return 0;
}

static void
two_readers(void **state)
{
	const char *path = store_path("two.db");
	struct state *st = state_open(path);
	struct arena *a = arena_new();
	struct place_state p;
	struct other o = store_start(write_beside, path);

	(void)state;
	store_await(&o);
	state_put_place(st, &PLACE("GA 1/1", "PP1", 1));
	store_resume(&o);
	assert_int_equal(store_end(&o), 0);
	assert_true(state_get_place(st, a, NULL, &p));
	assert_string_equal(p.work, "GA 2/2");
	assert_true(state_get_place(st, a, "GA 1/1", &p));
	state_close(st);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(places_come_back),
		cmocka_unit_test(marks_come_back),
		cmocka_unit_test(history_comes_back),
		cmocka_unit_test(without_a_file),
		cmocka_unit_test(damaged_or_foreign),
		cmocka_unit_test(two_readers),
	};

	return STORE_GROUP(tests);
}
