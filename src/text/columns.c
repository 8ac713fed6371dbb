/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Columns of names: all are as wide as the widest name. */
#include "config.h"

#include <string.h>

#include "text/columns.h"
#include "text/wrap.h"

enum { GAP = 2 };

static int
widest(const char *const *names, size_t n)
{
	int most = 1;

	for (size_t i = 0; i < n; i++) {
		int w = wrap_columns(names[i], strlen(names[i]));

		if (w > most)
			most = w;
	}
	return most;
}

static size_t
rows_of(size_t n, int width, int name)
{
	size_t columns = 1;

	if (width > name)
		columns = (size_t)((width + GAP) / (name + GAP));
	return (n + columns - 1) / columns;
}

size_t
columns_rows(const char *const *names, size_t n, int width)
{
	return rows_of(n, width, widest(names, n));
}

void
columns_row(const char *const *names, size_t n, int width, size_t row,
	    struct buf *out)
{
	int name = widest(names, n), pad = 0;
	size_t rows = rows_of(n, width, name);

	for (size_t i = row; i < n; i += rows) {
		buf_printf(out, "%*s%s", pad, "", names[i]);
		pad = name + GAP - wrap_columns(names[i], strlen(names[i]));
	}
}
