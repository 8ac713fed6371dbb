/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the commands share: paths, databases, references to works. */
#include "config.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/paths.h"
#include "base/xalloc.h"
#include "cli/cli.h"
#include "cli/import.h"
#include "cli/interrupt.h"
#include "model/language.h"
#include "model/pasted.h"
#include "tui/rc.h"

const struct subcommand *
cli_command(const struct cli *cli, const char *name)
{
	for (const struct subcommand *s = cli->commands; s->name; s++)
		if (strcmp(s->name, name) == 0)
			return s;
	return NULL;
}

static const char *
home_path(struct cli *cli, enum arg id, const char *name)
{
	char *path, *kept;

	if (cli_given(cli, id))
		return cli->values[id];
	path = paths_data(name);
	kept = arena_strdup(cli->arena, path);
	free(path);
	return kept;
}

const char *
cli_library_path(struct cli *cli)
{
	return home_path(cli, ARG_LIBRARY, "library.db");
}

const char *
cli_notebook_path(struct cli *cli)
{
	return home_path(cli, ARG_NOTEBOOK, "notebook.db");
}

struct reference
cli_reference(struct cli *cli, const char *s)
{
	const char *hash = strchr(s, '#');

	if (!hash)
		return (struct reference){ .work = s };
	return (struct reference){
		.work = arena_strndup(cli->arena, s, (size_t)(hash - s)),
		.label = hash[1] ? hash + 1 : NULL,
	};
}

/* "draft.docx": as files are called, and no symbol is. */
static bool
has_suffix(const char *arg)
{
	const char *dot = strrchr(arg, '.');
	size_t n = dot ? strlen(dot + 1) : 0;

	return dot && dot != arg && n > 0 && n <= 5 &&
	       isalpha((unsigned char)dot[1]);
}

/* Words or an address, with a symbol in it, as no file is called. */
static bool
is_said(const char *arg)
{
	return !has_suffix(arg) && (strpbrk(arg, " =") || strstr(arg, "://") ||
				    strncasecmp(arg, "undocs.org/", 11) == 0 ||
				    strncasecmp(arg, "docs.un.org/", 12) == 0);
}

bool
cli_is_file(struct cli *cli, const char *arg)
{
	const char *work = cli_reference(cli, arg).work;
	size_t n = strlen(work);
	struct symbol sym;

	/* "52/205.", as it was copied. */
	while (n > 0 && strchr(".,;: ", work[n - 1]))
		n--;
	if (strcmp(arg, "-") == 0 || access(arg, F_OK) == 0)
		return true;
	return (strchr(arg, '/') || has_suffix(arg)) &&
	       !symbol_parse(work, n, BODY_NONE, &sym) &&
	       !(is_said(arg) && symbol_pasted(work, &sym));
}

/* Where the usual place cannot be had, what is to be done is told, too. */
static enum status
open_library(struct cli *cli, enum library_mode mode, struct error *err)
{
	enum status st = library_open(cli_library_path(cli), mode,
				      &cli->library, err);
	size_t n = st ? strlen(err->msg) : 0;

	if ((st == STATUS_IO || st == STATUS_READONLY) &&
	    !cli_given(cli, ARG_LIBRARY))
		snprintf(err->msg + n, sizeof(err->msg) - n,
			 "; --library names another place");
	return st;
}

enum status
cli_open_library_write(struct cli *cli, struct error *err)
{
	return open_library(cli, LIBRARY_WRITE, err);
}

/* Of the bundled texts only what is wrong with them matters. */
static void
bundled_told(void *ctx, const struct import_file *file)
{
	struct error *err = ctx;

	if (file->refusal)
		error_set(err, STATUS_CHILD, "%s", file->refusal);
}

/* A new library is made from the bundled texts, in one transaction. */
static enum status
first_start(struct cli *cli, struct error *err)
{
	struct import im = {
		.bundled = true,
		.told = bundled_told,
		.ctx = err,
	};
	enum status st = cli_open_library_write(cli, err);

	if (st)
		return st;
	im.library = cli->library;
	st = import_run(&im, err);
	library_close(cli->library);
	cli->library = NULL;
	if (!st && im.total.refused > 0)
		return err->code;
	cli->signal = interrupt_seen();
	return st;
}

enum status
cli_open_library(struct cli *cli, struct error *err)
{
	enum status st = open_library(cli, LIBRARY_READ, err);

	if (st == STATUS_OK && library_count(cli->library) > 0)
		return st;
	if (st && st != STATUS_MISSING)
		return st;
	library_close(cli->library);
	cli->library = NULL;
	st = first_start(cli, err);
	if (st)
		return st;
	if (cli->signal)
		return error_set(err, STATUS_CHILD, "interrupted");
	return open_library(cli, LIBRARY_READ, err);
}

enum status
cli_open_notebook(struct cli *cli, bool write, struct error *err)
{
	bool readonly = false;
	enum status st;

	if (cli->library)
		library_correct(cli->library, NULL);
	notebook_close(cli->notebook);
	st = notebook_open(cli_notebook_path(cli), &cli->notebook, &readonly,
			   err);
	if (cli->library)
		library_correct(cli->library, cli->notebook);
	if (st == STATUS_OK && readonly && write)
		return STATUS_READONLY; /* the message says why */
	return st;
}

void
cli_correct(struct cli *cli)
{
	struct error err;

	if (!cli->notebook && access(cli_notebook_path(cli), F_OK) == 0 &&
	    cli_open_notebook(cli, false, &err))
		cli_complain("texts are shown without corrections: %s",
			     err.msg);
	library_correct(cli->library, cli->notebook);
}

void
cli_close(struct cli *cli)
{
	const char *uncopied =
		cli->notebook ? notebook_uncopied(cli->notebook) : NULL;

	if (uncopied)
		cli_complain("no copy of the notebook was kept: %s", uncopied);
	notebook_close(cli->notebook);
	library_close(cli->library);
	arena_free(cli->arena);
}

/* Whether there are A and B of it, which the error then names. */
static bool
has_parts(struct cli *cli, const char *name, struct error *err)
{
	const char **parts;
	size_t n = library_parts(cli->library, cli->arena, name, &parts);

	if (n > 0)
		error_set(err, STATUS_MISSING,
			  "no work '%s' in the library, but %s%s%s%s", name,
			  parts[0], n > 1 ? " and " : "", n > 1 ? parts[1] : "",
			  n > 2 ? " ..." : "");
	return n > 0;
}

static enum status
no_such_work(struct cli *cli, const char *name, struct error *err)
{
	return has_parts(cli, name, err)
		       ? STATUS_MISSING
		       : error_set(err, STATUS_MISSING,
				   "no work '%s' in the library; "
				   "see reaffirm list, or reaffirm links for "
				   "what is only cited",
				   name);
}

static enum status
no_such_text(struct cli *cli, int64_t id, struct error *err)
{
	struct work_row row;
	enum status st = library_row(cli->library, cli->arena, id, &row, err);

	if (st)
		return st;
	return error_set(err, STATUS_MISSING,
			 "%s is not in the library in %s; what there is: %s",
			 row.key, language_name(cli->values[ARG_LANG]),
			 row.languages);
}

/* The languages that reaffirmrc prefers; its mistakes the reader tells. */
static const char *
languages_set(struct cli *cli)
{
	char *path = paths_config("reaffirmrc");
	struct keymaps *keymaps = keymaps_new();
	struct buf mistakes = BUF_INIT;
	struct options o;
	struct error err;

	options_init(&o);
	rc_defaults(keymaps, &o);
	rc_file(path, keymaps, &o, &mistakes, &err);
	buf_free(&mistakes);
	keymaps_free(keymaps);
	free(path);
	return arena_strdup(cli->arena, o.list[OPTION_LANGUAGES]);
}

enum status
cli_prefer(struct cli *cli, struct error *err)
{
	const char *lang = cli->values[ARG_LANG];

	if (!lang) {
		library_prefer(cli->library, languages_set(cli));
		return STATUS_OK;
	}
	if (!language_known(lang))
		return error_set(err, STATUS_USAGE,
				 "no language '%s'; there are %s", lang,
				 LANGUAGES_DEFAULT);
	library_prefer(cli->library, arena_printf(cli->arena, "%s,%s", lang,
						  languages_set(cli)));
	return STATUS_OK;
}

/* The work that is called so, or is named in what was pasted; 0: none. */
static int64_t
find_meant(struct cli *cli, const char *name)
{
	int64_t id = library_find(cli->library, name, NULL);
	char key[SYMBOL_TEXT];

	return id || !symbol_pasted_key(name, key)
		       ? id
		       : library_find(cli->library, key, NULL);
}

enum status
cli_open_work(struct cli *cli, const struct reference *ref,
	      struct resolution **out, long *paragraph, struct error *err)
{
	int64_t id = find_meant(cli, ref->work);
	enum status st;
	long at = -1;

	if (!id)
		return no_such_work(cli, ref->work, err);
	st = cli_prefer(cli, err);
	if (st)
		return st;
	cli_correct(cli);
	st = library_text(cli->library, id, cli->values[ARG_LANG], out, err);
	if (st == STATUS_MISSING && cli_given(cli, ARG_LANG))
		return no_such_text(cli, id, err);
	if (st)
		return st;
	if (ref->label)
		at = resolution_paragraph_meant(*out, ref->label);
	if (ref->label && at < 0) {
		st = error_set(err, STATUS_MISSING,
			       "no paragraph '%s' in %s; "
			       "reaffirm show lists them",
			       ref->label, (*out)->key);
		resolution_free(*out);
		*out = NULL;
		return st;
	}
	if (paragraph)
		*paragraph = at;
	return STATUS_OK;
}

/* The key under which a document that is not held may be cited. */
static const char *
cited_key(struct cli *cli, const char *name)
{
	char *key = arena_alloc(cli->arena, SYMBOL_TEXT);
	struct symbol sym;
	const char *known;

	if (symbol_parse(name, strlen(name), BODY_NONE, &sym)) {
		symbol_key(&sym, key);
		return key;
	}
	known = library_named(cli->library, cli->arena, name);
	if (known)
		return known;
	return symbol_pasted_key(name, key) ? key : name;
}

enum status
cli_find_target(struct cli *cli, const char *name, struct target *out,
		struct error *err)
{
	int64_t id = find_meant(cli, name);
	const char *key = cited_key(cli, name);
	struct work_row row;
	enum status st;

	if (id) {
		st = library_row(cli->library, cli->arena, id, &row, err);
		if (st)
			return st;
		key = row.key;
	}
	st = library_target(cli->library, cli->arena, key, out, err);
	if (st == STATUS_MISSING ||
	    (st == STATUS_OK && !out->id && !out->cited_by))
		return has_parts(cli, name, err)
			       ? STATUS_MISSING
			       : error_set(err, STATUS_MISSING,
					   "nothing in the library is or cites "
					   "'%s'",
					   name);
	return st;
}
