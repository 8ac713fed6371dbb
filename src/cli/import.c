/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From files to a library: one transaction a file. */
#include "config.h"

#include <string.h>

#include "base/buf.h"
#include "cli/import.h"
#include "cli/pool.h"

struct importer {
	struct import *im;
	struct error *err;
	enum status failed; /* what ended it all */
};

/* Whether the next file would fail in the same way. */
static bool
is_of_library(enum status st)
{
	switch (st) {
	case STATUS_BUSY:
	case STATUS_READONLY:
	case STATUS_DAMAGED:
	case STATUS_NEWER:
	case STATUS_FULL:
	case STATUS_IO:
		return true;
	default:
		return false;
	}
}

static void
count(struct import_counts *c, enum added what)
{
	switch (what) {
	case ADDED_NEW:
		c->added++;
		break;
	case ADDED_REPLACED:
		c->replaced++;
		break;
	case ADDED_UNCHANGED:
		c->unchanged++;
		break;
	}
}

static enum status
add_lines(struct library *lib, const char *s, size_t n, struct import_counts *c,
	  struct error *err)
{
	const char *end = s + n;
	enum status st = STATUS_OK;

	while (!st && s < end) {
		const char *nl = memchr(s, '\n', (size_t)(end - s));
		size_t len = (size_t)((nl ? nl : end) - s);
		enum added what;

		st = library_add(lib, s, len, &what, err);
		if (!st)
			count(c, what);
		s += len + 1;
	}
	return st;
}

static enum status
store(struct library *lib, const char *objects, size_t n,
      struct import_counts *c, struct error *err)
{
	enum status st = library_begin(lib, err);

	if (st)
		return st;
	st = add_lines(lib, objects, n, c, err);
	if (!st)
		st = library_commit(lib, err);
	if (st)
		library_rollback(lib);
	return st;
}

static void
tell(struct import *im, size_t index, const struct import_counts *c,
     const char *refusal)
{
	im->total.added += c->added;
	im->total.replaced += c->replaced;
	im->total.unchanged += c->unchanged;
	im->total.refused += c->refused;
	if (im->told)
		im->told(im->ctx, index, c, refusal);
}

/* The library knows no file; a person must. */
static void
tell_refusal(struct import *im, size_t index, const char *why)
{
	static const struct import_counts none = { .refused = 1 };
	const char *path = im->bundled ? "bundled texts" : im->files[index];
	struct buf msg = BUF_INIT;

	if (!strstr(why, path))
		buf_printf(&msg, "%s: ", path);
	buf_puts(&msg, why);
	tell(im, index, &none, msg.data);
	buf_free(&msg);
}

static bool
take_file(void *ctx, size_t index, const char *objects, size_t n,
	  const char *refusal)
{
	struct importer *p = ctx;
	struct import_counts c = { 0 };
	struct error err;
	enum status st;

	if (refusal) {
		tell_refusal(p->im, index, refusal);
		return true;
	}
	st = store(p->im->library, objects, n, &c, &err);
	if (is_of_library(st)) {
		p->failed = error_set(p->err, st, "%s", err.msg);
		return false;
	}
	if (st)
		tell_refusal(p->im, index, err.msg);
	else
		tell(p->im, index, &c, NULL);
	return true;
}

enum status
import_run(struct import *im, struct error *err)
{
	struct importer p = { .im = im, .err = err };
	struct pool pool = {
		.files = im->files,
		.n = im->n,
		.bundled = im->bundled,
		.file = take_file,
		.ctx = &p,
	};
	enum status st = pool_run(&pool, err);

	return st ? st : p.failed;
}
