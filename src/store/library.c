/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The library: opening it, transactions, and looking through to another. */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "model/instrument.h"
#include "model/language.h"
#include "store/library_mended.h"
#include "store/listing.h"
#include "store/words.h"

static const struct db_kind kind = {
	.name = "library",
	.application_id = 0x52654C69, /* "ReLi" */
	.schema = "library.sql",
	.schema_now = "library-now.sql",
	.if_damaged = "move it away and import again: it can be made anew "
		      "from the files",
	.synchronous = "NORMAL",
	.mode = 0666,
	/* Long rows leave less room between them. */
	.page_size = 32768,
	.extend = words_register,
};

/* How long a commit waits for those who read. */
enum { COMMIT_BUSY_MS = 10000 };

/* More works than one library can hold. */
static const int64_t memory_ids = INT64_C(1) << 40;

/*
 * Steps of the schema throw the listings away.  Who migrated writes them, once,
 * though it be a reader: an import may be years off.
 */
static void
list_migrated(struct library *lib)
{
	bool reader = lib->db->migrated && !lib->writer;

	if (!lib->db->migrated || listings_held(lib))
		return;
	if (reader)
		db_exec(lib->db, "PRAGMA query_only=0", NULL);
	library_relist(lib);
	if (reader)
		db_exec(lib->db, "PRAGMA query_only=1", NULL);
}

enum status
library_open(const char *path, enum library_mode mode, struct library **out,
	     struct error *err)
{
	static const enum db_mode modes[] = {
		[LIBRARY_READ] = DB_READ,
		[LIBRARY_WRITE] = DB_WRITE,
		[LIBRARY_MEMORY] = DB_MEMORY,
	};
	struct library *lib;
	struct db *db;
	enum status s = db_open(path, &kind, modes[mode], &db, err);

	*out = NULL;
	if (s != STATUS_OK)
		return s;
	lib = xcalloc(1, sizeof(*lib));
	lib->db = db;
	lib->writer = mode == LIBRARY_WRITE;
	lib->first_id = mode == LIBRARY_MEMORY ? memory_ids : 0;
	snprintf(lib->reader, sizeof(lib->reader), "%s%s", PACKAGE_VERSION,
		 instruments_mark());
	library_prefer(lib, LANGUAGES_DEFAULT);
	list_migrated(lib);
	*out = lib;
	return STATUS_OK;
}

/* Whoever was to write the listings anew has been killed before that. */
static bool
unlisted(struct library *lib)
{
	return lib->writer &&
	       !db_value(lib->db, "SELECT count(*) FROM listing", 1);
}

void
library_close(struct library *lib)
{
	if (!lib)
		return;
	library_rollback(lib);
	if ((lib->relist || unlisted(lib)) && !lib->first_id)
		library_relist(lib);
	/* What merging the index has left over, and texts that were replaced.
	 */
	if (lib->writer)
		db_exec(lib->db, "PRAGMA incremental_vacuum", NULL);
	library_close(lib->below);
	db_close(lib->db);
	free(lib->rival);
	free(lib->held);
	free(lib->judged);
	mended_free(lib->mended);
	free(lib);
}

void
library_overlay(struct library *lib, const char *path)
{
	library_close(lib->below);
	library_open(path, LIBRARY_READ, &lib->below, NULL);
	if (!lib->below)
		return;
	lib->below->notebook = lib->notebook;
	memcpy(lib->below->order, lib->order, sizeof(lib->order));
}

struct library *
library_owner(struct library *lib, int64_t *id)
{
	if (*id < lib->first_id)
		return lib->below;
	*id -= lib->first_id;
	return lib;
}

bool
library_from_file(const struct library *lib, int64_t id)
{
	return lib->first_id && id >= lib->first_id;
}

int64_t
library_below(struct library *lib, int64_t id)
{
	struct arena *a;
	int64_t below = 0;
	struct query q;

	if (!lib->below || !library_from_file(lib, id))
		return 0;
	a = arena_new();
	q = db_query(lib->db, "SELECT key FROM work WHERE id = ?");
	db_bind_int(&q, id - lib->first_id);
	if (db_step(&q))
		below = library_held_id(lib->below, db_dup(&q, a, 0));
	db_end(&q, NULL);
	arena_free(a);
	return below;
}

const char *
library_held(struct library *lib)
{
	struct query q;

	if (!lib)
		return "[]";
	if (lib->held)
		return lib->held;
	q = db_query(lib->db, "SELECT json_group_array(key) FROM work "
			      "WHERE text IS NOT NULL");
	lib->held = xstrdup(db_step(&q) ? db_text(&q, 0) : "[]");
	db_end(&q, NULL);
	return lib->held;
}

/* --- transactions ---------------------------------------------------- */

enum status
library_begin(struct library *lib, struct error *err)
{
	enum status s = db_begin(lib->db, err);

	lib->batch = s == STATUS_OK;
	lib->unlisted = false;
	return s;
}

enum status
library_commit(struct library *lib, struct error *err)
{
	enum status s = lib->undone.code;

	if (s != STATUS_OK && err)
		*err = lib->undone;
	if (s == STATUS_OK) {
		/* Work of seconds is not thrown away for a slow reader. */
		db_patience(lib->db, COMMIT_BUSY_MS);
		s = db_commit(lib->db, err);
		db_patience(lib->db, DB_BUSY_MS);
	}
	if (s != STATUS_OK)
		library_rollback(lib);
	lib->batch = false;
	return s;
}

void
library_rollback(struct library *lib)
{
	db_rollback(lib->db);
	lib->batch = false;
	lib->undone = (struct error){ 0 };
	free(lib->held);
	lib->held = NULL;
}

/* --- small questions ------------------------------------------------- */

int64_t
library_newest(struct library *lib)
{
	int64_t id;

	if (lib->below)
		lib = lib->below;
	id = db_value(lib->db, "SELECT work FROM text ORDER BY id DESC LIMIT 1",
		      0);

	return id ? id + lib->first_id : 0;
}

size_t
library_count(struct library *lib)
{
	return (size_t)db_value(
		lib->db,
		"SELECT coalesce((SELECT length(ids) / 4 FROM listing "
		"WHERE name = 'symbol'), (SELECT count(*) FROM work "
		"WHERE text IS NOT NULL))",
		0);
}

bool
library_changed(struct library *lib)
{
	bool below = lib->below && db_changed(lib->below->db);

	return db_changed(lib->db) || below;
}

void
library_hold(struct library *lib, bool on)
{
	if (lib->below)
		db_hold(lib->below->db, on);
	db_hold(lib->db, on);
}

bool
library_in_memory(const struct library *lib)
{
	return lib->first_id != 0;
}
