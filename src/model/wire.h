/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A resolution as bytes, for the pipe from reaffirm-parse to reaffirm.  Both
 * are of one build and on one machine, so numbers go as they are; strings
 * carry their length and a NUL, and need not be copied.  People and other
 * programs get JSON (model/json.h) instead.
 */
#ifndef MODEL_WIRE_H
#define MODEL_WIRE_H

#include <stddef.h>

#include "base/buf.h"
#include "base/error.h"
#include "model/resolution.h"

/* Append it; the details too. */
void wire_write(const struct resolution *r, struct buf *out);

/*
 * The inverse, for bytes that a parser brought down by a hostile file may
 * have written.  STATUS_FORMAT unless they are a resolution and nothing else:
 * every string UTF-8 without NUL, every offset and index within what it
 * points into, label, key and language not empty.  The strings of *out lie in
 * bytes, which must live as long.
 */
enum status wire_read(const char *bytes, size_t n, struct resolution **out,
		      struct error *err);

#endif
