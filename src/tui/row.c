/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rows of styled text.  Knows columns, but neither terminal nor view.
 */
#include "config.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "text/wrap.h"
#include "tui/row.h"

void
row_clear(struct row *r)
{
	buf_clear(&r->text);
	r->n_runs = 0;
}

void
row_free(struct row *r)
{
	buf_free(&r->text);
	free(r->runs);
	*r = ROW_INIT;
}

static void
add_run(struct row *r, size_t start, size_t end, enum style style)
{
	struct run *last = r->n_runs ? &r->runs[r->n_runs - 1] : NULL;

	if (start == end)
		return;
	if (last && last->end == start && last->style == style) {
		last->end = end;
		return;
	}
	r->runs = xgrow(r->runs, r->n_runs, &r->cap, sizeof *r->runs);
	r->runs[r->n_runs++] = (struct run){ start, end, style };
}

void
row_add(struct row *r, enum style style, const char *s, size_t n)
{
	size_t start = r->text.len;

	buf_add(&r->text, s, n);
	add_run(r, start, r->text.len, style);
}

void
row_puts(struct row *r, enum style style, const char *s)
{
	row_add(r, style, s, strlen(s));
}

void
row_printf(struct row *r, enum style style, const char *fmt, ...)
{
	struct buf text = BUF_INIT;
	va_list ap;

	va_start(ap, fmt);
	buf_vprintf(&text, fmt, ap);
	va_end(ap);
	row_add(r, style, text.data, text.len);
	buf_free(&text);
}

void
row_pad(struct row *r, int column)
{
	static const char spaces[] = "                                ";
	int missing = column - row_columns(r);

	while (missing > 0) {
		int n = missing < 32 ? missing : 32;

		row_add(r, STYLE_NORMAL, spaces, (size_t)n);
		missing -= n;
	}
}

void
row_fit(struct row *r, enum style style, const char *s, int columns)
{
	size_t len = strlen(s), n;

	if (columns <= 0)
		return;
	n = wrap_fit(s, len, columns, NULL);
	if (n == len) {
		row_add(r, style, s, len);
		return;
	}
	row_add(r, style, s, wrap_fit(s, len, columns - 1, NULL));
	row_puts(r, style, "\u2026");
}

int
row_columns(const struct row *r)
{
	return r->text.len ? wrap_columns(r->text.data, r->text.len) : 0;
}

void
row_overlay(struct row *r, size_t start, size_t end, enum style style)
{
	struct run *old = r->runs;
	size_t n = r->n_runs, i;

	if (end > r->text.len)
		end = r->text.len;
	if (start >= end)
		return;
	r->runs = NULL;
	r->n_runs = r->cap = 0;
	for (i = 0; i < n; i++) {
		size_t a = old[i].start, b = old[i].end;

		if (b <= start || a >= end) {
			add_run(r, a, b, old[i].style);
			continue;
		}
		if (a < start)
			add_run(r, a, start, old[i].style);
		add_run(r, a > start ? a : start, b < end ? b : end, style);
		if (b > end)
			add_run(r, end, b, old[i].style);
	}
	free(old);
}

void
row_stamp(struct row *r, size_t at, enum style style, const char *s)
{
	struct row out = ROW_INIT;
	size_t len = strlen(s), end, i;
	int used;

	if (at > r->text.len)
		at = r->text.len;
	end = at + wrap_fit(r->text.data + at, r->text.len - at,
			    wrap_columns(s, len), &used);
	for (i = 0; i < r->n_runs && r->runs[i].start < at; i++)
		row_add(&out, r->runs[i].style, r->text.data + r->runs[i].start,
			(r->runs[i].end < at ? r->runs[i].end : at) -
				r->runs[i].start);
	row_add(&out, style, s, len);
	for (i = 0; i < r->n_runs; i++) {
		size_t from = r->runs[i].start > end ? r->runs[i].start : end;

		if (r->runs[i].end > end)
			row_add(&out, r->runs[i].style, r->text.data + from,
				r->runs[i].end - from);
	}
	row_free(r);
	*r = out;
}

void
row_append(struct row *r, const struct row *from)
{
	size_t i;

	for (i = 0; i < from->n_runs; i++)
		row_add(r, from->runs[i].style,
			from->text.data + from->runs[i].start,
			from->runs[i].end - from->runs[i].start);
}
