/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Commands that have a file of their own; app_command.c has the table.
 */
#ifndef TUI_COMMANDS_H
#define TUI_COMMANDS_H

#include "tui/command.h"

struct app;

/* set-mark and goto-mark; without a letter the next key is it. */
unsigned command_mark(struct app *app, const struct request *rq);
unsigned command_copy(struct app *app, const struct request *rq);
/* next-language and language. */
unsigned command_language(struct app *app, const struct request *rq);
unsigned command_copy_address(struct app *app, const struct request *rq);

#endif
