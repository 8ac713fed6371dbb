/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Keys and what they are bound to.  A key is a number: a Unicode character,
 * or one of the KEY_ names below, with modifiers.  In text a key is the
 * character itself, or a name in brackets: "<Enter>", "<C-o>", "<S-Tab>",
 * "<M-x>", "<lt>"; a sequence is keys in a row: "gg", "]c", "<C-x><C-e>".
 */
#ifndef TUI_KEY_H
#define TUI_KEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/error.h"
#include "tui/command.h"

typedef uint32_t rkey; /* a key; 0 is none */

enum {
	RKEY_BASE = 0x200000,
	RKEY_UP = RKEY_BASE, RKEY_DOWN, RKEY_LEFT, RKEY_RIGHT,
	RKEY_PAGE_UP, RKEY_PAGE_DOWN, RKEY_HOME, RKEY_END,
	RKEY_INSERT, RKEY_DELETE, RKEY_BACKSPACE, RKEY_TAB, RKEY_S_TAB,
	RKEY_ENTER, RKEY_ESC, RKEY_SPACE,
	RKEY_F1, RKEY_F12 = RKEY_F1 + 11,
	RKEY_PASTE_START, RKEY_PASTE_END, /* bracketed paste */
	RKEY_MOUSE,
	RKEY_CTRL = 1 << 28, /* with a lower-case letter or a name */
	RKEY_META = 1 << 29,
};

/* "<C-o>" for a key; appended to out. */
void key_print(rkey k, struct buf *out);
/* One key from text; returns bytes used, 0 where it is none. */
size_t key_parse(const char *s, rkey *k);

enum keymap_id {
	KEYMAP_GENERAL, /* asked when the pane's own map has no answer */
	KEYMAP_LIST,
	KEYMAP_TEXT,
	KEYMAP_FOOT,
	KEYMAP_PAGE,	/* stubs, help, lists of annotations */
	KEYMAP_EDITOR,
	KEYMAP_COUNT
};

const char *keymap_name(enum keymap_id m);
bool keymap_from_name(const char *name, size_t n, enum keymap_id *m);

struct keymaps;
struct keymaps *keymaps_new(void);
void keymaps_free(struct keymaps *km);

/* line: what ":" takes, "foot citations". Checked before it is bound. */
enum status keymaps_bind(struct keymaps *km, enum keymap_id m,
			 const char *keys, const char *line,
			 struct error *err);
enum status keymaps_unbind(struct keymaps *km, enum keymap_id m,
			   const char *keys, struct error *err);

enum key_match { KEY_NO, KEY_MORE, KEY_YES };
/*
 * What the n keys mean in map m, then in KEYMAP_GENERAL (not for the
 * editor).  KEY_MORE: they begin a longer sequence.  *line is borrowed.
 */
enum key_match keymaps_lookup(const struct keymaps *km, enum keymap_id m,
			      const rkey *keys, size_t n, const char **line);
/* The i-th binding of a map for help and the manual; false behind the last. */
bool keymaps_each(const struct keymaps *km, enum keymap_id m, size_t i,
		  const char **keys, const char **line);

#endif
