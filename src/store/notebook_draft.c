/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Drafts: what is being typed, so that kill -9 or a dropped line costs a
 * second of typing at most.  They belong to a process; those of one that is
 * gone are offered to others.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "store/notebook_int.h"

enum {
	/* Typing must not stand still for a draft; the next one is near. */
	DRAFT_BUSY_MS = 250,
	/*
	 * Nothing is known of processes on other hosts, but a draft that
	 * nobody touched for so many seconds is not being typed.
	 */
	FOREIGN_STALE = 3600,
};

static void
read_owner(struct query *q, int col, struct owner *o)
{
	snprintf(o->host, sizeof(o->host), "%s", db_text(q, col));
	o->pid = db_int(q, col + 1);
	snprintf(o->started, sizeof(o->started), "%s", db_text(q, col + 2));
}

/* Whether another process may be typing at it. */
static bool
in_use(const struct notebook *nb, const struct owner *o, int64_t modified)
{
	if (o->pid == 0)
		return false;
	if (strcmp(o->host, nb->me.host) != 0)
		return llabs((long long)(time(NULL) - modified)) <
		       FOREIGN_STALE; /* clocks are set back, too */
	return owner_lives(o);
}

static bool
is_mine(const struct notebook *nb, const struct owner *o)
{
	return o->pid == nb->me.pid && strcmp(o->host, nb->me.host) == 0 &&
	       strcmp(o->started, nb->me.started) == 0;
}

/* Whether draft id is there and ours, or nobody's. */
static enum status
can_replace(struct notebook *nb, int64_t id, bool *can, struct error *err)
{
	struct query q = db_query(nb->db, "SELECT host, pid, started, "
					  "modified FROM draft WHERE id = ?");
	struct owner o = { 0 };

	*can = false;
	db_bind_int(&q, id);
	if (db_step(&q)) {
		read_owner(&q, 0, &o);
		*can = is_mine(nb, &o) || !in_use(nb, &o, db_int(&q, 3));
	}
	return db_end(&q, err);
}

static enum status
write_draft(struct notebook *nb, const struct draft *d, int64_t id,
	    struct error *err)
{
	struct query q = db_query(
		nb->db,
		"REPLACE INTO draft (" ANCHOR_COLUMNS ", annotation, body, "
		"cursor, modified, host, pid, started, id) VALUES "
		"(?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 0), ?, "
		"?, ?, ?, ?, ?, nullif(?, 0))");

	notebook_bind_anchor(&q, &d->anchor);
	db_bind_int(&q, d->annotation);
	db_bind(&q, d->body);
	db_bind_int(&q, (int64_t)d->cursor);
	db_bind_int(&q, d->modified);
	db_bind(&q, nb->me.host);
	db_bind_int(&q, nb->me.pid);
	db_bind(&q, nb->me.started);
	db_bind_int(&q, id);
	return db_run(&q, err);
}

static enum status
save_draft(struct notebook *nb, struct draft *d, int64_t *id, struct error *err)
{
	enum status s = notebook_begin(nb, err);
	bool can = false;

	if (s != STATUS_OK)
		return s;
	if (d->id)
		s = can_replace(nb, d->id, &can, err);
	if (s == STATUS_OK)
		s = write_draft(nb, d, can ? d->id : 0, err);
	*id = can ? d->id : db_last_id(nb->db);
	return notebook_end(nb, s, err);
}

enum status
notebook_draft_save(struct notebook *nb, struct draft *d, struct error *err)
{
	enum status s = notebook_check_text(d->body, "", err);
	int64_t id = 0;

	if (s == STATUS_OK)
		s = notebook_check_anchor(&d->anchor, err);
	if (s != STATUS_OK)
		return s;
	d->modified = (int64_t)time(NULL);
	db_patience(nb->db, DRAFT_BUSY_MS);
	s = save_draft(nb, d, &id, err);
	db_patience(nb->db, DB_BUSY_MS);
	if (s != STATUS_OK)
		return s;
	d->id = id;
	nb->drafting = true;
	return STATUS_OK;
}

/* A statement about one draft. */
static enum status
change_draft(struct notebook *nb, const char *sql, int64_t id,
	     struct error *err)
{
	enum status s = notebook_begin(nb, err);
	struct query q;

	if (s != STATUS_OK)
		return s;
	q = db_query(nb->db, sql);
	db_bind_int(&q, id);
	return notebook_end(nb, db_run(&q, err), err);
}

enum status
notebook_draft_drop(struct notebook *nb, int64_t id, struct error *err)
{
	return change_draft(nb, "DELETE FROM draft WHERE id = ?", id, err);
}

enum status
notebook_draft_release(struct notebook *nb, int64_t id, struct error *err)
{
	return change_draft(nb, "UPDATE draft SET pid = 0 WHERE id = ?", id,
			    err);
}

/* --- those that are left --------------------------------------------- */

static void
read_draft(struct query *q, struct arena *a, struct draft *d)
{
	*d = (struct draft){
		.id = db_int(q, 4),
		.annotation = db_int(q, 5),
		.body = db_dup(q, a, 6),
		.cursor = (size_t)db_int(q, 7),
		.modified = db_int(q, 3),
	};
	if (d->cursor > strlen(d->body))
		d->cursor = strlen(d->body);
	notebook_read_anchor(q, a, 8, &d->anchor);
}

enum status
notebook_drafts(struct notebook *nb, struct arena *a, struct draft **out,
		size_t *n, struct error *err)
{
	struct query q =
		db_query(nb->db, "SELECT host, pid, started, modified, id, "
				 "annotation, body, cursor, " ANCHOR_COLUMNS
				 " FROM draft ORDER BY modified, id");
	struct owner o = { 0 };
	size_t cap = 0;

	*out = NULL;
	*n = 0;
	while (db_step(&q)) {
		read_owner(&q, 0, &o);
		if (in_use(nb, &o, db_int(&q, 3)))
			continue;
		*out = arena_grow(a, *out, *n, &cap, sizeof(**out));
		read_draft(&q, a, &(*out)[(*n)++]);
	}
	return db_end(&q, err);
}
