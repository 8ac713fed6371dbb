/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Formats of files, told by their bytes. */
#include "config.h"

#include "base/digest.h"
#include "cli/format.h"
#include "parse/encoding.h"
#include "akn/akn.h"
#include "source/docx.h"
#include "source/html.h"
#include "source/office.h"
#include "source/pdf.h"

bool
format_is_akn(const char *bytes, size_t n)
{
	return akn_is_xml(bytes, n) && !html_is(bytes, n);
}

/* What is not UTF-8: the digest is that of its own bytes. */
static enum status
read_plain(struct arena *a, const struct received *f, struct source *out,
	   struct error *err)
{
	struct received decoded = { .path = f->path, .digest = f->digest };
	struct buf text = BUF_INIT;
	char hex[DIGEST_SIZE];
	const char *encoding;
	bool marked;
	enum status st = source_from_bytes(a, f, out, err);

	/* Zeros make UTF-16 look like no text at all. */
	if (st != STATUS_ENCODING && st != STATUS_FORMAT)
		return st;
	encoding = encoding_read(f->bytes, f->n, &marked, &text);
	/* What has tags says itself what it is, and is not read by words. */
	if (encoding && text.len && *text.data != '<') {
		digest_hex(f->bytes, f->n, hex);
		if (!decoded.digest)
			decoded.digest = hex;
		decoded.bytes = text.data;
		decoded.n = text.len;
		st = source_from_bytes(a, &decoded, out, err);
		out->encoding = marked ? NULL : encoding;
	}
	buf_free(&text);
	return st;
}

enum status
format_lines(struct arena *a, const struct received *f, struct source *out,
	     struct error *err)
{
	if (pdf_is(f->bytes, f->n))
		return pdf_read(a, f, out, err);
	if (html_is(f->bytes, f->n))
		return html_read(a, f, out, err);
	if (docx_is(f->bytes, f->n) && !office_is(f->bytes, f->n))
		return docx_read(a, f, out, err);
	if (office_is(f->bytes, f->n))
		return office_read(a, f, out, err);
	return read_plain(a, f, out, err);
}
