/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside sheets: the columns that wrapping them and drawing them agree on.
 */
#ifndef TUI_SHEET_INT_H
#define TUI_SHEET_INT_H

#include "tui/sheet.h"

/* Columns before the text of a table, which has no labels. */
int sheet_table_margin(const struct sheet *s);
/* Columns of a text that is indented so. */
int sheet_text_columns(const struct sheet *s, int indent);
/* Of an item; none where the pane is too narrow for it. */
int sheet_indent_of(const struct sheet *s, const struct sheet_item *item);
/* By how much more it is indented where it goes on. */
int sheet_hang_of(const struct sheet *s, const struct sheet_item *item);

#endif
