/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that the meeting and the date below a text are known by the ways in
 * which they were printed, and typed again, in six languages; and that they
 * are no paragraph.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "reading.h"

static const struct text {
	const char *lang, *text;
} texts[] = {
	{ "en", "1654 (XVI). Quiet rivers\n\nThe General Assembly,\n\n"
		"Recalling its resolution 1514 (XV),\n\n1. Decides to act;\n\n"
		"2. Requests the Secretary-General to report.\n\n" },
	{ "fr", "1654 (XVI). Rivières\n\nL'Assemblée générale,\n\n"
		"Rappelant sa résolution 1514 (XV),\n\n1. Décide d'agir;\n\n"
		"2. Prie le Secrétaire général de faire rapport.\n\n" },
	{ "es", "1654 (XVI). Ríos tranquilos\n\nLa Asamblea General,\n\n"
		"Recordando su resolución 1514 (XV),\n\n1. Decide actuar;\n\n"
		"2. Pide al Secretario General que informe.\n\n" },
	{ "ru", "1654 (XVI). Реки\n\nГенеральная Ассамблея,\n\n"
		"ссылаясь на свою резолюцию 1514 (XV),\n\n"
		"1. постановляет действовать;\n\n"
		"2. просит Генерального секретаря представить доклад.\n\n" },
	{ "zh", "1654 (XVI). 河流\n\n大会，\n\n回顾其第1514(XV)号决议，\n\n"
		"1. 决定采取行动；\n\n2. 请秘书长提出报告。\n\n" },
};

/* Each is of 27 November 1961, and of the meeting 1066. */
static const struct text closings[] = {
	{ "en", "1066th plenary meeting,\n27 November 1961." },
	{ "en", "1066th plenary meeting on 27 November 1961" },
	{ "en", "1066th plenary meeting\n27 Nov. 1961" },
	{ "en", "1066th plenary meeting\n27th November 1961" },
	{ "en", "1066 th plenary meeting\n27 November 1961" },
	{ "en", "(1066th plenary meeting, 27 November 1961)" },
	{ "en", "27 November 1961, 1066th plenary meeting" },
	{ "fr", "1066ème séance plénière,\n27 novembre 1961." },
	{ "fr", "1066 e séance plénière\nle 27 novembre 1961" },
	{ "es", "1066a. sesión plenaria,\n27 de noviembre de 1961." },
	{ "es", "1066.ª sesión plenaria\n27 de noviembre de 1961" },
	{ "es", "1066ª sesión plenaria, el 27 de noviembre de 1961" },
	{ "ru", "1066-е пленарное заседание,\n27 ноября 1961 года." },
	{ "zh", "1961年11月27日，第1066次全体会议。" },
	{ "zh", "1961 年 11 月 27 日\n第 1066 次全体会议" },
	{ "zh", "一九六一年十一月二十七日，\n第一〇六六次全体会议。" },
};

static void
check(const struct text *c)
{
	struct buf text = BUF_INIT;
	const struct resolution *r;
	char adopted[DATE_SIZE];
	struct reading got;

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		if (!strcmp(texts[i].lang, c->lang))
			buf_puts(&text, texts[i].text);
	buf_printf(&text, "%s\n", c->text);
	got = reading_text("x.txt", text.data);
	if (got.status)
		fail_msg("%s: %s", c->text, got.err.msg);
	r = got.list[0];
	date_iso(r->adopted, adopted);
	if (strcmp(adopted, "1961-11-27") != 0 ||
	    strcmp(r->meeting, "1066") != 0 || r->n_paragraphs != 3)
		fail_msg("%s: %s, %s, %zu paragraphs", c->text, adopted,
			 r->meeting, r->n_paragraphs);
	reading_end(&got);
	buf_free(&text);
}

static void
test_closings(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof closings / sizeof *closings; i++)
		check(&closings[i]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_closings) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
