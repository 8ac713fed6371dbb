/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The notebook: what people write on paragraphs.  The one thing that must
 * never be lost: every change is kept as history, nothing is deleted, only
 * marked; never rebuilt, never overwritten, migrated only after a backup.
 */
#ifndef STORE_NOTEBOOK_H
#define STORE_NOTEBOOK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"
#include "correct/correct.h"

struct notebook;

/*
 * Where an annotation belongs: a work, a language, a paragraph, and the
 * passage by its text (W3C TextQuoteSelector).  start and end are code
 * points of the paragraph's text when it was written; a whole paragraph has
 * start 0 and end its length.
 */
struct anchor {
	const char *work;  /* key: "GA 57/263" */
	const char *lang;  /* "en" */
	const char *label; /* "OP6" */
	const char *exact, *prefix, *suffix;
	long start, end;
	const char *hash; /* digest_hex() of the paragraph's text */
};

struct annotation {
	int64_t id;
	char uuid[37]; /* the same in every copy and export */
	struct anchor anchor;
	const char *body;	   /* UTF-8, may hold newlines */
	const char *author;	   /* "" or the login name */
	int64_t created, modified; /* seconds since 1970, UTC */
	bool deleted;
	int revision; /* 1 when first written */
};

/*
 * Open, made when missing (mode 0600).  A newer or unwritable one is opened
 * for reading only: STATUS_OK with *readonly set and the reason in err->msg;
 * where there is none and none can be made (a read-only system), so is an
 * empty one.  Errors, the file untouched: STATUS_DAMAGED, STATUS_FORMAT,
 * STATUS_BUSY, STATUS_FULL, STATUS_IO, STATUS_READONLY (left in the middle of
 * a change that cannot be undone without writing).
 *
 * Whoever writes should ignore SIGXFSZ, so that a limit on the size of files
 * is STATUS_FULL like a full disk.
 */
enum status notebook_open(const char *path, struct notebook **out,
			  bool *readonly, struct error *err);
void notebook_close(struct notebook *nb); /* NULL is allowed */

/*
 * Look for damage, of which opening sees only what it reads, and see that a
 * copy of today (notebook.db.copy-20261121) has all that the notebook has: made
 * of a sound one, found to be sound, on disk.  Seven such days are kept, and of
 * those before what the notebook has no longer.  The first change of a process
 * does so by itself where there is no copy of today.  STATUS_DAMAGED;
 * STATUS_FULL, STATUS_IO, STATUS_BUSY: there is none, and the notebook is well.
 * It reads the whole file: call it where nobody waits.
 */
enum status notebook_keep_copy(struct notebook *nb, struct error *err);
/* Whether something was changed here since. */
bool notebook_behind(const struct notebook *nb);
/* Why no copy was made before the first change, in a line; NULL: all is well.
 */
const char *notebook_uncopied(const struct notebook *nb);

/*
 * Save a new annotation (id 0; id, uuid, times and revision are filled in) or
 * a new body for an old one (its anchor stays), in one transaction that is on
 * disk when this returns.  The draft that this process wrote for it goes in
 * the same transaction.  A new one may bring a uuid and the time it was
 * created; otherwise these are "" and 0.
 *
 * STATUS_BUSY, STATUS_FULL, STATUS_READONLY, STATUS_ENCODING, STATUS_LIMIT:
 * nothing was changed, and the same call may be tried again.  STATUS_BUSY too
 * where somebody else has changed it since an->revision: the same struct
 * saved once more goes over that (which stays in history); with revision 0 it
 * does so at once.
 */
enum status notebook_save(struct notebook *nb, struct annotation *an,
			  struct error *err);
/* Mark as deleted, or take the mark away; both are history too. */
enum status notebook_delete(struct notebook *nb, int64_t id, bool deleted,
			    struct error *err);
/*
 * Take back the last change made through this handle and not yet undone: a
 * save, an edit, a deletion.  *what tells in words.  STATUS_MISSING: there
 * is nothing; STATUS_USAGE: somebody else has changed it since, and that is
 * left alone.
 */
enum status notebook_undo(struct notebook *nb, char what[128],
			  struct error *err);
/* Make the last change again that was undone, until something else is changed;
 * otherwise alike. */
enum status notebook_redo(struct notebook *nb, char what[128],
			  struct error *err);
/* The correction that each would be about; 0: none, or an annotation. */
int64_t notebook_undo_correction(const struct notebook *nb);
int64_t notebook_redo_correction(const struct notebook *nb);

/*
 * Annotations on a work (key NULL: all works) in the order of the paragraphs
 * they were written on, then by time; label NULL: all paragraphs.  Deleted
 * ones only where asked for.
 */
struct annotation_query {
	const char *work, *label;
	bool deleted_too;
};
enum status notebook_list(struct notebook *nb, struct arena *a,
			  const struct annotation_query *q,
			  struct annotation **out, size_t *n,
			  struct error *err);
enum status notebook_get(struct notebook *nb, struct arena *a, int64_t id,
			 struct annotation *out, struct error *err);
/* Every state that an annotation has had, oldest first. */
enum status notebook_history(struct notebook *nb, struct arena *a, int64_t id,
			     struct annotation **out, size_t *n,
			     struct error *err);
/* How many (not deleted) a work has; label NULL: the whole work. */
size_t notebook_count(struct notebook *nb, const char *work, const char *label);
/* Keys of the works that have any (not deleted). */
size_t notebook_works(struct notebook *nb, struct arena *a, const char ***out);
/* Many reads are to come at one go, or have been; no writing in between. */
void notebook_hold(struct notebook *nb, bool on);
/* True when anyone (another process too) has changed it since last asked. */
bool notebook_changed(struct notebook *nb);

/* --- corrections of texts ---------------------------------------------- */

/*
 * Keep one (id 0; id, uuid, times are filled in), on disk when this returns;
 * or take it back and let it hold again.  notebook_undo() undoes either.
 */
enum status notebook_correct(struct notebook *nb, struct correction *c,
			     struct error *err);
enum status notebook_revoke(struct notebook *nb, int64_t id, bool revoked,
			    struct error *err);

/* What became of corrections from elsewhere. */
struct taken {
	size_t added, known;
	size_t revoked; /* known, and revoked here: they stay so */
};
/* All of them or, where anything is wrong, none. */
enum status notebook_take_corrections(struct notebook *nb,
				      struct correction *list, size_t n,
				      struct taken *taken, struct error *err);

/*
 * Those on a work (NULL: all), by work and language, in the order in which they
 * were made; those that were revoked only where asked for.
 */
struct correction_query {
	const char *work;
	bool revoked_too;
};
enum status notebook_corrections(struct notebook *nb, struct arena *a,
				 const struct correction_query *query,
				 struct correction **out, size_t *n,
				 struct error *err);
/* Whether any holds of a work, in whatever language. */
bool notebook_has_corrections(struct notebook *nb, const char *work);
/* Make those that hold in a text. */
enum status notebook_correct_text(struct notebook *nb, struct resolution *r,
				  struct error *err);
/*
 * Work and language of every text that has some of these kinds (a bit each; 0:
 * of any), by turns; twice as many.
 */
size_t notebook_corrected_texts(struct notebook *nb, struct arena *a,
				unsigned kinds, const char ***out);
/*
 * A number that is another after each change of those; where work and lang are
 * NULL, of all.
 */
int64_t notebook_corrected(struct notebook *nb, const char *work,
			   const char *lang);

/* --- texts that are called as their files are -------------------------- */

/* What a text of that language is called whose file was there. */
struct called {
	const char *path, *lang, *key;
};

/*
 * The last written on last: of one key and language that is the file it
 * belongs to.
 */
enum status notebook_called(struct notebook *nb, struct arena *a,
			    struct called **out, size_t *n, struct error *err);
/* Keep that the text of a file is called so from now on. */
enum status notebook_call(struct notebook *nb, const struct called *c,
			  struct error *err);

/* --- drafts: what is being typed, against kill -9 --------------------- */

struct draft {
	int64_t id;	    /* of the draft; 0: none */
	int64_t annotation; /* being edited; 0: a new one */
	struct anchor anchor;
	const char *body;
	size_t cursor; /* bytes */
	int64_t modified;
};

/*
 * Write (id 0: a new one, id is filled in) or replace a draft, which is then
 * this process's.  Waits no longer than a moment for others (STATUS_BUSY).
 */
enum status notebook_draft_save(struct notebook *nb, struct draft *d,
				struct error *err);
enum status notebook_draft_drop(struct notebook *nb, int64_t id,
				struct error *err);
/* Nobody types at it any more: notebook_drafts() offers it from now on. */
enum status notebook_draft_release(struct notebook *nb, int64_t id,
				   struct error *err);
/*
 * Drafts whose writer is gone, oldest first: those let go of by
 * notebook_draft_release() or notebook_close(), those of no living process
 * on this host, and those of other hosts when they have not changed for an
 * hour.
 */
enum status notebook_drafts(struct notebook *nb, struct arena *a,
			    struct draft **out, size_t *n, struct error *err);

#endif
