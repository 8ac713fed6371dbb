/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From files to a library.  Making sure that something is on disk takes as
 * long as storing a dozen files, so a transaction takes many; each of them
 * is told of when it is safe, and until then waits in a list.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/buf.h"
#include "base/xalloc.h"
#include "cli/import.h"
#include "cli/interrupt.h"
#include "cli/pool.h"

enum { COMMIT_MS = 1000, COMMIT_FILES = 1000 };

/* A file that is stored or refused, and of which nobody was told. */
struct waiting {
	char *name, *refusal; /* refusal: or NULL */
	struct import_counts counts;
};

struct importer {
	struct import *im;
	struct error *err;
	enum status failed; /* what ended it all */
	bool open;	    /* a transaction is */
	struct timespec since;
	long due_ms; /* how long it may stay so */
	struct waiting *waiting;
	size_t n, cap;
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

/* --- telling ------------------------------------------------------------- */

static void
sum_up(struct import_counts *total, const struct import_counts *c)
{
	total->added += c->added;
	total->replaced += c->replaced;
	total->unchanged += c->unchanged;
	total->outdone += c->outdone;
	total->recovered += c->recovered;
	total->refused += c->refused;
	total->skipped += c->skipped;
}

/* All that wait, in their order; or only forget them. */
static void
empty_waiting(struct importer *p, bool tell)
{
	struct import *im = p->im;

	for (size_t i = 0; i < p->n; i++) {
		struct waiting *w = &p->waiting[i];
		struct import_file file = {
			.name = w->name,
			.counts = w->counts,
			.refusal = w->refusal,
		};

		if (tell)
			sum_up(&im->total, &w->counts);
		if (tell && im->told)
			im->told(im->ctx, &file);
		free(w->name);
		free(w->refusal);
	}
	p->n = 0;
}

static void
wait_with(struct importer *p, const char *name, const struct import_counts *c,
	  char *refusal)
{
	p->waiting = xgrow(p->waiting, p->n, &p->cap, sizeof(*p->waiting));
	p->waiting[p->n++] = (struct waiting){
		.name = xstrdup(name),
		.counts = *c,
		.refusal = refusal,
	};
}

/* The library knows no file; a person must. */
static void
wait_refused(struct importer *p, const char *name, const char *why)
{
	static const struct import_counts refused = { .refused = 1 };
	struct buf msg = BUF_INIT;

	if (!strstr(why, name))
		buf_printf(&msg, "%s: ", name);
	buf_puts(&msg, why);
	wait_with(p, name, &refused, buf_steal(&msg));
}

/* --- transactions -------------------------------------------------------- */

static bool
fail(struct importer *p, const struct error *why)
{
	p->failed = error_set(p->err, why->code, "%s", why->msg);
	return false;
}

static bool
begin(struct importer *p)
{
	struct error why;

	if (p->open)
		return true;
	if (library_begin(p->im->library, &why))
		return fail(p, &why);
	p->open = true;
	clock_gettime(CLOCK_MONOTONIC, &p->since);
	return true;
}

static bool
commit(struct importer *p)
{
	struct error why;
	bool done = true;

	if (p->open && library_commit(p->im->library, &why))
		done = p->failed ? false : fail(p, &why);
	p->open = false;
	p->due_ms = p->due_ms ? 2 * p->due_ms : COMMIT_MS / 16;
	if (p->due_ms > COMMIT_MS)
		p->due_ms = COMMIT_MS;
	empty_waiting(p, done);
	return done;
}

static long
open_ms(const struct importer *p)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (now.tv_sec - p->since.tv_sec) * 1000 +
	       (now.tv_nsec - p->since.tv_nsec) / 1000000;
}

/*
 * The bundled texts wait for one another.  The first file waits for nobody:
 * who looks at a new library meanwhile shall not find it empty.
 */
static bool
commit_when_due(struct importer *p)
{
	if (p->im->bundled)
		return true;
	if (p->open && p->n < COMMIT_FILES && open_ms(p) < p->due_ms)
		return true;
	return commit(p);
}

/* --- storing ------------------------------------------------------------- */

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
	case ADDED_OUTDONE:
		c->outdone++;
		break;
	}
}

/* The reader of XML leaves this doubt (source/akn.c). */
static bool
was_mended(const char *object, size_t n)
{
	static const char doubt[] = "\"The XML is not well-formed (";

	return memmem(object, n, doubt, sizeof(doubt) - 1);
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
		c->recovered += !st &&
				(what == ADDED_NEW || what == ADDED_REPLACED) &&
				was_mended(s, len);
		s += len + 1;
	}
	return st;
}

/* All of a file, or nothing of it. */
static enum status
store(struct library *lib, const struct pool_file *file,
      struct import_counts *c, struct error *err)
{
	enum status st = library_save(lib, err);

	if (st)
		return st;
	st = add_lines(lib, file->objects, file->n, c, err);
	if (st)
		library_undo(lib);
	else
		st = library_keep(lib, err);
	return st;
}

static bool
take_read(struct importer *p, const struct pool_file *file)
{
	struct import_counts c = { 0 };
	struct error why;
	enum status st;

	if (!begin(p))
		return false;
	st = store(p->im->library, file, &c, &why);
	if (is_of_library(st))
		return fail(p, &why);
	if (st)
		wait_refused(p, file->name, why.msg);
	else
		wait_with(p, file->name, &c, NULL);
	return true;
}

static bool
take_file(void *ctx, const struct pool_file *file)
{
	struct importer *p = ctx;
	struct import_counts known = { .unchanged = file->known };
	static const struct import_counts skipped = { .skipped = 1 };

	p->im->reached.files++;
	p->im->reached.bytes += file->bytes;
	p->im->reached.index = file->index;
	p->im->reached.consumed = file->consumed;
	switch (file->outcome) {
	case POOL_READ:
		if (!take_read(p, file))
			return false;
		break;
	case POOL_REFUSED:
		wait_refused(p, file->name, file->refusal);
		break;
	case POOL_SKIPPED:
		wait_with(p, file->name, &skipped, NULL);
		break;
	case POOL_KNOWN:
		wait_with(p, file->name, &known, NULL);
		break;
	}
	return commit_when_due(p);
}

static size_t
is_known(void *ctx, const char *digest)
{
	struct importer *p = ctx;

	return library_known(p->im->library, digest);
}

static bool
tick(void *ctx)
{
	struct importer *p = ctx;

	if (p->im->tick)
		p->im->tick(p->im->ctx);
	return commit_when_due(p);
}

/* What is complete is kept, also where a signal or an error ended it. */
static void
finish(struct importer *p)
{
	if (p->im->bundled && (p->failed || interrupt_seen())) {
		library_rollback(p->im->library);
		empty_waiting(p, false);
		p->open = false;
	}
	commit(p);
	free(p->waiting);
}

enum status
import_run(struct import *im, struct error *err)
{
	struct importer p = { .im = im, .err = err };
	struct pool pool = {
		.files = im->files,
		.named = im->named,
		.n = im->n,
		.bundled = im->bundled,
		.file = take_file,
		.known = is_known,
		.tick = tick,
		.ctx = &p,
	};
	enum status st = pool_run(&pool, err);

	finish(&p);
	return st ? st : p.failed;
}
