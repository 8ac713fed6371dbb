/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Runs: the text of an element with white space folded, and what stood in
 * its markup: footnote marks and emphasis.  Collects the footnotes on the way.
 */
#ifndef AKN_RUN_H
#define AKN_RUN_H

#include "model/resolution.h"
#include "akn/akn_tree.h"

struct akn_span {
	size_t start, end; /* bytes */
};

struct akn_run {
	const char *text;
	size_t len;
	struct mark *marks;
	size_t n_marks;
	struct akn_span *leads; /* emphasis, from the first word on */
	size_t n_leads;
	size_t first_line, last_line;
};

/* Footnotes of a document, by label, in the order in which they are called. */
struct akn_notes {
	struct footnote *at;
	size_t n, cap;
};

/* What runs are made with. */
struct akn_hand {
	struct arena *a; /* of the resolution */
	struct akn_notes *notes;
	bool bold; /* bold opens paragraphs too: Chinese, Arabic */
	/* In a table, whose own notes raised letters call. */
	bool table;
};

/* The words in an element, as they are read: in the arena of the hand. */
struct akn_run akn_run(struct akn_hand *h, const struct akn_node *e);
/* A run of words that are put before it and a blank between. */
struct akn_run akn_run_join(struct arena *a, const char *before,
			    struct akn_run run);
/* Drop the first n bytes. */
void akn_run_cut(struct akn_run *run, size_t n);

#endif
