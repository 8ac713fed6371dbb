/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Digests in order, and looking for one. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "cli/known.h"
#include "source/pack.h"
#include "source/source.h"

enum { LARGE_BYTES = 256 * 1024 };

struct known {
	struct known_file {
		char digest[DIGEST_SIZE];
		size_t texts;
	} * files; /* by digest */
	size_t n, cap;
};

static void
take(void *ctx, const char *digest, size_t texts)
{
	struct known *k = ctx;
	struct known_file *file;

	if (strlen(digest) >= DIGEST_SIZE)
		return;
	k->files = xgrow(k->files, k->n, &k->cap, sizeof(*k->files));
	file = &k->files[k->n++];
	strcpy(file->digest, digest);
	file->texts = texts;
}

static int
compare(const void *a, const void *b)
{
	return strcmp(((const struct known_file *)a)->digest,
		      ((const struct known_file *)b)->digest);
}

struct known *
known_load(struct library *lib)
{
	struct known *k = xcalloc(1, sizeof(*k));

	library_known(lib, take, k);
	if (k->n > 0)
		qsort(k->files, k->n, sizeof(*k->files), compare);
	return k;
}

void
known_free(struct known *k)
{
	free(k->files);
	free(k);
}

size_t
known_texts(const struct known *k, const char *digest)
{
	struct known_file key;
	const struct known_file *found;

	if (k->n == 0 || strlen(digest) >= DIGEST_SIZE)
		return 0;
	strcpy(key.digest, digest);
	found = bsearch(&key, k->files, k->n, sizeof(*k->files), compare);
	return found ? found->texts : 0;
}

/* Only archives are taken that large: others are refused unread. */
static bool
is_too_large(off_t size, const char *path)
{
	return size > SOURCE_LIMIT && !pack_is(path);
}

void
large_look(struct large *l, const char *path)
{
	*l = (struct large){ .digest = "" };
	if (stat(path, &l->st) || !S_ISREG(l->st.st_mode) ||
	    l->st.st_size < LARGE_BYTES)
		return;
	if (is_too_large(l->st.st_size, path) ||
	    digest_file(path, l->digest, NULL))
		l->digest[0] = '\0';
}

bool
large_is_same(const struct large *l, const char *path)
{
	struct stat now;

	return *l->digest && stat(path, &now) == 0 &&
	       now.st_size == l->st.st_size && now.st_ino == l->st.st_ino &&
	       now.st_mtim.tv_sec == l->st.st_mtim.tv_sec &&
	       now.st_mtim.tv_nsec == l->st.st_mtim.tv_nsec;
}
