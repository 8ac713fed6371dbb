/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From the bytes of a PDF to its pages, through pdftotext. */
#ifndef SOURCE_PDF_PAGES_H
#define SOURCE_PDF_PAGES_H

#include "source/pdf_page.h"

/* A PDF and who reads it; all borrowed. */
struct pdf_file {
	const char *path; /* for messages */
	const char *bytes;
	size_t n;
	char *program;	/* the path of pdftotext */
	bool all_cores; /* several processes may share the pages */
	bool (*meanwhile)(size_t piece); /* pdf_prepare() */
};

/*
 * All pages, in the arena.  STATUS_FORMAT and STATUS_LIMIT where not one word
 * could be read: a password, a broken file, one that costs too much.
 */
enum status pdf_pages_read(struct arena *a, const struct pdf_file *file,
			   struct pdf_pages *out, struct error *err);

#endif
