/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where things live: the XDG base directories, and the program's own parts.
 * Every function returns a string that the caller frees.
 */
#ifndef BASE_PATHS_H
#define BASE_PATHS_H

/* $XDG_DATA_HOME/reaffirm/NAME, else ~/.local/share/reaffirm/NAME. */
char *paths_data(const char *name);
/* $XDG_CONFIG_HOME/reaffirm/NAME, else ~/.config/reaffirm/NAME. */
char *paths_config(const char *name);
/* $XDG_STATE_HOME/reaffirm/NAME, else ~/.local/state/reaffirm/NAME. */
char *paths_state(const char *name);
/* The running program; NULL where the system cannot tell. */
char *paths_self(void);
/*
 * The program reaffirm-parse: beside our own executable (a build tree), else
 * in libexec.  $REAFFIRM_PARSE goes before both.
 */
char *paths_parser(void);
/*
 * reaffirm-parse-pdf beside it; NULL where it is not there, or
 * $REAFFIRM_PARSE names what is to read everything.
 */
char *paths_pdf_parser(void);

#endif
