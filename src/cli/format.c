/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Formats of files, told by their bytes. */
#include "config.h"

#include "cli/format.h"
#include "source/akn.h"
#include "source/docx.h"
#include "source/html.h"
#include "source/office.h"
#include "source/pdf.h"

bool
format_is_akn(const char *bytes, size_t n)
{
	return akn_is_xml(bytes, n) && !html_is(bytes, n);
}

enum status
format_lines(struct arena *a, const char *name, const char *digest,
	     const char *bytes, size_t n, struct source *out, struct error *err)
{
	if (pdf_is(bytes, n))
		return pdf_read(a, name, digest, bytes, n, out, err);
	if (html_is(bytes, n))
		return html_read(a, name, digest, bytes, n, out, err);
	if (docx_is(bytes, n) && !office_is(bytes, n))
		return docx_read(a, name, digest, bytes, n, out, err);
	if (office_is(bytes, n))
		return office_read(a, name, digest, bytes, n, out, err);
	return source_from_bytes(a, name, digest, bytes, n, out, err);
}
