/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From keys to requests: a count and a sequence, typed one after the other.
 * Pure; the caller reads the keys.
 */
#ifndef TUI_KEYSEQ_H
#define TUI_KEYSEQ_H

#include "tui/command.h"
#include "tui/keymap.h"

struct keyseq {
	rkey keys[KEYS_MAX]; /* typed so far */
	size_t n;
	int count;     /* 0: none */
	bool given_up; /* keys are those that meant nothing */
};

#define KEYSEQ_INIT ((struct keyseq){ 0 })

/*
 * One more key, in map m.  KEY_YES: *rq is what is asked for (borrowed from
 * km until it changes).  KEY_MORE: more must be typed; no time
 * limit.  KEY_NO: it means nothing, and ks->keys[0..n-1] are the keys that
 * were given up: text, where keymap_is_typing(m).  Esc gives up what is
 * waiting and is KEY_NO with n 0.
 */
enum key_match keyseq_feed(struct keyseq *ks, const struct keymaps *km,
			   enum keymap_id m, rkey k, struct request *rq);
/* Whether a count or the beginning of a sequence is waiting for more. */
bool keyseq_waits(const struct keyseq *ks);
/* The same; printed as typed, for the status line. */
bool keyseq_print(const struct keyseq *ks, struct buf *out);

#endif
