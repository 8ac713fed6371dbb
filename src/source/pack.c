/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Archives by libarchive.  All that a hostile one can do is cost time and
 * memory, so both have limits here; what it names is never opened.
 */
#include "config.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#ifdef HAVE_LIBARCHIVE
#include <archive.h>
#include <archive_entry.h>
#endif

#include "base/buf.h"
#include "source/member.h"
#include "source/pack.h"
#include "source/source.h"

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
/* Whatever the ratio: a few seconds' work. */
static const uint64_t free_bytes = UINT64_C(2) << 30;
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
				 "rest of the archive is left out",
				 p->name.data ? p->name.data : p->path);
	return STATUS_OK;
}

/* What came of the bytes of a member. */
enum reading {
	READ_WHOLE,
	READ_LARGE, /* it has more of them than are kept */
	READ_TORN,  /* and what comes behind it is sound */
};

/* All of a member, or of what must be passed over only how much it is. */
static enum status
read_member(struct pack *p, bool keep, enum reading *how, struct error *err)
{
	enum status st = STATUS_OK;

	buf_clear(&p->bytes);
	*how = READ_WHOLE;
	while (!st) {
		char *to = buf_reserve(&p->bytes, BLOCK);
		la_ssize_t n = archive_read_data(p->a, to, BLOCK);

		if (n == ARCHIVE_RETRY)
			continue;
		if (n == ARCHIVE_WARN || n == ARCHIVE_FAILED) {
			*how = READ_TORN;
			break;
		}
		if (n < 0)
			return damaged(p, err);
		if (n == 0)
			break;
		p->unpacked += (uint64_t)n;
		if (keep && p->bytes.len + (size_t)n <= SOURCE_LIMIT)
			p->bytes.len += (size_t)n;
		else if (keep)
			*how = READ_LARGE, keep = false;
		st = check_bounds(p, err);
	}
	return st;
}

/* The data of what is not wanted; in a zip it is jumped over. */
static enum status
pass_over(struct pack *p, struct archive_entry *e, struct error *err)
{
	la_int64_t size = archive_entry_size(e);
	bool jump = (archive_format(p->a) & ARCHIVE_FORMAT_BASE_MASK) ==
		    ARCHIVE_FORMAT_ZIP;
	enum reading how;

	if (!archive_entry_size_is_set(e) || (!jump && size > SKIP_MOST))
		return read_member(p, false, &how, err);
	p->unpacked += jump || size < 0 ? 0 : (uint64_t)size;
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
take_file(struct pack *p, struct archive_entry *e, struct error *err)
{
	enum reading how;
	enum status st;

	if (archive_entry_size_is_set(e) &&
	    archive_entry_size(e) > SOURCE_LIMIT) {
		st = pass_over(p, e, err);
		how = READ_LARGE;
	} else {
		st = read_member(p, true, &how, err);
	}
	if (st)
		return st;
	if (how == READ_LARGE)
		refuse_member(p, "larger than 32 MiB; split it");
	else if (how == READ_TORN)
		refuse_member(p, "is damaged in its archive");
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

/* Why it is refused for what it is, not for what is in it; NULL: it is not. */
static const char *
fault_of(struct archive_entry *e, const char *name, enum member_kind kind)
{
	const char *link = archive_entry_symlink(e);
	const char *same = archive_entry_hardlink(e);

	if ((link && member_leads_out(name, link)) ||
	    (same && member_leads_out(same, NULL)))
		return "is a link that leads out of the archive";
	if (link || same || kind == MEMBER_SKIP)
		return NULL;
	if (member_leads_out(name, NULL))
		return "its name leads out of the archive";
	if (archive_entry_filetype(e) != AE_IFREG)
		return "is a device, a pipe or the like";
	if (archive_entry_is_encrypted(e))
		return "is encrypted; unpack it first";
	if (kind == MEMBER_PACK)
		return "is an archive in an archive, or compressed; unpack it "
		       "first";
	return NULL;
}

static bool
is_other(const struct pack *p)
{
	return p->to->only && strcmp(p->name.data, p->to->only) != 0;
}

static enum status
take_entry(struct pack *p, struct archive_entry *e, struct error *err)
{
	const char *name = entry_name(e), *fault;
	enum member_kind kind = member_kind(name);
	enum status st;

	buf_clear(&p->name);
	buf_printf(&p->name, "%s:%s", p->path, name);
	if (archive_entry_filetype(e) == AE_IFDIR || is_other(p))
		return pass_over(p, e, err);
	fault = fault_of(e, name, kind);
	if (fault) {
		/* Nobody knows how large what is encrypted is. */
		st = archive_entry_is_encrypted(e) ? STATUS_OK
						   : pass_over(p, e, err);
		if (!st)
			refuse_member(p, fault);
		return st;
	}
	if (archive_entry_filetype(e) != AE_IFREG || kind == MEMBER_SKIP ||
	    archive_entry_hardlink(e)) {
		p->to->skipped(p->to->ctx, p->name.data);
		return pass_over(p, e, err);
	}
	return take_file(p, e, err);
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
		if (p->to->only && !is_other(p))
			break;
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
	int fd = pack_open(path);
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
