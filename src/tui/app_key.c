/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where a key goes: to what waits for it, to the prompt, to the keymap of
 * the pane with the keys.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/xalloc.h"
#include "tui/commands.h"
#include "tui/views.h"

/* --- the prompt ----------------------------------------------------------- */

static void
prompt_acts(struct app *app, char kind, const char *text)
{
	switch (kind) {
	case ':':
		app_line(app, text, 0);
		return;
	case '/':
		if (*text) {
			free(app->needle);
			app->needle = xstrdup(text);
		}
		app_search(app, false);
		return;
	case '&':
		view_list_narrow(app->pane[PANE_LIST].view, text);
		return;
	}
}

static void
key_to_prompt(struct app *app, rkey k)
{
	enum prompt_state state = prompt_key(app->prompt, k);
	struct prompt *p = app->prompt;
	char *text;

	app->dirty |= DIRTY_STATUS;
	if (state == PROMPT_TYPING)
		return;
	app->prompt = NULL;
	app->dirty |= DIRTY_ALL & ~(unsigned)DIRTY_LAYOUT;
	if (state == PROMPT_DONE) {
		text = xstrdup(prompt_text(p));
		prompt_acts(app, prompt_kind(p), text);
		free(text);
	}
	prompt_free(p);
}

/* --- keymaps -------------------------------------------------------------- */

static void
unbound(struct app *app, const struct keyseq *seq)
{
	struct buf b = BUF_INIT;
	size_t i;

	/* What ends whatever is going on need not be bound. */
	if (!seq->n || (seq->n == 1 && (seq->keys[0] == RKEY_ESC ||
					seq->keys[0] == (RKEY_CTRL | 'c')))) {
		if (app->needle_shown)
			app->dirty |= DIRTY_ALL & ~(unsigned)DIRTY_LAYOUT;
		app->needle_shown = false;
		return;
	}
	for (i = 0; i < seq->n; i++)
		key_print(seq->keys[i], &b);
	app_say(app, STYLE_STATUS, "%s is not bound to anything.", b.data);
	buf_free(&b);
}

static void
key_to_map(struct app *app, rkey k)
{
	struct view *v = app_focused(app);
	struct keyseq *seq = &app->seq;
	bool waited = keyseq_waits(seq);
	struct request rq;

	switch (keyseq_feed(seq, app->keymaps, v->ops->keymap, k, &rq)) {
	case KEY_YES:
		app_request(app, &rq);
		break;
	case KEY_MORE:
		waited = true;
		break;
	case KEY_NO:
		if (v->ops->key && seq->n == 1)
			app_react(app, app->focus, v->ops->key(v, k));
		else
			unbound(app, seq);
	}
	if (waited)
		app->dirty |= DIRTY_STATUS;
}

/* --- keys ----------------------------------------------------------------- */

static void
forget_message(struct app *app)
{
	if (!app->message.len)
		return;
	buf_clear(&app->message);
	app->dirty |= DIRTY_STATUS;
}

void
app_key(struct app *app, rkey k)
{
	unsigned (*capture)(struct app *, rkey) = app->capture;
	struct view *v = app_focused(app);

	forget_message(app);
	if (capture) {
		app->capture = NULL;
		app_react(app, app->focus,
			  capture(app, k == RKEY_PASTE_START ? RKEY_ESC : k));
		if (k != RKEY_PASTE_START)
			return;
	}
	if (k == RKEY_PASTE_START || k == RKEY_PASTE_END)
		app->pasting = k == RKEY_PASTE_START;
	/* What is pasted where nothing is typed is no keys: it may be a symbol.
	 */
	if (k == RKEY_PASTE_START && !app->prompt && !v->ops->key) {
		app->seq = KEYSEQ_INIT;
		command_prompt(app, ':', "open ");
	}
	if (k == RKEY_MOUSE)
		app_mouse(app);
	else if (app->prompt)
		key_to_prompt(app, k);
	else if (v->ops->key && (app->pasting || k == RKEY_PASTE_END))
		app_react(app, app->focus, v->ops->key(v, k));
	else if (!app->pasting && k != RKEY_PASTE_END)
		key_to_map(app, k);
}
