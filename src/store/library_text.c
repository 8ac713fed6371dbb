/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One text, loaded: a sweep over each table, all in one transaction. */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "model/symbol.h"
#include "store/library_int.h"
#include "store/notebook.h"

/* A text on its way into a resolution. */
struct loading {
	struct library *lib;
	int64_t text;
	struct resolution *r;
};

static struct date
date_column(struct query *q, int col)
{
	struct date d = { 0 };

	date_from_iso(db_text(q, col), &d);
	return d;
}

/* --- the masthead ---------------------------------------------------- */

static const char masthead_sql[] =
	"SELECT t.id, w.key, t.lang, t.file, t.digest, t.title, t.session, "
	"t.meeting, t.agenda_item, t.committee, t.committee_report, t.draft, "
	"t.enacting, t.report_title, t.report_series, t.supplement, "
	"t.agenda_title, "
	"t.adopted, t.issued, t.report_from, t.report_to, w.body, w.kind "
	"FROM work w JOIN text t ON t.id = (SELECT id FROM text "
	"WHERE work = w.id AND lang = coalesce(?2, lang) " TEXT_ORDER(
		"?3") "LIMIT 1) WHERE w.id = ?1 AND w.text IS NOT NULL";

static void
read_symbol(struct query *q, int body, int kind, struct resolution *r)
{
	struct symbol *sym = &r->symbol;

	if (!symbol_parse(r->key, strlen(r->key), BODY_NONE, sym)) {
		sym->body = body_from_code(db_text(q, body), db_len(q, body));
		snprintf(sym->other, sizeof(sym->other), "%s", r->key);
	}
	sym->kind = kind_from_name(db_text(q, kind));
}

static void
read_masthead(struct query *q, struct resolution *r)
{
	/* The columns that are strings, in order, behind the id. */
	const char **const strings[] = {
		&r->key,	  &r->lang,
		&r->file,	  &r->digest,
		&r->title,	  &r->session,
		&r->meeting,	  &r->agenda_item,
		&r->committee,	  &r->committee_report,
		&r->draft,	  &r->enacting,
		&r->report_title, &r->report_series,
		&r->supplement,	  &r->agenda_title,
	};
	enum { STRINGS = sizeof(strings) / sizeof(*strings) };

	for (int i = 0; i < STRINGS; i++)
		*strings[i] = db_dup(q, r->arena, i + 1);
	r->adopted = date_column(q, STRINGS + 1);
	r->issued = date_column(q, STRINGS + 2);
	r->report_from = date_column(q, STRINGS + 3);
	r->report_to = date_column(q, STRINGS + 4);
	read_symbol(q, STRINGS + 5, STRINGS + 6, r);
}

static enum status
load_masthead(struct loading *load, int64_t work, const char *lang,
	      struct error *err)
{
	struct query q = db_query(load->lib->db, masthead_sql);
	enum status s;

	db_bind_int(&q, work);
	db_bind(&q, lang);
	db_bind(&q, load->lib->order);
	if (db_step(&q)) {
		load->text = db_int(&q, 0);
		read_masthead(&q, load->r);
	}
	s = db_end(&q, err);
	if (s == STATUS_OK && !load->text)
		s = error_set(err, STATUS_MISSING, "no such text");
	return s;
}

/* --- paragraphs and their marks -------------------------------------- */

/* "=12": so many bytes of the paragraph (library_put.c). */
static const char *
read_opener(struct query *q, struct arena *a, const struct paragraph *p)
{
	const char *opener = db_text(q, 4);
	size_t n;

	if (*opener != '=')
		return arena_strdup(a, opener);
	n = strtoul(opener + 1, NULL, 10);
	return arena_strndup(a, p->text, n < p->len ? n : p->len);
}

static void
read_paragraph(struct query *q, struct arena *a, struct paragraph *p)
{
	*p = (struct paragraph){
		.label = db_dup(q, a, 0),
		.part = part_from_name(db_text(q, 1)),
		.depth = (int)db_size(q, 2, PARAGRAPH_DEEPEST),
		.num = db_dup(q, a, 3),
		.relation = relation_from_name(db_text(q, 5), db_len(q, 5)),
		.text = db_dup(q, a, 6),
		.first_line = (size_t)db_int(q, 7),
		.last_line = (size_t)db_int(q, 8),
	};
	p->len = strlen(p->text);
	p->opener = read_opener(q, a, p);
}

static enum status
load_paragraphs(struct loading *load, struct error *err)
{
	struct query q = db_query(load->lib->db,
				  "SELECT label, part, depth, num, opener, "
				  "relation, words, first_line, last_line "
				  "FROM paragraph WHERE id BETWEEN ? AND ? "
				  "ORDER BY id");
	struct resolution *r = load->r;
	size_t cap = 0;

	bind_paragraphs(&q, load->text);
	while (db_step(&q)) {
		r->paragraphs =
			arena_grow(r->arena, r->paragraphs, r->n_paragraphs,
				   &cap, sizeof(*r->paragraphs));
		read_paragraph(&q, r->arena, &r->paragraphs[r->n_paragraphs++]);
	}
	return db_end(&q, err);
}

/* All marks of the text as one array, of which each paragraph has a piece. */
static void
deal_out_marks(struct resolution *r, struct mark *marks)
{
	for (size_t i = 0; i < r->n_paragraphs; i++) {
		r->paragraphs[i].marks = marks;
		marks += r->paragraphs[i].n_marks;
	}
}

static enum status
load_marks(struct loading *load, struct error *err)
{
	struct query q = db_query(load->lib->db,
				  "SELECT paragraph, offset, footnote "
				  "FROM mark WHERE paragraph "
				  "BETWEEN ? AND ? ORDER BY paragraph, seq");
	struct resolution *r = load->r;
	struct mark *marks = NULL;
	size_t n = 0, cap = 0, at;

	bind_paragraphs(&q, load->text);
	while (db_step(&q)) {
		at = (size_t)(db_int(&q, 0) - first_paragraph(load->text));
		if (at >= r->n_paragraphs)
			continue;
		marks = arena_grow(r->arena, marks, n, &cap, sizeof(*marks));
		marks[n++] = (struct mark){
			.offset = db_size(&q, 1, r->paragraphs[at].len),
			.footnote = db_dup(&q, r->arena, 2),
		};
		r->paragraphs[at].n_marks++;
	}
	deal_out_marks(r, marks);
	return db_end(&q, err);
}

/* --- footnotes ------------------------------------------------------- */

static enum status
load_footnotes(struct loading *load, struct error *err)
{
	struct query q = db_query(load->lib->db,
				  "SELECT label, words, missing, first_line, "
				  "last_line FROM footnote WHERE text = ? "
				  "ORDER BY seq");
	struct resolution *r = load->r;
	size_t cap = 0;

	db_bind_int(&q, load->text);
	while (db_step(&q)) {
		r->footnotes =
			arena_grow(r->arena, r->footnotes, r->n_footnotes, &cap,
				   sizeof(*r->footnotes));
		r->footnotes[r->n_footnotes++] = (struct footnote){
			.label = db_dup(&q, r->arena, 0),
			.text = db_dup(&q, r->arena, 1),
			.missing = db_int(&q, 2),
			.first_line = (size_t)db_int(&q, 3),
			.last_line = (size_t)db_int(&q, 4),
		};
	}
	return db_end(&q, err);
}

/* --- citations ------------------------------------------------------- */

static const char citations_sql[] =
	"SELECT c.paragraph, c.footnote, w.kind, w.symbol, w.key, c.words, "
	"c.wording, c.relation, c.date, c.title, c.pinpoint, c.start, c.end, "
	"c.seq "
	"FROM citation c LEFT JOIN work w ON w.id = c.target "
	"WHERE c.text = ? ORDER BY c.seq";

/* The words that it stands in; NULL where there are none such. */
static const char *
read_place(struct query *q, const struct resolution *r, struct citation *c)
{
	int64_t footnote = db_int(q, 1);

	c->place = footnote ? PLACE_FOOTNOTE : PLACE_PARAGRAPH;
	c->index = (size_t)(footnote ? footnote : db_int(q, 0)) - 1;
	if (footnote)
		return c->index < r->n_footnotes ? r->footnotes[c->index].text
						 : NULL;
	return c->index < r->n_paragraphs ? r->paragraphs[c->index].text : NULL;
}

static bool
read_citation(struct query *q, const struct resolution *r, struct citation *c)
{
	struct arena *a = r->arena;
	const char *words;
	size_t len;

	*c = (struct citation){ 0 };
	words = read_place(q, r, c);
	if (!words)
		return false;
	len = strlen(words);
	c->kind = kind_from_name(db_text(q, 2));
	c->target = db_dup(q, a, 3);
	c->key = db_dup(q, a, 4);
	c->wording = db_dup(q, a, 6);
	c->relation = relation_from_name(db_text(q, 7), db_len(q, 7));
	c->date = date_column(q, 8);
	c->title = db_dup(q, a, 9);
	c->pinpoint = db_dup(q, a, 10);
	c->end = db_size(q, 12, len);
	c->start = db_size(q, 11, c->end);
	c->seq = (size_t)db_int(q, 13);
	c->text =
		db_len(q, 5) > 0 || c->end == c->start
			? db_dup(q, a, 5)
			: arena_strndup(a, words + c->start, c->end - c->start);
	return true;
}

static enum status
load_citations(struct loading *load, struct error *err)
{
	struct query q = db_query(load->lib->db, citations_sql);
	struct resolution *r = load->r;
	size_t cap = 0;

	db_bind_int(&q, load->text);
	while (db_step(&q)) {
		r->citations =
			arena_grow(r->arena, r->citations, r->n_citations, &cap,
				   sizeof(*r->citations));
		if (read_citation(&q, r, &r->citations[r->n_citations]))
			r->n_citations++;
	}
	return db_end(&q, err);
}

/* --- the whole ------------------------------------------------------- */

static enum status
load_all(struct loading *load, int64_t work, const char *lang,
	 struct error *err)
{
	static enum status (*const parts[])(struct loading *,
					    struct error *) = {
		load_paragraphs,
		load_marks,
		load_footnotes,
		load_citations,
	};
	enum status s = load_masthead(load, work, lang, err);

	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++)
		if (s == STATUS_OK)
			s = parts[i](load, err);
	if (s == STATUS_OK)
		s = library_origin(load->lib, load->text, load->r, err);
	return s;
}

/* An id of this very library. */
static enum status
load_text(struct library *lib, int64_t id, const char *lang,
	  struct resolution **out, struct error *err)
{
	struct loading load = { .lib = lib };
	bool alone;
	enum status s;

	load.r = resolution_new();
	/* Nobody may replace the text between two of the statements. */
	alone = db_idle(load.lib->db);
	s = alone ? db_exec(load.lib->db, "BEGIN", err) : STATUS_OK;
	if (s == STATUS_OK)
		s = load_all(&load, id, lang, err);
	if (alone)
		db_rollback(load.lib->db);
	if (s == STATUS_OK)
		*out = load.r;
	else
		resolution_free(load.r);
	return s;
}

enum status
library_text_held(struct library *lib, int64_t id, const char *lang,
		  struct resolution **out, struct error *err)
{
	int64_t own = id, below;
	struct library *owner = library_owner(lib, &own);
	enum status s;

	*out = NULL;
	if (!owner)
		return error_set(err, STATUS_MISSING, "no such work");
	s = load_text(owner, own, lang, out, err);
	if (s == STATUS_MISSING && lang && (below = library_below(lib, id)))
		s = load_text(lib->below, below, lang, out, err);
	return s;
}

/* A notebook that cannot be read has no corrections; whoever opens it says. */
static void
correct(struct library *lib, struct resolution *r)
{
	if (lib->notebook)
		notebook_correct_text(lib->notebook, r, NULL);
}

enum status
library_text(struct library *lib, int64_t id, const char *lang,
	     struct resolution **out, struct error *err)
{
	enum status s = library_text_held(lib, id, lang, out, err);

	if (s == STATUS_OK)
		correct(lib, *out);
	return s;
}

enum status
library_text_or(struct library *lib, int64_t id, const char *lang,
		struct resolution **out, struct error *err)
{
	enum status s = library_text(lib, id, lang, out, err);

	return s == STATUS_MISSING ? library_text(lib, id, NULL, out, err) : s;
}
