/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that tables stand in columns that fit, that nothing of a cell is
 * lost, and that a list takes their place where there is no room.
 */
#include "config.h"

#include <string.h>

#include "base/buf.h"
#include "text/grid.h"
#include "text/wrap.h"
#include "unit.h"

static const struct {
	const char *text;
	bool head;
} rows[] = {
	{ "\t\tPosts", true },
	{ "Office\tUnit\tNumber\tLevel", true },
	{ "Department of Long Names for Short Tables\t", false },
	{ "Support\tHealth and safety\t1\tP-4", false },
	{ "\tSubtotal\t10", false },
};
enum { ROWS = sizeof(rows) / sizeof(*rows) };

/* The table as it is seen, a line each. */
static void
draw(int columns, bool mirrored, struct buf *out)
{
	struct grid_row all[ROWS];
	struct arena *a = arena_new();
	struct grid *g;

	for (size_t i = 0; i < ROWS; i++)
		all[i] = (struct grid_row){ .text = rows[i].text,
					    .len = strlen(rows[i].text),
					    .head = rows[i].head };
	g = grid_new(a, all, ROWS, columns, mirrored);
	for (size_t i = 0; i < ROWS; i++) {
		size_t n;
		struct grid_line *line = grid_lines(g, i, &n);

		assert_true(n > 0);
		for (size_t k = 0; k < n; k++) {
			int used = 0;

			for (size_t p = 0; p < line[k].n; p++) {
				const struct grid_piece *piece =
					&line[k].pieces[p];
				size_t len = piece->end - piece->start;

				assert_true(piece->column >= used);
				buf_printf(out, "%*s%s%.*s",
					   piece->column - used, "",
					   piece->label, (int)len,
					   rows[i].text + piece->start);
				used = piece->column +
				       (int)strlen(piece->label) + (int)len;
			}
			buf_putc(out, '\n');
		}
	}
	arena_free(a);
}

static void
assert_drawn(int columns, bool mirrored, const char *want)
{
	struct buf out = BUF_INIT;

	draw(columns, mirrored, &out);
	assert_string_equal(out.data, want);
	buf_free(&out);
}

static void
columns(void **state)
{
	(void)state;
	assert_drawn(60, false,
		     "                            Posts\n"
		     "Office   Unit               Number  Level\n"
		     "Department of Long Names for Short Tables\n"
		     "Support  Health and safety       1  P-4\n"
		     "         Subtotal               10\n");
	/* The widest column gives way, and its cells are wrapped. */
	assert_drawn(32, false,
		     "                   Posts\n"
		     "Office   Unit      Number  Level\n"
		     "Department of Long Names for\n"
		     "Short Tables\n"
		     "Support  Health         1  P-4\n"
		     "         and\n"
		     "         safety\n"
		     "         Subtotal      10\n");
}

static void
mirrored(void **state)
{
	(void)state;
	assert_drawn(45, true,
		     "           Posts\n"
		     "    Level  Number  Unit               Office\n"
		     "    Department of Long Names for Short Tables\n"
		     "    P-4         1  Health and safety  Support\n"
		     "               10  Subtotal\n");
}

static void
list(void **state)
{
	(void)state;
	assert_drawn(24, false,
		     "Posts\n\n"
		     "Office  Unit  Number\nLevel\n\n"
		     "Office: Department of\n"
		     "        Long Names for\n"
		     "        Short Tables\n\n"
		     "Office: Support\nUnit: Health and safety\n"
		     "Number: 1\nLevel: P-4\n\n"
		     "Unit: Subtotal\nNumber: 10\n");
}

/* In any room, each byte of each cell but its blanks is drawn once. */
static void
nothing_is_lost(void **state)
{
	(void)state;
	for (int room = -1; room < 80; room++) {
		struct buf out = BUF_INIT;
		size_t want = 0, got = 0;

		draw(room, room % 2, &out);
		for (size_t i = 0; i < ROWS; i++)
			for (const char *s = rows[i].text; *s; s++)
				want += *s != ' ' && *s != '\t';
		for (size_t i = 0; i < out.len; i++)
			got += out.data[i] != ' ' && out.data[i] != '\n';
		assert_true(got >= want);
		assert_non_null(strstr(out.data, room > 31 ? "Subtotal" : "S"));
		buf_free(&out);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(columns),
		cmocka_unit_test(mirrored),
		cmocka_unit_test(list),
		cmocka_unit_test(nothing_is_lost),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
