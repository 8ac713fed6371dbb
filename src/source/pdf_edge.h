/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines at the edges of pages, while it is found out which are furniture. */
#ifndef SOURCE_PDF_EDGE_H
#define SOURCE_PDF_EDGE_H

#include "source/pdf_layout.h"

/* A line at the edge of a page. */
struct edge {
	struct pdf_line *line;
	size_t page;
	unsigned hash; /* of its text, all digits alike */
	bool foot;     /* at the bottom */
	bool parted;   /* white space parts its row, and all beyond, from
			  the text */
	bool tight;    /* the last row, with no white before the next */
	bool repeated;
	bool often;    /* on so many that nothing need part it from the text */
	bool low;      /* text goes on as far down as furniture stands */
	bool paged;    /* beside the number of its page, at the top */
	float beside;  /* size of a document's symbol in its row, or 0 */
	bool footnote; /* the number at its beginning is a mark above */
};

struct edges {
	struct edge *at;
	size_t n, cap;
};

/* Of its text, all numbers alike. */
unsigned pdf_edge_hash(const struct pdf_line *line);
/* Those that stand on near pages too, at the same height. */
void pdf_edges_repeat(struct pdf_layout *l, struct edges *e);

#endif
