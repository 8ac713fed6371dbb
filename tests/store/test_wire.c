/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that a resolution comes through the pipe as it was, and that bytes
 * which are none, whatever is wrong with them, are refused.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "model/json.h"
#include "model/wire.h"
#include "store.h"

static struct buf
written(const struct resolution *r)
{
	struct buf out = BUF_INIT;

	wire_write(r, &out);
	return out;
}

static void
comes_through(void **state)
{
	struct resolution *r = sample_resolution_whole(), *got;
	struct buf bytes = written(r), json = BUF_INIT;

	(void)state;
	assert_int_equal(wire_read(bytes.data, bytes.len, &got, NULL),
			 STATUS_OK);
	resolution_json(got, &json);
	assert_string_equal(json.data, sample_json);
	buf_free(&json);
	buf_free(&bytes);
	resolution_free(got);
	resolution_free(r);
}

/* The symbol is made from the key; what no key tells is sent. */
static void
keeps_odd_symbols(void **state)
{
	struct sample s = { .key = "A Plan of Action" };
	struct resolution *r = sample_resolution(&s), *got;
	struct buf bytes;

	(void)state;
	r->symbol.kind = KIND_DECISION;
	r->symbol.body = BODY_GA;
	bytes = written(r);
	assert_int_equal(wire_read(bytes.data, bytes.len, &got, NULL),
			 STATUS_OK);
	assert_int_equal(got->symbol.kind, KIND_DECISION);
	assert_int_equal(got->symbol.body, BODY_GA);
	assert_string_equal(got->symbol.other, s.key);
	resolution_free(got);
	resolution_free(r);
	buf_free(&bytes);
}

static void
assert_refused(const char *bytes, size_t n)
{
	struct error err = { 0 };
	struct resolution *r;

	assert_int_equal(wire_read(bytes, n, &r, &err), STATUS_FORMAT);
	assert_non_null(strstr(err.msg, "damaged"));
	assert_null(r);
}

static void
refuses_other_lengths(void **state)
{
	struct resolution *r = sample_resolution_whole();
	struct buf bytes = written(r);

	(void)state;
	for (size_t n = 0; n < bytes.len; n++) {
		/* So that reading past the end is seen. */
		char *copy = malloc(n + 1);

		memcpy(copy, bytes.data, n);
		assert_refused(copy, n);
		free(copy);
	}
	buf_add(&bytes, "", 1);
	assert_refused(bytes.data, bytes.len);
	buf_free(&bytes);
	resolution_free(r);
}

/* With one byte changed it is refused, or a resolution that can be used. */
static void
survives_changed_bytes(void **state)
{
	struct resolution *r = sample_resolution_whole(), *got;
	struct buf bytes = written(r);

	(void)state;
	for (size_t i = 0; i < bytes.len; i++) {
		for (int bit = 0; bit < 8; bit++) {
			bytes.data[i] = (char)(bytes.data[i] ^ 1 << bit);
			if (!wire_read(bytes.data, bytes.len, &got, NULL)) {
				struct buf json = BUF_INIT;

				resolution_json(got, &json);
				buf_free(&json);
				resolution_free(got);
			}
			bytes.data[i] = (char)(bytes.data[i] ^ 1 << bit);
		}
	}
	buf_free(&bytes);
	resolution_free(r);
}

/* What only a parser that has lost its mind would send. */
static void
refuses_what_is_unsound(void **state)
{
	struct resolution *r = sample_resolution_whole();

	(void)state;
#define REFUSED(member, value)                                                 \
	do {                                                                   \
		__typeof__(member) was_ = (member);                            \
		struct buf bytes_;                                             \
                                                                               \
		(member) = (value);                                            \
		bytes_ = written(r);                                           \
		assert_refused(bytes_.data, bytes_.len);                       \
		buf_free(&bytes_);                                             \
		(member) = was_;                                               \
	} while (0)
	REFUSED(r->key, "");
	REFUSED(r->lang, "");
	REFUSED(r->title, "n\351");
	REFUSED(r->adopted.month, 13);
	REFUSED(r->paragraphs[0].label, "");
	REFUSED(r->paragraphs[0].depth, 100);
	REFUSED(r->paragraphs[0].part, PART_OTHER + 1);
	REFUSED(r->paragraphs[0].relation, RELATION_COUNT);
	REFUSED(r->paragraphs[0].marks[1].offset, r->paragraphs[0].len + 1);
	REFUSED(r->citations[0].index, r->n_paragraphs);
	REFUSED(r->citations[1].index, r->n_footnotes);
	REFUSED(r->citations[0].end, r->paragraphs[0].len + 1);
	REFUSED(r->citations[0].start, r->citations[0].end + 1);
	REFUSED(r->citations[0].kind, KIND_INSTRUMENT + 1);
	REFUSED(r->symbol.body, BODY_COUNT);
#undef REFUSED
	resolution_free(r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(comes_through),
		cmocka_unit_test(keeps_odd_symbols),
		cmocka_unit_test(refuses_other_lengths),
		cmocka_unit_test(survives_changed_bytes),
		cmocka_unit_test(refuses_what_is_unsound),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
