/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A PDF as pages of words with their boxes, and how they are read from what
 * `pdftotext -bbox-layout' prints.  Knows nothing of lines or resolutions.
 */
#ifndef SOURCE_PDF_PAGE_H
#define SOURCE_PDF_PAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/error.h"
#include "text/lam_alef.h"

/* Points (1/72 inch) from the top left corner of the page. */
struct pdf_word {
	float left, top, right, bottom;
	const char *text; /* cleaned (utf8_clean), not empty */
};

struct pdf_page {
	float width, height;
	size_t sheet; /* of the file, from 0: pages may be put in order */
	/* Most of it is read from the right: boxes are as in a mirror. */
	bool mirrored;
	struct pdf_word *words;
	size_t n_words, cap;
};

struct pdf_pages {
	struct pdf_page *at;
	size_t n, cap;
	size_t n_words; /* of all pages */
	bool whole;	/* pdftotext came to the end */
	bool scanned;	/* a program has recognised it, word by word */
	/* Words that are read from the right are parted at any letter. */
	bool parted;
	/* Lam and alef have changed places in them; or NULL. */
	const struct lam_alef *swapped;
};

/* The XHTML while it comes in. */
struct pdf_bbox;

/* Pages and words live in the arena. */
struct pdf_bbox *pdf_bbox_new(struct arena *a, struct pdf_pages *out);
/* The next n bytes; false where it wants no more of them: it has them all. */
bool pdf_bbox_take(void *bbox, const char *s, size_t n);
/*
 * All was taken: frees it.  STATUS_LIMIT where there was more than a volume
 * of resolutions has, STATUS_FORMAT where it was no such XHTML; path is only
 * for the message.
 */
enum status pdf_bbox_end(struct pdf_bbox *bbox, const char *path,
			 struct error *err);

#endif
