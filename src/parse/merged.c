/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An organ's name and the paragraph that it begins, parted. */
#include "config.h"

#include <string.h>

#include "parse/merged.h"
#include "text/like.h"

/* Bytes of p before the opener that follows the organ's name; 0: none does. */
static size_t
merged_at(const struct lexicon *lex, const struct piece *p, bool titled)
{
	enum relation relation;
	enum part part;
	bool comma = false;
	size_t at, len;

	if (p->kind != PIECE_TEXT ||
	    !lexicon_find(lex, "enacting", p->text, p->len, &at))
		return 0;
	for (; at < p->len; at += len) {
		char like = like_ascii(p->text + at, p->len - at, &len);

		if (like != ' ' && like != ',')
			break;
		comma = comma || like == ',';
	}
	if (!lexicon_opener(lex, p->text + at, p->len - at, &part, &relation))
		return 0;
	return titled || (comma && part == PART_PREAMBULAR) ? at : 0;
}

/* Piece i becomes two, of which the first has `at` bytes. */
static void
part_piece(struct arena *a, struct pieces *ps, size_t i, size_t at)
{
	struct piece *p, *rest;
	size_t n = at;

	ps->at = arena_grow(a, ps->at, ps->n, &ps->cap, sizeof *ps->at);
	memmove(&ps->at[i + 1], &ps->at[i], (ps->n - i) * sizeof *ps->at);
	ps->n++;
	p = &ps->at[i];
	rest = p + 1;
	while (n > 0 && p->text[n - 1] == ' ')
		n--;
	p->text = arena_strndup(a, p->text, n);
	p->len = n;
	p->n_marks = 0;
	p->early = p->brief = false;
	rest->text += at;
	rest->len -= at;
	rest->gap = GAP_BLANK;
	rest->begins = BEGINS_YES;
	for (size_t k = 0; k < rest->n_marks; k++)
		rest->marks[k].offset -=
			rest->marks[k].offset < at ? rest->marks[k].offset : at;
}

/*
 * No more such paragraphs than texts, and no statement, in which each begins
 * so.
 */
static bool
are_formulas(const struct lexicon *lex, const struct pieces *ps, size_t titles)
{
	size_t found = 0, len;

	for (size_t i = 0; i < ps->n; i++) {
		const struct piece *p = &ps->at[i];

		if (p->kind == PIECE_TEXT &&
		    lexicon_find(lex, "statement", p->text, p->len, &len))
			return false;
		found += merged_at(lex, p, titles > 0) > 0;
	}
	return found && found <= (titles ? titles : 1);
}

bool
merged_part(struct arena *a, const struct lexicon *lex, struct pieces *pieces,
	    size_t titles)
{
	if (!are_formulas(lex, pieces, titles))
		return false;
	for (size_t i = 0; i < pieces->n; i++) {
		size_t at = merged_at(lex, &pieces->at[i], titles > 0);

		if (at)
			part_piece(a, pieces, i++, at);
	}
	return true;
}
