/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A work as a row: what is in doubt, who it is, what it is called. */
#include "config.h"

#include "tui/app_int.h"
#include "tui/list_row.h"
#include "tui/row_bidi.h"

enum { /* columns of the fields */
       COLUMN_DOUBT = 1,
       COLUMN_BODY = 2,
       COLUMN_NUMBER = 9,
       COLUMN_YEAR = 21,
       COLUMN_TITLE = 27,
       SIGN_COLUMNS = 4,
};

void
list_row_put(struct app *app, struct row *out, const struct work_row *w,
	     int columns)
{
	size_t annotations = 0;
	int room = columns - COLUMN_TITLE;
	bool fits;

	if (app->notebook)
		annotations = notebook_count(app->notebook, w->key, NULL);
	row_pad(out, COLUMN_DOUBT);
	if (w->confidence < CONFIDENCE_SURE)
		row_puts(out, STYLE_DOUBT, "?");
	else if (w->corrected)
		row_puts(out, STYLE_CORRECTED, "^");
	row_pad(out, COLUMN_BODY);
	row_puts(out, STYLE_NORMAL, body_code(w->body));
	row_pad(out, COLUMN_NUMBER);
	/* A long one, such as S/PRST/2009/14, takes the place of the year. */
	row_fit(out, STYLE_NORMAL, w->number, COLUMN_TITLE - COLUMN_NUMBER - 1);
	fits = row_columns(out) < COLUMN_YEAR;
	row_pad(out, COLUMN_YEAR);
	if (w->adopted.year && fits)
		row_printf(out, STYLE_NORMAL, "%d", w->adopted.year);
	row_pad(out, COLUMN_TITLE);
	app_fit(app, out, *w->title ? STYLE_NORMAL : STYLE_DIM,
		*w->title ? w->title : w->incipit,
		room - (annotations ? SIGN_COLUMNS : 0));
	if (!annotations)
		return;
	row_pad(out, columns - SIGN_COLUMNS + 1);
	row_printf(out, STYLE_ANNOTATION, "%s%zu",
		   app_ascii(app) ? "*" : "\u270e", annotations);
}
