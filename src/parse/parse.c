/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The way from lines to resolutions: rows, pieces, extents, and for each
 * extent masthead, structure, footnote marks and labels.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "parse/beside.h"
#include "parse/blank.h"
#include "parse/build.h"
#include "parse/chat.h"
#include "parse/cut_text.h"
#include "parse/latex.h"
#include "parse/learnt.h"
#include "parse/links.h"
#include "parse/mail.h"
#include "parse/markdown.h"
#include "parse/outline.h"
#include "parse/parse.h"
#include "parse/refusal.h"
#include "parse/review.h"
#include "parse/thrown.h"
#include "parse/title.h"
#include "parse/topic.h"
#include "parse/wiki.h"
#include "text/utf8.h"

static void
fill_paragraph(struct build *b, const struct draft *d, struct paragraph *p)
{
	const char *text = arena_strndup(
		b->arena, d->text.data ? d->text.data : "", d->text.len);
	enum part part;
	size_t opener = 0;

	*p = (struct paragraph){ .label = d->label,
				 .part = d->part,
				 .depth = d->depth,
				 .num = d->num,
				 .opener = "",
				 .text = text,
				 .len = d->text.len,
				 .marks = d->marks,
				 .n_marks = d->n_marks,
				 .first_line = d->first_line,
				 .last_line = d->last_line,
				 .page = d->page };
	known_number(b->file, p, b->arena);
	if (d->part != PART_PREAMBULAR && d->part != PART_OPERATIVE)
		return;
	opener = lexicon_opener(b->lex, p->text, p->len, &part, &p->relation);
	p->opener = known_opener(b->file, p, opener, b->arena);
}

static void
fill_paragraphs(struct build *b)
{
	struct resolution *r = b->r;

	r->paragraphs =
		arena_array(b->arena, b->n_drafts + 1, sizeof *r->paragraphs);
	for (size_t i = 0; i < b->n_drafts; i++)
		fill_paragraph(b, &b->drafts[i], &r->paragraphs[i]);
	r->n_paragraphs = b->n_drafts;
}

static void
doubt_joins(const struct build *b)
{
	static const struct {
		enum doubt_kind kind;
		const char *says;
	} told[] = {
		[SUSPECT_OTHER] = { DOUBT_INSIDE, "may be another one" },
		[SUSPECT_SHORT] = { DOUBT_WORDS, "may not belong to it" },
		[SUSPECT_TWICE] = { DOUBT_WORDS, "stands twice" },
		[SUSPECT_MARK] = { DOUBT_LETTERS, "may be misread" },
	};

	for (size_t i = 0; i < b->n_drafts; i++) {
		const struct draft *d = &b->drafts[i];
		const struct suspect *s = d->suspect;

		if (s)
			resolution_doubt(
				b->r,
				(struct doubt){ .kind = told[s->kind].kind,
						.where = d->label,
						.line = s->line,
						.page = d->page },
				"\"%.*s\" %s", review_shown(s->text, s->n),
				s->text, told[s->kind].says);
	}
}

static struct resolution *
build_one(const struct cut_text *t, size_t at, struct resolution *before,
	  const struct front *front)
{
	struct resolution *r = resolution_new();
	size_t next = at + 1 < t->n ? at + 1 : at;
	struct build b = { .arena = r->arena,
			   .lex = t->lex,
			   .words = t->words,
			   .pieces = &t->pieces,
			   .file = t->file,
			   .extent = t->extents[at],
			   .foot_end = t->extents[next].end,
			   .r = r,
			   .before = before };

	r->file = arena_strdup(r->arena, t->src->path);
	r->digest = arena_strdup(r->arena, t->src->digest);
	r->lang = t->lang;
	masthead_read(&b);
	front_symbol(front, r);
	structure_read(&b);
	preamble_regain(&b);
	masthead_session(&b);
	masthead_below(&b);
	/* A statement is dated in its first sentence. */
	if (r->symbol.kind == KIND_STATEMENT && !r->adopted.year && b.n_drafts)
		masthead_date(&b, &b.drafts[0]);
	if (r->symbol.kind == KIND_DECISION && !r->adopted.year && b.n_drafts)
		masthead_decided(&b, &b.drafts[0]);
	masthead_date_anywhere(&b);
	footmarks_find(&b);
	title_unmark(&b);
	labels_nest(&b);
	labels_give(&b);
	front_facts(front, r);
	fill_paragraphs(&b);
	topic_find(r);
	thrown_find(&b);
	doubt_joins(&b);
	for (size_t i = 0; i < b.n_drafts; i++)
		buf_free(&b.drafts[i].text);
	free(b.drafts);
	return r;
}

/*
 * A draft that has no symbol yet is called by its file: "zero draft" of
 * ".../zero draft.docx".
 */
static void
name_draft(struct resolution *r)
{
	const char *slash = strrchr(r->file, '/');
	const char *name = slash ? slash + 1 : r->file;
	const char *dot = strrchr(name, '.');
	size_t n = dot && dot > name ? (size_t)(dot - name) : strlen(name);
	char *clean = utf8_clean(r->arena, name, n, &n);

	for (char *c = strchr(clean, '\n'); c; c = strchr(c, '\n'))
		*c = ' ';
	if (n >= sizeof r->symbol.other)
		n = utf8_prev(clean, n, sizeof r->symbol.other - 1);
	snprintf(r->symbol.other, sizeof r->symbol.other, "%.*s",
		 n ? (int)n : 8, n ? clean : "untitled");
	r->symbol.kind = KIND_DOCUMENT;
	r->key = arena_strdup(r->arena, r->symbol.other);
	resolution_doubt(r, (struct doubt){ .kind = DOUBT_FILE_NAME },
			 "it has no number, and is called as its file is");
}

/* A text that has neither a number nor a word of the organs is none. */
static bool
is_resolution(const struct lexicon *lex, const struct resolution *r)
{
	bool opened = *r->enacting || r->symbol.kind == KIND_STATEMENT ||
		      r->symbol.kind == KIND_DECISION ||
		      (*r->meeting && r->adopted.year);

	for (size_t i = 0; i < r->n_paragraphs && !opened; i++)
		opened = *r->paragraphs[i].opener ||
			 lexicon_match(lex, "enacting", r->paragraphs[i].text,
				       r->paragraphs[i].len);
	return *r->key && r->n_paragraphs && opened;
}

/* The i-th resolution; NULL where it is none. */
static struct resolution *
read_one(const struct cut_text *t, size_t i, struct resolution *before,
	 const struct front *front)
{
	struct resolution *r = build_one(t, i, before, front);

	if (!*r->key && *r->enacting && t->n == 1 && r->n_paragraphs > 1)
		name_draft(r);
	if (!is_resolution(t->lex, r)) {
		resolution_free(r);
		return NULL;
	}
	if (!t->detected)
		resolution_doubt(r, (struct doubt){ .kind = DOUBT_LANGUAGE },
				 "its language is not told by its words");
	if (before)
		footmarks_settle(before, r);
	return r;
}

/* What was assumed of the whole file. */
static void
doubt_reading(const struct cut_text *t, struct resolution *r)
{
	if (t->file->encoding)
		resolution_doubt(r, (struct doubt){ .kind = DOUBT_ENCODING },
				 "it is read as %s, by its letters",
				 t->file->encoding);
	if (t->file->recognised)
		resolution_doubt(r, (struct doubt){ .kind = DOUBT_SCAN },
				 "its letters were recognised from a scan, "
				 "and some may be others");
	for (size_t i = 0; i < t->file->n_unread; i++)
		resolution_doubt(r, (struct doubt){ .kind = DOUBT_UNREAD },
				 "its file has %s that is not read",
				 t->file->unread[i]);
	if (t->parted)
		resolution_doubt(
			r, (struct doubt){ .kind = DOUBT_LINES },
			"its lines were lost: openers and numbers tell "
			"where its paragraphs begin");
}

/* Without any markup but that of Markdown. */
static const struct source *
markup_plain(struct arena *a, const struct source *file)
{
	const struct source *src = chat_plain(a, mail_plain(a, file));

	src = outline_plain(a, latex_plain(a, src));
	return links_plain(a, wiki_plain(a, src));
}

/* Resolutions of a file, in their order. */
struct found {
	struct resolution **at;
	size_t n, cap;
};

static enum status
read_lines(struct arena *a, const struct source *file, struct found *out,
	   struct error *err)
{
	static const struct front nothing = { 0 };
	struct front front;
	struct source lines = markdown_read(a, markup_plain(a, file), &front);
	struct cut_text t = cut_text(a, &lines, &front);
	struct resolution *before = NULL;

	t.file = file;
	for (size_t i = 0; i < t.n && t.n <= REFUSAL_RESOLUTIONS; i++) {
		struct resolution *r =
			read_one(&t, i, before, t.n == 1 ? &front : &nothing);

		if (!r)
			continue;
		doubt_reading(&t, r);
		out->at = xgrow(out->at, out->n, &out->cap, sizeof *out->at);
		out->at[out->n++] = before = r;
	}
	return out->n ? STATUS_OK : refusal(&lines, t.n, err);
}

static void
found_free(struct found *f)
{
	for (size_t i = 0; i < f->n; i++)
		resolution_free(f->at[i]);
	free(f->at);
}

/* The text without what it tells of its own manner, if that is read better. */
static enum status
read_learnt(struct arena *a, const struct source *file, struct found *out,
	    enum status st)
{
	const struct source *plain = learnt_plain(a, file);
	struct found other = { 0 };
	struct error unused;

	if (!plain)
		return st;
	read_lines(a, plain, &other, &unused);
	if (other.n && learnt_better(other.at, other.n, out->at, out->n)) {
		found_free(out);
		*out = other;
		return STATUS_OK;
	}
	found_free(&other);
	return st;
}

/* The resolutions of one language are added to those that are there. */
static enum status
parse_part(struct arena *a, const struct source *file, struct resolution ***out,
	   size_t *n, size_t *cap, struct error *err)
{
	struct found found = { 0 };
	enum status st = read_lines(a, file, &found, err);

	if ((st == STATUS_OK || st == STATUS_FORMAT) &&
	    learnt_wanted(found.at, found.n))
		st = read_learnt(a, file, &found, st);
	for (size_t i = 0; i < found.n; i++) {
		if (file->n_blank)
			blank_doubt(found.at[i], file, i == 0,
				    i + 1 == found.n);
		*out = xgrow(*out, *n, cap, sizeof **out);
		(*out)[(*n)++] = found.at[i];
	}
	free(found.at);
	return st;
}

enum status
parse_text(const struct source *file, struct resolution ***out, size_t *n,
	   struct error *err)
{
	struct arena *a = arena_new();
	struct source parts[2];
	bool two = beside_part(a, file, parts);
	size_t cap = 0;
	enum status st;

	*out = NULL;
	*n = 0;
	st = parse_part(a, two ? &parts[0] : file, out, n, &cap, err);
	if (two && !parse_part(a, &parts[1], out, n, &cap, err))
		st = STATUS_OK;
	arena_free(a);
	return st;
}
