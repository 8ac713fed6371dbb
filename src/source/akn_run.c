/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Text and what stands in it. */
#include "config.h"

#include <string.h>

#include "base/buf.h"
#include "parse/chars.h"
#include "source/akn_run.h"
#include "text/utf8.h"

/* A run while it grows. */
struct writer {
	struct akn_hand *h;
	struct buf text;
	struct akn_run run;
	size_t cap_marks, cap_leads;
	bool gap;	  /* white space since the last character */
	bool mark;	  /* a mark since the last character */
	bool late_gap;	  /* white space since that mark */
	bool bracket;	  /* the last character is '(', and marks behind it */
	bool bracket_gap; /* a blank was written before it */
	bool emphasis;	  /* emphasis began, its first character is to come */
	bool spanning;	  /* and its span is open */
};

/* Stops that a footnote mark may push away from their word. */
static bool
is_stop(const char *s, size_t n)
{
	return strchr(",.;:", *s) || (n == 2 && (!memcmp(s, "\xd8\x8c", 2) ||
						 !memcmp(s, "\xd8\x9b", 2)));
}

/* Arabic puts marks into brackets: these go. */
static void
drop_bracket(struct writer *w)
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
put_char(struct writer *w, const char *s, size_t n)
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

static void
put_space(struct writer *w)
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
put_run(struct writer *w, const char *s, size_t len, size_t n)
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

static void
put_text(struct writer *w, const char *s, size_t n)
{
	for (size_t i = 0, len; i < n; i += len) {
		len = 1;
		if (s[i] == ' ' || s[i] == '\n') {
			put_space(w);
			continue;
		}
		if (utf8_is_space(utf8_decode(s + i, n - i, &len)))
			put_space(w);
		else
			len = put_run(w, s + i, len, n - i);
	}
}

static void
put_mark(struct writer *w, const char *label)
{
	w->run.marks = arena_grow(w->h->a, w->run.marks, w->run.n_marks,
				  &w->cap_marks, sizeof *w->run.marks);
	w->run.marks[w->run.n_marks++] =
		(struct mark){ .offset = w->text.len, .footnote = label };
	w->mark = true;
	w->bracket = w->text.len && w->text.data[w->text.len - 1] == '(';
}

/* -------------------------------------------------------------- footnotes */

static bool
is_known(const struct akn_notes *notes, const char *label)
{
	for (size_t i = 0; i < notes->n; i++)
		if (!strcmp(notes->at[i].label, label))
			return true;
	return false;
}

static size_t
skip_brackets(const char *s, size_t at)
{
	while (s[at] == '(' || s[at] == ')' || s[at] == ' ')
		at++;
	return at;
}

/* The label that may be printed again before a footnote's text. */
static size_t
label_length(const char *s, const char *label)
{
	size_t at = skip_brackets(s, 0), len = strlen(label);

	if (!strncmp(s + at, label, len) &&
	    (s[at + len] == ' ' || s[at + len] == '(' || s[at + len] == ')'))
		at = skip_brackets(s, at + len);
	return at;
}

static void
read_note(struct writer *w, const struct akn_node *e)
{
	struct akn_notes *notes = w->h->notes;
	const char *given = akn_attr(e, "marker");
	size_t skip = strspn(given, " "), n = strlen(given + skip);
	const char *label;
	struct akn_run run;

	while (n > 0 && given[skip + n - 1] == ' ')
		n--;
	label = n ? arena_strndup(w->h->a, given + skip, n) : "?";
	run = akn_run(w->h, e);
	akn_run_cut(&run, label_length(run.text, label));
	put_mark(w, label);
	if (is_known(notes, label))
		return;
	notes->at = arena_grow(w->h->a, notes->at, notes->n, &notes->cap,
			       sizeof *notes->at);
	notes->at[notes->n++] = (struct footnote){
		.label = label,
		.text = run.text,
		.first_line = run.first_line,
		.last_line = run.last_line,
	};
}

/* Nothing but digits, brackets and commas. */
static bool
is_marks(const char *s)
{
	for (; *s; s++) {
		if (strchr("() ,0123456789", *s))
			continue;
		if (!strncmp(s, "\xd8\x8c", 2))
			s++;
		else if (!strncmp(s, "\xe3\x80\x81", 3))
			s += 2;
		else
			return false;
	}
	return true;
}

/* "km": what stands before a power, not a mark. */
static bool
ends_in_metre(const struct buf *b)
{
	size_t n = b->len;
	const char *s = b->data;

	if (!n || s[n - 1] != 'm')
		return false;
	n--;
	if (n && strchr("kcm", s[n - 1]))
		n--;
	return !n || !char_is_word(s[n - 1]);
}

/*
 * A raised text without a footnote of its own: brackets round a mark, which
 * say nothing, or marks that call footnotes again.  False: plain text.
 */
static bool
read_raised(struct writer *w, const struct akn_node *e)
{
	const char *s = akn_plain(w->h->a, e);
	size_t known = 0, others = 0, len;

	if (!is_marks(s))
		return false;
	for (const char *p = s; *p; p += len) {
		len = strspn(p, "0123456789");
		if (len &&
		    is_known(w->h->notes, arena_strndup(w->h->a, p, len)))
			known++;
		else if (len)
			others++;
		len = len ? len : 1;
	}
	if (others || (known && ends_in_metre(&w->text))) {
		put_text(w, s, strlen(s));
		return true;
	}
	for (const char *p = s; *p; p += len) {
		len = strspn(p, "0123456789");
		if (len)
			put_mark(w, arena_strndup(w->h->a, p, len));
		len = len ? len : 1;
	}
	return true;
}

/*
 * A raised letter of a table stays raised: it calls a note below the table,
 * and would be taken for a part of the word.
 */
static bool
put_letter(struct writer *w, const struct akn_node *e)
{
	static const char *const raised[] = {
		"\u1d43", "\u1d47", "\u1d9c", "\u1d48", "\u1d49", "\u1da0",
		"\u1d4d", "\u02b0", "\u2071", "\u02b2", "\u1d4f", "\u02e1",
		"\u1d50", "\u207f", "\u1d52", "\u1d56", NULL,	  "\u02b3",
		"\u02e2", "\u1d57", "\u1d58", "\u1d5b", "\u02b7", "\u02e3",
		"\u02b8", "\u1dbb",
	};
	const char *s = akn_plain(w->h->a, e);
	const char *letter;

	if (!w->h->table || *s < 'a' || *s > 'z' || s[1])
		return false;
	letter = raised[*s - 'a'];
	if (letter)
		put_text(w, letter, strlen(letter));
	return letter != NULL;
}

/* ------------------------------------------------------------------- runs */

static bool
is_emphasis(const struct akn_hand *h, const struct akn_node *e)
{
	const char *class;

	if (e->tag != TAG_span)
		return false;
	class = akn_attr(e, "class");
	return strstr(class, "italic") || (h->bold && strstr(class, "bold"));
}

static void walk(struct writer *w, const struct akn_node *e);

static void
walk_emphasis(struct writer *w, const struct akn_node *e)
{
	w->emphasis = true;
	walk(w, e);
	if (w->spanning)
		w->run.leads[w->run.n_leads - 1].end = w->text.len;
	w->emphasis = w->spanning = false;
}

static void
walk_child(struct writer *w, const struct akn_node *k)
{
	switch (k->tag) {
	case TAG_TEXT:
		put_text(w, k->text, k->len);
		break;
	case TAG_authorialNote:
		read_note(w, k);
		break;
	case TAG_embeddedStructure:
	case TAG_num:
	case TAG_table:
		break;
	case TAG_p:
		if (w->h->table)
			put_space(w);
		walk(w, k);
		break;
	case TAG_eol:
	case TAG_br:
		put_space(w);
		walk(w, k);
		break;
	case TAG_sup:
		if (!akn_child(k, TAG_authorialNote) &&
		    (put_letter(w, k) || read_raised(w, k)))
			break;
		walk(w, k);
		break;
	default:
		if (is_emphasis(w->h, k))
			walk_emphasis(w, k);
		else
			walk(w, k);
	}
}

static void
walk(struct writer *w, const struct akn_node *e)
{
	for (const struct akn_node *k = e->first; k; k = k->next)
		walk_child(w, k);
}

struct akn_run
akn_run(struct akn_hand *h, const struct akn_node *e)
{
	struct writer w = { .h = h };

	walk(&w, e);
	w.run.text =
		arena_strndup(h->a, w.text.len ? w.text.data : "", w.text.len);
	w.run.len = w.text.len;
	w.run.first_line = e->first_line;
	w.run.last_line = e->last_line;
	buf_free(&w.text);
	return w.run;
}

struct akn_run
akn_run_join(struct arena *a, const char *before, struct akn_run run)
{
	size_t shift = strlen(before) + (run.len > 0);

	run.text =
		arena_printf(a, run.len ? "%s %s" : "%s%s", before, run.text);
	run.len += shift;
	for (size_t i = 0; i < run.n_marks; i++)
		run.marks[i].offset += shift;
	run.n_leads = 0;
	return run;
}

void
akn_run_cut(struct akn_run *run, size_t n)
{
	size_t kept = 0;

	run->text += n;
	run->len -= n;
	for (size_t i = 0; i < run->n_marks; i++)
		run->marks[i].offset -=
			run->marks[i].offset < n ? run->marks[i].offset : n;
	for (size_t i = 0; i < run->n_leads; i++) {
		struct akn_span s = run->leads[i];

		if (s.end <= n)
			continue;
		s.start -= s.start < n ? s.start : n;
		s.end -= n;
		run->leads[kept++] = s;
	}
	run->n_leads = kept;
}
