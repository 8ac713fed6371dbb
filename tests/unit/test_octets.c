/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that bytes become base64 and come back, whatever their number, that
 * line ends and signs within are passed over, and that two hexadecimal digits
 * are a byte, in either case, and nothing else is.
 */
#include "config.h"

#include "base/octets.h"
#include "unit.h"

/* RFC 4648, 10. */
static const struct {
	const char *plain, *base64;
} vectors[] = {
	{ "", "" },	   { "f", "Zg==" },	     { "fo", "Zm8=" },
	{ "foo", "Zm9v" }, { "foobar", "Zm9vYmFy" },
};

static void
test_vectors(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(vectors); i++) {
		struct buf to = BUF_INIT, from = BUF_INIT;

		octets_to_base64(&to, vectors[i].plain,
				 strlen(vectors[i].plain));
		assert_string_equal(to.data, vectors[i].base64);
		octets_from_base64(&from, to.data, to.len);
		assert_int_equal(from.len, strlen(vectors[i].plain));
		assert_memory_equal(from.len ? from.data : "", vectors[i].plain,
				    from.len);
		buf_free(&to);
		buf_free(&from);
	}
}

static void
test_folded(void **state)
{
	static const char folded[] = "Zm9v\r\nYm!Fy\nZg==\nZm9v";
	struct buf out = BUF_INIT;

	(void)state;
	octets_from_base64(&out, folded, strlen(folded));
	assert_int_equal(out.len, 7);
	assert_memory_equal(out.data, "foobarf", 7);
	buf_free(&out);
}

static void
test_hex(void **state)
{
	(void)state;
	assert_int_equal(octets_hex("00"), 0);
	assert_int_equal(octets_hex("E2"), 0xe2);
	assert_int_equal(octets_hex("fF"), 255);
	assert_int_equal(octets_hex("g0"), -1);
	assert_int_equal(octets_hex("0g"), -1);
	assert_int_equal(octets_hex("0"), -1);
	assert_int_equal(octets_hex(""), -1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_vectors),
		cmocka_unit_test(test_folded),
		cmocka_unit_test(test_hex),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
