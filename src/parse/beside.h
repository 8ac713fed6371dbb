/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Texts that stand beside each other, each in its own language. */
#ifndef PARSE_BESIDE_H
#define PARSE_BESIDE_H

#include <stdbool.h>

#include "source/source.h"

/*
 * Part the columns of a file where each has a language of its own; lines as
 * wide as the page are in both parts.  False: it has one language.
 */
bool beside_part(struct arena *a, const struct source *file,
		 struct source parts[2]);

#endif
