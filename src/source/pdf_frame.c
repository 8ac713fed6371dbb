/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the lines of a zone begin and end, those of paragraphs apart. */
#include "config.h"

#include <math.h>

#include "source/pdf_layout.h"

enum {
	FRAME_LINES = 6, /* that tell where a zone's lines begin */
	LEAST_LEFT = 3,	 /* lines that begin at one place */
	BINS = 512,	 /* of STEP points */
};
/* Points. */
static const float STEP = 2;
static const float FIRST = 48; /* the indent of a first line, at most */

static size_t
bin(float x)
{
	return x <= 0 ? 0 : x / STEP >= BINS ? BINS - 1 : (size_t)(x / STEP);
}

/* Where most lines begin, and the last point that more than one reaches. */
static void
frame(struct pdf_zone *z, float size)
{
	size_t lefts[BINS] = { 0 }, best = 0;
	float right[2] = { 0, 0 };

	for (size_t i = 0; i < z->n; i++) {
		const struct pdf_line *line = &z->lines[i];

		/* Footnotes are as wide as the text, and begin elsewhere. */
		if (!pdf_is_text(line) && line->role != ROLE_FOOTNOTE)
			continue;
		lefts[bin(line->left)] += pdf_is_text(line);
		if (line->right > right[0]) {
			right[1] = right[0];
			right[0] = line->right;
		} else if (line->right > right[1]) {
			right[1] = line->right;
		}
	}
	for (size_t i = 1; i < BINS; i++)
		if (lefts[i] > lefts[best])
			best = i;
	/* Most lines may be first ones, indented: some stand to their left. */
	for (size_t i = best; i-- > 1 && best - i <= FIRST / STEP;)
		if (lefts[i] >= LEAST_LEFT && lefts[i] * 3 >= lefts[best])
			best = i;
	z->left = INFINITY;
	for (size_t i = 0; i < z->n; i++)
		if (pdf_is_text(&z->lines[i]) && bin(z->lines[i].left) == best)
			z->left = fminf(z->left, z->lines[i].left);
	/* One line may stick out, of a table or of what is no text. */
	z->right = right[1] > 0 && right[0] - right[1] > size ? right[1]
							      : right[0];
}

static size_t
text_lines(const struct pdf_zone *z)
{
	size_t n = 0;

	for (size_t i = 0; i < z->n; i++)
		n += pdf_is_text(&z->lines[i]);
	return n;
}

/* A zone of few lines has the frame of one like it that has more. */
void
pdf_frames_find(struct pdf_layout *l)
{
	const struct pdf_zone *full[3] = { NULL };

	for (size_t i = 0; i < l->n_zones; i++)
		frame(&l->zones[i], l->size);
	for (int pass = 0; pass < 2; pass++)
		for (size_t i = 0; i < l->n_zones; i++) {
			struct pdf_zone *z =
				&l->zones[pass ? l->n_zones - 1 - i : i];

			if (text_lines(z) >= FRAME_LINES) {
				full[z->column] = z;
			} else if (full[z->column]) {
				z->left = full[z->column]->left;
				z->right =
					fmaxf(z->right, full[z->column]->right);
			}
		}
}
