/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that works are found in Chinese, where nothing parts words, dates
 * stand before numbers and the head word behind them; and that what has such
 * a form and is no work is left alone.
 */
#include "config.h"

#include "cite.h"

#define GA  "A/RES/76/140"
#define SC  "S/RES/2612 (2021)"
#define HRC "A/HRC/RES/54/1"

#define CHECK(cases) CITE_CHECK_IN("zh", cases)

static void
test_forms(void **state)
{
	static const struct cite_case cases[] = {
		{ GA, "P 回顾其1991年12月19日第46/182号决议，",
		  "A/RES/46/182|46/182|recall|1991-12-19|\n" },
		{ GA, "P 又回顾其二〇〇二年十二月二十日第57/263号决议，",
		  "A/RES/57/263|57/263|recall|2002-12-20|\n" },
		{ GA, "P 重申第2200 A (XXI)号决议和第217A(III)号决议，",
		  "A/RES/2200(XXI)A|2200 A (XXI)|reaffirm||\n"
		  "A/RES/217(III)A|217A(III)|reaffirm||\n" },
		{ GA, "P 回顾其第S-10/2号和第ES-10/24号决议，",
		  "A/RES/S-10/2|S-10/2|recall||\n"
		  "A/RES/ES-10/24|ES-10/24|recall||\n" },
		{ SC, "P 回顾其第1325(2000)和2106(2013)号决议，",
		  "S/RES/1325(2000)|1325(2000)|recall||\n"
		  "S/RES/2106(2013)|2106(2013)|recall||\n" },
		{ SC, "P 回顾其第1325（2000）号决议，",
		  "S/RES/1325(2000)|1325（2000）|recall||\n" },
		{ GA, "P 回顾安全理事会第242号决议，",
		  "S/RES/242(1967)|242|recall||\n" },
		/* Nothing stands before the title. */
		{ GA, "F1 题为“变革我们的世界”的第70/1号决议。",
		  "A/RES/70/1|70/1|source||\n" },
		{ GA, "O 表示注意到缔约方会议第1/CP.21号决定；",
		  "1/CP.21|1/CP.21|note||\n" },
		{ GA, "O 又注意到2010年3月12日S/PRST/2010/5号主席声明；",
		  "S/PRST/2010/5|S/PRST/2010/5|note||\n" },
		{ GA, "P 回顾其第76/418 A号决定，",
		  "A/DEC/76/418A|76/418 A|recall||\n" },
	};

	(void)state;
	CHECK(cases);
}

static void
test_lists(void **state)
{
	static const struct cite_case cases[] = {
		{ GA,
		  "P 回顾其1989年12月8日第44/82号、1995年12月21日第50/142号"
		  "和第52/81号决议以及安全理事会第2099(2013)号决议，",
		  "A/RES/44/82|44/82|recall|1989-12-08|\n"
		  "A/RES/50/142|50/142|recall|1995-12-21|\n"
		  "A/RES/52/81|52/81|recall||\n"
		  "S/RES/2099(2013)|2099(2013)|recall||\n" },
		{ GA,
		  "P 回顾大会2003年12月23日第58/1和58/2号、人权理事会2011年"
		  "6月16日第17/4号、2012年7月5日第20/3号决议，",
		  "A/RES/58/1|58/1|recall|2003-12-23|\n"
		  "A/RES/58/2|58/2|recall|2003-12-23|\n"
		  "A/HRC/RES/17/4|17/4|recall|2011-06-16|\n"
		  "A/HRC/RES/20/3|20/3|recall|2012-07-05|\n" },
		{ GA,
		  "P 回顾其2016年6月17日关于某事的第70/286号、2019年6月20日"
		  "题为“另一事，又一事”的第73/302号和第74/181号决议，",
		  "A/RES/70/286|70/286|recall|2016-06-17|\n"
		  "A/RES/73/302|73/302|recall|2019-06-20|\n"
		  "A/RES/74/181|74/181|recall||\n" },
		{ GA, "P 回顾其第71/19号和第73/11号关于某一组织的决议，",
		  "A/RES/71/19|71/19|recall||\n"
		  "A/RES/73/11|73/11|recall||\n" },
		{ GA, "P 回顾其第53/77 AA号、第54/54 V号决议，",
		  "A/RES/53/77AA|53/77 AA|recall||\n"
		  "A/RES/54/54V|54/54 V|recall||\n" },
	};

	(void)state;
	CHECK(cases);
}

static void
test_bodies(void **state)
{
	static const struct cite_case cases[] = {
		{ HRC, "P 回顾大会在其第60/251号决议中设立了理事会，",
		  "A/RES/60/251|60/251|recall||\n" },
		{ GA, "P 回顾大会在1992年12月18日第47/135号决议中通过的宣言，",
		  "A/RES/47/135|47/135|recall|1992-12-18|\n" },
		{ GA, "P 回顾经济及社会理事会第1996/31号决议，",
		  "E/RES/1996/31|1996/31|recall||\n" },
		{ GA, "P 回顾经社理事会第1503(XLVIII)号决议，",
		  "E/RES/1503(XLVIII)|1503(XLVIII)|recall||\n" },
		{ GA, "P 欢迎人权理事会第S-28/1号决议，",
		  "A/HRC/RES/S-28/1|S-28/1|welcome||\n" },
		{ SC, "P 注意到大会2020年4月21日通过的第74/273号决议，",
		  "A/RES/74/273|74/273|note|2020-04-21|\n" },
		{ GA, "P 回顾麻醉药品委员会2018年3月16日第61/2号决议，", "" },
		{ HRC,
		  "P 回顾妇女地位委员会2016年3月24日通过的关于某事的第60/2号"
		  "决议，",
		  "" },
		{ HRC, "P 重申题为“某一议程”的第70/1号决议，",
		  "A/RES/70/1|70/1|reaffirm||\n" },
		{ HRC, "P 回顾其第34/22号、第37/32号和第36/115号决定，",
		  "A/HRC/RES/34/22|34/22|recall||\n"
		  "A/HRC/RES/37/32|37/32|recall||\n"
		  "A/HRC/DEC/36/115|36/115|recall||\n" },
	};

	(void)state;
	CHECK(cases);
}

static void
test_places(void **state)
{
	static const struct cite_case cases[] = {
		{ GA, "O 回顾第73/346号决议第42段；",
		  "A/RES/73/346|73/346|recall||OP42\n" },
		{ GA, "O 回顾第73/346号决议第3(b)和第5段；",
		  "A/RES/73/346|73/346|recall||OP3(b), OP5\n" },
		{ GA, "O 回顾第73/346号决议第5至9段；",
		  "A/RES/73/346|73/346|recall||OP5-OP9\n" },
		{ GA, "O 回顾第73/346号决议第二节；",
		  "A/RES/73/346|73/346|recall||section II\n" },
		{ GA, "P 欢迎报告，{1}\nF1 第70/1号决议，附件二，第3段。",
		  "A/RES/70/1|70/1|source||annex II, para. 3\n" },
		{ GA,
		  "P 回顾其第70/1号决议，其中大会通过一项议程，\n"
		  "P 重申该决议以及上述决议第5段，",
		  "A/RES/70/1|70/1|recall||\n"
		  "A/RES/70/1|该决议|reaffirm||\n"
		  "A/RES/70/1|上述决议|reaffirm||\n" },
		{ GA,
		  "P 注意到二者，{1} {2}\n"
		  "F1 见A/52/402，第二章。\nF2 同上，第三章。",
		  "A/52/402|A/52/402|see||第二章\n"
		  "A/52/402|同上|ibid||第三章\n" },
		{ GA,
		  "P 遵循《世界人权宣言》{1} 和《2030年议程》，\n"
		  "F1 第217 A (III)号决议。",
		  "Universal Declaration of Human Rights|世界人权宣言|guide||\n"
		  "2030 Agenda for Sustainable Development|2030年议程|guide||\n"
		  "A/RES/217(III)A|217 A (III)|source||\n" },
	};

	(void)state;
	CHECK(cases);
}

static void
test_rejects(void **state)
{
	static const struct cite_case cases[] = {
		{ GA, "P 注意到委员会第21号一般性意见(1992年)，", "" },
		{ GA, "P 注意到关于某权的第38(2020)号一般性建议，", "" },
		{ GA, "P 注意到一般性意见第21号(1992年)，", "" },
		{ GA, "P 注意到第267/2012号条例，", "" },
		{ GA, "P 注意到国际劳工组织第190号公约，", "" },
		{ GA, "P 注意到2020/21年度和20/09/1975，", "" },
		{ GA, "P 注意到本决议和所有相关决议，", "" },
		{ GA, "O 请秘书长在第七十八届会议题为“决议”的项目下报告；",
		  "" },
		{ GA, "O 决定将第76/140号决议列入其中；", "" },
		{ GA, "P 注意到第A/C.3/76/L.5号决议草案，",
		  "A/C.3/76/L.5|A/C.3/76/L.5|note||\n" },
		{ GA, "P 注意到第46/2号决议草案，", "" },
		/* A name that is part of a longer one is another's. */
		{ GA, "P 回顾《儿童权利公约来文程序议定书》，",
		  "儿童权利公约来文程序议定书|儿童权利公约来文程序议定书|"
		  "recall||\n" },
	};

	(void)state;
	CHECK(cases);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_forms),	cmocka_unit_test(test_lists),
		cmocka_unit_test(test_bodies),	cmocka_unit_test(test_places),
		cmocka_unit_test(test_rejects),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
