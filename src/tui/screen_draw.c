/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Drawing.  Curses finds out what must be sent; whoever draws may draw
 * everything again without a byte on the line.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "text/utf8.h"
#include "text/wrap.h"
#include "tui/screen_int.h"

enum {
	MOST_COLUMNS = 1000,
	FIRST_PAIR = 1,
};

/* --- looks ---------------------------------------------------------------- */

static attr_t
attributes_of(unsigned look)
{
	static const struct {
		unsigned look;
		attr_t attribute;
	} table[] = {
		{ LOOK_BOLD, A_BOLD },	     { LOOK_UNDERLINE, A_UNDERLINE },
		{ LOOK_REVERSE, A_REVERSE }, { LOOK_ITALIC, A_ITALIC },
		{ LOOK_DIM, A_DIM },
	};
	attr_t a = A_NORMAL;
	size_t i;

	for (i = 0; i < sizeof table / sizeof *table; i++)
		if (look & table[i].look)
			a |= table[i].attribute;
	return a;
}

static bool
wants_color(const struct screen *s)
{
	const char *no = getenv("NO_COLOR");

	return s->options->value[OPTION_COLOR] && !(no && *no) && has_colors();
}

void
screen_restyle(struct screen *s)
{
	bool color = wants_color(s);
	int i;

	screen_mouse_init(s);
	if (color && !s->color) {
		start_color();
		use_default_colors();
		s->color = true;
	}
	for (i = 0; i < STYLE_COUNT; i++) {
		const struct look *l = &s->options->look[i];
		short pair = (short)(FIRST_PAIR + i);

		s->attribute[i] = attributes_of(l->attributes);
		s->pair[i] = 0;
		if (color && (l->fg >= 0 || l->bg >= 0) &&
		    init_pair(pair, l->fg, l->bg) == OK)
			s->pair[i] = pair;
	}
}

/* --- drawing -------------------------------------------------------------- */

void
screen_size(const struct screen *s, int *rows, int *columns)
{
	(void)s;
	getmaxyx(stdscr, *rows, *columns);
}

void
screen_resize(struct screen *s, int rows, int columns)
{
	if (s->headless && rows > 0 && columns > 0)
		resizeterm(rows, columns);
}

bool
screen_ascii(const struct screen *s)
{
	return s->ascii || s->options->value[OPTION_ASCII];
}

static void
blank(int y, int x, int width)
{
	wattr_set(stdscr, A_NORMAL, 0, NULL);
	if (width > 0)
		mvwhline(stdscr, y, x, ' ', width);
}

void
screen_put(struct screen *s, int y, int x, int width, const struct row *row)
{
	wchar_t text[MOST_COLUMNS * 2];
	int left = width;
	size_t i;

	blank(y, x, width);
	wmove(stdscr, y, x);
	for (i = 0; i < row->n_runs && left > 0; i++) {
		const struct run *r = &row->runs[i];
		int used;
		size_t n = wrap_fit(row->text.data + r->start,
				    r->end - r->start, left, &used);

		n = screen_text(screen_ascii(s), row->text.data + r->start, n,
				text, sizeof text / sizeof *text);
		wattr_set(stdscr, s->attribute[r->style], s->pair[r->style],
			  NULL);
		waddnwstr(stdscr, text, (int)n);
		left -= used;
	}
	wattr_set(stdscr, A_NORMAL, 0, NULL);
}

void
screen_bar(struct screen *s, int y, int x, int n, enum style style)
{
	wchar_t c[2] = { screen_ascii(s) ? L'|' : L'\u2502' };
	cchar_t cell;

	if (n <= 0)
		return;
	setcchar(&cell, c, s->attribute[style], s->pair[style], NULL);
	mvwvline_set(stdscr, y, x, &cell, n);
}

void
screen_cursor(struct screen *s, int y, int x, bool shown)
{
	s->y = y;
	s->x = x;
	s->shown = shown;
}

void
screen_update(struct screen *s)
{
	int rows, columns;

	getmaxyx(stdscr, rows, columns);
	wmove(stdscr, s->y < rows ? s->y : rows - 1,
	      s->x < columns ? s->x : columns - 1);
	if (!s->headless)
		curs_set(s->shown ? 1 : 0);
	wnoutrefresh(stdscr);
	doupdate();
}

void
screen_redraw(struct screen *s)
{
	(void)s;
	clearok(curscr, TRUE);
}

/* --- reading it back ------------------------------------------------------ */

static void
dump_cell(int y, int x, struct buf *out, int *columns)
{
	wchar_t text[CCHARW_MAX + 1] = { 0 };
	char utf8[4];
	cchar_t cell;
	attr_t attrs;
	short pair;
	size_t i;

	*columns = 1;
	if (mvwin_wch(stdscr, y, x, &cell) == ERR ||
	    getcchar(&cell, text, &attrs, &pair, NULL) == ERR || !text[0]) {
		buf_putc(out, ' ');
		return;
	}
	*columns = wrap_char_columns((uint32_t)text[0]);
	if (*columns < 1)
		*columns = 1;
	for (i = 0; text[i]; i++)
		buf_add(out, utf8, utf8_encode((uint32_t)text[i], utf8));
}

void
screen_dump(struct screen *s, struct buf *out)
{
	int rows, columns, y, x, wide;

	screen_size(s, &rows, &columns);
	for (y = 0; y < rows; y++) {
		size_t start = out->len;

		for (x = 0; x < columns; x += wide)
			dump_cell(y, x, out, &wide);
		while (out->len > start && out->data[out->len - 1] == ' ')
			out->len--;
		buf_putc(out, '\n');
	}
}
