/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What stands above the first paragraph of a work.
 */
#ifndef TUI_TEXT_HEAD_H
#define TUI_TEXT_HEAD_H

#include "model/resolution.h"
#include "tui/sheet.h"

/* Put it on a sheet, in items that show no paragraph. */
void text_head_put(struct sheet *s, const struct resolution *r);

#endif
