/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Word documents (.docx): as a reader sees them with all changes accepted,
 * one line a paragraph.
 */
#ifndef SOURCE_DOCX_H
#define SOURCE_DOCX_H

#include <stdbool.h>

#include "source/source.h"

/* The bytes are a zip that is a document, of Word or not. */
bool docx_is(const char *bytes, size_t n);

/*
 * The lines of a document.  Refused with one line that names the file: damaged,
 * encrypted, no document of Word, without text, or no library to read it.
 */
enum status docx_read(struct arena *a, const struct received *f,
		      struct source *out, struct error *err);

#endif
