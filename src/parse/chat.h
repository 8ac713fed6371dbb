/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts copied from a chat, message by message: "[12/3/21, 10:15] Ana: ...".
 * Knows nothing of resolutions.
 */
#ifndef PARSE_CHAT_H
#define PARSE_CHAT_H

#include "base/arena.h"
#include "source/source.h"

/*
 * The lines of who wrote most; what says when and by whom is a line of its own,
 * and furniture, as all is that others wrote.  src itself where its
 * first line is no message.
 */
const struct source *chat_plain(struct arena *a, const struct source *src);

/* The line says when and by whom a message was written. */
bool chat_is_stamp(const char *s, size_t n);

#endif
