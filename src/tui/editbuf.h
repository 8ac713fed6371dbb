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

/* With a copy of the text. */
struct editbuf *editbuf_new(const char *text);
void editbuf_free(struct editbuf *e); /* NULL is allowed */

const char *editbuf_text(const struct editbuf *e); /* NUL-terminated */
size_t editbuf_len(const struct editbuf *e);
size_t editbuf_cursor(const struct editbuf *e);
/* Moved back to the start of a character where it is inside one. */
void editbuf_set_cursor(struct editbuf *e, size_t at);
/* Replace all of it: one change, which undo takes back. */
void editbuf_set(struct editbuf *e, const char *text);
/* Replace bytes start..end, the cursor behind what was put there. */
void editbuf_replace(struct editbuf *e, size_t start, size_t end, const char *s,
		     size_t n);

/*
 * At the cursor.  What is not UTF-8 becomes U+FFFD; control characters but
 * newline and tab are dropped, and "\r\n" and "\r" are newlines.
 */
void editbuf_insert(struct editbuf *e, const char *s, size_t n);

enum editbuf_move {
	EDIT_LEFT,
	EDIT_RIGHT,
	EDIT_WORD_LEFT,
	EDIT_WORD_RIGHT,
	EDIT_LINE_START, /* of the paragraph, not the row */
	EDIT_LINE_END,
	EDIT_TEXT_START,
	EDIT_TEXT_END,
};
void editbuf_move(struct editbuf *e, enum editbuf_move m);
/*
 * Delete from the cursor to where the move would go; to the end of a line
 * from its end takes the newline, and so for its start.  More than one
 * character is kept for editbuf_yank().
 */
void editbuf_delete(struct editbuf *e, enum editbuf_move m);
/* What editbuf_delete() kept last, put back at the cursor. */
void editbuf_yank(struct editbuf *e);
/* What was typed in one go is one change. */
bool editbuf_undo(struct editbuf *e);
bool editbuf_redo(struct editbuf *e);
/* Rises with every change: tells whether a draft is up to date. */
unsigned long editbuf_version(const struct editbuf *e);

#endif
