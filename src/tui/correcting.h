/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The commands that correct the text shown: a wrong split is mended by hand,
 * and the notebook keeps how.
 */
#ifndef TUI_CORRECTING_H
#define TUI_CORRECTING_H

#include <stdint.h>

struct app;

/* Revoke a correction (d on the page of corrections), or let it hold again. */
void correcting_revoke(struct app *app, int64_t id);

#endif
