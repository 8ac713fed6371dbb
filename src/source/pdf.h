/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * PDF, through poppler's pdftotext as a child process: a hostile file may
 * bring that down, and costs no more than its limits.
 */
#ifndef SOURCE_PDF_H
#define SOURCE_PDF_H

#include <stdbool.h>

#include "source/source.h"

/*
 * How files are read from now on.  all_cores: nothing else wants the cores, so
 * that several pdftotext may read a file side by side; not so until this is
 * called.  meanwhile() is a piece of what can be done while they start (of
 * child_idle); the first is wanted in any case, the others where a core has
 * nothing else to do; or NULL.
 */
void pdf_prepare(bool all_cores, bool (*meanwhile)(size_t piece));

/* It is a PDF, before which other bytes may stand. */
bool pdf_is(const char *bytes, size_t n);

/*
 * The lines of a PDF.  Refused with one line that names
 * the file and says what to do: no pdftotext, a password, a broken file, a
 * scan without text.
 */
enum status pdf_read(struct arena *a, const struct received *f,
		     struct source *out, struct error *err);

#endif
