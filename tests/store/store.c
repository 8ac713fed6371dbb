/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the tests of the store share. */
#include "config.h"

#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "base/json.h"
#include "store/library.h"
#include "store.h"

static char folder[64];

int
store_setup(void **state)
{
	(void)state;
	snprintf(folder, sizeof(folder), "/tmp/reaffirm-store-XXXXXX");
	return mkdtemp(folder) ? 0 : -1;
}

static int
remove_one(const char *path, const struct stat *st, int type, struct FTW *at)
{
	(void)st;
	(void)type;
	(void)at;
	return remove(path);
}

int
store_teardown(void **state)
{
	(void)state;
	return nftw(folder, remove_one, 8, FTW_DEPTH | FTW_PHYS);
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

const char sample_whole[] =
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
	"[\"A/RES/52/205\",\"Page 2\"],\"doubts\":[\"line 4: torn\"]}\n";

static void
member(struct json *j, const char *name, const char *s, const char *other)
{
	json_member(j, name, s ? s : other);
}

static void
add_citation(struct json *j, const struct sample *s)
{
	json_open(j, '{');
	json_member(j, "from", "OP1");
	member(j, "target", s->target, s->cites);
	member(j, "text", s->cites, "");
	member(j, "relation", s->wording, "Recalls");
	member(j, "family", s->family, "recall");
	member(j, "kind", s->kind, "resolution");
	member(j, "key", s->cites, "");
	member(j, "title", s->as_title, "");
	member(j, "date", s->as_date, "");
	member(j, "pinpoint", s->pinpoint, "");
	json_member_number(j, "start", 0);
	json_member_number(j, "end", 7);
	json_close(j, '}');
}

static void
add_paragraph(struct json *j, const char *text)
{
	json_open(j, '{');
	json_member(j, "label", "OP1");
	json_member(j, "part", "operative");
	json_member_number(j, "depth", 1);
	json_member(j, "num", "1.");
	json_member(j, "opener", "Recalls");
	json_member(j, "relation", "recall");
	member(j, "text", text, "Recalls what was said.");
	json_name(j, "marks");
	json_open(j, '[');
	json_close(j, ']');
	json_name(j, "lines");
	json_open(j, '[');
	json_number(j, 1);
	json_number(j, 2);
	json_close(j, ']');
	json_close(j, '}');
}

static void
add_list(struct json *j, const char *name, const struct sample *s,
	 void (*fill)(struct json *j, const struct sample *s))
{
	json_name(j, name);
	json_open(j, '[');
	if (fill)
		fill(j, s);
	json_close(j, ']');
}

static void
fill_paragraphs(struct json *j, const struct sample *s)
{
	add_paragraph(j, s->text);
}

static void
fill_subjects(struct json *j, const struct sample *s)
{
	size_t n;

	for (const char *at = s->subjects; *at; at += n + (at[n] == ',')) {
		n = strcspn(at, ",");
		json_open(j, '{');
		json_name(j, "text");
		json_stringn(j, at, n);
		json_member(j, "scheme", "UNBIS");
		json_member(j, "uri", "");
		json_close(j, '}');
	}
}

static void
fill_doubts(struct json *j, const struct sample *s)
{
	json_string(j, s->doubt);
}

static void
add_empty(struct json *j, const char *const *names)
{
	for (; *names; names++)
		json_member(j, *names, "");
}

char *
sample_json(const struct sample *s)
{
	static const char *const masthead[] = {
		"meeting", "agenda_item", "committee", "committee_report",
		"draft",   "enacting",	  NULL,
	};
	static const char *const report[] = { "title",	"from",	      "to",
					      "series", "supplement", NULL };
	struct buf out = BUF_INIT;
	struct json j = { .out = &out };

	json_open(&j, '{');
	member(&j, "file", s->file, "sample.txt");
	member(&j, "digest", s->digest, "d");
	member(&j, "key", s->key, "GA 1/1");
	member(&j, "symbol", s->symbol, s->key ? s->key : "A/RES/1/1");
	member(&j, "body", s->body, "GA");
	member(&j, "number", s->number, "1/1");
	json_member(&j, "kind", "resolution");
	member(&j, "lang", s->lang, "en");
	member(&j, "title", s->title, "A title");
	member(&j, "adopted", s->adopted, "1946-01-24");
	member(&j, "session", s->session, "");
	member(&j, "issued", s->issued, "");
	add_empty(&j, masthead);
	json_name(&j, "report");
	json_open(&j, '{');
	add_empty(&j, report);
	json_close(&j, '}');
	add_list(&j, "paragraphs", s, fill_paragraphs);
	add_list(&j, "footnotes", s, NULL);
	add_list(&j, "citations", s, s->cites ? add_citation : NULL);
	add_list(&j, "subjects", s, s->subjects ? fill_subjects : NULL);
	add_list(&j, "furniture", s, NULL);
	add_list(&j, "doubts", s, s->doubt ? fill_doubts : NULL);
	json_close(&j, '}');
	return buf_steal(&out);
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

int
store_add_json(struct library *lib, const char *json)
{
	struct error err = { 0 };
	enum added what = ADDED_NEW;

	library_add(lib, json, strlen(json), &what, &err);
	assert_string_equal(err.msg, "");
	return (int)what;
}

int
store_add(struct library *lib, const struct sample *s)
{
	char *json = sample_json(s);
	int what = store_add_json(lib, json);

	free(json);
	return what;
}
