/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The thread that stores, and the two lists between it and the others. */
#include "config.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/xalloc.h"
#include "cli/batch.h"
#include "cli/storing.h"
#include "model/wire.h"

enum {
	COMMIT_MS = 4000,
	COMMIT_FILES = 5000,
	WAITING_BYTES = 16 * 1024 * 1024, /* of objects, and no more */
};

/* In order; last is undefined while first is NULL. */
struct list {
	struct stored *first, *last;
};

struct storing {
	pthread_t thread;
	pthread_mutex_t lock; /* for all up to `failed' */
	pthread_cond_t changed;
	struct list waiting, safe;
	size_t bytes; /* of objects in waiting */
	bool ending, drop;
	struct error failed; /* code STATUS_OK: has not */
	/* The thread's own. */
	struct library *lib;
	bool whole;
	bool open; /* a transaction is */
	struct timespec due;
	long due_ms;	     /* how long it may stay so */
	struct list pending; /* stored in it */
	size_t n_pending;
	size_t texts, refused; /* since the end of the last path */
};

struct stored *
stored_new(const char *name)
{
	struct stored *s = xcalloc(1, sizeof(*s));

	s->name = xstrdup(name);
	return s;
}

void
stored_free(struct stored *s)
{
	if (!s)
		return;
	free(s->name);
	free(s->refusal);
	free(s->archive);
	buf_free(&s->objects);
	free(s);
}

/* --- lists --------------------------------------------------------------- */

static void
append(struct list *list, struct stored *s)
{
	s->next = NULL;
	if (list->first)
		list->last->next = s;
	else
		list->first = s;
	list->last = s;
}

static struct stored *
take_first(struct list *list)
{
	struct stored *s = list->first;

	if (s)
		list->first = s->next;
	return s;
}

static void
move_all(struct list *to, struct list *from)
{
	struct stored *s;

	while ((s = take_first(from)))
		append(to, s);
}

static void
free_all(struct list *list)
{
	struct stored *s;

	while ((s = take_first(list)))
		stored_free(s);
}

/* --- transactions -------------------------------------------------------- */

static bool
has_failed(struct storing *st)
{
	bool failed;

	pthread_mutex_lock(&st->lock);
	failed = st->failed.code != STATUS_OK;
	pthread_mutex_unlock(&st->lock);
	return failed;
}

static void
fail(struct storing *st, const struct error *why)
{
	pthread_mutex_lock(&st->lock);
	if (st->failed.code == STATUS_OK)
		st->failed = *why;
	pthread_cond_broadcast(&st->changed);
	pthread_mutex_unlock(&st->lock);
}

static struct timespec
in_ms(long ms)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	t.tv_sec += ms / 1000;
	t.tv_nsec += ms % 1000 * 1000000;
	if (t.tv_nsec >= 1000000000) {
		t.tv_sec++;
		t.tv_nsec -= 1000000000;
	}
	return t;
}

static bool
is_past(const struct timespec *t)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec > t->tv_sec ||
	       (now.tv_sec == t->tv_sec && now.tv_nsec >= t->tv_nsec);
}

static bool
begin(struct storing *st)
{
	struct error why;

	if (st->open)
		return true;
	if (library_begin(st->lib, &why)) {
		fail(st, &why);
		return false;
	}
	st->open = true;
	st->due_ms = st->due_ms ? 2 * st->due_ms : COMMIT_MS / 64;
	if (st->due_ms > COMMIT_MS)
		st->due_ms = COMMIT_MS;
	st->due = in_ms(st->due_ms);
	return true;
}

/* What is stored is safe; or, where that fails, forgotten. */
static void
commit(struct storing *st)
{
	struct error why;

	if (st->open && library_commit(st->lib, &why)) {
		fail(st, &why);
		free_all(&st->pending);
	}
	st->open = false;
	st->n_pending = 0;
	pthread_mutex_lock(&st->lock);
	move_all(&st->safe, &st->pending);
	pthread_mutex_unlock(&st->lock);
}

static void
roll_back(struct storing *st)
{
	library_rollback(st->lib);
	st->open = false;
	free_all(&st->pending);
}

/*
 * The first file waits for nobody: who looks at a new library meanwhile shall
 * not find it empty.
 */
static void
commit_when_due(struct storing *st)
{
	if (!st->whole &&
	    (!st->open || st->n_pending >= COMMIT_FILES || is_past(&st->due)))
		commit(st);
}

/* --- storing ------------------------------------------------------------- */

static void
count(struct import_counts *c, enum added what, const struct resolution *r)
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
		return;
	case ADDED_OUTDONE:
		c->outdone++;
		return;
	}
	c->recovered += resolution_was_mended(r);
}

/* The resolutions of a file, n of them. */
struct found {
	struct resolution **all;
	size_t n, cap;
};

static enum status
read_all(const struct buf *objects, struct found *found, struct error *err)
{
	struct batch_head head;
	enum status s = STATUS_OK;

	for (size_t at = 0, n; !s && (n = batch_take(objects->data + at,
						     objects->len - at, &head));
	     at += n) {
		found->all = xgrow(found->all, found->n, &found->cap,
				   sizeof(*found->all));
		s = wire_read(objects->data + at + sizeof(head), head.len,
			      &found->all[found->n], err);
		found->n += !s;
	}
	return s;
}

static void
add_all(struct storing *st, const struct found *found, struct import_counts *c)
{
	struct error why;
	enum added what;

	for (size_t i = 0; i < found->n; i++) {
		if (library_add(st->lib, found->all[i], &what, &why)) {
			fail(st, &why);
			return;
		}
		count(c, what, found->all[i]);
	}
}

/*
 * All are known to be sound before the first is stored, so that a file is
 * there as a whole or not at all.
 */
static void
store_objects(struct storing *st, struct stored *s)
{
	struct found found = { 0 };
	struct error why;

	if (read_all(&s->objects, &found, &why)) {
		s->refusal = xasprintf("%s: %s", s->name, why.msg);
		s->counts.refused = 1;
	} else if (begin(st)) {
		add_all(st, &found, &s->counts);
	}
	for (size_t i = 0; i < found.n; i++)
		resolution_free(found.all[i]);
	free(found.all);
	buf_free(&s->objects);
}

/* One that was refused, in part or as a whole, is to be told of again. */
static void
end_path(struct storing *st, const char *digest)
{
	struct error why;

	if (digest && !st->refused && st->texts && begin(st) &&
	    library_add_archive(st->lib, digest, st->texts, &why))
		fail(st, &why);
	st->texts = st->refused = 0;
}

static void
store(struct storing *st, struct stored *s)
{
	if (s->objects.len)
		store_objects(st, s);
	st->texts += s->counts.added + s->counts.replaced +
		     s->counts.unchanged + s->counts.outdone;
	st->refused += s->counts.refused;
	if (s->end) {
		end_path(st, s->archive);
		stored_free(s);
		return;
	}
	append(&st->pending, s);
	st->n_pending++;
}

/* --- the thread ---------------------------------------------------------- */

enum wake { WAKE_GIVEN, WAKE_DUE, WAKE_END };

/* Wait for something to store, or for a transaction to be due. */
static enum wake
await(struct storing *st, struct stored **out)
{
	enum wake wake = WAKE_GIVEN;
	int rc = 0;

	pthread_mutex_lock(&st->lock);
	while (!st->waiting.first && !st->ending && rc == 0)
		rc = st->open && !st->whole
			     ? pthread_cond_timedwait(&st->changed, &st->lock,
						      &st->due)
			     : pthread_cond_wait(&st->changed, &st->lock);
	if (st->drop || st->failed.code != STATUS_OK)
		free_all(&st->waiting);
	*out = take_first(&st->waiting);
	if (*out) {
		st->bytes -= (*out)->objects.len;
		pthread_cond_broadcast(&st->changed);
	} else {
		wake = st->ending ? WAKE_END : WAKE_DUE;
	}
	pthread_mutex_unlock(&st->lock);
	return wake;
}

static void *
run(void *arg)
{
	struct storing *st = arg;
	struct stored *s;
	enum wake wake;

	while ((wake = await(st, &s)) != WAKE_END) {
		if (wake == WAKE_GIVEN)
			store(st, s);
		if (!has_failed(st))
			commit_when_due(st);
	}
	if (st->whole && (st->drop || has_failed(st)))
		roll_back(st);
	commit(st);
	return NULL;
}

/* Signals are for the thread that reads. */
static int
start_thread(struct storing *st)
{
	sigset_t all, before;
	int rc;

	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	rc = pthread_create(&st->thread, NULL, run, st);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return rc;
}

struct storing *
storing_start(struct library *lib, bool whole)
{
	struct storing *st = xcalloc(1, sizeof(*st));
	pthread_condattr_t attr;

	st->lib = lib;
	st->whole = whole;
	pthread_mutex_init(&st->lock, NULL);
	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(&st->changed, &attr);
	pthread_condattr_destroy(&attr);
	if (start_thread(st) != 0)
		abort(); /* as where memory is wanting */
	return st;
}

bool
storing_give(struct storing *st, struct stored *s)
{
	bool good;

	pthread_mutex_lock(&st->lock);
	while (st->bytes > WAITING_BYTES && st->failed.code == STATUS_OK)
		pthread_cond_wait(&st->changed, &st->lock);
	st->bytes += s->objects.len;
	append(&st->waiting, s);
	good = st->failed.code == STATUS_OK;
	pthread_cond_broadcast(&st->changed);
	pthread_mutex_unlock(&st->lock);
	return good;
}

struct stored *
storing_take(struct storing *st)
{
	struct stored *s;

	pthread_mutex_lock(&st->lock);
	s = st->safe.first;
	st->safe.first = NULL;
	pthread_mutex_unlock(&st->lock);
	return s;
}

enum status
storing_end(struct storing *st, bool drop, struct stored **last,
	    struct error *err)
{
	enum status s;

	pthread_mutex_lock(&st->lock);
	st->ending = true;
	st->drop = drop;
	pthread_cond_broadcast(&st->changed);
	pthread_mutex_unlock(&st->lock);
	pthread_join(st->thread, NULL);
	*last = st->safe.first;
	s = st->failed.code;
	if (s != STATUS_OK)
		*err = st->failed;
	pthread_cond_destroy(&st->changed);
	pthread_mutex_destroy(&st->lock);
	free(st);
	return s;
}
