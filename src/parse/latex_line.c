/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines that are made of LaTeX. */
#include "config.h"

#include "parse/latex_int.h"
#include "text/utf8.h"

void
latex_line(struct tex *t, const char *s, size_t n)
{
	struct source_line l = *t->line;

	t->out->lines = arena_grow(t->a, t->out->lines, t->out->n_lines,
				   &t->cap, sizeof *t->out->lines);
	while (n && *s == ' ')
		s++, n--;
	while (n && s[n - 1] == ' ')
		n--;
	l.text = utf8_clean(t->a, n ? s : "", n, &l.len);
	l.indent = 0;
	t->out->lines[t->out->n_lines++] = l;
}

/* What was made so far is a line. */
void
latex_end_line(struct tex *t)
{
	if (t->text.len)
		latex_line(t, t->text.data, t->text.len);
	buf_clear(&t->text);
}

void
latex_blank_line(struct tex *t)
{
	latex_end_line(t);
	latex_line(t, "", 0);
}
