/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is left of a text, and where its marks stood. */
#include "config.h"

#include <string.h>

#include "parse/cleaner.h"
#include "text/like.h"

void
cleaner_put(struct cleaner *c, const char *s, size_t n)
{
	/* A mark that stood between a word and its stop leaves no space. */
	bool glued = c->after_mark && !c->late_space;
	size_t len;

	glued = glued && strchr(",.;:", like_ascii(s, n, &len));

	if (c->space && c->out.len && !glued)
		buf_putc(&c->out, ' ');
	buf_add(&c->out, s, n);
	c->space = c->after_mark = c->late_space = false;
}

void
cleaner_mark(struct cleaner *c, const char *digits, size_t n)
{
	c->marks = arena_grow(c->arena, c->marks, c->n_marks, &c->cap,
			      sizeof *c->marks);
	c->marks[c->n_marks++] = (struct mark){
		.offset = c->out.len,
		.footnote = arena_strndup(c->arena, digits, n),
	};
	c->after_mark = true;
	c->late_space = false;
}
