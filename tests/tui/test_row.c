/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that rows keep their styles when they are cut, padded, styled anew
 * and stamped upon; and that the two stacks of spots go back and forward.
 */
#include "config.h"

#include "../unit/unit.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tui/nav.h"
#include "tui/row.h"
#include "tui/row_bidi.h"

/* "style:text|..." */
static void
check(const struct row *r, const char *want)
{
	struct buf got = BUF_INIT;

	for (size_t i = 0; i < r->n_runs; i++)
		buf_printf(&got, "%d:%.*s|", (int)r->runs[i].style,
			   (int)(r->runs[i].end - r->runs[i].start),
			   r->text.data + r->runs[i].start);
	assert_string_equal(got.len ? got.data : "", want);
	buf_free(&got);
}

static const char *
want(const char *fmt, int a, int b)
{
	static char text[128];

	snprintf(text, sizeof text, fmt, a, b, a);
	return text;
}

static void
runs_join(void **state)
{
	struct row r = ROW_INIT;

	(void)state;
	row_puts(&r, STYLE_NORMAL, "ab");
	row_puts(&r, STYLE_NORMAL, "cd");
	row_puts(&r, STYLE_LABEL, "");
	row_puts(&r, STYLE_LABEL, "ef");
	check(&r, want("%d:abcd|%d:ef|", STYLE_NORMAL, STYLE_LABEL));
	row_pad(&r, 4);
	assert_int_equal(row_columns(&r), 6);
	row_pad(&r, 60);
	assert_int_equal(row_columns(&r), 60);
	row_clear(&r);
	check(&r, "");
	row_free(&r);
}

static void
what_does_not_fit_has_an_ellipsis(void **state)
{
	struct row r = ROW_INIT;

	(void)state;
	row_fit(&r, STYLE_NORMAL, "abcdef", 6);
	row_fit(&r, STYLE_NORMAL, "abcdef", 4);
	row_fit(&r, STYLE_NORMAL, "abcdef", 0);
	row_fit(&r, STYLE_NORMAL, "\u4e2d\u6587\u5b57", 4);
	assert_string_equal(r.text.data, "abcdefabc\u2026\u4e2d\u2026");
	row_free(&r);
}

static void
overlays_split_runs(void **state)
{
	struct row r = ROW_INIT, copy = ROW_INIT;

	(void)state;
	row_puts(&r, STYLE_NORMAL, "abcdef");
	row_overlay(&r, 2, 4, STYLE_MATCH);
	check(&r, want("%d:ab|%d:cd|%d:ef|", STYLE_NORMAL, STYLE_MATCH));
	row_overlay(&r, 4, 4, STYLE_HINT);
	row_overlay(&r, 0, 99, STYLE_LABEL);
	check(&r, want("%d:abcdef|", STYLE_LABEL, 0));
	row_append(&copy, &r);
	check(&copy, want("%d:abcdef|", STYLE_LABEL, 0));
	row_free(&r);
	row_free(&copy);
}

static void
stamps_take_columns(void **state)
{
	struct row r = ROW_INIT;

	(void)state;
	row_puts(&r, STYLE_NORMAL, "ab\u00e9def");
	row_stamp(&r, 2, STYLE_HINT, "xy");
	check(&r, want("%d:ab|%d:xy|%d:ef|", STYLE_NORMAL, STYLE_HINT));
	row_stamp(&r, 99, STYLE_HINT, "z");
	assert_string_equal(r.text.data, "abxyefz");
	row_free(&r);
}

static struct spot
spot(const char *key, size_t byte)
{
	return (struct spot){ .page = PAGE_WORK,
			      .key = strdup(key),
			      .byte = byte };
}

static void
back_and_forward(void **state)
{
	struct nav n = { 0 };
	struct spot a = spot("A", 1), b = spot("B", 2), c = spot("C", 3), to;

	(void)state;
	nav_leave(&n, &a, PAGE_WORK);
	nav_leave(&n, &a, PAGE_WORK);
	nav_leave(&n, &b, PAGE_WORK);
	assert_int_equal(n.n_back, 2);
	assert_true(nav_go(&n, false, &c, &to));
	assert_true(spot_same(&to, &b));
	spot_free(&to);
	assert_true(nav_go(&n, false, &b, &to));
	assert_true(spot_same(&to, &a));
	assert_false(nav_go(&n, false, &a, &to));
	spot_free(&to);
	assert_true(nav_go(&n, true, &a, &to));
	assert_true(spot_same(&to, &b));
	spot_free(&to);
	/* A jump from here forgets what lay ahead. */
	nav_leave(&n, &b, PAGE_WORK);
	assert_false(nav_go(&n, true, &a, &to));
	for (size_t i = 0; i < NAV_MOST + 10; i++) {
		a.byte = i;
		nav_leave(&n, &a, PAGE_WORK);
	}
	assert_int_equal(n.n_back, NAV_MOST);
	nav_free(&n);
	spot_free(&a);
	spot_free(&b);
	spot_free(&c);
}

/* The list of places is none of them, and one goes to any of them from it. */
static void
places_are_picked(void **state)
{
	struct nav n = { 0 };
	struct spot at[] = { spot("A", 1), spot("B", 2), spot("C", 3),
			     spot("D", 4) };
	struct spot list = { .page = PAGE_JUMPS }, to;

	(void)state;
	for (size_t i = 0; i < 3; i++)
		nav_leave(&n, &at[i], PAGE_WORK);
	for (size_t i = 3; i > 1; i--) {
		assert_true(nav_go(&n, false, &at[i], &to));
		spot_free(&to);
	}
	nav_leave(&n, &at[1], PAGE_JUMPS);
	assert_int_equal(n.n_back, 2);
	assert_int_equal(n.n_forward, 2);
	for (size_t i = 0; i < 16; i++) {
		size_t pick = i * 7 % 4;

		assert_true(nav_pick(&n, pick, &to));
		assert_true(spot_same(&to, &at[pick]));
		assert_int_equal(n.n_back, pick);
		assert_int_equal(n.n_forward, 3 - pick);
		nav_leave(&n, &to, PAGE_JUMPS);
		spot_free(&to);
	}
	assert_false(nav_pick(&n, 4, &to));
	assert_true(nav_go(&n, false, &list, &to));
	assert_int_equal(n.n_back + n.n_forward, 3);
	spot_free(&to);
	nav_free(&n);
	for (size_t i = 0; i < 4; i++)
		spot_free(&at[i]);
}

/* Where a cursor stands in a line that is turned, and at its end. */
static void
cursor_in_a_turned_line(void **state)
{
	/* Three Arabic letters, a space and "ab". */
	static const char s[] = "\u0627\u0628\u062a ab";
	const struct bidi_line rtl = { .s = s, .n = 9, .end = 9, .rtl = true };
	const struct bidi_line ltr = { .s = s, .n = 9, .end = 9 };
	/* An alef behind a lam is one shape with it. */
	const struct bidi_line lam = {
		.s = "\u0644\u0627\u0628", .n = 6, .end = 6, .rtl = true
	};

	(void)state;
	if (!bidi_built())
		skip();
	/* Shown as "ab" and the letters from the right, in ten columns. */
	assert_int_equal(row_bidi_cursor(&rtl, 0, 10), 9);
	assert_int_equal(row_bidi_cursor(&rtl, 2, 10), 8);
	assert_int_equal(row_bidi_cursor(&rtl, 4, 10), 7);
	assert_int_equal(row_bidi_cursor(&rtl, 6, 10), 6);
	assert_int_equal(row_bidi_cursor(&rtl, 7, 10), 4);
	assert_int_equal(row_bidi_cursor(&rtl, 9, 10), 3);
	assert_int_equal(row_bidi_cursor(&rtl, 9, 0), 0);
	assert_int_equal(row_bidi_cursor(&ltr, 0, 0), 2);
	assert_int_equal(row_bidi_cursor(&ltr, 7, 0), 4);
	assert_int_equal(row_bidi_cursor(&ltr, 9, 0), 6);
	assert_int_equal(row_bidi_cursor(&lam, 0, 2), 1);
	assert_int_equal(row_bidi_cursor(&lam, 2, 2), 1);
	assert_int_equal(row_bidi_cursor(&lam, 4, 2), 0);
}

/* However long a title is, in letters of any width. */
static void
what_is_printed_is_whole(void **state)
{
	struct row r = ROW_INIT;
	struct buf title = BUF_INIT;

	(void)state;
	for (int i = 0; i < 700; i++)
		buf_puts(&title, "\u0436");
	row_printf(&r, STYLE_NORMAL, "%s, %d", title.data, 1999);
	assert_int_equal(r.text.len, title.len + 6);
	assert_int_equal(row_columns(&r), 706);
	buf_free(&title);
	row_free(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(runs_join),
		cmocka_unit_test(what_does_not_fit_has_an_ellipsis),
		cmocka_unit_test(overlays_split_runs),
		cmocka_unit_test(what_is_printed_is_whole),
		cmocka_unit_test(stamps_take_columns),
		cmocka_unit_test(back_and_forward),
		cmocka_unit_test(places_are_picked),
		cmocka_unit_test(cursor_in_a_turned_line),
	};

	setlocale(LC_ALL, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
