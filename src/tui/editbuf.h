/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Text being edited: a pure core for the annotation editor and the prompt.
 * Knows no screen and no key; positions are bytes, always between
 * characters as people see them.
 */
#ifndef TUI_EDITBUF_H
#define TUI_EDITBUF_H

#include <stdbool.h>
#include <stddef.h>

struct editbuf;

struct editbuf *editbuf_new(const char *text);
void editbuf_free(struct editbuf *e);

const char *editbuf_text(const struct editbuf *e); /* NUL-terminated */
size_t editbuf_len(const struct editbuf *e);
size_t editbuf_cursor(const struct editbuf *e);
void editbuf_set_cursor(struct editbuf *e, size_t at);
void editbuf_set(struct editbuf *e, const char *text);

/* At the cursor; control characters but newline and tab are dropped. */
void editbuf_insert(struct editbuf *e, const char *s, size_t n);

enum editbuf_move {
	EDIT_LEFT, EDIT_RIGHT, EDIT_WORD_LEFT, EDIT_WORD_RIGHT,
	EDIT_LINE_START, EDIT_LINE_END, /* of the paragraph, not the row */
	EDIT_TEXT_START, EDIT_TEXT_END,
};
void editbuf_move(struct editbuf *e, enum editbuf_move m);
/* Delete from the cursor to where the move would go. */
void editbuf_delete(struct editbuf *e, enum editbuf_move m);
/* What delete() took last, put back at the cursor. */
void editbuf_yank(struct editbuf *e);
bool editbuf_undo(struct editbuf *e);
bool editbuf_redo(struct editbuf *e);
/* Rises with every change: tells whether a draft is up to date. */
unsigned long editbuf_version(const struct editbuf *e);

#endif
