/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Dates as resolutions give them: sometimes only a year, or a month.
 */
#ifndef MODEL_DATE_H
#define MODEL_DATE_H

#include <stdbool.h>

struct date {
	short year;	   /* 0: no date at all */
	signed char month; /* 0: unknown */
	signed char day;   /* 0: unknown */
};

enum { DATE_SIZE = 24 };

/* "1997-12-18", "1997-12", "1997", or "". */
void date_iso(struct date d, char out[DATE_SIZE]);
/* The inverse; false (and no date) for anything else. */
bool date_from_iso(const char *s, struct date *d);
/* The same, or as the next two print it, in any letters. */
bool date_from_typed(const char *s, struct date *d);
/* "18 Dec 1997", "Dec 1997", "1997", or "". */
void date_short(struct date d, char out[DATE_SIZE]);
/* "18 December 1997", "December 1997", "1997", or "". */
void date_long(struct date d, char out[DATE_SIZE]);
bool date_valid(int year, int month, int day);
/* <0, 0, >0; an unknown part sorts first. */
int date_compare(struct date a, struct date b);

#endif
