/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The web of citations as a graph: works and documents, and who cites whom
 * how often.  It is told piece by piece, since it may be larger than memory.
 */
#ifndef STORE_LIBRARY_GRAPH_H
#define STORE_LIBRARY_GRAPH_H

#include "store/library.h"

struct graph_query {
	/* Whose citations are told; documents that they cite come along. */
	struct work_query works;
	/* Only what is within so many steps, either way, of a key; or NULL. */
	const char *key;
	int depth;
};

struct graph_node {
	const char *key, *symbol, *title; /* title: "" unless held */
	enum work_kind kind;
	struct date adopted;
	bool held;
};

/* All citations of one document by one work with the same relation. */
struct graph_edge {
	const struct graph_node *from, *to;
	enum relation relation;
	size_t citations;
	const char *pinpoints; /* "OP5,annex I"; or "" */
};

/* What is told is good until the function returns; first all nodes. */
struct graph_sink {
	void *ctx;
	void (*node)(void *ctx, const struct graph_node *node); /* or NULL */
	void (*edge)(void *ctx, const struct graph_edge *edge);
};

/*
 * A work that has several texts cites once what they all cite: the one
 * preferred of those speaks.  Memory: some bytes a work.
 */
enum status library_graph(struct library *lib, const struct graph_query *q,
			  const struct graph_sink *to, struct error *err);

#endif
