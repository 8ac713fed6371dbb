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

enum {
	FRONT_LINES = 60,
	NAMES = 400,	 /* footnotes that have names */
	NAME_LIMIT = 60, /* bytes of one */
	LABEL_DIGITS = 4,
	INSIDE = 4, /* columns of indent: a footnote goes on */
	TARGET_LIMIT = 500,
};

struct reader {
	struct arena *a;
	const struct source *src;
	struct source out;
	size_t cap;
	/* Names of footnotes, by number from 1; none: they have numbers. */
	struct name {
		const char *s;
		size_t n;
	} * names;
	size_t n_names;
	bool named;
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

/* --- names of footnotes --- */

/* The bytes of the name in "[^name]" at s; 0: there is none. */
static size_t
name_at(const char *s, size_t n)
{
	size_t i = 2;

	if (n < 4 || s[0] != '[' || s[1] != '^')
		return 0;
	while (i < n && i < NAME_LIMIT && s[i] != ']' && s[i] != ' ' &&
	       s[i] != '[')
		i++;
	return i < n && s[i] == ']' ? i - 2 : 0;
}

static bool
is_number(const char *s, size_t n)
{
	return n <= LABEL_DIGITS && char_digits(s, n) == n && *s != '0';
}

static size_t
number_of(const struct reader *r, const char *s, size_t n)
{
	for (size_t i = 0; i < r->n_names; i++)
		if (r->names[i].n == n && !memcmp(r->names[i].s, s, n))
			return i + 1;
	return 0;
}

/* Names as they are called in the text, whether they are numbers or not. */
static void
collect_names(struct reader *r)
{
	r->names = arena_array(r->a, NAMES, sizeof *r->names);
	for (size_t k = 0; k < r->src->n_lines; k++) {
		const struct source_line *l = &r->src->lines[k];
		const char *s = l->text, *end = s + l->len;

		if (l->role != ROLE_UNKNOWN)
			continue;
		while ((s = memmem(s, (size_t)(end - s), "[^", 2)) != NULL) {
			size_t n = name_at(s, (size_t)(end - s));

			if (n && r->n_names < NAMES &&
			    !number_of(r, s + 2, n)) {
				r->named = r->named || !is_number(s + 2, n);
				r->names[r->n_names].s = s + 2;
				r->names[r->n_names++].n = n;
			}
			s += 2;
		}
	}
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

static void
put_line(struct reader *r, const char *s, size_t n)
{
	size_t i = 0, len, whole;

	/* "12\. Decides": a number that was to begin no list. */
	len = char_digits(s, n);
	if (len && len + 1 < n && s[len] == '\\' && strchr(".)", s[len + 1])) {
		buf_add(&r->text, s, len);
		i = len + 1;
	}
	while (i < n) {
		size_t name = name_at(s + i, n - i);

		if (s[i] == '\\' && i + 1 < n) {
			buf_add(&r->text, s + i, 2);
			i += 2;
		} else if (name && r->named) {
			buf_printf(&r->text, "[^%zu]",
				   number_of(r, s + i + 2, name));
			i += name + 3;
		} else if (s[i] == '!' &&
			   link_text(s + i + 1, n - i - 1, &whole)) {
			i += 1 + whole; /* a picture */
		} else if ((len = link_text(s + i, n - i, &whole)) > 0) {
			buf_add(&r->text, s + i + 1, len);
			i += whole;
		} else if ((len = address_at(s + i, n - i)) > 0) {
			buf_add(&r->text, s + i + 1, len - 1);
			i += len + 1;
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
	size_t n = l->len, name = name_at(s, n);

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
	if (name && name + 3 < n && s[name + 3] == ':') {
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

/* Whether anything in the text needs to be looked at. */
static bool
is_markdown(const struct source *src)
{
	for (size_t i = 0; i < src->n_lines; i++) {
		const struct source_line *l = &src->lines[i];

		if (l->role != ROLE_UNKNOWN || !l->len)
			continue;
		if (*l->text == '>' || l->text[l->len - 1] == '\\' ||
		    memmem(l->text, l->len, "[^", 2) ||
		    memmem(l->text, l->len, "](", 2) ||
		    memmem(l->text, l->len, "<http", 5) ||
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
	collect_names(r);
	for (size_t i = first; i < src->n_lines; i++)
		take_line(r, i);
	buf_free(&r->text);
	return r->out;
}
