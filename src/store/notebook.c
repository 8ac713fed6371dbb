/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The notebook as a file: opening, closing, and the frame that every change
 * stands in.
 */
#include "config.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/xalloc.h"
#include "store/notebook_int.h"
#include "text/utf8.h"

/* More than anyone types; a pasted book is a mistake. */
enum { BODY_MAX = 4 << 20 };

const struct db_kind notebook_kind = {
	.name = "notebook",
	.application_id = 0x52654E62, /* "ReNb" */
	.schema = "notebook.sql",
	.if_damaged = "it was left as it is; `reaffirm notebook restore' puts "
		      "the last good copy in its place",
	.synchronous = "FULL",
	.mode = 0600,
	.precious = true,
};

static void
set_readonly(struct notebook *nb, const struct error *why)
{
	nb->readonly = true;
	snprintf(nb->reason, sizeof(nb->reason), "%s", why->msg);
}

/*
 * Whether there is no notebook and the system lets nobody make one here: the
 * nearest folder above that exists cannot be written.
 */
static bool
cannot_be_made(const char *path, struct error *why)
{
	int number = access(path, F_OK) == 0 ? 0 : errno;
	char *folder, *slash;

	if (number != ENOENT)
		return false;
	folder = xasprintf("%s%s", path[0] == '/' ? "" : "./", path);
	while (number == ENOENT && (slash = strrchr(folder, '/'))) {
		slash[slash == folder] = '\0';
		number = access(folder, W_OK) == 0 ? 0 : errno;
	}
	free(folder);
	if (number != EROFS && number != EACCES && number != EPERM)
		return false;
	error_errno(why, STATUS_READONLY, number, "%s: cannot be made", path);
	return true;
}

static enum status
open_file(const char *path, const struct db_kind *kind, struct notebook *nb,
	  struct error *err)
{
	enum status s;

	/* The reader goes on with an empty one that refuses to be written. */
	if (cannot_be_made(path, err)) {
		set_readonly(nb, err);
		return db_open(NULL, kind, DB_MEMORY, &nb->db, err);
	}
	s = db_open(path, kind, DB_WRITE, &nb->db, err);
	if (s != STATUS_OK)
		return s;
	if (db_readonly(nb->db)) {
		set_readonly(nb, err);
		return STATUS_OK;
	}
	/*
	 * With the journal cut off rather than unlinked, what FULL syncs is
	 * all there is: a power cut cannot bring the journal back, and with
	 * it the state before an annotation that was acknowledged.
	 */
	return db_exec(nb->db, "PRAGMA journal_mode=TRUNCATE", err);
}

enum status
notebook_open_kind(const char *path, const struct db_kind *kind,
		   struct notebook **out, bool *readonly, struct error *err)
{
	struct notebook *nb = xcalloc(1, sizeof(*nb));
	struct error mine = { 0 };
	enum status s = open_file(path, kind, nb, &mine);

	*out = NULL;
	if (err && (s != STATUS_OK || nb->readonly))
		*err = mine;
	if (s != STATUS_OK) {
		notebook_close(nb);
		return s;
	}
	owner_self(&nb->me);
	if (readonly)
		*readonly = nb->readonly;
	*out = nb;
	return STATUS_OK;
}

enum status
notebook_open(const char *path, struct notebook **out, bool *readonly,
	      struct error *err)
{
	return notebook_open_kind(path, &notebook_kind, out, readonly, err);
}

/* Drafts of a reader that was closed in order are anyone's at once. */
static void
let_go_of_drafts(struct notebook *nb)
{
	struct query q;

	if (!nb->drafting || notebook_begin(nb, NULL) != STATUS_OK)
		return;
	q = db_query(nb->db, "UPDATE draft SET pid = 0 "
			     "WHERE host = ? AND pid = ? AND started = ?");
	db_bind(&q, nb->me.host);
	db_bind_int(&q, nb->me.pid);
	db_bind(&q, nb->me.started);
	notebook_end(nb, db_run(&q, NULL), NULL);
}

void
notebook_close(struct notebook *nb)
{
	if (!nb)
		return;
	let_go_of_drafts(nb);
	db_close(nb->db);
	free(nb->undo.list);
	free(nb->redo.list);
	free(nb);
}

void
notebook_hold(struct notebook *nb, bool on)
{
	db_hold(nb->db, on);
}

bool
notebook_changed(struct notebook *nb)
{
	bool others = db_changed(nb->db), mine = nb->touched;

	nb->touched = false;
	return others || mine;
}

/* --- changes --------------------------------------------------------- */

/* Writing into a damaged file would make worse what can still be rescued. */
enum status
notebook_begin(struct notebook *nb, struct error *err)
{
	enum status s;

	if (nb->readonly)
		return error_set(err, STATUS_READONLY, "%s", nb->reason);
	s = notebook_check(nb, err);
	if (s != STATUS_OK)
		return s;
	notebook_copy_first(nb);
	return db_begin(nb->db, err);
}

enum status
notebook_end(struct notebook *nb, enum status s, struct error *err)
{
	if (s == STATUS_OK)
		s = db_commit(nb->db, err);
	if (s == STATUS_OK)
		nb->touched = nb->behind = true;
	else
		db_rollback(nb->db);
	return s;
}

/* --- anchors and text ------------------------------------------------ */

void
notebook_bind_anchor(struct query *q, const struct anchor *an)
{
	db_bind(q, an->work);
	db_bind(q, an->lang);
	db_bind(q, an->label);
	db_bind(q, an->exact);
	db_bind(q, an->prefix);
	db_bind(q, an->suffix);
	db_bind_int(q, an->start);
	db_bind_int(q, an->end);
	db_bind(q, an->hash);
}

void
notebook_read_anchor(struct query *q, struct arena *a, int col,
		     struct anchor *an)
{
	an->work = db_dup(q, a, col++);
	an->lang = db_dup(q, a, col++);
	an->label = db_dup(q, a, col++);
	an->exact = db_dup(q, a, col++);
	an->prefix = db_dup(q, a, col++);
	an->suffix = db_dup(q, a, col++);
	an->start = (long)db_int(q, col++);
	an->end = (long)db_int(q, col++);
	an->hash = db_dup(q, a, col);
}

/* NULL stands for what was forgotten. */
static enum status
check_utf8(const char *s, const char *what, struct error *err)
{
	size_t bad;

	if (!s)
		return error_set(err, STATUS_USAGE,
				 "an annotation without %s cannot be saved",
				 what);
	if (utf8_valid(s, strlen(s), &bad))
		return STATUS_OK;
	return error_set(err, STATUS_ENCODING,
			 "%s of the annotation is not UTF-8 at byte %zu", what,
			 bad + 1);
}

enum status
notebook_check_text(const char *body, const char *author, struct error *err)
{
	enum status s = check_utf8(body, "the text", err);

	if (s == STATUS_OK)
		s = check_utf8(author, "the author", err);
	if (s == STATUS_OK && strlen(body) > BODY_MAX)
		s = error_set(
			err, STATUS_LIMIT,
			"the text of the annotation is longer than %d MiB",
			BODY_MAX >> 20);
	return s;
}

enum status
notebook_check_anchor(const struct anchor *an, struct error *err)
{
	const char *all[] = { an->work,	  an->lang,   an->label, an->exact,
			      an->prefix, an->suffix, an->hash };
	enum status s = STATUS_OK;

	for (size_t i = 0; i < sizeof(all) / sizeof(*all) && s == STATUS_OK;
	     i++)
		s = check_utf8(all[i], "the place", err);
	return s;
}

enum status
notebook_missing(int64_t id, struct error *err)
{
	return error_set(err, STATUS_MISSING, "there is no annotation %lld",
			 (long long)id);
}

void
changes_push(struct changes *s, struct change c)
{
	s->list = xgrow(s->list, s->n, &s->cap, sizeof(*s->list));
	s->list[s->n++] = c;
}

void
notebook_push(struct notebook *nb, struct change c)
{
	nb->redo.n = 0;
	changes_push(&nb->undo, c);
}
