/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What symbol.c tells symbol_read.c. */
#ifndef MODEL_SYMBOL_INT_H
#define MODEL_SYMBOL_INT_H

#include "model/symbol.h"

/* "A/RES/", or "". */
const char *body_prefix(enum body b);
/*
 * What the number alone says.  Where a body numbers its decisions apart from
 * its resolutions, it tells which it is: ECOSOC since 1978 from 201, the Human
 * Rights Council and the Commission from 101.  The General Assembly has both in
 * one range.
 */
enum work_kind symbol_kind_by_number(const struct symbol *s);

#endif
