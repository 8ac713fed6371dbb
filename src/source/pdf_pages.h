/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From the bytes of a PDF to its pages, through pdftotext. */
#ifndef SOURCE_PDF_PAGES_H
#define SOURCE_PDF_PAGES_H

#include "source/pdf_page.h"

/*
 * All pages, in the arena; program: the path of pdftotext; path is only for
 * messages; all_cores: several processes may share the pages.
 * STATUS_FORMAT and STATUS_LIMIT where not one word could be
 * read: a password, a broken file, one that costs too much.
 */
enum status pdf_pages_read(struct arena *a, char *program, const char *path,
			   const char *bytes, size_t n, bool all_cores,
			   struct pdf_pages *out, struct error *err);

#endif
