/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A row of the screen as runs of text, each with a style: what views draw.
 */
#ifndef TUI_ROW_H
#define TUI_ROW_H

#include <stddef.h>

#include "base/buf.h"
#include "tui/option.h"

struct run {
	size_t start, end; /* bytes of the row's text */
	enum style style;
};

struct row {
	struct buf text;
	struct run *runs;
	size_t n_runs, cap;
};

#define ROW_INIT ((struct row){ 0 })

/* Emptied, but with its memory; freed; and n bytes added in a style. */
void row_clear(struct row *r);
void row_free(struct row *r);
void row_add(struct row *r, enum style style, const char *s, size_t n);
void row_puts(struct row *r, enum style style, const char *s);
void row_printf(struct row *r, enum style style, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));
/* Spaces up to a column; nothing where the row is that wide already. */
void row_pad(struct row *r, int column);
/* At most `columns` columns of s, with an ellipsis where it was cut. */
void row_fit(struct row *r, enum style style, const char *s, int columns);
int row_columns(const struct row *r);
/* Give the bytes start..end of what is there another style. */
void row_overlay(struct row *r, size_t start, size_t end, enum style style);
/* Put s in the place of the bytes at `at`; as many columns as s has go. */
void row_stamp(struct row *r, size_t at, enum style style, const char *s);
/* All of `from` behind what is there. */
void row_append(struct row *r, const struct row *from);

#endif
