/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is refused, and what is made of pages. */
#include "config.h"

#include <string.h>

#include "base/child.h"
#include "source/pdf.h"
#include "source/pdf_layout.h"
#include "source/pdf_pages.h"

enum {
	HEAD = 1024,
	TAIL = 2048, /* bytes in which a PDF says where its table is */
};

static struct {
	bool all_cores;
	bool (*meanwhile)(size_t piece);
} how;

void
pdf_prepare(bool all_cores, bool (*meanwhile)(size_t piece))
{
	how.all_cores = all_cores;
	how.meanwhile = meanwhile;
}

/*
 * What others put before a PDF: readers look for its head in the first 1,024
 * bytes (ISO 32000-1, Annex H.3, note 13), and its end tells it from a text.
 */
static bool
is_behind(const char *bytes, size_t n)
{
	static const char head[] = "%PDF-", end[] = "startxref";
	size_t first = n < HEAD ? n : HEAD, last = n < TAIL ? n : TAIL;

	return memmem(bytes, first, head, sizeof head - 1) &&
	       memmem(bytes + n - last, last, end, sizeof end - 1);
}

bool
pdf_is(const char *bytes, size_t n)
{
	return n >= 5 && (!memcmp(bytes, "%PDF-", 5) || is_behind(bytes, n));
}

#ifndef HAVE_EXPAT

enum status
pdf_read(struct arena *a, const struct received *f, struct source *out,
	 struct error *err)
{
	(void)a, (void)out;
	return error_set(err, STATUS_FORMAT,
			 "%s: is a PDF, and this reaffirm was built without "
			 "expat, which it needs to read one; convert it "
			 "with: pdftotext -layout",
			 f->path);
}

#else

enum {
	SCANNED_WORDS = 8, /* a page, on average: stamps, not texts */
	TEXT_WORDS = 40,   /* of a page with a text, at least */
};

/* A page of a text, between pictures of others. */
static bool
has_text(const struct pdf_pages *pages)
{
	for (size_t i = 0; i < pages->n; i++)
		if (pages->at[i].n_words >= TEXT_WORDS)
			return true;
	return false;
}

/*
 * Pages without words, or with those of a stamp.  The first may be a cover
 * with few; the last alone is white where a text ends on the page before.
 */
static void
find_blank(struct arena *a, const struct pdf_pages *pages, struct source *out)
{
	size_t *blank = arena_array(a, pages->n + 1, sizeof *blank);
	size_t n = 0;

	for (size_t i = 0; i < pages->n; i++)
		if (pages->at[i].n_words < (i ? SCANNED_WORDS : 1))
			blank[n++] = i + 1;
	if (n == 1 && pages->n > 1 && blank[0] == pages->n)
		n = 0;
	out->blank = blank;
	out->n_blank = n;
}

enum status
pdf_read(struct arena *a, const struct received *f, struct source *out,
	 struct error *err)
{
	struct pdf_pages pages;
	struct pdf_file file = { .path = f->path,
				 .bytes = f->bytes,
				 .n = f->n,
				 .program = child_find(a, "pdftotext"),
				 .all_cores = how.all_cores,
				 .meanwhile = how.meanwhile };
	enum status st;

	if (f->n > SOURCE_LIMIT)
		return error_set(err, STATUS_LIMIT,
				 "%s: larger than %d MiB; split it", f->path,
				 SOURCE_LIMIT >> 20);
	if (!file.program)
		return error_set(err, STATUS_FORMAT,
				 "%s: is a PDF, and there is no pdftotext to "
				 "read it; install poppler-utils",
				 f->path);
	st = pdf_pages_read(a, &file, &pages, err);
	if (st)
		return st;
	if (pages.n_words < SCANNED_WORDS * pages.n && !has_text(&pages))
		return error_set(err, STATUS_FORMAT,
				 "%s: is a scan without text; have its text "
				 "recognised first, with: ocrmypdf",
				 f->path);
	source_begin(a, f, out);
	find_blank(a, &pages, out);
	pdf_layout_lines(a, &pages, out);
	out->recognised = pages.scanned;
	return STATUS_OK;
}

#endif
