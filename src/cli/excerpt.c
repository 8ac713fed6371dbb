/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file found again by the name that it had, and lines of it. */
#include "config.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/digest.h"
#include "base/embedded.h"
#include "base/file.h"
#include "cli/excerpt.h"
#include "cli/format.h"
#include "source/pack.h"
#include "text/utf8.h"

enum { LINE_MOST = 8192 }; /* bytes of a line: XML may have one alone */

static const char bundled[] = "bundled/";

bool
excerpt_range(const char *s, struct excerpt *range)
{
	char end;

	return sscanf(s, "%9zu-%9zu%c", &range->first, &range->last, &end) ==
		       2 &&
	       range->first > 0 && range->first <= range->last;
}

/* --- its bytes --------------------------------------------------------- */

static bool
find_bundled(const char *name, struct buf *bytes)
{
	if (strncmp(name, bundled, sizeof(bundled) - 1) != 0)
		return false;
	name += sizeof(bundled) - 1;
	for (const struct embedded *e = embedded_resolutions; e->name; e++) {
		if (strcmp(e->name, name) != 0)
			continue;
		buf_add(bytes, e->data, e->len);
		return true;
	}
	return false;
}

struct member {
	struct buf *bytes;
	bool found;
};

static void
take_member(void *ctx, const char *name, const char *bytes, size_t n)
{
	struct member *m = ctx;

	(void)name;
	m->found = true;
	buf_add(m->bytes, bytes, n);
}

static void
pass_refused(void *ctx, const char *name, const struct error *why)
{
	(void)ctx, (void)name, (void)why;
}

static void
pass_skipped(void *ctx, const char *name)
{
	(void)ctx, (void)name;
}

/* Of "ARCHIVE:MEMBER", where either may have a colon in its name. */
static bool
find_member(struct arena *a, const char *name, struct buf *bytes)
{
	struct member m = { .bytes = bytes };

	for (const char *at = strchr(name, ':'); at && !m.found;
	     at = strchr(at + 1, ':')) {
		const char *path = arena_strndup(a, name, (size_t)(at - name));
		struct pack_taker taker = { .file = take_member,
					    .refused = pass_refused,
					    .skipped = pass_skipped,
					    .ctx = &m,
					    .only = name };
		struct error err;

		if (access(path, R_OK) == 0 && pack_is(path))
			pack_read(path, &taker, &err);
	}
	return m.found;
}

static enum status
find(struct arena *a, const char *name, struct buf *bytes, struct error *err)
{
	if (access(name, F_OK) == 0)
		return file_read(name, SOURCE_LIMIT, bytes, err);
	if (find_bundled(name, bytes) || find_member(a, name, bytes))
		return STATUS_OK;
	return error_set(err, STATUS_MISSING,
			 "%s is not there any more; where it is now, "
			 "importing it again tells",
			 name);
}

/* --- its lines --------------------------------------------------------- */

static void
put_line(struct buf *out, size_t page, size_t number, const char *s, size_t n)
{
	if (n > LINE_MOST)
		for (n = LINE_MOST;
		     n > 0 && ((unsigned char)s[n] & 0xc0) == 0x80;)
			n--;
	buf_printf(out, "%zu\t%zu\t", page, number);
	buf_add(out, s, n);
	buf_putc(out, '\n');
}

/* XML has no lines but those of its bytes. */
static void
put_raw(struct arena *a, const struct buf *bytes, struct excerpt range,
	struct buf *out)
{
	const char *s = bytes->data, *end = s + bytes->len;

	for (size_t i = 1; s < end && i <= range.last; i++) {
		const char *stop = memchr(s, '\n', (size_t)(end - s));
		size_t n = (size_t)((stop ? stop : end) - s);

		if (i >= range.first) {
			const char *clean = utf8_clean(
				a, s, n < LINE_MOST ? n : LINE_MOST, &n);

			put_line(out, 0, i, clean, n);
		}
		s = stop ? stop + 1 : end;
	}
}

static enum status
put_lines(struct arena *a, const struct received *f, struct excerpt range,
	  struct buf *out, struct error *err)
{
	struct source src = { 0 };
	enum status st = format_lines(a, f, &src, err);

	for (size_t i = 0; !st && i < src.n_lines; i++) {
		const struct source_line *l = &src.lines[i];

		if (l->number >= range.first && l->number <= range.last)
			put_line(out, l->page, l->number, l->text, l->len);
	}
	return st;
}

enum status
excerpt_print(const char *name, struct excerpt range, struct buf *out,
	      struct error *err)
{
	struct arena *a = arena_new();
	struct buf bytes = BUF_INIT;
	char digest[DIGEST_SIZE];
	enum status st = find(a, name, &bytes, err);

	if (!st && bytes.len) {
		digest_hex(bytes.data, bytes.len, digest);
		buf_printf(out, "%s\n", digest);
		if (format_is_akn(bytes.data, bytes.len))
			put_raw(a, &bytes, range, out);
		else
			st = put_lines(a,
				       &(struct received){ name, digest,
							   bytes.data,
							   bytes.len },
				       range, out, err);
	}
	buf_free(&bytes);
	arena_free(a);
	return st;
}
