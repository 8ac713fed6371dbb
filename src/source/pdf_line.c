/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Words to lines.  poppler's own lines are not used: it puts the number of a
 * paragraph, or the label of a footnote, on a line of its own.
 */
#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "source/pdf_layout.h"

enum {
	TIERS = 3, /* sizes of type on a page, at most */
	FEW = 3,   /* words of a line that may be one and a mark */
	LABEL = 5, /* bytes of a note's, at most */
};
/* Shares of the height of the type. */
static const float SMALL = 0.75f; /* lower words are hung on others */
static const float MARK = 0.92f;
static const float SAME_MIDDLE = 0.35f;
static const float BESIDE = 0.2f; /* of a small word beside a row, at least */
static const float APART = 2.5f;  /* space between two lines of a row */
static const float HANG = 0.45f;  /* space behind a number */
static const float WIDER = 1.5f;  /* than the space behind that */
static const float TAB = 8;	  /* space behind a number, at most */

static float
height(const struct pdf_word *w)
{
	return w->bottom - w->top;
}

static float
middle(const struct pdf_word *w)
{
	return (w->bottom + w->top) / 2;
}

static int
by_middle(const void *pa, const void *pb)
{
	const struct pdf_word *a = *(const struct pdf_word *const *)pa;
	const struct pdf_word *b = *(const struct pdf_word *const *)pb;
	float ma = middle(a), mb = middle(b);

	return ma != mb ? (ma < mb ? -1 : 1) : (a > b) - (a < b);
}

static int
by_left(const void *pa, const void *pb)
{
	const struct pdf_word *a = *(const struct pdf_word *const *)pa;
	const struct pdf_word *b = *(const struct pdf_word *const *)pb;

	return a->left != b->left ? (a->left < b->left ? -1 : 1)
				  : (a > b) - (a < b);
}

/* --- rows ---------------------------------------------------------------- */

/* Words at one height, however far apart. */
struct row {
	const struct pdf_word **words;
	size_t n, cap;
	float top, bottom; /* of its tall words */
	float middle;
};

struct rows {
	struct row *at;
	size_t n, cap;
};

static void
row_add(struct arena *a, struct row *r, const struct pdf_word *w)
{
	r->words = arena_grow(a, r->words, r->n, &r->cap, sizeof *r->words);
	r->words[r->n++] = w;
}

static void
rows_new(struct arena *a, struct rows *rows, const struct pdf_word *w)
{
	rows->at =
		arena_grow(a, rows->at, rows->n, &rows->cap, sizeof *rows->at);
	rows->at[rows->n] = (struct row){ .top = w->top,
					  .bottom = w->bottom,
					  .middle = middle(w) };
	row_add(a, &rows->at[rows->n++], w);
}

/* words are sorted by their middles. */
static void
rows_take(struct arena *a, struct rows *rows, const struct pdf_word *w,
	  size_t from)
{
	struct row *r = rows->n > from ? &rows->at[rows->n - 1] : NULL;
	float least = r ? fminf(height(w), r->bottom - r->top) : 0;

	if (!r || fabsf(middle(w) - r->middle) > SAME_MIDDLE * least) {
		rows_new(a, rows, w);
		return;
	}
	row_add(a, r, w);
	r->middle += (middle(w) - r->middle) / (float)r->n;
	r->top = fminf(r->top, w->top);
	r->bottom = fmaxf(r->bottom, w->bottom);
}

/*
 * The row on which a small word hangs, among those from `from' on, which are
 * sorted by their middles; or NULL.
 */
static struct row *
row_beside(struct rows *rows, size_t from, const struct pdf_word *w)
{
	float best = BESIDE * height(w);
	struct row *found = NULL;
	size_t low = from, high = rows->n;

	while (low < high) {
		size_t mid = (low + high) / 2;

		if (rows->at[mid].middle < middle(w))
			low = mid + 1;
		else
			high = mid;
	}
	low = low > from + 2 ? low - 2 : from;
	for (size_t i = low; i < rows->n && i < low + 4; i++) {
		struct row *r = &rows->at[i];
		float over =
			fminf(r->bottom, w->bottom) - fmaxf(r->top, w->top);

		if (over >= best) {
			best = over;
			found = r;
		}
	}
	return found;
}

/* --- lines --------------------------------------------------------------- */

/* "99/1.", "(a)" */
static bool
is_numeral(const struct pdf_word *w)
{
	size_t n = strlen(w->text);

	return n > 1 && strchr(".)", w->text[n - 1]) &&
	       (strspn(w->text, "0123456789/.()") == n ||
		(n == 3 && w->text[0] == '('));
}

static bool
is_dash(const struct pdf_word *w)
{
	return !strcmp(w->text, "-") || !strcmp(w->text, "–");
}

/*
 * Where the text begins if what stands first is its number, "5." or, of two
 * words, "5 -", or may be, by the space behind it; else 0.
 */
static float
hang(const struct pdf_word **words, size_t n, float size)
{
	size_t text = n > 2 && is_dash(words[1]) ? 2 : 1;
	float first, next;

	if (n <= text)
		return 0;
	first = words[text]->left - words[text - 1]->right;
	next = n > text + 1 ? words[text + 1]->left - words[text]->right : 0;
	if (text == 2 || is_numeral(words[0]))
		return words[text]->left;
	return first > HANG * size && first > WIDER * next ? words[text]->left
							   : 0;
}

/* "14,¹²": of so few words the tallest tells the size, not most of them. */
static void
measure(struct pdf_line *l)
{
	const struct pdf_word *tallest = l->words[0];

	l->size = pdf_median_of(l->words, l->n, false);
	l->base = pdf_median_of(l->words, l->n, true);
	if (l->n > FEW)
		return;
	for (size_t i = 1; i < l->n; i++) {
		const char *s = l->words[i]->text;

		if (height(l->words[i]) > height(tallest))
			tallest = l->words[i];
		else if (strspn(s, "0123456789,/()*") < strlen(s))
			return;
	}
	if (l->size < SMALL * height(tallest)) {
		l->size = height(tallest);
		l->base = tallest->bottom;
	}
}

static struct pdf_line
line_of(const struct pdf_word **words, size_t n, bool mirrored)
{
	struct pdf_line l = { .words = words,
			      .n = n,
			      .left = words[0]->left,
			      .top = words[0]->top };

	measure(&l);
	for (size_t i = 0; i < n; i++) {
		l.left = fminf(l.left, words[i]->left);
		l.right = fmaxf(l.right, words[i]->right);
		l.top = fminf(l.top, words[i]->top);
		l.bottom = fmaxf(l.bottom, words[i]->bottom);
	}
	l.hang = hang(words, n, l.size);
	l.to_left = pdf_put_in_order(words, n, mirrored);
	l.back = l.to_left != mirrored;
	return l;
}

static int
by_place(const void *pa, const void *pb)
{
	const struct pdf_line *a = pa, *b = pb;

	if (a->base != b->base)
		return a->base < b->base ? -1 : 1;
	return (a->left > b->left) - (a->left < b->left);
}

static bool
is_figure(const struct pdf_word *w)
{
	return w->text[strspn(w->text, "0123456789.,()-")] == '\0' ||
	       !strcmp(w->text, "–") || !strcmp(w->text, "—");
}

/*
 * So far apart are words of two lines that stand at one height: where all of
 * a row's words are, it is one line, stretched to the margin.
 */
static float
least_apart(const struct row *r, float size)
{
	float few[64];
	size_t n = 0;

	for (size_t i = 1; i < r->n && n < sizeof few / sizeof *few; i++) {
		few[n] = r->words[i]->left - r->words[i - 1]->right;
		/* Figures of a table are as far apart from one another. */
		n += !is_figure(r->words[i]);
	}
	return n > 2 ? fmaxf(APART * size, 2 * pdf_median(few, n))
		     : APART * size;
}

/* A number that is at all smaller hangs on a row if there is one. */
static bool
may_be_mark(const struct pdf_word *w, float size)
{
	return height(w) < MARK * size &&
	       strspn(w->text, "0123456789,()") == strlen(w->text);
}

/* "5" or "(5)", smaller than what is behind it, as labels of notes are. */
static bool
is_small_label(const struct pdf_word *w, const struct pdf_word *next)
{
	return strlen(w->text) <= LABEL && may_be_mark(w, height(next));
}

/* What stands i-th of a row is behind a number, a tab from it. */
static bool
is_behind_number(const struct row *r, size_t i)
{
	return i == 1 && (is_numeral(r->words[0]) ||
			  is_small_label(r->words[0], r->words[1]));
}

/* Sorts the words of each; where the last of them ends at the right. */
static float
sort_rows(struct rows *rows)
{
	float right = 0;

	for (size_t i = 0; i < rows->n; i++) {
		struct row *r = &rows->at[i];

		qsort(r->words, r->n, sizeof *r->words, by_left);
		right = fmaxf(right, r->words[r->n - 1]->right);
	}
	return right;
}

/* The i-th of them is one line, however far apart its words are. */
static bool
is_whole(const struct rows *rows, size_t i, float right)
{
	const struct row *r = &rows->at[i], *next = r + 1;

	return i + 1 < rows->n &&
	       pdf_is_stretched(&(struct pdf_words_row){ r->words, r->n },
				&(struct pdf_words_row){ next->words, next->n },
				right, is_numeral(r->words[0]));
}

/* Lines that are made, of text that is mirrored or not. */
struct lines {
	struct pdf_line *at;
	size_t n, cap;
	bool mirrored;
};

/* Cut a row where its words stand far apart. */
static void
cut_row(struct arena *a, struct row *r, bool whole, struct lines *to)
{
	float apart, right;

	if (to->mirrored)
		pdf_vowels_place(r->words, r->n);
	apart = whole ? INFINITY
		      : least_apart(r, pdf_median_of(r->words, r->n, false));
	for (size_t from = 0, i; from < r->n; from = i) {
		right = r->words[from]->right;
		for (i = from + 1; i < r->n; i++) {
			if (r->words[i]->left - right >
			    (is_behind_number(r, i) ? TAB * height(r->words[i])
						    : apart))
				break;
			right = fmaxf(right, r->words[i]->right);
		}
		to->at = arena_grow(a, to->at, to->n, &to->cap, sizeof *to->at);
		to->at[to->n++] =
			line_of(r->words + from, i - from, to->mirrored);
	}
}

/*
 * Rows of the words that are tall for this size, and small ones that hang on
 * them; how many words are left, moved to the front: of no size none.
 */
static size_t
make_rows(struct arena *a, struct rows *rows, const struct pdf_word **words,
	  size_t n, float size)
{
	size_t from = rows->n, small = 0, left = 0;

	for (size_t i = 0; i < n; i++)
		if (size <= 0 ||
		    (height(words[i]) >= SMALL * size &&
		     !may_be_mark(words[i], size) && !pdf_is_vowel(words[i])))
			rows_take(a, rows, words[i], from);
		else
			words[small++] = words[i];
	for (size_t i = 0; i < small; i++) {
		struct row *r = row_beside(rows, from, words[i]);

		if (r)
			row_add(a, r, words[i]);
		else
			words[left++] = words[i];
	}
	return left;
}

struct pdf_line *
pdf_lines_make(struct arena *a, const struct pdf_word **words, size_t n,
	       float size, bool mirrored, size_t *n_lines)
{
	struct rows rows = { 0 };
	struct lines lines = { .mirrored = mirrored };
	float right;

	*n_lines = 0;
	if (!n)
		return NULL;
	qsort(words, n, sizeof *words, by_middle);
	/* Footnotes may be as small as marks are in the text. */
	for (int tier = 0; n; tier++) {
		n = make_rows(a, &rows, words, n, tier < TIERS ? size : 0);
		size = pdf_median_size(words, n);
	}
	right = sort_rows(&rows);
	for (size_t i = 0; i < rows.n; i++)
		cut_row(a, &rows.at[i], is_whole(&rows, i, right), &lines);
	qsort(lines.at, lines.n, sizeof *lines.at, by_place);
	*n_lines = lines.n;
	return lines.at;
}
