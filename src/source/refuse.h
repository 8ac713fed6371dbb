/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is no plain text, and what to do about it.
 */
#ifndef SOURCE_REFUSE_H
#define SOURCE_REFUSE_H

#include <stddef.h>

#include "base/error.h"

/*
 * STATUS_OK where the bytes are UTF-8 text; otherwise one line that names
 * the file and says how to make text of it.
 */
enum status source_refuse(const char *path, const char *bytes, size_t n,
			  struct error *err);

#endif
