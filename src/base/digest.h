/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Digests of files and paragraphs: SHA-256, because they are kept for years
 * beside people's annotations.
 */
#ifndef BASE_DIGEST_H
#define BASE_DIGEST_H

#include <stddef.h>

#include "base/error.h"

enum { DIGEST_SIZE = 65 }; /* 64 hexadecimal digits and a NUL */

/* SHA-256 of n bytes, in small hexadecimal digits. */
void digest_hex(const void *data, size_t n, char out[DIGEST_SIZE]);

/* Of a regular file, of any size, that is read to its end. */
enum status digest_file(const char *path, char out[DIGEST_SIZE],
			struct error *err);

#endif
