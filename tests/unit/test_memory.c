/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that arenas, growing strings and growing arrays keep what is put
 * into them at every size, that errors are cut at characters, and that
 * running out of memory calls the hook before the program ends.
 */
#include "config.h"

#include <signal.h>
#include <sys/wait.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"
#include "base/xalloc.h"
#include "unit.h"

static void
test_arena_keeps_pieces_apart(void **state)
{
	enum { PIECES = 400 };
	struct arena *a = arena_new();
	unsigned char *piece[PIECES];

	(void)state;
	for (size_t i = 0; i < PIECES; i++) {
		piece[i] = arena_alloc(a, i * 37);
		assert_int_equal((uintptr_t)piece[i] % _Alignof(max_align_t),
				 0);
		for (size_t k = 0; k < i * 37; k++)
			assert_int_equal(piece[i][k], 0);
		memset(piece[i], (int)i & 0xFF, i * 37);
	}
	for (size_t i = 0; i < PIECES; i++)
		for (size_t k = 0; k < i * 37; k++)
			assert_int_equal(piece[i][k], i & 0xFF);
	arena_free(a);
	arena_free(NULL);
}

static void
test_arena_large_piece_leaves_block_in_use(void **state)
{
	struct arena *a = arena_new();
	char *first = arena_strdup(a, "first");
	char *large = arena_alloc(a, 100 * 1024);
	char *second = arena_strdup(a, "second");

	(void)state;
	memset(large, 'x', 100 * 1024);
	assert_string_equal(first, "first");
	assert_string_equal(second, "second");
	assert_true(second > first && second < first + 16 * 1024);
	arena_free(a);
}

static void
test_arena_strings(void **state)
{
	struct arena *a = arena_new();

	(void)state;
	assert_string_equal(arena_strdup(a, ""), "");
	assert_string_equal(arena_strndup(a, "resolution", 3), "res");
	assert_string_equal(arena_strndup(a, NULL, 0), "");
	assert_string_equal(arena_printf(a, "OP%d(%c)", 5, 'a'), "OP5(a)");
	arena_free(a);
}

static void
test_arena_grow_keeps_elements(void **state)
{
	struct arena *a = arena_new();
	size_t cap = 0;
	int *list = NULL;

	(void)state;
	for (size_t n = 0; n < 1000; n++) {
		list = arena_grow(a, list, n, &cap, sizeof(*list));
		list[n] = (int)n;
	}
	for (int i = 0; i < 1000; i++)
		assert_int_equal(list[i], i);
	arena_free(a);
}

static void
test_buf(void **state)
{
	struct buf b = BUF_INIT;
	char *s;

	(void)state;
	buf_add(&b, NULL, 0);
	assert_string_equal(b.data, "");
	for (int i = 0; i < 1000; i++)
		buf_printf(&b, "%d,", i);
	assert_int_equal(b.len, strlen(b.data));
	assert_memory_equal(b.data, "0,1,2,", 6);
	buf_clear(&b);
	assert_int_equal(b.len, 0);
	assert_string_equal(b.data, "");
	buf_putc(&b, 'a');
	buf_puts(&b, "bc");
	buf_add(&b, "d\0e", 3);
	assert_int_equal(b.len, 6);
	assert_memory_equal(b.data, "abcd\0e", 7);
	s = buf_steal(&b);
	assert_memory_equal(s, "abcd\0e", 7);
	assert_null(b.data);
	free(s);
	buf_clear(&b);
	s = buf_steal(&b);
	assert_string_equal(s, "");
	free(s);
	buf_free(&b);
}

static void
test_xalloc(void **state)
{
	size_t cap = 0;
	long *list = NULL;
	char *s;

	(void)state;
	for (size_t n = 0; n < 100; n++) {
		list = xgrow(list, n, &cap, sizeof(*list));
		assert_true(cap > n);
		list[n] = (long)n;
	}
	assert_int_equal(list[99], 99);
	free(list);
	s = xasprintf("%s/%d", "52", 205);
	assert_string_equal(s, "52/205");
	free(s);
	s = xstrndup("abc", 2);
	assert_string_equal(s, "ab");
	free(s);
	free(xmalloc(0));
	free(xcalloc(0, 0));
}

/* AddressSanitizer would rather end the program itself. */
const char *__asan_default_options(void);
const char *
__asan_default_options(void)
{
	return "allocator_may_return_null=1";
}

static void
say_restored(void)
{
	if (write(STDOUT_FILENO, "restored\n", 9) != 9)
		_exit(9);
}

/* In a child of its own, whose words and end are looked at. */
static void
test_out_of_memory_calls_hook_and_aborts(void **state)
{
	int ends[2], status;
	char said[1024] = "";
	size_t got = 0;
	ssize_t n;
	pid_t pid;

	(void)state;
	assert_int_equal(pipe(ends), 0);
	pid = fork();
	if (pid == 0) {
		dup2(ends[1], STDOUT_FILENO);
		dup2(ends[1], STDERR_FILENO);
		close(ends[0]);
		close(ends[1]);
		signal(SIGABRT, SIG_DFL);
		xalloc_on_failure(say_restored);
		xreallocarray(NULL, SIZE_MAX / 2, 16);
		_exit(0);
	}
	close(ends[1]);
	while ((n = read(ends[0], said + got, sizeof(said) - 1 - got)) > 0)
		got += (size_t)n;
	close(ends[0]);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
	assert_non_null(strstr(said, "restored\nreaffirm: out of memory\n"));
}

static void
test_error_messages(void **state)
{
	struct error err = { 0 };
	char long_name[400];

	(void)state;
	assert_int_equal(error_set(NULL, STATUS_IO, "%d", 1), STATUS_IO);
	assert_int_equal(error_errno(NULL, STATUS_IO, 2, "x"), STATUS_IO);
	assert_int_equal(error_set(&err, STATUS_MISSING, "%s: gone", "f"),
			 STATUS_MISSING);
	assert_string_equal(err.msg, "f: gone");
	assert_int_equal(error_errno(&err, STATUS_IO, 2, "f"), STATUS_IO);
	assert_string_equal(err.msg, "f: No such file or directory");
	/* Two bytes a character: the 256th byte would be half of one. */
	for (size_t i = 0; i < sizeof(long_name); i += 2)
		memcpy(long_name + i, "\xC3\xA9", 2);
	long_name[sizeof(long_name) - 2] = '\0';
	error_set(&err, STATUS_IO, "%s", long_name);
	assert_int_equal(strlen(err.msg), 254);
	assert_memory_equal(err.msg + 252, "\xC3\xA9", 2);
	error_errno(&err, STATUS_IO, 2, "x%s", long_name);
	assert_int_equal(strlen(err.msg) % 2, 1);
	/* Three: two of the last one would be left. */
	for (size_t i = 0; i + 3 < sizeof(long_name); i += 3)
		memcpy(long_name + i, "\xE2\x82\xAC", 4);
	error_set(&err, STATUS_IO, "x%s", long_name);
	assert_int_equal(strlen(err.msg), 253);
	assert_memory_equal(err.msg + 250, "\xE2\x82\xAC", 3);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_arena_keeps_pieces_apart),
		cmocka_unit_test(test_arena_large_piece_leaves_block_in_use),
		cmocka_unit_test(test_arena_strings),
		cmocka_unit_test(test_arena_grow_keeps_elements),
		cmocka_unit_test(test_buf),
		cmocka_unit_test(test_xalloc),
		cmocka_unit_test(test_out_of_memory_calls_hook_and_aborts),
		cmocka_unit_test(test_error_messages),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
