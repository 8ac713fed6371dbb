/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that forms which older sessions and other organs use, and those of
 * bodies outside the United Nations, are read as what they are.
 */
#include "config.h"

#include "cite.h"

static const struct cite_case english[] = {
	{ "A/RES/80/900",
	  "P Recalling its resolution S-27/2 of 10 May 2002 and "
	  "Human Rights Council resolution S-27/2 of 5 December "
	  "2017,",
	  "A/RES/S-27/2|S-27/2|recall|2002-05-10|\n"
	  "A/HRC/RES/S-27/2|S-27/2|recall|2017-12-05|\n" },
	{ "A/RES/80/900",
	  "P Welcoming the ministerial declaration of the United "
	  "Nations Environment Assembly (UNEP/EA.5/HLS.1) and "
	  "resolution UNEP/EA.4/Res.1,",
	  "UNEP/EA.5/HLS.1|UNEP/EA.5/HLS.1|welcome||\n"
	  "UNEP/EA.4/Res.1|UNEP/EA.4/Res.1|welcome||\n" },
	{ "A/RES/80/900",
	  "P Recalling United Nations Environment Assembly "
	  "resolution 5/14 of 2 March 2022, entitled \"End plastic "
	  "pollution\",",
	  "UNEP/EA.5/Res.14|5/14|recall|2022-03-02|\n" },
	{ "A/RES/80/900",
	  "P Recalling Economic and Social Council decision "
	  "2004/110 of 20 April 2004 and Council decision 1995/313,",
	  "E/DEC/2004/110|2004/110|recall|2004-04-20|\n"
	  "E/DEC/1995/313|1995/313|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling also Security Council resolution 687 "
	  "(1991), as amended, and resolution 986 (1995) of 14 "
	  "April 1995,",
	  "S/RES/687(1991)|687 (1991)|recall||\n"
	  "S/RES/986(1995)|986 (1995)|recall|1995-04-14|\n" },
	{ "A/RES/80/900",
	  "P Recalling resolutions 1(I) of 24 January 1946 and 41 "
	  "(I) of 14 December 1946,",
	  "A/RES/1(I)|1(I)|recall|1946-01-24|\n"
	  "A/RES/41(I)|41 (I)|recall|1946-12-14|\n" },
	{ "A/RES/80/900",
	  "P Recalling its resolution 377 A (V) of 3 November "
	  "1950, entitled \"Uniting for peace\", and 377(V)A,",
	  "A/RES/377(V)A|377 A (V)|recall|1950-11-03|\n"
	  "A/RES/377(V)A|377(V)A|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling Economic and Social Council resolutions 728 "
	  "F (XXVIII) of 30 July 1959, 1235 (XLII) of 6 June 1967 "
	  "and 1503 (XLVIII) of 27 May 1970,",
	  "E/RES/728(XXVIII)F|728 F (XXVIII)|recall|1959-07-30|\n"
	  "E/RES/1235(XLII)|1235 (XLII)|recall|1967-06-06|\n"
	  "E/RES/1503(XLVIII)|1503 (XLVIII)|recall|1970-05-27|\n" },
	{ "A/RES/80/900",
	  "P Recalling Commission on Human Rights decision 2 (XLV) "
	  "and its resolution 8 (XXIII) of 16 March 1967,",
	  "E/CN.4/DEC/2(XLV)|2 (XLV)|recall||\n"
	  "E/CN.4/RES/8(XXIII)|8 (XXIII)|recall|1967-03-16|\n" },
	{ "A/RES/80/900",
	  "P Recalling Economic and Social Council resolution "
	  "1996/31 of 25 July 1996, sect. II,",
	  "E/RES/1996/31|1996/31|recall|1996-07-25|section II\n" },
	{ "A/RES/80/900",
	  "P Guided by resolution 60/251, annex, and by paragraph "
	  "5 (e) of General Assembly resolution 60/251 of 15 March "
	  "2006,",
	  "A/RES/60/251|60/251|guide||annex\n"
	  "A/RES/60/251|60/251|guide|2006-03-15|OP5(e)\n" },
	{ "A/RES/80/900",
	  "P See A/RES/60/251, annex, and S/PRST/2010/11 of 24 "
	  "June 2010,",
	  "A/RES/60/251|A/RES/60/251|other||annex\n"
	  "S/PRST/2010/11|S/PRST/2010/11|other|2010-06-24|\n" },
	{ "A/RES/80/900",
	  "P Recalling Human Rights Council President's statement "
	  "PRST/28/1 of 26 March 2015 and A/HRC/PRST/15/2,",
	  "A/HRC/PRST/28/1|PRST/28/1|recall|2015-03-26|\n"
	  "A/HRC/PRST/15/2|A/HRC/PRST/15/2|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling the agreed conclusions 1997/2 of the "
	  "Economic and Social Council on mainstreaming,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling the agreed conclusions 2002/1 of the "
	  "Economic and Social Council,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling ESCAP resolution 58/4 of 22 May 2002 and "
	  "Commission resolution 48/3 of 23 April 1992 of the "
	  "Economic and Social Commission for Asia and the Pacific,",
	  "ESCAP 58/4|58/4|recall|2002-05-22|\n"
	  "ESCAP 48/3|48/3|recall|1992-04-23|\n" },
	{ "A/RES/80/900",
	  "P Recalling resolution 672(XXXIV) of the Economic "
	  "Commission for Latin America and the Caribbean, and "
	  "ECLAC resolution 604 (XXX),",
	  "ECLAC 672(XXXIV)|672(XXXIV)|recall||\n"
	  "ECLAC 604(XXX)|604 (XXX)|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling resolution CM/Res.1234 (XLIX) of the "
	  "Council of Ministers of the Organization of African "
	  "Unity and decision AHG/Dec.145 (XXXVI) of the Assembly "
	  "of Heads of State and Government,",
	  "CM/Res.1234 (XLIX)|CM/Res.1234 (XLIX)|recall||\n"
	  "AHG/Dec.145 (XXXVI)|AHG/Dec.145 (XXXVI)|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling decision 1/CP.21 on the adoption of the "
	  "Paris Agreement,¹ FCCC/CP/2015/10/Add.1, decision "
	  "1/CP.21, annex,",
	  "1/CP.21|1/CP.21|recall||\n"
	  "Paris Agreement|Paris Agreement|recall||\n"
	  "FCCC/CP/2015/10/Add.1|FCCC/CP/2015/10/Add.1|recall||\n"
	  "1/CP.21|1/CP.21|recall||annex\n" },
	{ "A/RES/80/900",
	  "P Recalling decision VII/30 of the Conference of the "
	  "Parties to the Convention on Biological Diversity, and "
	  "decision X/2,",
	  "VII/30|VII/30|recall||\n"
	  "Convention on Biological Diversity|Convention on "
	  "Biological Diversity|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling resolution 4/2012 of the Governing Body and "
	  "resolution 8/2009 of the Food and Agriculture "
	  "Organization of the United Nations Conference,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling World Health Assembly resolutions WHA54.14 "
	  "of 21 May 2001 and WHA 60.29, and resolution 61.21 of "
	  "the World Health Assembly,",
	  "WHA54.14|WHA54.14|recall|2001-05-21|\n" },
	{ "A/RES/80/900",
	  "P Recalling General Conference resolution 31 C/Res.25 "
	  "of the United Nations Educational, Scientific and "
	  "Cultural Organization,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling the resolution GC(XLVIII)/RES/12 of the "
	  "International Atomic Energy Agency of 24 September 2004,",
	  "GC(XLVIII)/RES/12|GC(XLVIII)/RES/12|recall|2004-09-24|\n" },
	{ "A/RES/80/900",
	  "P Recalling decision 2005/1 of the Executive Board of "
	  "the United Nations Development Programme and decision "
	  "98/23 of 23 September 1998,",
	  "UNDP 2005/1|2005/1|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling Governing Council decision 15/2 of 23 May "
	  "1989 of the United Nations Environment Programme and "
	  "decision SS.VII/1 of 15 February 2002,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling Commission on the Status of Women "
	  "resolution 41/3 and its agreed conclusions 42/1,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling Commission on Narcotic Drugs resolution "
	  "54/1 and resolution 8 (XXXVIII) of the Commission,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling Sub-Commission resolution 1998/12 of 20 "
	  "August 1998 and Commission on Human Rights resolution "
	  "1998/44 of 17 April 1998,",
	  "E/CN.4/RES/1998/44|1998/44|recall|1998-04-17|\n" },
	{ "A/RES/80/900",
	  "P Recalling resolution 40/1 of the Commission on the "
	  "Status of Women,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling Trade and Development Board agreed "
	  "conclusions 407 (XXXVIII) and decision 442 (XL) and "
	  "Conference resolution 93 (IV),",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling Trusteeship Council resolution 2183 (LIII) "
	  "of 25 May 1986,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling its decision 34/401 and decisions 48/491 of "
	  "14 July 1994 and 47/467 B,",
	  "A/DEC/34/401|34/401|recall||\n"
	  "A/DEC/48/491|48/491|recall|1994-07-14|\n"
	  "A/DEC/47/467B|47/467 B|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling resolutions 3379 (XXX) of 10 November 1975 "
	  "and 46/86 of 16 December 1991, and resolution 181 (II) "
	  "A,",
	  "A/RES/3379(XXX)|3379 (XXX)|recall|1975-11-10|\n"
	  "A/RES/46/86|46/86|recall|1991-12-16|\n"
	  "A/RES/181(II)A|181 (II) A|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling resolution 2625 (XXV), annex, and "
	  "resolution 3314 (XXIX), article 3 (g),",
	  "A/RES/2625(XXV)|2625 (XXV)|recall||annex\n"
	  "A/RES/3314(XXIX)|3314 (XXIX)|recall||article 3 (g)\n" },
	{ "A/RES/80/900",
	  "P Recalling its resolutions 194 (III) of 11 December "
	  "1948, 512 (VI) of 26 January 1952, 513 (VI), 614 (VII), "
	  "720 (VIII), 818 (IX), 916 (X) and 1018 (XI),",
	  "A/RES/194(III)|194 (III)|recall|1948-12-11|\n"
	  "A/RES/512(VI)|512 (VI)|recall|1952-01-26|\n"
	  "A/RES/513(VI)|513 (VI)|recall||\n"
	  "A/RES/614(VII)|614 (VII)|recall||\n"
	  "A/RES/720(VIII)|720 (VIII)|recall||\n"
	  "A/RES/818(IX)|818 (IX)|recall||\n"
	  "A/RES/916(X)|916 (X)|recall||\n"
	  "A/RES/1018(XI)|1018 (XI)|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling resolution 1267 (1999) and the Committee "
	  "established pursuant to resolutions 1267 (1999), 1989 "
	  "(2011) and 2253 (2015) concerning ISIL,",
	  "S/RES/1267(1999)|1267 (1999)|recall||\n"
	  "S/RES/1267(1999)|1267 (1999)|recall||\n"
	  "S/RES/1989(2011)|1989 (2011)|recall||\n"
	  "S/RES/2253(2015)|2253 (2015)|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling the \"1267 Committee\" and the 1540 "
	  "Committee,",
	  "" },
	{ "A/RES/80/900",
	  "P Reaffirming resolution 48/134 and the Paris "
	  "Principles annexed thereto,",
	  "A/RES/48/134|48/134|reaffirm||\n"
	  "Paris Principles|Paris Principles|reaffirm||\n"
	  "A/RES/48/134|annexed thereto|reaffirm||annex\n" },
	{ "A/RES/80/900",
	  "P Recalling its resolutions 2200 A (XXI), 217 A(III), "
	  "260A (III), 39/46 and 44/25, annex,",
	  "A/RES/2200(XXI)A|2200 A (XXI)|recall||\n"
	  "A/RES/217(III)A|217 A(III)|recall||\n"
	  "A/RES/260(III)A|260A (III)|recall||\n"
	  "A/RES/39/46|39/46|recall||\n"
	  "A/RES/44/25|44/25|recall||annex\n" },
	{ "A/RES/80/900",
	  "P Recalling resolution A/RES/ES-11/1 and "
	  "S/RES/2623(2022),",
	  "A/RES/ES-11/1|A/RES/ES-11/1|recall||\n"
	  "S/RES/2623(2022)|S/RES/2623(2022)|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling Commission on Human Rights resolutions "
	  "1984/40, 1985/33, 1986/50 and 2004/36 A,",
	  "E/CN.4/RES/1984/40|1984/40|recall||\n"
	  "E/CN.4/RES/1985/33|1985/33|recall||\n"
	  "E/CN.4/RES/1986/50|1986/50|recall||\n"
	  "E/CN.4/RES/2004/36A|2004/36 A|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling General Assembly resolution 49/214 and "
	  "Human Rights Council resolution 1/2 of 29 June 2006 as "
	  "well as decision 1/104,",
	  "A/RES/49/214|49/214|recall||\n"
	  "A/HRC/RES/1/2|1/2|recall|2006-06-29|\n"
	  "A/HRC/DEC/1/104|1/104|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling Executive Committee conclusion No. 109 "
	  "(LXI) and conclusion 22 (XXXII),",
	  "" },
	{ "A/RES/80/900",
	  "P Taking note of the report of the International Law "
	  "Commission (A/CN.4/L.702) and of A/56/10, chap. IV.E.1, "
	  "A/CN.9/594 and ICC-ASP/9/Res.6,",
	  "A/CN.4/L.702|A/CN.4/L.702|note||\n"
	  "A/56/10|A/56/10|note||chap. IV.E.1\n"
	  "A/CN.9/594|A/CN.9/594|note||\n" },
	{ "A/RES/80/900",
	  "P Noting ECE/MP.EIA/10 and ECE/TRANS/254, E/ECE/1434, "
	  "E/ESCAP/1234, LC/L.2345, E/ECA/CM.45/3,",
	  "ECE/MP.EIA/10|ECE/MP.EIA/10|note||\n"
	  "ECE/TRANS/254|ECE/TRANS/254|note||\n"
	  "E/ECE/1434|E/ECE/1434|note||\n"
	  "E/ESCAP/1234|E/ESCAP/1234|note||\n"
	  "LC/L.2345|LC/L.2345|note||\n"
	  "E/ECA/CM.45/3|E/ECA/CM.45/3|note||\n" },
	{ "A/RES/80/900",
	  "P Recalling IMO Assembly resolution A.1070(28) and ICAO "
	  "Assembly resolution A39-3,",
	  "A.1070(28)|A.1070(28)|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling resolution 3 of the Twenty-eighth "
	  "International Conference and resolution 5 of the "
	  "Millennium Summit,",
	  "" },
	{ "A/RES/80/900",
	  "P Recalling NAM 2019/CoB/Doc.1 and document NAM "
	  "2019/CoB/Doc.1, as well as A/74/548, annex,",
	  "NAM 2019/CoB/Doc.1|NAM 2019/CoB/Doc.1|recall||\n"
	  "NAM 2019/CoB/Doc.1|NAM 2019/CoB/Doc.1|recall||\n"
	  "A/74/548|A/74/548|recall||annex\n" },
	{ "A/RES/80/900",
	  "P Recalling General Assembly resolutions 1514 (XV), "
	  "1541 (XV), 1654 (XVI), all adopted without a vote, and "
	  "2131 (XX),",
	  "A/RES/1514(XV)|1514 (XV)|recall||\n"
	  "A/RES/1541(XV)|1541 (XV)|recall||\n"
	  "A/RES/1654(XVI)|1654 (XVI)|recall||\n"
	  "A/RES/2131(XX)|2131 (XX)|recall||\n" },
	{ "A/RES/80/900",
	  "P Recalling resolution 61/295 on the Declaration and "
	  "its decision 61/295,",
	  "A/RES/61/295|61/295|recall||\n"
	  "A/DEC/61/295|61/295|recall||\n" },
};

CITE_MAIN(CITE_IN("en", english))
