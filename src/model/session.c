/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When the organs met, and what they numbered then. */
#include "config.h"

#include <stddef.h>
#include <string.h>

#include "model/date.h"
#include "model/session.h"

/* The last Security Council resolution of each year since 1946. */
static const short council_last[] = {
	15,   37,   66,	  78,	89,   96,   98,	  103,	105,  110,  121,  126,
	131,  132,  160,  170,	177,  185,  199,  219,	232,  244,  262,  275,
	291,  307,  324,  344,	366,  384,  402,  422,	443,  461,  484,  499,
	529,  545,  559,  580,	593,  606,  626,  646,	683,  725,  799,  892,
	969,  1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651,
	1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336, 2397,
	2451, 2503, 2560, 2617, 2671, 2721, 2767,
};

/* About the last General Assembly resolution of the sessions I to XXX. */
static const short assembly_last[] = {
	0,    103,  189,  290,	376,  503,  614,  713,	808,  907,  997,
	1147, 1236, 1350, 1473, 1628, 1758, 1875, 1989, 2009, 2132, 2249,
	2373, 2491, 2606, 2749, 2903, 3049, 3200, 3361, 3541,
};
enum {
	ASSEMBLY_ROMAN = 30, /* the last session with Roman figures */
	COUNCIL_ROMAN = 63,  /* of ECOSOC: 1977 */
	FOUNDED = 1945,
	SLACK = 60,	     /* numbers: the table is not to the unit */
	EDGE = 12,	     /* numbers by which it may be off */
	COUNCIL_SLACK = 200, /* nor is that of ECOSOC */
};

/* What was numbered at special and emergency special sessions among them. */
static const struct {
	char prefix[3];
	signed char session;
	short first, last;
} assembly_special[] = {
	{ "S", 1, 104, 107 },	 { "S", 2, 185, 189 },
	{ "ES", 1, 997, 1003 },	 { "ES", 2, 1004, 1008 },
	{ "ES", 3, 1237, 1237 }, { "ES", 4, 1474, 1474 },
	{ "S", 3, 1622, 1622 },	 { "S", 4, 1874, 1880 },
	{ "S", 5, 2248, 2251 },	 { "ES", 5, 2252, 2257 },
	{ "S", 6, 3201, 3202 },	 { "S", 7, 3362, 3362 },
};

/* The years of special sessions and of emergency special sessions. */
static const short special[] = {
	1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, 1980,
	1982, 1986, 1986, 1988, 1989, 1990, 1990, 1997, 1998, 1999, 1999,
	2000, 2000, 2001, 2001, 2002, 2005, 2014, 2016, 2020, 2021,
};
static const short emergency[] = { 1956, 1956, 1958, 1960, 1967, 1980,
				   1980, 1981, 1982, 1997, 2022 };

#define COUNT(a) ((int)(sizeof(a) / sizeof(*(a))))

/* The regular session of that day; 0 where none has Roman figures. */
static int
assembly_on(struct date d)
{
	int session = d.year - FOUNDED - (d.month < 9);

	if (session < 1 && d.year > FOUNDED)
		session = 1;
	return session <= ASSEMBLY_ROMAN ? session : 0;
}

/* The session whose numbers these are, whatever the table is off by. */
static int
assembly_about(int number)
{
	for (int i = 1; i <= ASSEMBLY_ROMAN; i++)
		if (number > assembly_last[i - 1] + EDGE &&
		    number <= assembly_last[i] - EDGE)
			return i;
	return 0;
}

bool
session_assembly(int number, struct date adopted, struct symbol *out)
{
	int session =
		adopted.year ? assembly_on(adopted) : assembly_about(number);

	*out = (struct symbol){ .body = BODY_GA,
				.roman = true,
				.number = number,
				.session = (short)session };
	for (int i = 0; i < COUNT(assembly_special); i++)
		if (number >= assembly_special[i].first &&
		    number <= assembly_special[i].last) {
			memcpy(out->prefix, assembly_special[i].prefix,
			       sizeof(assembly_special[i].prefix));
			out->session = assembly_special[i].session;
			return !adopted.year || symbol_fits_date(out, adopted);
		}
	return session > 0 && number > assembly_last[session - 1] - SLACK &&
	       number < assembly_last[session] + SLACK;
}

int
session_council_year(int n)
{
	for (int i = 0; n > 0 && i < COUNT(council_last); i++)
		if (n <= council_last[i])
			return FOUNDED + 1 + i;
	return 0;
}

/* About the number that ECOSOC had come to by a session with Roman figures. */
static const struct {
	short session, number;
} council_numbers[] = {
	{ 0, 0 },     { 10, 280 },  { 20, 580 },  { 30, 770 },
	{ 36, 970 },  { 40, 1110 }, { 45, 1340 }, { 50, 1580 },
	{ 54, 1770 }, { 59, 1960 }, { 63, 2120 },
};

static bool
council_gave(int number, int session)
{
	int i = 1, from, about;

	while (i + 1 < COUNT(council_numbers) &&
	       session > council_numbers[i].session)
		i++;
	from = council_numbers[i - 1].session;
	about = council_numbers[i - 1].number +
		(council_numbers[i].number - council_numbers[i - 1].number) *
			(session - from) / (council_numbers[i].session - from);
	return session <= COUNCIL_ROMAN && number > about - COUNCIL_SLACK &&
	       number < about + COUNCIL_SLACK;
}

enum body
session_roman_body(int number, int session)
{
	if (session >= 1 && session <= ASSEMBLY_ROMAN &&
	    number > assembly_last[session - 1] - SLACK &&
	    number < assembly_last[session] + SLACK)
		return BODY_GA;
	/* ECLAC adopts some twenty at each of its sessions. */
	if (session >= 15 && session <= 45 && number >= session * 16 &&
	    number <= session * 26)
		return BODY_ECLAC;
	return council_gave(number, session) ? BODY_ECOSOC : BODY_NONE;
}

static int
assembly_year(const struct symbol *s)
{
	int n = s->session;

	if (s->prefix[0] == 'E')
		return n <= COUNT(emergency) ? emergency[n - 1] : 0;
	if (s->prefix[0] == 'S')
		return n <= COUNT(special) ? special[n - 1] : 0;
	return 1945 + n;
}

/*
 * The sessions of ECOSOC with Roman figures: two a year, from these on; one in
 * 1952 and in 1964.
 */
static const struct {
	short session, year;
} council_years[] = {
	{ 40, 1966 }, { 29, 1960 }, { 19, 1955 }, { 15, 1953 },
	{ 14, 1952 }, { 6, 1948 },  { 4, 1947 },
};

static int
economic_year(int session)
{
	for (int i = 0; i < COUNT(council_years); i++)
		if (session >= council_years[i].session)
			return council_years[i].year +
			       (session - council_years[i].session) / 2;
	return 1946;
}

/*
 * The Human Rights Council met first in June 2006, and in March, June and
 * September of each year since 2007.
 */
static int
rights_month(int session, int *year)
{
	static const signed char first[] = { 6, 9, 11 };
	static const signed char usual[] = { 3, 6, 9 };

	*year = session < 4 ? 2006 : 2007 + (session - 4) / 3;
	return session < 4 ? first[session - 1] : usual[(session - 4) % 3];
}

/* The months in which the Environment Assembly met; its fifth session twice. */
static const struct {
	short session, year;
	signed char month;
} environment[] = {
	{ 1, 2014, 6 }, { 2, 2016, 5 }, { 3, 2017, 12 }, { 4, 2019, 3 },
	{ 5, 2021, 2 }, { 5, 2022, 3 }, { 6, 2024, 2 },	 { 7, 2025, 12 },
};

static int
environment_year(int session)
{
	for (int i = COUNT(environment); i-- > 0;)
		if (environment[i].session == session)
			return environment[i].year;
	return 0;
}

int
symbol_year(const struct symbol *s)
{
	int year = 0;

	if (s->year)
		return s->year;
	if (s->body == BODY_SC)
		return session_council_year(s->number);
	if (s->session < 1)
		return 0;
	if (s->body == BODY_GA)
		return assembly_year(s);
	if (s->body == BODY_HRC && !s->prefix[0])
		rights_month(s->session, &year);
	if (s->body == BODY_ECOSOC && s->roman && !s->prefix[0] &&
	    s->session <= COUNCIL_ROMAN)
		year = economic_year(s->session);
	/* One session a year since 1947, the thirty-sixth in 1980. */
	if (s->body == BODY_CHR && s->roman)
		year = s->session < 3 ? 1947 : 1944 + s->session;
	/* Every second year, regularly since the twentieth session. */
	if (s->body == BODY_ECLAC && s->session >= 20)
		year = 1944 + 2 * s->session;
	/* Each year since 1947, the seventy-second session in 2016. */
	if (s->body == BODY_ESCAP && !s->roman)
		year = 1944 + s->session;
	if (s->body == BODY_UNEA)
		year = environment_year(s->session);
	return year;
}

bool
symbol_was_given(const struct symbol *s)
{
	int year = session_council_year(s->number);

	if (s->body != BODY_SC || s->number < 1 || !s->year)
		return true;
	return year ? s->year == year : s->year > FOUNDED + COUNT(council_last);
}

/* Months since the year 0; first or last month where only a year is known. */
static int
months(struct date d, bool last)
{
	return d.year * 12 + (d.month ? d.month - 1 : last ? 11 : 0);
}

/* Whether d may lie in the months from..to (counted as months() does). */
static bool
within(struct date d, int from, int to)
{
	return months(d, true) >= from && months(d, false) <= to;
}

static bool
assembly_fits(const struct symbol *s, struct date d)
{
	int year = assembly_year(s);
	bool open_end = s->prefix[0] == 'E' && s->session >= 10;

	if (!year)
		return true;
	if (s->prefix[0])
		return d.year >= year && (open_end || d.year <= year + 2);
	/* The first session opened in January 1946. */
	return within(d, year * 12 + (year == 1946 ? 0 : 8),
		      (year + 1) * 12 + 9);
}

static bool
environment_fits(int session, struct date d)
{
	for (int i = 0; i < COUNT(environment); i++) {
		int month = environment[i].year * 12 + environment[i].month - 1;

		if (environment[i].session == session &&
		    within(d, month, month + 1))
			return true;
	}
	return false;
}

bool
symbol_fits_date(const struct symbol *s, struct date d)
{
	int year = symbol_year(s);

	if (!d.year || !year)
		return true;
	switch (s->body) {
	case BODY_GA:
		return assembly_fits(s, d);
	case BODY_HRC: {
		int month = rights_month(s->session, &year);

		return within(d, year * 12 + month - 2, year * 12 + month + 3);
	}
	case BODY_ECOSOC:
		/* Since 2014 its year begins in the July before. */
		return d.year == year || d.year == year - 1 ||
		       (s->roman && d.year == year + 1);
	case BODY_UNEA:
		return environment_fits(s->session, d);
	case BODY_ECLAC:
		return d.year >= year - 1 && d.year <= year + 1;
	default:
		return d.year == year;
	}
}
