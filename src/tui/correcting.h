/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The commands that correct the text shown: a wrong split is mended by hand,
 * and the notebook keeps how.
 */
#ifndef TUI_CORRECTING_H
#define TUI_CORRECTING_H

#include <stddef.h>
#include <stdint.h>

#include "model/resolution.h"

struct app;

/* Settle the i-th doubt of a text (:settle on the page of doubts). */
void correcting_settle(struct app *app, const struct resolution *r, size_t i);

/* The cursor stands on what a correction is of, where its text is shown. */
void correcting_stand(struct app *app, int64_t id);

/* Revoke a correction (d on the page of corrections), or let it hold again. */
void correcting_revoke(struct app *app, int64_t id);

#endif
