/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a line of a masthead tells, by the words that announce it.
 */
#ifndef PARSE_FACTS_H
#define PARSE_FACTS_H

#include "parse/build.h"

enum { FACTS_LINE = 400 }; /* bytes of a line that are looked at */

/* Where reading stands. */
struct facts {
	struct build *b;
	bool distr; /* "Distr." was read, the date not yet */
};

/* Every announcing word in the line is heard, wherever it stands. */
void facts_read_line(struct facts *f, const struct piece *p);
/* A meeting and a date in the n bytes at s are those of adoption. */
void facts_read_adoption(struct build *b, const char *s, size_t n);

/* The number of a meeting as it stands; in figures where it is in words. */
struct sign_meeting;
const char *facts_meeting(struct build *b, const struct sign_meeting *meeting);

#endif
