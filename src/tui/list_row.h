/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside the list: how a work is shown in a row. */
#ifndef TUI_LIST_ROW_H
#define TUI_LIST_ROW_H

#include "store/library.h"
#include "tui/row.h"

struct app;

/* Behind the cursor's sign, in so many columns. */
void list_row_put(struct app *app, struct row *out, const struct work_row *w,
		  int columns);

#endif
