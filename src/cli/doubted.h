/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which texts that were stored in this process are doubtful: of two files of
 * one text a better one may take the place of a doubtful one.
 */
#ifndef CLI_DOUBTED_H
#define CLI_DOUBTED_H

#include <stdbool.h>
#include <stddef.h>

#include "model/resolution.h"

/* All zero is none; texts are "GA 52/205 en". */
struct doubted {
	char **texts;
	size_t n, cap;
};

/*
 * A text was stored, which is new or has replaced one: how many more are
 * doubtful for it; -1 where it is not, and the one replaced was.
 */
int doubted_note(struct doubted *d, const struct resolution *r, bool replaced);
void doubted_free(struct doubted *d);

#endif
