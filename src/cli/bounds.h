/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The bounds within which reaffirm-parse reads what may be hostile: memory,
 * open files, time, and no file that could be written.
 */
#ifndef CLI_BOUNDS_H
#define CLI_BOUNDS_H

/* Before the first file is opened; they cannot be widened afterwards. */
void bounds_begin(void);
/* So many seconds of CPU from now on. */
void bounds_cpu(unsigned seconds);

#endif
