/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The child, and what is said where it fails. */
#include "config.h"

#include <string.h>

#include "base/child.h"
#include "base/digest.h"
#include "parse/detect.h"
#include "source/pdf.h"
#include "source/pdf_layout.h"

bool
pdf_is(const char *bytes, size_t n)
{
	return n >= 5 && (!memcmp(bytes, "%PDF-", 5) ||
			  (n >= 8 && !memcmp(bytes, "\xef\xbb\xbf%PDF-", 8)));
}

#ifndef HAVE_LIBXML2

enum status
pdf_read(struct arena *a, const char *path, const char *digest,
	 const char *bytes, size_t n, struct source *out, struct error *err)
{
	(void)a, (void)digest, (void)bytes, (void)n, (void)out;
	return error_set(err, STATUS_FORMAT,
			 "%s: is a PDF, and this reaffirm was built without "
			 "libxml2, which it needs to read one; convert it "
			 "with: pdftotext -layout",
			 path);
}

#else

enum {
	SCANNED_WORDS = 8,     /* a page, on average: stamps, not texts */
	TEXT_WORDS = 40,       /* of a page with a text, at least */
	COPYING_FORBIDDEN = 3, /* exit status of pdftotext */
};

static const struct child_limits limits = {
	.cpu_seconds = 60,
	.seconds = 120,
	.memory_bytes = (size_t)1 << 30,
	.open_files = 32,
};
static const size_t output_most = (size_t)512 << 20;

/* What pdftotext complains of, and what is said of the file then. */
static const struct complaint {
	const char *words, *said;
} complaints[] = {
	{ "Incorrect password",
	  "is encrypted; take its password away first, with: qpdf --decrypt" },
	{ "Copying of text", "forbids copying its text; allow it first, with: "
			     "qpdf --decrypt" },
	{ "Unsupported version of standard security",
	  "is encrypted in a way that pdftotext does not know" },
};

/* Why pdftotext gave nothing. */
static enum status
explain(const char *path, int code, const struct buf *said, enum status st,
	struct error *err)
{
	const char *words = said->data ? said->data : "";
	struct error why = { 0 };

	for (size_t i = 0; i < sizeof complaints / sizeof *complaints; i++)
		if (strstr(words, complaints[i].words) ||
		    (i == 1 && code == COPYING_FORBIDDEN))
			return error_set(err, STATUS_FORMAT, "%s: %s", path,
					 complaints[i].said);
	if (st == STATUS_LIMIT || (st && code < 0)) {
		if (err)
			why = *err;
		return error_set(err, STATUS_LIMIT,
				 "%s: pdftotext gave up on this PDF (%s)", path,
				 why.msg);
	}
	return error_set(err, STATUS_FORMAT,
			 "%s: is a broken PDF that pdftotext cannot read; get "
			 "it anew, or mend it with: qpdf",
			 path);
}

/* Pages and words, from the bytes of the file. */
static enum status
read_pages(struct arena *a, char *program, const char *path, const char *bytes,
	   size_t n, struct pdf_pages *pages, struct error *err)
{
	struct buf said = BUF_INIT;
	struct pdf_bbox *bbox = pdf_bbox_new(a, pages);
	struct child_talk talk = { .input = bytes,
				   .n_input = n,
				   .limit = output_most,
				   .take = pdf_bbox_take,
				   .ctx = bbox,
				   .meanwhile = detect_prepare,
				   .errout = &said };
	char *argv[] = { program, (char *)"-bbox-layout", (char *)"-",
			 (char *)"-", NULL };
	struct error why = { 0 };
	int code = 0;
	enum status st = child_talk(argv, &limits, &talk, &code, &why);
	enum status end = pdf_bbox_end(bbox, path, err);

	/* A file that is broken at its end may have good pages before it. */
	if (end == STATUS_LIMIT)
		st = end;
	else if ((st || code) && !pages->n_words) {
		if (err)
			*err = why;
		st = explain(path, code, &said, st, err);
	} else {
		st = end;
	}
	buf_free(&said);
	return st;
}

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
pdf_read(struct arena *a, const char *path, const char *digest,
	 const char *bytes, size_t n, struct source *out, struct error *err)
{
	struct pdf_pages pages;
	char hex[DIGEST_SIZE], *program = child_find(a, "pdftotext");
	enum status st;

	if (n > SOURCE_LIMIT)
		return error_set(err, STATUS_LIMIT,
				 "%s: larger than %d MiB; split it", path,
				 SOURCE_LIMIT >> 20);
	if (!program)
		return error_set(err, STATUS_FORMAT,
				 "%s: is a PDF, and there is no pdftotext to "
				 "read it; install poppler-utils",
				 path);
	st = read_pages(a, program, path, bytes, n, &pages, err);
	if (st)
		return st;
	if (pages.n_words < SCANNED_WORDS * pages.n && !has_text(&pages))
		return error_set(err, STATUS_FORMAT,
				 "%s: is a scan without text; have its text "
				 "recognised first, with: ocrmypdf",
				 path);
	if (!digest)
		digest_hex(bytes, n, hex);
	*out = (struct source){ .path = arena_strdup(a, path),
				.digest = arena_strdup(a,
						       digest ? digest : hex) };
	find_blank(a, &pages, out);
	pdf_layout_lines(a, &pages, out);
	return STATUS_OK;
}

#endif
