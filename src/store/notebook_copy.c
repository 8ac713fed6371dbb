/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Copies of the notebook: one a day, made of what was found to be sound and
 * looked at itself before it counts, and the last of them that have something
 * which the others have not.  That states of annotations and corrections are
 * only added to makes it possible to say what holds what.
 */
#include "config.h"

#include <string.h>
#include <unistd.h>

#include "store/copies.h"
#include "store/notebook_int.h"

enum {
	KEPT = 7,  /* days */
	MOST = 100 /* copies of one day */
};

/* How many states there are; in the copy that is attached, as "old". */
#define STATES(of)                                                             \
	"SELECT (SELECT count(*) FROM " of ".revision) + "                     \
	"(SELECT count(*) FROM " of ".correction_state)"

#define REVISIONS(of)                                                          \
	"SELECT a.uuid, r.number, r.modified, r.deleted, r.author, r.body, "   \
	"r.work, r.lang, r.label, r.exact, r.prefix, r.suffix, "               \
	"r.start_point, r.end_point, r.hash FROM " of ".revision r "           \
	"JOIN " of ".annotation a ON a.id = r.annotation"

#define CORRECTIONS(of)                                                        \
	"SELECT c.uuid, s.number, s.modified, s.revoked, c.kind, c.work, "     \
	"c.lang, c.label, c.before, c.words, c.new_label "                     \
	"FROM " of ".correction_state s "                                      \
	"JOIN " of ".correction c ON c.id = s.correction"

/* 1: the copy has nothing that the notebook has not. */
static const char holds_sql[] =
	"SELECT NOT EXISTS (" REVISIONS("old") " EXCEPT " REVISIONS(
		"main") ") AND NOT EXISTS (" CORRECTIONS("old") " EXCEPT"
								" " CORRECTIONS(
									"main") ")";

/* 1: and knows of no file that the notebook does not know of. */
static const char paths_sql[] =
	"SELECT NOT EXISTS (SELECT path FROM old.called EXCEPT "
	"SELECT path FROM main.called)";

/* How many paths are called otherwise, or are not in the copy at all. */
static const char called_sql[] =
	"SELECT count(*) FROM (SELECT path, lang, key FROM main.called EXCEPT "
	"SELECT path, lang, key FROM old.called)";

/* What a copy is, beside the notebook. */
enum standing {
	STANDS_UNKNOWN, /* somebody else writes at this moment */
	STANDS_APART,	/* has what the notebook has not; or is damaged */
	STANDS_BEHIND,	/* the notebook has all of it, and more */
	STANDS_EQUAL,
};

enum status
notebook_check(struct notebook *nb, struct error *err)
{
	enum status s = nb->sound ? STATUS_OK : db_check(nb->db, err);

	nb->sound = s == STATUS_OK;
	return s;
}

int64_t
notebook_states(struct notebook *nb)
{
	return db_value(nb->db, STATES("main"), 0);
}

/* One that an earlier program made says nothing of what files are called. */
static bool
has_called(struct db *db)
{
	return db_value(db,
			"SELECT count(*) FROM old.sqlite_schema "
			"WHERE name = 'called'",
			0) > 0;
}

static enum standing
compare_attached(struct db *db)
{
	bool called = has_called(db);
	int64_t holds = db_value(db, holds_sql, -1);
	int64_t paths = called ? db_value(db, paths_sql, -1) : 1;
	int64_t other = called ? db_value(db, called_sql, -1)
			       : db_value(db, "SELECT count(*) FROM called", 0);

	if (holds < 0 || paths < 0 || other < 0)
		return STANDS_UNKNOWN;
	if (!holds || !paths)
		return STANDS_APART;
	return !other && db_value(db, STATES("old"), -1) ==
				       db_value(db, STATES("main"), -2)
		       ? STANDS_EQUAL
		       : STANDS_BEHIND;
}

/* With eyes of its own: this handle may be in the middle of something. */
static enum standing
compare(const struct notebook *nb, const char *copy)
{
	enum standing standing = STANDS_UNKNOWN;
	struct query q;
	struct db *db;

	if (db_look(nb->db->path, nb->db->kind, &db, NULL) != STATUS_OK)
		return standing;
	q = db_query(db, "ATTACH ? AS old");
	db_bind(&q, copy);
	if (db_run(&q, NULL) == STATUS_OK)
		standing = compare_attached(db);
	db_close(db);
	if (standing == STANDS_UNKNOWN &&
	    db_check_file(copy, nb->db->kind, NULL) != STATUS_OK)
		standing = STANDS_APART;
	return standing;
}

/* Copies past the last few go where the notebook still has all of them. */
static void
let_go(struct notebook *nb, struct arena *a, const char *made)
{
	char **copies;
	size_t n = copies_list(a, nb->db->path, true, &copies);

	for (size_t i = KEPT; i < n; i++)
		if (strcmp(copies[i], made) != 0 &&
		    compare(nb, copies[i]) >= STANDS_BEHIND)
			unlink(copies[i]);
	copies_clean(a, nb->db->path);
}

/*
 * Where today's copy is to stand; NULL where it is there already, or is made
 * at this moment.  One that has something else, since an older notebook was put
 * in its place, stays.
 */
static const char *
place_for_copy(struct notebook *nb, struct arena *a)
{
	char day[COPIES_DAY];
	char *path = NULL;

	copies_today(day);
	for (int i = 1; i < MOST; i++) {
		enum standing standing = STANDS_BEHIND;

		path = copies_path(a, nb->db->path, day, i);
		if (access(path, F_OK) == 0)
			standing = compare(nb, path);
		if (standing != STANDS_APART)
			return standing == STANDS_BEHIND ? path : NULL;
	}
	return NULL;
}

static enum status
copy(struct notebook *nb, struct arena *a, struct error *err)
{
	enum status s = STATUS_OK;
	const char *path;

	if (notebook_states(nb) == 0)
		return STATUS_OK; /* nothing is lost with it */
	path = place_for_copy(nb, a);
	if (path)
		s = db_copy_to(nb->db, path, err);
	if (path && s == STATUS_OK)
		let_go(nb, a, path);
	return s;
}

enum status
notebook_keep_copy(struct notebook *nb, struct error *err)
{
	struct arena *a;
	enum status s = notebook_check(nb, err);

	if (s != STATUS_OK || nb->readonly)
		return s;
	copies_today(nb->copied);
	a = arena_new();
	s = copy(nb, a, err);
	nb->behind = s != STATUS_OK;
	if (s == STATUS_OK)
		nb->uncopied.msg[0] = '\0';
	arena_free(a);
	return s;
}

void
notebook_copy_first(struct notebook *nb)
{
	struct arena *a;
	char day[COPIES_DAY];

	copies_today(day);
	if (strcmp(nb->copied, day) == 0)
		return;
	strcpy(nb->copied, day);
	a = arena_new();
	if (access(copies_path(a, nb->db->path, day, 1), F_OK) != 0)
		copy(nb, a, &nb->uncopied);
	arena_free(a);
}

bool
notebook_behind(const struct notebook *nb)
{
	return nb->behind;
}

const char *
notebook_uncopied(const struct notebook *nb)
{
	return nb->uncopied.msg[0] ? nb->uncopied.msg : NULL;
}
