/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The files that stand beside a database and are copies of it, by their
 * names: NAME.copy-20261121, of a day; NAME.backup-v2-20261121, from before a
 * change of its schema; either with .2 and so on where that name was taken.
 * It knows no SQL.
 */
#ifndef STORE_COPIES_H
#define STORE_COPIES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

enum { COPIES_DAY = 9 }; /* "20261121" and a NUL */

/* The day it is here, as the names have it; "" where nobody knows. */
void copies_today(char day[COPIES_DAY]);
/* Where the nth copy (from 1) of a day stands, or is to. */
char *copies_path(struct arena *a, const char *path, const char *day, int n);
/*
 * Paths of those that are there, the newest by name first; daily: only those
 * of a day.  A file without anything in it is none.
 */
size_t copies_list(struct arena *a, const char *path, bool daily, char ***out);
/*
 * Remove what copying left behind when it was killed: of more than a day ago,
 * since another process may be copying at this moment.
 */
void copies_clean(struct arena *a, const char *path);

#endif
