/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pages of PDF, from the XHTML of pdftotext to lines and on to resolutions,
 * for libFuzzer (make fuzz-bbox) and for replay.c.  The bytes come in two
 * parts, as through a pipe.
 */
#include "config.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "parse/parse.h"
#include "source/pdf_layout.h"
#include "promises.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What source/source.h and pdf_layout.h promise of lines. */
static void
require_lines(const struct source *src, size_t pages, size_t words)
{
	require(src->n_lines <= words);
	for (size_t i = 0; i < src->n_lines; i++) {
		const struct source_line *l = &src->lines[i];

		require(strlen(l->text) == l->len && l->len > 0);
		require(utf8_valid(l->text, l->len, NULL));
		require(l->number == i + 1);
		require(l->page >= 1 && l->page <= pages);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new();
	struct source src = { .path = "fuzz.pdf", .digest = "" };
	struct resolution **list = NULL;
	struct pdf_pages pages;
	struct pdf_bbox *bbox = pdf_bbox_new(a, &pages);
	struct error err = { 0 };
	size_t n = 0;

	if (pdf_bbox_take(bbox, (const char *)data, size / 2))
		pdf_bbox_take(bbox, (const char *)data + size / 2,
			      size - size / 2);
	if (pdf_bbox_end(bbox, src.path, &err)) {
		require(*err.msg != '\0');
		arena_free(a);
		return 0;
	}
	pdf_layout_lines(a, &pages, &src);
	require_lines(&src, pages.n, pages.n_words);
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
