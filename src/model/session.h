/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is known of when the organs met, so that a number tells its year and a
 * bare number its organ.  Used by symbol*.c; others ask symbol_year() and
 * symbol_fits_date().
 */
#ifndef MODEL_SESSION_H
#define MODEL_SESSION_H

#include <stdbool.h>

#include "model/symbol.h"

/* Year of Security Council resolution n; 0 where it is not known. */
int session_council_year(int n);
/*
 * Whose resolution "547 (XXV)" is when nothing else is said: the numbers of
 * General Assembly and ECLAC hardly ever meet in one session.
 */
enum body session_roman_body(int number, int session);

/*
 * "1514" of the General Assembly, whose session is not told: its numbers ran
 * on until 1976.  The day of adoption (0: not known) tells the session, or the
 * number alone, unless it stands near the end of one.
 */
struct date;
bool session_assembly(int number, struct date adopted, struct symbol *out);

#endif
