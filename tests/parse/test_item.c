/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that the numbers of paragraphs are read in every form in which they
 * are printed, that words and years are not taken for numbers, and that
 * numbers get the depth at which the organs print them.
 */
#include "config.h"

#include "parse/item.h"
#include "../unit/unit.h"

static void
test_forms(void **state)
{
	static const struct {
		const char *text, *token;
		enum item_style style;
		size_t len;
	} forms[] = {
		{ "1. Decides", "1", ITEM_NUMBER, 3 },
		{ "12.   Decides", "12", ITEM_NUMBER, 6 },
		{ "(a) To report", "a", ITEM_LETTER, 4 },
		{ "a) To report", "a", ITEM_LETTER, 3 },
		{ "(aa) To report", "aa", ITEM_LETTER, 5 },
		{ "(xiv) To report", "xiv", ITEM_LETTER, 6 },
		{ "a. To report", "a", ITEM_LETTER, 3 },
		{ "(1) To report", "1", ITEM_LETTER, 4 },
		{ "(b). Tetryl", "b", ITEM_LETTER, 5 },
		{ "- to report", "", ITEM_BULLET, 2 },
		{ "\xe2\x80\xa2 to report", "", ITEM_BULLET, 4 },
		/* Arabic: figures and a dash, letters as they count. */
		{ "1 - تقرر", "1", ITEM_NUMBER, 4 },
		{ "12- تقرر", "12", ITEM_NUMBER, 4 },
		{ "7 – تقرر", "7", ITEM_NUMBER, 6 },
		{ "١٢ - تقرر", "12", ITEM_NUMBER, 7 },
		{ "(أ) أن تقدم", "a", ITEM_LETTER, 5 },
		{ "(هـ) أن", "e", ITEM_LETTER, 7 },
		{ "(\uFEEB) أن", "e", ITEM_LETTER, 6 },
		{ "(ب ب) أن", "bb", ITEM_LETTER, 8 },
		{ "ج) أن", "c", ITEM_LETTER, 4 },
		{ "’3‘ أن", "iii", ITEM_LETTER, 8 },
		/* Chinese and Cyrillic. */
		{ "㈡促请", "ii", ITEM_LETTER, 3 },
		{ "(三) 促请", "iii", ITEM_LETTER, 6 },
		{ "а) просить", "a", ITEM_LETTER, 4 },
	};
	static const char *const none[] = {
		"",	     "1",	  "1.5 million", "1978. It was",
		"(2019) as", "(the) end", "e.g. this",	 "Decides",
		"(a",	     "1.",	  "i.e. that",	 "10-15 of them",
		"(من) هذا",  "’في",	  "و هذا",	 "1 -2 of",
	};
	struct item item;

	(void)state;
	for (size_t i = 0; i < COUNT(forms); i++) {
		assert_true(
			item_read(forms[i].text, strlen(forms[i].text), &item));
		assert_string_equal(item.token, forms[i].token);
		assert_int_equal(item.style, forms[i].style);
		assert_int_equal(item.len, forms[i].len);
	}
	for (size_t i = 0; i < COUNT(none); i++) {
		bool is = item_read(none[i], strlen(none[i]), &item);

		assert_true(!is || item.len == strlen(none[i]));
	}
}

static void
test_order(void **state)
{
	(void)state;
	assert_true(item_follows("3", "4"));
	assert_true(item_follows("a", "b"));
	assert_true(item_follows("h", "i"));
	assert_true(item_follows("iii", "iv"));
	assert_true(item_follows("ix", "x"));
	assert_true(item_follows("z", "aa"));
	assert_true(item_follows("aa", "bb"));
	assert_false(item_follows("3", "5"));
	assert_false(item_follows("a", "c"));
	assert_false(item_follows("", "a"));
	assert_false(item_follows("9", "a"));
}

/* Depths of a row of numbers, each below those before it. */
static void
expect_depths(const char *const *numbers, const int *depths, size_t n)
{
	struct item_stack stack = { 0 };
	struct item item;

	for (size_t i = 0; i < n; i++) {
		assert_true(item_read(numbers[i], strlen(numbers[i]), &item));
		assert_int_equal(item_depth(&stack, &item, false), depths[i]);
		item_push(&stack, &item, depths[i]);
	}
}

static void
test_depths(void **state)
{
	static const char *const plain[] = {
		"1. x",	 "(a) x",  "(b) x", "2. x", "(a) x",
		"(i) x", "(ii) x", "(b) x", "3. x",
	};
	static const int plain_depths[] = { 1, 2, 2, 1, 2, 3, 3, 2, 1 };
	/* (i) is a letter behind (h), a figure elsewhere. */
	static const char *const letters[] = {
		"1. x", "(g) x", "(h) x", "(i) x", "(j) x",
	};
	static const int letters_depths[] = { 1, 2, 2, 2, 2 };
	/* Behind (hh) it is no Roman figure. */
	static const char *const doubled[] = { "1. x", "(gg) x", "(hh) x",
					       "(ii) x", "(jj) x" };
	static const char *const deep[] = {
		"1. x", "(a) x", "(i) x", "a. x", "b. x", "(ii) x",
	};
	static const int deep_depths[] = { 1, 2, 3, 4, 4, 3 };
	static const char *const dashes[] = {
		"1. x", "- x", "- x", "(a) x", "- x",
	};
	static const int dashes_depths[] = { 1, 2, 2, 2, 3 };
	/* Nine is a letter there, and never a figure. */
	static const char *const arabic[] = {
		"1 - x", "(أ) x", "’1‘ x", "’2‘ x", "(ط) x",
	};
	static const int arabic_depths[] = { 1, 2, 3, 3, 2 };
	/* The other way round, as the Council has them. */
	static const char *const chinese[] = {
		"1. x", "㈠ x", "(a) x", "(b) x", "㈡ x", "(a) x", "2. x",
	};
	static const char *const reversed[] = {
		"1 - x", "’1‘ x", "(أ) x", "(ب) x", "’2‘ x", "(أ) x", "2 - x",
	};
	static const int reversed_depths[] = { 1, 2, 3, 3, 2, 3, 1 };

	(void)state;
	expect_depths(chinese, reversed_depths, COUNT(chinese));
	expect_depths(reversed, reversed_depths, COUNT(reversed));
	expect_depths(arabic, arabic_depths, COUNT(arabic));
	expect_depths(plain, plain_depths, COUNT(plain));
	expect_depths(letters, letters_depths, COUNT(letters));
	expect_depths(doubled, letters_depths, COUNT(doubled));
	expect_depths(deep, deep_depths, COUNT(deep));
	expect_depths(dashes, dashes_depths, COUNT(dashes));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_forms),
		cmocka_unit_test(test_order),
		cmocka_unit_test(test_depths),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
