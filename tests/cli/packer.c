/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Makes archives for the tests, honest ones and others:
 *
 *	packer FORMAT ARCHIVE [MEMBER=FILE | MEMBER+BYTES | MEMBER@LINK]...
 *
 * FORMAT is zip, tar, tar.gz, tar.xz or tar.zst.  MEMBER may hold any bytes;
 * with + it is so many zeros, with @ a symbolic link.  Exits 77 where it was
 * built without libarchive.
 */
#include "config.h"

#ifndef HAVE_LIBARCHIVE
int
main(void)
{
	return 77;
}
#else
#include <archive.h>
#include <archive_entry.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK = 64 * 1024 };
static char chunk[CHUNK];

static void
check(struct archive *a, int rc)
{
	if (rc >= ARCHIVE_WARN)
		return;
	fprintf(stderr, "packer: %s\n", archive_error_string(a));
	exit(1);
}

static void
add_bytes(struct archive *a, FILE *from, size_t n)
{
	while (n > 0) {
		size_t some = n < CHUNK ? n : CHUNK;

		memset(chunk, 0, some);
		if (from && fread(chunk, 1, some, from) != some)
			exit(1);
		if (archive_write_data(a, chunk, some) < 0)
			check(a, ARCHIVE_FATAL);
		n -= some;
	}
}

static void
add(struct archive *a, char *member, char kind, const char *value)
{
	struct archive_entry *e = archive_entry_new();
	FILE *from = kind == '=' ? fopen(value, "rb") : NULL;
	size_t n = kind == '+' ? (size_t)strtoull(value, NULL, 10) : 0;

	if (kind == '=') {
		if (!from)
			exit(1);
		fseek(from, 0, SEEK_END);
		n = (size_t)ftell(from);
		rewind(from);
	}
	archive_entry_copy_pathname(e, member);
	archive_entry_set_filetype(e, kind == '@' ? AE_IFLNK : AE_IFREG);
	if (kind == '@')
		archive_entry_copy_symlink(e, value);
	archive_entry_set_perm(e, 0644);
	archive_entry_set_size(e, (la_int64_t)n);
	check(a, archive_write_header(a, e));
	add_bytes(a, from, n);
	if (from)
		fclose(from);
	archive_entry_free(e);
}

static void
set_format(struct archive *a, const char *format)
{
	const char *dot = strchr(format, '.');

	if (!strcmp(format, "zip"))
		check(a, archive_write_set_format_zip(a));
	else
		check(a, archive_write_set_format_pax_restricted(a));
	if (dot && !strcmp(dot, ".gz"))
		check(a, archive_write_add_filter_gzip(a));
	else if (dot && !strcmp(dot, ".xz"))
		check(a, archive_write_add_filter_xz(a));
	else if (dot)
		check(a, archive_write_add_filter_zstd(a));
}

int
main(int argc, char **argv)
{
	struct archive *a = archive_write_new();

	if (argc < 3)
		return 2;
	set_format(a, argv[1]);
	check(a, archive_write_open_filename(a, argv[2]));
	for (int i = 3; i < argc; i++) {
		char *at = argv[i] + strcspn(argv[i], "=+@"), kind = *at;

		if (kind)
			*at++ = '\0';
		add(a, argv[i], kind, at);
	}
	check(a, archive_write_close(a));
	archive_write_free(a);
	return 0;
}
#endif
