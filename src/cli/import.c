/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From files to a library: parsers read (cli/pool.h) while one thread stores
 * (cli/storing.h), and who asked for it is told of what is safe.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/xalloc.h"
#include "cli/import.h"
#include "cli/interrupt.h"
#include "cli/known.h"
#include "cli/pool.h"
#include "cli/storing.h"

struct importer {
	struct import *im;
	struct storing *storing;
	struct known *known;
	/* What the pool reads: the paths that are not known as a whole. */
	char **paths;
	bool *named;
	size_t *index; /* of each, among all paths */
	struct large *large;
	size_t n;
	size_t at;    /* path that is being read; n: none yet */
	bool archive; /* it is one */
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
	total->doubtful += c->doubtful;
	total->refused += c->refused;
	total->skipped += c->skipped;
}

static void
tell_all(struct import *im, struct stored *s)
{
	for (struct stored *next; s; s = next) {
		struct import_file file = {
			.name = s->name,
			.counts = s->counts,
			.refusal = s->refusal,
			.rival = s->rival,
			.first_rival = s->first_rival,
			.passed = s->passed,
		};

		next = s->next;
		sum_up(&im->total, &s->counts);
		if (im->told)
			im->told(im->ctx, &file);
		stored_free(s);
	}
}

/* --- what the pool brings ------------------------------------------------ */

/* The library knows no file; a person must. */
static void
refuse(struct stored *s, const char *why)
{
	s->counts.refused = 1;
	s->refusal = strstr(why, s->name) ? xstrdup(why)
					  : xasprintf("%s: %s", s->name, why);
}

/* A path has been read to its end. */
static bool
end_path(struct importer *p)
{
	const struct large *l = &p->large[p->at];
	struct stored *s;

	if (p->at == p->n)
		return true;
	s = stored_new(p->paths[p->at]);
	s->end = true;
	if (p->archive && large_is_same(l, p->paths[p->at]))
		s->archive = xstrdup(l->digest);
	return storing_give(p->storing, s);
}

static bool
take_file(void *ctx, struct pool_file *file)
{
	struct importer *p = ctx;
	struct import_reached *r = &p->im->reached;
	struct stored *s;

	if (!p->im->bundled && file->index != p->at) {
		if (!end_path(p))
			return false;
		p->at = file->index;
		p->archive = strcmp(file->name, p->paths[p->at]) != 0;
	}
	r->files++;
	r->bytes += file->bytes;
	r->index = p->im->bundled ? 0 : p->index[file->index];
	r->consumed = file->consumed;
	s = stored_new(file->name);
	switch (file->outcome) {
	case POOL_READ:
		s->objects = *file->objects;
		*file->objects = BUF_INIT;
		break;
	case POOL_REFUSED:
		refuse(s, file->refusal);
		break;
	case POOL_SKIPPED:
		s->counts.skipped = 1;
		s->passed = file->refusal;
		break;
	case POOL_KNOWN:
		s->counts.unchanged = file->known;
		s->known = xstrdup(file->digest);
		break;
	}
	return storing_give(p->storing, s);
}

static size_t
is_known(void *ctx, const char *digest)
{
	const struct importer *p = ctx;

	return known_texts(p->known, digest);
}

static bool
tick(void *ctx)
{
	struct importer *p = ctx;

	if (p->im->tick)
		p->im->tick(p->im->ctx);
	tell_all(p->im, storing_take(p->storing));
	/* No file need come to learn it from: parsers may take their time. */
	return !storing_failed(p->storing);
}

/* --- what is known as a whole -------------------------------------------- */

static void
tell_known(struct importer *p, size_t i, size_t texts)
{
	struct import *im = p->im;
	struct stored *s = stored_new(im->files[i]);

	im->reached.files++;
	im->reached.index = i;
	s->counts.unchanged = texts;
	tell_all(im, s);
}

/* Sort the paths: those to be read, and those that need not be. */
static void
sort_paths(struct importer *p)
{
	struct import *im = p->im;

	p->paths = xcalloc(im->n + 1, sizeof(*p->paths));
	p->named = xcalloc(im->n + 1, sizeof(*p->named));
	p->index = xcalloc(im->n + 1, sizeof(*p->index));
	p->large = xcalloc(im->n + 1, sizeof(*p->large));
	for (size_t i = 0; i < im->n; i++) {
		struct large *l = &p->large[p->n];
		size_t texts;

		/* What is held in memory knows no file from an earlier time. */
		if (!library_in_memory(im->library))
			large_look(l, im->files[i]);
		texts = *l->digest ? known_texts(p->known, l->digest) : 0;
		if (texts) {
			tell_known(p, i, texts);
			continue;
		}
		p->paths[p->n] = im->files[i];
		p->named[p->n] = !im->named || im->named[i];
		p->index[p->n++] = i;
	}
	p->at = p->n;
}

static void
forget_paths(struct importer *p)
{
	free(p->paths);
	free(p->named);
	free(p->index);
	free(p->large);
	known_free(p->known);
}

/* --- the whole ----------------------------------------------------------- */

enum status
import_run(struct import *im, struct error *err)
{
	struct importer p = { .im = im, .known = known_load(im->library) };
	struct error why;
	struct stored *last;
	enum status st, stored;
	bool drop;

	sort_paths(&p);
	p.storing = storing_start(im->library, im->namer, im->bundled, err);
	if (!p.storing) {
		forget_paths(&p);
		return STATUS_LIMIT;
	}
	st = pool_run(
		&(struct pool){
			.files = p.paths,
			.named = p.named,
			.n = p.n,
			.bundled = im->bundled,
			.file = take_file,
			.wire = true,
			.known = is_known,
			.tick = tick,
			.ctx = &p,
		},
		err);
	drop = interrupt_seen() || (im->bundled && st);
	if (!st && !drop)
		end_path(&p);
	stored = storing_end(p.storing, drop, &last, &why);
	tell_all(im, last);
	forget_paths(&p);
	if (!st && stored)
		st = error_set(err, why.code, "%s", why.msg);
	return st;
}
