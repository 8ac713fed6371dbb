/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes that are written as letters and figures. */
#ifndef BASE_OCTETS_H
#define BASE_OCTETS_H

#include <stddef.h>

#include "base/buf.h"

/* The byte that the two hexadecimal digits at s are, 0 to 255; -1: none. */
int octets_hex(const char *s);

/* The n bytes at s in base64 (RFC 4648, 4), added to out. */
void octets_to_base64(struct buf *out, const void *s, size_t n);
/*
 * What the n bytes of base64 at s are, added to out; bytes that are no
 * digits are passed over, and what stands behind the padding is.
 */
void octets_from_base64(struct buf *out, const char *s, size_t n);

#endif
