/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a line is typed, edited, completed and recalled by the default
 * keys, that what is pasted runs nothing, and that a long line scrolls so
 * that the cursor stays in sight in the narrowest of panes.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/xalloc.h"
#include "../unit/unit.h"
#include "text/wrap.h"
#include "tui/prompt.h"
#include "tui/rc.h"

static struct keymaps *km;

static int
setup(void **state)
{
	struct options o;

	(void)state;
	km = keymaps_new();
	rc_defaults(km, &o);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	keymaps_free(km);
	return 0;
}

static enum prompt_state
type(struct prompt *p, const char *keys)
{
	enum prompt_state st = PROMPT_TYPING;
	size_t used;
	rkey k;

	for (; *keys; keys += used) {
		used = key_parse(keys, &k);
		st = prompt_key(p, k);
	}
	return st;
}

/* What stands there after keys were typed behind kind. */
static void
typed(char kind, const char *keys, const char *text)
{
	struct prompt *p = prompt_new(NULL, km, kind, "");

	assert_int_equal(type(p, keys), PROMPT_TYPING);
	assert_string_equal(prompt_text(p), text);
	prompt_free(p);
}

static void
test_editing(void **state)
{
	(void)state;
	typed(':', "hello", "hello");
	typed(':', "helo<Left>l", "hello");
	typed(':', "two words<C-w>more", "two more");
	typed(':', "two words<C-a>x<C-e>y", "xtwo wordsy");
	typed(':', "abc<C-u>", "");
	typed(':', "abc<C-a><C-k><C-y><C-y>", "abcabc");
	typed(':', "abc<C-_>", "");
	typed(':', "\xD0\x96\xE4\xB8\xAD<Backspace>", "\xD0\x96");
	typed(':', "7<lt>12", "7<12");
	typed(':', "a<F5><C-q>b", "ab");
}

static void
test_end(void **state)
{
	struct prompt *p = prompt_new(NULL, km, '/', "");

	(void)state;
	assert_int_equal(prompt_kind(p), '/');
	assert_int_equal(type(p, "word"), PROMPT_TYPING);
	assert_int_equal(type(p, "<Enter>"), PROMPT_DONE);
	assert_int_equal(type(p, "<Esc>"), PROMPT_LEFT);
	assert_int_equal(type(p, "<C-c>"), PROMPT_LEFT);
	assert_int_equal(type(p, "<C-u>"), PROMPT_TYPING);
	assert_int_equal(type(p, "<Backspace>"), PROMPT_LEFT);
	prompt_free(p);
}

static void
test_completion(void **state)
{
	(void)state;
	typed(':', "qu<Tab>", "quit");
	typed(':', "fo<Tab>", "follow");
	typed(':', "foc<Tab>", "focus ");
	typed(':', "foc<Tab><Tab>", "focus list");
	typed(':', "foc<Tab><Tab><Tab>", "focus text");
	typed(':', "foc<Tab><Tab><Tab><S-Tab>", "focus list");
	typed(':', "focus <S-Tab>", "focus foot");
	typed(':', "focus <Tab><Tab><Tab><Tab>", "focus ");
	typed(':', "focus l<Tab>x", "focus listx");
	typed(':', "sort d<Tab>", "sort date");
	typed(':', "zzz<Tab>", "zzz");
	typed(':', "quet<Left><Left><Tab>", "quitet");
	typed('/', "qu<Tab>", "qu");
}

static bool
more(void *ctx, const char *line, size_t n, size_t i, size_t *from,
     struct buf *out)
{
	static const char *const works[] = { "52/205", "57/263" };

	(void)line;
	assert_int_equal(n, 5);
	if (i >= 2)
		return false;
	++*(int *)ctx;
	*from = 5;
	buf_clear(out);
	buf_puts(out, works[i]);
	return true;
}

static void
test_completion_by_others(void **state)
{
	struct prompt *p = prompt_new(NULL, km, ':', "");
	int asked = 0;

	(void)state;
	prompt_complete_by(p, more, &asked, NULL);
	type(p, "open <Tab>");
	assert_string_equal(prompt_text(p), "open 52/205");
	type(p, "<Tab>");
	assert_string_equal(prompt_text(p), "open 57/263");
	assert_true(asked > 0);
	prompt_free(p);
}

static void
test_paste(void **state)
{
	struct prompt *p = prompt_new(NULL, km, ':', "");

	(void)state;
	assert_int_equal(
		type(p, "<PasteStart>quit<Enter>Q<Esc><C-c>:<Tab><PasteEnd>"),
		PROMPT_TYPING);
	assert_string_equal(prompt_text(p), "quit Q: ");
	assert_int_equal(type(p, "<Enter>"), PROMPT_DONE);
	prompt_free(p);
}

static void
test_history(void **state)
{
	char *dir = scratch_make();
	struct state *st;
	struct prompt *p;
	char *path;

	(void)state;
	path = xasprintf("%s/state.db", dir);
	st = state_open(path);
	assert_non_null(st);
	p = prompt_new(st, km, ':', "");
	type(p, "open 52/205<Enter>");
	type(p, "<C-u>sort date<Enter>");
	type(p, "<C-u>  <Enter>");
	prompt_free(p);
	p = prompt_new(st, km, ':', "");
	type(p, "<Up>");
	assert_string_equal(prompt_text(p), "sort date");
	type(p, "<Up>");
	assert_string_equal(prompt_text(p), "open 52/205");
	type(p, "<Up>");
	assert_string_equal(prompt_text(p), "open 52/205");
	type(p, "<Down><Down>");
	assert_string_equal(prompt_text(p), "");
	type(p, "o<Up>");
	assert_string_equal(prompt_text(p), "open 52/205");
	type(p, "<Down><Down>");
	assert_string_equal(prompt_text(p), "o");
	prompt_free(p);
	/* Searches have a past of their own. */
	p = prompt_new(st, km, '/', "");
	type(p, "<Up>");
	assert_string_equal(prompt_text(p), "");
	prompt_free(p);
	state_close(st);
	free(path);
	scratch_remove(dir);
}

/* Draw; the column of the cursor. */
static int
draw(struct prompt *p, int columns, struct row *row)
{
	struct bidi_line line;
	size_t at;

	row_clear(row);
	prompt_draw(p, columns, row, &line, &at);
	return 1 + wrap_columns(line.s + line.start, at - line.start);
}

static void
test_drawing(void **state)
{
	struct prompt *p = prompt_new(NULL, km, ':', "0123456789");
	struct row row = ROW_INIT;
	int x;

	(void)state;
	x = draw(p, 80, &row);
	assert_string_equal(row.text.data, ":0123456789");
	assert_int_equal(x, 11);
	for (int columns = 1; columns < 12; columns++) {
		x = draw(p, columns, &row);
		assert_true(x < columns || columns == 1);
		assert_true(row_columns(&row) <= columns);
	}
	type(p, "<Home>");
	x = draw(p, 6, &row);
	assert_string_equal(row.text.data, ":01234");
	assert_int_equal(x, 1);
	type(p, "<End>\xE4\xB8\xAD");
	x = draw(p, 6, &row);
	assert_string_equal(row.text.data, ":89\xE4\xB8\xAD");
	assert_int_equal(x, 5);
	row_free(&row);
	prompt_free(p);
}

/* A file that is pasted by mistake is not a line, and takes no time. */
static void
test_too_long(void **state)
{
	struct prompt *p = prompt_new(NULL, km, ':', "");

	(void)state;
	prompt_key(p, RKEY_PASTE_START);
	for (int i = 0; i < 100000; i++)
		prompt_key(p, 'a');
	prompt_key(p, RKEY_PASTE_END);
	assert_int_equal(strlen(prompt_text(p)), 2000);
	assert_int_equal(type(p, "<C-u>quit<Enter>"), PROMPT_DONE);
	assert_string_equal(prompt_text(p), "quit");
	prompt_free(p);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_editing),
		cmocka_unit_test(test_too_long),
		cmocka_unit_test(test_end),
		cmocka_unit_test(test_completion),
		cmocka_unit_test(test_completion_by_others),
		cmocka_unit_test(test_paste),
		cmocka_unit_test(test_history),
		cmocka_unit_test(test_drawing),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
