/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * bbox_dump FILE: the lines that are made of what `pdftotext -bbox-layout'
 * printed into FILE, for the tests.  Before each stand its page, what it is
 * (t text, n footnote, f furniture), whether something begins with it (+),
 * does not (-) or may (?), a page break (^) and its indent.
 */
#include "config.h"

#include <stdio.h>

#include "base/file.h"
#include "source/pdf_layout.h"

static void
print_line(const struct source_line *l)
{
	static const char roles[] = { [ROLE_UNKNOWN] = '.',
				      [ROLE_TEXT] = 't',
				      [ROLE_FOOTNOTE] = 'n',
				      [ROLE_FURNITURE] = 'f' };
	static const char begins[] = {
		[BEGINS_UNKNOWN] = '?', [BEGINS_NO] = '-', [BEGINS_YES] = '+'
	};

	printf("%zu%c%c%c %2zu|%s\n", l->page, roles[l->role],
	       begins[l->begins], l->page_break ? '^' : ' ', l->indent,
	       l->text);
}

int
main(int argc, char **argv)
{
	struct arena *a = arena_new();
	struct buf bytes = BUF_INIT;
	struct error err = { 0 };
	struct pdf_pages pages;
	struct source src = { 0 };
	struct pdf_bbox *bbox;
	enum status st;

	if (argc != 2)
		return 2;
	st = file_read(argv[1], 256 << 20, &bytes, &err);
	if (!st) {
		bbox = pdf_bbox_new(a, &pages);
		pdf_bbox_take(bbox, bytes.data, bytes.len);
		st = pdf_bbox_end(bbox, argv[1], &err);
	}
	if (!st)
		pdf_layout_lines(a, &pages, &src);
	for (size_t i = 0; i < src.n_lines; i++)
		print_line(&src.lines[i]);
	if (st)
		fprintf(stderr, "%s\n", err.msg);
	buf_free(&bytes);
	arena_free(a);
	return st != STATUS_OK;
}
