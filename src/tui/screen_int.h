/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the files of the terminal share.  Only they include this, or curses.
 */
#ifndef TUI_SCREEN_INT_H
#define TUI_SCREEN_INT_H

#include <stdio.h>
#include <termios.h>
#include <wchar.h>

#include <curses.h>

#include "tui/screen.h"

struct screen {
	const struct options *options;
	SCREEN *terminal;
	FILE *in, *out; /* curses' streams */
	int in_fd, out_fd;
	bool own_in; /* in was opened by us (/dev/tty) */
	bool headless;
	bool ascii;
	bool color; /* start_color() was done */
	bool away;  /* between screen_leave() and _return() */
	bool paste, mouse, turned;
	WINDOW *keys; /* a pad: reading it draws nothing */
	attr_t attribute[STYLE_COUNT];
	short pair[STYLE_COUNT];
	int y, x; /* where the cursor is left */
	bool shown;
	char partial[4]; /* bytes of a character not yet whole */
	size_t n_partial, want;
	rkey pushed; /* a key read ahead; 0: none */
	int signal;
};

/* screen_term.c: which description of a terminal, which character set. */
enum status screen_choose_term(int fd, char name[64], char notice[128],
			       struct error *err);
/* Set LC_CTYPE to a UTF-8 locale; true where only ASCII can be shown. */
bool screen_choose_charset(void);

/* screen_text.c: n bytes as what may reach curses; returns characters. */
size_t screen_text(bool ascii, const char *s, size_t n, wchar_t *out,
		   size_t room);

/* screen_key.c */
void screen_keys_init(struct screen *s);
/* Have the mouse told, or not, as the option says. */
void screen_mouse_init(struct screen *s);
/* The next key that is there; 0: none; *gone: nor will there ever be. */
rkey screen_read_key(struct screen *s, bool *gone);

/* screen_signal.c */
void screen_signals_init(struct screen *s);
/* What the crash handler will write; curses must know the terminal. */
void screen_signals_prepare(void);
void screen_signals_done(void);
/* Let signals in while waiting for input; <0: interrupted. */
int screen_select(int fd, int timeout_ms);
/* What has come since the last call. */
bool screen_took_resize(void);
bool screen_took_continue(void);
bool screen_took_stop(void);
int screen_took_end(void);
/* Stop as C-z does, until SIGCONT. */
void screen_stop_self(void);
/* Default dispositions, for a child that has the terminal. */
void screen_signals_away(bool away);

#endif
