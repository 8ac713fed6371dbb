/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that numbers and symbols are read as scans, parted lines and people
 * outside the United Nations have them: "217 A (Ill)", "S/ RES/1540", "UNSCR
 * 1325", "resolution No. 46/182".
 */
#include "config.h"

#include "cite.h"

static const struct cite_case english[] = {
	{ "A/RES/53/1",
	  "P Recalling its resolutions 217 A (Ill), 2200 A (XX1) of 16 "
	  "December 1966, 2625 (XXV) and 3201 (S-Vl) of 1 May 1974,",
	  "A/RES/217(III)A|217 A (Ill)|recall||\n"
	  "A/RES/2200(XXI)A|2200 A (XX1)|recall|1966-12-16|\n"
	  "A/RES/2625(XXV)|2625 (XXV)|recall||\n"
	  "A/RES/3201(S-VI)|3201 (S-Vl)|recall|1974-05-01|\n" },
	{ "A/RES/53/1",
	  "P Recalling its resolutions 217 A (HI), 377 (V) and 41 (l) of 14 "
	  "December 1946,",
	  "A/RES/217(III)A|217 A (HI)|recall||\n"
	  "A/RES/377(V)|377 (V)|recall||\n"
	  "A/RES/41(I)|41 (l)|recall|1946-12-14|\n" },
	{ "A/RES/53/1",
	  "P Noting A/ RES/48/121, A/HRC/RES/ 16/ 21, S / RES / 1325 (2000), "
	  "S/RES/ 1820(2008) and E/RES/ 2008/25,",
	  "A/RES/48/121|A/ RES/48/121|note||\n"
	  "A/HRC/RES/16/21|A/HRC/RES/ 16/ 21|note||\n"
	  "S/RES/1325(2000)|S / RES / 1325 (2000)|note||\n"
	  "S/RES/1820(2008)|S/RES/ 1820(2008)|note||\n"
	  "E/RES/2008/25|E/RES/ 2008/25|note||\n" },
	{ "A/RES/78/1",
	  "P Noting UNSCR 1325, UNGA Resolution 61/295 and ECOSOC Res. "
	  "2003/44,",
	  "S/RES/1325(2000)|1325|note||\n"
	  "A/RES/61/295|61/295|note||\n"
	  "E/RES/2003/44|2003/44|note||\n" },
	{ "A/RES/78/1",
	  "P Noting General Assembly resolution No. 46/182, resolution No. "
	  "1325 (2000), resolution No. 48/57 of 14 December 1993, resolution "
	  "No. 45/10 of the Cabinet, general comment No. 14 (2000) and law "
	  "No. 12/2010,",
	  "A/RES/46/182|46/182|note||\n"
	  "S/RES/1325(2000)|1325 (2000)|note||\n"
	  "A/RES/48/57|48/57|note|1993-12-14|\n" },
	{ "A/RES/78/1",
	  "P Noting A/RES/61/295 (2007), UNSCRs 1325, 1820 and 1888 and "
	  "decisions 47/419 and 54/54 V,",
	  "A/RES/61/295|A/RES/61/295|note||\n"
	  "S/RES/1325(2000)|1325|note||\n"
	  "S/RES/1820(2008)|1820|note||\n"
	  "S/RES/1888(2009)|1888|note||\n"
	  "A/DEC/47/419|47/419|note||\n"
	  "A/RES/54/54V|54/54 V|note||\n" },
};

static const struct cite_case french[] = {
	{ "A/RES/78/1",
	  "P Notant la résolution no 1325 (2000), la loi no 2010/15 et la "
	  "résolution n° 46/182 de l’Assemblée générale,",
	  "S/RES/1325(2000)|1325 (2000)|note||\n"
	  "A/RES/46/182|46/182|note||\n" },
};

static const struct cite_case russian[] = {
	{ "A/RES/78/1",
	  "P ссылаясь на свои резолюции 2200 А (ХХI) и 3465 (ХХХ) от 11 "
	  "декабря 1975 года и резолюцию № 1325 (2000) Совета Безопасности,",
	  "A/RES/2200(XXI)A|2200 А (ХХI)|recall||\n"
	  "A/RES/3465(XXX)|3465 (ХХХ)|recall|1975-12-11|\n"
	  "S/RES/1325(2000)|1325 (2000)|recall||\n" },
};

static const struct cite_case chinese[] = {
	{ "A/RES/78/1", "P 回顾大会第194(Ⅲ)号决议第11段,",
	  "A/RES/194(III)|194(Ⅲ)|recall||OP11\n" },
};

static const struct cite_case arabic[] = {
	{ "A/RES/78/1", "P وإذ تشير إلى قرار مجلس الأمن رقم 1325 (2000)،",
	  "S/RES/1325(2000)|1325 (2000)|recall||\n" },
};

CITE_MAIN(CITE_IN("en", english), CITE_IN("fr", french), CITE_IN("ru", russian),
	  CITE_IN("zh", chinese), CITE_IN("ar", arabic))
