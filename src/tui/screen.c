/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The terminal: taken, waited for, given back.
 */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/xalloc.h"
#include "tui/screen_int.h"

/* --- taking and giving back ----------------------------------------------- */

static enum status
open_streams(struct screen *s, struct error *err)
{
	s->out_fd = STDOUT_FILENO;
	s->in_fd = STDIN_FILENO;
	if (s->headless) {
		s->out = fopen("/dev/null", "we");
		s->in = fopen("/dev/null", "re");
	} else {
		if (!isatty(s->out_fd))
			return error_set(err, STATUS_IO,
					 "standard output is no terminal");
		if (!isatty(s->in_fd)) {
			s->in_fd = open("/dev/tty", O_RDONLY | O_CLOEXEC);
			s->own_in = s->in_fd >= 0;
		}
		s->out = stdout;
		s->in = s->own_in ? fdopen(s->in_fd, "r") : stdin;
	}
	if (!s->in || !s->out)
		return error_errno(err, STATUS_IO, errno,
				   "cannot read from the terminal");
	if (s->headless) {
		s->out_fd = fileno(s->out);
		s->in_fd = fileno(s->in);
	}
	return STATUS_OK;
}

static void
close_streams(struct screen *s)
{
	if (s->headless && s->out)
		fclose(s->out);
	if ((s->headless || s->own_in) && s->in)
		fclose(s->in);
}

static void
set_modes(struct screen *s)
{
	if (!getenv("ESCDELAY"))
		set_escdelay(s->options->value[OPTION_ESCAPE_DELAY]);
	raw();
	noecho();
	nonl();
	intrflush(stdscr, FALSE);
	scrollok(stdscr, FALSE);
	leaveok(stdscr, FALSE);
	idlok(stdscr, TRUE);
	screen_keys_init(s);
}

/* Curses asks the window for its size only once; it may be another now. */
static bool
take_size(struct screen *s)
{
	struct winsize w;
	int rows, columns;

	if (s->headless || ioctl(s->out_fd, TIOCGWINSZ, &w) < 0 || !w.ws_row ||
	    !w.ws_col)
		return false;
	getmaxyx(stdscr, rows, columns);
	if (w.ws_row == rows && w.ws_col == columns)
		return false;
	return resizeterm(w.ws_row, w.ws_col) == OK;
}

static enum status
start(struct screen *s, const struct screen_how *how, char *notice,
      struct error *err)
{
	char name[64] = "xterm-256color";
	enum status st = open_streams(s, err);

	if (!st && s->headless)
		use_env(FALSE);
	else if (!st)
		st = screen_choose_term(s->out_fd, name, notice, err);
	if (st)
		return st;
	/* Before newterm(), which leaves alone what has a handler. */
	if (!s->headless)
		screen_signals_init(s);
	s->terminal = newterm(name, s->out, s->in);
	if (!s->terminal && s->headless)
		s->terminal = newterm("vt100", s->out, s->in);
	if (!s->terminal) {
		if (!s->headless)
			screen_signals_done();
		return error_set(err, STATUS_IO,
				 "the terminal '%s' cannot be used", name);
	}
	if (s->headless)
		resizeterm(how->rows > 0 ? how->rows : 24,
			   how->columns > 0 ? how->columns : 80);
	else
		take_size(s);
	return STATUS_OK;
}

enum status
screen_open(const struct screen_how *how, struct screen **out, char notice[128],
	    struct error *err)
{
	struct screen *s = xcalloc(1, sizeof *s);
	bool ascii = screen_choose_charset();
	enum status st;

	notice[0] = '\0';
	s->options = how->options;
	s->headless = how->headless;
	s->ascii = ascii;
	s->shown = true;
	st = start(s, how, notice, err);
	if (st) {
		close_streams(s);
		free(s);
		return st;
	}
	set_modes(s);
	if (!s->headless)
		screen_signals_prepare();
	screen_restyle(s);
	*out = s;
	return STATUS_OK;
}

void
screen_close(struct screen *s)
{
	if (!s)
		return;
	screen_paste(s, false);
	screen_turned(s, false);
	if (!s->away)
		endwin();
	if (!s->headless)
		screen_signals_done();
	delwin(s->keys);
	delscreen(s->terminal);
	close_streams(s);
	free(s);
}

void
screen_leave(struct screen *s)
{
	if (s->away)
		return;
	screen_paste(s, false);
	screen_turned(s, false); /* drawing turns it on again */
	endwin();
	s->away = true;
	if (!s->headless)
		screen_signals_away(true);
}

void
screen_return(struct screen *s)
{
	if (!s->away)
		return;
	s->away = false;
	if (!s->headless)
		screen_signals_away(false);
	reset_prog_mode();
	take_size(s);
	clearok(curscr, TRUE);
}

void
screen_suspend(struct screen *s)
{
	bool paste = s->paste;

	if (s->headless)
		return;
	screen_paste(s, false);
	screen_turned(s, false);
	endwin();
	screen_stop_self();
	reset_prog_mode();
	take_size(s);
	clearok(curscr, TRUE);
	screen_paste(s, paste);
}

/* --- waiting -------------------------------------------------------------- */

static bool
pending_event(struct screen *s, enum screen_event *event)
{
	int sig = screen_took_end();

	if (sig) {
		s->signal = sig;
		*event = EVENT_TERM;
		return true;
	}
	if (screen_took_stop()) {
		screen_suspend(s);
		screen_took_continue();
		*event = EVENT_CONT;
		return true;
	}
	if (screen_took_continue()) {
		reset_prog_mode();
		take_size(s);
		clearok(curscr, TRUE);
		*event = EVENT_CONT;
		return true;
	}
	if (screen_took_resize() && take_size(s)) {
		*event = EVENT_RESIZE;
		return true;
	}
	return false;
}

enum screen_event
screen_wait(struct screen *s, int timeout_ms, rkey *key)
{
	enum screen_event event;
	bool gone;
	int n;

	if (s->headless)
		return EVENT_TIMEOUT;
	for (;;) {
		if (pending_event(s, &event))
			return event;
		*key = screen_read_key(s, &gone);
		if (*key)
			return EVENT_KEY;
		if (gone)
			return EVENT_HANGUP;
		n = screen_select(s->in_fd, timeout_ms);
		if (n == 0)
			return EVENT_TIMEOUT;
	}
}

int
screen_signal(const struct screen *s)
{
	return s->signal;
}
