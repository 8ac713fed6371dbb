/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Commands that have a file of their own; app_command.c has the table.
 */
#ifndef TUI_COMMANDS_H
#define TUI_COMMANDS_H

#include "tui/command.h"

struct app;

/* Ask for a line, which begins with text. */
unsigned command_prompt(struct app *app, char kind, const char *text);

/* Follow what is under the cursor. */
unsigned command_enter(struct app *app, const struct request *rq);
/* Letters on the links in sight. */
unsigned command_hint(struct app *app, const struct request *rq);
unsigned command_open(struct app *app, const struct request *rq);
unsigned command_goto(struct app *app, const struct request *rq);
unsigned command_back(struct app *app, const struct request *rq);
unsigned command_close(struct app *app, const struct request *rq);
unsigned command_of_text(struct app *app, const struct request *rq);
unsigned command_cited_by(struct app *app, const struct request *rq);
unsigned command_abreast(struct app *app, const struct request *rq);
unsigned command_words(struct app *app, const struct request *rq);
unsigned command_most_cited(struct app *app, const struct request *rq);
unsigned command_next_work(struct app *app, const struct request *rq);
unsigned command_import(struct app *app, const struct request *rq);
unsigned command_history(struct app *app, const struct request *rq);
/* help, messages, about, jumps, annotations, drafts, corrections */
unsigned command_page(struct app *app, const struct request *rq);
/* set-mark and goto-mark; without a letter the next key is it. */
unsigned command_mark(struct app *app, const struct request *rq);
/* join, split and relabel. */
unsigned command_correct(struct app *app, const struct request *rq);
/* retitle and redate; footnote and unfootnote. */
unsigned command_retitle(struct app *app, const struct request *rq);
unsigned command_footnote(struct app *app, const struct request *rq);
unsigned command_remove(struct app *app, const struct request *rq);
unsigned command_settle(struct app *app, const struct request *rq);
unsigned command_copy(struct app *app, const struct request *rq);
/* next-language and language. */
unsigned command_language(struct app *app, const struct request *rq);
/* filter and filter-by. */
unsigned command_filter(struct app *app, const struct request *rq);
/* Show the works on a subject. */
void app_filter_subject(struct app *app, const char *subject);
unsigned command_copy_quotation(struct app *app, const struct request *rq);
unsigned command_copy_address(struct app *app, const struct request *rq);

#endif
