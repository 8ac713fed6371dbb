/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Symbols of documents, and of what bodies outside the United Nations proper
 * adopt: kept as they are spelled, for nothing is counted by them.
 */
#ifndef MODEL_DOCUMENT_H
#define MODEL_DOCUMENT_H

#include <stdbool.h>

#include "model/symbol.h"

/* The one series whose symbols begin with a word, a blank and a year. */
#define DOCUMENT_DATED "NAM "

/*
 * Whether the whole of s (ASCII, blanks single) is such a symbol:
 * "A/C.2/52/8", "LC/G.1809(SES.25/16)", "A/50/752-S/1995/1035",
 * "S/PRST/2014/16"; or "1/CP.21", "MSC.489(103)", "WHA73.1".  Fills kind and
 * other.
 */
bool document_parse(const char *s, struct symbol *out);

#endif
