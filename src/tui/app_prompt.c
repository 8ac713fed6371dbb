/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The prompt is opened. */
#include "config.h"

#include "tui/app_int.h"
#include "tui/commands.h"
#include "tui/work_names.h"

unsigned
command_prompt(struct app *app, char kind, const char *text)
{
	prompt_free(app->prompt);
	app->prompt = prompt_new(app->state, app->keymaps, kind, text);
	prompt_complete_by(app->prompt, work_names_complete,
			   work_names_new(app->library), work_names_free);
	return REACT_STATUS;
}
