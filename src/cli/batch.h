/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What `reaffirm-parse --batch [--wire] --bundled | --frames | -- FILE...`
 * prints: records, a head and so many bytes each.  The files come in the
 * order given; what was found in one comes before the record that ends it,
 * and what ends it is flushed at once.  Nothing goes to standard error.  An
 * archive is only named as one: who asks wants to know its members apart.
 *
 * --bundled counts as one file.  The exit status is as without --batch: 0,
 * or 1 where something was refused.
 */
#ifndef CLI_BATCH_H
#define CLI_BATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum batch_kind {
	BATCH_OBJECT = 1, /* a resolution: a line of JSON, or as wire.h says */
	BATCH_READ,	  /* the file was read; no bytes */
	BATCH_REFUSED,	  /* it was not: why, in a line that names it */
	BATCH_PACK,	  /* it is an archive, and was not unpacked; no bytes */
};

struct batch_head {
	uint32_t kind;
	uint32_t len; /* of what follows */
};

/*
 * The record that n bytes begin with: its head, and its bytes behind it.
 * Returns all that it takes, 0 where it is not there as a whole.
 */
static inline size_t
batch_take(const char *s, size_t n, struct batch_head *head)
{
	if (n < sizeof(*head))
		return 0;
	memcpy(head, s, sizeof(*head));
	return n - sizeof(*head) < head->len ? 0 : sizeof(*head) + head->len;
}

#endif
