/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Stands in for reaffirm-parse: whatever it is asked, it prints the works of
 * fixture.jsonl beside its source, or of the file that $FIXTURE names ("none":
 * no works), so that the stored screens do not change with the parser.  SQLite
 * reads the JSON.
 */
#include "config.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "cli/batch.h"
#include "model/wire.h"
#include "text/utf8.h"

/* A value of JSON: the whole, and where in it. */
struct json {
	sqlite3 *db;
	struct arena *arena;
	const char *whole;
};

/* What SQL makes of the value at a path ("$.report.title"); "" for NULL. */
static const char *
ask(const struct json *j, const char *sql, const char *path)
{
	sqlite3_stmt *q;
	const char *s = "";

	if (sqlite3_prepare_v2(j->db, sql, -1, &q, NULL) != SQLITE_OK)
		exit(3);
	sqlite3_bind_text(q, 1, j->whole, -1, SQLITE_STATIC);
	sqlite3_bind_text(q, 2, path, -1, SQLITE_STATIC);
	if (sqlite3_step(q) == SQLITE_ROW &&
	    sqlite3_column_type(q, 0) != SQLITE_NULL)
		s = arena_strdup(j->arena,
				 (const char *)sqlite3_column_text(q, 0));
	sqlite3_finalize(q);
	return s;
}

static const char *
string(const struct json *j, const char *path)
{
	return ask(j, "SELECT ?1 ->> ?2", path);
}

static size_t
number(const struct json *j, const char *path)
{
	return strtoul(string(j, path), NULL, 10);
}

static size_t
count(const struct json *j, const char *path)
{
	return strtoul(ask(j, "SELECT json_array_length(?1, ?2)", path), NULL,
		       10);
}

/* An item of an array, as JSON of its own. */
static struct json
item(const struct json *j, const char *array, size_t i)
{
	struct json of = *j;

	of.whole = ask(j, "SELECT ?1 -> ?2",
		       arena_printf(j->arena, "%s[%zu]", array, i));
	return of;
}

static struct date
date(const struct json *j, const char *path)
{
	struct date d = { 0 };

	date_from_iso(string(j, path), &d);
	return d;
}

static const char **
strings(const struct json *j, const char *path, size_t *n)
{
	const char **all;

	*n = count(j, path);
	all = arena_array(j->arena, *n + 1, sizeof(*all));
	for (size_t i = 0; i < *n; i++)
		all[i] = string(j, arena_printf(j->arena, "%s[%zu]", path, i));
	return all;
}

static struct names
names(const struct json *j, const char *path)
{
	struct names list;

	list.names = strings(j, path, &list.n);
	return list;
}

/* --- its parts ----------------------------------------------------------- */

static void
read_details(const struct json *j, struct details *d)
{
	d->sponsors = names(j, "$.sponsors");
	d->additional_sponsors = names(j, "$.additional_sponsors");
	d->vote.outcome = string(j, "$.vote.outcome");
	for (int i = 0; i < VOTE_SIDES; i++) {
		static const char *const sides[VOTE_SIDES] = {
			[VOTE_IN_FAVOUR] = "in_favour",
			[VOTE_AGAINST] = "against",
			[VOTE_ABSTAINING] = "abstaining",
		};
		const char *side = sides[i];

		d->vote.total[i] = number(
			j, arena_printf(j->arena, "$.vote.%s.total", side));
		d->vote.countries[i] = names(
			j, arena_printf(j->arena, "$.vote.%s.countries", side));
	}
	d->n_subjects = count(j, "$.subjects");
	d->subjects =
		arena_array(j->arena, d->n_subjects + 1, sizeof(*d->subjects));
	for (size_t i = 0; i < d->n_subjects; i++) {
		struct json s = item(j, "$.subjects", i);

		d->subjects[i] = (struct subject){ string(&s, "$.text"),
						   string(&s, "$.scheme"),
						   string(&s, "$.uri") };
	}
}

static struct paragraph
read_paragraph(const struct json *j)
{
	const char *relation = string(j, "$.relation");
	struct paragraph p = {
		.label = string(j, "$.label"),
		.part = part_from_name(string(j, "$.part")),
		.depth = (int)number(j, "$.depth"),
		.num = string(j, "$.num"),
		.opener = string(j, "$.opener"),
		.relation = relation_from_name(relation, strlen(relation)),
		.text = string(j, "$.text"),
		.n_marks = count(j, "$.marks"),
		.first_line = number(j, "$.lines[0]"),
		.last_line = number(j, "$.lines[1]"),
	};

	p.len = strlen(p.text);
	p.marks = arena_array(j->arena, p.n_marks + 1, sizeof(*p.marks));
	for (size_t i = 0; i < p.n_marks; i++) {
		struct json m = item(j, "$.marks", i);

		p.marks[i] = (struct mark){ utf8_bytes(p.text, p.len,
						       number(&m, "$.offset")),
					    string(&m, "$.footnote") };
	}
	return p;
}

static struct footnote
read_footnote(const struct json *j)
{
	return (struct footnote){
		.label = string(j, "$.label"),
		.text = string(j, "$.text"),
		.missing = number(j, "$.missing") != 0,
		.first_line = number(j, "$.lines[0]"),
		.last_line = number(j, "$.lines[1]"),
	};
}

/* Which text a citation stands in. */
static const char *
find_place(const struct resolution *r, const char *from, struct citation *c)
{
	static const char note[] = "footnote ";
	size_t n = sizeof(note) - 1;

	if (strncmp(from, note, n) != 0) {
		c->index = (size_t)resolution_paragraph(r, from);
		return r->paragraphs[c->index].text;
	}
	c->place = PLACE_FOOTNOTE;
	c->index = (size_t)resolution_footnote(r, from + n);
	return r->footnotes[c->index].text;
}

static struct citation
read_citation(const struct json *j, const struct resolution *r)
{
	const char *family = string(j, "$.family"), *text;
	struct citation c = {
		.kind = kind_from_name(string(j, "$.kind")),
		.target = string(j, "$.target"),
		.key = string(j, "$.key"),
		.text = string(j, "$.text"),
		.wording = string(j, "$.relation"),
		.relation = relation_from_name(family, strlen(family)),
		.date = date(j, "$.date"),
		.title = string(j, "$.title"),
		.pinpoint = string(j, "$.pinpoint"),
	};

	text = find_place(r, string(j, "$.from"), &c);
	c.start = utf8_bytes(text, strlen(text), number(j, "$.start"));
	c.end = utf8_bytes(text, strlen(text), number(j, "$.end"));
	return c;
}

#define READ_ARRAY(r, member, ...)                                             \
	do {                                                                   \
		(r)->n_##member = count(j, "$." #member);                      \
		(r)->member = arena_array(j->arena, (r)->n_##member + 1,       \
					  sizeof(*(r)->member));               \
		for (size_t i_ = 0; i_ < (r)->n_##member; i_++) {              \
			struct json of = item(j, "$." #member, i_);            \
                                                                               \
			(r)->member[i_] = __VA_ARGS__;                         \
		}                                                              \
	} while (0)

static void
read_whole(const struct json *j, struct resolution *r)
{
	size_t n_doubts;
	const char **doubts = strings(j, "$.doubts", &n_doubts);

	r->file = string(j, "$.file");
	r->digest = string(j, "$.digest");
	r->key = string(j, "$.key");
	r->lang = string(j, "$.lang");
	r->title = string(j, "$.title");
	r->session = string(j, "$.session");
	r->meeting = string(j, "$.meeting");
	r->agenda_item = string(j, "$.agenda_item");
	r->agenda_title = string(j, "$.agenda_title");
	r->committee = string(j, "$.committee");
	r->committee_report = string(j, "$.committee_report");
	r->draft = string(j, "$.draft");
	r->enacting = string(j, "$.enacting");
	r->report_title = string(j, "$.report.title");
	r->report_series = string(j, "$.report.series");
	r->supplement = string(j, "$.report.supplement");
	r->adopted = date(j, "$.adopted");
	r->issued = date(j, "$.issued");
	r->report_from = date(j, "$.report.from");
	r->report_to = date(j, "$.report.to");
	symbol_parse(r->key, strlen(r->key), BODY_NONE, &r->symbol);
	read_details(j, &r->details);
	READ_ARRAY(r, paragraphs, read_paragraph(&of));
	READ_ARRAY(r, footnotes, read_footnote(&of));
	READ_ARRAY(r, citations, read_citation(&of, r));
	r->furniture = strings(j, "$.furniture", &r->n_furniture);
	for (size_t i = 0; i < n_doubts; i++)
		resolution_doubt(r, (struct doubt){ .kind = DOUBT_OTHER }, "%s",
				 doubts[i]);
}

/* --- the program --------------------------------------------------------- */

static void
print_record(enum batch_kind kind, const struct buf *bytes)
{
	struct batch_head head = { kind, (uint32_t)bytes->len };

	fwrite(&head, sizeof(head), 1, stdout);
	if (bytes->len)
		fwrite(bytes->data, 1, bytes->len, stdout);
}

static void
print_work(sqlite3 *db, const char *line)
{
	struct resolution *r = resolution_new();
	struct json j = { db, r->arena, line };
	struct buf out = BUF_INIT;

	read_whole(&j, r);
	wire_write(r, &out);
	print_record(BATCH_OBJECT, &out);
	buf_free(&out);
	resolution_free(r);
}

int
main(void)
{
	const char *name = getenv("FIXTURE"), *dir = getenv("srcdir");
	char path[4096], *line = NULL;
	size_t size = 0;
	sqlite3 *db;
	FILE *f;

	snprintf(path, sizeof(path), "%s/tests/tui/%s.jsonl", dir ? dir : ".",
		 name ? name : "fixture");
	if (name && strcmp(name, "none") == 0)
		strcpy(path, "/dev/null");
	f = fopen(path, "r");
	if (!f || sqlite3_open(":memory:", &db) != SQLITE_OK)
		return 3;
	while (getline(&line, &size, f) > 0)
		print_work(db, line);
	print_record(BATCH_READ, &BUF_INIT);
	fclose(f);
	free(line);
	sqlite3_close(db);
	return 0;
}
