/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that UTF-8 is read and written as the standard has it, that any
 * bytes at all are survived, and that what is kept of a text is composed and
 * holds nothing that hides or steers.
 */
#include "config.h"

#include "text/eight.h"
#include "text/utf8.h"
#include "unit.h"

static void
test_valid(void **state)
{
	static const struct {
		const char *s;
		size_t n, bad; /* bad == n: it is well-formed */
	} cases[] = {
		{ "", 0, 0 },
		{ "a\0b", 3, 3 },
		{ "\xC3\xA9", 2, 2 },
		{ "\xF0\x9F\x95\x8A", 4, 4 },
		{ "ab\xE9 ", 4, 2 },	      /* Latin-1 */
		{ "a\xE2\x80", 3, 1 },	      /* cut off */
		{ "\xED\xA0\x80", 3, 0 },     /* a surrogate */
		{ "\xC0\x80", 2, 0 },	      /* overlong */
		{ "\xF4\x90\x80\x80", 4, 0 }, /* above U+10FFFF */
		{ "\xFF\xFE", 2, 0 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		size_t bad = cases[i].n;

		assert_int_equal(utf8_valid(cases[i].s, cases[i].n, &bad),
				 cases[i].bad == cases[i].n);
		assert_int_equal(bad, cases[i].bad);
		utf8_valid(cases[i].s, cases[i].n, NULL);
	}
}

static void
test_every_character_there_and_back(void **state)
{
	(void)state;
	for (uint32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 251) {
		char s[4];
		size_t n = utf8_encode(c, s), len = 0;

		if (c >= 0xD800 && c <= 0xDFFF)
			continue;
		assert_int_equal(utf8_decode(s, n, &len), c);
		assert_int_equal(len, n);
		/* with its last byte missing it is no character */
		if (n > 1) {
			assert_int_equal(utf8_decode(s, n - 1, &len), 0xFFFD);
			assert_int_equal(len, 1);
		}
	}
}

/* What is asked of eight bytes at once is what is asked of each of them. */
static void
test_eights(void **state)
{
	static const unsigned char odd[] = { 0,	   1,	 9,    '\n', 0x1f, ' ',
					     '0',  '9',	 ':',  '?',  '@',  'a',
					     '~',  0x7f, 0x80, 0x81, 0xbf, 0xc0,
					     0xd9, 0xe1, 0xe2, 0xef, 0xff };
	const size_t pairs = COUNT(odd) * COUNT(odd);

	(void)state;
	for (size_t k = 0; k < pairs * EIGHT; k++) {
		unsigned char s[EIGHT];
		bool ascii = true, printed = true, low = false, from = false;
		bool digits = false;
		size_t begin = 0;
		uint64_t x;

		memset(s, k % 3 ? 'x' : 0xd8, sizeof(s));
		s[k / pairs] = odd[k % COUNT(odd)];
		s[(k / pairs + 1) % EIGHT] = odd[k / COUNT(odd) % COUNT(odd)];
		for (size_t i = 0; i < EIGHT; i++) {
			ascii = ascii && s[i] < 0x80;
			printed = printed && s[i] >= ' ' && s[i] <= '~';
			low = low || s[i] < ' ';
			from = from || s[i] >= 0xe2;
			digits = digits || (s[i] >= '0' && s[i] <= '?');
			begin += (s[i] & 0xc0) != 0x80;
		}
		x = eight_at((const char *)s);
		assert_int_equal(eight_are_ascii(x), ascii);
		assert_int_equal(eight_are_printed(x), printed);
		assert_int_equal(eight_have_below(x, ' '), low);
		assert_int_equal(eight_have_from(x, 0xe2), from);
		assert_int_equal(eight_have_digits(x), digits);
		assert_int_equal(eight_begin(x), begin);
	}
}

static void
test_encode_nonsense(void **state)
{
	char s[4];

	(void)state;
	assert_int_equal(utf8_encode(0xD800, s), 3);
	assert_memory_equal(s, "\xEF\xBF\xBD", 3);
	assert_int_equal(utf8_encode(0x110000, s), 3);
	assert_memory_equal(s, "\xEF\xBF\xBD", 3);
}

static void
test_points_and_bytes(void **state)
{
	const char *s = "a\xC3\xA9\xE2\x80\x9C\xF0\x9F\x95\x8A\xFFz";
	static const size_t at[] = { 0, 1, 3, 6, 10, 11, 12 };

	(void)state;
	for (size_t p = 0; p < COUNT(at); p++) {
		assert_int_equal(utf8_points(s, at[p]), p);
		assert_int_equal(utf8_bytes(s, 12, p), at[p]);
	}
	assert_int_equal(utf8_bytes(s, 12, 99), 12);
	assert_int_equal(utf8_bytes(s, 0, 5), 0);
	assert_int_equal(utf8_points(s, 0), 0);
}

static void
expect_clean(const char *s, const char *want)
{
	struct arena *a = arena_new();
	size_t len = 999;
	char *got = utf8_clean(a, s, strlen(s), &len);

	assert_string_equal(got, want);
	assert_int_equal(len, strlen(want));
	arena_free(a);
}

static void
test_clean(void **state)
{
	struct arena *a = arena_new();
	size_t len;

	(void)state;
	expect_clean("", "");
	expect_clean("plain 52/205", "plain 52/205");
	/* e and an acute accent are one character */
	expect_clean("San Jose\xCC\x81", "San Jos\xC3\xA9");
	/* soft hyphen, zero widths, joiners, marks of order */
	expect_clean("co\xC2\xAD"
		     "op\xE2\x80\x8B"
		     "er\xE2\x80\x8F"
		     "a\xE2\x81\xA0t\xEF\xBB\xBFion",
		     "cooperation");
	expect_clean("\xE2\x80\xAE"
		     "abc\xE2\x80\xAC\xE2\x81\xA6"
		     "d\xE2\x81\xA9\xD8\x9C",
		     "abcd");
	expect_clean("\xF3\xA0\x81\x81x", "x"); /* a tag */
	expect_clean("19\xC2\xA0"
		     "December\t1997\xE2\x80\xAF"
		     "A\xE2\x80\xA8"
		     "B",
		     "19 December 1997 A B");
	expect_clean("a\r\nb\x1B[31mc\x07\x7F\xC2\x9B"
		     "d\f",
		     "a\nb[31mcd");
	expect_clean("\xE9t\xE9", "\xEF\xBF\xBDt\xEF\xBF\xBD");
	/* what fonts join, and Arabic that was kept as it is drawn */
	expect_clean("Rea\uFB03rms the \uFB01nal", "Reaffirms the final");
	expect_clean("\uFE8D\uFEDF\uFECC\uFEE4\uFEDE",
		     "\u0627\u0644\u0639\u0645\u0644");
	/* but not a word among others */
	expect_clean("\u0647\u0646\u0627\u0643 \uFE8D\uFEDF\uFECC",
		     "\u0647\u0646\u0627\u0643 \uFE8D\uFEDF\uFECC");
	/* a sign over a letter stays; of two the order is settled, and one
	 * that is a part of its letter is put into it */
	expect_clean("\u0623\u064A\u0636\u064B\u0627",
		     "\u0623\u064A\u0636\u064B\u0627");
	expect_clean("\u0643\u0644\u0651\u064E", "\u0643\u0644\u064E\u0651");
	expect_clean("\u0627\u064E\u0653", "\u0622\u064E");
	/* what looks alike is not made the same: that is folding */
	expect_clean("S\xE2\x80\x91"
		     "10/2 \xC2\xB2",
		     "S\xE2\x80\x91"
		     "10/2 \xC2\xB2");
	assert_string_equal(utf8_clean(a, "a\0b", 3, &len), "ab");
	arena_free(a);
}

static void
test_classes(void **state)
{
	(void)state;
	assert_true(utf8_is_space(' ') && utf8_is_space('\n'));
	assert_true(utf8_is_space(0xA0) && utf8_is_space(0x3000));
	assert_false(utf8_is_space('_') || utf8_is_space(0));
	assert_true(utf8_is_upper('A') && utf8_is_upper(0x0416));
	assert_false(utf8_is_upper('a') || utf8_is_upper('1'));
	assert_true(utf8_is_lower('z') && utf8_is_lower(0xE9));
	assert_false(utf8_is_lower('Z') || utf8_is_lower(0x0627));
	assert_true(utf8_is_letter('q') && utf8_is_letter(0x0627));
	assert_true(utf8_is_letter(0x56DE));
	assert_false(utf8_is_letter('@') || utf8_is_letter('[') ||
		     utf8_is_letter(0x2019));
	assert_true(utf8_is_digit('0') && utf8_is_digit('9'));
	assert_false(utf8_is_digit(0x0661) || utf8_is_digit('a'));
}

static void
test_superscripts(void **state)
{
	static const uint32_t super[] = { 0x2070, 0xB9,	  0xB2,	  0xB3,
					  0x2074, 0x2075, 0x2076, 0x2077,
					  0x2078, 0x2079 };

	(void)state;
	for (size_t i = 0; i < COUNT(super); i++)
		assert_int_equal(utf8_superscript(super[i]), (int)i);
	assert_int_equal(utf8_superscript('1'), -1);
	assert_int_equal(utf8_superscript(0x2071), -1);
	assert_int_equal(utf8_superscript(0x207A), -1);
}

/* e + acute, a syllable of three letters: each is one to the reader. */
static void
test_perceived_characters(void **state)
{
	const char *s = "ae\xCC\x81\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xABz";
	static const size_t edges[] = { 0, 1, 4, 13, 14 };
	size_t n = strlen(s);

	(void)state;
	for (size_t i = 0; i + 1 < COUNT(edges); i++) {
		assert_int_equal(utf8_next(s, n, edges[i]), edges[i + 1]);
		assert_int_equal(utf8_prev(s, n, edges[i + 1]), edges[i]);
	}
	assert_int_equal(utf8_next(s, n, n), n);
	assert_int_equal(utf8_next(s, n, n + 5), n);
	assert_int_equal(utf8_prev(s, n, 0), 0);
	assert_int_equal(utf8_prev(s, n, n + 5), 13);
	assert_int_equal(utf8_prev("", 0, 0), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_valid),
		cmocka_unit_test(test_every_character_there_and_back),
		cmocka_unit_test(test_eights),
		cmocka_unit_test(test_encode_nonsense),
		cmocka_unit_test(test_points_and_bytes),
		cmocka_unit_test(test_clean),
		cmocka_unit_test(test_classes),
		cmocka_unit_test(test_superscripts),
		cmocka_unit_test(test_perceived_characters),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
