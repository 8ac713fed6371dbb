/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Formats of files, told by their bytes. */
#include "config.h"

#include <string.h>

#include "base/digest.h"
#include "cli/format.h"
#include "source/encoding.h"
#include "akn/akn.h"
#include "source/charset.h"
#include "source/docx.h"
#include "source/html.h"
#include "source/mime.h"
#include "source/office.h"
#include "source/pdf.h"

bool
format_is_akn(const char *bytes, size_t n)
{
	return akn_is_xml(bytes, n) && !html_is(bytes, n);
}

/* What was made of a file is read as if it were in it. */
static enum status
read_made(struct arena *a, const struct received *f, const struct buf *made,
	  struct source *out, struct error *err)
{
	struct received page = { f->path, f->digest, made->data, made->len };
	char hex[DIGEST_SIZE];

	digest_hex(f->bytes, f->n, hex);
	if (!page.digest)
		page.digest = hex;
	return html_is(page.bytes, page.n)
		       ? html_read(a, &page, out, err)
		       : source_from_bytes(a, &page, out, err);
}

/* What is not UTF-8: the digest is that of its own bytes. */
static enum status
read_plain(struct arena *a, const struct received *f, struct source *out,
	   struct error *err)
{
	struct buf text = BUF_INIT;
	const char *encoding;
	bool marked;
	enum status st = source_from_bytes(a, f, out, err);

	if (st != STATUS_ENCODING)
		return st;
	encoding = encoding_read(f->bytes, f->n, &marked, &text);
	/* What else has tags says itself what it is. */
	if (encoding && text.len &&
	    (*text.data != '<' || html_is(text.data, text.len))) {
		st = read_made(a, f, &text, out, err);
		out->encoding = marked ? NULL : encoding;
	}
	buf_free(&text);
	return st;
}

/* A page that does not say how it is encoded is judged by its letters. */
static enum status
read_page(struct arena *a, const struct received *f, struct source *out,
	  struct error *err)
{
	const char *encoding = html_says_encoding(f->bytes, f->n)
				       ? NULL
				       : encoding_of_page(f->bytes, f->n);
	struct buf text = BUF_INIT;
	enum status st;

	if (!encoding || !strcmp(encoding, "WINDOWS-1252") ||
	    !charset_convert(encoding, f->bytes, f->n, &text))
		return html_read(a, f, out, err);
	st = read_made(a, f, &text, out, err);
	out->encoding = encoding;
	buf_free(&text);
	return st;
}

/* A text, unless it is a page in parts. */
static enum status
read_text(struct arena *a, const struct received *f, struct source *out,
	  struct error *err)
{
	struct buf page = BUF_INIT;
	enum status st;

	if (!mime_page(f->bytes, f->n, &page)) {
		buf_free(&page);
		return read_plain(a, f, out, err);
	}
	st = read_made(a, f, &page, out, err);
	buf_free(&page);
	return st;
}

enum status
format_lines(struct arena *a, const struct received *f, struct source *out,
	     struct error *err)
{
	if (pdf_is(f->bytes, f->n))
		return pdf_read(a, f, out, err);
	if (html_is(f->bytes, f->n))
		return read_page(a, f, out, err);
	if (docx_is(f->bytes, f->n) && !office_is(f->bytes, f->n))
		return docx_read(a, f, out, err);
	if (office_is(f->bytes, f->n))
		return office_read(a, f, out, err);
	return read_text(a, f, out, err);
}
