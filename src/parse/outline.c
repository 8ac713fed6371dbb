/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines of Org ("#+TITLE:", "* Heading", "/emphasis/", "[fn:1]") and of
 * reStructuredText ("#. ", "[#f1]_", ".. [#f1] "), made lines of Markdown.
 */
#include "config.h"

#include <string.h>

#include "base/buf.h"
#include "parse/chars.h"
#include "parse/outline.h"
#include "text/utf8.h"

enum {
	LOOKED_AT = 400, /* lines in which the markup must show */
	DEPTHS = 3,	 /* of lists */
	DEEPER = 4,	 /* columns that Markdown's footnotes go on with */
	HEADING_MOST = 6,
};

enum outline { OUTLINE_NONE, OUTLINE_ORG, OUTLINE_RST };

struct reader {
	enum outline is;
	struct buf text;
	int count[DEPTHS];
	size_t indent[DEPTHS];
	int depth;
	bool footnote; /* the line before is one's */
};

static bool
begins(const struct source_line *l, const char *with)
{
	return l->len && !strncmp(l->text, with, strlen(with));
}

static enum outline
outline_of(const struct source *src)
{
	for (size_t i = 0; i < src->n_lines && i < LOOKED_AT; i++) {
		const struct source_line *l = &src->lines[i];

		if (l->role != ROLE_UNKNOWN)
			return OUTLINE_NONE;
		if (!strchr("#[.", *l->text))
			continue;
		if (begins(l, "#+TITLE:") || begins(l, "#+title:") ||
		    begins(l, "[fn:"))
			return OUTLINE_ORG;
		if (begins(l, ".. [") || begins(l, "#. "))
			return OUTLINE_RST;
	}
	return OUTLINE_NONE;
}

/* "[fn:1]", "[#f1]_", "[1]_": its bytes; the name is put as Markdown's. */
static size_t
take_mark(struct reader *r, const char *s)
{
	const char *name = s + 1, *end = strchr(s, ']');
	size_t len;

	if (*s != '[' || !end)
		return 0;
	if (r->is == OUTLINE_ORG) {
		if (strncmp(name, "fn:", 3) != 0)
			return 0;
		name += 3;
	} else if (end[1] != '_') {
		return 0;
	}
	name += strspn(name, "#*");
	len = (size_t)(end - name);
	if (!len || memchr(name, ' ', len))
		return 0;
	buf_printf(&r->text, "[^%.*s]", (int)len, name);
	return (size_t)(end + 1 - s) + (r->is == OUTLINE_RST);
}

/* "/emphasis/" at s, behind a space or what opens: its bytes, both signs. */
static size_t
emphasis(const char *s, char before)
{
	const char *end;

	if (*s != '/' || (before && !strchr(" (\"*_", before)) || !s[1] ||
	    strchr(" /", s[1]))
		return 0;
	end = strchr(s + 1, '/');
	return end && end[-1] != ' ' && (!end[1] || strchr(" ,.;:)", end[1]))
		       ? (size_t)(end + 1 - s)
		       : 0;
}

static void
take_words(struct reader *r, const char *s)
{
	char before = '\0';

	while (*s) {
		size_t n = take_mark(r, s), strong;

		strong = n || r->is != OUTLINE_ORG ? 0 : emphasis(s, before);
		if (strong)
			buf_add(&r->text, s + 1, strong - 2);
		else if (!n)
			buf_putc(&r->text, *s);
		n = strong ? strong : n ? n : 1;
		s += n;
		before = s[-1];
	}
}

/* "#. ": the number that it stands for, by how far it stands in. */
static size_t
take_counted(struct reader *r, const struct source_line *l)
{
	static const char *const forms[DEPTHS] = { "%d. ", "(%c) ", "%d) " };
	int n;

	if (r->is != OUTLINE_RST || !begins(l, "#. "))
		return 0;
	while (r->depth > 0 && l->indent < r->indent[r->depth])
		r->count[r->depth--] = 0;
	if (r->depth + 1 < DEPTHS && l->indent > r->indent[r->depth]) {
		r->indent[++r->depth] = l->indent;
		r->count[r->depth] = 0;
	} else if (!r->count[0]) {
		r->indent[0] = l->indent;
	}
	n = ++r->count[r->depth];
	buf_printf(&r->text, forms[r->depth], r->depth == 1 ? 'a' + n - 1 : n);
	return strlen("#. ");
}

/* "[fn:1] ", ".. [#f1] " at the beginning of a line: a footnote's. */
static size_t
take_label(struct reader *r, const struct source_line *l)
{
	size_t from = r->is == OUTLINE_RST ? strlen(".. ") : 0, len;
	const char *end;

	if (l->indent || !begins(l, from ? ".. [" : "[fn:"))
		return 0;
	end = strchr(l->text, ']');
	if (!end)
		return 0;
	from += from ? 1 : strlen("[fn:");
	from += strspn(l->text + from, "#*");
	len = (size_t)(end - l->text) - from;
	buf_printf(&r->text, "[^%.*s]: ", (int)len, l->text + from);
	len = (size_t)(end + 1 - l->text);
	return len + strspn(end + 1, " ");
}

/* "#+TITLE: ", "* ", ":Date: ": what the line is without it. */
static size_t
take_head(struct reader *r, struct source_line *l)
{
	size_t stars = strspn(l->text, "*");

	if (r->is == OUTLINE_RST) {
		const char *end =
			*l->text == ':' ? strchr(l->text + 1, ':') : NULL;

		return end && end[1] == ' ' ? 1 : 0;
	}
	if (begins(l, "#+TITLE:") || begins(l, "#+title:"))
		return strlen("#+TITLE:") + (l->text[8] == ' ');
	/* Org puts footnotes below a heading of this name, in any language. */
	if (begins(l, "#+") || begins(l, "# ") ||
	    !strcmp(l->text, "* Footnotes"))
		l->role = ROLE_FURNITURE;
	if (l->indent || !stars || stars > HEADING_MOST ||
	    l->text[stars] != ' ')
		return 0;
	for (size_t i = 0; i < stars; i++)
		buf_putc(&r->text, '#');
	return stars;
}

static void
take_line(struct reader *r, struct arena *a, struct source_line *l)
{
	size_t at = take_label(r, l);

	if (at)
		r->footnote = true;
	else if (l->len && !l->indent)
		r->footnote = false;
	if (!at)
		at = take_counted(r, l);
	if (!at)
		at = take_head(r, l);
	take_words(r, l->text + at);
	l->text = utf8_clean(a, r->text.data ? r->text.data : "", r->text.len,
			     &l->len);
	if (r->footnote && l->indent && l->indent < DEEPER)
		l->indent = DEEPER;
	buf_clear(&r->text);
}

const struct source *
outline_plain(struct arena *a, const struct source *src)
{
	struct reader r = { .is = outline_of(src) };
	struct source *out;

	if (r.is == OUTLINE_NONE)
		return src;
	out = arena_array(a, 1, sizeof *out);
	*out = *src;
	out->lines = arena_array(a, src->n_lines + 1, sizeof *out->lines);
	memcpy(out->lines, src->lines, src->n_lines * sizeof *out->lines);
	for (size_t i = 0; i < out->n_lines; i++)
		take_line(&r, a, &out->lines[i]);
	buf_free(&r.text);
	return out;
}
