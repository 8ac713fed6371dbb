/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From lines to pieces. */
#include "config.h"

#include "parse/aligned.h"
#include "parse/columns.h"
#include "parse/cut_text.h"
#include "parse/words.h"
#include "parse/detect.h"
#include "parse/fields.h"
#include "parse/figures.h"
#include "parse/flat.h"
#include "parse/hyphens.h"
#include "parse/manner.h"
#include "parse/margin.h"
#include "parse/merged.h"
#include "parse/other.h"
#include "parse/quoted.h"
#include "parse/spaced.h"

/* What is tried on a text whose language nobody knows. */
static const char LANG_DEFAULT[] = "en";

static bool
has_formula(const struct cut_text *t)
{
	for (size_t i = 0; i < t->n; i++)
		if (t->extents[i].formula != EXTENT_NONE)
			return true;
	return false;
}

/* Cut the lines of t->src. */
static void
cut_pieces(struct arena *a, struct cut_text *t)
{
	struct row *rows = rows_classify(a, t->src, t->lex);

	t->words = words_new(a, t->lex, rows, t->src->n_lines);
	t->pieces = pieces_make(a, t->lex, rows, t->src->n_lines, t->words);
	t->extents = extents_find(a, t->lex, &t->pieces, &t->n);
}

/* The text of an organ that has no body of its own. */
static void
cut_other(struct arena *a, struct cut_text *t)
{
	struct cut_text other = *t;

	other.lex = other_lexicon(a, t->lex, t->src);
	if (!other.lex)
		return;
	cut_pieces(a, &other);
	if (has_formula(&other))
		*t = other;
}

struct cut_text
cut_text(struct arena *a, const struct source *lines, struct front *front)
{
	struct cut_text t = { .detected = detect_source(lines) };
	const struct source *whole;

	t.lang = t.detected ? t.detected : LANG_DEFAULT;
	t.lex = lexicon_get(t.lang);
	whole = figures_plain(a, spaced_plain(a, lines));
	whole = hyphens_plain(a, whole, t.lex);
	whole = columns_plain(a, margin_plain(a, whole));
	whole = aligned_plain(a, whole);
	whole = fields_plain(a, whole, t.lex, front);
	whole = quoted_plain(a, whole, t.lex);
	t.src = flat_plain(a, whole, t.lex);
	t.parted = t.src != whole;
	t.src = manner_plain(a, t.src, t.lex);
	cut_pieces(a, &t);
	if (!has_formula(&t) && merged_part(a, t.lex, &t.pieces, t.n))
		t.extents = extents_find(a, t.lex, &t.pieces, &t.n);
	if (!has_formula(&t))
		cut_other(a, &t);
	return t;
}
