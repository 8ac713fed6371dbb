/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that whole texts, as people have them, give the resolutions that are
 * in them: which, when adopted, and with which paragraphs.
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

/* A text, and a line for each resolution in it: key, date, labels, title. */
static const struct whole {
	const char *text, *want;
	const char *path; /* NULL: a name that tells nothing */
} texts[] = {
	/* Numbers without words of their own, above items. */
	{ "99/906. Items\n\nThe General Assembly,\n\nRecalling it,\n\n"
	  "1. Decides to measure:\n\n(a) by day;\n\n"
	  "2. (a) Requests the States to report;\n\n"
	  "(b) Requests the Secretary-General to report;\n\n"
	  "3.  (a) Calls upon\n(i) you;\n(ii) me;\n\n(b) Requests it;\n\n"
	  "4. Recalls paragraph 2 (b) above.\n",
	  "GA 99/906, : PP1 OP1 OP1(a) OP2(a) OP2(b) OP3(a) OP3(a)(i) "
	  "OP3(a)(ii) OP3(b) OP4 Items\n",
	  NULL },
	/* Mailed: quoted twice, and as quoted-printable. */
	{ "Content-Transfer-Encoding: quoted-printable\n\n"
	  "> > A/RES/99/907\n> > Texts that were mailed=20\n> >=20\n"
	  "> > The General Assembly,=20\n> >=20\n"
	  "> > Recalling its resolution 98/901 of 4 December 2043, in "
	  "which=20\n"
	  "> > it welcomed the Secretary-General=E2=80=99s report=\n,\n> >=20\n"
	  "> > 1. Decides to continue;=20\n> >=20\n> > 2. Requests it.=20\n",
	  "GA 99/907, : PP1 OP1 OP2 Texts that were mailed\n", NULL },
	/* A decision whose part A was printed elsewhere, with Cyrillic. */
	{ "A/DEC/76/548\n\n"
	  "76/548 В и С. Вопросы, рассмотрение которых отложено\n\nВ\n\n"
	  "На своем 61-м пленарном заседании 15 марта 2022 года Генеральная\n"
	  "Ассамблея постановила отложить этот вопрос в связи с резолюцией\n"
	  "76/109.\n\n"
	  "На своем 62-м пленарном заседании 18 марта 2022 года Генеральная\n"
	  "Ассамблея постановила рассмотреть вопрос в соответствии с пунктом\n"
	  "3.\n\n"
	  "61-е пленарное заседание\n62-е пленарное заседание\n"
	  "15 марта 2022 года\n18 марта 2022 года\n\nС\n\n"
	  "На своем 89-м пленарном заседании 29 июня 2022 года Генеральная\n"
	  "Ассамблея постановила рассмотреть следующие документы:\n\n"
	  "Доклад Генерального секретаря о финансовом положении и о мерах по\n"
	  "его улучшению\n\n"
	  "Соответствующий доклад Консультативного комитета\n\n"
	  "89-е пленарное заседание\n29 июня 2022 года\n",
	  "GA decision 76/548 B, 2022-03-15: OP1 OP2 "
	  "Вопросы, рассмотрение которых отложено\n"
	  "GA decision 76/548 C, 2022-06-29: OP1 H1 H2 "
	  "Вопросы, рассмотрение которых отложено\n",
	  NULL },
	{ "76/553 A y B. Memoria del Secretario General\n\nA\n\n"
	  "En su 56ª sesión plenaria, celebrada el 21 de enero de 2022, la\n"
	  "Asamblea General decidió que su asiento podría ser ocupado por su\n"
	  "representante.\n\n56ª sesión plenaria\n21 de enero de 2022\nB\n\n"
	  "En su 57ª sesión plenaria, celebrada el 24 de enero de 2022, la\n"
	  "Asamblea General tomó nota de la memoria.\n\n"
	  "57ª sesión plenaria\n24 de enero de 2022\n",
	  "GA decision 76/553 A, 2022-01-21: OP1 "
	  "Memoria del Secretario General\n"
	  "GA decision 76/553 B, 2022-01-24: OP1 "
	  "Memoria del Secretario General\n",
	  NULL },
	/* Sections whose long titles stand beside their numbers, one lost. */
	{ "75/253. Вопросы, относящиеся к предлагаемому бюджету\n\n"
	  "Генеральная Ассамблея,\n\n"
	  "I Просьба о выделении субсидии Институту Организации Объединенных\n"
	  "Наций по исследованию проблем разоружения по рекомендациям, "
	  "которые\n"
	  "вынес Совет\n\n"
	  "ссылаясь на свою резолюцию 60/248,\n\n"
	  "1. принимает к сведению записку;\n\n"
	  "2. одобряет выводы;\n\n"
	  "III Смета, пересмотренная с учетом резолюций и решений, принятых\n"
	  "Советом на его основной сессии и на организационной сессии, и "
	  "смета\n"
	  "на другие цели\n\n"
	  "рассмотрев доклады Генерального секретаря — как этот, так и "
	  "прежний\n"
	  "— и другие,\n\n"
	  "1. принимает к сведению доклады;\n\n"
	  "2. одобряет выводы.\n",
	  "GA 75/253, : H1 PP1 OP1 OP2 H2 PP2 III/OP1 III/OP2 "
	  "Вопросы, относящиеся к предлагаемому бюджету\n",
	  NULL },
	/* A preamble above the organ's name. */
	{ "58 (1948). Resolution of 28 September 1948\n[S/1010]\n\n"
	  "Whereas the party has complied with the conditions that are laid\n"
	  "down for it; and\n\n"
	  "As a preliminary step in the consideration of what was said of the\n"
	  "dispute,\n\nThe Security Council\n\n"
	  "Resolves to take note of the report; 7\n\n"
	  "Resolves to hear the parties, 7 in May 1948.\n\n"
	  "Adopted at the 360th meeting.\n\n"
	  "7 Ibid., Supplement for April 1948.\ndocument S/3596.\n",
	  "SC 58 (1948), 1948-09-28: PP1 PP2 OP1 OP2\n", NULL },
	/* Two columns side by side. */
	{ "51/194. Help for people without     it;\n"
	  "a home\n"
	  "                                    2. Calls upon all States to\n"
	  "The General Assembly,               share what they know of "
	  "floods,\n"
	  "                                    in particular:\n"
	  "Recalling its resolution 46/182\n"
	  "of 19 December 1991 and what it     (a) The height of rivers, and "
	  "of\n"
	  "said of floods in it,               the lakes below them;\n"
	  "\n"
	  "Deeply concerned at the growing     (b) The state of dams and of "
	  "the\n"
	  "number of people who are without    walls that stand on both sides\n"
	  "a home because of them,             of rivers.\n"
	  "\n"
	  "1. Welcomes the report of the       87th plenary meeting\n"
	  "Secretary-General and the\n"
	  "recommendations that he makes in    17 December 1996\n",
	  "GA 51/194, 1996-12-17: PP1 PP2 OP1 OP2 OP2(a) OP2(b) "
	  "Help for people without a home\n",
	  NULL },
	/* All lines are lost. */
	{ "A/RES/51/194 Resolution adopted by the General Assembly 51/194. "
	  "Help for people without a home The General Assembly, Recalling its "
	  "resolution 46/182 of 19 December 1991, and recalling another one, "
	  "Noting with appreciation the report on floods, and the Recalling of "
	  "books,1 1. Welcomes the report; 2. Calls upon all States to share "
	  "what they know, in particular: (a) The height of rivers; (b) The "
	  "state of 3. dams; 3. Requests the Secretary-General to report to "
	  "it. "
	  "87th plenary meeting 17 December 1996 1 A/51/172.\n",
	  "GA 51/194, 1996-12-17: PP1 PP2 OP1 OP2 OP2(a) OP2(b) OP3 "
	  "Help for people without a home\n",
	  NULL },
	{ "51/194. Помощь людям без крова Генеральная Ассамблея, ссылаясь на "
	  "свою резолюцию 46/182 от 19 декабря 1991 года, отмечая доклад о "
	  "наводнениях, 1. приветствует доклад и рекомендации, которые в нем "
	  "содержатся; 2. призывает все государства делиться сведениями.\n",
	  "GA 51/194, : PP1 PP2 OP1 OP2 Помощь людям без крова\n", NULL },
	{ "51/194. 帮助无家可归者 大会， "
	  "回顾其关于洪水的1991年12月19日第46/182号"
	  "决议， 满意地注意到秘书长关于洪水及其后果的报 "
	  "告及其中所载关于河流、湖泊和水坝的各项资料， 1. "
	  "欢迎该报告所载的各项建议； "
	  "2. 吁请所有国家： (a) 报告河流的水位； (b) 报告水坝的状况； "
	  "3. 请秘书长向大会报告。 "
	  "1996年12月17日 第87次全体会议\n",
	  "GA 51/194, 1996-12-17: PP1 PP2 OP1 OP2 OP2(a) OP2(b) OP3 "
	  "帮助无家可归者\n",
	  NULL },
	/* They were broken wherever they were full, and no empty one is left.
	 */
	{ "51/194. Help for people without a home\nThe General Assembly, "
	  "Recalling its resolution 46/182 of 19\nDecember 1991, Noting with "
	  "appreciation the report on floods, Reaffirming its follow-\nup to "
	  "it, 1. Welcomes the report; 2. Calls upon all States to share "
	  "what\nthey know, in particular: (a) The height of rivers; and (b) "
	  "The state of\ndams; 3. Requests a report.\n",
	  "GA 51/194, : PP1 PP2 PP3 OP1 OP2 OP2(a) OP2(b) OP3 "
	  "Help for people without a home\n",
	  NULL },
	/* Only those below the organ's name are. */
	{ "51/194. Help for people without a home\n\nThe General Assembly,\n\n"
	  "Recalling its resolution 46/182 of 19 December 1991, Noting with "
	  "appreciation the report on floods, Reaffirming its follow-up to "
	  "it,\n\n1. Welcomes the report; 2. Calls upon all States to share "
	  "what they know; 3. Requests a report.\n",
	  "GA 51/194, : PP1 PP2 PP3 OP1 OP2 OP3 "
	  "Help for people without a home\n",
	  NULL },
	/* Pages were printed round it, with sections and an annex in it. */
	{ "United Nations A/RES/51/194 General Assembly 51/194. Help for "
	  "people without a home The General Assembly, I Floods and the "
	  "people who suffer from them Recalling its resolution 46/182,1 "
	  "Noting the report on __________________ 1 See A/51/171, chap. I. "
	  "2 2010 Review of the United Nations. 95-76177 (E) *9576177* "
	  "A/RES/51/194 Help for people without a floods in deltas,2 "
	  "1. Welcomes it; 2/3 95-76177 Help for people without a home "
	  "A/RES/51/194 2. Also welcomes the Agreement3 and its annex; II "
	  "Droughts Recalling also 3 Ibid. its resolution 47/1, 1. Requests a "
	  "report. 87th plenary meeting 17 December 1996 Annex Heights 1. "
	  "The heights of rivers. 2. The depths of lakes.\n",
	  "GA 51/194, 1996-12-17: H1 PP1 PP2 OP1 OP2 H2 PP3 II/OP1 H3 H4 Annex/1 "
	  "Annex/2 Help for people without a home\n",
	  NULL },
	/* Only the file's name tells the number. */
	{ "Help for people without a home\n\nThe General Assembly,\n\n"
	  "Recalling its resolution 46/182 of 19 December 1991,\n\n"
	  "Decides to help them.\n",
	  "GA 51/194, : PP1 OP1 Help for people without a home\n",
	  "dir/a-res-51-194-en.txt" },
	/* Numbers of lines in the margin, and paragraphs without empty lines.
	 */
	{ " 1  A/RES/51/194\n 2\n 3  51/194. Help for people\n"
	  " 4  The General Assembly,\n 5\n"
	  " 6  Recalling its resolution 46/182,\n 7\n"
	  " 8  1. Welcomes the report of the Secretary-General,\n"
	  " 9  which it has read;\n10\n11  2. Decides to go on.\n12\n"
	  "13  87th plenary meeting\n14  17 December 1996\n",
	  "GA 51/194, 1996-12-17: PP1 OP1 OP2 Help for people\n", NULL },
	{ "   A/RES/51/194\n\n   51/194. Help for people\n"
	  "   The General Assembly,\n 5\n"
	  "   Recalling its resolution 46/182,\n\n"
	  "   1. Welcomes the report of the Secretary-General,\n"
	  "   which it has read;\n10\n   2. Decides to go on.\n\n"
	  "   87th plenary meeting\n   17 December 1996\n15 \n",
	  "GA 51/194, 1996-12-17: PP1 OP1 OP2 Help for people\n", NULL },
};

static void
summarise(const struct resolution *r, struct buf *out)
{
	char adopted[DATE_SIZE];

	date_iso(r->adopted, adopted);
	buf_printf(out, "%s, %s:", r->key, adopted);
	for (size_t i = 0; i < r->n_paragraphs; i++)
		buf_printf(out, " %s", r->paragraphs[i].label);
	buf_printf(out, "%s%s\n", *r->title ? " " : "", r->title);
}

static void
check(const struct whole *w)
{
	struct reading r = reading_text(w->path ? w->path : "x.txt", w->text);
	struct buf got = BUF_INIT;

	if (r.status)
		buf_puts(&got, r.err.msg);
	for (size_t i = 0; i < r.n; i++)
		summarise(r.list[i], &got);
	if (strcmp(got.data, w->want) != 0)
		fail_msg("%s\ngives %s\nnot   %s", w->text, got.data, w->want);
	buf_free(&got);
	reading_end(&r);
}

static void
test_texts(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		check(&texts[i]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_texts) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
