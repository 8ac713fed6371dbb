/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that resolutions and decisions under one number, told apart by
 * letters, are all found, though a page tears the first words of one, or its
 * letter is misread; the latter with a doubt.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "reading.h"

static const char torn_decision[] =
	"A/DEC/86/416\n"
	"\n"
	"86/416 انتخاب أعضاء في اللجنة\n"
	"\n"
	"ألف\n"
	"\n"
	"انتخبت الجمعية العامة، في جلستها العامة 61، المعقودة في 15 آذار/مارس "
	"2032، روريتانيا عضوا في اللجنة.\n"
	"\n"
	"الجلسة العامة 61\n"
	"15 آذار/مارس 2032\n"
	"\n"
	"باء\n"
	"\n"
	"انتخبت الجمعية العامة، في جلستها العامة 89، المعقودة في 29 "
	"حزيران/يونيه 2032، ووفقا لأحكام الفقرات 1 إلى 3 من\n"
	"\n"
	"قرارها 85/108 المؤرخ 12 كانون الأول/ديسمبر 2031، زوبروفكا عضوا في "
	"اللجنة.\n"
	"\n"
	"الجلسة العامة 89\n"
	"29 حزيران/يونيه 2032\n";

static const char misread_letter[] =
	"قرار اتخذته الجمعية العامة في 30 حزيران/يونيه 2032\n"
	"\n"
	"86/284 - النظام الموحد\n"
	"\n"
	"ألف\n"
	"\n"
	"إن الجمعية العامة،\n"
	"\n"
	"وقد نظرت في تقرير اللجنة،\n"
	"\n"
	"1 - تحيط علما بالتقرير؛\n"
	"\n"
	"2 - تشير إلى قرارها 48/224.\n"
	"\n"
	"الجلسة العامة 52\n"
	"30 حزيران/يونيه 2032\n"
	"\n"
	"ابء\n"
	"\n"
	"إن الجمعية العامة،\n"
	"\n"
	"إذ تشير إلى قرارها 85/1 المؤرخ 1 تموز/يوليه 2031،\n"
	"\n"
	"1 - ترحب بتقرير اللجنة لعام 2032؛\n"
	"\n"
	"2 - تطلب إلى الأمين العام أن يقدم تقريرا.\n"
	"\n"
	"الجلسة العامة 52\n"
	"30 حزيران/يونيه 2032\n";

static void
test_torn_decision(void **state)
{
	struct reading r = reading_text("a.txt", torn_decision);

	(void)state;
	assert_int_equal(r.status, STATUS_OK);
	assert_int_equal(r.n, 2);
	assert_string_equal(r.list[0]->symbol.letters, "A");
	assert_string_equal(r.list[1]->symbol.letters, "B");
	assert_int_equal(r.list[1]->n_paragraphs, 1);
	assert_int_equal(r.list[1]->paragraphs[0].part, PART_OPERATIVE);
	reading_end(&r);
}

static void
test_misread_letter(void **state)
{
	struct reading r = reading_text("a.txt", misread_letter);

	(void)state;
	assert_int_equal(r.status, STATUS_OK);
	assert_int_equal(r.n, 2);
	assert_string_equal(r.list[0]->symbol.letters, "A");
	assert_int_equal(r.list[0]->n_doubts, 0);
	assert_string_equal(r.list[1]->symbol.letters, "B");
	assert_int_equal(r.list[1]->n_paragraphs, 3);
	assert_int_equal(r.list[1]->n_doubts, 1);
	reading_end(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_torn_decision),
		cmocka_unit_test(test_misread_letter),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
