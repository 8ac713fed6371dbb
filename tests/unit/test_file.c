/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Proves that files are read within limits and refused with a line that
 * names them, that a written file is the old one or the new one and never
 * half, that folders are made as private ones, and that digests are SHA-256.
 */
#include "config.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "base/digest.h"
#include "base/file.h"
#include "base/xalloc.h"
#include "unit.h"

static char *dir;

/* A path in the scratch folder; good until the next call. */
static const char *
in_dir(const char *name)
{
	static char path[4096];

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	return path;
}

static int
setup(void **state)
{
	(void)state;
	dir = scratch_make();
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	scratch_remove(dir);
	return 0;
}

static void
expect_content(const char *path, const char *want)
{
	struct buf b = BUF_INIT;

	assert_int_equal(file_read(path, 1 << 20, &b, NULL), STATUS_OK);
	assert_string_equal(b.data, want);
	assert_int_equal(b.len, strlen(want));
	buf_free(&b);
}

static void
test_begins(void **state)
{
	const char *path = in_dir("head");

	(void)state;
	assert_int_equal(file_write(path, "%PDF-1.7", 8, 0600, NULL),
			 STATUS_OK);
	assert_true(file_begins(path, "%PDF-"));
	assert_true(file_begins(path, ""));
	assert_false(file_begins(path, "%PDF-1.6"));
	assert_false(file_begins(path, "%PDF-1.7\n"));
	assert_false(file_begins(in_dir("none"), "%PDF-"));
	assert_false(file_begins(dir, ""));
	assert_int_equal(mkfifo(in_dir("pipe"), 0600), 0);
	assert_false(file_begins(in_dir("pipe"), ""));
}

static void
expect_refused(const char *path, size_t limit, enum status code,
	       const char *words)
{
	struct buf b = BUF_INIT;
	struct error err = { 0 };

	buf_puts(&b, "before");
	assert_int_equal(file_read(path, limit, &b, &err), code);
	assert_int_equal(err.code, code);
	assert_non_null(strstr(err.msg, path));
	assert_non_null(strstr(err.msg, words));
	assert_string_equal(b.data, "before");
	buf_free(&b);
}

static void
test_read_refusals(void **state)
{
	(void)state;
	expect_refused(in_dir("none"), 10, STATUS_MISSING, "no such file");
	expect_refused(dir, 10, STATUS_IO, "folder");
	expect_refused("/dev/null", 10, STATUS_IO, "device");
	assert_int_equal(mkfifo(in_dir("fifo"), 0600), 0);
	expect_refused(in_dir("fifo"), 10, STATUS_IO, "pipe");
	assert_int_equal(file_write(in_dir("f"), "12345678901", 11, 0600, NULL),
			 STATUS_OK);
	expect_refused(in_dir("f"), 10, STATUS_LIMIT, "larger");
	expect_refused(in_dir("f/x"), 10, STATUS_MISSING, "no such file");
	assert_int_equal(symlink("loop", in_dir("loop")), 0);
	expect_refused(in_dir("loop"), 10, STATUS_IO, "cannot be opened");
	if (geteuid() != 0) {
		chmod(in_dir("f"), 0);
		expect_refused(in_dir("f"), 99, STATUS_IO, "denied");
	}
	/* The system's own files say that they have no size. */
	if (!access("/proc/self/smaps", R_OK))
		expect_refused("/proc/self/smaps", 10, STATUS_LIMIT, "larger");
}

static void
test_read_empty_and_appending(void **state)
{
	struct buf b = BUF_INIT;

	(void)state;
	assert_int_equal(file_write(in_dir("e"), "", 0, 0600, NULL), 0);
	expect_content(in_dir("e"), "");
	assert_int_equal(file_write(in_dir("e"), "two", 3, 0600, NULL), 0);
	buf_puts(&b, "one ");
	assert_int_equal(file_read(in_dir("e"), 3, &b, NULL), STATUS_OK);
	assert_string_equal(b.data, "one two");
	buf_free(&b);
}

/* Standard input is replaced in a child, which tells by its exit status. */
static void
test_read_standard_input(void **state)
{
	int status;
	pid_t pid;

	(void)state;
	assert_int_equal(file_write(in_dir("in"), "words", 5, 0600, NULL), 0);
	pid = fork();
	if (pid == 0) {
		struct buf b = BUF_INIT;
		struct error err;
		int fd = open(in_dir("in"), O_RDONLY);

		dup2(fd, STDIN_FILENO);
		if (file_read("-", 4, &b, &err) != STATUS_LIMIT ||
		    !strstr(err.msg, "standard input"))
			_exit(1);
		lseek(STDIN_FILENO, 0, SEEK_SET);
		if (file_read("-", 5, &b, &err) || strcmp(b.data, "words"))
			_exit(2);
		_exit(0);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(WEXITSTATUS(status), 0);
}

static unsigned
mode_of(const char *path)
{
	struct stat st;

	assert_int_equal(stat(path, &st), 0);
	return st.st_mode & 07777;
}

static void
test_write_modes_and_links(void **state)
{
	struct stat st;
	mode_t old = umask(022);

	(void)state;
	assert_int_equal(file_write(in_dir("w"), "1", 1, 0666, NULL), 0);
	assert_int_equal(mode_of(in_dir("w")), 0644);
	/* A file that exists keeps its permissions, a link stays a link. */
	assert_int_equal(chmod(in_dir("w"), 0640), 0);
	assert_int_equal(symlink("w", in_dir("link")), 0);
	assert_int_equal(file_write(in_dir("link"), "22", 2, 0666, NULL), 0);
	expect_content(in_dir("w"), "22");
	assert_int_equal(mode_of(in_dir("w")), 0640);
	assert_int_equal(lstat(in_dir("link"), &st), 0);
	assert_true(S_ISLNK(st.st_mode));
	umask(old);
}

static void
test_write_refusals(void **state)
{
	struct error err = { 0 };

	(void)state;
	assert_int_equal(file_write(dir, "1", 1, 0600, &err), STATUS_IO);
	assert_non_null(strstr(err.msg, dir));
	assert_int_equal(file_write(in_dir("no/such"), "1", 1, 0600, &err),
			 STATUS_IO);
	assert_int_equal(file_write("/dev/null", "1", 1, 0600, &err),
			 STATUS_OK);
	if (!access("/dev/full", W_OK))
		assert_int_equal(file_write("/dev/full", "1", 1, 0600, &err),
				 STATUS_FULL);
}

/* With a limit of 4 kB a file, as a full disk would stop it. */
static void
test_write_full_keeps_old(void **state)
{
	int status;
	pid_t pid;

	(void)state;
	assert_int_equal(file_write(in_dir("keep"), "old", 3, 0600, NULL), 0);
	pid = fork();
	if (pid == 0) {
		struct rlimit r = { 4096, 4096 };
		struct error err = { 0 };
		char *large = xcalloc(1, 10000);

		signal(SIGXFSZ, SIG_IGN);
		setrlimit(RLIMIT_FSIZE, &r);
		_exit(file_write(in_dir("keep"), large, 10000, 0600, &err) !=
		      STATUS_FULL);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(WEXITSTATUS(status), 0);
	expect_content(in_dir("keep"), "old");
	/* and leaves nothing beside it */
	{
		char *command = xasprintf("! ls '%s' | grep -q tmp", dir);

		assert_int_equal(system(command), 0);
		free(command);
	}
}

static void
test_write_over_a_left_temporary(void **state)
{
	char name[64];

	(void)state;
	snprintf(name, sizeof(name), "t.%ld.tmp", (long)getpid());
	assert_int_equal(file_write(in_dir(name), "junk", 4, 0600, NULL), 0);
	assert_int_equal(file_write(in_dir("t"), "new", 3, 0600, NULL), 0);
	expect_content(in_dir("t"), "new");
	assert_int_equal(access(in_dir(name), F_OK), -1);
}

static void
test_make_dirs(void **state)
{
	struct error err = { 0 };

	(void)state;
	assert_int_equal(file_make_dirs(in_dir("a/b//c/"), &err), STATUS_OK);
	assert_int_equal(mode_of(in_dir("a")), 0700);
	assert_int_equal(mode_of(in_dir("a/b/c")), 0700);
	assert_int_equal(file_make_dirs(in_dir("a/b/c"), &err), STATUS_OK);
	assert_int_equal(file_make_dirs("/", &err), STATUS_OK);
	assert_int_equal(file_make_dirs("", &err), STATUS_OK);
	assert_int_equal(file_write(in_dir("a/file"), "", 0, 0600, NULL), 0);
	assert_int_equal(file_make_dirs(in_dir("a/file"), &err), STATUS_IO);
	assert_non_null(strstr(err.msg, "a/file"));
	assert_int_equal(file_make_dirs(in_dir("a/file/d"), &err), STATUS_IO);
}

/* The examples of FIPS 180-2. */
static void
test_digest(void **state)
{
	char hex[DIGEST_SIZE], of_file[DIGEST_SIZE];
	struct error err;

	(void)state;
	digest_hex("", 0, hex);
	assert_string_equal(hex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b"
				 "934ca495991b7852b855");
	digest_hex("abc", 3, hex);
	assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223b00361a39617"
				 "7a9cb410ff61f20015ad");
	/* What a file says is what its bytes say; only files say anything. */
	assert_int_equal(file_write(in_dir("abc"), "abc", 3, 0600, NULL), 0);
	assert_int_equal(digest_file(in_dir("abc"), of_file, &err), STATUS_OK);
	assert_string_equal(of_file, hex);
	assert_int_equal(digest_file(dir, of_file, &err), STATUS_IO);
	assert_non_null(strstr(err.msg, dir));
	assert_int_equal(digest_file("/dev/null", of_file, &err), STATUS_IO);
	assert_int_equal(digest_file(in_dir("none"), of_file, &err), STATUS_IO);
	assert_non_null(strstr(err.msg, "none"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_begins),
		cmocka_unit_test(test_read_refusals),
		cmocka_unit_test(test_read_empty_and_appending),
		cmocka_unit_test(test_read_standard_input),
		cmocka_unit_test(test_write_modes_and_links),
		cmocka_unit_test(test_write_refusals),
		cmocka_unit_test(test_write_full_keeps_old),
		cmocka_unit_test(test_write_over_a_left_temporary),
		cmocka_unit_test(test_make_dirs),
		cmocka_unit_test(test_digest),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
