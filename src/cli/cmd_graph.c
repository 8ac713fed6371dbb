/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * reaffirm graph: who cites whom, in the formats of programs that draw or
 * count.  Each piece is printed as it is read.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/graph_format.h"

enum { DEPTH_MOST = 99 };

static enum status
read_depth(struct cli *cli, int *depth, struct error *err)
{
	const char *value = cli->values[ARG_DEPTH];
	char *end;
	long n;

	*depth = 1;
	if (!value)
		return STATUS_OK;
	n = strtol(value, &end, 10);
	if (!*value || *end || n < 0 || n > DEPTH_MOST)
		return error_set(err, STATUS_USAGE,
				 "no depth '%s'; it is a number, 0 to %d",
				 value, DEPTH_MOST);
	if (!cli->n_operands)
		return error_set(err, STATUS_USAGE,
				 "--depth needs a work to count from");
	*depth = (int)n;
	return STATUS_OK;
}

static enum status
read_format(struct cli *cli, const struct graph_format **format,
	    struct error *err)
{
	const char *name = cli->values[ARG_GRAPH];

	*format = graph_format_find(name ? name : "dot");
	if (!*format)
		return error_set(
			err, STATUS_USAGE,
			"no format '%s'; there are dot, graphml and csv", name);
	return STATUS_OK;
}

/* The work that it is about, if one was named. */
static enum status
read_key(struct cli *cli, struct graph_query *q, struct error *err)
{
	struct target t;
	enum status st;

	if (!cli->n_operands)
		return STATUS_OK;
	st = cli_find_target(cli, cli->operands[0], &t, err);
	if (!st)
		q->key = t.key;
	return st;
}

/* What is on its way out. */
struct printing {
	const struct graph_format *format;
	struct buf out;
};

static void
print_node(void *ctx, const struct graph_node *node)
{
	struct printing *p = ctx;

	p->format->node(&p->out, node);
	cli_print(&p->out);
}

static void
print_edge(void *ctx, const struct graph_edge *edge)
{
	struct printing *p = ctx;

	p->format->edge(&p->out, edge);
	cli_print(&p->out);
}

static int
print_graph(struct cli *cli, const struct graph_query *q,
	    const struct graph_format *format)
{
	struct printing p = { .format = format };
	struct graph_sink sink = { .ctx = &p,
				   .node = format->node ? print_node : NULL,
				   .edge = print_edge };
	struct error err;
	enum status st;

	buf_puts(&p.out, format->head);
	cli_print(&p.out);
	st = library_graph(cli->library, q, &sink, &err);
	if (!st)
		buf_puts(&p.out, format->tail);
	cli_print(&p.out);
	buf_free(&p.out);
	return st ? cli_fail(&err) : CLI_OK;
}

int
cmd_graph(struct cli *cli)
{
	struct graph_query q = { 0 };
	const struct graph_format *format;
	struct error err;

	if (read_format(cli, &format, &err) ||
	    read_depth(cli, &q.depth, &err) ||
	    cli_filter(cli, &q.works, &err) || cli_open_library(cli, &err) ||
	    cli_prefer(cli, &err) || read_key(cli, &q, &err))
		return cli_fail(&err);
	cli_correct(cli);
	return print_graph(cli, &q, format);
}
