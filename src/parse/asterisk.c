/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Footnotes that asterisks or daggers call: "Relies on*", and at the foot of
 * the page "* Paragraph 3 of the English text ...".  A line that begins so is
 * a footnote where a paragraph above it has the same sign, and furniture where
 * the masthead has, or it tells of the document alone ("* Reissued ...").
 */
#include "config.h"

#include <string.h>

#include "parse/build.h"
#include "parse/chars.h"

enum { SIGNS_LIMIT = 12 }; /* bytes: "****", "††††" */

static const char *const signs[] = { "*", "\u2020", "\u2021" };

/* Bytes of the signs at s, all alike; 0 without. */
static size_t
run(const char *s, size_t n)
{
	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
		size_t len = strlen(signs[i]), at = 0;

		while (at + len <= n && !memcmp(s + at, signs[i], len))
			at += len;
		if (at)
			return at;
	}
	return 0;
}

/* Where the text calls the signs: behind a word or alone; n: nowhere. */
static size_t
find_call(const struct draft *d, size_t from, const char *label, size_t len)
{
	const char *s = d->text.data;

	for (size_t i = from; i + len <= d->text.len;) {
		size_t here = run(s + i, d->text.len - i);

		if (here == len && i > 0 && !memcmp(s + i, label, len) &&
		    (i + len == d->text.len || !char_is_word(s[i + len])))
			return i;
		i += here ? here : 1;
	}
	return d->text.len;
}

/* The signs go, a mark is there. */
static void
put_mark(struct build *b, struct draft *d, size_t at, const char *label)
{
	size_t len = strlen(label), end = at + len, k = 0;
	struct mark *m;

	while (at > 0 && d->text.data[at - 1] == ' ')
		at--;
	memmove(d->text.data + at, d->text.data + end, d->text.len - end);
	d->text.len -= end - at;
	d->text.data[d->text.len] = '\0';
	d->marks = arena_grow(b->arena, d->marks, d->n_marks, &d->cap_marks,
			      sizeof *d->marks);
	while (k < d->n_marks && d->marks[k].offset <= at)
		k++;
	m = d->marks + k;
	memmove(m + 1, m, (d->n_marks - k) * sizeof *m);
	*m = (struct mark){ .offset = at, .footnote = label };
	d->n_marks++;
	for (m++; m < d->marks + d->n_marks; m++)
		m->offset = m->offset > end ? m->offset - (end - at) : at;
}

/* The sign stands in the line behind a word, or a stop. */
static bool
has_call(const char *s, const char *label, size_t len)
{
	size_t n = strlen(s), here;

	for (size_t i = 0; i + len <= n; i += here ? here : 1) {
		here = run(s + i, n - i);
		if (here == len && i > 0 && s[i - 1] != ' ' &&
		    !memcmp(s + i, label, len))
			return true;
	}
	return false;
}

/*
 * A line of the masthead has the sign: "... by the Council*", "Chile,* Peru:*
 * draft resolution".
 */
static bool
is_called_above(const struct build *b, const char *label, size_t len)
{
	for (size_t i = 0; i < b->r->n_furniture; i++)
		if (has_call(b->r->furniture[i], label, len))
			return true;
	return false;
}

bool
asterisk_note(struct build *b, const struct piece *p)
{
	size_t len = run(p->text, p->len), text = len, calls = 0, at;
	const char *label;
	struct piece note = *p;

	while (text < p->len && p->text[text] == ' ')
		text++;
	if (!len || len > SIGNS_LIMIT || text == len || text == p->len ||
	    chars_open_lower(p->text + text, p->len - text))
		return false;
	label = arena_strndup(b->arena, p->text, len);
	for (size_t i = 0; i < b->n_drafts; i++) {
		struct draft *d = &b->drafts[i];

		for (at = 0; (at = find_call(d, at, label, len)) < d->text.len;
		     calls++)
			put_mark(b, d, at, label);
	}
	if (!calls && (is_called_above(b, label, len) ||
		       lexicon_match(b->lex, "reissued", p->text + text,
				     p->len - text))) {
		build_put_aside(b, p->text);
		return true;
	}
	if (!calls)
		return false;
	note.label = label;
	note.text += text;
	note.len -= text;
	build_footnote(b, &note);
	return true;
}
