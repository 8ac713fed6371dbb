/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How a graph is written: DOT for Graphviz, GraphML for Gephi, yEd and
 * libraries, CSV (RFC 4180) for spreadsheets and statistics.  Knows no
 * library: a node and an edge in, bytes out.
 */
#ifndef CLI_GRAPH_FORMAT_H
#define CLI_GRAPH_FORMAT_H

#include "base/buf.h"
#include "store/library_graph.h"

struct graph_format {
	const char *name;
	const char *head, *tail;
	/* NULL: nodes are told with the edges. */
	void (*node)(struct buf *out, const struct graph_node *node);
	void (*edge)(struct buf *out, const struct graph_edge *edge);
};

/* NULL: there is none of this name. */
const struct graph_format *graph_format_find(const char *name);

#endif
