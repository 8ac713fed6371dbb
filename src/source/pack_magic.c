/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is an archive, told by how it begins. */
#include "config.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "source/pack.h"
#include "source/zip.h"

enum { HEAD = 512, USTAR_AT = 257, TAIL = 256 * 1024 };

/* How an archive, or a compressed one, begins. */
static const struct magic {
	size_t at, n;
	const char *bytes;
} magics[] = {
	{ 0, 4, "PK\3\4" },
	{ 0, 4, "PK\5\6" }, /* with nothing in it */
	{ 0, 2, "\x1f\x8b" },
	{ 0, 6,
	  "\xfd"
	  "7zXZ\0" },
	{ 0, 3, "BZh" },
	{ 0, 4, "\x28\xb5\x2f\xfd" },
	{ USTAR_AT, 5, "ustar" },
};

static bool
is_pack(const char *head, size_t n)
{
	for (size_t i = 0; i < sizeof(magics) / sizeof(*magics); i++) {
		const struct magic *m = &magics[i];

		if (n >= m->at + m->n && !memcmp(head + m->at, m->bytes, m->n))
			return true;
	}
	return false;
}

/* Whether it is read as one document: what it ends in tells. */
static bool
is_document(int fd, const char *head, size_t n, off_t size)
{
	off_t from = size > TAIL ? size - TAIL : 0;
	struct buf tail = BUF_INIT;
	ssize_t got = pread(fd, buf_reserve(&tail, TAIL), TAIL, from);
	bool is =
		zip_is_document(head, n, tail.data, got > 0 ? (size_t)got : 0);

	buf_free(&tail);
	return is;
}

int
pack_open(const char *path)
{
	if (!strcmp(path, "-"))
		return dup(STDIN_FILENO);
	return open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
}

bool
pack_is(const char *path)
{
	int fd = pack_open(path);
	char head[HEAD];
	struct stat st;
	ssize_t n = -1;
	bool is = false;

	if (fd < 0)
		return false;
	if (!fstat(fd, &st) && S_ISREG(st.st_mode))
		n = pread(fd, head, sizeof(head), 0);
	if (n > 0 && is_pack(head, (size_t)n))
		is = !is_document(fd, head, (size_t)n, st.st_size);
	close(fd);
	return is;
}
