/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that the language of a text is told by its script and its small
 * words, that names in another language do not mislead, and that nothing is
 * said of a text that says nothing.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "parse/detect.h"

static const char *
told(const char *text)
{
	struct detect d = { 0 };

	detect_add(&d, text, strlen(text));
	return detect_language(&d);
}

static void
test_languages(void **state)
{
	(void)state;
	assert_string_equal(told("The cat and the dog of the house"), "en");
	assert_string_equal(told("Le chat et le chien de la maison"), "fr");
	assert_string_equal(told("El gato y el perro de la casa"), "es");
	assert_string_equal(told("Der Hund und die Katze des Hauses"), "de");
	assert_string_equal(told("Кошка и собака в доме"), "ru");
	assert_string_equal(told("القط والكلب في البيت"), "ar");
	assert_string_equal(told("猫和狗在家里"), "zh");
}

/* Symbols and names are Latin in every language. */
static void
test_mixed(void **state)
{
	(void)state;
	assert_string_equal(
		told("A/RES/52/205 (S-10/2) 回顾大会关于合作的决议"), "zh");
	assert_string_equal(told("Ссылаясь на документ A/52/572 и Corr.1"),
			    "ru");
	assert_string_equal(told("L’ÉTÉ DE LA MAISON ET DES CHATS"), "fr");
	assert_string_equal(told("Le livre « The end of the road » et les "
				 "lettres de la ville"),
			    "fr");
}

static void
test_nothing(void **state)
{
	(void)state;
	assert_null(told(""));
	assert_null(told("1234 / 56"));
	assert_null(told("Xyz Abc"));
}

static void
test_codes(void **state)
{
	(void)state;
	assert_string_equal(detect_by_code("fra"), "fr");
	assert_string_equal(detect_by_code("zho"), "zh");
	assert_null(detect_by_code("xyz"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_languages),
		cmocka_unit_test(test_mixed),
		cmocka_unit_test(test_nothing),
		cmocka_unit_test(test_codes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
