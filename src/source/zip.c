/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parts by libarchive, within limits. */
#include "config.h"

#include <string.h>
#include <strings.h>
#ifdef HAVE_LIBARCHIVE
#include <archive.h>
#include <archive_entry.h>
#endif

#include "base/buf.h"
#include "source/source.h"
#include "source/zip.h"

const struct zip_part *
zip_find(const struct zip *zip, const char *name)
{
	for (size_t i = 0; i < zip->n; i++)
		if (!strcasecmp(zip->parts[i].name, name))
			return &zip->parts[i];
	return NULL;
}

#ifndef HAVE_LIBARCHIVE

enum status
zip_read(struct arena *a, const char *path, const char *bytes, size_t n,
	 struct zip *out, struct error *err)
{
	(void)a, (void)bytes, (void)n, (void)out;
	return error_set(err, STATUS_FORMAT,
			 "%s: is a Word document, and this reaffirm was built "
			 "without libarchive, which it needs to read one; "
			 "save it as plain text",
			 path);
}

#else

enum {
	BLOCK = 64 * 1024,
	MEMBERS_MOST = 10000,
	PARTS_MOST = 500,
	/* Of all parts together, unpacked. */
	BYTES_MOST = 2 * SOURCE_LIMIT,
};

/* A document while it is unpacked. */
struct unpacking {
	struct arena *a;
	struct archive *archive;
	const char *path;
	struct zip *out;
	struct buf bytes;
	size_t members, unpacked;
};

static enum status
damaged(const struct unpacking *u, struct error *err)
{
	return error_set(err, STATUS_FORMAT,
			 "%s: is a damaged Word document; get it anew, or "
			 "mend it with: libreoffice --convert-to docx",
			 u->path);
}

static enum status
too_much(const struct unpacking *u, struct error *err)
{
	return error_set(err, STATUS_LIMIT,
			 "%s: unpacks to more than a document has; split it",
			 u->path);
}

static bool
ends_in(const char *s, const char *end)
{
	size_t n = strlen(s), len = strlen(end);

	return n >= len && !strcasecmp(s + n - len, end);
}

/* Text, or what holds some and is shown as if it stood there. */
static bool
is_wanted(struct archive_entry *e, const char *name)
{
	static const char *const ends[] = {
		".xml", ".rels", ".htm",  ".html", ".mht", ".mhtml",
		".txt", ".docx", ".docm", ".rtf",  ".dat", ".xhtml"
	};

	if (!name || archive_entry_filetype(e) != AE_IFREG ||
	    strstr(name, "/embeddings/"))
		return false;
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		if (ends_in(name, ends[i]))
			return true;
	return false;
}

static enum status
read_part(struct unpacking *u, const char *name, struct error *err)
{
	struct zip *out = u->out;

	buf_clear(&u->bytes);
	for (;;) {
		la_ssize_t n = archive_read_data(
			u->archive, buf_reserve(&u->bytes, BLOCK), BLOCK);

		if (n == ARCHIVE_RETRY)
			continue;
		if (n < 0)
			return damaged(u, err);
		if (n == 0)
			break;
		u->bytes.len += (size_t)n;
		u->unpacked += (size_t)n;
		if (u->bytes.len > SOURCE_LIMIT || u->unpacked > BYTES_MOST)
			return too_much(u, err);
	}
	out->parts = arena_grow(u->a, out->parts, out->n, &out->cap,
				sizeof *out->parts);
	out->parts[out->n++] = (struct zip_part){
		.name = arena_strdup(u->a, name),
		.data = arena_strndup(u->a, u->bytes.data ? u->bytes.data : "",
				      u->bytes.len),
		.len = u->bytes.len,
	};
	return STATUS_OK;
}

static enum status
read_parts(struct unpacking *u, struct error *err)
{
	enum status st = STATUS_OK;
	struct archive_entry *e;

	while (!st) {
		int rc = archive_read_next_header(u->archive, &e);
		const char *name;

		if (rc == ARCHIVE_EOF)
			break;
		if (rc == ARCHIVE_RETRY)
			continue;
		if (rc < ARCHIVE_WARN)
			return damaged(u, err);
		if (++u->members > MEMBERS_MOST || u->out->n > PARTS_MOST)
			return too_much(u, err);
		if (archive_entry_is_encrypted(e))
			return error_set(err, STATUS_FORMAT,
					 "%s: is encrypted; take its password "
					 "away first",
					 u->path);
		name = archive_entry_pathname_utf8(e);
		if (!name)
			name = archive_entry_pathname(e);
		if (is_wanted(e, name))
			st = read_part(u, name, err);
		else if (archive_read_data_skip(u->archive) <= ARCHIVE_FAILED)
			st = damaged(u, err);
	}
	return st;
}

enum status
zip_read(struct arena *a, const char *path, const char *bytes, size_t n,
	 struct zip *out, struct error *err)
{
	struct unpacking u = {
		.a = a, .archive = archive_read_new(), .path = path, .out = out
	};
	enum status st;

	*out = (struct zip){ 0 };
	archive_read_support_format_zip(u.archive);
	if (archive_read_open_memory(u.archive, bytes, n) != ARCHIVE_OK)
		st = damaged(&u, err);
	else
		st = read_parts(&u, err);
	archive_read_free(u.archive);
	buf_free(&u.bytes);
	return st;
}

#endif
