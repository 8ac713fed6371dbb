/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Makes archives for the tests, honest ones and others:
 *
 *	packer FORMAT ARCHIVE MEMBER...
 *
 * FORMAT is zip, zip.store (nothing is compressed), zip.secret (all is
 * encrypted), tar, raw (the one member and nothing else), the last two also
 * with .gz, .xz or .zst behind them.  A member is its name, which may
 * hold any bytes, and
 *
 *	=FILE	what is in the file
 *	+N	N zeros
 *	~N	N bytes of XML that goes on and on
 *	@PATH	a symbolic link
 *	%PATH	a hard link
 *	!	a device
 *	|	a pipe
 *
 * Exits 77 where it was built without libarchive.
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

static const char filler[] = "<p>and so on, </p>\n";

static void
fill(char kind)
{
	size_t n = sizeof(filler) - 1;

	memset(chunk, 0, CHUNK);
	for (size_t i = 0; kind == '~' && i + n <= CHUNK; i += n)
		memcpy(chunk + i, filler, n);
}

static void
add_bytes(struct archive *a, FILE *from, size_t n)
{
	while (n > 0) {
		size_t some = n < CHUNK ? n : CHUNK;

		if (from && fread(chunk, 1, some, from) != some)
			exit(1);
		if (archive_write_data(a, chunk, some) < 0)
			check(a, ARCHIVE_FATAL);
		n -= some;
	}
}

static const struct kind {
	char sign;
	unsigned type;
} kinds[] = {
	{ '=', AE_IFREG }, { '+', AE_IFREG }, { '~', AE_IFREG },
	{ '@', AE_IFLNK }, { '%', AE_IFREG }, { '!', AE_IFCHR },
	{ '|', AE_IFIFO },
};

static void
describe(struct archive_entry *e, const char *member, char kind,
	 const char *value, size_t n)
{
	archive_entry_copy_pathname(e, member);
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (kinds[i].sign == kind)
			archive_entry_set_filetype(e, kinds[i].type);
	if (kind == '@')
		archive_entry_copy_symlink(e, value);
	if (kind == '%')
		archive_entry_copy_hardlink(e, value);
	archive_entry_set_perm(e, 0644);
	archive_entry_set_size(e, (la_int64_t)n);
}

static void
add(struct archive *a, char *member, char kind, const char *value)
{
	struct archive_entry *e = archive_entry_new();
	FILE *from = kind == '=' ? fopen(value, "rb") : NULL;
	size_t n = kind == '+' || kind == '~'
			   ? (size_t)strtoull(value, NULL, 10)
			   : 0;

	if (kind == '=') {
		if (!from)
			exit(1);
		fseek(from, 0, SEEK_END);
		n = (size_t)ftell(from);
		rewind(from);
	}
	describe(e, member, kind, value, n);
	check(a, archive_write_header(a, e));
	fill(kind);
	add_bytes(a, from, n);
	if (from)
		fclose(from);
	archive_entry_free(e);
}

static void
encrypt(struct archive *a)
{
	/* Where it was built without any cipher, nobody can. */
	if (archive_write_set_options(a, "zip:encryption=zipcrypt") ||
	    archive_write_set_passphrase(a, "secret"))
		exit(77);
}

static void
set_format(struct archive *a, const char *format)
{
	const char *dot = strchr(format, '.');

	if (!strncmp(format, "zip", 3))
		check(a, archive_write_set_format_zip(a));
	else if (!strncmp(format, "raw", 3))
		check(a, archive_write_set_format_raw(a));
	else
		check(a, archive_write_set_format_pax_restricted(a));
	if (dot && !strcmp(dot, ".store"))
		check(a, archive_write_zip_set_compression_store(a));
	else if (dot && !strcmp(dot, ".secret"))
		encrypt(a);
	else if (dot && !strcmp(dot, ".gz"))
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
		char *at = argv[i] + strcspn(argv[i], "=+~@%!|"), kind = *at;

		if (kind)
			*at++ = '\0';
		add(a, argv[i], kind, at);
	}
	check(a, archive_write_close(a));
	archive_write_free(a);
	return 0;
}
#endif
