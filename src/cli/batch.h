/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What `reaffirm-parse --batch [--bundled | -- FILE...]` adds to its output,
 * so that the one who runs it knows which file a line belongs to and which
 * file brought it down.  The files come in the order given, and behind the
 * objects of each stands one line (flushed at once) that begins with none of
 * the characters that begin an object:
 *
 *	.		the file was read
 *	!MESSAGE	it was refused; nothing goes to standard error
 *
 * --bundled counts as one file.  The exit status is as without --batch: 0,
 * or 1 where something was refused.
 */
#ifndef CLI_BATCH_H
#define CLI_BATCH_H

#define BATCH_READ    '.'
#define BATCH_REFUSED '!'

#endif
