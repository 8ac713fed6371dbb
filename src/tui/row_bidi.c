/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows whose text runs from right to left. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "text/utf8.h"
#include "text/wrap.h"
#include "tui/app_int.h"
#include "tui/row_bidi.h"

static enum style
style_at(const struct row *r, size_t at)
{
	for (size_t i = 0; i < r->n_runs; i++)
		if (at >= r->runs[i].start && at < r->runs[i].end)
			return r->runs[i].style;
	return STYLE_NORMAL;
}

static void
copy_until(struct row *to, const struct row *from, size_t end)
{
	for (size_t i = 0; i < from->n_runs && from->runs[i].start < end; i++) {
		const struct run *run = &from->runs[i];

		row_add(to, run->style, from->text.data + run->start,
			(run->end < end ? run->end : end) - run->start);
	}
}

static int
columns_of(const struct bidi_char *c, size_t n)
{
	int columns = 0;

	for (size_t i = 0; i < n; i++)
		columns += wrap_char_columns(c[i].c);
	return columns;
}

static void
turn(struct row *r, size_t start, const struct bidi_line *line, int columns)
{
	struct arena *a = arena_new();
	struct buf para = BUF_INIT;
	struct row old = *r, out = ROW_INIT;
	struct bidi_line shown = { .start = line->start, .rtl = line->rtl };
	struct bidi_char *c;
	size_t n;

	buf_add(&para, line->s, line->start);
	buf_add(&para, old.text.data + start, old.text.len - start);
	shown.end = para.len;
	buf_add(&para, line->s + line->end, line->n - line->end);
	shown.s = para.data;
	shown.n = para.len;
	c = bidi_order(a, &shown, &n);
	if (c) {
		copy_until(&out, &old, start);
		if (line->rtl && columns > 0)
			row_pad(&out,
				row_columns(&out) + columns - columns_of(c, n));
		for (size_t i = 0; i < n; i++) {
			char bytes[4];

			row_add(&out,
				style_at(&old, start + c[i].at - shown.start),
				bytes, utf8_encode(c[i].c, bytes));
		}
		row_free(r);
		*r = out;
	}
	buf_free(&para);
	arena_free(a);
}

/* In a line of n characters as they are shown. */
static int
turned_column(const struct bidi_char *c, size_t n, const struct bidi_line *line,
	      size_t at, int columns)
{
	int wide = columns_of(c, n), left = 0, more;
	size_t on = n;

	if (line->rtl && columns > wide)
		left = columns - wide;
	if (at >= line->end) {
		/* Spaces at its end are not shown. */
		more = wrap_columns(line->s + line->end, at - line->end);
		if (!line->rtl)
			return left + wide + more;
		return left > more ? left - 1 - more : 0;
	}
	/* Of two that became one shape only the second is there. */
	for (size_t i = 0; i < n; i++)
		if (c[i].at >= at && (on == n || c[i].at < c[on].at))
			on = i;
	return left + columns_of(c, on == n ? 0 : on);
}

int
row_bidi_cursor(const struct bidi_line *line, size_t at, int columns)
{
	struct arena *a = arena_new();
	size_t n;
	struct bidi_char *c = bidi_order(a, line, &n);
	int column = c ? turned_column(c, n, line, at, columns)
		       : wrap_columns(line->s + line->start, at - line->start);

	arena_free(a);
	return column;
}

/* --- where it is wanted --------------------------------------------------- */

/* Terminals that turn text round themselves, and cannot be told not to. */
static bool
terminal_turns(void)
{
	const char *term = getenv("TERM"), *program = getenv("TERM_PROGRAM");

	return getenv("KONSOLE_VERSION") || getenv("MLTERM") ||
	       (term && (strncmp(term, "konsole", 7) == 0 ||
			 strncmp(term, "mlterm", 6) == 0)) ||
	       (program && strcmp(program, "Apple_Terminal") == 0);
}

bool
app_bidi(const struct app *app)
{
	switch (app->options.value[OPTION_BIDI]) {
	case 0:
		return bidi_built() && !app_ascii(app) &&
		       (app->setup->script || !terminal_turns());
	case 1:
		return bidi_built();
	default:
		return false;
	}
}

void
app_turn(struct app *app, struct row *r, size_t start,
	 const struct bidi_line *line, int columns)
{
	if (!bidi_needed(line->s, line->n) || !app_bidi(app))
		return;
	screen_turned(app->screen, true);
	turn(r, start, line, columns);
}

void
app_turn_row(struct app *app, struct row *r)
{
	char *text = xstrndup(r->text.data ? r->text.data : "", r->text.len);
	struct bidi_line line = { .s = text,
				  .n = r->text.len,
				  .end = r->text.len };

	app_turn(app, r, 0, &line, 0);
	free(text);
}

int
app_cursor(struct app *app, const struct bidi_line *line, size_t at,
	   int columns)
{
	if (bidi_needed(line->s, line->n) && app_bidi(app))
		return row_bidi_cursor(line, at, columns);
	return wrap_columns(line->s + line->start, at - line->start);
}

void
app_fit(struct app *app, struct row *r, enum style style, const char *s,
	int columns)
{
	size_t start = r->text.len, n = strlen(s);
	struct bidi_line line = { .s = s, .n = n, .end = n };

	row_fit(r, style, s, columns);
	if (r->text.len == start)
		return;
	line.rtl = bidi_is_rtl(s, n);
	/* What was cut is not there to be looked at. */
	app_turn(app, r, start, &line, 0);
}

void
app_bidi_check(struct app *app)
{
	if (app->options.value[OPTION_BIDI] == 1 && !bidi_built())
		app_say(app, STYLE_ERROR,
			"Built without FriBidi (Debian: libfribidi-dev): "
			"Arabic is shown as the terminal does.");
}
