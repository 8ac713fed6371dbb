/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the tests of the notebook share: annotations to save, and SQL of one's
 * own on the same file.
 */
#ifndef TESTS_STORE_NB_H
#define TESTS_STORE_NB_H

#include <sys/types.h>

#include "store/notebook_int.h"
#include "store.h"

/* Open for writing, or fail the test. */
struct notebook *nb_open(const char *path);
/* An annotation with these words on that paragraph of GA 57/263. */
struct annotation nb_annotation(const char *label, const char *body);
/* Save a new one, or fail the test; its id. */
int64_t nb_add(struct notebook *nb, const char *label, const char *body);
/* The present words of an annotation; the caller frees them. */
char *nb_body(struct notebook *nb, int64_t id);
/* A notebook with annotations on PP1 and OP6, closed again. */
void nb_make(const char *path);

/* Run SQL on a file with a connection of its own; SQLite's result code. */
int nb_sql(const char *path, const char *sql);
/* The first column of the first row; the caller frees it. */
char *nb_value(const char *path, const char *sql);

/* Overwrite n bytes of a file; or the first page of a table of it. */
void nb_spoil(const char *path, off_t at, size_t n);
void nb_spoil_table(const char *path, const char *name);

/* Whether a file has changed since. */
struct nb_bytes {
	const char *path;
	struct buf before;
};
struct nb_bytes nb_bytes(const char *path);
void nb_assert_same(struct nb_bytes *b); /* and frees */

#endif
