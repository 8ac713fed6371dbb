/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A paragraph as documents of the United Nations quote one: its words in
 * quotation marks, and behind them where they stand.
 */
#ifndef MODEL_QUOTATION_H
#define MODEL_QUOTATION_H

#include "base/buf.h"
#include "model/resolution.h"

/*
 * "General Assembly resolution 57/263 of 20 December 2002, para. 3 (a)", as
 * the United Nations Editorial Manual has it; Security Council resolutions
 * have their year.  In other languages than English, and of other documents,
 * the symbol and the label: "A/RES/57/263, OP3(a)".
 */
void quotation_source(struct buf *out, const struct resolution *r,
		      size_t paragraph);
/* The words in quotation marks, and the source in brackets. */
void quotation(struct buf *out, const struct resolution *r, size_t paragraph);

#endif
