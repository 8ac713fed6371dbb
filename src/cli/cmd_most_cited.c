/* SPDX-License-Identifier: GPL-3.0-or-later */
/* reaffirm most-cited: the documents that most works cite. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "cli/cli.h"
#include "store/library_ranking.h"
#include "text/wrap.h"

enum { KEY_COLUMNS = 18, MOST = 20, MOST_OF_ALL = 1000000 };

static enum status
read_most(struct cli *cli, size_t *most, struct error *err)
{
	const char *value = cli->values[ARG_MOST];
	char *end;
	long n;

	*most = MOST;
	if (!value)
		return STATUS_OK;
	n = strtol(value, &end, 10);
	if (!*value || *end || n < 1 || n > MOST_OF_ALL)
		return error_set(err, STATUS_USAGE,
				 "'%s' is no number of documents", value);
	*most = (size_t)n;
	return STATUS_OK;
}

static enum status
read_query(struct cli *cli, struct ranking_query *q, struct error *err)
{
	static const struct {
		enum arg arg;
		const char *name;
	} asked[] = { { ARG_RELATION, "relation" }, { ARG_OF, "of" } };
	struct work_query works = { 0 };
	enum status st = cli_filter(cli, &works, err);

	q->ranking.filter = works.filter;
	q->annotated = works.annotated;
	q->opened = works.opened;
	for (int i = 0; i < 2 && !st; i++)
		if (cli_given(cli, asked[i].arg))
			st = ranking_set(&q->ranking, asked[i].name,
					 cli->values[asked[i].arg], err);
	return st ? st : read_most(cli, &q->most, err);
}

static void
row_text(const struct ranked *r, struct buf *out)
{
	int used = wrap_columns(r->key, strlen(r->key));
	bool named = strcmp(r->title, r->key) == 0;

	buf_printf(out, "%6zu  ", r->works);
	cli_visible(out, r->key, strlen(r->key));
	if (*r->title && !named) {
		buf_printf(out, "%*s ",
			   used < KEY_COLUMNS ? KEY_COLUMNS - used : 0, "");
		cli_visible(out, r->title, strlen(r->title));
	}
	buf_putc(out, '\n');
}

static void
row_json(const struct ranked *r, struct json *j)
{
	json_open(j, '{');
	json_member(j, "key", r->key);
	json_member(j, "symbol", r->symbol);
	json_member(j, "kind", kind_name(r->kind));
	json_name(j, "held");
	json_bool(j, r->held);
	json_member(j, "title", r->title);
	json_member_number(j, "works", (long long)r->works);
	json_close(j, '}');
}

static void
print_all(struct cli *cli, const struct ranked *list, size_t n)
{
	bool as_json = cli_given(cli, ARG_JSON);
	struct buf out = BUF_INIT;
	struct json j = { .out = &out };

	if (as_json) {
		json_open(&j, '{');
		json_name(&j, "documents");
		json_open(&j, '[');
	}
	for (size_t i = 0; i < n; i++) {
		if (as_json)
			row_json(&list[i], &j);
		else
			row_text(&list[i], &out);
	}
	if (as_json) {
		json_close(&j, ']');
		json_close(&j, '}');
		buf_putc(&out, '\n');
	}
	cli_print(&out);
	buf_free(&out);
}

int
cmd_most_cited(struct cli *cli)
{
	struct ranking_query q = { 0 };
	struct ranked *list;
	struct error err;
	size_t n;

	if (read_query(cli, &q, &err) || cli_open_library(cli, &err) ||
	    cli_prefer(cli, &err))
		return cli_fail(&err);
	cli_correct(cli);
	if (library_rank(cli->library, cli->arena, &q, &list, &n, &err))
		return cli_fail(&err);
	print_all(cli, list, n);
	return CLI_OK;
}
