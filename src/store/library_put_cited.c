/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which member of a citation goes into which column, and what it leads to. */
#include "config.h"

#include <string.h>

#include "store/library_put.h"

/* What is cited; what is not known yet becomes a stub.  0: nobody can tell. */
static enum status
find_target(struct adding *add, const struct citation *c, int64_t *id,
	    struct error *err)
{
	struct query q =
		db_query(add->lib->db, "SELECT id FROM work WHERE key = ?");
	enum status s;

	*id = 0;
	if (!*c->key)
		return db_end(&q, err);
	db_bind(&q, c->key);
	if (db_step(&q))
		*id = db_int(&q, 0);
	s = db_end(&q, err);
	if (s != STATUS_OK || *id)
		return s;
	q = db_query(add->lib->db, "INSERT INTO work (key, kind, symbol) "
				   "VALUES (?, ?, ?)");
	db_bind(&q, c->key);
	db_bind(&q, kind_name(c->kind));
	db_bind(&q, c->target);
	s = db_run(&q, err);
	*id = db_last_id(add->lib->db);
	return s;
}

/* The paragraph that first calls a footnote, from 1; 0: nobody calls it. */
static size_t
calls(const struct resolution *r, size_t footnote)
{
	for (size_t i = 0; i < r->n_paragraphs; i++)
		if (r->paragraphs[i].n_marks > 0 &&
		    paragraph_calls(&r->paragraphs[i],
				    r->footnotes[footnote].label))
			return i + 1;
	return 0;
}

/*
 * The paragraph where one stands when following it, from 1: its own, or the
 * first that calls its footnote.  What a footnote cites comes together, and
 * `last` is where the one before stood.
 */
static size_t
place_of(const struct resolution *r, size_t i, size_t last)
{
	const struct citation *c = &r->citations[i];

	if (c->place == PLACE_PARAGRAPH)
		return c->index + 1;
	if (i > 0 && c[-1].place == c->place && c[-1].index == c->index)
		return last;
	return calls(r, c->index);
}

/* NULL for 0. */
static void
bind_reference(struct query *q, int64_t n)
{
	if (n)
		db_bind_int(q, n);
	else
		db_bind(q, NULL);
}

/* What a citation says is where it stands: "", unless it says it otherwise. */
static const char *
own_words(const struct resolution *r, const struct citation *c)
{
	const char *in = c->place == PLACE_FOOTNOTE
				 ? r->footnotes[c->index].text
				 : r->paragraphs[c->index].text;
	size_t n = strlen(c->text);

	return n == c->end - c->start && c->end <= strlen(in) &&
			       !memcmp(in + c->start, c->text, n)
		       ? ""
		       : c->text;
}

enum status
put_citations(struct adding *add, struct error *err)
{
	struct query q = db_query(add->lib->db,
				  "INSERT INTO citation VALUES "
				  "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
	const struct resolution *r = add->r;
	enum status s = STATUS_OK;
	size_t place = 0;

	for (size_t i = 0; i < r->n_citations && s == STATUS_OK; i++) {
		const struct citation *c = &r->citations[i];
		bool noted = c->place == PLACE_FOOTNOTE;
		int64_t target;

		s = find_target(add, c, &target, err);
		place = place_of(r, i, place);
		db_bind_int(&q, add->text);
		put_size(&q, i + 1);
		bind_reference(&q, (int64_t)place);
		bind_reference(&q, noted ? (int64_t)c->index + 1 : 0);
		bind_reference(&q, target);
		db_bind(&q, own_words(r, c));
		db_bind(&q, c->wording);
		db_bind(&q, relation_name(c->relation));
		put_date(&q, add->arena, c->date);
		db_bind(&q, c->title);
		db_bind(&q, c->pinpoint);
		put_size(&q, c->start);
		put_size(&q, c->end);
		db_row(&q);
	}
	return db_end_with(&q, s, err);
}
