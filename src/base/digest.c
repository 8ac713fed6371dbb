/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Digests of files and paragraphs. */
#include "config.h"

#include <stdint.h>
#include <nettle/base16.h>
#include <nettle/sha2.h>

#include "base/digest.h"

_Static_assert(DIGEST_SIZE == 2 * SHA256_DIGEST_SIZE + 1,
	       "room for the digits and the NUL");

void
digest_hex(const void *data, size_t n, char out[DIGEST_SIZE])
{
	struct sha256_ctx ctx;
	uint8_t digest[SHA256_DIGEST_SIZE];

	sha256_init(&ctx);
	sha256_update(&ctx, n, data);
	sha256_digest(&ctx, sizeof(digest), digest);
	base16_encode_update(out, sizeof(digest), digest);
	out[DIGEST_SIZE - 1] = '\0';
}
