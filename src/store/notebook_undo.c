/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Marking annotations as deleted, and taking changes back and making them
 * again.  Undo is a change like others: it leads on from what is there, and
 * history keeps both.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "store/notebook_int.h"
#include "text/utf8.h"

/* Where an annotation stands; what undo needs to know of it. */
struct standing {
	int revision;
	bool deleted;
	char place[96]; /* "GA 57/263 OP6" */
};

/* snprintf() may have cut a character in two. */
static void
end_at_character(char *s)
{
	size_t bad;

	if (!utf8_valid(s, strlen(s), &bad))
		s[bad] = '\0';
}

static bool
of_correction(const struct change *c)
{
	return c->kind >= CHANGE_CORRECT;
}

static enum status
look(struct notebook *nb, int64_t id, struct standing *now, struct error *err)
{
	struct query q = db_query(nb->db, "SELECT revision, deleted, work, "
					  "label FROM annotation WHERE id = ?");
	bool found;
	enum status s;

	db_bind_int(&q, id);
	found = db_step(&q);
	if (found) {
		now->revision = (int)db_int(&q, 0);
		now->deleted = db_int(&q, 1);
		snprintf(now->place, sizeof(now->place), "%s %s",
			 db_text(&q, 2), db_text(&q, 3));
		end_at_character(now->place);
	}
	s = db_end(&q, err);
	return s != STATUS_OK || found ? s : notebook_missing(id, err);
}

static enum status
mark(struct notebook *nb, int64_t id, bool deleted, struct error *err)
{
	struct query q = db_query(nb->db, "UPDATE annotation SET deleted = ?, "
					  "revision = revision + 1, "
					  "modified = ? WHERE id = ?");

	db_bind_int(&q, deleted);
	db_bind_int(&q, (int64_t)time(NULL));
	db_bind_int(&q, id);
	return db_run(&q, err);
}

enum status
notebook_delete(struct notebook *nb, int64_t id, bool deleted,
		struct error *err)
{
	struct standing now = { 0 };
	enum status s = notebook_begin(nb, err);
	bool same;

	if (s != STATUS_OK)
		return s;
	s = look(nb, id, &now, err);
	same = now.deleted == deleted;
	if (s == STATUS_OK && !same)
		s = mark(nb, id, deleted, err);
	s = notebook_end(nb, s, err);
	if (s == STATUS_OK && !same)
		notebook_push(nb, (struct change){ id,
						   deleted ? CHANGE_DELETE
							   : CHANGE_RESTORE,
						   now.revision,
						   now.revision + 1 });
	return s;
}

/* --- undo ------------------------------------------------------------ */

/* The state that revision `number` had, as a new one. */
static enum status
bring_back(struct notebook *nb, int64_t id, int number, struct error *err)
{
	struct query q = db_query(
		nb->db,
		"UPDATE annotation SET revision = revision + 1, modified = ?, "
		"(deleted, author, body, " ANCHOR_COLUMNS ") = "
		"(SELECT deleted, author, body, " ANCHOR_COLUMNS
		" FROM revision WHERE annotation = ? AND number = ?) "
		"WHERE id = ?");

	db_bind_int(&q, (int64_t)time(NULL));
	db_bind_int(&q, id);
	db_bind_int(&q, number);
	db_bind_int(&q, id);
	return db_run(&q, err);
}

/* *changed: somebody else's words stand there now; hands off. */
static enum status
take_back(struct notebook *nb, const struct change *c, struct standing *now,
	  bool *changed, struct error *err)
{
	bool correction = of_correction(c);
	enum status s = correction ? notebook_look_correction(
					     nb, c->id, &now->revision,
					     &now->deleted, now->place, err)
				   : look(nb, c->id, now, err);

	end_at_character(now->place);
	*changed = s == STATUS_OK && now->revision != c->after;
	if (s != STATUS_OK || *changed)
		return s;
	if (correction)
		return notebook_mark_correction(nb, c->id, !now->deleted, err);
	if (!c->before)
		return mark(nb, c->id, true, err);
	return bring_back(nb, c->id, c->before, err);
}

/*
 * What is there now is what was there before the change turned, so one on the
 * same stack that led to it can be turned next.
 */
static void
rebase(struct changes *stack, const struct change *turned, int now)
{
	for (size_t i = 0; i < stack->n; i++)
		if (stack->list[i].id == turned->id &&
		    of_correction(&stack->list[i]) == of_correction(turned) &&
		    stack->list[i].after == turned->before)
			stack->list[i].after = now;
}

/* Turn the last change of one stack, which is then the last of the other. */
static enum status
turn(struct notebook *nb, struct changes *from, struct changes *to,
     const char *const *words, char what[128], struct error *err)
{
	struct change c = from->list[from->n - 1];
	struct standing now = { 0 };
	bool changed = false;
	enum status s = notebook_begin(nb, err);

	if (s != STATUS_OK)
		return s;
	s = take_back(nb, &c, &now, &changed, err);
	s = notebook_end(nb, s, err);
	if (s != STATUS_OK)
		return s;
	from->n--;
	if (changed)
		return error_set(err, STATUS_USAGE,
				 "the %s %s was changed elsewhere since; that "
				 "stays as it is",
				 of_correction(&c) ? "correction of"
						   : "annotation on",
				 now.place);
	rebase(from, &c, now.revision + 1);
	changes_push(to, (struct change){ c.id, c.kind, now.revision,
					  now.revision + 1 });
	snprintf(what, 128, words[c.kind], now.place);
	return STATUS_OK;
}

static int64_t
last_correction(const struct changes *s)
{
	const struct change *c = s->n ? &s->list[s->n - 1] : NULL;

	return c && of_correction(c) ? c->id : 0;
}

int64_t
notebook_undo_correction(const struct notebook *nb)
{
	return last_correction(&nb->undo);
}

int64_t
notebook_redo_correction(const struct notebook *nb)
{
	return last_correction(&nb->redo);
}

enum status
notebook_undo(struct notebook *nb, char what[128], struct error *err)
{
	static const char *const words[] = {
		[CHANGE_NEW] = "new annotation on %s taken back",
		[CHANGE_EDIT] = "edit on %s taken back",
		[CHANGE_DELETE] = "annotation on %s is there again",
		[CHANGE_RESTORE] = "annotation on %s is deleted again",
		[CHANGE_CORRECT] = "correction of %s taken back",
		[CHANGE_REVOKE] = "correction of %s holds again",
		[CHANGE_REINSTATE] = "correction of %s is revoked again",
	};

	if (nb->undo.n == 0)
		return error_set(err, STATUS_MISSING,
				 "nothing to undo in this session");
	return turn(nb, &nb->undo, &nb->redo, words, what, err);
}

enum status
notebook_redo(struct notebook *nb, char what[128], struct error *err)
{
	static const char *const words[] = {
		[CHANGE_NEW] = "annotation on %s is there again",
		[CHANGE_EDIT] = "edit on %s made again",
		[CHANGE_DELETE] = "annotation on %s is deleted again",
		[CHANGE_RESTORE] = "annotation on %s is there again",
		[CHANGE_CORRECT] = "correction of %s holds again",
		[CHANGE_REVOKE] = "correction of %s is revoked again",
		[CHANGE_REINSTATE] = "correction of %s holds again",
	};

	if (nb->redo.n == 0)
		return error_set(err, STATUS_MISSING,
				 "nothing was undone that could be redone");
	return turn(nb, &nb->redo, &nb->undo, words, what, err);
}
