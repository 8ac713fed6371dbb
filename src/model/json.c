/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A resolution as JSON. */
#include "config.h"

#include <string.h>

#include "base/json.h"
#include "model/json.h"
#include "text/utf8.h"

/* Where counting of code points stands: places mostly come in order. */
struct counter {
	const char *text;
	size_t bytes, points;
};

static size_t
count_to(struct counter *c, const char *text, size_t bytes)
{
	if (c->text != text || c->bytes > bytes)
		*c = (struct counter){ .text = text };
	c->points += utf8_points(text + c->bytes, bytes - c->bytes);
	c->bytes = bytes;
	return c->points;
}

static void
member_date(struct json *j, const char *name, struct date d)
{
	char iso[DATE_SIZE];

	date_iso(d, iso);
	json_member(j, name, iso);
}

static void
lines(struct json *j, size_t first, size_t last)
{
	json_name(j, "lines");
	json_open(j, '[');
	json_number(j, (long long)first);
	json_number(j, (long long)last);
	json_close(j, ']');
}

static void
marks(struct json *j, const struct paragraph *p)
{
	struct counter c = { 0 };

	json_name(j, "marks");
	json_open(j, '[');
	for (size_t i = 0; i < p->n_marks; i++) {
		size_t at = count_to(&c, p->text, p->marks[i].offset);

		json_open(j, '{');
		json_member_number(j, "offset", (long long)at);
		json_member(j, "footnote", p->marks[i].footnote);
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void
paragraph(struct json *j, const struct paragraph *p)
{
	json_open(j, '{');
	json_member(j, "label", p->label);
	json_member(j, "part", part_name(p->part));
	json_member_number(j, "depth", p->depth);
	json_member(j, "num", p->num);
	json_member(j, "opener", p->opener);
	json_member(j, "relation", relation_name(p->relation));
	json_name(j, "text");
	json_stringn(j, p->text, p->len);
	marks(j, p);
	lines(j, p->first_line, p->last_line);
	if (p->page)
		json_member_number(j, "page", (long long)p->page);
	json_close(j, '}');
}

static void
footnote(struct json *j, const struct footnote *f)
{
	json_open(j, '{');
	json_member(j, "label", f->label);
	json_member(j, "text", f->text);
	json_name(j, "missing");
	json_bool(j, f->missing);
	lines(j, f->first_line, f->last_line);
	json_close(j, '}');
}

/* Where a citation stands: its text, and its name in the contract. */
static const char *
place(const struct resolution *r, const struct citation *c, struct buf *name)
{
	if (c->place == PLACE_PARAGRAPH) {
		buf_puts(name, r->paragraphs[c->index].label);
		return r->paragraphs[c->index].text;
	}
	buf_printf(name, "footnote %s", r->footnotes[c->index].label);
	return r->footnotes[c->index].text;
}

static void
citation(struct json *j, const struct resolution *r, const struct citation *c,
	 struct counter *count)
{
	struct buf from = BUF_INIT;
	const char *text = place(r, c, &from);
	size_t start = count_to(count, text, c->start);
	size_t end = start + utf8_points(text + c->start, c->end - c->start);

	json_open(j, '{');
	json_member(j, "from", from.data);
	json_member(j, "target", c->target);
	json_member(j, "text", c->text);
	json_member(j, "relation", c->wording);
	json_member(j, "family", relation_name(c->relation));
	json_member(j, "kind", kind_name(c->kind));
	json_member(j, "key", c->key);
	json_member(j, "title", c->title);
	member_date(j, "date", c->date);
	json_member(j, "pinpoint", c->pinpoint);
	json_member_number(j, "start", (long long)start);
	json_member_number(j, "end", (long long)end);
	json_close(j, '}');
	buf_free(&from);
}

static void
identity(struct json *j, const struct resolution *r)
{
	char number[SYMBOL_TEXT], official[SYMBOL_TEXT];

	symbol_number(&r->symbol, number);
	symbol_official(&r->symbol, official);
	json_member(j, "file", r->file);
	json_member(j, "digest", r->digest);
	json_member(j, "key", r->key);
	json_member(j, "symbol", official);
	json_member(j, "body", body_code(r->symbol.body));
	json_member(j, "number", number);
	json_member(j, "kind", kind_name(r->symbol.kind));
	json_member(j, "lang", r->lang);
}

static void
masthead(struct json *j, const struct resolution *r)
{
	json_member(j, "title", r->title);
	member_date(j, "adopted", r->adopted);
	member_date(j, "issued", r->issued);
	json_member(j, "session", r->session);
	json_member(j, "meeting", r->meeting);
	json_member(j, "agenda_item", r->agenda_item);
	json_member(j, "agenda_title", r->agenda_title);
	json_member(j, "committee", r->committee);
	json_member(j, "committee_report", r->committee_report);
	json_member(j, "draft", r->draft);
	json_member(j, "enacting", r->enacting);
	json_name(j, "report");
	json_open(j, '{');
	json_member(j, "title", r->report_title);
	member_date(j, "from", r->report_from);
	member_date(j, "to", r->report_to);
	json_member(j, "series", r->report_series);
	json_member(j, "supplement", r->supplement);
	json_close(j, '}');
}

static void
strings(struct json *j, const char *name, const char *const *s, size_t n)
{
	json_name(j, name);
	json_open(j, '[');
	for (size_t i = 0; i < n; i++)
		json_string(j, s[i]);
	json_close(j, ']');
}

/* For people; reaffirm check --json tells its parts. */
static void
doubt(struct buf *text, struct json *j, const struct doubt *d)
{
	buf_clear(text);
	doubt_print(d, text);
	json_stringn(j, text->data, text->len);
}

static void
doubts(struct json *j, const struct resolution *r)
{
	struct buf text = BUF_INIT;

	json_member_number(j, "confidence", resolution_confidence(r));
	if (r->n_corrected || r->n_settled) {
		json_member_number(j, "corrected", (long long)r->n_corrected);
		json_member_number(j, "settled", (long long)r->n_settled);
	}
	json_name(j, "doubts");
	json_open(j, '[');
	for (size_t i = 0; i < r->n_doubts; i++)
		doubt(&text, j, &r->doubts[i]);
	json_close(j, ']');
	buf_free(&text);
}

void
resolution_json(const struct resolution *r, struct buf *out)
{
	struct json j = { .out = out };
	struct counter count = { 0 };

	json_open(&j, '{');
	identity(&j, r);
	masthead(&j, r);
	details_json(&r->details, &j);
	json_name(&j, "paragraphs");
	json_open(&j, '[');
	for (size_t i = 0; i < r->n_paragraphs; i++)
		paragraph(&j, &r->paragraphs[i]);
	json_close(&j, ']');
	json_name(&j, "footnotes");
	json_open(&j, '[');
	for (size_t i = 0; i < r->n_footnotes; i++)
		footnote(&j, &r->footnotes[i]);
	json_close(&j, ']');
	json_name(&j, "citations");
	json_open(&j, '[');
	for (size_t i = 0; i < r->n_citations; i++)
		citation(&j, r, &r->citations[i], &count);
	json_close(&j, ']');
	strings(&j, "furniture", r->furniture, r->n_furniture);
	doubts(&j, r);
	json_close(&j, '}');
	buf_putc(out, '\n');
}
