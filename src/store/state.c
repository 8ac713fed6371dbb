/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a reader was: kept if that can be done, and quietly lost if not. */
#include "config.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/xalloc.h"
#include "store/db.h"
#include "store/state.h"

enum {
	WAIT_MS = 100,	     /* for another reader; nobody waits longer */
	HISTORY_LINES = 200, /* kept of each kind */
};

struct state {
	struct db *db;
};

static const struct db_kind kind = {
	.name = "record of where you were",
	.application_id = 0x52655374, /* "ReSt" */
	.schema = "state.sql",
	.synchronous = "OFF",
	.mode = 0600,
};

struct state *
state_open(const char *path)
{
	struct error err;
	struct state *st;
	struct db *db;
	enum status s = db_open(path, &kind, DB_WRITE, &db, &err);

	/* What was ours and is of no use any more makes room for a new one. */
	if (s == STATUS_DAMAGED && unlink(path) == 0)
		s = db_open(path, &kind, DB_WRITE, &db, &err);
	if (s != STATUS_OK)
		return NULL;
	db_patience(db, WAIT_MS);
	st = xcalloc(1, sizeof(*st));
	st->db = db;
	return st;
}

void
state_close(struct state *st)
{
	if (!st)
		return;
	db_close(st->db);
	free(st);
}

/* --- places ---------------------------------------------------------- */

static void
bind_place(struct query *q, const struct place_state *p)
{
	db_bind(q, p->work);
	db_bind(q, p->label);
	db_bind_int(q, p->byte);
}

/* The row of q, if there is one. */
static int
get_place(struct query *q, struct arena *a, struct place_state *out)
{
	int found = db_step(q);

	if (found)
		*out = (struct place_state){
			.work = db_dup(q, a, 0),
			.label = db_dup(q, a, 1),
			.byte = (long)db_int(q, 2),
			.lang = db_dup(q, a, 3),
		};
	return db_end(q, NULL) == STATUS_OK && found;
}

void
state_put_place(struct state *st, const struct place_state *p)
{
	struct query q;

	if (!st)
		return;
	q = db_query(st->db, "REPLACE INTO place SELECT ?, ?, ?, "
			     "coalesce(max(turn), 0) + 1, ? FROM place");
	bind_place(&q, p);
	db_bind(&q, p->lang ? p->lang : "");
	db_run(&q, NULL);
}

int
state_get_place(struct state *st, struct arena *a, const char *work,
		struct place_state *out)
{
	struct query q;

	if (!st)
		return 0;
	q = db_query(st->db, "SELECT work, label, byte, lang FROM place "
			     "WHERE work = ?1 OR ?1 IS NULL "
			     "ORDER BY turn DESC LIMIT 1");
	db_bind(&q, work);
	return get_place(&q, a, out);
}

size_t
state_get_opened(struct state *st, struct arena *a, const char ***out)
{
	struct query q;
	size_t n = 0;

	*out = NULL;
	if (st) {
		q = db_query(st->db, "SELECT work FROM place");
		db_strings(&q, a, out, &n, NULL);
	}
	return n;
}

/* --- marks ----------------------------------------------------------- */

void
state_put_mark(struct state *st, char letter, const struct place_state *p)
{
	struct query q;

	if (!st)
		return;
	q = db_query(st->db, "REPLACE INTO mark (work, label, byte, letter) "
			     "VALUES (?, ?, ?, ?)");
	bind_place(&q, p);
	db_bindn(&q, &letter, 1);
	db_run(&q, NULL);
}

int
state_get_mark(struct state *st, struct arena *a, char letter,
	       struct place_state *out)
{
	struct query q;

	if (!st)
		return 0;
	q = db_query(st->db, "SELECT work, label, byte, '' FROM mark "
			     "WHERE letter = ?");
	db_bindn(&q, &letter, 1);
	return get_place(&q, a, out);
}

/* --- what was typed -------------------------------------------------- */

void
state_add_history(struct state *st, char prompt, const char *line)
{
	struct query q;

	if (!st || !*line)
		return;
	/* Typed again, it is the newest and stands there once. */
	q = db_query(st->db, "REPLACE INTO history (kind, line) VALUES (?, ?)");
	db_bindn(&q, &prompt, 1);
	db_bind(&q, line);
	db_run(&q, NULL);
	q = db_query(st->db, "DELETE FROM history WHERE kind = ?1 AND id <= "
			     "(SELECT id FROM history WHERE kind = ?1 "
			     "ORDER BY id DESC LIMIT 1 OFFSET ?2)");
	db_bindn(&q, &prompt, 1);
	db_bind_int(&q, HISTORY_LINES);
	db_run(&q, NULL);
}

size_t
state_get_history(struct state *st, struct arena *a, char prompt,
		  const char ***out)
{
	struct query q;
	size_t n = 0;

	*out = NULL;
	if (!st)
		return 0;
	q = db_query(st->db, "SELECT line FROM history WHERE kind = ? "
			     "ORDER BY id");
	db_bindn(&q, &prompt, 1);
	db_strings(&q, a, out, &n, NULL);
	return n;
}
