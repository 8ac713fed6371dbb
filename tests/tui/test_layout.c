/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that whatever the size, panes lie inside the screen and on one
 * another nowhere, and that what does not fit goes in the order promised:
 * the foot, the list, the lines.
 */
#include "config.h"

#include "../unit/unit.h"

#include <string.h>

#include "tui/layout.h"

static struct layout_wish
wish(int rows, int columns)
{
	return (struct layout_wish){ .rows = rows,
				     .columns = columns,
				     .list_height = 5,
				     .foot_height = 30,
				     .foot_rows = 2,
				     .focus = LAYOUT_TEXT };
}

/* Every cell belongs to one thing at most. */
static void
check_cells(const struct layout_wish *w, const struct layout *l)
{
	char cells[64][128] = { { 0 } };
	int i, y, x;

	for (i = 0; i < LAYOUT_PANES; i++) {
		const struct layout_box *b = &l->box[i];
		int top = b->divider >= 0 ? b->divider : b->y;

		if (!b->shown)
			continue;
		assert_true(b->height >= 0 && b->width > 0);
		for (y = top; y < b->y + b->height; y++)
			for (x = b->x; x < b->x + b->width; x++) {
				assert_true(y >= 0 && y < w->rows);
				assert_true(x >= 0 && x < w->columns);
				assert_int_equal(cells[y][x], 0);
				assert_int_not_equal(y, l->title);
				assert_int_not_equal(y, l->status);
				cells[y][x] = 1;
			}
	}
	assert_true(l->box[w->focus].shown);
}

static void
every_size_holds(void **state)
{
	(void)state;
	for (int rows = 1; rows < 60; rows++)
		for (int columns = 1; columns < 120; columns += 7)
			for (int k = 0; k < 24; k++) {
				struct layout_wish w = wish(rows, columns);
				struct layout l;

				w.focus = k % 3;
				w.zoom = k & 4;
				w.side_by_side = k & 8;
				w.foot_rows = k % 5 - 1;
				layout_make(&w, &l);
				check_cells(&w, &l);
			}
}

static void
the_usual_terminal(void **state)
{
	struct layout_wish w = wish(24, 80);
	struct layout l;

	(void)state;
	layout_make(&w, &l);
	assert_int_equal(l.title, 0);
	assert_int_equal(l.status, 23);
	assert_int_equal(l.box[LAYOUT_LIST].y, 1);
	assert_int_equal(l.box[LAYOUT_LIST].height, 5);
	assert_int_equal(l.box[LAYOUT_TEXT].divider, 6);
	assert_int_equal(l.box[LAYOUT_TEXT].height, 13);
	assert_int_equal(l.box[LAYOUT_FOOT].divider, 20);
	assert_int_equal(l.box[LAYOUT_FOOT].height, 2);
}

static void
the_foot_goes_first(void **state)
{
	struct layout_wish w = wish(24, 80);
	struct layout l;
	bool foot = true, list = true, line = true;

	(void)state;
	for (w.rows = 24; w.rows > 0; w.rows--) {
		layout_make(&w, &l);
		assert_true(foot || !l.box[LAYOUT_FOOT].shown);
		foot = l.box[LAYOUT_FOOT].shown;
		list = l.box[LAYOUT_LIST].shown;
		line = l.box[LAYOUT_TEXT].divider >= 0;
		assert_true(list || !foot);
		assert_true(line || !list);
		assert_true(l.box[LAYOUT_TEXT].height >= 1);
	}
	assert_false(foot || list || line);
}

static void
the_foot_is_no_taller_than_it_holds(void **state)
{
	struct layout_wish w = wish(40, 80);
	struct layout l;

	(void)state;
	w.foot_rows = 100;
	layout_make(&w, &l);
	assert_int_equal(l.box[LAYOUT_FOOT].height, 12);
	w.foot_rows = 0;
	layout_make(&w, &l);
	assert_int_equal(l.box[LAYOUT_FOOT].height, 0);
	assert_int_equal(l.box[LAYOUT_FOOT].divider, 38);
	w.foot_rows = -1;
	layout_make(&w, &l);
	assert_false(l.box[LAYOUT_FOOT].shown);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_size_holds),
		cmocka_unit_test(the_usual_terminal),
		cmocka_unit_test(the_foot_goes_first),
		cmocka_unit_test(the_foot_is_no_taller_than_it_holds),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
