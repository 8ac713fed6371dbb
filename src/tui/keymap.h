/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What keys are bound to: a map a kind of pane, each with the one that is
 * asked after it.  Knows commands by their line only.
 */
#ifndef TUI_KEYMAP_H
#define TUI_KEYMAP_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/error.h"
#include "tui/key.h"

enum keymap_id {
	KEYMAP_GENERAL, /* asked when the pane's own map has no answer */
	KEYMAP_LIST,
	KEYMAP_TEXT,
	KEYMAP_FOOT,
	KEYMAP_PAGE,   /* stubs, help, lists of annotations */
	KEYMAP_EDITOR, /* while an annotation is typed */
	KEYMAP_PROMPT, /* while a line is typed; then the editor's */
	KEYMAP_COUNT
};

enum { KEYS_MAX = 8 }; /* keys in a sequence */

/* As "bind" takes it: "list". */
const char *keymap_name(enum keymap_id m);
/* A sentence without its full stop: when the map is asked. */
const char *keymap_text(enum keymap_id m);
/* Exactly this name; false where no map has it. */
bool keymap_from_name(const char *name, size_t n, enum keymap_id *m);
/* Whether what is not bound is typed (no counts then, and no KEYMAP_GENERAL).
 */
bool keymap_is_typing(enum keymap_id m);

struct keymaps;
/* All maps, without a binding. */
struct keymaps *keymaps_new(void);
void keymaps_free(struct keymaps *km);

/*
 * line: what ":" takes, "foot citations".  Checked before it is bound.  In
 * one map no sequence begins another: the one that was bound last stays.
 */
enum status keymaps_bind(struct keymaps *km, enum keymap_id m, const char *keys,
			 const char *line, struct error *err);
/* STATUS_MISSING where these keys are not bound in this map. */
enum status keymaps_unbind(struct keymaps *km, enum keymap_id m,
			   const char *keys, struct error *err);

enum key_match { KEY_NO, KEY_MORE, KEY_YES };
/*
 * What the n keys mean in map m, then in the map that is asked after it.
 * KEY_MORE: they begin a longer sequence.  *line is borrowed.
 */
enum key_match keymaps_lookup(const struct keymaps *km, enum keymap_id m,
			      const rkey *keys, size_t n, const char **line);
/*
 * The i-th line of a map for help and the manual, each once, with all keys that
 * are bound to it there, parted by ", "; false behind the last.
 */
bool keymaps_each_line(const struct keymaps *km, enum keymap_id m, size_t i,
		       struct buf *keys, const char **line);
/*
 * Append the keys of a command line as they work in map m, its own first,
 * parted by ", "; returns how many.
 */
size_t keymaps_keys_of(const struct keymaps *km, enum keymap_id m,
		       const char *line, struct buf *out);

#endif
