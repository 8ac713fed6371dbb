/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What texts without a number are called when their files are read: as the
 * file is, but two files of one name and language differently, and each as it
 * was when it was written on.  Knows no database.
 */
#ifndef CLI_NAMER_H
#define CLI_NAMER_H

#include "base/arena.h"
#include "model/resolution.h"
#include "store/notebook.h"

struct namer;

/* kept: those of the notebook, which stay the caller's. */
struct namer *namer_new(const struct called *kept, size_t n);
void namer_free(struct namer *n); /* NULL is allowed */
/*
 * Give a text that resolution_has_no_number() the key that is its file's,
 * whose path is r->file: the one kept; or its name, or "NAME (2)" and so on,
 * where that is another file's of the same language that is still there, or
 * was given before.
 */
void namer_give(struct namer *n, struct resolution *r);

#endif
