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
#include "cli/batch.h"
#include "cli/import.h"
#include "cli/interrupt.h"
#include "cli/pool.h"
#include "model/wire.h"

enum { COMMIT_MS = 2000, COMMIT_FILES = 1000 };

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

static enum status
add_one(struct library *lib, const struct resolution *r,
	struct import_counts *c, struct error *err)
{
	enum added what;
	enum status st = library_add(lib, r, &what, err);

	if (st)
		return st;
	count(c, what);
	c->recovered += (what == ADDED_NEW || what == ADDED_REPLACED) &&
			resolution_was_mended(r);
	return STATUS_OK;
}

/* The resolutions of a file, n of them. */
struct found {
	struct resolution **all;
	size_t n, cap;
};

static enum status
read_all(const struct pool_file *file, struct found *found, struct error *err)
{
	struct batch_head head;
	enum status st = STATUS_OK;

	for (size_t at = 0, n;
	     !st && (n = batch_take(file->objects + at, file->n - at, &head));
	     at += n) {
		found->all = xgrow(found->all, found->n, &found->cap,
				   sizeof(*found->all));
		st = wire_read(file->objects + at + sizeof(head), head.len,
			       &found->all[found->n], err);
		found->n += !st;
	}
	return st;
}

static void
forget_all(struct found *found)
{
	for (size_t i = 0; i < found->n; i++)
		resolution_free(found->all[i]);
	free(found->all);
}

static bool
add_all(struct importer *p, const struct found *found, struct import_counts *c)
{
	struct error why;

	for (size_t i = 0; i < found->n; i++)
		if (add_one(p->im->library, found->all[i], c, &why))
			return fail(p, &why);
	return true;
}

/*
 * All are known to be sound before the first is stored, so that a file is
 * there as a whole or not at all.
 */
static bool
take_read(struct importer *p, const struct pool_file *file)
{
	struct import_counts c = { 0 };
	struct found found = { 0 };
	struct error why;
	bool stored = true;

	if (read_all(file, &found, &why))
		wait_refused(p, file->name, why.msg);
	else if ((stored = begin(p) && add_all(p, &found, &c)))
		wait_with(p, file->name, &c, NULL);
	forget_all(&found);
	return stored;
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
		.wire = true,
		.known = is_known,
		.tick = tick,
		.ctx = &p,
	};
	enum status st = pool_run(&pool, err);

	finish(&p);
	return st ? st : p.failed;
}
