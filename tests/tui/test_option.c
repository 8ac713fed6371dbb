/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that options and styles take what their tables allow, print what
 * they take, and tell a mistake with what would have been right.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "../unit/unit.h"
#include "tui/option.h"

static void
test_defaults(void **state)
{
	struct options o;

	(void)state;
	unsetenv("NO_COLOR");
	options_init(&o);
	assert_int_equal(o.value[OPTION_LAYOUT], 0);
	assert_true(o.value[OPTION_COLOR]);
	assert_int_equal(o.look[STYLE_ANNOTATION].attributes, LOOK_BOLD);
	assert_int_equal(o.look[STYLE_ANNOTATION].fg, 3);
	assert_int_equal(o.look[STYLE_ANNOTATION].bg, -1);
	setenv("NO_COLOR", "", 1);
	options_init(&o);
	assert_true(o.value[OPTION_COLOR]);
	setenv("NO_COLOR", "1", 1);
	options_init(&o);
	assert_false(o.value[OPTION_COLOR]);
	assert_int_equal(options_set(&o, "color", NULL, NULL), STATUS_OK);
	assert_true(o.value[OPTION_COLOR]);
	unsetenv("NO_COLOR");
}

static void
test_every_option_prints_what_it_takes(void **state)
{
	struct options o;
	struct buf out = BUF_INIT;
	unsigned redraw = 0;

	(void)state;
	options_init(&o);
	for (int i = 0; i < OPTION_COUNT; i++) {
		buf_clear(&out);
		option_print(&o, (enum option)i, &out);
		assert_int_equal(options_set(&o, out.data, &redraw, NULL),
				 STATUS_OK);
	}
	assert_int_equal(redraw, 0);
	buf_free(&out);
}

static void
test_setting(void **state)
{
	struct options o;
	unsigned redraw = 0;

	(void)state;
	options_init(&o);
	assert_int_equal(options_set(&o, "layout=columns", &redraw, NULL),
			 STATUS_OK);
	assert_int_equal(o.value[OPTION_LAYOUT], 1);
	assert_int_equal(redraw, REACT_LAYOUT);
	options_set(&o, "ascii", NULL, NULL);
	assert_true(o.value[OPTION_ASCII]);
	options_set(&o, "noascii", NULL, NULL);
	assert_false(o.value[OPTION_ASCII]);
	options_set(&o, "ascii=on", NULL, NULL);
	assert_true(o.value[OPTION_ASCII]);
	options_set(&o, "ascii=no", NULL, NULL);
	assert_false(o.value[OPTION_ASCII]);
	redraw = 0;
	options_set(&o, "languages=fr,ar", &redraw, NULL);
	assert_string_equal(o.list[OPTION_LANGUAGES], "fr,ar");
	assert_int_equal(redraw, REACT_LAYOUT);
	redraw = 0;
	options_set(&o, "languages=fr,ar", &redraw, NULL);
	assert_int_equal(redraw, 0);
	options_set(&o, "foot-height=80", NULL, NULL);
	assert_int_equal(o.value[OPTION_FOOT_HEIGHT], 80);
}

static void
test_mistakes(void **state)
{
	static const struct {
		const char *text, *says;
	} cases[] = {
		{ "layuot=rows", "did you mean layout?" },
		{ "layout=diagonal", "layout is one of rows|columns" },
		{ "layout", "layout=rows|columns" },
		{ "foot-height", "from 10 to 80" },
		{ "foot-height=81", "a number from 10 to 80" },
		{ "foot-height=8x", "a number from 10 to 80" },
		{ "foot-height=", "a number from 10 to 80" },
		{ "ascii=perhaps", "ascii is one of no|yes" },
		{ "nolayout", "no option 'nolayout'" },
		{ "=", "no option ''" },
		{ "languages=", "languages is a list of ar|de|en|es" },
		{ "languages=fr,", "languages is a list of ar|de|en|es" },
		{ "languages=fr,xx", "not 'fr,xx'" },
		{ "languages=fr,en,fr", "languages has 'fr' twice" },
		{ "languages", "languages=ar|de|en|es" },
	};
	struct options o, before;

	(void)state;
	options_init(&o);
	before = o;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct error err = { 0 };

		assert_int_equal(options_set(&o, cases[i].text, NULL, &err),
				 STATUS_USAGE);
		assert_non_null(strstr(err.msg, cases[i].says));
	}
	assert_memory_equal(&o, &before, sizeof(o));
}

static void
test_styles(void **state)
{
	struct options o;
	struct buf out = BUF_INIT;
	struct error err;

	(void)state;
	options_init(&o);
	assert_int_equal(
		options_style(&o, "citation underline cyan on default", NULL),
		STATUS_OK);
	assert_int_equal(o.look[STYLE_CITATION].attributes, LOOK_UNDERLINE);
	assert_int_equal(o.look[STYLE_CITATION].fg, 6);
	assert_int_equal(o.look[STYLE_CITATION].bg, -1);
	options_style(&o, "match bold reverse white on blue", NULL);
	style_print(&o, STYLE_MATCH, &out);
	assert_string_equal(out.data, "match bold reverse white on blue");
	buf_clear(&out);
	options_style(&o, "match", NULL);
	style_print(&o, STYLE_MATCH, &out);
	assert_string_equal(out.data, "match plain");
	assert_int_equal(options_style(&o, "citaton bold", &err), STATUS_USAGE);
	assert_non_null(strstr(err.msg, "did you mean citation?"));
	assert_int_equal(options_style(&o, "citation bald", &err),
			 STATUS_USAGE);
	assert_non_null(strstr(err.msg, "not of 'bald'"));
	assert_int_equal(o.look[STYLE_CITATION].fg, 6);
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_defaults),
		cmocka_unit_test(test_every_option_prints_what_it_takes),
		cmocka_unit_test(test_setting),
		cmocka_unit_test(test_mistakes),
		cmocka_unit_test(test_styles),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
