/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What Linux can do for processes and pipes, and what is done elsewhere.
 * Nothing but what POSIX calls async-signal-safe.
 */
#ifndef BASE_CHILD_SYS_H
#define BASE_CHILD_SYS_H

#include <stdbool.h>
#include <stddef.h>

/* Close all files from this one on: at once, or when execv() succeeds. */
void child_sys_close(int first, bool at_exec);
/* This process gets a signal when its parent ends; elsewhere it does not. */
void child_sys_follow(int sig);
/* A pipe holds as much as may be, so that its ends wait less often. */
void child_sys_widen(int fd);
/* How many cores this process may use, from 1 on. */
size_t child_sys_cores(void);

#endif
