/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files, opened with limits. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/xalloc.h"

enum {
	CHUNK = 64 * 1024,
	HEAD_MOST = 16, /* bytes that file_begins() compares */
};

static enum status
too_large(const char *path, size_t limit, struct error *err)
{
	return error_set(err, STATUS_LIMIT,
			 "%s: larger than %zu MiB; split it first", path,
			 limit / (1024 * 1024));
}

/* All that can be read from fd; one byte more than limit is too much. */
static enum status
read_all(int fd, const char *path, size_t limit, struct buf *out,
	 struct error *err)
{
	size_t got = 0;

	for (;;) {
		ssize_t n = read(fd, buf_reserve(out, CHUNK), CHUNK);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return error_errno(err, STATUS_IO, errno,
					   "%s: cannot be read", path);
		if (n == 0)
			break;
		got += (size_t)n;
		if (got > limit)
			return too_large(path, limit, err);
		out->len += (size_t)n;
	}
	buf_add(out, "", 0);
	return STATUS_OK;
}

static enum status
check_regular(int fd, const char *path, size_t limit, struct error *err)
{
	struct stat st;

	if (fstat(fd, &st))
		return error_errno(err, STATUS_IO, errno, "%s", path);
	if (S_ISDIR(st.st_mode))
		return error_set(err, STATUS_IO,
				 "%s: is a folder; name the files in it", path);
	if (!S_ISREG(st.st_mode))
		return error_set(err, STATUS_IO,
				 "%s: is a device or pipe; name a regular "
				 "file, or - for standard input",
				 path);
	if (st.st_size > 0 && (unsigned long long)st.st_size > limit)
		return too_large(path, limit, err);
	return STATUS_OK;
}

static enum status
open_failed(const char *path, int errnum, struct error *err)
{
	if (errnum == ENOENT || errnum == ENOTDIR)
		return error_set(err, STATUS_MISSING,
				 "%s: no such file; check the name", path);
	return error_errno(err, STATUS_IO, errnum, "%s: cannot be opened",
			   path);
}

/* A FIFO must not make us wait for its writer. */
static int
open_to_read(const char *path)
{
	return open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
}

bool
file_begins(const char *path, const char *s)
{
	char head[HEAD_MOST];
	size_t n = strlen(s);
	struct stat st;
	bool begins;
	int fd;

	if (!strcmp(path, "-"))
		return false;
	fd = open_to_read(path);
	if (fd < 0)
		return false;
	begins = !fstat(fd, &st) && S_ISREG(st.st_mode) && n <= sizeof(head) &&
		 pread(fd, head, n, 0) == (ssize_t)n && !memcmp(head, s, n);
	close(fd);
	return begins;
}

enum status
file_read(const char *path, size_t limit, struct buf *out, struct error *err)
{
	size_t before = out->len;
	enum status st;
	int fd;

	if (!strcmp(path, "-")) {
		st = read_all(STDIN_FILENO, "standard input", limit, out, err);
	} else {
		fd = open_to_read(path);
		if (fd < 0)
			return open_failed(path, errno, err);
		st = check_regular(fd, path, limit, err);
		if (!st)
			st = read_all(fd, path, limit, out, err);
		close(fd);
	}
	if (st && out->data) {
		out->len = before;
		out->data[before] = '\0';
	}
	return st;
}

static bool
write_all(int fd, const char *data, size_t n)
{
	while (n > 0) {
		ssize_t done = write(fd, data, n);

		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return false;
		data += done;
		n -= (size_t)done;
	}
	return true;
}

static enum status
write_failed(const char *path, int errnum, struct error *err)
{
	enum status code =
		errnum == ENOSPC || errnum == EDQUOT || errnum == EFBIG
			? STATUS_FULL
			: STATUS_IO;

	if (errnum == ENOENT)
		return error_set(err, code,
				 "%s: there is no such folder to write to",
				 path);
	return error_errno(err, code, errnum, "%s: cannot be written", path);
}

/* A terminal, a pipe: written to as it is, for it cannot be replaced. */
static enum status
write_through(const char *path, const char *data, size_t n, struct error *err)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
	bool done;
	int errnum;

	if (fd < 0)
		return write_failed(path, errno, err);
	done = write_all(fd, data, n);
	errnum = errno;
	close(fd);
	return done ? STATUS_OK : write_failed(path, errnum, err);
}

/* The entry in the folder is only safe when the folder is. */
void
file_sync_folder(const char *path)
{
	char *folder = xstrdup(path);
	char *slash = strrchr(folder, '/');
	int fd;

	if (slash)
		slash[slash == folder] = '\0';
	fd = open(slash ? folder : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd >= 0) {
		fsync(fd);
		close(fd);
	}
	free(folder);
}

static int
open_new(const char *path, unsigned mode)
{
	int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;
	int fd = open(path, flags, (mode_t)mode);

	if (fd >= 0 || errno != EEXIST)
		return fd;
	/* Left by a process that had our number and was killed. */
	unlink(path);
	return open(path, flags, (mode_t)mode);
}

/* What the new file is called at first, and where it is to be then. */
struct replacement {
	const char *temp, *path;
	const struct stat *old; /* what is there; NULL: nothing */
};

static enum status
replace(const struct replacement *r, const char *data, size_t n, unsigned mode,
	struct error *err)
{
	const struct stat *old = r->old;
	int fd = open_new(r->temp, mode);
	bool done;
	int errnum;

	if (fd < 0)
		return write_failed(r->path, errno, err);
	done = (!old || !fchmod(fd, old->st_mode & 07777)) &&
	       write_all(fd, data, n) && !fsync(fd);
	errnum = errno;
	if (close(fd) && done) {
		done = false;
		errnum = errno;
	}
	if (done && rename(r->temp, r->path)) {
		done = false;
		errnum = errno;
	}
	if (!done) {
		unlink(r->temp);
		return write_failed(r->path, errnum, err);
	}
	file_sync_folder(r->path);
	return STATUS_OK;
}

enum status
file_write(const char *path, const char *data, size_t n, unsigned mode,
	   struct error *err)
{
	struct stat st;
	bool exists = !stat(path, &st);
	char *target, *temp;
	enum status code;

	if (exists && S_ISDIR(st.st_mode))
		return write_failed(path, EISDIR, err);
	if (exists && !S_ISREG(st.st_mode))
		return write_through(path, data, n, err);
	/* A symbolic link stays one. */
	target = exists ? realpath(path, NULL) : xstrdup(path);
	if (!target)
		return write_failed(path, errno, err);
	temp = xasprintf("%s.%ld.tmp", target, (long)getpid());
	code = replace(
		&(struct replacement){ temp, target, exists ? &st : NULL },
		data, n, mode, err);
	free(temp);
	free(target);
	return code;
}

enum status
file_make_dirs(const char *path, struct error *err)
{
	char *copy = xstrdup(path);
	enum status code = STATUS_OK;
	struct stat st;

	for (char *p = copy + (*copy == '/'); !code; p++) {
		char c = *p;

		if (c != '/' && c != '\0')
			continue;
		*p = '\0';
		if (*copy && mkdir(copy, 0700) && errno != EEXIST)
			code = error_errno(err, STATUS_IO, errno,
					   "%s: cannot make this folder", copy);
		*p = c;
		if (!c)
			break;
	}
	if (!code && *path && (stat(path, &st) || !S_ISDIR(st.st_mode)))
		code = error_set(err, STATUS_IO,
				 "%s: is a file where a folder is needed",
				 path);
	free(copy);
	return code;
}
