/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From lines to resolutions.
 */
#ifndef PARSE_PARSE_H
#define PARSE_PARSE_H

#include "base/error.h"
#include "model/resolution.h"
#include "source/source.h"

/*
 * All resolutions in a plain text, in its order, each in an arena of its
 * own; the caller frees each and the array (free()).  Citations are not yet
 * found (cite_resolution() does).  STATUS_FORMAT, naming the file, where
 * there is none.
 */
enum status parse_text(const struct source *src, struct resolution ***out,
		       size_t *n, struct error *err);

#endif
