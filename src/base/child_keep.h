/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside child*.c: a process between us and a program that starts others.
 */
#ifndef BASE_CHILD_KEEP_H
#define BASE_CHILD_KEEP_H

/*
 * In the child, before it becomes the program: leave a keeper in its place,
 * at the head of a process group of its own, and return in a child of that.
 * The keeper ends as the program does; when we die it ends the whole group.
 */
void child_keep(void);

#endif
