/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Text and what stands in it. */
#include "config.h"

#include <string.h>

#include "parse/chars.h"
#include "akn/akn_run.h"
#include "akn/akn_writer.h"

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
read_note(struct akn_writer *w, const struct akn_node *e)
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
	akn_put_mark(w, label);
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
read_raised(struct akn_writer *w, const struct akn_node *e)
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
		akn_put_text(w, s, strlen(s));
		return true;
	}
	for (const char *p = s; *p; p += len) {
		len = strspn(p, "0123456789");
		if (len)
			akn_put_mark(w, arena_strndup(w->h->a, p, len));
		len = len ? len : 1;
	}
	return true;
}

/*
 * A raised letter of a table stays raised: it calls a note below the table,
 * and would be taken for a part of the word.
 */
static bool
put_letter(struct akn_writer *w, const struct akn_node *e)
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
		akn_put_text(w, letter, strlen(letter));
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

static void walk(struct akn_writer *w, const struct akn_node *e);

static void
walk_emphasis(struct akn_writer *w, const struct akn_node *e)
{
	w->emphasis = true;
	walk(w, e);
	if (w->spanning)
		w->run.leads[w->run.n_leads - 1].end = w->text.len;
	w->emphasis = w->spanning = false;
}

static void
walk_child(struct akn_writer *w, const struct akn_node *k)
{
	switch (k->tag) {
	case TAG_TEXT:
		akn_put_text(w, k->text, k->len);
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
			akn_put_space(w);
		walk(w, k);
		break;
	case TAG_eol:
	case TAG_br:
		akn_put_space(w);
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
walk(struct akn_writer *w, const struct akn_node *e)
{
	for (const struct akn_node *k = e->first; k; k = k->next)
		walk_child(w, k);
}

struct akn_run
akn_run(struct akn_hand *h, const struct akn_node *e)
{
	struct akn_writer w = { .h = h };

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
