/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Word documents and pages of HTML, from bytes to lines and on to
 * resolutions, for libFuzzer (make fuzz-docx) and for replay.c.  A zip is
 * read as one, a page as one; all else is the parts of a document, each
 * behind a byte 1: text, styles, lists, footnotes.
 */
#include "config.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "parse/parse.h"
#include "promises.h"
#include "source/docx.h"
#include "source/docx_int.h"
#include "source/html.h"
#include "source/zip.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const names[] = {
	"word/document.xml",
	"word/styles.xml",
	"word/numbering.xml",
	"word/footnotes.xml",
};

#define LINK(type) "<Relationship Type=\"/" type "\" Target=\"" type ".xml\"/>"
static const char links[] = "<Relationships>" LINK("styles") LINK("numbering")
	LINK("footnotes") "</Relationships>";

/* What source/source.h and flow.h promise of lines. */
static void
require_lines(const struct source *src)
{
	size_t text = 0;

	for (size_t i = 0; i < src->n_lines; i++) {
		const struct source_line *l = &src->lines[i];

		require(strlen(l->text) == l->len);
		require(utf8_valid(l->text, l->len, NULL));
		require(l->number >= 1);
		require(!i || l->number >= l[-1].number);
		text += l->len;
	}
	require(text > 0);
}

static enum status
read_parts(struct arena *a, const char *s, size_t n, struct source *src,
	   struct error *err)
{
	struct zip_part parts[5] = {
		{ "word/_rels/document.xml.rels", links, sizeof links - 1 },
	};
	struct zip zip = { .parts = parts, .n = 1 };

	for (size_t i = 0; i < 4; i++) {
		const char *end = n ? memchr(s, 1, n) : NULL;
		size_t len = end ? (size_t)(end - s) : n;

		parts[zip.n++] = (struct zip_part){ names[i], s, len };
		s += len + (end != NULL);
		n -= len + (end != NULL);
	}
	return docx_read_parts(a, &zip, src, err);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	const char *s = (const char *)data;
	struct source src = { .path = "fuzz.docx", .digest = "" };
	struct received f = { src.path, NULL, s, size };
	struct resolution **list = NULL;
	struct error err = { 0 };
	enum status st;
	size_t n = 0;

	if (docx_is(s, size))
		st = docx_read(a, &f, &src, &err);
	else if (html_is(s, size))
		st = html_read(a, &f, &src, &err);
	else
		st = read_parts(a, s, size, &src, &err);
	if (st) {
		require(*err.msg != '\0');
		arena_free(a);
		return 0;
	}
	require_lines(&src);
	if (!parse_text(&src, &list, &n, &err))
		require(n > 0);
	for (size_t i = 0; i < n; i++) {
		require_promises(list[i]);
		resolution_free(list[i]);
	}
	free(list);
	arena_free(a);
	return 0;
}
