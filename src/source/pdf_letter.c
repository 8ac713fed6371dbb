/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Footnotes that letters call: raised, and again before a line of the same
 * page.  Whoever reads them knows numbers alone, so each gets one, in the order
 * of the footnotes, above those that have numbers of their own; letters may
 * begin anew on another page.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "source/pdf_layout.h"

enum {
	LETTERS = 'z' - 'a' + 1,
	MOST = 999,	 /* that a footnote is called */
	ORDINAL = 5,	 /* bytes of a number before an ending, at most */
	CALLS_LIMIT = 9, /* bytes of "a,b,c" */
};
/* Shares of the document's type. */
static const float SMALLER = 0.93f; /* type of footnotes */
static const float GLUED = 0.15f;   /* of a line's: no space */

struct letters {
	struct pdf_layout *l;
	struct pdf_page *page;
	int number[LETTERS];  /* of each, 0: none so far */
	bool called[LETTERS]; /* on this page */
	int last;	      /* number given */
	char before;	      /* letter of the last footnote */
};

/* The i-th letter of "a", "a/", "a,b" is at the byte 2 * i; 0: it is none. */
static size_t
count_letters(const char *s)
{
	size_t n = strlen(s), i = 0;

	if (!n || n > CALLS_LIMIT)
		return 0;
	for (; i < n && s[i] >= 'a' && s[i] <= 'z'; i += 2) {
		if (i + 1 == n || (i + 2 == n && strchr("/,", s[i + 1])))
			return i / 2 + 1;
		if (s[i + 1] != ',')
			return 0;
	}
	return 0;
}

/* "65" before a raised "e" is an ordinal. */
static bool
ends_ordinal(const struct pdf_line *line, size_t i)
{
	const struct pdf_word *w = line->words[i], *a = line->words[i - 1];
	size_t n = strlen(a->text);

	return n <= ORDINAL && w->left - a->right < GLUED * line->size &&
	       (strspn(a->text, "IVXLC") == n ||
		(n <= 3 && strspn(a->text, "0123456789") == n));
}

static bool
is_call(const struct pdf_line *line, size_t i)
{
	const struct pdf_word *w = line->words[i];

	return count_letters(w->text) && pdf_stands_high(line, w) &&
	       !ends_ordinal(line, i);
}

static void
note_calls(struct letters *t, const struct pdf_line *line)
{
	for (size_t i = 1; i < line->n; i++) {
		const char *s = line->words[i]->text;

		if (!is_call(line, i))
			continue;
		for (size_t k = 0; k < count_letters(s); k++)
			t->called[s[2 * k] - 'a'] = true;
	}
}

/* Raised, "a/", or the next one in small type: a letter that is called. */
static bool
is_label(const struct letters *t, const struct pdf_line *line)
{
	const struct pdf_word *w = line->words[0];
	char c = *w->text;

	if (line->n < 2 || count_letters(w->text) != 1 || w->text[1] == ',' ||
	    !t->called[c - 'a'])
		return false;
	return pdf_stands_high(line, w) || w->text[1] ||
	       (line->size < SMALLER * t->l->size &&
		(c == 'a' || c == t->before + 1));
}

/* The word says this instead; a slash behind letters stays. */
static void
replace(struct letters *t, const struct pdf_word *w, const char *text)
{
	t->page->words[w - t->page->words].text = text;
}

static void
number_label(struct letters *t, const struct pdf_line *line)
{
	const struct pdf_word *w = line->words[0];

	if (!is_label(t, line) || t->last == MOST)
		return;
	t->before = *w->text;
	t->number[*w->text - 'a'] = ++t->last;
	replace(t, w, arena_printf(t->l->a, "%d%s", t->last, w->text + 1));
}

static void
number_call(struct letters *t, const struct pdf_word *w)
{
	size_t n = count_letters(w->text);
	const char *s = "";

	for (size_t i = 0; i < n; i++) {
		int number = t->number[w->text[2 * i] - 'a'];

		if (!number)
			return;
		s = arena_printf(t->l->a, "%s%d%.1s", s, number,
				 w->text + 2 * i + 1);
	}
	replace(t, w, s);
}

static void
read_page(struct letters *t, struct pdf_zone *z, size_t n)
{
	memset(t->called, 0, sizeof t->called);
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < z[i].n; k++)
			note_calls(t, &z[i].lines[k]);
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < z[i].n; k++)
			number_label(t, &z[i].lines[k]);
	for (size_t i = 0; t->last && i < n; i++)
		for (size_t k = 0; k < z[i].n; k++)
			for (size_t m = 1; m < z[i].lines[k].n; m++)
				if (is_call(&z[i].lines[k], m))
					number_call(t, z[i].lines[k].words[m]);
}

/* The greatest raised number that a line begins with. */
static int
last_number(const struct pdf_layout *l)
{
	int last = 0;

	for (size_t i = 0; i < l->n_zones; i++)
		for (size_t k = 0; k < l->zones[i].n; k++) {
			const struct pdf_line *line = &l->zones[i].lines[k];
			int label = pdf_plain_label(line);

			if (label > last && pdf_is_raised(line, line->words[0]))
				last = label;
		}
	return last;
}

void
pdf_letters_number(struct pdf_layout *l, struct pdf_pages *pages)
{
	struct letters t = { .l = l, .last = last_number(l) };

	for (size_t i = 0, end; i < l->n_zones; i = end) {
		for (end = i + 1; end < l->n_zones; end++)
			if (l->zones[end].page != l->zones[i].page)
				break;
		t.page = &pages->at[l->zones[i].page];
		read_page(&t, &l->zones[i], end - i);
	}
}
