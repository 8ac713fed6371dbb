/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Documents of older word processors (.doc, .odt, .rtf), through whatever
 * program is installed that makes a .docx, a page or a text of them.
 */
#ifndef SOURCE_OFFICE_H
#define SOURCE_OFFICE_H

#include <stdbool.h>

#include "source/source.h"

/* The bytes begin as one of them does. */
bool office_is(const char *bytes, size_t n);

/*
 * The lines of one.  Refused with one line that names the file and says what to
 * do: no program to read it, a password, broken, not Word's but another's.
 */
enum status office_read(struct arena *a, const struct received *f,
			struct source *out, struct error *err);

#endif
