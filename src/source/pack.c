/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Archives by libarchive.  All that a hostile one can do is cost time and
 * memory, so both have limits here; what it names is never opened.
 */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef HAVE_LIBARCHIVE
#include <archive.h>
#include <archive_entry.h>
#endif

#include "base/buf.h"
#include "source/member.h"
#include "source/pack.h"
#include "source/source.h"

enum { HEAD = 512, USTAR_AT = 257, ZIP_NAME_AT = 30 };

/* How an archive, or a compressed one, begins. */
static const struct magic {
	size_t at, n;
	const char *bytes;
} magics[] = {
	{ 0, 4, "PK\3\4" },
	{ 0, 4, "PK\5\6" }, /* with nothing in it */
	{ 0, 2, "\x1f\x8b" },
	{ 0, 6,
	  "\xfd"
	  "7zXZ\0" },
	{ 0, 3, "BZh" },
	{ 0, 4, "\x28\xb5\x2f\xfd" },
	{ USTAR_AT, 5, "ustar" },
};

/* A zip whose first member is one of these is a document. */
static const char *const documents[] = {
	"[Content_Types].xml", "_rels/", "docProps/", "word/", "mimetype",
};

static bool
is_document(const char *head, size_t n)
{
	if (n <= ZIP_NAME_AT || memcmp(head, "PK", 2) != 0)
		return false;
	for (size_t i = 0; i < sizeof(documents) / sizeof(*documents); i++) {
		size_t len = strlen(documents[i]);

		if (n >= ZIP_NAME_AT + len &&
		    !memcmp(head + ZIP_NAME_AT, documents[i], len))
			return true;
	}
	return false;
}

static bool
is_pack(const char *head, size_t n)
{
	if (is_document(head, n))
		return false;
	for (size_t i = 0; i < sizeof(magics) / sizeof(*magics); i++) {
		const struct magic *m = &magics[i];

		if (n >= m->at + m->n && !memcmp(head + m->at, m->bytes, m->n))
			return true;
	}
	return false;
}

static int
open_file(const char *path)
{
	if (!strcmp(path, "-"))
		return dup(STDIN_FILENO);
	return open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
}

bool
pack_is(const char *path)
{
	int fd = open_file(path);
	char head[HEAD];
	struct stat st;
	ssize_t n = -1;

	if (fd < 0)
		return false;
	if (!fstat(fd, &st) && S_ISREG(st.st_mode))
		n = pread(fd, head, sizeof(head), 0);
	close(fd);
	return n > 0 && is_pack(head, (size_t)n);
}

#ifndef HAVE_LIBARCHIVE

enum status
pack_read(const char *path, struct pack_taker *to, struct error *err)
{
	(void)to;
	return error_set(err, STATUS_FORMAT,
			 "%s: is an archive or compressed, and this reaffirm "
			 "was built without libarchive; unpack it first",
			 path);
}

#else

enum {
	BLOCK = 128 * 1024,
	MEMBERS_MOST = 1000000,
	/* What is passed over without a look at how large it really is. */
	SKIP_MOST = 256 * 1024 * 1024,
	/* Text packs to a fifth, rarely to a fiftieth. */
	RATIO_MOST = 1000,
};
static const uint64_t free_bytes = UINT64_C(64) << 20; /* whatever the ratio */
static const uint64_t bytes_most = UINT64_C(64) << 30;

struct pack {
	const char *path;
	struct archive *a;
	struct pack_taker *to;
	uint64_t unpacked; /* bytes, passed over or not */
	size_t members;
	struct buf name, bytes;
};

static enum status
damaged(struct pack *p, struct error *err)
{
	const char *why = archive_error_string(p->a);

	return error_set(err, STATUS_FORMAT,
			 "%s: is damaged, or no zip or tar (%s); what came "
			 "before is kept",
			 p->path, why ? why : "no reason given");
}

/* Whether there is more in it than a collection of texts can hold. */
static enum status
check_bounds(struct pack *p, struct error *err)
{
	uint64_t packed = (uint64_t)archive_filter_bytes(p->a, -1);

	p->to->consumed = packed;
	if (p->members > MEMBERS_MOST)
		return error_set(err, STATUS_LIMIT,
				 "%s: more than %d files are in it; split it",
				 p->path, MEMBERS_MOST);
	if (p->unpacked > bytes_most ||
	    (p->unpacked > free_bytes && p->unpacked / RATIO_MOST > packed))
		return error_set(err, STATUS_LIMIT,
				 "%s: unpacks to far more than texts do; the "
				 "rest of it is left out",
				 p->path);
	return STATUS_OK;
}

/* All of a member, or of what must be passed over only how much it is. */
static enum status
read_member(struct pack *p, bool keep, bool *large, struct error *err)
{
	enum status st = STATUS_OK;

	buf_clear(&p->bytes);
	*large = false;
	while (!st) {
		char *to = buf_reserve(&p->bytes, BLOCK);
		la_ssize_t n = archive_read_data(p->a, to, BLOCK);

		if (n == ARCHIVE_RETRY)
			continue;
		if (n < 0)
			return damaged(p, err);
		if (n == 0)
			break;
		p->unpacked += (uint64_t)n;
		if (keep && p->bytes.len + (size_t)n <= SOURCE_LIMIT)
			p->bytes.len += (size_t)n;
		else if (keep)
			*large = true, keep = false;
		st = check_bounds(p, err);
	}
	return st;
}

/* The data of what is not wanted. */
static enum status
pass_over(struct pack *p, struct archive_entry *e, struct error *err)
{
	la_int64_t size = archive_entry_size(e);
	bool large;

	if (!archive_entry_size_is_set(e) || size > SKIP_MOST)
		return read_member(p, false, &large, err);
	p->unpacked += size > 0 ? (uint64_t)size : 0;
	if (archive_read_data_skip(p->a) <= ARCHIVE_FAILED)
		return damaged(p, err);
	return check_bounds(p, err);
}

static void
refuse_member(struct pack *p, const char *why)
{
	struct error err;

	error_set(&err, STATUS_FORMAT, "%s: %s", p->name.data, why);
	p->to->refused(p->to->ctx, p->name.data, &err);
}

static enum status
take_file(struct pack *p, struct error *err)
{
	bool large;
	enum status st = read_member(p, true, &large, err);

	if (st)
		return st;
	if (large)
		refuse_member(p, "larger than 32 MiB; split it");
	else
		p->to->file(p->to->ctx, p->name.data,
			    p->bytes.data ? p->bytes.data : "", p->bytes.len);
	return st;
}

/* Its name in the archive; of no encoding in particular. */
static const char *
entry_name(struct archive_entry *e)
{
	const char *name = archive_entry_pathname_utf8(e);

	if (!name)
		name = archive_entry_pathname(e);
	return name && *name ? name : "(no name)";
}

static enum status
take_entry(struct pack *p, struct archive_entry *e, struct error *err)
{
	const char *name = entry_name(e);
	enum member_kind kind = member_kind(name);

	if (archive_entry_filetype(e) == AE_IFDIR)
		return pass_over(p, e, err);
	buf_clear(&p->name);
	buf_printf(&p->name, "%s:%s", p->path, name);
	if (archive_entry_is_encrypted(e) && kind != MEMBER_SKIP) {
		refuse_member(p, "is encrypted; unpack it first");
		return STATUS_OK;
	}
	if (archive_entry_filetype(e) != AE_IFREG || kind == MEMBER_SKIP) {
		p->to->skipped(p->to->ctx, p->name.data);
		return pass_over(p, e, err);
	}
	if (kind == MEMBER_PACK) {
		refuse_member(p, "is an archive in an archive, or compressed; "
				 "unpack it first");
		return pass_over(p, e, err);
	}
	return take_file(p, err);
}

static enum status
take_entries(struct pack *p, struct error *err)
{
	enum status st = STATUS_OK;
	struct archive_entry *e;
	int rc;

	while (!st) {
		rc = archive_read_next_header(p->a, &e);
		if (rc == ARCHIVE_EOF)
			break;
		if (rc == ARCHIVE_RETRY)
			continue;
		if (rc < ARCHIVE_WARN)
			return damaged(p, err);
		p->members++;
		st = check_bounds(p, err);
		if (!st)
			st = take_entry(p, e, err);
	}
	if (!st && p->members == 0)
		st = error_set(err, STATUS_FORMAT,
			       "%s: no file is in this archive", p->path);
	return st;
}

enum status
pack_read(const char *path, struct pack_taker *to, struct error *err)
{
	struct pack p = { .path = path, .to = to, .a = archive_read_new() };
	int fd = open_file(path);
	enum status st;

	archive_read_support_filter_gzip(p.a);
	archive_read_support_filter_bzip2(p.a);
	archive_read_support_filter_xz(p.a);
	archive_read_support_filter_zstd(p.a);
	archive_read_support_format_tar(p.a);
	archive_read_support_format_zip(p.a);
	if (fd < 0)
		st = error_errno(err, STATUS_IO, errno, "%s: cannot be opened",
				 path);
	else if (archive_read_open_fd(p.a, fd, BLOCK) != ARCHIVE_OK)
		st = damaged(&p, err);
	else
		st = take_entries(&p, err);
	archive_read_free(p.a);
	if (fd >= 0)
		close(fd);
	buf_free(&p.name);
	buf_free(&p.bytes);
	return st;
}

#endif
