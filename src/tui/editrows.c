/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A text being edited as rows on the screen. */
#include "config.h"

#include <string.h>

#include "text/utf8.h"
#include "tui/editrows.h"

void
editrows_make(struct editrows *r, const char *text, int columns)
{
	arena_free(r->arena);
	r->arena = arena_new();
	buf_clear(&r->text);
	buf_puts(&r->text, text);
	for (size_t i = 0; i < r->text.len; i++)
		if (r->text.data[i] == '\t')
			r->text.data[i] = ' ';
	r->lines = wrap_text(r->arena, r->text.data, r->text.len,
			     columns > 1 ? columns - 1 : 1, &r->n);
}

void
editrows_free(struct editrows *r)
{
	arena_free(r->arena);
	buf_free(&r->text);
	*r = (struct editrows){ 0 };
}

size_t
editrows_row(const struct editrows *r, size_t at)
{
	size_t row = 0;

	while (row + 1 < r->n && r->lines[row + 1].start <= at)
		row++;
	return row;
}

int
editrows_column(const struct editrows *r, size_t at)
{
	size_t start = r->lines[editrows_row(r, at)].start;

	return wrap_columns(r->text.data + start, at - start);
}

size_t
editrows_at(const struct editrows *r, size_t row, int column)
{
	const struct wrap_line *line = &r->lines[row];
	size_t at =
		line->start + wrap_fit(r->text.data + line->start,
				       line->end - line->start, column, NULL);

	/* Where a word was cut, its end is the start of the row below. */
	if (row + 1 < r->n && r->lines[row + 1].start == at && at > line->start)
		at = utf8_prev(r->text.data, r->text.len, at);
	return at;
}

struct bidi_line
editrows_line(const struct editrows *r, size_t row)
{
	const struct wrap_line *at = &r->lines[row];
	const char *text = r->text.data ? r->text.data : "";
	size_t first = at->start, n;

	while (first > 0 && text[first - 1] != '\n')
		first--;
	n = strcspn(text + first, "\n");
	return (struct bidi_line){
		.s = text + first,
		.n = n,
		.start = at->start - first,
		.end = at->end - first,
		.rtl = bidi_is_rtl(text + first, n),
	};
}
