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
 * The lines of who wrote most, each message behind an empty line, without what
 * says when and by whom; what others wrote is furniture.  src itself where its
 * first line is no message.
 */
const struct source *chat_plain(struct arena *a, const struct source *src);

#endif
