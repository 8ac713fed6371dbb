/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The line typed at the bottom: ":" for commands, "/" for a search, "&" for
 * narrowing the list.  Editing, completion (Tab) and history (Up, Down) are
 * here; what the line does once it is done is the caller's.
 */
#ifndef TUI_PROMPT_H
#define TUI_PROMPT_H

#include "store/state.h"
#include "tui/keymap.h"
#include "text/bidi.h"
#include "tui/row.h"

struct prompt;

enum prompt_state {
	PROMPT_TYPING,
	PROMPT_DONE, /* Enter: prompt_text() is to be acted upon */
	PROMPT_LEFT, /* Esc, C-c, C-g, or Backspace on an empty line */
};

/* st may be NULL (no history); kind is its kind too; km is borrowed. */
struct prompt *prompt_new(struct state *st, const struct keymaps *km, char kind,
			  const char *text);
void prompt_free(struct prompt *p); /* NULL is allowed */

/*
 * What else a line may go on with, asked before complete() with the same
 * arguments: works to open, say.  ctx is given to done() (may be NULL) when
 * the prompt goes.
 */
typedef bool prompt_more(void *ctx, const char *line, size_t n, size_t i,
			 size_t *from, struct buf *out);
void prompt_complete_by(struct prompt *p, prompt_more *more, void *ctx,
			void (*done)(void *ctx));

/*
 * One key.  Between RKEY_PASTE_START and RKEY_PASTE_END nothing but text is
 * taken, newlines as spaces.  PROMPT_DONE adds the line to the history.
 */
enum prompt_state prompt_key(struct prompt *p, rkey k);
char prompt_kind(const struct prompt *p);
const char *prompt_text(const struct prompt *p);
/*
 * The row as it stands, scrolled sideways to hold the cursor: a character for
 * the kind, and behind it *line, in whose text the cursor is at a byte.
 */
void prompt_draw(struct prompt *p, int columns, struct row *out,
		 struct bidi_line *line, size_t *cursor);

#endif
