/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which member of a resolution goes into which column. */
#include "config.h"

#include <string.h>

#include "store/library_put.h"

/* --- the work and its text ----------------------------------------------- */

enum status
put_work(struct adding *add, struct error *err)
{
	const struct symbol *symbol = &add->r->symbol;
	char number[SYMBOL_TEXT], official[SYMBOL_TEXT];
	struct query q = db_query(
		add->lib->db,
		add->work ? "UPDATE work SET key = ?1, kind = ?2, symbol = ?3, "
			    "body = ?4, number = ?5 WHERE id = ?6 AND "
			    "(key, kind, symbol, body, number) IS NOT "
			    "(?1, ?2, ?3, ?4, ?5)"
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
	put_date(&q, add->arena, r->adopted);
	put_date(&q, add->arena, r->issued);
	db_bind(&q, r->session);
	db_bind(&q, r->meeting);
	db_bind(&q, r->agenda_item);
	db_bind(&q, r->committee);
	db_bind(&q, r->committee_report);
	db_bind(&q, r->draft);
	db_bind(&q, r->enacting);
	db_bind(&q, r->report_title);
	put_date(&q, add->arena, r->report_from);
	put_date(&q, add->arena, r->report_to);
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
		put_size(&q, p->first_line);
		put_size(&q, p->last_line);
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
			put_size(&q, k + 1);
			put_size(&q, p->marks[k].offset);
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
		put_size(&q, i + 1);
		db_bind(&q, f->label);
		db_bind(&q, f->text);
		db_bind_int(&q, f->missing);
		put_size(&q, f->first_line);
		put_size(&q, f->last_line);
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
		put_size(&q, i + 1);
		db_bind(&q, words[i]);
		db_row(&q);
	}
	return db_end(&q, err);
}

static enum status
put_doubts(struct adding *add, struct error *err)
{
	struct query q = db_query(
		add->lib->db, "INSERT INTO doubt VALUES (?, ?, ?, ?, ?, ?, ?)");

	for (size_t i = 0; i < add->r->n_doubts; i++) {
		const struct doubt *d = &add->r->doubts[i];

		db_bind_int(&q, add->text);
		put_size(&q, i + 1);
		db_bind(&q, doubt_info(d->kind)->name);
		db_bind(&q, d->where);
		put_size(&q, d->line);
		put_size(&q, d->page);
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
		put_size(&q, i + 1);
		put_size(&q, page);
		db_row(&q);
	}
	return db_end(&q, err);
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
