/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that texts of several organs and years are read as they cite.
 */
#include "config.h"

#include "cite.h"

static const struct cite_case english[] = {
	{ "S/RES/1289 (2000)",
	  "P Recalling its resolutions 1171 (1998) of 5 June 1998, "
	  "1181 (1998) of 13 July 1998, and the statement of its "
	  "President of 15 May 1999 (S/PRST/1999/13),",
	  "S/RES/1171(1998)|1171 (1998)|recall|1998-06-05|\n"
	  "S/RES/1181(1998)|1181 (1998)|recall|1998-07-13|\n"
	  "S/PRST/1999/13|S/PRST/1999/13|recall|1999-05-15|\n" },
	{ "S/RES/1289 (2000)",
	  "P Recalling resolution 1267 of 15 October 1999 and "
	  "resolution 748 (1992), 883 (1993) and 1192 (1998),",
	  "S/RES/1267(1999)|1267|recall|1999-10-15|\n"
	  "S/RES/748(1992)|748 (1992)|recall||\n"
	  "S/RES/883(1993)|883 (1993)|recall||\n"
	  "S/RES/1192(1998)|1192 (1998)|recall||\n" },
	{ "S/RES/1289 (2000)",
	  "P Acting under Chapter VII of the Charter of the United "
	  "Nations, reaffirming resolution 687, in particular "
	  "section C,",
	  "Charter of the United Nations|Charter of the United "
	  "Nations|act||Chapter VII\n"
	  "S/RES/687(1991)|687|reaffirm||\n" },
	{ "S/RES/1289 (2000)",
	  "P Recalling also its resolution 1255 of 30 July 1999 "
	  "and the letter of its President of 8 December 1999 "
	  "(S/1999/1235),",
	  "S/RES/1255(1999)|1255|recall|1999-07-30|\n"
	  "S/1999/1235|S/1999/1235|recall|1999-12-08|\n" },
	{ "A/RES/52/900",
	  "P Recalling its resolutions 2749 (XXV), 3281 (XXIX), "
	  "37/7, annex, S-18/3, annex, S-19/2 and 45/199, annex,",
	  "A/RES/2749(XXV)|2749 (XXV)|recall||\n"
	  "A/RES/3281(XXIX)|3281 (XXIX)|recall||\n"
	  "A/RES/37/7|37/7|recall||annex\n"
	  "A/RES/S-18/3|S-18/3|recall||annex\n"
	  "A/RES/S-19/2|S-19/2|recall||\n"
	  "A/RES/45/199|45/199|recall||annex\n" },
	{ "A/RES/52/900",
	  "P Reaffirming resolutions 1803 (XVII), 2158 (XXI) and "
	  "626 (VII), and Economic and Social Council resolution "
	  "2120 (LXIII) of 4 August 1977,",
	  "A/RES/1803(XVII)|1803 (XVII)|reaffirm||\n"
	  "A/RES/2158(XXI)|2158 (XXI)|reaffirm||\n"
	  "A/RES/626(VII)|626 (VII)|reaffirm||\n"
	  "E/RES/2120(LXIII)|2120 (LXIII)|reaffirm|1977-08-04|\n" },
	{ "A/RES/52/900",
	  "P Recalling Security Council resolutions 242 (1967) and "
	  "338 (1973), and General Assembly resolution ES-7/2 of "
	  "29 July 1980, 43/176, 43/177, ES-10/2 and ES-10/3,",
	  "S/RES/242(1967)|242 (1967)|recall||\n"
	  "S/RES/338(1973)|338 (1973)|recall||\n"
	  "A/RES/ES-7/2|ES-7/2|recall|1980-07-29|\n"
	  "A/RES/43/176|43/176|recall||\n"
	  "A/RES/43/177|43/177|recall||\n"
	  "A/RES/ES-10/2|ES-10/2|recall||\n"
	  "A/RES/ES-10/3|ES-10/3|recall||\n" },
	{ "A/RES/52/900",
	  "P Recalling Commission on Human Rights resolution "
	  "1993/60 of 10 March 1993, and Council decision 1993/283 "
	  "of 28 July 1993,",
	  "E/CN.4/RES/1993/60|1993/60|recall|1993-03-10|\n"
	  "E/DEC/1993/283|1993/283|recall|1993-07-28|\n" },
	{ "A/RES/52/900",
	  "P Taking note of Governing Council decision 92/2 of 14 "
	  "February 1992 of the United Nations Development "
	  "Programme and resolution 43/181 of the General Assembly,",
	  "A/RES/43/181|43/181|note||\n" },
	{ "A/RES/52/900",
	  "P Recalling resolution 1993/80, section I, of the "
	  "Economic and Social Council and its own decision 47/475,",
	  "E/RES/1993/80|1993/80|recall||section I\n"
	  "A/DEC/47/475|47/475|recall||\n" },
	{ "A/RES/52/900",
	  "P Recalling paragraphs 2 and 3 of section II of its "
	  "resolution 51/243 and section IV, paragraph 5, of "
	  "resolution 50/214,",
	  "A/RES/51/243|51/243|recall||paragraphs 2 and 3 of "
	  "section II\n"
	  "A/RES/50/214|50/214|recall||section IV, para. 5\n" },
	{ "A/RES/52/900",
	  "P Taking note of Conference of Ministers resolution 822 "
	  "(XXXI) and Economic Commission for Africa resolution "
	  "676 (XXV),",
	  "ECA 676 (XXV)|676 (XXV)|note||\n" },
	{ "A/RES/52/900",
	  "P Recalling resolution 48/2 of the Economic and Social "
	  "Commission for Asia and the Pacific and Economic "
	  "Commission for Europe decision A (47), and ESCWA "
	  "resolution 190 (XVII),",
	  "ESCAP 48/2|48/2|recall||\n"
	  "ESCWA 190 (XVII)|190 (XVII)|recall||\n" },
	{ "A/RES/52/900",
	  "P Recalling Assembly resolution A/50/226 and Assembly "
	  "resolutions 50/225 and 50/226,",
	  "A/50/226|A/50/226|recall||\n"
	  "A/RES/50/225|50/225|recall||\n"
	  "A/RES/50/226|50/226|recall||\n" },
	{ "A/RES/52/900",
	  "P Recalling its resolution 44/228 and the Convention on "
	  "the Prohibition of Development, Production and "
	  "Stockpiling of chemical weapons (resolution 39/65 A to "
	  "E),",
	  "A/RES/44/228|44/228|recall||\n"
	  "A/RES/39/65A|39/65 A to E|recall||\n"
	  "A/RES/39/65B|39/65 A to E|recall||\n"
	  "A/RES/39/65C|39/65 A to E|recall||\n"
	  "A/RES/39/65D|39/65 A to E|recall||\n"
	  "A/RES/39/65E|39/65 A to E|recall||\n" },
	{ "A/RES/52/900",
	  "P Recalling also paragraph 4 of Assembly resolution "
	  "47/120 A and section III of resolution 47/120 B,",
	  "A/RES/47/120A|47/120 A|recall||OP4\n"
	  "A/RES/47/120B|47/120 B|recall||section III\n" },
	{ "A/HRC/RES/15/900",
	  "P Recalling Human Rights Council resolutions 5/1, on "
	  "institution-building of the Council, and 5/2, on the "
	  "Code of Conduct for Special Procedures Mandate Holders, "
	  "of 18 June 2007,",
	  "A/HRC/RES/5/1|5/1|recall||\n"
	  "A/HRC/RES/5/2|5/2|recall||\n" },
	{ "A/HRC/RES/15/900",
	  "P Recalling General Assembly resolution 60/251 of 15 "
	  "March 2006, Council resolutions 6/30 and 7/24, and "
	  "Commission on Human Rights resolutions 2005/41 of 19 "
	  "April 2005 and 1994/45,",
	  "A/RES/60/251|60/251|recall|2006-03-15|\n"
	  "A/HRC/RES/6/30|6/30|recall||\n"
	  "A/HRC/RES/7/24|7/24|recall||\n"
	  "E/CN.4/RES/2005/41|2005/41|recall|2005-04-19|\n"
	  "E/CN.4/RES/1994/45|1994/45|recall||\n" },
	{ "A/HRC/RES/15/900",
	  "P Recalling its decision 2/112 of 27 November 2006 and "
	  "its resolution S-9/1 and resolution S-12/1 A and B,",
	  "A/HRC/DEC/2/112|2/112|recall|2006-11-27|\n"
	  "A/HRC/RES/S-9/1|S-9/1|recall||\n"
	  "A/HRC/RES/S-12/1A|S-12/1 A and B|recall||\n"
	  "A/HRC/RES/S-12/1B|S-12/1 A and B|recall||\n" },
	{ "A/HRC/RES/15/900",
	  "P Recalling President's statement 8/PRST/1 and "
	  "A/HRC/PRST/8/1, and decision 6/102 on follow-up to "
	  "resolution 5/1,",
	  "A/HRC/PRST/8/1|A/HRC/PRST/8/1|recall||\n"
	  "A/HRC/DEC/6/102|6/102|recall||\n"
	  "A/HRC/RES/5/1|5/1|recall||\n" },
	{ "A/HRC/RES/15/900",
	  "P Recalling Sub-Commission decision 2004/123 and "
	  "Commission decision 2005/105,",
	  "E/CN.4/DEC/2005/105|2005/105|recall||\n" },
	{ "A/HRC/RES/15/900",
	  "P Recalling all previous resolutions adopted by the "
	  "Commission, in particular its resolutions 2003/71 and "
	  "2005/60, and Council decision 1/102,",
	  "E/CN.4/RES/2003/71|2003/71|recall||\n"
	  "E/CN.4/RES/2005/60|2005/60|recall||\n"
	  "A/HRC/DEC/1/102|1/102|recall||\n" },
	{ "E/RES/2005/900",
	  "P Recalling its resolution 1296 (XLIV) of 23 May 1968, "
	  "1996/31 and its decision 1995/304,",
	  "E/RES/1296(XLIV)|1296 (XLIV)|recall|1968-05-23|\n"
	  "E/RES/1996/31|1996/31|recall||\n"
	  "E/DEC/1995/304|1995/304|recall||\n" },
	{ "E/RES/2005/900",
	  "P Recalling Commission on the Status of Women decision "
	  "48/101 and Commission on Sustainable Development "
	  "decision 11/1,",
	  "" },
	{ "E/RES/2005/900",
	  "P Recalling also General Assembly resolutions 50/227, "
	  "52/12 B, 57/270 B and 58/291,",
	  "A/RES/50/227|50/227|recall||\n"
	  "A/RES/52/12B|52/12 B|recall||\n"
	  "A/RES/57/270B|57/270 B|recall||\n"
	  "A/RES/58/291|58/291|recall||\n" },
	{ "UNEP/EA.5/Res.90",
	  "P Recalling its resolutions 1/6 of 27 June 2014, 2/11 "
	  "of 27 May 2016, 3/7 of 6 December 2017, 4/6, 4/9 and "
	  "4/14 of 15 March 2019, and General Assembly resolution "
	  "70/1 of 25 September 2015,",
	  "UNEP/EA.1/Res.6|1/6|recall|2014-06-27|\n"
	  "UNEP/EA.2/Res.11|2/11|recall|2016-05-27|\n"
	  "UNEP/EA.3/Res.7|3/7|recall|2017-12-06|\n"
	  "UNEP/EA.4/Res.6|4/6|recall||\n"
	  "UNEP/EA.4/Res.9|4/9|recall||\n"
	  "UNEP/EA.4/Res.14|4/14|recall|2019-03-15|\n"
	  "A/RES/70/1|70/1|recall|2015-09-25|\n" },
	{ "UNEP/EA.5/Res.90",
	  "P Recalling also United Nations Environment Programme "
	  "Governing Council decision 25/5 and decision SS.XII/4, "
	  "and decisions BC-14/12 and RC-9/8,",
	  "BC-14/12|BC-14/12|recall||\n"
	  "RC-9/8|RC-9/8|recall||\n" },
	{ "UNEP/EA.5/Res.90",
	  "P Recalling decision 4/1 on the programme of work and "
	  "its decision 3/3,",
	  "UNEP/EA.4/Dec.1|4/1|recall||\n"
	  "UNEP/EA.3/Dec.3|3/3|recall||\n" },
};

static void
test_english(void **state)
{
	(void)state;
	CITE_CHECK_IN("en", english);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_english),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
