/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which pages without text are among those of a resolution. */
#include "config.h"

#include <stdint.h>

#include "base/buf.h"
#include "parse/blank.h"

enum { RUN = 3 /* pages that are told by the first and the last */ };

/* "3", "3 and 5", "3, 5 and 6", "3 to 7 and 9". */
static void
put_pages(struct buf *b, const size_t *pages, size_t n)
{
	for (size_t i = 0, end; i < n; i = end) {
		end = i + 1;
		while (end < n && pages[end] == pages[end - 1] + 1)
			end++;
		if (end - i < RUN)
			end = i + 1;
		if (i)
			buf_puts(b, end == n ? " and " : ", ");
		buf_printf(b, "%zu", pages[i]);
		if (end - i > 1)
			buf_printf(b, " to %zu", pages[end - 1]);
	}
}

void
blank_doubt(struct resolution *r, const struct source *file, bool first,
	    bool last)
{
	size_t from = first ? 0 : r->paragraphs[0].page;
	size_t to = last ? SIZE_MAX : r->paragraphs[r->n_paragraphs - 1].page;
	size_t begin = 0, end = 0;
	struct buf b = BUF_INIT;

	while (begin < file->n_blank && file->blank[begin] < from)
		begin++;
	for (end = begin; end < file->n_blank && file->blank[end] <= to; end++)
		;
	if (begin == end)
		return;
	put_pages(&b, file->blank + begin, end - begin);
	resolution_doubt(r,
			 (struct doubt){ .kind = DOUBT_PAGES,
					 .page = file->blank[begin] },
			 "%s %.*s of its file %s no text",
			 end - begin > 1 ? "pages" : "page", (int)b.len, b.data,
			 end - begin > 1 ? "have" : "has");
	buf_free(&b);
}
