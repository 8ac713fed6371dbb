/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines of Markdown (CommonMark 0.31; footnotes, tables and metadata as
 * Pandoc and GitHub have them) made into lines of plain text.
 */
#include "config.h"

#include <string.h>

#include "base/buf.h"
#include "parse/chars.h"
#include "parse/markdown.h"
#include "parse/notes.h"

enum {
	FRONT_LINES = 60,
	INSIDE = 4, /* columns of indent: a footnote goes on */
	TARGET_LIMIT = 500,
};

struct reader {
	struct arena *a;
	const struct source *src;
	struct source out;
	size_t cap;
	struct notes notes;
	bool footnote; /* the line before is one's */
	struct buf text;
};

/* --- facts above the text --- */

static const char *
unquoted(struct arena *a, const char *s)
{
	size_t n = strlen(s);

	if (n >= 2 && (*s == '"' || *s == '\'') && s[n - 1] == *s)
		return arena_strndup(a, s + 1, n - 2);
	return s;
}

/* "name: value" */
static bool
take_fact(struct reader *r, const char *s, struct front *front)
{
	size_t n = 0;

	while (char_is_lower(s[n]) || char_is_upper(s[n]) || s[n] == '-' ||
	       s[n] == '_')
		n++;
	if (!n || s[n] != ':' || (s[n + 1] && s[n + 1] != ' '))
		return false;
	front->facts = arena_grow(r->a, front->facts, front->n, &front->cap,
				  sizeof *front->facts);
	front->facts[front->n++] = (struct front_fact){
		.name = arena_strndup(r->a, s, n),
		.value = unquoted(r->a, s + n + 1 + (s[n + 1] == ' ')),
	};
	return true;
}

/* The line behind the facts; `first' where there are none. */
static size_t
read_front(struct reader *r, struct front *front)
{
	const struct source_line *l = r->src->lines;
	size_t n = r->src->n_lines, first = 0;

	while (first < n && !l[first].len)
		first++;
	if (first == n || strcmp(l[first].text, "---") ||
	    l[first].role != ROLE_UNKNOWN)
		return 0;
	for (size_t i = first + 1; i < n && i - first < FRONT_LINES; i++) {
		if (!strcmp(l[i].text, "---") || !strcmp(l[i].text, "..."))
			return front->n ? i + 1 : 0;
		if (!take_fact(r, l[i].text, front) && !l[i].indent)
			break;
	}
	front->n = 0;
	return 0;
}

/* --- what stands in a line --- */

/* "https://...", "#part", "../file" */
static bool
is_target(const char *s, size_t n)
{
	return chars_begin(s, n, "http://") || chars_begin(s, n, "https://") ||
	       chars_begin(s, n, "mailto:") || (n && strchr("#/.<", *s));
}

/* The bytes of "](target)" at s. */
static size_t
target_at(const char *s, size_t n)
{
	size_t i = 2;

	if (n < 4 || s[0] != ']' || s[1] != '(' || !is_target(s + 2, n - 2))
		return 0;
	while (i < n && i < TARGET_LIMIT && s[i] != ')')
		i++;
	return i < n && s[i] == ')' ? i + 1 : 0;
}

/* The text of the link that begins at s, and the bytes of all of it. */
static size_t
link_text(const char *s, size_t n, size_t *whole)
{
	for (size_t i = 1; i < n && *s == '['; i++) {
		size_t target = target_at(s + i, n - i);

		if (target)
			return *whole = i + target, i - 1;
		if (s[i] == '[' || s[i] == ']')
			break;
	}
	return 0;
}

/* "<https://undocs.org>" */
static size_t
address_at(const char *s, size_t n)
{
	const char *end = *s == '<' ? memchr(s, '>', n) : NULL;
	size_t len = end ? (size_t)(end - s) : 0;

	return len && (chars_begin(s + 1, n - 1, "http://") ||
		       chars_begin(s + 1, n - 1, "https://"))
		       ? len
		       : 0;
}

/* "--" and "---" between words stand for dashes: how many there are. */
static size_t
dashes_at(const char *s, size_t i, size_t n)
{
	size_t len = 0;

	while (i + len < n && s[i + len] == '-')
		len++;
	return i > 0 && i + len < n && !strchr("-+|", *s) && s[i - 1] != '-' &&
			       s[i - 1] != '|' && s[i + len] != '|' &&
			       (len == 2 || len == 3)
		       ? len
		       : 0;
}

/*
 * Below "[^1]: " and "(1) " a footnote goes on as Markdown has it; what begins
 * with "[1] " may stand at the foot of a page, where lines tell more.
 */
static bool
is_kept(const char *label)
{
	return label[0] == '(' || label[1] == '^';
}

static void
put_line(struct reader *r, const char *s, size_t n)
{
	size_t i = 0, len, whole;
	unsigned number;

	i = notes_label(&r->notes, s, n, &number);
	if (i)
		buf_printf(&r->text, is_kept(s) ? "[^%u]: " : "[^%u] ", number);
	/* "12\. Decides": a number that was to begin no list. */
	len = char_digits(s, n);
	if (len && len + 1 < n && s[len] == '\\' && strchr(".)", s[len + 1])) {
		buf_add(&r->text, s, len);
		i = len + 1;
	}
	while (i < n) {
		if (s[i] == '\\' && i + 1 < n) {
			buf_add(&r->text, s + i, 2);
			i += 2;
		} else if ((len = notes_mark(&r->notes, s, i, n, &number)) >
			   0) {
			/* "Action (1),": the space goes with the bracket. */
			while (i + len < n && strchr(",.;:", s[i + len]) &&
			       r->text.len &&
			       r->text.data[r->text.len - 1] == ' ')
				r->text.data[--r->text.len] = '\0';
			buf_printf(&r->text, "[^%u]", number);
			i += len;
		} else if (s[i] == '!' &&
			   link_text(s + i + 1, n - i - 1, &whole)) {
			i += 1 + whole; /* a picture */
		} else if ((len = link_text(s + i, n - i, &whole)) > 0) {
			buf_add(&r->text, s + i + 1, len);
			i += whole;
		} else if ((len = address_at(s + i, n - i)) > 0) {
			/* Behind a word it is where a mail's link leads. */
			if (i == 0 || s[i - 1] == ' ')
				buf_add(&r->text, s + i + 1, len - 1);
			i += len + 1;
		} else if (s[i] == '-' && (len = dashes_at(s, i, n)) > 0) {
			buf_puts(&r->text, len == 2 ? "\u2013" : "\u2014");
			i += len;
		} else {
			buf_putc(&r->text, s[i++]);
		}
	}
	/* A line that is broken on purpose. */
	if (r->text.len && r->text.data[r->text.len - 1] == '\\' &&
	    !(r->text.len > 1 && r->text.data[r->text.len - 2] == '\\'))
		r->text.data[--r->text.len] = '\0';
}

/* --- lines --- */

static struct source_line *
add_line(struct reader *r, const struct source_line *l)
{
	r->out.lines = arena_grow(r->a, r->out.lines, r->out.n_lines, &r->cap,
				  sizeof *r->out.lines);
	r->out.lines[r->out.n_lines] = *l;
	return &r->out.lines[r->out.n_lines++];
}

/* Of a footnote's paragraphs one is made: nothing stands between them. */
static bool
goes_on(const struct reader *r, size_t i)
{
	const struct source_line *l = r->src->lines;

	while (i < r->src->n_lines && !l[i].len)
		i++;
	return i < r->src->n_lines && l[i].indent >= INSIDE &&
	       l[i].role == ROLE_UNKNOWN;
}

static void
take_line(struct reader *r, size_t i)
{
	const struct source_line *l = &r->src->lines[i];
	struct source_line *to;
	const char *s = l->text;
	size_t n = l->len;
	unsigned number;

	if (l->role != ROLE_UNKNOWN) {
		add_line(r, l);
		return;
	}
	if (!n) {
		r->footnote = r->footnote && goes_on(r, i);
		if (!r->footnote)
			add_line(r, l);
		return;
	}
	to = add_line(r, l);
	r->footnote = r->footnote && !l->page_break;
	if (notes_label(&r->notes, s, n, &number) && is_kept(s)) {
		r->footnote = true;
		to->role = ROLE_FOOTNOTE;
		to->begins = BEGINS_YES;
	} else if (r->footnote) {
		to->role = ROLE_FOOTNOTE;
		to->begins = BEGINS_NO;
	}
	/* An answer to a mail quotes the empty lines, too. */
	while (n > 0 && *s == '>')
		for (s++, n--; n > 0 && *s == ' ';)
			s++, n--;
	buf_clear(&r->text);
	put_line(r, s, n);
	if (r->text.len == l->len && !memcmp(r->text.data, l->text, l->len))
		return;
	to->text = arena_strndup(r->a, r->text.data ? r->text.data : "",
				 r->text.len);
	to->len = r->text.len;
}

/* Bytes that are rare in a text are looked for first, which is quick. */
static bool
has_link(const char *s, size_t n)
{
	return (memchr(s, ']', n) && memmem(s, n, "](", 2)) ||
	       (memchr(s, '<', n) && memmem(s, n, "<http", 5));
}

/* Whether anything in the text needs to be looked at. */
static bool
is_markdown(const struct source *src)
{
	for (size_t i = 0; i < src->n_lines; i++) {
		const struct source_line *l = &src->lines[i];

		if (l->role != ROLE_UNKNOWN || !l->len)
			continue;
		if (*l->text == '>' || l->text[l->len - 1] == '\\' ||
		    notes_may_be(l->text, l->len) ||
		    has_link(l->text, l->len) ||
		    (char_is_digit(*l->text) && memchr(l->text, '\\', l->len)))
			return true;
	}
	return false;
}

struct source
markdown_read(struct arena *a, const struct source *src, struct front *front)
{
	struct reader reader = { .a = a, .src = src, .out = *src };
	struct reader *r = &reader;
	size_t first;

	*front = (struct front){ 0 };
	first = read_front(r, front);
	if (!first && !is_markdown(src))
		return *src;
	r->out.lines = NULL;
	r->out.n_lines = 0;
	notes_collect(&r->notes, a, src);
	for (size_t i = first; i < src->n_lines; i++)
		take_line(r, i);
	buf_free(&r->text);
	return r->out;
}
