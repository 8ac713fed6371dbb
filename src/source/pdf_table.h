/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A table of a page while it is put together: its columns, and its rows, of
 * which each may be several lines of the page.
 */
#ifndef SOURCE_PDF_TABLE_H
#define SOURCE_PDF_TABLE_H

#include "source/pdf_layout.h"

enum { PDF_COLUMNS = 24 }; /* of a table, at most */

struct pdf_cell {
	const char *text; /* NULL: empty */
	float end;	  /* of its last line */
	float word;	  /* how wide its first word is */
};

struct pdf_table_row {
	struct pdf_cell cells[PDF_COLUMNS];
	float down; /* from the line above its first one */
	float size;
};

struct pdf_table {
	float ends[PDF_COLUMNS]; /* where columns end */
	size_t columns;
	size_t figures; /* the line of the zone where they begin */
	struct pdf_table_row *rows;
	size_t n_rows, cap;
	float base; /* of its last line */
	float lead; /* of the document's text, in sizes of the type */
};

/* Lines that stand at one height. */
struct pdf_row {
	size_t first, n; /* lines of the zone */
	bool wide;	 /* its words stand far apart */
};

/* Those of a zone, and its ends. */
struct pdf_rows {
	struct pdf_row *at;
	size_t n;
	float left, right;
};

/* --- pdf_region.c -------------------------------------------------------- */

/* Cells that the words of a line may be; a paragraph's number is none. */
size_t pdf_cells_of(const struct pdf_line *line);
struct pdf_rows pdf_rows_of(struct arena *a, const struct pdf_zone *z);
/* One past the last row of what may be a table that begins with row i. */
size_t pdf_region_end(const struct pdf_zone *z, const struct pdf_rows *rows,
		      size_t i);

/* --- pdf_strip.c --------------------------------------------------------- */

/* That in which some words of a line stand. */
size_t pdf_table_column(const struct pdf_table *t, const struct pdf_word *first,
			const struct pdf_word *last);
/* Columns of the lines from `first' to `end', those of text alone. */
void pdf_table_columns(struct pdf_table *t, const struct pdf_zone *z,
		       size_t first, size_t end);

/* --- pdf_cell.c ---------------------------------------------------------- */

/* One more line of the page; head: it is above all figures. */
void pdf_table_add(struct arena *a, struct pdf_table *t,
		   const struct pdf_zone *z, const struct pdf_row *row,
		   bool head);
/* Put lines that are one row together; false: this is no table. */
bool pdf_table_finish(struct arena *a, struct pdf_table *t);
/* Half of its rows have figures. */
bool pdf_table_has_figures(const struct pdf_table *t);
/* Rows at its beginning that are headings of columns of figures. */
size_t pdf_table_heads(const struct pdf_table *t);

#endif
