/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Transactions, and the resolutions of a file within one. */
#include "config.h"

#include <stdlib.h>

#include "base/xalloc.h"
#include "cli/batch.h"
#include "cli/ledger.h"
#include "cli/place.h"
#include "model/wire.h"

enum { COMMIT_MS = 4000, COMMIT_FILES = 5000 };

static void
fail(struct ledger *l, const struct error *why)
{
	if (l->failed.code == STATUS_OK)
		l->failed = *why;
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
begin(struct ledger *l)
{
	struct error why;

	if (l->open)
		return true;
	if (library_begin(l->lib, &why)) {
		fail(l, &why);
		return false;
	}
	l->open = true;
	l->due_ms = l->due_ms ? 2 * l->due_ms : COMMIT_MS / 64;
	if (l->due_ms > COMMIT_MS)
		l->due_ms = COMMIT_MS;
	l->due = in_ms(l->due_ms);
	return true;
}

/* What is stored is safe; or, where that fails, forgotten. */
static void
commit(struct ledger *l)
{
	struct error why;

	if (l->open && library_commit(l->lib, &why)) {
		fail(l, &why);
		stored_free_all(&l->pending);
	}
	l->open = false;
	l->n_pending = 0;
	stored_move(&l->safe, &l->pending);
}

static void
roll_back(struct ledger *l)
{
	library_rollback(l->lib);
	l->open = false;
	stored_free_all(&l->pending);
}

/*
 * The first file waits for nobody: who looks at a new library meanwhile shall
 * not find it empty.
 */
void
ledger_commit_when_due(struct ledger *l)
{
	if (!l->whole &&
	    (!l->open || l->n_pending >= COMMIT_FILES || is_past(&l->due)))
		commit(l);
}

/* --- storing ------------------------------------------------------------- */

static void
count(struct ledger *l, struct import_counts *c, enum added what,
      const struct resolution *r)
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
	c->doubtful += doubted_note(&l->doubted, r, what == ADDED_REPLACED);
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

/* Who looks for the text of a file must be told whose is held. */
static void
name_rival(const struct ledger *l, const struct resolution *r, struct stored *s)
{
	const char *file = library_rival(l->lib);
	char *before = s->rival;

	if (!file)
		return;
	s->rival = xasprintf("%s%s%s (%s): %s", before ? before : "",
			     before ? "; " : "", r->key, r->lang, file);
	if (!before)
		s->first_rival = strlen(s->rival);
	free(before);
}

/* It is to be found again from wherever one is then. */
static void
name_place(struct resolution *r)
{
	char *file = place_absolute(r->file);

	r->file = arena_strdup(r->arena, file);
	free(file);
}

/* A file that was known, and is not any more where it was, is here now. */
static void
follow_file(struct ledger *l, const struct stored *s)
{
	char *held = library_file(l->lib, s->known), *file;
	struct error why;

	if (held && !place_is_there(held) && begin(l)) {
		file = place_absolute(s->name);
		if (library_move_file(l->lib, s->known, file, &why))
			fail(l, &why);
		free(file);
	}
	free(held);
}

static void
add_all(struct ledger *l, const struct found *found, struct stored *s)
{
	struct error why;
	enum added what;

	for (size_t i = 0; i < found->n; i++) {
		if (!l->whole)
			name_place(found->all[i]);
		if (l->namer && resolution_has_no_number(found->all[i]))
			namer_give(l->namer, found->all[i]);
		if (library_add(l->lib, found->all[i], &what, &why)) {
			fail(l, &why);
			return;
		}
		count(l, &s->counts, what, found->all[i]);
		name_rival(l, found->all[i], s);
	}
}

/* Without a number a text is for reading alone. */
static bool
may_be_kept(const struct ledger *l, const struct found *found)
{
	for (size_t i = 0; i < found->n; i++)
		if (!library_in_memory(l->lib) &&
		    resolution_has_no_number(found->all[i]))
			return false;
	return true;
}

static void
refuse(struct stored *s, const char *why)
{
	s->refusal = xasprintf("%s: %s", s->name, why);
	s->counts.refused = 1;
}

/*
 * All are known to be sound before the first is stored, so that a file is
 * there as a whole or not at all.
 */
static void
store_objects(struct ledger *l, struct stored *s)
{
	struct found found = { 0 };
	struct error why;

	if (read_all(&s->objects, &found, &why)) {
		refuse(s, why.msg);
	} else if (!may_be_kept(l, &found)) {
		refuse(s, "it has no number; name the file by one, as "
			  "A_RES_57_263.txt, or only read it");
	} else if (begin(l)) {
		add_all(l, &found, s);
	}
	for (size_t i = 0; i < found.n; i++)
		resolution_free(found.all[i]);
	free(found.all);
	buf_free(&s->objects);
}

/* One that was refused, in part or as a whole, is to be told of again. */
static void
end_path(struct ledger *l, const char *digest)
{
	struct error why;

	if (digest && !l->refused && l->texts && begin(l) &&
	    library_add_archive(l->lib, digest, l->texts, &why))
		fail(l, &why);
	l->texts = l->refused = 0;
}

void
ledger_store(struct ledger *l, struct stored *s)
{
	if (l->failed.code != STATUS_OK) {
		stored_free(s);
		return;
	}
	if (s->objects.len)
		store_objects(l, s);
	else if (s->known)
		follow_file(l, s);
	l->texts += s->counts.added + s->counts.replaced + s->counts.unchanged +
		    s->counts.outdone;
	l->refused += s->counts.refused;
	if (s->end) {
		end_path(l, s->archive);
		stored_free(s);
		return;
	}
	stored_append(&l->pending, s);
	l->n_pending++;
}

void
ledger_end(struct ledger *l, bool drop)
{
	if (l->whole && (drop || l->failed.code != STATUS_OK))
		roll_back(l);
	commit(l);
	doubted_free(&l->doubted);
}
