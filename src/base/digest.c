/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Digests of files and paragraphs. */
#include "config.h"

#include <sys/types.h>
#include <stdint.h>
#include <sha2.h>

#include "base/digest.h"

_Static_assert(DIGEST_SIZE == SHA256_DIGEST_STRING_LENGTH,
	       "room for the digits and the NUL");

void
digest_hex(const void *data, size_t n, char out[DIGEST_SIZE])
{
	SHA256Data(data, n, out);
}
