/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Digests of files and paragraphs. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/stat.h>
#include <unistd.h>
#include <nettle/base16.h>
#include <nettle/sha2.h>

#include "base/digest.h"

enum { READ_SIZE = 64 * 1024 };

_Static_assert(DIGEST_SIZE == 2 * SHA256_DIGEST_SIZE + 1,
	       "room for the digits and the NUL");

static void
print(struct sha256_ctx *ctx, char out[DIGEST_SIZE])
{
	uint8_t digest[SHA256_DIGEST_SIZE];

	sha256_digest(ctx, sizeof(digest), digest);
	base16_encode_update(out, sizeof(digest), digest);
	out[DIGEST_SIZE - 1] = '\0';
}

void
digest_hex(const void *data, size_t n, char out[DIGEST_SIZE])
{
	struct sha256_ctx ctx;

	sha256_init(&ctx);
	sha256_update(&ctx, n, data);
	print(&ctx, out);
}

enum status
digest_file(const char *path, char out[DIGEST_SIZE], struct error *err)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	uint8_t piece[READ_SIZE];
	struct sha256_ctx ctx;
	struct stat st;
	ssize_t n = 0;

	if (fd < 0)
		return error_errno(err, STATUS_IO, errno, "%s", path);
	sha256_init(&ctx);
	if (fstat(fd, &st) || !S_ISREG(st.st_mode))
		n = -1;
	while (n >= 0 && (n = read(fd, piece, sizeof(piece))) > 0)
		sha256_update(&ctx, (size_t)n, piece);
	close(fd);
	if (n < 0)
		return error_set(err, STATUS_IO, "%s: cannot be read", path);
	print(&ctx, out);
	return STATUS_OK;
}
