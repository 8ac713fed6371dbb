/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Saving annotations, new ones and new words for old ones, each in one short
 * transaction.  That the words before stay in history is seen to by the
 * triggers of the schema.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "store/notebook_int.h"

enum status
notebook_make_uuid(char out[37], struct error *err)
{
	unsigned char b[16];
	char *p = out;

	if (getentropy(b, sizeof(b)) != 0)
		return error_set(err, STATUS_IO,
				 "the system gives no random numbers");
	b[6] = (unsigned char)((b[6] & 0x0F) | 0x40);
	b[8] = (unsigned char)((b[8] & 0x3F) | 0x80);
	for (size_t i = 0; i < sizeof(b); i++) {
		if (i == 4 || i == 6 || i == 8 || i == 10)
			*p++ = '-';
		p += snprintf(p, 3, "%02x", b[i]);
	}
	return STATUS_OK;
}

/* The draft that it was written in goes with the same commit. */
static enum status
drop_draft_of(struct notebook *nb, int64_t edited, const struct anchor *an,
	      struct error *err)
{
	struct query q =
		db_query(nb->db, edited ? "DELETE FROM draft WHERE host = ? "
					  "AND pid = ? AND started = ? "
					  "AND annotation = ?"
					: "DELETE FROM draft WHERE host = ? "
					  "AND pid = ? AND started = ? "
					  "AND annotation IS NULL "
					  "AND work = ? AND label = ?");

	db_bind(&q, nb->me.host);
	db_bind_int(&q, nb->me.pid);
	db_bind(&q, nb->me.started);
	if (edited) {
		db_bind_int(&q, edited);
	} else {
		db_bind(&q, an->work);
		db_bind(&q, an->label);
	}
	return db_run(&q, err);
}

static enum status
insert(struct notebook *nb, struct annotation *an, struct change *c,
       struct error *err)
{
	struct query q;
	enum status s = STATUS_OK;

	if (!an->uuid[0])
		s = notebook_make_uuid(an->uuid, err);
	if (s != STATUS_OK)
		return s;
	if (an->created <= 0)
		an->created = (int64_t)time(NULL);
	an->modified = an->created;
	an->revision = 1;
	q = db_query(nb->db,
		     "INSERT INTO annotation (uuid, revision, created, "
		     "modified, deleted, author, body, " ANCHOR_COLUMNS ") "
		     "VALUES (?, 1, ?, ?, 0, ?, ?, "
		     "?, ?, ?, ?, ?, ?, ?, ?, ?)");
	db_bind(&q, an->uuid);
	db_bind_int(&q, an->created);
	db_bind_int(&q, an->modified);
	db_bind(&q, an->author);
	db_bind(&q, an->body);
	notebook_bind_anchor(&q, &an->anchor);
	s = db_run(&q, err);
	an->id = db_last_id(nb->db);
	*c = (struct change){ an->id, CHANGE_NEW, 0, 1 };
	return s;
}

/*
 * What is there before the change fills in *an; *same where it has these
 * very words already.
 */
static enum status
look_before(struct notebook *nb, struct annotation *an, bool *same,
	    struct error *err)
{
	struct query q = db_query(nb->db, "SELECT revision, deleted, author, "
					  "body, uuid, created, modified "
					  "FROM annotation WHERE id = ?");
	bool found;
	enum status s;

	db_bind_int(&q, an->id);
	found = db_step(&q);
	if (found) {
		an->revision = (int)db_int(&q, 0);
		*same = !db_int(&q, 1) &&
			strcmp(db_text(&q, 2), an->author) == 0 &&
			strcmp(db_text(&q, 3), an->body) == 0;
		snprintf(an->uuid, sizeof(an->uuid), "%s", db_text(&q, 4));
		an->created = db_int(&q, 5);
		an->modified = db_int(&q, 6);
	}
	s = db_end(&q, err);
	if (s != STATUS_OK || found)
		return s;
	return notebook_missing(an->id, err);
}

static enum status
update(struct notebook *nb, struct annotation *an, struct error *err)
{
	struct query q =
		db_query(nb->db, "UPDATE annotation SET revision = revision "
				 "+ 1, modified = ?, deleted = 0, author = ?, "
				 "body = ? WHERE id = ?");

	an->modified = (int64_t)time(NULL);
	an->revision++;
	db_bind_int(&q, an->modified);
	db_bind(&q, an->author);
	db_bind(&q, an->body);
	db_bind_int(&q, an->id);
	return db_run(&q, err);
}

/*
 * Words that came from elsewhere meanwhile are not covered up unseen: the
 * first attempt fails, and leaves in *asked what lets the second succeed.
 */
static enum status
edit(struct notebook *nb, struct annotation *an, struct annotation *asked,
     struct change *c, struct error *err)
{
	bool same = false;
	enum status s = look_before(nb, an, &same, err);

	if (s != STATUS_OK || same)
		return s;
	if (asked->revision > 0 && asked->revision != an->revision) {
		asked->revision = an->revision;
		return error_set(
			err, STATUS_BUSY,
			"this annotation was changed elsewhere; save again "
			"to replace it");
	}
	*c = (struct change){ an->id, CHANGE_EDIT, an->revision,
			      an->revision + 1 };
	return update(nb, an, err);
}

static enum status
save(struct notebook *nb, struct annotation *an, struct annotation *asked,
     struct change *c, struct error *err)
{
	enum status s = notebook_begin(nb, err);

	if (s != STATUS_OK)
		return s;
	s = asked->id ? edit(nb, an, asked, c, err) : insert(nb, an, c, err);
	if (s == STATUS_OK)
		s = drop_draft_of(nb, asked->id, &an->anchor, err);
	return notebook_end(nb, s, err);
}

enum status
notebook_save(struct notebook *nb, struct annotation *an, struct error *err)
{
	struct annotation saved = *an;
	struct change c = { 0 };
	enum status s;

	if (!saved.author)
		saved.author = "";
	s = notebook_check_text(saved.body, saved.author, err);
	if (s == STATUS_OK && !an->id)
		s = notebook_check_anchor(&an->anchor, err);
	if (s == STATUS_OK)
		s = save(nb, &saved, an, &c, err);
	if (s != STATUS_OK)
		return s;
	if (c.id)
		notebook_push(nb, c);
	saved.deleted = false;
	*an = saved;
	return STATUS_OK;
}
