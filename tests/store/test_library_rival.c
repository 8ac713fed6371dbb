/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that of several files of one text the best is kept, in whatever
 * order they come, and that none of them is read a second time for nothing.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "model/resolution.h"
#include "store/library_int.h"
#include "store.h"

/* Each is better than the one before it. */
struct asked {
	const char *digest;
	size_t texts;
};

static void
take_known(void *ctx, const char *digest, size_t texts)
{
	struct asked *asked = ctx;

	if (strcmp(digest, asked->digest) == 0)
		asked->texts += texts;
}

/* How many texts are known of the file with this digest. */
static size_t
known(struct library *lib, const char *digest)
{
	struct asked asked = { .digest = digest };

	library_known(lib, take_known, &asked);
	return asked.texts;
}

static const struct sample rivals[] = {
	{ .digest = "d9",
	  .file = "1.txt",
	  .text = "Long enough to be better than the next.",
	  .issued = "2000-01-01",
	  .doubt = "Of something" },
	{ .digest = "d3", .file = "2.txt", .text = "Much longer, but old." },
	{ .digest = "d5",
	  .file = "3.txt",
	  .text = "Short.",
	  .issued = "1999-01-01" },
	{ .digest = "d4",
	  .file = "4.txt",
	  .text = "Short, but longer.",
	  .issued = "1999-01-01" },
	{ .digest = "d6",
	  .file = "5.txt",
	  .text = "Short, but longer!",
	  .issued = "1999-01-01" },
	{ .digest = "d1",
	  .file = "6.xml",
	  .text = "Official.",
	  .subjects = "PEACE",
	  .doubt = "Of something" },
};
enum { RIVALS = sizeof(rivals) / sizeof(*rivals) };

static void
assert_held(struct library *lib, const struct sample *s)
{
	struct resolution *r;
	int64_t id = library_find(lib, "GA 1/1", NULL);

	assert_int_equal(library_text(lib, id, s->lang, &r, NULL), STATUS_OK);
	assert_string_equal(r->digest, s->digest);
	assert_string_equal(r->paragraphs[0].text, s->text);
	resolution_free(r);
}

static void
better_is_kept(void **state)
{
	(void)state;
	for (int i = 0; i < RIVALS; i++) {
		for (int k = 0; k < RIVALS; k++) {
			struct library *lib;

			if (i == k)
				continue;
			lib = store_library(NULL);
			store_add(lib, &rivals[i]);
			assert_int_equal(store_add(lib, &rivals[k]),
					 k > i ? ADDED_REPLACED
					       : ADDED_OUTDONE);
			assert_held(lib, &rivals[k > i ? k : i]);
			library_close(lib);
		}
	}
}

/* Both directions, and all of them again. */
static void
all_are_known(void **state)
{
	struct library *lib;

	(void)state;
	for (int down = 0; down < 2; down++) {
		lib = store_library(NULL);
		for (int i = 0; i < RIVALS; i++)
			store_add(lib, &rivals[down ? RIVALS - 1 - i : i]);
		for (int i = 0; i < RIVALS; i++) {
			assert_int_equal(known(lib, rivals[i].digest), 1);
			assert_int_equal(store_add(lib, &rivals[i]),
					 ADDED_UNCHANGED);
		}
		assert_held(lib, &rivals[RIVALS - 1]);
		library_close(lib);
	}
}

static void
changed_file_replaces(void **state)
{
	struct library *lib = store_library(NULL);
	struct sample worse = rivals[4];

	(void)state;
	store_add(lib, &rivals[3]);
	store_add(lib, &rivals[4]);
	worse.text = "Short again.";
	worse.digest = "new";
	worse.doubt = "Of something";
	assert_int_equal(store_add(lib, &worse), ADDED_REPLACED);
	assert_held(lib, &worse);
	/* It has to stand up to its rival, and can come back. */
	assert_int_equal(known(lib, rivals[3].digest), 0);
	assert_int_equal(known(lib, rivals[4].digest), 0);
	assert_int_equal(store_add(lib, &rivals[4]), ADDED_REPLACED);
	assert_int_equal(store_add(lib, &worse), ADDED_REPLACED);
	assert_int_equal(store_add(lib, &rivals[3]), ADDED_REPLACED);
	assert_held(lib, &rivals[3]);
	library_close(lib);
}

/* A file of two texts, of which another file has the one. */
static void
file_of_several(void **state)
{
	struct library *lib = store_library(NULL);
	struct sample one = rivals[2], two = rivals[2], new;

	(void)state;
	two.lang = "fr";
	store_add(lib, &one);
	store_add(lib, &two);
	assert_int_equal(known(lib, one.digest), 2);
	assert_int_equal(store_add(lib, &rivals[3]), ADDED_REPLACED);
	assert_int_equal(known(lib, one.digest), 2);
	assert_int_equal(known(lib, rivals[3].digest), 1);
	/* What it gives when it has changed, it would give back. */
	new = two;
	new.digest = "new";
	assert_int_equal(store_add(lib, &new), ADDED_REPLACED);
	assert_int_equal(known(lib, one.digest), 0);
	assert_int_equal(known(lib, new.digest), 1);
	library_close(lib);
}

static void
newer_reader_compares_again(void **state)
{
	struct library *lib = store_library(NULL);

	(void)state;
	store_add(lib, &rivals[2]);
	store_add(lib, &rivals[3]);
	db_exec(lib->db, "UPDATE text SET reader = '0.0.1'", NULL);
	assert_int_equal(known(lib, rivals[2].digest), 1);
	assert_int_equal(known(lib, rivals[3].digest), 0);
	assert_int_equal(store_add(lib, &rivals[3]), ADDED_REPLACED);
	assert_int_equal(known(lib, rivals[2].digest), 0);
	assert_int_equal(store_add(lib, &rivals[2]), ADDED_OUTDONE);
	assert_int_equal(store_add(lib, &rivals[2]), ADDED_UNCHANGED);
	library_close(lib);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(better_is_kept),
		cmocka_unit_test(all_are_known),
		cmocka_unit_test(changed_file_replaces),
		cmocka_unit_test(file_of_several),
		cmocka_unit_test(newer_reader_compares_again),
	};

	return STORE_GROUP(tests);
}
