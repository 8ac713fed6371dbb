/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the parts of the notebook share; nobody outside of notebook*.c and
 * its tests includes this.
 */
#ifndef STORE_NOTEBOOK_INT_H
#define STORE_NOTEBOOK_INT_H

#include <stdbool.h>
#include <stdint.h>

#include "store/db.h"
#include "store/notebook.h"

enum { OWNER_STAMP = 96, OWNER_HOST = 256 };

/* A process, told apart from all others before and after it. */
struct owner {
	char host[OWNER_HOST];
	int64_t pid;
	char started[OWNER_STAMP]; /* boot and start time; "" unknown */
};

/* Of the process that asks; what cannot be known is "". */
void owner_self(struct owner *me);
/* Whether that process of this host still runs. */
bool owner_lives(const struct owner *o);

/* A change made through this handle, for undo. */
struct change {
	int64_t id; /* of the annotation, or correction */
	enum change_kind {
		CHANGE_NEW,
		CHANGE_EDIT,
		CHANGE_DELETE,
		CHANGE_RESTORE,
		/* Of a correction; before and after are its revisions. */
		CHANGE_CORRECT,
		CHANGE_REVOKE,
		CHANGE_REINSTATE,
	} kind;
	int before, after; /* its revisions; before is 0 for a new one */
};

/* Changes, of which the last is turned first. */
struct changes {
	struct change *list;
	size_t n, cap;
};

struct notebook {
	struct db *db;
	bool readonly;
	char reason[256];      /* why it is read-only */
	bool touched;	       /* changed here since notebook_changed() */
	bool sound;	       /* looked for damage, and found none */
	bool behind;	       /* the copy, since something was changed here */
	char copied[16];       /* the day of the copy that it saw to; or "" */
	struct error uncopied; /* why there is none; or "" */
	bool drafting;	       /* wrote drafts that it may have to let go of */
	struct owner me;
	/* To redo, a change leads to `before`, where it was undone, from
	 * `after`. */
	struct changes undo, redo;
};

/* As db_open() takes it; tests open with other schemas. */
extern const struct db_kind notebook_kind;
enum status notebook_open_kind(const char *path, const struct db_kind *kind,
			       struct notebook **out, bool *readonly,
			       struct error *err);

/*
 * Every change stands between these: begin refuses where the notebook is
 * read-only or damaged; end commits where s is STATUS_OK, and otherwise, or
 * where that fails, rolls back.
 */
enum status notebook_begin(struct notebook *nb, struct error *err);
enum status notebook_end(struct notebook *nb, enum status s, struct error *err);

/* STATUS_DAMAGED; what was found to be sound is not looked at again. */
enum status notebook_check(struct notebook *nb, struct error *err);
/* Of all annotations and corrections: it only ever grows. */
int64_t notebook_states(struct notebook *nb);
/* See to a copy of today, once; what goes wrong is kept for later. */
void notebook_copy_first(struct notebook *nb);

/* The columns of an anchor, in the order in which they are bound and read. */
#define ANCHOR_COLUMNS                                                         \
	"work, lang, label, exact, prefix, suffix, start_point, end_point, "   \
	"hash"
void notebook_bind_anchor(struct query *q, const struct anchor *an);
void notebook_read_anchor(struct query *q, struct arena *a, int col,
			  struct anchor *an);
/* STATUS_ENCODING where one of the strings is not UTF-8. */
enum status notebook_check_text(const char *body, const char *author,
				struct error *err);
enum status notebook_check_anchor(const struct anchor *an, struct error *err);
/*
 * All there are, deleted ones too, as they were written; where the notebook is
 * damaged, those before the damage, and the status that says so.
 */
enum status notebook_read_all(struct notebook *nb, struct arena *a,
			      bool backwards, struct annotation **out,
			      size_t *n);
/* "no annotation 7" */
enum status notebook_missing(int64_t id, struct error *err);
/* Version 4 of RFC 9562: random. */
enum status notebook_make_uuid(char out[37], struct error *err);

/* Within a change; place is "GA 57/263 OP6". */
enum status notebook_look_correction(struct notebook *nb, int64_t id,
				     int *revision, bool *revoked,
				     char place[96], struct error *err);
enum status notebook_mark_correction(struct notebook *nb, int64_t id,
				     bool revoked, struct error *err);
/* What undo takes back next; what was undone before is not redone then. */
void notebook_push(struct notebook *nb, struct change c);
void changes_push(struct changes *stack, struct change c);

#endif
