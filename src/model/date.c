/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates as resolutions give them. */
#include "config.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "model/date.h"

static const char *const months[] = {
	"",	   "January",  "February", "March",  "April",
	"May",	   "June",     "July",	   "August", "September",
	"October", "November", "December",
};

static int
days_in(int year, int month)
{
	static const char days[] = { 0,	 31, 28, 31, 30, 31, 30,
				     31, 31, 30, 31, 30, 31 };
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return days[month] + (month == 2 && leap);
}

bool
date_valid(int year, int month, int day)
{
	return year >= 1 && year <= 9999 && month >= 1 && month <= 12 &&
	       day >= 1 && day <= days_in(year, month);
}

void
date_iso(struct date d, char out[DATE_SIZE])
{
	out[0] = '\0';
	if (d.year && d.month && d.day)
		snprintf(out, DATE_SIZE, "%04d-%02d-%02d", d.year, d.month,
			 d.day);
	else if (d.year && d.month)
		snprintf(out, DATE_SIZE, "%04d-%02d", d.year, d.month);
	else if (d.year)
		snprintf(out, DATE_SIZE, "%04d", d.year);
}

/* n digits at s as a number, -1 where they are none. */
static int
digits(const char *s, int n)
{
	int value = 0;

	for (int i = 0; i < n; i++) {
		if (s[i] < '0' || s[i] > '9')
			return -1;
		value = value * 10 + (s[i] - '0');
	}
	return value;
}

bool
date_from_iso(const char *s, struct date *d)
{
	size_t n = strlen(s);
	int year, month = 0, day = 0;

	*d = (struct date){ 0 };
	if ((n != 4 && n != 7 && n != 10) || (n >= 7 && s[4] != '-') ||
	    (n == 10 && s[7] != '-'))
		return false;
	year = digits(s, 4);
	if (n >= 7)
		month = digits(s + 5, 2);
	if (n == 10)
		day = digits(s + 8, 2);
	if (!date_valid(year, n >= 7 ? month : 1, n == 10 ? day : 1))
		return false;
	*d = (struct date){ (short)year, (signed char)month, (signed char)day };
	return true;
}

/* The month of a name or of its first letters, three at least; 0: none. */
static int
month_called(const char *name)
{
	enum { LEAST = 3, MONTHS = 12 };
	size_t n = strlen(name);

	for (int m = 1; m <= MONTHS && n >= LEAST; m++)
		if (strncasecmp(months[m], name, n) == 0)
			return m;
	return 0;
}

bool
date_from_typed(const char *s, struct date *d)
{
	char name[16], more[2];
	int day = 0, year, month;

	if (date_from_iso(s, d))
		return true;
	if (sscanf(s, "%2d %15[A-Za-z.] %4d %1s", &day, name, &year, more) !=
	    3) {
		day = 0;
		if (sscanf(s, " %15[A-Za-z.] %4d %1s", name, &year, more) != 2)
			return false;
	} else if (day < 1) {
		return false;
	}
	name[strcspn(name, ".")] = '\0';
	month = month_called(name);
	if (!month || !date_valid(year, month, day ? day : 1))
		return false;
	*d = (struct date){ (short)year, (signed char)month, (signed char)day };
	return true;
}

/* The first `most` letters of months. */
static void
print_words(struct date d, int most, char out[DATE_SIZE])
{
	const char *month =
		d.month >= 1 && d.month <= 12 ? months[d.month] : "";

	out[0] = '\0';
	if (d.year && *month && d.day)
		snprintf(out, DATE_SIZE, "%d %.*s %04d", d.day, most, month,
			 d.year);
	else if (d.year && *month)
		snprintf(out, DATE_SIZE, "%.*s %04d", most, month, d.year);
	else if (d.year)
		snprintf(out, DATE_SIZE, "%04d", d.year);
}

void
date_short(struct date d, char out[DATE_SIZE])
{
	print_words(d, 3, out);
}

void
date_long(struct date d, char out[DATE_SIZE])
{
	print_words(d, 9, out);
}

int
date_compare(struct date a, struct date b)
{
	if (a.year != b.year)
		return a.year < b.year ? -1 : 1;
	if (a.month != b.month)
		return a.month < b.month ? -1 : 1;
	return (a.day > b.day) - (a.day < b.day);
}
