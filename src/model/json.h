/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A resolution as JSON: the contract of `reaffirm parse`, and what import
 * reads.  Offsets are code points of the paragraph's text.
 */
#ifndef MODEL_JSON_H
#define MODEL_JSON_H

#include "base/buf.h"
#include "model/resolution.h"

/* Append one object on one line, with the newline. */
void resolution_json(const struct resolution *r, struct buf *out);

#endif
