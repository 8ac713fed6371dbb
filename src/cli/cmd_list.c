/* SPDX-License-Identifier: GPL-3.0-or-later */
/* reaffirm list: the works in the library. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "cli/cli.h"
#include "text/wrap.h"

enum { KEY_COLUMNS = 18, DATE_COLUMNS = 10 };

static const char *const orders[] = {
	[ORDER_SYMBOL] = "symbol",
	[ORDER_DATE] = "date",
	[ORDER_TITLE] = "title",
};

static enum status
read_order(struct cli *cli, enum work_order *order, struct error *err)
{
	const char *name = cli->values[ARG_SORT];

	if (!name)
		return STATUS_OK;
	for (size_t i = 0; i < sizeof(orders) / sizeof(orders[0]); i++) {
		if (strcmp(orders[i], name) == 0) {
			*order = (enum work_order)i;
			return STATUS_OK;
		}
	}
	return error_set(err, STATUS_USAGE,
			 "no order '%s'; there are symbol, date and title",
			 name);
}

static void
row_text(const struct work_row *row, struct buf *out)
{
	char date[DATE_SIZE];
	int used = wrap_columns(row->key, strlen(row->key));
	const char *called = *row->title ? row->title : row->incipit;
	size_t n;

	date_iso(row->adopted, date);
	cli_visible(out, row->key, strlen(row->key));
	buf_printf(out, "%*s %-*s ",
		   used < KEY_COLUMNS ? KEY_COLUMNS - used : 0, "",
		   DATE_COLUMNS, date);
	n = strlen(called);
	if (cli_is_terminal()) {
		int left = cli_columns() - KEY_COLUMNS - DATE_COLUMNS - 2;

		n = wrap_fit(called, n, left > 0 ? left : 0, NULL);
	}
	cli_visible(out, called, n);
	buf_putc(out, '\n');
}

/* "fr,en" as an array. */
static void
languages_json(const char *list, struct json *j)
{
	size_t n;

	json_name(j, "languages");
	json_open(j, '[');
	for (; *list; list += n + (list[n] == ',')) {
		n = strcspn(list, ",");
		json_stringn(j, list, n);
	}
	json_close(j, ']');
}

static void
row_json(const struct work_row *row, struct json *j)
{
	char date[DATE_SIZE];

	date_iso(row->adopted, date);
	json_open(j, '{');
	json_member(j, "key", row->key);
	json_member(j, "body", body_code(row->body));
	json_member(j, "number", row->number);
	json_member(j, "title", row->title);
	json_member(j, "incipit", row->incipit);
	json_member(j, "adopted", date);
	languages_json(row->languages, j);
	json_member_number(j, "cited_by", (long long)row->cited_by);
	json_member_number(j, "confidence", row->confidence);
	json_name(j, "corrected");
	json_bool(j, row->corrected);
	json_close(j, '}');
}

/* Rows one by one, so that a large library needs no memory. */
static enum status
print_rows(struct cli *cli, const int64_t *ids, size_t n, struct error *err)
{
	struct buf out = BUF_INIT;
	struct json j = { .out = &out };
	enum status st = STATUS_OK;

	for (size_t i = 0; i < n && !st; i++) {
		struct arena *a = arena_new();
		struct work_row row;

		st = library_row(cli->library, a, ids[i], &row, err);
		if (st == STATUS_OK && cli_given(cli, ARG_JSON))
			row_json(&row, &j);
		else if (st == STATUS_OK)
			row_text(&row, &out);
		else if (st == STATUS_MISSING) /* taken away meanwhile */
			st = STATUS_OK;
		arena_free(a);
		cli_print(&out);
	}
	buf_free(&out);
	return st;
}

int
cli_print_list(struct cli *cli, const struct work_query *q)
{
	struct buf text = BUF_INIT;
	struct error err;
	int64_t *ids = NULL;
	size_t n;
	enum status st;

	cli_correct(cli);
	st = library_list(cli->library, q, &ids, &n, &err);
	if (!st && cli_given(cli, ARG_JSON)) {
		buf_puts(&text, "{\"works\":[");
		cli_print(&text);
	}
	if (!st)
		st = print_rows(cli, ids, n, &err);
	if (!st && cli_given(cli, ARG_JSON)) {
		buf_puts(&text, "]}\n");
		cli_print(&text);
	}
	buf_free(&text);
	free(ids);
	return st ? cli_fail(&err) : CLI_OK;
}

int
cmd_list(struct cli *cli)
{
	struct work_query q = { .descending = cli_given(cli, ARG_REVERSE) };
	struct buf words = BUF_INIT;
	struct error err;
	int status;

	if (read_order(cli, &q.order, &err) || cli_filter(cli, &q, &err) ||
	    cli_open_library(cli, &err) || cli_prefer(cli, &err))
		return cli_fail(&err);
	for (int i = 0; i < cli->n_operands; i++)
		buf_printf(&words, "%s%s", i ? " " : "", cli->operands[i]);
	q.narrow = words.data;
	status = cli_print_list(cli, &q);
	buf_free(&words);
	return status;
}
