/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that lines that run from right to left come out as they are seen:
 * turned round, numbers and Latin symbols in place, letters joined, and each
 * character still knowing where it came from.
 */
#include "config.h"

#include "base/buf.h"
#include "text/bidi.h"
#include "text/utf8.h"
#include "unit.h"

static void
tells_directions(void **state)
{
	static const struct {
		const char *s;
		bool needed, rtl;
	} rows[] = {
		{ "", false, false },
		{ "plain", false, false },
		{ "Чисто — 中文", false, false },
		{ "سلام", true, true },
		{ "A/RES/70/2 سلام عليكم", true, true },
		{ "a word, سلام", true, false },
		{ "שלום", true, true },
		{ "\xd6", false, false },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		size_t n = strlen(rows[i].s);

		assert_int_equal(bidi_needed(rows[i].s, n), rows[i].needed);
		assert_int_equal(bidi_is_rtl(rows[i].s, n), rows[i].rtl);
	}
}

/* The line as it is shown; the caller frees it. */
static char *
shown(const char *s, size_t start, size_t end, bool rtl)
{
	struct bidi_line line = { s, strlen(s), start, end, rtl };
	struct arena *a = arena_new();
	struct buf out = BUF_INIT;
	size_t n;
	struct bidi_char *c = bidi_order(a, &line, &n);

	for (size_t i = 0; i < n; i++) {
		char bytes[4];

		assert_in_range(c[i].at, start, end - 1);
		buf_add(&out, bytes, utf8_encode(c[i].c, bytes));
	}
	arena_free(a);
	return c ? buf_steal(&out) : NULL;
}

static void
assert_shown(const char *s, bool rtl, const char *want)
{
	char *got = shown(s, 0, strlen(s), rtl);

	assert_non_null(got);
	assert_string_equal(got, want);
	free(got);
}

static void
turns_lines_round(void **state)
{
	(void)state;
	if (!bidi_built())
		skip();
	/* Letters of one shape show the order alone. */
	assert_shown("אבג", true, "גבא");
	assert_shown("אב 70/2 גד", true, "דג 70/2 בא");
	assert_shown("אב A/RES/70/2 גד", true, "דג A/RES/70/2 בא");
	assert_shown("(אב)", true, "(בא)");
	assert_shown("אב.", true, ".בא");
	assert_shown("see אב there", false, "see בא there");
	assert_shown("only Latin.", true, ".only Latin");
	assert_null(shown("only Latin", 0, 10, false));
}

static void
joins_letters(void **state)
{
	(void)state;
	if (!bidi_built())
		skip();
	/* seen, lam-alef as one, meem */
	assert_shown("سلام", true, "\ufee1\ufefc\ufeb3");
	/* A mark stays behind the letter that it stands on. */
	assert_shown("بَت", true, "\ufe96\ufe91\u064e");
}

/* What stands before and behind in the paragraph counts. */
static void
takes_a_line_of_a_paragraph(void **state)
{
	static const char s[] = "سنة 2010-2015 ثم";
	char *got;

	(void)state;
	if (!bidi_built())
		skip();
	got = shown(s, 7, 16, true);
	assert_string_equal(got, "2015-2010");
	free(got);
	got = shown("2010-2015", 0, 9, true);
	assert_string_equal(got, "2010-2015");
	free(got);
}

static void
every_length(void **state)
{
	static const char s[] = "نص (A/71/9) و\xd8\xff 中";

	(void)state;
	if (!bidi_built())
		skip();
	for (size_t start = 0; start < sizeof(s); start++)
		for (size_t end = start; end < sizeof(s); end++)
			free(shown(s, start, end, true));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tells_directions),
		cmocka_unit_test(turns_lines_round),
		cmocka_unit_test(joins_letters),
		cmocka_unit_test(takes_a_line_of_a_paragraph),
		cmocka_unit_test(every_length),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
