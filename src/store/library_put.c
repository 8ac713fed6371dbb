/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which member of a resolution goes into which column. */
#include "config.h"

#include <string.h>

#include "store/library_put.h"

static void
bind_date(struct query *q, struct arena *a, struct date d)
{
	char *iso = arena_alloc(a, DATE_SIZE);

	date_iso(d, iso);
	db_bind(q, iso);
}

static void
bind_size(struct query *q, size_t n)
{
	db_bind_int(q, (int64_t)n);
}

/* --- the work and its text ----------------------------------------------- */

enum status
put_work(struct adding *add, struct error *err)
{
	const struct symbol *symbol = &add->r->symbol;
	char number[SYMBOL_TEXT], official[SYMBOL_TEXT];
	struct query q = db_query(
		add->lib->db,
		add->work ? "UPDATE work SET key = ?, kind = ?, symbol = ?, "
			    "body = ?, number = ? WHERE id = ?"
			  : "INSERT INTO work (key, kind, symbol, body, "
			    "number) VALUES (?, ?, ?, ?, ?)");
	enum status s;

	symbol_number(symbol, number);
	symbol_official(symbol, official);
	db_bind(&q, add->r->key);
	db_bind(&q, kind_name(symbol->kind));
	db_bind(&q, official);
	db_bind(&q, body_code(symbol->body));
	db_bind(&q, number);
	if (add->work)
		db_bind_int(&q, add->work);
	s = db_run(&q, err);
	if (!add->work)
		add->work = db_last_id(add->lib->db);
	return s;
}

static enum status
put_masthead(struct adding *add, struct error *err)
{
	const struct resolution *r = add->r;
	struct query q = db_query(
		add->lib->db,
		"INSERT INTO text VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, "
		"?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
	enum status s;

	db_bind_int(&q, add->text);
	db_bind_int(&q, add->work);
	db_bind(&q, r->lang);
	db_bind(&q, r->file);
	db_bind(&q, r->digest);
	db_bind(&q, add->lib->reader);
	db_bind(&q, r->title);
	bind_date(&q, add->arena, r->adopted);
	bind_date(&q, add->arena, r->issued);
	db_bind(&q, r->session);
	db_bind(&q, r->meeting);
	db_bind(&q, r->agenda_item);
	db_bind(&q, r->committee);
	db_bind(&q, r->committee_report);
	db_bind(&q, r->draft);
	db_bind(&q, r->enacting);
	db_bind(&q, r->report_title);
	bind_date(&q, add->arena, r->report_from);
	bind_date(&q, add->arena, r->report_to);
	db_bind(&q, r->report_series);
	db_bind(&q, r->supplement);
	db_bind(&q, r->agenda_title);
	db_bind(&q, add->merit);
	db_bind_int(&q, resolution_confidence(r));
	s = db_run(&q, err);
	add->text = db_last_id(add->lib->db);
	return s;
}

/* --- what is in it: one statement, run for each row ----------------------- */

/* The words that a paragraph opens with are in it already: "=12", bytes. */
static void
bind_opener(struct query *q, struct arena *a, const struct paragraph *p)
{
	size_t n = strlen(p->opener);

	db_bind(q, n && n <= p->len && !memcmp(p->opener, p->text, n)
			   ? arena_printf(a, "=%zu", n)
			   : p->opener);
}

static enum status
put_paragraphs(struct adding *add, struct error *err)
{
	struct query q = db_query(
		add->lib->db,
		"INSERT INTO paragraph VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
	int64_t id = first_paragraph(add->text);

	for (size_t i = 0; i < add->r->n_paragraphs; i++) {
		const struct paragraph *p = &add->r->paragraphs[i];

		db_bind_int(&q, id++);
		db_bind(&q, p->label);
		db_bind(&q, part_name(p->part));
		db_bind_int(&q, p->depth);
		db_bind(&q, p->num);
		bind_opener(&q, add->arena, p);
		db_bind(&q, relation_name(p->relation));
		db_bindn(&q, p->text, p->len);
		bind_size(&q, p->first_line);
		bind_size(&q, p->last_line);
		db_row(&q);
	}
	return db_end(&q, err);
}

/* As the view passage gives them. */
static enum status
put_words(struct adding *add, struct error *err)
{
	struct query q = db_query(add->lib->db,
				  "INSERT INTO search (rowid, title, words) "
				  "VALUES (?, ?, ?)");
	int64_t id = first_paragraph(add->text);

	for (size_t i = 0; i < add->r->n_paragraphs; i++) {
		const struct paragraph *p = &add->r->paragraphs[i];

		db_bind_int(&q, id++);
		db_bind(&q, i ? "" : add->r->title);
		db_bindn(&q, p->text, p->len);
		db_row(&q);
	}
	return db_end(&q, err);
}

static enum status
put_marks(struct adding *add, struct error *err)
{
	struct query q =
		db_query(add->lib->db, "INSERT INTO mark VALUES (?, ?, ?, ?)");
	int64_t id = first_paragraph(add->text);

	for (size_t i = 0; i < add->r->n_paragraphs; i++, id++) {
		const struct paragraph *p = &add->r->paragraphs[i];

		for (size_t k = 0; k < p->n_marks; k++) {
			db_bind_int(&q, id);
			bind_size(&q, k + 1);
			bind_size(&q, p->marks[k].offset);
			db_bind(&q, p->marks[k].footnote);
			db_row(&q);
		}
	}
	return db_end(&q, err);
}

static enum status
put_footnotes(struct adding *add, struct error *err)
{
	struct query q =
		db_query(add->lib->db,
			 "INSERT INTO footnote VALUES (?, ?, ?, ?, ?, ?, ?)");

	for (size_t i = 0; i < add->r->n_footnotes; i++) {
		const struct footnote *f = &add->r->footnotes[i];

		db_bind_int(&q, add->text);
		bind_size(&q, i + 1);
		db_bind(&q, f->label);
		db_bind(&q, f->text);
		db_bind_int(&q, f->missing);
		bind_size(&q, f->first_line);
		bind_size(&q, f->last_line);
		db_row(&q);
	}
	return db_end(&q, err);
}

static enum status
put_remarks(struct adding *add, const char *kind, const char **words, size_t n,
	    struct error *err)
{
	struct query q = db_query(add->lib->db,
				  "INSERT INTO remark VALUES (?, ?, ?, ?)");

	for (size_t i = 0; i < n; i++) {
		db_bind_int(&q, add->text);
		db_bind(&q, kind);
		bind_size(&q, i + 1);
		db_bind(&q, words[i]);
		db_row(&q);
	}
	return db_end(&q, err);
}

static enum status
put_doubts(struct adding *add, struct error *err)
{
	struct query q =
		db_query(add->lib->db,
			 "INSERT INTO doubt VALUES (?, ?, ?, ?, ?, ?, ?)");

	for (size_t i = 0; i < add->r->n_doubts; i++) {
		const struct doubt *d = &add->r->doubts[i];

		db_bind_int(&q, add->text);
		bind_size(&q, i + 1);
		db_bind(&q, doubt_info(d->kind)->name);
		db_bind(&q, d->where);
		bind_size(&q, d->line);
		bind_size(&q, d->page);
		db_bind(&q, d->text);
		db_row(&q);
	}
	return db_end(&q, err);
}

/* Only where the page is another: a text without pages needs no row. */
static enum status
put_pages(struct adding *add, struct error *err)
{
	struct query q =
		db_query(add->lib->db, "INSERT INTO page VALUES (?, ?, ?)");
	size_t page = 0;

	for (size_t i = 0; i < add->r->n_paragraphs; i++) {
		if (add->r->paragraphs[i].page == page)
			continue;
		page = add->r->paragraphs[i].page;
		db_bind_int(&q, add->text);
		bind_size(&q, i + 1);
		bind_size(&q, page);
		db_row(&q);
	}
	return db_end(&q, err);
}

/* --- citations ----------------------------------------------------------- */

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

static enum status
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
		bind_size(&q, i + 1);
		bind_reference(&q, (int64_t)place);
		bind_reference(&q, noted ? (int64_t)c->index + 1 : 0);
		bind_reference(&q, target);
		db_bind(&q, own_words(r, c));
		db_bind(&q, c->wording);
		db_bind(&q, relation_name(c->relation));
		bind_date(&q, add->arena, c->date);
		db_bind(&q, c->title);
		db_bind(&q, c->pinpoint);
		bind_size(&q, c->start);
		bind_size(&q, c->end);
		db_row(&q);
	}
	return s == STATUS_OK ? db_end(&q, err) : (db_end(&q, NULL), s);
}

enum status
put_text(struct adding *add, struct error *err)
{
	static enum status (*const steps[])(struct adding *, struct error *) = {
		put_masthead,  put_paragraphs, put_words,  put_marks,
		put_footnotes, put_citations,  put_doubts, put_pages,
	};
	const struct resolution *r = add->r;
	enum status s = STATUS_OK;

	for (size_t i = 0; i < sizeof(steps) / sizeof(*steps) && s == STATUS_OK;
	     i++)
		s = steps[i](add, err);
	if (s == STATUS_OK)
		s = put_remarks(add, "furniture", r->furniture, r->n_furniture,
				err);
	return s;
}
