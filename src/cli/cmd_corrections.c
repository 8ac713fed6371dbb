/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * reaffirm corrections: list those of the notebook, write them to a file
 * that others can read, and take in such a file.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/json.h"
#include "cli/cli.h"
#include "export/gather.h"

/* The text that corrections are made in, one after the other. */
struct text {
	struct resolution *r; /* NULL: not in the library */
	const struct correction *of;
};

/* "applied" and the like, "revoked", or "absent". */
static const char *
state(struct cli *cli, struct text *t, const struct correction *c)
{
	int64_t id;

	if (!t->of || strcmp(t->of->work, c->work) != 0 ||
	    strcmp(t->of->lang, c->lang) != 0) {
		resolution_free(t->r);
		*t = (struct text){ .of = c };
		id = library_held_id(cli->library, c->work);
		if (id)
			library_text_held(cli->library, id, c->lang, &t->r,
					  NULL);
	}
	if (c->revoked)
		return "revoked";
	return t->r ? correction_state_name(correction_apply(t->r, c))
		    : "absent";
}

/* --- listing ----------------------------------------------------------- */

/* What it is known by. */
static void
print_words(const struct correction *c, struct buf *out)
{
	bool said =
		c->kind == CORRECTION_SETTLE || correction_is_heading(c->kind);
	bool whole = correction_is_whole(c);
	const char *last = correction_last(c);

	if (*c->before && !said) {
		buf_puts(out, "… ");
		cli_visible(out, c->before, strlen(c->before));
		buf_puts(out, c->kind == CORRECTION_SPLIT ? " ¶ " : " ");
	}
	buf_puts(out, whole ? "[" : "");
	cli_visible(out, c->words, strlen(c->words));
	buf_puts(out, *last ? " … " : "");
	cli_visible(out, last, strlen(last));
	buf_puts(out, whole ? "]" : said ? "" : " …");
}

static void
print_one(struct arena *a, const struct correction *c, const char *state,
	  struct buf *out)
{
	const char *to = correction_to(c, a);
	char created[EXPORT_TIME];

	export_time(c->created, "%Y-%m-%d", created);
	cli_visible(out, c->work, strlen(c->work));
	if (*c->label)
		buf_putc(out, '#');
	cli_visible(out, c->label, strlen(c->label));
	buf_printf(out, "  %s  %s%s", c->lang, correction_name(c->kind),
		   *to ? " " : "");
	cli_visible(out, to, strlen(to));
	buf_printf(out, "  %s  (%s)\n    ", created, state);
	print_words(c, out);
	buf_putc(out, '\n');
}

static void
json_one(const struct correction *c, const char *state, struct json *j)
{
	static const char iso[] = "%Y-%m-%dT%H:%M:%SZ";
	char created[EXPORT_TIME], modified[EXPORT_TIME];

	export_time(c->created, iso, created);
	export_time(c->modified, iso, modified);
	json_open(j, '{');
	json_member_number(j, "id", c->id);
	json_member(j, "uuid", c->uuid);
	json_member(j, "kind", correction_name(c->kind));
	json_member(j, "work", c->work);
	json_member(j, "lang", c->lang);
	json_member(j, "label", c->label);
	json_member(j, "before", c->before);
	json_member(j, "words", c->words);
	json_member(j, "to", c->to);
	json_member(j, "state", state);
	json_member(j, "author", c->author);
	json_member(j, "created", created);
	json_member(j, "modified", modified);
	json_close(j, '}');
}

static void
print(struct cli *cli, const struct correction *list, size_t n)
{
	struct buf out = BUF_INIT;
	struct json j = { .out = &out };
	struct text t = { 0 };
	bool json = cli_given(cli, ARG_JSON);

	if (json) {
		json_open(&j, '{');
		json_name(&j, "corrections");
		json_open(&j, '[');
	}
	for (size_t i = 0; i < n; i++) {
		const char *now = state(cli, &t, &list[i]);

		if (json)
			json_one(&list[i], now, &j);
		else
			print_one(cli->arena, &list[i], now, &out);
	}
	if (json) {
		json_close(&j, ']');
		json_close(&j, '}');
		buf_putc(&out, '\n');
	}
	resolution_free(t.r);
	cli_print(&out);
	buf_free(&out);
}

/* --- writing and reading files ----------------------------------------- */

static int
write_out(struct cli *cli, const struct correction *list, size_t n)
{
	const char *path = cli->values[ARG_OUTPUT];
	struct buf out = BUF_INIT;
	struct error err;
	enum status st = STATUS_OK;

	patch_begin(&out);
	for (size_t i = 0; i < n; i++)
		patch_write(&list[i], &out);
	if (path)
		st = file_write(path, out.data, out.len, 0644, &err);
	else
		cli_print(&out);
	buf_free(&out);
	return st ? cli_fail(&err) : CLI_OK;
}

static int
take_in(struct cli *cli, const char *path)
{
	struct correction *list;
	struct buf in = BUF_INIT;
	struct taken taken = { 0 };
	struct error err;
	size_t n = 0;
	enum status st = file_read(path, PATCH_BYTES, &in, &err);
	char told[160];

	if (!st)
		st = patch_read(
			&(struct patch){ path, in.data ? in.data : "", in.len },
			cli->arena, &list, &n, &err);
	buf_free(&in);
	if (!st)
		st = cli_open_notebook(cli, true, &err);
	if (!st)
		st = notebook_take_corrections(cli->notebook, list, n, &taken,
					       &err);
	if (st)
		return cli_fail(&err);
	snprintf(told, sizeof(told),
		 "%zu added, %zu known already, %zu revoked here before\n",
		 taken.added, taken.known, taken.revoked);
	buf_puts(&in, told);
	cli_print(&in);
	buf_free(&in);
	return CLI_OK;
}

/* --- the command ------------------------------------------------------- */

int
cmd_corrections(struct cli *cli)
{
	const char *first = cli->n_operands > 0 ? cli->operands[0] : "";
	bool export = strcmp(first, "export") == 0;
	bool import = strcmp(first, "import") == 0;
	const char *name =
		cli->n_operands > export ? cli->operands[export] : NULL;
	struct correction_query query = { .revoked_too = !export };
	struct correction *list;
	struct error err;
	size_t n;

	if (import ? cli->n_operands != 2 : cli->n_operands > 1 + export) {
		cli_complain("corrections takes KEY, export [KEY] or "
			     "import FILE");
		return CLI_USAGE;
	}
	if (import)
		return take_in(cli, cli->operands[1]);
	if (cli_open_library(cli, &err) || cli_open_notebook(cli, false, &err))
		return cli_fail(&err);
	if ((name && cli_find_noted(cli, name, &query.work, &err)) ||
	    notebook_corrections(cli->notebook, cli->arena, &query, &list, &n,
				 &err))
		return cli_fail(&err);
	if (export)
		return write_out(cli, list, n);
	print(cli, list, n);
	return CLI_OK;
}
