/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the tests of the store share: a folder of their own, samples as the
 * parser prints them, and another process that does one thing and says so.
 */
#ifndef TESTS_STORE_STORE_H
#define TESTS_STORE_STORE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/error.h"

/* Group set-up and tear-down: a new folder, gone with all in it afterwards. */
int store_setup(void **state);
int store_teardown(void **state);

/* Setup and teardown of a group of tests. */
#define STORE_GROUP(tests)                                                     \
	cmocka_run_group_tests(tests, store_setup, store_teardown)

/* Path of NAME in the folder; good until the next eight calls. */
const char *store_path(const char *name);
/* The bytes of a file. */
struct buf store_read(const char *path);
void store_write(const char *path, const void *data, size_t n);

/* A resolution whole: every member of the contract, nothing left empty. */
extern const char sample_whole[];

/* A small one: what differs; NULL members take a default. */
struct sample {
	const char *key, *symbol, *body, *number, *lang, *title, *adopted;
	const char *digest;
	const char *text;  /* of its only paragraph, OP1 */
	const char *cites; /* key of what OP1 cites; NULL: nothing */
	const char *target, *kind, *family, *wording, *pinpoint, *as_title;
	const char *as_date;
};
/* As JSON; the caller frees it. */
char *sample_json(const struct sample *s);

#endif
