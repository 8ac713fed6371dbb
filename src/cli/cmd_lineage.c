/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * reaffirm lineage: what came before a work on the same item, and what
 * followed it.
 */
#include "config.h"

#include <string.h>

#include "base/json.h"
#include "cli/cli.h"
#include "export/safe.h"
#include "store/library_lineage.h"
#include "text/wrap.h"

enum { INDENT = 2, DEEPEST = 8, KEY_COLUMNS = 14 };

/* What the reader's page says behind a title. */
static const char *
remark(const struct lineage_node *n)
{
	if (!n->held)
		return " (not in the library)";
	return n->asked ? " (this one)" : "";
}

static void
node_text(const struct lineage_node *n, struct buf *out)
{
	int depth = n->depth < DEEPEST ? n->depth : DEEPEST;
	int used = wrap_columns(n->key, strlen(n->key));

	if (n->adopted.year)
		buf_printf(out, "%4d  ", n->adopted.year);
	else
		buf_printf(out, "%6s", "");
	buf_printf(out, "%*s%s", INDENT * depth, "", n->key);
	if (*n->title)
		buf_printf(out, "%*s%s",
			   used < KEY_COLUMNS ? KEY_COLUMNS - used : 2, "",
			   n->title);
	buf_printf(out, "%s\n", remark(n));
}

static void
node_json(const struct lineage_node *list, const struct lineage_node *n,
	  struct json *j)
{
	char date[DATE_SIZE];

	date_iso(n->adopted, date);
	json_open(j, '{');
	json_member(j, "key", n->key);
	json_member(j, "title", n->title);
	json_member(j, "adopted", date);
	json_name(j, "held");
	json_bool(j, n->held);
	json_name(j, "asked");
	json_bool(j, n->asked);
	json_member_number(j, "depth", n->depth);
	json_member(j, "follows", n->follows < 0 ? "" : list[n->follows].key);
	json_close(j, '}');
}

static void
print_json(const char *key, const struct lineage *line, struct buf *out)
{
	struct json j = { .out = out };

	json_open(&j, '{');
	json_member(&j, "key", key);
	json_name(&j, "works");
	json_open(&j, '[');
	for (size_t i = 0; i < line->n; i++)
		node_json(line->list, &line->list[i], &j);
	json_close(&j, ']');
	json_close(&j, '}');
	buf_putc(out, '\n');
}

/* A library may have come from anywhere. */
static void
print_text(const struct lineage *line, struct buf *out)
{
	struct buf raw = BUF_INIT;

	for (size_t i = 0; i < line->n; i++)
		node_text(&line->list[i], &raw);
	safe_add(out, raw.data, raw.len);
	buf_free(&raw);
}

int
cmd_lineage(struct cli *cli)
{
	struct lineage line;
	struct buf out = BUF_INIT;
	struct target t;
	struct error err;

	if (cli_open_library(cli, &err) || cli_prefer(cli, &err))
		return cli_fail(&err);
	cli_correct(cli);
	if (cli_find_target(cli, cli->operands[0], &t, &err) ||
	    library_lineage(cli->library, cli->arena, t.key, &line, &err))
		return cli_fail(&err);
	if (cli_given(cli, ARG_JSON))
		print_json(t.key, &line, &out);
	else
		print_text(&line, &out);
	cli_print(&out);
	buf_free(&out);
	return CLI_OK;
}
