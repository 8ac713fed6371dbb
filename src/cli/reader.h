/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Starting the reader on a library that is open.  Knows nothing of files.
 */
#ifndef CLI_READER_H
#define CLI_READER_H

#include "cli/cli.h"

/*
 * Whether there is a terminal to draw on, or a script to draw for.  Keys
 * come from the terminal even where something was piped in.
 */
bool reader_can_draw(struct cli *cli);

/*
 * Run it to its end; open is KEY[#LABEL] or NULL, notice a line for its
 * status or NULL.  Returns the exit status; cli->signal is what ended it.
 */
int reader_run(struct cli *cli, const char *open, const char *notice);

#endif
