/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The bounds within which reaffirm-parse reads what may be hostile: memory,
 * open files, time, and no file that could be written.
 */
#ifndef CLI_BOUNDS_H
#define CLI_BOUNDS_H

/* Whether gcov counts which lines are run, and writes so when they end. */
#ifdef RE_COVERAGE
enum { BOUNDS_COUNTS = 1 };
#else
enum { BOUNDS_COUNTS = 0 };
#endif

/* Before the first file is opened; they cannot be widened afterwards. */
void bounds_begin(void);
/* So many seconds of CPU from now on. */
void bounds_cpu(unsigned seconds);

#endif
