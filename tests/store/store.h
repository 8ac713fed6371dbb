/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the tests of the store share: a folder of their own, samples of
 * resolutions, and another process that does one thing and says so.
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
#include "model/resolution.h"

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

/*
 * Another process: it calls run(), in which store_pause() says "here I am"
 * and waits.  The test waits for that with store_await(), lets it go on with
 * store_resume(), and store_end() gives what run() returned (-1: it died).
 */
struct other {
	int pid, from, to; /* pipes, seen from the test */
};
struct other store_start(int (*run)(const void *arg), const void *arg);
void store_pause(void);
void store_await(const struct other *o);
void store_resume(const struct other *o);
int store_end(struct other *o);
/* run() in another process who is not root; -1 where that cannot be had. */
int store_as_nobody(int (*run)(const void *arg), const void *arg);

/*
 * A resolution whole, nothing of it left empty, and the same as JSON; the
 * caller frees it.
 */
struct resolution *sample_resolution_whole(void);
extern const char sample_json[];

/* A small one: what differs; NULL members take a default. */
struct sample {
	const char *key, *lang, *title, *adopted;
	const char *digest;
	const char *text;  /* of its only paragraph, OP1 */
	const char *cites; /* key of what OP1 cites; NULL: nothing */
	const char *target, *kind, *family, *wording, *pinpoint, *as_title;
	const char *as_date;
	const char *session, *subjects; /* subjects: "A,B" */
	const char *agenda_title;
	const char *file, *issued;
	const char *doubt;
};
/* The caller frees it; the strings are those of s. */
struct resolution *sample_resolution(const struct sample *s);

/* A library in memory, or at path; the test fails where that fails. */
struct library;
struct library *store_library(const char *path);
/* Add; what comes of it is an enum added. */
int store_add_whole(struct library *lib);
int store_add(struct library *lib, const struct sample *s);
/* The list of library_cited(), of all; with a label who pinpoints that. */
struct arena;
struct citing;
enum status store_cited_by(struct library *lib, struct arena *a,
			   const char *key, const char *label,
			   struct citing **out, size_t *n, struct error *err);

#endif
