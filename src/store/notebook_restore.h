/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The notebook as a file among its copies: what there is, whether it is
 * sound, and putting a copy in the place of one that is damaged or gone.
 */
#ifndef STORE_NOTEBOOK_RESTORE_H
#define STORE_NOTEBOOK_RESTORE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/error.h"

/* A notebook, or a copy of one, looked at without being changed. */
struct notebook_file {
	const char *path;
	enum status state; /* STATUS_OK: sound; or why not, MISSING too */
	const char *why;   /* the same in a line; "" where it is sound */
	size_t annotations, corrections; /* that hold; 0 where it is not */
	long long bytes;
};

/* Read all of it; what is not sound is told in the struct. */
struct notebook_file notebook_look(struct arena *a, const char *path);
/* All copies, the newest first, whether they are sound or not. */
size_t notebook_copies(struct arena *a, const char *path,
		       struct notebook_file **out);

/* What was done. */
struct restored {
	const char *copy;    /* that is the notebook now */
	const char *damaged; /* where the damaged one stands; "": none was */
	/* Read in the damaged one and added: states later than the copy. */
	size_t annotations, corrections, drafts;
};

/*
 * Put a copy (NULL: the newest that is sound) in the place of the notebook,
 * which is kept under another name; what can be read in it still and is later
 * than the copy is added.  STATUS_USAGE: it is sound and has
 * something in it, and is left alone;
 * STATUS_MISSING: there is no sound copy; others as of notebook_open(), and
 * the notebook is where it was.
 */
enum status notebook_restore(struct arena *a, const char *path,
			     const char *copy, struct restored *out,
			     struct error *err);

#endif
