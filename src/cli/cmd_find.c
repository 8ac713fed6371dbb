/* SPDX-License-Identifier: GPL-3.0-or-later */
/* reaffirm find: the paragraphs in which words stand. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "cli/cli.h"
#include "store/library_words.h"

static void
row_text(const struct worded *w, struct buf *out)
{
	char date[DATE_SIZE];

	date_iso(w->adopted, date);
	cli_visible(out, w->key, strlen(w->key));
	buf_printf(out, "#%s  %s\n    ", w->label, date);
	cli_visible(out, w->context, strlen(w->context));
	buf_putc(out, '\n');
}

static void
row_json(const struct worded *w, struct json *j)
{
	char date[DATE_SIZE];

	date_iso(w->adopted, date);
	json_open(j, '{');
	json_member(j, "key", w->key);
	json_member(j, "label", w->label);
	json_member(j, "lang", w->lang);
	json_member(j, "adopted", date);
	json_member(j, "context", w->context);
	json_close(j, '}');
}

static void
print_found(struct cli *cli, const struct words_found *found)
{
	bool as_json = cli_given(cli, ARG_JSON);
	struct buf out = BUF_INIT;
	struct json j = { .out = &out };

	if (as_json) {
		json_open(&j, '{');
		json_member_number(&j, "works", (long long)found->works);
		json_name(&j, "paragraphs");
		json_open(&j, '[');
	}
	for (size_t i = 0; i < found->n; i++) {
		if (as_json)
			row_json(&found->list[i], &j);
		else
			row_text(&found->list[i], &out);
	}
	if (as_json) {
		json_close(&j, ']');
		json_close(&j, '}');
		buf_putc(&out, '\n');
	}
	cli_print(&out);
	buf_free(&out);
}

/* What the shell has parted is one line again. */
static const char *
words_of(struct cli *cli)
{
	const char *words = cli->operands[0];

	for (int i = 1; i < cli->n_operands; i++)
		words = arena_printf(cli->arena, "%s %s", words,
				     cli->operands[i]);
	return words;
}

int
cmd_find(struct cli *cli)
{
	struct work_query works = { .order = ORDER_SYMBOL };
	struct words_query q = { .words = words_of(cli) };
	struct words_found found;
	int64_t *ids = NULL;
	struct error err;
	enum status st;

	if (cli_filter(cli, &works, &err) || cli_open_library(cli, &err) ||
	    cli_prefer(cli, &err))
		return cli_fail(&err);
	cli_correct(cli);
	st = library_list(cli->library, &works, &ids, &q.n_ids, &err);
	q.ids = ids;
	if (!st)
		st = library_words(cli->library, cli->arena, &q, &found, &err);
	if (!st)
		print_found(cli, &found);
	free(ids);
	return st ? cli_fail(&err) : CLI_OK;
}
