/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Keys.  A key is a number: a Unicode character, or one of the RKEY_ names
 * below, with modifiers.  In text a key is the character itself, or a name
 * in brackets: "<Enter>", "<C-o>", "<S-Tab>", "<M-x>", "<lt>"; a sequence is
 * keys in a row: "gg", "]c", "<C-x><C-e>".  Knows no terminal.
 */
#ifndef TUI_KEY_H
#define TUI_KEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/error.h"

typedef uint32_t rkey; /* a key; 0 is none */

enum {
	RKEY_SPACE = ' ',
	RKEY_BASE = 0x200000, /* behind Unicode */
	RKEY_UP = RKEY_BASE,
	RKEY_DOWN,
	RKEY_LEFT,
	RKEY_RIGHT,
	RKEY_PAGE_UP,
	RKEY_PAGE_DOWN,
	RKEY_HOME,
	RKEY_END,
	RKEY_INSERT,
	RKEY_DELETE,
	RKEY_BACKSPACE,
	RKEY_TAB,
	RKEY_S_TAB,
	RKEY_ENTER,
	RKEY_ESC,
	RKEY_F1,
	RKEY_F12 = RKEY_F1 + 11,
	RKEY_PASTE_START, /* bracketed paste */
	RKEY_PASTE_END,
	RKEY_MOUSE,
	RKEY_CTRL = 1 << 28, /* with a lower-case letter, a sign, a name */
	RKEY_META = 1 << 29,
};

/* Whether it is text to be typed, not a command. */
bool key_is_text(rkey k);
/* "<C-o>" for a key; appended to out. */
void key_print(rkey k, struct buf *out);
/* One key from text; returns bytes used, 0 where it is none. */
size_t key_parse(const char *s, rkey *k);
/* A sequence of 1..max keys; STATUS_USAGE names what is no key. */
enum status key_parse_all(const char *s, rkey *keys, size_t max, size_t *n,
			  struct error *err);

#endif
