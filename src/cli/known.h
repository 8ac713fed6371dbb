/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What need not be read again: files and whole archives, by their digests, as
 * the library had them when it was asked.
 */
#ifndef CLI_KNOWN_H
#define CLI_KNOWN_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>

#include "base/digest.h"
#include "store/library.h"

struct known;

/* A library that cannot be read knows nothing. */
struct known *known_load(struct library *lib);
void known_free(struct known *k);
/* How many texts came from the file with this digest; 0: it is not known. */
size_t known_texts(const struct known *k, const char *digest);

/* A file on disk that is large enough to look at it before it is opened. */
struct large {
	char digest[DIGEST_SIZE]; /* "": it is not one */
	struct stat st;		  /* when the digest was made */
};

/*
 * Of a file that is not large, cannot be read, or would be refused as too
 * large: an empty digest.
 */
void large_look(struct large *l, const char *path);
/* Whether the file is still the one that was looked at. */
bool large_is_same(const struct large *l, const char *path);

#endif
