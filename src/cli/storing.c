/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The thread that stores, and the two lists between it and the others. */
#include "config.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

#include "base/xalloc.h"
#include "cli/ledger.h"
#include "cli/storing.h"

/* Of objects that wait to be stored, and no more. */
enum { WAITING_BYTES = 16 * 1024 * 1024 };

struct storing {
	pthread_t thread;
	pthread_mutex_t lock; /* for all up to `failed' */
	pthread_cond_t changed;
	struct stored_list waiting, safe;
	size_t bytes; /* of objects in waiting */
	bool ending, drop;
	struct error failed;  /* code STATUS_OK: has not */
	struct ledger ledger; /* the thread's own */
};

enum wake { WAKE_GIVEN, WAKE_DUE, WAKE_END };

/* Wait for something to store, or for a transaction to be due. */
static enum wake
await(struct storing *st, struct stored **out)
{
	enum wake wake = WAKE_GIVEN;
	int rc = 0;

	pthread_mutex_lock(&st->lock);
	while (!st->waiting.first && !st->ending && rc == 0)
		rc = st->ledger.open && !st->ledger.whole
			     ? pthread_cond_timedwait(&st->changed, &st->lock,
						      &st->ledger.due)
			     : pthread_cond_wait(&st->changed, &st->lock);
	if (st->drop || st->failed.code != STATUS_OK)
		stored_free_all(&st->waiting);
	*out = stored_take(&st->waiting);
	if (*out) {
		st->bytes -= (*out)->objects.len;
		pthread_cond_broadcast(&st->changed);
	} else {
		wake = st->ending ? WAKE_END : WAKE_DUE;
	}
	pthread_mutex_unlock(&st->lock);
	return wake;
}

/* What has become of the ledger, for all to see. */
static void
publish(struct storing *st)
{
	pthread_mutex_lock(&st->lock);
	stored_move(&st->safe, &st->ledger.safe);
	if (st->failed.code == STATUS_OK && st->ledger.failed.code) {
		st->failed = st->ledger.failed;
		pthread_cond_broadcast(&st->changed);
	}
	pthread_mutex_unlock(&st->lock);
}

static void *
run(void *arg)
{
	struct storing *st = arg;
	struct stored *s;
	enum wake wake;

	while ((wake = await(st, &s)) != WAKE_END) {
		if (wake == WAKE_GIVEN)
			ledger_store(&st->ledger, s);
		ledger_commit_when_due(&st->ledger);
		publish(st);
	}
	ledger_end(&st->ledger, st->drop);
	publish(st);
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

static void
discard(struct storing *st)
{
	pthread_cond_destroy(&st->changed);
	pthread_mutex_destroy(&st->lock);
	free(st);
}

struct storing *
storing_start(struct library *lib, struct namer *namer, bool whole,
	      struct error *err)
{
	struct storing *st = xcalloc(1, sizeof(*st));
	pthread_condattr_t attr;

	st->ledger.lib = lib;
	st->ledger.namer = namer;
	st->ledger.whole = whole;
	pthread_mutex_init(&st->lock, NULL);
	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(&st->changed, &attr);
	pthread_condattr_destroy(&attr);
	if (start_thread(st) == 0)
		return st;
	error_set(err, STATUS_LIMIT,
		  "no thread can be started; end other programs, or raise the "
		  "limit (ulimit -u)");
	discard(st);
	return NULL;
}

bool
storing_give(struct storing *st, struct stored *s)
{
	bool good;

	pthread_mutex_lock(&st->lock);
	while (st->bytes > WAITING_BYTES && st->failed.code == STATUS_OK)
		pthread_cond_wait(&st->changed, &st->lock);
	st->bytes += s->objects.len;
	stored_append(&st->waiting, s);
	good = st->failed.code == STATUS_OK;
	pthread_cond_broadcast(&st->changed);
	pthread_mutex_unlock(&st->lock);
	return good;
}

bool
storing_failed(struct storing *st)
{
	bool failed;

	pthread_mutex_lock(&st->lock);
	failed = st->failed.code != STATUS_OK;
	pthread_mutex_unlock(&st->lock);
	return failed;
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
	discard(st);
	return s;
}
