/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * C-c and its kin while files are imported: they set a flag and end the wait
 * for the parsers, so that what is complete is kept and nothing is torn.
 */
#ifndef CLI_INTERRUPT_H
#define CLI_INTERRUPT_H

#include <signal.h>

/* From here on INT, TERM and HUP (unless ignored) only set the flag. */
void interrupt_begin(void);
/* The signal that came, or 0. */
int interrupt_seen(void);
/* The mask for ppoll(): the only place where they are let in. */
const sigset_t *interrupt_mask(void);
/* As it was before; the flag stays. */
void interrupt_end(void);

#endif
