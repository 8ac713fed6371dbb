/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A table of a page while it is put together: its columns, and its rows, of
 * which each may be several lines of the page.
 */
#ifndef SOURCE_PDF_TABLE_H
#define SOURCE_PDF_TABLE_H

#include "source/pdf_layout.h"

enum { PDF_COLUMNS = 24 }; /* of a table, at most */

struct pdf_table_row {
	const char *cells[PDF_COLUMNS]; /* NULL: empty */
	float down;			/* from the line above its first one */
};

struct pdf_table {
	float ends[PDF_COLUMNS]; /* where columns end */
	size_t columns;
	size_t figures; /* the line of the zone where they begin */
	struct pdf_table_row *rows;
	size_t n_rows, cap;
};

/* Columns of the lines from `first' to `end', those of text alone. */
void pdf_table_columns(struct pdf_table *t, const struct pdf_zone *z,
		       size_t first, size_t end);
/* One more line of the page, of n pieces; head: it is above all figures. */
void pdf_table_add(struct arena *a, struct pdf_table *t,
		   const struct pdf_line *lines, size_t n, float down,
		   bool head);
/* Put lines that are one row together; false: this is no table. */
bool pdf_table_finish(struct arena *a, struct pdf_table *t);
/* Half of its rows have figures. */
bool pdf_table_has_figures(const struct pdf_table *t);
/* Rows at its beginning that are headings of columns of figures. */
size_t pdf_table_heads(const struct pdf_table *t);

#endif
