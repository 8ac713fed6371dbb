/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words thrown away: of what the parser put aside, all that is not known to
 * be printed round a text is a doubt.
 */
#ifndef PARSE_THROWN_H
#define PARSE_THROWN_H

#include "parse/build.h"

/* After masthead and structure were read. */
void thrown_find(struct build *b);

#endif
