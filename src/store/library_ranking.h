/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The documents that most works cite. */
#ifndef STORE_LIBRARY_RANKING_H
#define STORE_LIBRARY_RANKING_H

#include "model/ranking.h"
#include "store/library.h"

struct ranking_query {
	struct ranking ranking;
	/* For the filter, see struct work_query. */
	struct names annotated, opened;
	size_t most; /* documents to be told; 0: all */
};

struct ranked {
	const char *key, *symbol;
	enum work_kind kind;
	const char *title; /* held: its own; else as somebody cites it; or "" */
	bool held;
	size_t works; /* that cite it, each once in all its languages */
};

/* Those that most cite come first, by key among the same. */
enum status library_rank(struct library *lib, struct arena *a,
			 const struct ranking_query *q, struct ranked **out,
			 size_t *n, struct error *err);

#endif
