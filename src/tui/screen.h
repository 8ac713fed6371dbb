/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The terminal: the only place that includes curses.h.
 */
#ifndef TUI_SCREEN_H
#define TUI_SCREEN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"
#include "tui/key.h"
#include "tui/option.h"
#include "tui/row.h"

struct screen;

struct screen_how {
	const struct options *options; /* borrowed; read when looks change */
	/* Script mode: no terminal, a fixed size, keys from elsewhere. */
	bool headless;
	int rows, columns;
};

/*
 * Take the terminal.  An unknown $TERM falls back (notice says so, "" if
 * not); STATUS_IO where there is none.  From here to screen_close() the
 * signals HUP TERM INT WINCH CONT TSTP are blocked but while waiting, and
 * SEGV BUS FPE ILL ABRT restore the terminal before they kill.
 */
enum status screen_open(const struct screen_how *how, struct screen **out,
			char notice[128], struct error *err);
void screen_close(struct screen *s);

/* In rows and columns of characters. */
void screen_size(const struct screen *s, int *rows, int *columns);
/* Script mode: the window has another size now. */
void screen_resize(struct screen *s, int rows, int columns);
/* Whether only ASCII can be shown. */
bool screen_ascii(const struct screen *s);
/* Draw a row from a column on, cut to `width` columns and cleared behind. */
void screen_put(struct screen *s, int y, int x, int width,
		const struct row *row);
/* A vertical line of n rows (layout=columns). */
void screen_bar(struct screen *s, int y, int x, int n, enum style style);
/* Where the hardware cursor is left, and whether it shows. */
void screen_cursor(struct screen *s, int y, int x, bool shown);
/* One doupdate(). */
void screen_update(struct screen *s);
/* Colours and attributes have changed. */
void screen_restyle(struct screen *s);
/* Forget what is on the terminal and draw all. */
void screen_redraw(struct screen *s);
/*
 * The mouse, where the option says so; read again by screen_restyle().  What
 * RKEY_MOUSE told of: button 1, or 4 and 5 for the wheel up and down.
 */
bool screen_mouse(struct screen *s, int *y, int *x, int *button);
/*
 * What is drawn is in the order of seeing: the terminal is not to turn it
 * round (ECMA-48 BDSM; those that never do pay no heed).
 */
void screen_turned(struct screen *s, bool on);
/* Bracketed paste: what is pasted can be told from what is typed. */
void screen_paste(struct screen *s, bool on);

enum screen_event {
	EVENT_KEY,
	EVENT_RESIZE, /* the new size is in effect */
	EVENT_TIMEOUT,
	EVENT_HANGUP, /* the terminal is gone: save and exit */
	EVENT_TERM,   /* SIGTERM, SIGINT or SIGHUP: screen_signal() */
	EVENT_CONT,   /* back from a stop: all is to be drawn again */
};

/*
 * Wait at most timeout_ms (-1: for ever, 0: not at all) for the next event.
 * Idle it costs nothing.
 */
enum screen_event screen_wait(struct screen *s, int timeout_ms, rkey *key);
/* The signal that EVENT_TERM told of. */
int screen_signal(const struct screen *s);

/* Give the terminal back for a child or a stop, and take it again. */
void screen_leave(struct screen *s);
void screen_return(struct screen *s);
void screen_suspend(struct screen *s);

/* OSC 52; false where the text is too long to send. */
bool screen_copy(struct screen *s, const char *text, size_t n);

/* The screen as text, a line a row, trailing spaces cut. */
void screen_dump(struct screen *s, struct buf *out);

#endif
