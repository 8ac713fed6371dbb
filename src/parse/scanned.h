/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers as scans have them. */
#ifndef PARSE_SCANNED_H
#define PARSE_SCANNED_H

#include <stddef.h>

/*
 * Bytes at s of the number that is due, or of what a scan may make of its
 * figures: "i9" for 19, "l03" for 103, "S" for 5.  0 where it does not stand
 * there.  Whether any figure of it is one is the caller's to ask.
 */
size_t scanned_number(const char *s, size_t n, int due);

#endif
