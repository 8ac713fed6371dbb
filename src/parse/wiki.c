/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines of a wiki, one by one. */
#include "config.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "parse/wiki.h"

enum {
	SIGNS = 2,  /* lines with markup that make a wiki */
	LEVELS = 3, /* of numbered lists */
};

struct wiki {
	struct arena *a;
	struct source *out;
	size_t cap;
	int count[LEVELS]; /* of the lists, the outermost first */
	int open;	   /* templates that are */
	int notes;
	struct buf text;
};

static bool
begins(const char *s, const char *with)
{
	return !strncmp(s, with, strlen(with));
}

/* A line that nothing but a wiki has. */
static bool
is_sign(const struct source_line *l)
{
	const char *open;

	if (!l->len || l->role != ROLE_UNKNOWN)
		return false;
	if (*l->text == '#')
		return strchr("#':*", l->text[1]) && strstr(l->text, "''");
	open = memchr(l->text, '[', l->len);
	return begins(l->text, "{{") ||
	       (open && begins(open, "[[") && strstr(open, "]]"));
}

static bool
is_wiki(const struct source *src)
{
	size_t signs = 0;

	for (size_t i = 0; i < src->n_lines && signs < SIGNS; i++)
		signs += is_sign(&src->lines[i]);
	return signs >= SIGNS;
}

static void
add_line(struct wiki *w, const struct source_line *like)
{
	struct source_line *l;

	w->out->lines = arena_grow(w->a, w->out->lines, w->out->n_lines,
				   &w->cap, sizeof *w->out->lines);
	l = &w->out->lines[w->out->n_lines++];
	*l = *like;
	l->text = arena_strndup(w->a, w->text.data ? w->text.data : "",
				w->text.len);
	l->len = w->text.len;
	buf_clear(&w->text);
}

/* "[[Title|shown]]" at s: what is shown; the bytes of all of it; 0: none. */
static size_t
link_at(const char *s, const char **shown, size_t *n)
{
	const char *end = begins(s, "[[") ? strstr(s, "]]") : NULL;
	const char *bar;

	if (!end)
		return 0;
	bar = memrchr(s, '|', (size_t)(end - s));
	*shown = bar ? bar + 1 : s + 2;
	*n = (size_t)(end - *shown);
	/* "[[Category:Resolutions]]" shows nothing. */
	if (!bar && memchr(s, ':', (size_t)(end - s)) && s[2] != ':')
		*n = 0;
	return (size_t)(end + 2 - s);
}

/* "{{smallcaps|The Council}}" at s, in one line: its last words are shown. */
static size_t
template_at(const char *s, const char **shown, size_t *n)
{
	const char *end = begins(s, "{{") ? strstr(s, "}}") : NULL;
	const char *bar;

	if (!end)
		return 0;
	bar = memrchr(s, '|', (size_t)(end - s));
	*shown = bar ? bar + 1 : end;
	*n = (size_t)(end - *shown);
	return (size_t)(end + 2 - s);
}

/* "<ref>Resolution 1</ref>" at s: a footnote of its own. */
static size_t
reference_at(const char *s, const char **shown, size_t *n)
{
	const char *end = begins(s, "<ref") ? strstr(s, "</ref>") : NULL;
	const char *open = end ? memchr(s, '>', (size_t)(end - s)) : NULL;

	if (!open)
		return 0;
	*shown = open + 1;
	*n = (size_t)(end - *shown);
	return (size_t)(end - s) + strlen("</ref>");
}

/* The words of s, without links and templates, to the text at hand. */
static void
put(struct wiki *w, const char *s, size_t n, struct buf *notes)
{
	const char *shown;
	size_t len, words;

	for (size_t i = 0; i < n; i += len) {
		if ((len = link_at(s + i, &shown, &words)) ||
		    (len = template_at(s + i, &shown, &words))) {
			buf_add(&w->text, shown, words);
		} else if ((len = reference_at(s + i, &shown, &words))) {
			buf_printf(&w->text, "[^%d]", ++w->notes);
			buf_printf(notes, "[^%d]: %.*s\n", w->notes, (int)words,
				   shown);
		} else {
			buf_putc(&w->text, s[i]);
			len = 1;
		}
	}
}

/* "# First", "## Below it": the number that a reader of the page sees. */
static size_t
put_number(struct wiki *w, const char *s)
{
	static const char *const romans[] = { "i",  "ii",  "iii",  "iv", "v",
					      "vi", "vii", "viii", "ix", "x" };
	size_t level = strspn(s, "#"), at = level + strspn(s + level, " ");

	if (!level || level > LEVELS || !s[at] || strchr("*:", s[at]))
		return 0;
	for (size_t i = level; i < LEVELS; i++)
		w->count[i] = 0;
	w->count[level - 1]++;
	if (level == 1)
		buf_printf(&w->text, "%d. ", w->count[0]);
	else if (level == 2 && w->count[1] <= 26)
		buf_printf(&w->text, "(%c) ", 'a' + w->count[1] - 1);
	else if (level == 3 && w->count[2] <= 10)
		buf_printf(&w->text, "(%s) ", romans[w->count[2] - 1]);
	else
		buf_puts(&w->text, "- ");
	return at;
}

/* "== Annex ==": a heading; the bytes that stand round it. */
static size_t
put_heading(struct wiki *w, const char *s, size_t *n)
{
	size_t level = strspn(s, "=");

	if (!level || *n < 2 * level + 1 ||
	    strspn(s + *n - level, "=") != level)
		return 0;
	buf_puts(&w->text, "## ");
	*n -= level;
	return level + strspn(s + level, " ");
}

/* A line of a template over several: "| notes = Adopted ..." says its value. */
static size_t
value_at(const char *s, size_t n)
{
	const char *sign = *s == '|' ? strchr(s, '=') : NULL;
	size_t at = sign ? (size_t)(sign + 1 - s) : n;

	return at < n ? at + strspn(s + at, " ") : n;
}

static void
take_line(struct wiki *w, const struct source_line *l, struct buf *notes)
{
	const char *s = l->text, *close = strstr(s, "}}");
	size_t n = l->len, at;

	if (w->open) {
		at = close ? n : value_at(s, n);
		w->open -= close != NULL;
		put(w, s + at, n - at, notes);
		add_line(w, l);
		/* What the template says of a text are facts of their own. */
		add_line(w, l);
		return;
	}
	if (begins(s, "{{") && !close) {
		w->open++;
		add_line(w, l);
		return;
	}
	at = put_number(w, s);
	if (!at)
		at = put_heading(w, s, &n);
	else if (w->out->n_lines && w->out->lines[w->out->n_lines - 1].len) {
		struct buf number = w->text;

		w->text = (struct buf)BUF_INIT;
		add_line(w, l);
		buf_free(&w->text);
		w->text = number;
	}
	if (!at && *s == ':' && n > 1) {
		at = strspn(s, ": ");
		if (w->out->n_lines && w->out->lines[w->out->n_lines - 1].len)
			add_line(w, l);
	}
	put(w, s + at, n - at, notes);
	add_line(w, l);
}

/* The footnotes that stood in the text, a line each, below it. */
static void
put_notes(struct wiki *w, struct buf *notes)
{
	static const struct source_line none = { .text = "" };
	const char *s =
		arena_strndup(w->a, notes->data ? notes->data : "", notes->len);

	while (*s) {
		size_t n = strcspn(s, "\n");

		add_line(w, &none);
		put(w, s, n, notes);
		add_line(w, &none);
		s += n + (s[n] == '\n');
	}
}

const struct source *
wiki_plain(struct arena *a, const struct source *src)
{
	struct wiki w = { .a = a };
	struct buf notes = BUF_INIT;

	if (!is_wiki(src))
		return src;
	w.out = arena_array(a, 1, sizeof *w.out);
	*w.out = *src;
	w.out->lines = NULL;
	w.out->n_lines = 0;
	for (size_t i = 0; i < src->n_lines; i++)
		take_line(&w, &src->lines[i], &notes);
	put_notes(&w, &notes);
	buf_free(&w.text);
	buf_free(&notes);
	return w.out;
}
