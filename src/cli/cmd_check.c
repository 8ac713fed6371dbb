/* SPDX-License-Identifier: GPL-3.0-or-later */
/* reaffirm check: what is in doubt of the texts in files or of works. */
#include "config.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/batch.h"
#include "cli/cli.h"
#include "cli/files.h"
#include "cli/findings.h"
#include "cli/interrupt.h"
#include "cli/pool.h"
#include "model/wire.h"
#include "store/library_fault.h"

/* Exit status; CLI_USAGE where something could not be checked. */
enum { CHECK_DOUBTS = 1, CHECK_FAILED = CLI_USAGE };

struct check {
	struct cli *cli;
	struct checker *checker;
	struct files files; /* to be checked together */
	struct buf out;
	struct json j;
	int status;
	struct {
		size_t sound, doubted, doubtful; /* texts */
		size_t refused;			 /* files and works */
	} total;
};

static void
worsen(struct check *c, int status)
{
	if (c->status < status)
		c->status = status;
}

static void
complain(struct check *c, const char *why)
{
	cli_complain("%s", why);
	worsen(c, CHECK_FAILED);
	c->total.refused++;
}

static void
count(struct check *c, const struct resolution *r, size_t faults)
{
	if (resolution_confidence(r) < CONFIDENCE_SURE)
		c->total.doubtful++;
	else if (faults)
		c->total.doubted++;
	else
		c->total.sound++;
}

/* All that is checked of a text. */
static void
check_text(struct check *c, const struct resolution *r, const char *file)
{
	struct findings f = { .r = r, .file = file };
	struct arena *a = arena_new();
	size_t faults;

	if (c->cli->library)
		library_hold(c->cli->library, true);
	findings_doubts(&f);
	findings_citations(&f, c->checker, a);
	if (c->cli->library)
		library_hold(c->cli->library, false);
	faults = findings_count(&f, GRADE_FAULT);
	count(c, r, faults);
	if (faults)
		worsen(c, CHECK_DOUBTS);
	if (cli_given(c->cli, ARG_JSON))
		findings_json(&f, &c->j);
	else
		findings_print(&f, &c->out);
	cli_print(&c->out);
	findings_free(&f);
	arena_free(a);
}

/* --- files ------------------------------------------------------------- */

static bool
take_file(void *ctx, struct pool_file *file)
{
	struct check *c = ctx;
	struct batch_head head;
	struct resolution *r;
	struct error err;

	if (file->refusal) {
		complain(c, file->refusal);
		return true;
	}
	for (size_t at = 0, n; (n = batch_take(file->objects->data + at,
					       file->objects->len - at, &head));
	     at += n) {
		if (wire_read(file->objects->data + at + sizeof(head), head.len,
			      &r, &err)) {
			complain(c, err.msg);
			return true;
		}
		check_text(c, r, file->name);
		resolution_free(r);
	}
	return !ferror(stdout);
}

static void
refuse(void *ctx, const char *path, const char *why)
{
	struct check *c = ctx;

	cli_complain("%s: %s", path, why);
	worsen(c, CHECK_FAILED);
	c->total.refused++;
}

/* Those gathered so far, together: a core each. */
static void
check_files(struct check *c)
{
	struct files *files = &c->files;
	struct error err;

	if (!files->n)
		return;
	if (pool_run(
		    &(struct pool){
			    .files = files->path,
			    .named = files->named,
			    .n = files->n,
			    .wire = true,
			    .file = take_file,
			    .ctx = c,
		    },
		    &err))
		complain(c, err.msg);
	files_free(files);
	*files = (struct files){ .refused = refuse, .ctx = c };
}

/* --- works ------------------------------------------------------------- */

/* What it holds is asked from now on. */
static enum status
open_library(struct check *c, struct error *err)
{
	enum status st =
		c->cli->library ? STATUS_OK : cli_open_library(c->cli, err);

	checker_free(c->checker);
	c->checker = checker_new(c->cli->library);
	return st;
}

static void
check_work(struct check *c, const char *name)
{
	struct reference ref = cli_reference(c->cli, name);
	struct resolution *r;
	struct error err;

	if ((!c->cli->library && open_library(c, &err)) ||
	    cli_open_work(c->cli, &ref, &r, NULL, &err)) {
		complain(c, err.msg);
		return;
	}
	check_text(c, r, r->file);
	resolution_free(r);
}

/* Of many texts, how many there are of each kind. */
static void
print_total(struct check *c)
{
	size_t texts = c->total.sound + c->total.doubted + c->total.doubtful;

	if (texts + c->total.refused < 2)
		return;
	buf_printf(&c->out, "%zu text%s", texts, texts == 1 ? "" : "s");
	buf_printf(&c->out,
		   ": %zu without doubt, %zu with doubts, %zu doubtful",
		   c->total.sound, c->total.doubted, c->total.doubtful);
	if (c->total.refused)
		buf_printf(&c->out, "; %zu refused", c->total.refused);
	buf_puts(&c->out, interrupt_seen() ? " (interrupted)\n" : "\n");
}

int
cmd_check(struct cli *cli)
{
	struct check c = { .cli = cli, .files.refused = refuse };
	bool json = cli_given(cli, ARG_JSON);
	struct error err;

	c.j.out = &c.out;
	/* Files are checked without one, too; it is not made for them. */
	if (access(cli_library_path(cli), R_OK) == 0)
		open_library(&c, &err);
	else
		c.checker = checker_new(NULL);
	c.files.ctx = &c;
	if (json) {
		json_open(&c.j, '{');
		json_name(&c.j, "texts");
		json_open(&c.j, '[');
	}
	for (int i = 0; i < cli->n_operands && !interrupt_seen(); i++) {
		const char *name = cli->operands[i];

		if (cli_is_file(cli, name)) {
			files_add(&c.files, name);
			continue;
		}
		check_files(&c);
		check_work(&c, name);
	}
	check_files(&c);
	if (json) {
		json_close(&c.j, ']');
		json_close(&c.j, '}');
		buf_putc(&c.out, '\n');
	} else {
		print_total(&c);
	}
	cli_print(&c.out);
	buf_free(&c.out);
	checker_free(c.checker);
	cli->signal = interrupt_seen();
	return cli->signal ? CHECK_FAILED : c.status;
}
