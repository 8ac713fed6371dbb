/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Files, opened with limits.
 */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/error.h"

/*
 * Append a regular file (or "-", standard input) of at most limit bytes to
 * *out.  Errors: STATUS_MISSING, STATUS_IO (unreadable, a directory, a
 * device), STATUS_LIMIT; each names the path.
 */
enum status file_read(const char *path, size_t limit, struct buf *out,
		      struct error *err);

/*
 * Whether path is a regular file that begins with s, of 16 bytes at most; not
 * so of one that cannot be read, and of standard input.
 */
bool file_begins(const char *path, const char *s);

/*
 * Write n bytes to path so that it holds either the old or the new contents,
 * never half: a temporary file beside it, fsync, rename.  mode as in open().
 */
enum status file_write(const char *path, const char *data, size_t n,
		       unsigned mode, struct error *err);

/*
 * See that the name of a file that was made, renamed or removed is on disk;
 * what cannot be done is not told: not all file systems know of it.
 */
void file_sync_folder(const char *path);

/* mkdir -p, each new folder with mode 0700. */
enum status file_make_dirs(const char *path, struct error *err);

#endif
