/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The files that paths on the command line mean: a file itself, and of a
 * folder all that is in it and below.
 */
#ifndef CLI_FILES_H
#define CLI_FILES_H

#include <stdbool.h>
#include <stddef.h>

struct files {
	char **path;
	bool *named; /* not found in a folder */
	size_t n, cap, named_cap;
	/* Called for a folder that cannot be read, or that holds nothing. */
	void (*refused)(void *ctx, const char *path, const char *why);
	/* Called for what is left out because of its name; or NULL. */
	void (*skip)(void *ctx, const char *path);
	void *ctx;
};

/*
 * Add the files that path means, sorted by name within a folder.  In a
 * folder, what begins with a dot is skipped, and so is what is no resolution by
 * its name (source/member.h); symbolic links are followed
 * unless they lead back to where they stand, and what is nested too deeply
 * is refused.  "-" is standard input.  A path that does not exist is added:
 * whoever reads it says so.
 */
void files_add(struct files *f, const char *path);
void files_free(struct files *f);

#endif
