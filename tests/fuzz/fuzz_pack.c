/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Archives, from bytes to members, for libFuzzer (make fuzz-pack) and for
 * replay.c.  What is handed over must be what source/pack.h says; nothing is
 * parsed here, fuzz_parse.c and fuzz_akn.c do that.
 */
#include "config.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "source/pack.h"
#include "source/source.h"
#include "promises.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The archive that is being read. */
struct fed {
	char path[32];
	size_t members;
};

static void
require_name(struct fed *fed, const char *name)
{
	size_t n = strlen(fed->path);

	require(!strncmp(name, fed->path, n) && name[n] == ':' && name[n + 1]);
	fed->members++;
}

static void
file(void *ctx, const char *name, const char *bytes, size_t n)
{
	unsigned sum = 0;

	require_name(ctx, name);
	require(n <= SOURCE_LIMIT);
	for (size_t i = 0; i < n; i++)
		sum += (unsigned char)bytes[i];
	require(sum <= n * 255);
}

static void
refused(void *ctx, const char *name, const struct error *why)
{
	require_name(ctx, name);
	require(why->code == STATUS_FORMAT && *why->msg);
}

static void
skipped(void *ctx, const char *name)
{
	require_name(ctx, name);
}

/* A file that has no name, with these bytes. */
static int
file_of(const uint8_t *data, size_t size)
{
	int fd = memfd_create("pack", MFD_CLOEXEC);

	while (fd >= 0 && size) {
		ssize_t n = write(fd, data, size);

		if (n <= 0)
			abort();
		data += n;
		size -= (size_t)n;
	}
	return fd;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct fed fed = { 0 };
	struct pack_taker to = { .file = file,
				 .refused = refused,
				 .skipped = skipped,
				 .ctx = &fed };
	struct error err = { 0 };
	int fd = file_of(data, size);
	enum status st;

	require(fd >= 0);
	snprintf(fed.path, sizeof fed.path, "/proc/self/fd/%d", fd);
	pack_is(fed.path);
	st = pack_read(fed.path, &to, &err);
	require(st != STATUS_IO);
	require(st ? *err.msg != '\0' : fed.members <= size);
	require(to.consumed <= size);
	close(fd);
	return 0;
}
