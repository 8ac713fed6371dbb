/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The year and the number of a job, with what is glued to them. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "parse/job.h"

enum { STATION = 3 /* letters before a job number */ };

/* "GE.", "K", "V.": the duty station's letters before a job number. */
static size_t
station(const char *s, size_t n)
{
	size_t at = 0;

	while (at < n && at < STATION && char_is_upper(s[at]))
		at++;
	return at + (at > 0 && at < n && s[at] == '.');
}

size_t
job_language(const char *s, size_t n)
{
	if (n > 0 && *s == '*')
		return 1 + job_language(s + 1, n - 1);
	if (n > 2 && strchr("([", s[0]) && char_is_upper(s[1]) &&
	    strchr(")]", s[2]))
		return 3;
	return n > 1 && s[0] == '.' && char_is_upper(s[1]) ? 2 : 0;
}

bool
job_is(const char *s, size_t n)
{
	size_t at = station(s, n), first, second = 0;
	bool bars = n > 0 && *s == '*';

	at += bars;
	first = char_digits(s + at, n - at);
	if (first == 2 && at + first < n && s[at + first] == '-') {
		at += first + 1;
		second = char_digits(s + at, n - at);
		if (second < JOB_SERIAL)
			return false;
		at += second;
	} else if (first == 2 + JOB_SERIAL && at > 0) {
		at += first;
	} else {
		return false;
	}
	at += job_language(s + at, n - at);
	return at == n;
}
