/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that every spelling of a work that the organs use gives its one key,
 * its official symbol and its address, that what only looks like a symbol is
 * none, and that symbols sort as people do.
 */
#include "config.h"

#include "model/pasted.h"
#include "model/symbol.h"
#include "unit.h"

static struct symbol
parse(const char *s, enum body hint)
{
	struct symbol out;

	memset(&out, 0, sizeof(out));
	if (!symbol_parse(s, strlen(s), hint, &out))
		fail_msg("'%s' is not read", s);
	return out;
}

/* Spellings, separated by '|', of one key. */
static const struct {
	const char *key, *official;
	enum work_kind kind;
	const char *spellings;
} works[] = {
	{ "GA 52/205", "A/RES/52/205", KIND_RESOLUTION,
	  "A/RES/52/205|52/205|GA 52/205|ga 52/205|a/res/52/205|52 / 205|"
	  " 52/205 |resolution 52/205|General Assembly resolution 52/205|"
	  "A/RES/52/205|https://undocs.org/en/A/RES/52/205|"
	  "http://undocs.org/A/RES/52/205|52\xE2\x80\x8B/205|"
	  "https://docs.un.org/ar/A/RES/52/205|"
	  "https://undocs.org//A/RES/52/205|٥٢/٢٠٥|۵۲/۲۰۵|"
	  "\u200F52 / 205\u200E|\u202B52/205\u202C" },
	{ "GA 1514 (XV)", "A/RES/1514(XV)", KIND_RESOLUTION,
	  "1514 (XV)|1514 (د-15)|1514 (د - ١٥)|1514 (د‑\u200F15)|"
	  "A/RES/1514 (د-15)" },
	{ "GA 2200 A (XXI)", "A/RES/2200(XXI)A", KIND_RESOLUTION,
	  "2200 ألف (د-21)|2200 الف (د–21)|2200 أَلِف (د-21)|"
	  "2200 (د-21) ألف|2200ألف(د-21)" },
	{ "GA 217 A (III)", "A/RES/217(III)A", KIND_RESOLUTION,
	  "217 A (III)|217A(III)|217(III)A|217 (III) A|A/RES/217 A (III)|"
	  "A/RES/217(III)-A|A/RES/217(III)A|GA 217 A (III)|ga 217 a (iii)|"
	  "217\xC2\xA0"
	  "A\xC2\xA0(III)|A/RES/217%20A%20(III)|217 A (Ill)|217 A (Ⅲ)|"
	  "A / RES/ 217 (III) A" },
	{ "GA 217 (III)", "A/RES/217(III)", KIND_RESOLUTION,
	  "217 (III)|A/RES/217(III)" },
	{ "GA 3363 (XXX)", "A/RES/3363(XXX)", KIND_RESOLUTION,
	  "3363 (XXX)|A/RES/3363(XXX)" },
	{ "GA 3411 A-B (XXX)", "A/RES/3411(XXX)A-B", KIND_RESOLUTION,
	  "3411 A and B (XXX)|3411 A-B (XXX)|3411 ألف وباء (د-30)" },
	{ "GA 3419 A-D (XXX)", "A/RES/3419(XXX)A-D", KIND_RESOLUTION,
	  "3419 A to D (XXX)|3419 A, B, C and D (XXX)" },
	{ "GA 68/247 B", "A/RES/68/247B", KIND_RESOLUTION,
	  "68/247 B|A/RES/68/247B|68/247B|GA 68/247 B|68/247 باء|"
	  "68/247 В|٦٨/٢٤٧ باء" },
	{ "GA 69/96 A-B", "A/RES/69/96A-B", KIND_RESOLUTION,
	  "69/96 A and B|A/RES/69/96A-B|69/96 A-B|69/96 A et B|69/96 A y B|"
	  "https://undocs.org/en/A/RES/69/96a-b|69/96 ألف وباء|"
	  "69/96 ألف و باء|69/96 ألف-باء" },
	{ "GA 61/107 A-E", "A/RES/61/107A-E", KIND_RESOLUTION,
	  "61/107 A to E|61/107 ألف إلى هاء" },
	{ "GA 31/6 A,C-D", "A/RES/31/6A,C-D", KIND_RESOLUTION,
	  "31/6 A, C and D|31/6 A,C-D" },
	{ "GA S-10/2", "A/RES/S-10/2", KIND_RESOLUTION,
	  "S-10/2|S\xE2\x80\x91"
	  "10/2|A/RES/S-10/2|GA S-10/2|دإ-10/2|د إ - 10/2|دا–10/2|"
	  "دإ-١٠/٢" },
	{ "GA ES-10/24", "A/RES/ES-10/24", KIND_RESOLUTION,
	  "ES-10/24|A/RES/ES-10/24|دإط-10/24|د إ ط-10/24" },
	{ "GA 3201 (S-VI)", "A/RES/3201(S-VI)", KIND_RESOLUTION,
	  "3201 (S-VI)|A/RES/3201(S-VI)|3201 (دإ-6)|3201 (د إ-6)" },
	{ "GA 2252 (ES-V)", "A/RES/2252(ES-V)", KIND_RESOLUTION,
	  "2252 (ES-V)|A/RES/2252(ES-V)|2252 (دإط-5)" },
	{ "GA decision 50/411", "A/DEC/50/411", KIND_DECISION,
	  "decision 50/411|GA decision 50/411|A/DEC/50/411|"
	  "General Assembly decision 50/411" },
	{ "GA decision 31/406 A-E", "A/DEC/31/406A-E", KIND_DECISION,
	  "decision 31/406 A to E" },
	{ "SC 1325 (2000)", "S/RES/1325(2000)", KIND_RESOLUTION,
	  "1325 (2000)|1325(2000)|S/RES/1325(2000)|S/RES/1325 (2000)|"
	  "S/RES/1325|SC 1325|SC 1325 (2000)|S/RES/1325/2000|"
	  "Security Council resolution 1325 (2000)" },
	{ "SC 2900", "S/RES/2900", KIND_RESOLUTION, "S/RES/2900|SC 2900" },
	{ "ECOSOC 1992/41", "E/RES/1992/41", KIND_RESOLUTION,
	  "1992/41|E/RES/1992/41|ECOSOC 1992/41|"
	  "Economic and Social Council resolution 1992/41" },
	{ "ECOSOC 1503 (XLVIII)", "E/RES/1503(XLVIII)", KIND_RESOLUTION,
	  "1503 (XLVIII)|E/RES/1503(XLVIII)" },
	{ "ECOSOC 2005/234", "E/DEC/2005/234", KIND_DECISION,
	  "2005/234|decision 2005/234|E/DEC/2005/234|ECOSOC 2005/234" },
	{ "HRC 54/1", "A/HRC/RES/54/1", KIND_RESOLUTION,
	  "A/HRC/RES/54/1|HRC 54/1|https://undocs.org/ch/A/hrc/RES/54/1" },
	{ "GA 186 (S-2)", "A/RES/186(S-2)", KIND_RESOLUTION,
	  "186 (S-2)|A/RES/186(S-2)|186 (S-II)|GA 186 (S-II)" },
	{ "HRC S-27/1", "A/HRC/RES/S-27/1", KIND_RESOLUTION,
	  "HRC S-27/1|A/HRC/RES/S-27/1" },
	{ "HRC 17/119", "A/HRC/DEC/17/119", KIND_DECISION,
	  "A/HRC/DEC/17/119|HRC 17/119|HRC decision 17/119" },
	{ "CHR 2005/69", "E/CN.4/RES/2005/69", KIND_RESOLUTION,
	  "E/CN.4/RES/2005/69|CHR 2005/69" },
	{ "CHR 20 (XXXVI)", "E/CN.4/RES/20(XXXVI)", KIND_RESOLUTION,
	  "CHR 20 (XXXVI)|E/CN.4/RES/20(XXXVI)" },
	{ "ECLAC 547(XXV)", "ECLAC 547(XXV)", KIND_RESOLUTION,
	  "547(XXV)|547 (XXV)|ECLAC 547(XXV)|ECLAC 547 (XXV)|"
	  "ECLAC/RES/547(XXV)|CEPAL 547(XXV)" },
	{ "ECLAC 611(XXX)", "ECLAC 611(XXX)", KIND_RESOLUTION, "611(XXX)" },
	{ "ECLAC 530(XXIV)", "ECLAC 530(XXIV)", KIND_RESOLUTION, "530(XXIV)" },
	{ "ESCAP 66/15", "ESCAP 66/15", KIND_RESOLUTION, "ESCAP 66/15" },
	{ "ECA 668 (XXXI)", "ECA 668 (XXXI)", KIND_RESOLUTION,
	  "ECA 668 (XXXI)|ECA 668(XXXI)" },
	{ "UNDP 2002/18", "UNDP 2002/18", KIND_DECISION,
	  "UNDP 2002/18|UNDP decision 2002/18" },
	{ "UNEA 5/14", "UNEP/EA.5/Res.14", KIND_RESOLUTION,
	  "UNEP/EA.5/Res.14|UNEP/EA.5/RES.14|UNEA 5/14" },
	{ "UNEA decision 5/3", "UNEP/EA.5/Dec.3", KIND_DECISION,
	  "UNEP/EA.5/Dec.3|UNEA decision 5/3" },
	/* Documents */
	{ "A/52/402", "A/52/402", KIND_DOCUMENT,
	  "A/52/402|a/52/402|https://docs.un.org/en/A/52/402" },
	{ "A/52/402/Add.1", "A/52/402/Add.1", KIND_DOCUMENT,
	  "A/52/402/Add.1|A/52/402/ADD.1" },
	{ "LC/G.1809(SES.25/16)", "LC/G.1809(SES.25/16)", KIND_DOCUMENT,
	  "LC/G.1809(SES.25/16)" },
	{ "DP/2003/2", "DP/2003/2", KIND_DOCUMENT, "DP/2003/2" },
	{ "E/1997/110", "E/1997/110", KIND_DOCUMENT, "E/1997/110" },
	{ "A/50/752-S/1995/1035", "A/50/752-S/1995/1035", KIND_DOCUMENT,
	  "A/50/752-S/1995/1035|A/50/752\xE2\x80\x93S/1995/1035" },
	{ "A/C.2/52/8", "A/C.2/52/8", KIND_DOCUMENT, "A/C.2/52/8" },
	{ "UNEP/EA.4/HLS.1", "UNEP/EA.4/HLS.1", KIND_DOCUMENT,
	  "UNEP/EA.4/HLS.1" },
	{ "S/PV.5052 (Resumption 1)", "S/PV.5052 (Resumption 1)", KIND_DOCUMENT,
	  "S/PV.5052 (Resumption 1)" },
	{ "S/PRST/2014/16", "S/PRST/2014/16", KIND_STATEMENT,
	  "S/PRST/2014/16|s/prst/2014/16" },
	/* Others that resolutions name: UN-RESOLUTIONS 1.3 */
	{ "1/CP.21", "1/CP.21", KIND_DECISION, "1/CP.21" },
	{ "1/CMA.3", "1/CMA.3", KIND_DECISION, "1/CMA.3" },
	{ "1/CMP.8", "1/CMP.8", KIND_DECISION, "1/CMP.8" },
	{ "3/COP.14", "3/COP.14", KIND_DECISION, "3/COP.14" },
	{ "A.1078(28)", "A.1078(28)", KIND_RESOLUTION, "A.1078(28)" },
	{ "MSC.489(103)", "MSC.489(103)", KIND_RESOLUTION, "MSC.489(103)" },
	{ "MEPC.201(62)", "MEPC.201(62)", KIND_RESOLUTION, "MEPC.201(62)" },
	{ "GC(66)/RES/12", "GC(66)/RES/12", KIND_RESOLUTION, "GC(66)/RES/12" },
	{ "WHA73.1", "WHA73.1", KIND_RESOLUTION, "WHA73.1" },
	{ "C-25/DEC.9", "C-25/DEC.9", KIND_DECISION, "C-25/DEC.9" },
	{ "EC-55/3.4", "EC-55/3.4", KIND_DECISION, "EC-55/3.4" },
	{ "BC-14/13", "BC-14/13", KIND_DECISION, "BC-14/13" },
	{ "X/2", "X/2", KIND_DECISION, "X/2" },
	{ "LC-LP.1 (2008)", "LC-LP.1 (2008)", KIND_RESOLUTION,
	  "LC-LP.1 (2008)" },
	{ "590 (LXXX) 2024", "590 (LXXX) 2024", KIND_RESOLUTION,
	  "590 (LXXX) 2024" },
	{ "Assembly/AU/Dec.605 (XXVII)", "Assembly/AU/Dec.605 (XXVII)",
	  KIND_DECISION, "Assembly/AU/Dec.605 (XXVII)" },
	{ "CM/Res.1153 (XLVIII)", "CM/Res.1153 (XLVIII)", KIND_RESOLUTION,
	  "CM/Res.1153 (XLVIII)" },
};

static void
test_one_key_for_all_spellings(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(works); i++) {
		const char *p = works[i].spellings;
		struct symbol first = parse(works[i].key, BODY_NONE);

		while (*p) {
			size_t n = strcspn(p, "|");
			char key[SYMBOL_TEXT], official[SYMBOL_TEXT];
			struct symbol s;

			if (!symbol_parse(p, n, BODY_NONE, &s))
				fail_msg("'%.*s' is not read", (int)n, p);
			symbol_key(&s, key);
			symbol_official(&s, official);
			assert_string_equal(key, works[i].key);
			assert_string_equal(official, works[i].official);
			assert_int_equal(s.kind, works[i].kind);
			assert_true(symbol_equal(&s, &first));
			p += n + (p[n] == '|');
		}
	}
}

/* A symbol as printed, and a key, are read as what they were. */
static void
test_official_symbols_are_read(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(works); i++) {
		struct symbol s = parse(works[i].official, BODY_NONE);
		char key[SYMBOL_TEXT];

		symbol_key(&s, key);
		assert_string_equal(key, works[i].key);
	}
}

static void
test_no_symbols(void **state)
{
	static const char *const wrong[] = {
		"",
		" ",
		"52",
		"52/",
		"/205",
		"52/205/",
		"52//205",
		"52/205 of",
		"No. 38 (2020)",
		"267/2012",
		"021/038",
		"20/09/1975",
		"I-24/7",
		"MEPC 72/17/Add.1",
		"IOC/EC-57",
		"ICTR-98-44-AR73(C)",
		"58.3",
		"and/or",
		"TCP/IP",
		"12 (i)",
		"12 (a)",
		"217 A B (III)",
		"217 B A (III)",
		"217 A (III) B",
		"217 A (IIII)",
		"217 A (III",
		"217 A III)",
		"1325 (20000)",
		"1325 (1945)",
		"1325 A (2000)",
		"A/RES/",
		"A/RES/52",
		"A/RES/1325 (2000)",
		"S/RES/52/205",
		"S/RES/",
		"ألف",
		"1514 (داعش)",
		"1514 (د)",
		"د-21",
		"2200 ألفا (د-21)",
		"GA",
		"GA ",
		"GA 1992/41",
		"ECOSOC 52/205",
		"SC 217 (III)",
		"E/RES/S-1/2",
		"151/1",
		"52/1000",
		"0/5",
		"52/0",
		"(III)",
		"A/",
		"A//52/402",
		"A/52/402/",
		"A/52/(402",
		"A/52/402)",
		"A/((5))",
		"A/52/402 and",
		"B/52/402",
		"A/X",
		"https://undocs.org/",
		"https://",
		"A/52/\x1B[31m",
		"52/205\xE2\x82\xAC",
		"%",
		"%4",
		"decision A/52/402",
		"caf\xE9",
		"A/52/%00",
		"99999/1",
		"12345678901234567890 (III)",
		"S-/1",
		"ES-1/",
		"52/205 A-",
		"52/205 A and",
		"52/205 AB",
		"52/205 A to A",
		"A/50/752-",
	};

	(void)state;
	for (size_t i = 0; i < COUNT(wrong); i++) {
		struct symbol s;

		memset(&s, 'x', sizeof(s));
		if (symbol_parse(wrong[i], strlen(wrong[i]), BODY_NONE, &s) &&
		    strcmp(wrong[i], "A/50/752-"))
			fail_msg("'%s' is read", wrong[i]);
		if (strcmp(wrong[i], "A/50/752-"))
			assert_int_equal(s.letters[0], 'x');
	}
}

static void
test_hints(void **state)
{
	static const struct {
		const char *text;
		enum body hint;
		const char *key;
	} cases[] = {
		{ "5/1", BODY_HRC, "HRC 5/1" },
		{ "5/1", BODY_GA, "GA 5/1" },
		{ "5/1", BODY_ECOSOC, "GA 5/1" },
		{ "S-27/1", BODY_HRC, "HRC S-27/1" },
		{ "17/119", BODY_HRC, "HRC 17/119" },
		{ "242", BODY_SC, "SC 242 (1967)" },
		{ "1325 (2000)", BODY_GA, "SC 1325 (2000)" },
		{ "2005/69", BODY_CHR, "CHR 2005/69" },
		{ "20 (XXXVI)", BODY_CHR, "CHR 20 (XXXVI)" },
		{ "2002/18", BODY_UNDP, "UNDP 2002/18" },
		{ "2002/18", BODY_GA, "ECOSOC 2002/18" },
		{ "574 (XXVII)", BODY_ECLAC, "ECLAC 574(XXVII)" },
		{ "663 (XXIV)", BODY_ECOSOC, "ECOSOC 663 (XXIV)" },
		{ "2200 A (XXI)", BODY_SC, "GA 2200 A (XXI)" },
		{ "3201 (S-VI)", BODY_ECLAC, "GA 3201 (S-VI)" },
		{ "66/15", BODY_ESCAP, "ESCAP 66/15" },
		{ "5/14", BODY_UNEA, "UNEA 5/14" },
		/* what names its organ is not to be hinted away */
		{ "A/RES/52/205", BODY_HRC, "GA 52/205" },
		{ "GA 52/205", BODY_SC, "GA 52/205" },
	};
	struct symbol s;

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		char key[SYMBOL_TEXT];

		s = parse(cases[i].text, cases[i].hint);
		symbol_key(&s, key);
		assert_string_equal(key, cases[i].key);
	}
	assert_false(symbol_parse("242", 3, BODY_GA, &s));
	assert_false(symbol_parse("242", 3, BODY_NONE, &s));
}

static void
expect_url(const char *text, const char *want)
{
	struct symbol s = parse(text, BODY_NONE);
	char url[SYMBOL_URL];

	symbol_url(&s, "en", url);
	assert_string_equal(url, want);
}

static void
test_urls(void **state)
{
	struct symbol s = { .kind = KIND_INSTRUMENT, .other = "A/B Plan" };
	char url[SYMBOL_URL];

	(void)state;
	expect_url("52/205", "https://docs.un.org/en/A/RES/52/205");
	expect_url("217 A (III)", "https://docs.un.org/en/A/RES/217(III)");
	expect_url("68/247 B", "https://docs.un.org/en/A/RES/68/247B");
	expect_url("1325 (2000)", "https://docs.un.org/en/S/RES/1325(2000)");
	expect_url("A/50/752-S/1995/1035", "https://docs.un.org/en/A/50/752");
	expect_url("S/PV.5052 (Resumption 1)",
		   "https://docs.un.org/en/S/PV.5052%20(Resumption%201)");
	expect_url("UNEA 5/14", "https://docs.un.org/en/UNEP/EA.5/Res.14");
	expect_url("GA decision 50/411", "");
	expect_url("ECLAC 547(XXV)", "");
	expect_url("UNDP 2002/18", "");
	expect_url("1/CP.21", "");
	expect_url("CM/Res.1153 (XLVIII)", "");
	symbol_url(&s, "en", url);
	assert_string_equal(url, "");
	s = parse("52/205", BODY_NONE);
	symbol_url(&s, "ar", url);
	assert_string_equal(url, "https://docs.un.org/ar/A/RES/52/205");
}

static void
test_order(void **state)
{
	static const char *const rising[] = {
		"GA 217 (III)",	  "GA 217 A (III)", "GA 217 B (III)",
		"GA 3363 (XXX)",  "GA 31/1",	    "GA 52/9",
		"GA 52/85",	  "GA 52/205",	    "GA 52/205 A",
		"GA 57/263",	  "GA 100/1",	    "GA S-9/1",
		"GA S-10/2",	  "GA ES-10/24",    "SC 9",
		"SC 242 (1967)",  "SC 1325 (2000)", "ECOSOC 1503 (XLVIII)",
		"ECOSOC 1992/5",  "ECOSOC 1992/41", "HRC 5/1",
		"ECLAC 547(XXV)", "ECLAC 611(XXX)", "UNDP 2002/18",
		"A/52/9",	  "A/52/80",	    "A/52/402",
		"A/C.2/52/8",	  "E/1997/110",
	};
	char last[SYMBOL_SORT] = "";

	(void)state;
	for (size_t i = 0; i < COUNT(rising); i++) {
		struct symbol s = parse(rising[i], BODY_NONE);
		char key[SYMBOL_SORT];

		symbol_sort_key(&s, key);
		if (strcmp(last, key) >= 0)
			fail_msg("%s: %s is not behind %s", rising[i], key,
				 last);
		strcpy(last, key);
	}
}

/* The longest that can be given stays within what is offered. */
static void
test_bounds(void **state)
{
	char text[400], out[SYMBOL_URL];
	struct symbol s;

	(void)state;
	for (size_t n = 1; n < sizeof(text); n++) {
		memset(text, '1', n);
		memcpy(text, "A/", n < 2 ? n : 2);
		if (!symbol_parse(text, n, BODY_NONE, &s))
			continue;
		assert_true(n < SYMBOL_TEXT);
		symbol_key(&s, out);
		symbol_number(&s, out);
		symbol_official(&s, out);
		symbol_url(&s, "en", out);
		symbol_sort_key(&s, out);
		assert_true(strlen(out) < SYMBOL_SORT);
	}
	s = (struct symbol){ .body = BODY_ESCWA,
			     .kind = KIND_DECISION,
			     .prefix = "ES",
			     .roman = true,
			     .session = 3888,
			     .number = 2147483647,
			     .letters = "A-B,C-D" };
	symbol_key(&s, out);
	assert_string_equal(
		out, "ESCWA decision 2147483647 A-B,C-D (ES-MMMDCCCLXXXVIII)");
	symbol_sort_key(&s, out);
	assert_true(strlen(out) < SYMBOL_SORT);
	s = (struct symbol){ .kind = KIND_DOCUMENT };
	memset(s.other, '%', sizeof(s.other) - 1);
	s.other[1] = '/';
	symbol_url(&s, "en", out);
	assert_true(strlen(out) < SYMBOL_URL);
	symbol_sort_key(&s, out);
	assert_true(strlen(out) < SYMBOL_SORT);
}

/* Bytes of all kinds neither crash it nor are a symbol. */
static void
test_noise(void **state)
{
	static const char alphabet[] = "A/RES5217(IXV)-S. 0\xC2\xA0\xE2";
	uint32_t seed = 7;
	char text[24];

	(void)state;
	for (int round = 0; round < 200000; round++) {
		char key[SYMBOL_TEXT], again[SYMBOL_TEXT];
		struct symbol s, second;
		size_t n;

		seed = seed * 1664525 + 1013904223;
		n = seed >> 28;
		for (size_t i = 0; i < n; i++) {
			seed = seed * 1664525 + 1013904223;
			text[i] =
				alphabet[(seed >> 24) % (sizeof(alphabet) - 1)];
		}
		if (!symbol_parse(text, n, BODY_NONE, &s))
			continue;
		/* A key is read as the work whose key it is. */
		symbol_key(&s, key);
		if (!symbol_parse(key, strlen(key), BODY_NONE, &second))
			fail_msg("key '%s' is not read", key);
		symbol_key(&second, again);
		assert_string_equal(again, key);
	}
}

static void
test_bodies(void **state)
{
	(void)state;
	for (unsigned b = BODY_NONE + 1; b < BODY_COUNT; b++) {
		const char *code = body_code((enum body)b);

		assert_int_equal(body_from_code(code, strlen(code)), b);
		assert_true(strlen(body_name((enum body)b)) > 0);
	}
	assert_int_equal(body_from_code("ga", 2), BODY_GA);
	assert_int_equal(body_from_code("GAx", 2), BODY_GA);
	assert_int_equal(body_from_code("G", 1), BODY_NONE);
	assert_int_equal(body_from_code("", 0), BODY_NONE);
	assert_string_equal(body_code(BODY_NONE), "");
	assert_string_equal(body_name(BODY_SC), "Security Council");
}

static void
test_roman(void **state)
{
	static const char *const wrong[] = { "",  "IIII", "VV",	  "IC",
					     "A", "iv",	  "XIX ", "IXI" };
	char out[16];

	(void)state;
	for (int n = 1; n <= 3999; n++) {
		roman_print(n, out);
		assert_int_equal(roman_value(out, strlen(out)), n);
	}
	for (size_t i = 0; i < COUNT(wrong); i++)
		assert_int_equal(roman_value(wrong[i], strlen(wrong[i])), 0);
	assert_int_equal(roman_value("MMMDCCCLXXXVIIII", 16), 0);
	assert_int_equal(roman_value("XXVI", 3), 25);
	roman_print(0, out);
	assert_string_equal(out, "");
	roman_print(-5, out);
	assert_string_equal(out, "");
	roman_print(4000, out);
	assert_string_equal(out, "");
	roman_print(1994, out);
	assert_string_equal(out, "MCMXCIV");
}

/* What people paste; "": nothing of it is a symbol. */
static void
pasted_words_have_symbols(void **state)
{
	static const struct {
		const char *words, *key;
	} rows[] = {
		{ "resolution 57/263 of 18 December 2002", "GA 57/263" },
		{ " A/RES/57/263 (2002)", "GA 57/263" },
		{ "undocs.org/A/RES/57/263", "GA 57/263" },
		{ "https://www.un.org/ga/search/view_doc.asp?symbol=A/RES/57/"
		  "263"
		  "&Lang=E",
		  "GA 57/263" },
		{ "57/263, para. 3", "GA 57/263" },
		{ "paragraph 3 of resolution 57/263", "GA 57/263" },
		{ "la r\u00e9solution 57/263", "GA 57/263" },
		{ "\u7b2c57/263\u53f7\u51b3\u8bae", "GA 57/263" },
		{ "\u201c57/263\u201d", "GA 57/263" },
		{ "UNSCR 1325", "SC 1325 (2000)" },
		{ "UNSC resolution 1325 (2000) of 31 October 2000",
		  "SC 1325 (2000)" },
		{ "resolution 1325 of the Security Council", "SC 1325 (2000)" },
		{ "resolution 54/1 of the Human Rights Council", "HRC 54/1" },
		{ "Economic and Social Council resolution 2021/2 of 2020",
		  "ECOSOC 2021/2" },
		{ "General Assembly resolution 217 A (III) of 10 December 1948",
		  "GA 217 A (III)" },
		{ "1325", "" },
		{ "XYZ 54/1", "" },
		{ "paragraph 3", "" },
		{ "2030 Agenda for Sustainable Development", "" },
		{ "E/CN.4/2005/12", "" },
		{ "", "" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		char key[SYMBOL_TEXT] = "";

		symbol_pasted_key(rows[i].words, key);
		assert_string_equal(key, rows[i].key);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pasted_words_have_symbols),
		cmocka_unit_test(test_one_key_for_all_spellings),
		cmocka_unit_test(test_official_symbols_are_read),
		cmocka_unit_test(test_no_symbols),
		cmocka_unit_test(test_hints),
		cmocka_unit_test(test_urls),
		cmocka_unit_test(test_order),
		cmocka_unit_test(test_bounds),
		cmocka_unit_test(test_noise),
		cmocka_unit_test(test_bodies),
		cmocka_unit_test(test_roman),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
