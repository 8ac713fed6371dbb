/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the tests of the store share. */
#include "config.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "store/library.h"
#include "../unit/unit.h"
#include "store.h"

static char *folder;

int
store_setup(void **state)
{
	(void)state;
	folder = scratch_make();
	return 0;
}

int
store_teardown(void **state)
{
	(void)state;
	scratch_remove(folder);
	return 0;
}

const char *
store_path(const char *name)
{
	static char paths[8][128];
	static unsigned next;
	char *path = paths[next++ % 8];

	snprintf(path, sizeof(paths[0]), "%s/%s", folder, name);
	return path;
}

struct buf
store_read(const char *path)
{
	struct buf b = BUF_INIT;

	assert_int_equal(file_read(path, 1 << 30, &b, NULL), STATUS_OK);
	return b;
}

void
store_write(const char *path, const void *data, size_t n)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, data, n), n);
	close(fd);
}

/* --- another process ------------------------------------------------- */

/* The ends of the pipes in the other process. */
static int pause_from, pause_to;

struct other
store_start(int (*run)(const void *arg), const void *arg)
{
	int up[2], down[2];
	struct other o;

	assert_int_equal(pipe(up), 0);
	assert_int_equal(pipe(down), 0);
	o.pid = fork();
	assert_true(o.pid >= 0);
	if (o.pid == 0) {
		close(up[0]);
		close(down[1]);
		pause_to = up[1];
		pause_from = down[0];
		_exit(run(arg));
	}
	close(up[1]);
	close(down[0]);
	o.from = up[0];
	o.to = down[1];
	return o;
}

void
store_pause(void)
{
	char c = 'x';

	if (write(pause_to, &c, 1) != 1 || read(pause_from, &c, 1) < 0)
		_exit(99);
}

void
store_await(const struct other *o)
{
	char c;

	assert_int_equal(read(o->from, &c, 1), 1);
}

void
store_resume(const struct other *o)
{
	assert_int_equal(write(o->to, "x", 1), 1);
}

int
store_end(struct other *o)
{
	int status;

	assert_int_equal(waitpid(o->pid, &status, 0), o->pid);
	close(o->from);
	close(o->to);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

struct task {
	int (*run)(const void *arg);
	const void *arg;
};

static int
run_as_nobody(const void *arg)
{
	const struct task *task = arg;

	if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
		return 255;
	return task->run(task->arg);
}

int
store_as_nobody(int (*run)(const void *arg), const void *arg)
{
	struct task task = { run, arg };
	struct other o = store_start(run_as_nobody, &task);
	int code = store_end(&o);

	return code == 255 ? -1 : code;
}

/* --- samples --------------------------------------------------------- */

const char sample_json[] =
	"{\"file\":\"a/né.txt\",\"digest\":\"d1\",\"key\":\"GA 52/205\","
	"\"symbol\":\"A/RES/52/205\",\"body\":\"GA\",\"number\":\"52/205\","
	"\"kind\":\"resolution\",\"lang\":\"en\",\"title\":\"Economic and "
	"technical coöperation\",\"adopted\":\"1997-12-18\",\"issued\":"
	"\"1998-03-02\",\"session\":\"52\",\"meeting\":\"77\","
	"\"agenda_item\":\"98 "
	"(c)\",\"agenda_title\":\"Development\",\"committee\":\"Second "
	"Committee\","
	"\"committee_report\":\"A/52/628\",\"draft\":\"A/C.2/52/L.2\","
	"\"enacting\":\"The General Assembly\",\"report\":{\"title\":"
	"\"Biennial report\",\"from\":\"1996-05\",\"to\":\"1998\",\"series\":"
	"\"Official Records\",\"supplement\":\"18\"},\"sponsors\":[\"Cuba\","
	"\"Côte d'Ivoire\"],\"additional_sponsors\":[\"Fiji\"],\"vote\":{"
	"\"outcome\":\"recorded vote\",\"in_favour\":{\"total\":2,"
	"\"countries\":[\"CUBA\",\"FIJI\"]},\"against\":{\"total\":0,"
	"\"countries\":[]},\"abstaining\":{\"total\":1,\"countries\":"
	"[\"PERU\"]}},\"subjects\":[{\"text\":\"DÉVELOPPEMENT\",\"scheme\":"
	"\"UNBIS\",\"uri\":\"http://example.org/1\"},{\"text\":\"Goal 17\","
	"\"scheme\":\"SDG\",\"uri\":\"\"}],\"paragraphs\":["
	"{\"label\":\"PP1\",\"part\":\"preambular\",\"depth\":0,\"num\":\"\","
	"\"opener\":\"Reaffirming\",\"relation\":\"reaffirm\",\"text\":"
	"\"Reaffirming São resolution 33/134 — the Plan,\",\"marks\":["
	"{\"offset\":33,\"footnote\":\"1\"},{\"offset\":44,\"footnote\":"
	"\"2\"}],\"lines\":[3,5]},{\"label\":\"OP1\",\"part\":\"operative\","
	"\"depth\":1,\"num\":\"1.\",\"opener\":\"Takes note\",\"relation\":"
	"\"note\",\"text\":\"Takes note of the report;\",\"marks\":["
	"{\"offset\":0,\"footnote\":\"2\"}],\"lines\":[6,6]},{\"label\":"
	"\"OP1(a)\",\"part\":\"annex\",\"depth\":2,\"num\":\"(a)\","
	"\"opener\":\"\",\"relation\":\"\",\"text\":\"\",\"marks\":[],"
	"\"lines\":[0,0]}],\"footnotes\":[{\"label\":\"1\",\"text\":\"Naïve "
	"report (A/52/402), \\\"quoted\\\".\",\"missing\":false,\"lines\":"
	"[9,10]},{\"label\":\"2\",\"text\":\"\",\"missing\":true,\"lines\":"
	"[0,0]}],\"citations\":[{\"from\":\"PP1\",\"target\":"
	"\"A/RES/33/134\",\"text\":\"33/134\",\"relation\":\"Reaffirming\","
	"\"family\":\"reaffirm\",\"kind\":\"resolution\",\"key\":"
	"\"GA 33/134\",\"title\":\"on cooperation\",\"date\":\"1978-12-19\","
	"\"pinpoint\":\"OP2(b)\",\"start\":27,\"end\":33},{\"from\":"
	"\"footnote 1\",\"target\":\"A/52/402\",\"text\":\"A/52/402\","
	"\"relation\":\"See\",\"family\":\"see\",\"kind\":\"document\","
	"\"key\":\"A/52/402\",\"title\":\"\",\"date\":\"\",\"pinpoint\":\"\","
	"\"start\":14,\"end\":22},{\"from\":\"PP1\",\"target\":"
	"\"Plan of Action\",\"text\":\"the Plan\",\"relation\":"
	"\"Reaffirming\",\"family\":\"reaffirm\",\"kind\":\"instrument\","
	"\"key\":\"Plan of Action\",\"title\":\"\",\"date\":\"\","
	"\"pinpoint\":\"\",\"start\":36,\"end\":44}],\"furniture\":"
	"[\"A/RES/52/205\",\"Page 2\"],\"confidence\":67,\"doubts\":[\"OP3: 3 "
	"follows 1\"]}\n";

static struct citation
citation(size_t index, enum work_kind kind, const char *target, const char *key)
{
	return (struct citation){ .index = index,
				  .kind = kind,
				  .target = target,
				  .key = key,
				  .title = "",
				  .pinpoint = "" };
}

static void
fill_whole_citations(struct resolution *r)
{
	struct citation *c = arena_array(r->arena, 3, sizeof(*c));

	c[0] = citation(0, KIND_RESOLUTION, "A/RES/33/134", "GA 33/134");
	c[0].text = "33/134";
	c[0].wording = "Reaffirming";
	c[0].relation = RELATION_REAFFIRM;
	c[0].title = "on cooperation";
	c[0].date = (struct date){ 1978, 12, 19 };
	c[0].pinpoint = "OP2(b)";
	c[0].start = 28;
	c[0].end = 34;
	c[1] = citation(0, KIND_DOCUMENT, "A/52/402", "A/52/402");
	c[1].place = PLACE_FOOTNOTE;
	c[1].text = "A/52/402";
	c[1].wording = "See";
	c[1].relation = RELATION_SEE;
	c[1].start = 15;
	c[1].end = 23;
	c[2] = citation(0, KIND_INSTRUMENT, "Plan of Action", "Plan of Action");
	c[2].text = "the Plan";
	c[2].wording = "Reaffirming";
	c[2].relation = RELATION_REAFFIRM;
	c[2].start = 39;
	c[2].end = 47;
	r->citations = c;
	r->n_citations = 3;
}

static void
fill_whole_paragraphs(struct resolution *r)
{
	struct paragraph *p = arena_array(r->arena, 3, sizeof(*p));
	struct mark *m = arena_array(r->arena, 3, sizeof(*m));

	m[0] = (struct mark){ 34, "1" };
	m[1] = (struct mark){ 47, "2" };
	m[2] = (struct mark){ 0, "2" };
	p[0] = (struct paragraph){
		.label = "PP1",
		.part = PART_PREAMBULAR,
		.num = "",
		.opener = "Reaffirming",
		.relation = RELATION_REAFFIRM,
		.text = "Reaffirming São resolution 33/134 — the Plan,",
		.marks = m,
		.n_marks = 2,
		.first_line = 3,
		.last_line = 5,
	};
	p[1] = (struct paragraph){
		.label = "OP1",
		.part = PART_OPERATIVE,
		.depth = 1,
		.num = "1.",
		.opener = "Takes note",
		.relation = RELATION_NOTE,
		.text = "Takes note of the report;",
		.marks = m + 2,
		.n_marks = 1,
		.first_line = 6,
		.last_line = 6,
	};
	p[2] = (struct paragraph){
		.label = "OP1(a)",
		.part = PART_ANNEX,
		.depth = 2,
		.num = "(a)",
		.opener = "",
		.text = "",
	};
	for (int i = 0; i < 3; i++)
		p[i].len = strlen(p[i].text);
	r->paragraphs = p;
	r->n_paragraphs = 3;
}

static void
fill_whole_details(struct details *d)
{
	static const char *sponsors[] = { "Cuba", "Côte d'Ivoire" };
	static const char *more[] = { "Fiji" };
	static const char *in_favour[] = { "CUBA", "FIJI" };
	static const char *abstaining[] = { "PERU" };
	static struct subject subjects[] = {
		{ "DÉVELOPPEMENT", "UNBIS", "http://example.org/1" },
		{ "Goal 17", "SDG", "" },
	};

	d->sponsors = (struct names){ sponsors, 2 };
	d->additional_sponsors = (struct names){ more, 1 };
	d->vote.outcome = "recorded vote";
	d->vote.total[VOTE_IN_FAVOUR] = 2;
	d->vote.total[VOTE_ABSTAINING] = 1;
	d->vote.countries[VOTE_IN_FAVOUR] = (struct names){ in_favour, 2 };
	d->vote.countries[VOTE_ABSTAINING] = (struct names){ abstaining, 1 };
	d->subjects = subjects;
	d->n_subjects = 2;
}

struct resolution *
sample_resolution_whole(void)
{
	static const char *furniture[] = { "A/RES/52/205", "Page 2" };
	static struct footnote footnotes[] = {
		{ .label = "1",
		  .text = "Naïve report (A/52/402), \"quoted\".",
		  .first_line = 9,
		  .last_line = 10 },
		{ .label = "2", .text = "", .missing = true },
	};
	struct resolution *r = resolution_new();

	r->file = "a/né.txt";
	r->digest = "d1";
	r->key = "GA 52/205";
	r->lang = "en";
	r->title = "Economic and technical coöperation";
	r->adopted = (struct date){ 1997, 12, 18 };
	r->issued = (struct date){ 1998, 3, 2 };
	r->session = "52";
	r->meeting = "77";
	r->agenda_item = "98 (c)";
	r->agenda_title = "Development";
	r->committee = "Second Committee";
	r->committee_report = "A/52/628";
	r->draft = "A/C.2/52/L.2";
	r->enacting = "The General Assembly";
	r->report_title = "Biennial report";
	r->report_from = (struct date){ 1996, 5, 0 };
	r->report_to = (struct date){ 1998, 0, 0 };
	r->report_series = "Official Records";
	r->supplement = "18";
	symbol_parse(r->key, strlen(r->key), BODY_NONE, &r->symbol);
	fill_whole_details(&r->details);
	fill_whole_paragraphs(r);
	r->footnotes = footnotes;
	r->n_footnotes = 2;
	fill_whole_citations(r);
	r->furniture = furniture;
	r->n_furniture = 2;
	resolution_doubt(
		r,
		(struct doubt){ .kind = DOUBT_GAP, .where = "OP3", .line = 4 },
		"3 follows 1");
	return r;
}

/* --- a small one ------------------------------------------------------ */

static const char * or (const char *s, const char *other)
{
	return s ? s : other;
}

static struct date
date_of(const char *iso)
{
	struct date d = { 0 };

	if (iso)
		date_from_iso(iso, &d);
	return d;
}

static void
fill_citation(struct resolution *r, const struct sample *s)
{
	struct citation *c = arena_alloc(r->arena, sizeof(*c));
	const char *family = or (s->family, "recall");

	*c = citation(0, kind_from_name(or (s->kind, "resolution")),
		      or (s->target, s->cites), s->cites);
	c->text = s->cites;
	c->wording = or (s->wording, "Recalls");
	c->relation = relation_from_name(family, strlen(family));
	c->title = or (s->as_title, "");
	c->date = date_of(s->as_date);
	c->pinpoint = or (s->pinpoint, "");
	c->end = 7;
	r->citations = c;
	r->n_citations = 1;
}

static void
fill_subjects(struct resolution *r, const struct sample *s)
{
	struct details *d = &r->details;
	size_t n, cap = 0;

	for (const char *at = s->subjects; *at; at += n + (at[n] == ',')) {
		n = strcspn(at, ",");
		d->subjects = arena_grow(r->arena, d->subjects, d->n_subjects,
					 &cap, sizeof(*d->subjects));
		d->subjects[d->n_subjects++] =
			(struct subject){ arena_strndup(r->arena, at, n),
					  "UNBIS", "" };
	}
}

static void
fill_paragraph(struct resolution *r, const char *text)
{
	struct paragraph *p = arena_alloc(r->arena, sizeof(*p));

	*p = (struct paragraph){
		.label = "OP1",
		.part = PART_OPERATIVE,
		.depth = 1,
		.num = "1.",
		.opener = "Recalls",
		.relation = RELATION_RECALL,
		.text = text,
		.len = strlen(text),
		.first_line = 1,
		.last_line = 2,
	};
	r->paragraphs = p;
	r->n_paragraphs = 1;
}

struct resolution *
sample_resolution(const struct sample *s)
{
	struct resolution *r = resolution_new();

	r->file = or (s->file, "sample.txt");
	r->digest = or (s->digest, "d");
	r->key = or (s->key, "GA 1/1");
	r->lang = or (s->lang, "en");
	r->title = or (s->title, "A title");
	r->adopted = date_of(or (s->adopted, "1946-01-24"));
	r->issued = date_of(s->issued);
	r->session = or (s->session, "");
	r->agenda_title = or (s->agenda_title, "");
	if (!symbol_parse(r->key, strlen(r->key), BODY_NONE, &r->symbol))
		snprintf(r->symbol.other, sizeof(r->symbol.other), "%s",
			 r->key);
	fill_paragraph(r, or (s->text, "Recalls what was said."));
	if (s->cites)
		fill_citation(r, s);
	if (s->subjects)
		fill_subjects(r, s);
	if (s->doubt)
		resolution_doubt(r, (struct doubt){ .kind = DOUBT_OTHER }, "%s",
				 s->doubt);
	return r;
}

struct library *
store_library(const char *path)
{
	struct error err = { 0 };
	struct library *lib;

	library_open(path, path ? LIBRARY_WRITE : LIBRARY_MEMORY, &lib, &err);
	assert_string_equal(err.msg, "");
	return lib;
}

static int
add(struct library *lib, struct resolution *r)
{
	struct error err = { 0 };
	enum added what = ADDED_NEW;

	library_add(lib, r, &what, &err);
	assert_string_equal(err.msg, "");
	resolution_free(r);
	return (int)what;
}

int
store_add_whole(struct library *lib)
{
	return add(lib, sample_resolution_whole());
}

int
store_add(struct library *lib, const struct sample *s)
{
	return add(lib, sample_resolution(s));
}

enum status
store_cited_by(struct library *lib, struct arena *a, const char *key,
	       const char *label, struct citing **out, size_t *n,
	       struct error *err)
{
	const struct cited_query q = { .key = key, .label = label };
	struct cited_by found;
	enum status s = library_cited(lib, a, &q, &found, err);

	*out = found.list;
	*n = found.n;
	return s;
}
