/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is an archive, told by how it begins. */
#include "config.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "source/pack.h"

enum { HEAD = 512, USTAR_AT = 257, ZIP_NAME_AT = 30 };

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

/* A zip whose first member is one of these is a document. */
static const char *const documents[] = {
	"[Content_Types].xml", "_rels/", "docProps/", "word/", "mimetype",
};

static bool
is_document(const char *head, size_t n)
{
	if (n <= ZIP_NAME_AT || memcmp(head, "PK", 2) != 0)
		return false;
	for (size_t i = 0; i < sizeof(documents) / sizeof(*documents); i++) {
		size_t len = strlen(documents[i]);

		if (n >= ZIP_NAME_AT + len &&
		    !memcmp(head + ZIP_NAME_AT, documents[i], len))
			return true;
	}
	return false;
}

static bool
is_pack(const char *head, size_t n)
{
	if (is_document(head, n))
		return false;
	for (size_t i = 0; i < sizeof(magics) / sizeof(*magics); i++) {
		const struct magic *m = &magics[i];

		if (n >= m->at + m->n && !memcmp(head + m->at, m->bytes, m->n))
			return true;
	}
	return false;
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

	if (fd < 0)
		return false;
	if (!fstat(fd, &st) && S_ISREG(st.st_mode))
		n = pread(fd, head, sizeof(head), 0);
	close(fd);
	return n > 0 && is_pack(head, (size_t)n);
}
