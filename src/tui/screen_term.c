/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which terminal this is, and which characters it shows: the fallbacks for a
 * $TERM that is not described here and for a locale that is not UTF-8.
 */
#include "config.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "tui/screen_int.h"

#include <term.h>

/* Beginnings of names whose terminals understand what xterm does. */
static const char *const like_xterm[] = {
	"xterm",   "kitty", "ghostty", "foot",	  "alacritty", "wezterm",
	"rxvt",	   "tmux",  "screen",  "st-",	  "vte",       "gnome",
	"konsole", "putty", "iterm",   "contour", "mintty",    "rio",
};

static bool
usable(const char *name, int fd)
{
	TERMINAL *before = set_curterm(NULL);
	char *cup = NULL;
	int how = 0;

	if (setupterm(name, fd, &how) == OK) {
		cup = tigetstr("cup");
		if (cup == (char *)-1)
			cup = NULL;
		del_curterm(cur_term);
	}
	set_curterm(before);
	return cup != NULL;
}

static const char *
fallback(const char *name, int fd)
{
	static const char *const ansi[] = { "vt100", "ansi", NULL };
	static const char *const xterm[] = { "xterm-256color", "xterm", "vt100",
					     "ansi", NULL };
	const char *const *try = ansi;
	size_t i;

	for (i = 0; i < sizeof like_xterm / sizeof *like_xterm; i++)
		if (strncasecmp(name, like_xterm[i], strlen(like_xterm[i])) ==
		    0)
			try = xterm;
	while (*try && !usable(*try, fd))
		try++;
	return *try;
}

enum status
screen_choose_term(int fd, char name[64], char notice[128], struct error *err)
{
	const char *term = getenv("TERM"), *other;

	if (!term)
		term = "";
	if (strcmp(term, "dumb") == 0)
		return error_set(err, STATUS_IO,
				 "this terminal cannot move its cursor "
				 "(TERM=dumb)");
	if (*term && strlen(term) < 64 && usable(term, fd)) {
		strcpy(name, term);
		return STATUS_OK;
	}
	other = fallback(term, fd);
	if (!other)
		return error_set(err, STATUS_IO,
				 "no description of the terminal type '%.40s' "
				 "was found; on Debian: apt install "
				 "ncurses-base ncurses-term",
				 term);
	strcpy(name, other);
	if (*term)
		snprintf(notice, 128,
			 "Terminal type '%.40s' is not known here; using %s.",
			 term, other);
	else
		snprintf(notice, 128, "TERM is not set; using %s.", other);
	return STATUS_OK;
}

static const char *
set_one(const char *name)
{
	const char *value = getenv(name);

	return value && *value ? value : NULL;
}

/*
 * ssh often does not hand on the locale, or hands on one that is not there:
 * then a terminal of today shows UTF-8.  Who asks for another character set
 * by name gets ASCII, which is in all of them.
 */
static bool
means_ascii(void)
{
	const char *strong = set_one("LC_ALL"), *weak = set_one("LANG");
	const char *name;

	if (!strong)
		strong = set_one("LC_CTYPE");
	name = strong ? strong : weak;
	if (!name || strcasestr(name, "utf-8") || strcasestr(name, "utf8"))
		return false;
	if (!strong && (strcmp(weak, "C") == 0 || strcmp(weak, "POSIX") == 0))
		return false;
	return true;
}

bool
screen_choose_charset(void)
{
	bool ascii;

	if (setlocale(LC_CTYPE, "") &&
	    strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
		return false;
	ascii = means_ascii();
	/* Columns are measured in UTF-8 even where ASCII is shown. */
	if (!setlocale(LC_CTYPE, "C.UTF-8") && !setlocale(LC_CTYPE, "C.utf8") &&
	    !setlocale(LC_CTYPE, "en_US.UTF-8"))
		return true;
	return ascii;
}
