/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows whose text runs from right to left. */
#include "config.h"

#include <stdlib.h>
#include <string.h>

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

void
row_bidi(struct row *r, size_t start, const struct bidi_line *line, int columns)
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
	row_bidi(r, start, line, columns);
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
