/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words and marks, as they come, into a run. */
#include "config.h"

#include <string.h>

#include "akn/akn_writer.h"
#include "text/utf8.h"

/* Stops that a footnote mark may push away from their word. */
static bool
is_stop(const char *s, size_t n)
{
	return strchr(",.;:", *s) || (n == 2 && (!memcmp(s, "\xd8\x8c", 2) ||
						 !memcmp(s, "\xd8\x9b", 2)));
}

/* Arabic puts marks into brackets: these go. */
static void
drop_bracket(struct akn_writer *w)
{
	w->text.len--;
	if (w->bracket_gap) {
		w->text.len--;
		w->gap = true;
	} else {
		w->gap = false;
	}
	w->late_gap = false;
	for (size_t i = 0; i < w->run.n_marks; i++)
		if (w->run.marks[i].offset > w->text.len)
			w->run.marks[i].offset = w->text.len;
	w->bracket = false;
}

static void
put_char(struct akn_writer *w, const char *s, size_t n)
{
	bool blank = w->gap && w->text.len &&
		     !(w->mark && !w->late_gap && is_stop(s, n));

	if (w->bracket && *s == ')') {
		drop_bracket(w);
		return;
	}
	w->bracket = false;
	if (blank)
		buf_putc(&w->text, ' ');
	w->bracket_gap = blank;
	if (w->emphasis) {
		w->run.leads = arena_grow(w->h->a, w->run.leads, w->run.n_leads,
					  &w->cap_leads, sizeof *w->run.leads);
		w->run.leads[w->run.n_leads++] =
			(struct akn_span){ w->text.len, w->text.len };
		w->emphasis = false;
		w->spanning = true;
	}
	buf_add(&w->text, s, n);
	w->gap = w->mark = w->late_gap = false;
}

void
akn_put_space(struct akn_writer *w)
{
	w->gap = true;
	w->late_gap = w->mark;
}

/*
 * Bytes of a character at s that needs no second look; 0 for spaces, for ')'
 * and for what is rare.  n > 0; s is well-formed.
 */
static size_t
simple(const char *s, size_t n)
{
	unsigned char a = (unsigned char)s[0];

	if (a < 0x80)
		return a > ' ' && a != ')' && a < 0x7f;
	if (a < 0xE0) /* from U+00C0 on; below there is a space */
		return a >= 0xC3 && n > 1 ? 2 : 0;
	if (n < 3 || a > 0xE9)
		return 0;
	if (a == 0xE2) /* U+2010..2027: dashes and quotes */
		return s[1] == '\x80' && s[2] >= '\x90' && s[2] <= '\xa7' ? 3
									  : 0;
	return a == 0xE3 && s[1] == '\x80' && s[2] == '\x80' ? 0 : 3;
}

/* Bytes of such characters; words: single spaces may stand between them. */
static size_t
simple_length(const char *s, size_t n, bool words)
{
	size_t i = 0, len;

	for (;;) {
		while (i < n && s[i] > ' ' && s[i] != ')' && s[i] < 0x7f)
			i++;
		if (i < n && (len = simple(s + i, n - i)) > 0) {
			i += len;
			continue;
		}
		if (!words || n - i < 2 || s[i] != ' ' ||
		    !simple(s + i + 1, n - i - 1))
			return i;
		i++;
	}
}

/* A character that is no space, and the simple ones behind it. */
static size_t
put_run(struct akn_writer *w, const char *s, size_t len, size_t n)
{
	/* A space behind a bracket that goes is not the only one. */
	bool goes = w->bracket && *s == ')';
	size_t rest = simple_length(s + len, n - len, !goes);

	put_char(w, s, len);
	if (rest) {
		buf_add(&w->text, s + len, rest);
		w->bracket_gap = rest > 1 && s[len + rest - 2] == ' ';
	}
	return len + rest;
}

void
akn_put_text(struct akn_writer *w, const char *s, size_t n)
{
	for (size_t i = 0, len; i < n; i += len) {
		len = 1;
		if (s[i] == ' ' || s[i] == '\n') {
			akn_put_space(w);
			continue;
		}
		if (utf8_is_space(utf8_decode(s + i, n - i, &len)))
			akn_put_space(w);
		else
			len = put_run(w, s + i, len, n - i);
	}
}

void
akn_put_mark(struct akn_writer *w, const char *label)
{
	w->run.marks = arena_grow(w->h->a, w->run.marks, w->run.n_marks,
				  &w->cap_marks, sizeof *w->run.marks);
	w->run.marks[w->run.n_marks++] =
		(struct mark){ .offset = w->text.len, .footnote = label };
	w->mark = true;
	w->bracket = w->text.len && w->text.data[w->text.len - 1] == '(';
}
