/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What stands near a citation, for fault*.c alone.
 */
#ifndef MODEL_FAULT_INT_H
#define MODEL_FAULT_INT_H

#include "model/fault.h"

/* The paragraph or footnote that it stands in. */
const char *fault_words(const struct resolution *r, const struct citation *c);
/* Where there the title is that it gives; NULL: nowhere near it. */
const char *fault_title_at(const char *words, const struct citation *c);
/*
 * Whether its date stands at itself: in a list it may be that of another
 * number, and behind "1325 (2000)" that of a report.
 */
bool fault_is_dated(const struct resolution *r, const struct citation *c);
/*
 * Whether what it is cited for is told behind it, "in which it requested ...",
 * before the next citation.
 */
bool fault_is_specific(const struct resolution *r, const struct citation *c);

#endif
