/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The commands that editor and prompt have in common, done on an editbuf.
 */
#ifndef TUI_EDITING_H
#define TUI_EDITING_H

#include <stdbool.h>

#include "tui/command.h"
#include "tui/editbuf.h"
#include "tui/key.h"

/* Whether it was one of them; then it is done. */
bool editing_request(struct editbuf *e, const struct request *rq);
/* Put in the character of a key; false: it is none. */
bool editing_type(struct editbuf *e, rkey k);

#endif
