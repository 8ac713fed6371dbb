/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A page in parts, as Word and browsers save one in a single file (.mht, or
 * .doc), and mail has it: RFC 2557.
 */
#ifndef SOURCE_MIME_H
#define SOURCE_MIME_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/*
 * The page of HTML in it, as UTF-8 where its part says an encoding, else as it
 * is; false where these are no such parts, or none of them is a page.
 */
bool mime_page(const char *bytes, size_t n, struct buf *page);

#endif
