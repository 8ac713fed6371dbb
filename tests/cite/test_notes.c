/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that what footnotes refer back to is found: "Ibid.", "see notes 1 and
 * 2 above", "cf.", in six languages, with several sources in a note, and none.
 */
#include "config.h"

#include "cite.h"
#include "cite/cite.h"

static const struct cite_case english[] = {
	{ "A/RES/80/900",
	  "P Recalling the report{1} and that{2} and this{3} and "
	  "more{4} and more{5} and more{6},\n"
	  "F1 See A/77/123, para. 5.\n"
	  "F2 Ibid., para. 7.\n"
	  "F3 Ibid.\n"
	  "F4 See note 1 above, para. 9.\n"
	  "F5 Cf. resolution 60/1, annex.\n"
	  "F6 Op. cit., chap. II.",
	  "A/77/123|A/77/123|see||para. 5\n"
	  "A/77/123|Ibid.|ibid||para. 7\n"
	  "A/77/123|Ibid.|ibid||\n"
	  "A/77/123|note 1|see||para. 9\n"
	  "A/RES/60/1|60/1|cf||annex\n"
	  "A/RES/60/1|Op. cit.|ibid||chap. II\n" },
	{ "A/RES/80/900",
	  "P Recalling the report{1} and that{2} and this{3},\n"
	  "F1 A/77/123, annex I; A/77/124 and A/77/125.\n"
	  "F2 Ibid., para. 7.\n"
	  "F3 See also ibid., annex II.",
	  "A/77/123|A/77/123|source||annex I\n"
	  "A/77/124|A/77/124|source||\n"
	  "A/77/125|A/77/125|source||\n"
	  "A/77/123|Ibid.|ibid||para. 7\n"
	  "A/77/123|See also ibid.|ibid||annex II\n" },
	{ "A/RES/80/900",
	  "P Recalling the report{1} and that{2},\n"
	  "F1 Ibid., para. 7.\n"
	  "F2 Idem.",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling the report{1} and that{2} and this{3},\n"
	  "F1 United Nations, Treaty Series, vol. 2171, No. 27531.\n"
	  "F2 Ibid., vol. 1577, No. 27531.\n"
	  "F3 Ibid.",
	  "Treaty Series, vol. 2171, No. 27531|Treaty Series, vol. "
	  "2171, No. 27531|source||\n"
	  "Treaty Series, vol. 1577, No. 27531|Ibid., vol. 1577, No. "
	  "27531|ibid||\n"
	  "Treaty Series, vol. 1577, No. 27531|Ibid.|ibid||\n" },
	{ "A/RES/80/900",
	  "P Recalling the report{1} and that{2} and this{3},\n"
	  "F1 Resolution 70/1.\n"
	  "F2 Ibid., para. 18.\n"
	  "F3 See resolution 70/1, para. 18, and note 2 above.",
	  "A/RES/70/1|70/1|source||\n"
	  "A/RES/70/1|Ibid.|ibid||OP18\n"
	  "A/RES/70/1|70/1|see||OP18\n"
	  "A/RES/70/1|note 2|see||\n" },
	{ "A/RES/80/900",
	  "P Recalling the report{1} and that{2} and this{3},\n"
	  "F1 Report of the United Nations Conference (United "
	  "Nations publication, Sales No. E.93.I.8), resolution 1, "
	  "annex I.\n"
	  "F2 Ibid., annex II.\n"
	  "F3 Ibid., resolution 1, annex II, chap. 17.",
	  "E.93.I.8|E.93.I.8|source||resolution 1, annex I\n"
	  "E.93.I.8|Ibid.|ibid||annex II\n"
	  "E.93.I.8|Ibid.|ibid||resolution 1, annex II, chap. 17\n" },
	{ "A/RES/80/900",
	  "P Recalling the report{1} and that{2} and this{3},\n"
	  "F1 See Official Records of the General Assembly, "
	  "Seventieth Session, Supplement No. 53 (A/70/53), chap. "
	  "III.\n"
	  "F2 Ibid., Seventy-first Session, Supplement No. 53 "
	  "(A/71/53), chap. IV, sect. A.\n"
	  "F3 Ibid., chap. V.",
	  "A/70/53|A/70/53|see||chap. III\n"
	  "A/71/53|A/71/53|ibid||chap. IV, sect. A\n"
	  "A/71/53|Ibid.|ibid||chap. V\n" },
	{ "A/RES/80/900",
	  "P Recalling the report{1} and that{2} and this{3} and "
	  "more{4} and more{5} and more{6},\n"
	  "F1 See A/77/123, para. 5.\n"
	  "F2 A/77/200.\n"
	  "F3 See notes 1 and 2 above.\n"
	  "F4 See supra note 1.\n"
	  "F5 See footnote 2 above, paras. 3 and 4.\n"
	  "F6 A/77/123 (see note 1).",
	  "A/77/123|A/77/123|see||para. 5\n"
	  "A/77/200|A/77/200|source||\n"
	  "A/77/123|notes 1|see||\n"
	  "A/77/200|2|see||\n"
	  "A/77/123|note 1|see||\n"
	  "A/77/200|footnote 2|see||paras. 3 and 4\n"
	  "A/77/123|A/77/123|source||\n"
	  "A/77/123|note 1|see||\n" },
	{ "A/RES/80/900",
	  "P Recalling the report{a} and that{b} and this{c},\n"
	  "Fa A/77/123.\n"
	  "Fb Ibid., para. 3.\n"
	  "Fc See note a above.",
	  "A/77/123|A/77/123|source||\n"
	  "A/77/123|Ibid.|ibid||para. 3\n"
	  "A/77/123|note a|see||\n" },
	{ "A/RES/80/900",
	  "P Recalling it{1} and that{2} and this{3},\n"
	  "F1 Adopted under the United Nations Framework Convention "
	  "on Climate Change in FCCC/CP/2015/10/Add.1, decision "
	  "1/CP.21, annex.\n"
	  "F2 Ibid.\n"
	  "F3 Ibid., decision 1/CP.21.",
	  "United Nations Framework Convention on Climate "
	  "Change|United Nations Framework Convention on Climate "
	  "Change|source||\n"
	  "FCCC/CP/2015/10/Add.1|FCCC/CP/2015/10/Add.1|source||\n"
	  "1/CP.21|1/CP.21|source||annex\n"
	  "FCCC/CP/2015/10/Add.1|Ibid.|ibid||\n"
	  "1/CP.21|1/CP.21|ibid||\n" },
	{ "A/RES/80/900",
	  "P Recalling it{1} and that{2},\n"
	  "F1 See A/77/123; see also resolution 60/1.\n"
	  "F2 Ibid., para. 3; and resolution 70/1.",
	  "A/77/123|A/77/123|see||\n"
	  "A/RES/60/1|60/1|see||\n"
	  "A/77/123|Ibid.|ibid||para. 3\n"
	  "A/RES/70/1|70/1|ibid||\n" },
	{ "A/RES/80/900",
	  "P Recalling it{1} and that{2},\n"
	  "F1 Available from https://example.org.\n"
	  "F2 Ibid.",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling it{1} and that{2} and this{3},\n"
	  "F1 Resolutions 60/1 and 65/1.\n"
	  "F2 Ibid.\n"
	  "F3 E/2022/99-E/CN.5/2022/3, ibid.",
	  "A/RES/60/1|60/1|source||\n"
	  "A/RES/65/1|65/1|source||\n"
	  "A/RES/60/1|Ibid.|ibid||\n"
	  "E/2022/99-E/CN.5/2022/3|E/2022/99-E/CN.5/2022/3|source||\n"
	  "A/RES/60/1|ibid.|ibid||\n" },
	{ "A/RES/80/900",
	  "P Recalling it{1} and that{2},\n"
	  "F1 A/77/1.\n"
	  "F2 A/77/2.\n"
	  "F1 A/77/3.\n"
	  "F2 See note 1 above.",
	  "A/77/1|A/77/1|source||\n"
	  "A/77/2|A/77/2|source||\n"
	  "A/77/3|A/77/3|source||\n"
	  "A/77/3|note 1|see||\n" },
};

static const struct cite_case french[] = {
	{ "A/RES/80/900",
	  "P Rappelant le rapport{1}, cela{2}, ceci{3} et plus{4} et "
	  "plus{5},\n"
	  "F1 Voir A/77/123, par. 5.\n"
	  "F2 Ibid., par. 7.\n"
	  "F3 Ibid.\n"
	  "F4 Voir note 1 ci-dessus, par. 9.\n"
	  "F5 Cf. résolution 60/1, annexe.",
	  "A/77/123|A/77/123|see||par. 5\n"
	  "A/77/123|Ibid.|ibid||par. 7\n"
	  "A/77/123|Ibid.|ibid||\n"
	  "A/77/123|note 1|see||par. 9\n"
	  "A/RES/60/1|60/1|cf||annex\n" },
	{ "A/RES/80/900",
	  "P Rappelant le rapport{1}, cela{2},\n"
	  "F1 Ibid., par. 7.\n"
	  "F2 Voir supra note 1.",
	  "" },
	{ "A/RES/80/900",
	  "P Rappelant le rapport{1}, cela{2}, ceci{3} et cela{4},\n"
	  "F1 Voir A/77/123, par. 5.\n"
	  "F2 Voir supra, note 1.\n"
	  "F3 Voir note de bas de page 1 ci-dessus.\n"
	  "F4 Ibid. ; voir également la résolution 60/1.",
	  "A/77/123|A/77/123|see||par. 5\n"
	  "A/77/123|note 1|see||\n"
	  "A/77/123|note de bas de page 1|see||\n"
	  "A/77/123|Ibid.|ibid||\n"
	  "A/RES/60/1|60/1|see||\n" },
};

static const struct cite_case spanish[] = {
	{ "A/RES/80/900",
	  "P Recordando el informe{1}, eso{2}, esto{3} y más{4} y "
	  "más{5},\n"
	  "F1 Véase A/77/123, párr. 5.\n"
	  "F2 Ibid., párr. 7.\n"
	  "F3 Ibíd.\n"
	  "F4 Véase la nota 1 supra, párr. 9.\n"
	  "F5 Cf. resolución 60/1, anexo.",
	  "A/77/123|A/77/123|see||párr. 5\n"
	  "A/77/123|Ibid.|ibid||párr. 7\n"
	  "A/77/123|Ibíd.|ibid||\n"
	  "A/77/123|nota 1|see||párr. 9\n"
	  "A/RES/60/1|60/1|cf||annex\n" },
	{ "A/RES/80/900",
	  "P Recordando el informe{1},\n"
	  "F1 Ibid., párr. 7.",
	  "" },
	{ "A/RES/80/900",
	  "P Recordando el informe{1}, eso{2}, esto{3},\n"
	  "F1 Véase A/77/123, párr. 5.\n"
	  "F2 Véase supra, nota 1.\n"
	  "F3 Véase la nota 1.",
	  "A/77/123|A/77/123|see||párr. 5\n"
	  "A/77/123|nota 1|see||\n"
	  "A/77/123|nota 1|see||\n" },
};

static const struct cite_case russian[] = {
	{ "A/RES/80/900",
	  "P ссылаясь на доклад{1}, то{2}, "
	  "это{3} и еще{4} и еще{5},\n"
	  "F1 См. A/77/123, п. 5.\n"
	  "F2 Там же, п. 7.\n"
	  "F3 Там же.\n"
	  "F4 См. сноску 1 выше, п. 9.\n"
	  "F5 Ср. резолюция 60/1, приложение.",
	  "A/77/123|A/77/123|see||п. 5\n"
	  "A/77/123|Там же|ibid||п. 7\n"
	  "A/77/123|Там же|ibid||\n"
	  "A/77/123|сноску 1|see||п. 9\n"
	  "A/RES/60/1|60/1|cf||annex\n" },
	{ "A/RES/80/900",
	  "P ссылаясь на доклад{1},\n"
	  "F1 Там же, п. 7.",
	  "" },
	{ "A/RES/80/900",
	  "P ссылаясь на доклад{1}, то{2}, "
	  "это{3},\n"
	  "F1 См. A/77/123, п. 5.\n"
	  "F2 См. примечание 1 выше.\n"
	  "F3 Там же; см. также резолюцию 60/1.",
	  "A/77/123|A/77/123|see||п. 5\n"
	  "A/77/123|примечание 1|see||\n"
	  "A/77/123|Там же|ibid||\n"
	  "A/RES/60/1|60/1|see||\n" },
};

static const struct cite_case chinese[] = {
	{ "A/RES/80/900",
	  "P "
	  "回顾报告{1}和那个{2}和这个{3}和更多{4}和更多{5}，\n"
	  "F1 见A/77/123，第5段。\n"
	  "F2 同上，第7段。\n"
	  "F3 同上。\n"
	  "F4 见上文脚注1，第9段。\n"
	  "F5 参见第60/1号决议，附件。",
	  "A/77/123|A/77/123|see||第5段\n"
	  "A/77/123|同上|ibid||第7段\n"
	  "A/77/123|同上|ibid||\n"
	  "A/77/123|脚注1|see||第9段\n"
	  "A/RES/60/1|60/1|cf||annex\n" },
	{ "A/RES/80/900",
	  "P 回顾报告{1}，\n"
	  "F1 同上，第7段。",
	  "" },
	{ "A/RES/80/900",
	  "P 回顾报告{1}和那个{2}和这个{3}，\n"
	  "F1 见A/77/123，第5段。\n"
	  "F2 见上文注1。\n"
	  "F3 同上；另见第60/1号决议。",
	  "A/77/123|A/77/123|see||第5段\n"
	  "A/77/123|注1|see||\n"
	  "A/77/123|同上|ibid||\n"
	  "A/RES/60/1|60/1|see||\n" },
};

static const struct cite_case arabic[] = {
	{ "A/RES/80/900",
	  "P وإذ تشير إلى التقرير{1} وذلك{2} "
	  "وهذا{3} وأكثر{4} وأكثر{5}،\n"
	  "F1 انظر A/77/123، الفقرة 5.\n"
	  "F2 المرجع نفسه، الفقرة 7.\n"
	  "F3 المرجع نفسه.\n"
	  "F4 انظر الحاشية 1 أعلاه، الفقرة 9.\n"
	  "F5 قارن القرار 60/1، المرفق.",
	  "A/77/123|A/77/123|see||الفقرة 5\n"
	  "A/77/123|المرجع نفسه|ibid||الفقرة 7\n"
	  "A/77/123|المرجع نفسه|ibid||\n"
	  "A/77/123|الحاشية 1|see||الفقرة 9\n"
	  "A/RES/60/1|60/1|cf||annex\n" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى التقرير{1}،\n"
	  "F1 المرجع نفسه، الفقرة 7.",
	  "" },
	{ "A/RES/80/900",
	  "P وإذ تشير إلى التقرير{1} وذلك{2} "
	  "وهذا{3}،\n"
	  "F1 انظر A/77/123، الفقرة 5.\n"
	  "F2 انظر الحاشية 1.\n"
	  "F3 المرجع نفسه؛ وانظر أيضا "
	  "القرار 60/1.",
	  "A/77/123|A/77/123|see||الفقرة 5\n"
	  "A/77/123|الحاشية 1|see||\n"
	  "A/77/123|المرجع نفسه|ibid||\n"
	  "A/RES/60/1|60/1|see||\n" },
};

static void
test_all(void **state)
{
	(void)state;
	CITE_CHECK_IN("en", english);
	CITE_CHECK_IN("fr", french);
	CITE_CHECK_IN("es", spanish);
	CITE_CHECK_IN("ru", russian);
	CITE_CHECK_IN("zh", chinese);
	CITE_CHECK_IN("ar", arabic);
}

/* How many doubts a text has that consists of a paragraph and notes. */
static size_t
doubts(const char *in)
{
	struct resolution *r = cite_build("S/RES/240(1967)", in);
	size_t n;

	cite_resolution(r);
	n = r->n_doubts;
	resolution_free(r);
	return n;
}

/* "Ibid." is doubted behind no note, unless this is a page out of a volume. */
static void
test_extract(void **state)
{
	(void)state;
	assert_int_equal(doubts("P Noting{1} that,\nF1 Ibid., para. 7."), 1);
	assert_int_equal(doubts("P Noting{10} that,\nF10 Ibid., para. 7."), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_all),
		cmocka_unit_test(test_extract),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
