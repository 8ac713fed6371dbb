/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From paragraphs to lines, for formats that know their paragraphs.  What
 * would be markup in plain text is written so that it is none.
 */
#ifndef SOURCE_FLOW_H
#define SOURCE_FLOW_H

#include <stdbool.h>

#include "base/buf.h"
#include "source/source.h"

enum flow_kind {
	FLOW_TEXT,
	FLOW_HEADING,
	FLOW_ROW,  /* of a table: what flow_cell() made */
	FLOW_RULE, /* below the rows of a table's head */
	FLOW_FOOTNOTE,
	FLOW_FURNITURE,
};

/* Lines while they are made; begin with the first three. */
struct flow {
	struct arena *a;
	struct source *out;
	bool sure;   /* no paragraph of the text is a footnote */
	bool broken; /* lines are broken by hand even in long paragraphs */
	size_t cap, paragraphs;
	enum flow_kind before;
	/* Of the next paragraph, as struct source_line has them; or NULL. */
	const char *num, *italic;
	bool full;	     /* more lines than a volume of resolutions has */
	const char **unread; /* what flow_unread() was told */
	size_t n_unread, cap_unread;
};

/* Characters of a paragraph; a newline is a line that was broken by hand. */
void flow_text(struct buf *to, const char *s, size_t n);
/* The same, and its digits are raised. */
void flow_raise(struct buf *to, const char *s, size_t n);
/* The mark of a footnote. */
void flow_mark(struct buf *to, unsigned number);
/* A cell of a row; the first begins the row. */
void flow_cell(struct buf *row, const char *s, size_t n);

/*
 * It is none of a masthead, which may be set as a table: longer than any
 * there, or with a comma at its end, as the organ's name has one.
 */
bool flow_is_body(const struct buf *text);

/* A paragraph is whole; one without a word is left out. */
void flow_add(struct flow *f, enum flow_kind kind, const char *s, size_t n);
/*
 * There is something in the file whose text is not read, "a diagram": it goes
 * to the doubts.  what is a constant.
 */
void flow_unread(struct flow *f, const char *what);
/*
 * All were added.  STATUS_LIMIT where there were too many, STATUS_FORMAT
 * where there is no text at all, "what" being what has none.
 */
enum status flow_end(const struct flow *f, const char *path, const char *what,
		     struct error *err);

#endif
