/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The volume of official records, or the report, that a text is printed in,
 * as its title page and running heads name it.
 */
#ifndef PARSE_VOLUME_H
#define PARSE_VOLUME_H

#include "parse/build.h"

/*
 * What byte `at` of a line says, where `word` bytes announce it by a row of
 * series, supplement or volume.
 */
void volume_read(struct build *b, const struct lexeme *row, size_t word,
		 const char *s, size_t n, size_t at);
/*
 * "16 April 1992 – 27 April 1994" at s, the time that a report covers; false
 * where it is none.
 */
bool volume_range(struct build *b, const char *s, size_t n);

#endif
