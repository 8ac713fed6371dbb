/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From keys to requests. */
#include "config.h"

#include <string.h>

#include "text/utf8.h"
#include "tui/keyseq.h"

enum { COUNT_MOST = 99999 };

bool
keyseq_waits(const struct keyseq *ks)
{
	return !ks->given_up && (ks->n || ks->count);
}

static bool
take_digit(struct keyseq *ks, enum keymap_id m, rkey k)
{
	if (keymap_is_typing(m) || ks->n || k < '0' || k > '9' ||
	    (k == '0' && !ks->count))
		return false;
	ks->count = ks->count * 10 + (int)(k - '0');
	if (ks->count > COUNT_MOST)
		ks->count = COUNT_MOST;
	return true;
}

/* Nothing waits any more, but the keys stay readable. */
static enum key_match
give_up(struct keyseq *ks, size_t n)
{
	ks->n = n;
	ks->given_up = true;
	ks->count = 0;
	return KEY_NO;
}

static enum key_match
take_line(struct keyseq *ks, const char *line, struct request *rq)
{
	*rq = (struct request){ .count = ks->count };
	command_parse(line, &rq->command, &rq->arg, NULL);
	*ks = KEYSEQ_INIT;
	return KEY_YES;
}

enum key_match
keyseq_feed(struct keyseq *ks, const struct keymaps *km, enum keymap_id m,
	    rkey k, struct request *rq)
{
	const char *line;
	enum key_match match;

	if (ks->given_up)
		ks->n = 0;
	ks->given_up = false;
	if (k == RKEY_ESC && keyseq_waits(ks))
		return give_up(ks, 0);
	if (take_digit(ks, m, k))
		return KEY_MORE;
	ks->keys[ks->n++] = k;
	match = keymaps_lookup(km, m, ks->keys, ks->n, &line);
	if (match == KEY_YES)
		return take_line(ks, line, rq);
	if (match == KEY_MORE && ks->n < KEYS_MAX)
		return KEY_MORE;
	return give_up(ks, ks->n);
}

bool
keyseq_print(const struct keyseq *ks, struct buf *out)
{
	if (!keyseq_waits(ks))
		return false;
	if (ks->count)
		buf_printf(out, "%d", ks->count);
	for (size_t i = 0; i < ks->n; i++)
		key_print(ks->keys[i], out);
	return true;
}
