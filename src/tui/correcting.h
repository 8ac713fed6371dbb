/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The commands that correct the text shown: a wrong split is mended by hand,
 * and the notebook keeps how.
 */
#ifndef TUI_CORRECTING_H
#define TUI_CORRECTING_H

#include <stdint.h>

#include "tui/command.h"

struct app;

/*
 * Stand on a paragraph of the text, as much of it in sight as there is room.
 */
void correcting_stand_on(struct app *app, const char *label);

/* The cursor stands on what a correction is of, where its text is shown. */
void correcting_stand(struct app *app, int64_t id);

/*
 * On the page of doubts settle the one under the cursor, on that of corrections
 * revoke it, or let it hold again; REACT_PASS for all else.
 */
unsigned correcting_request(struct app *app, const struct request *rq);

#endif
