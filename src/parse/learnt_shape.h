/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands before paragraphs, so that it can be compared. */
#ifndef PARSE_LEARNT_SHAPE_H
#define PARSE_LEARNT_SHAPE_H

#include <stdbool.h>
#include <stddef.h>

enum {
	SHAPE_MOST = 48, /* bytes of what stands before a paragraph */
	SHAPE_WORD = 3,	 /* letters of a word that counts */
};

/* "1.º " as "#.º", "Primero.- " as "W.-", "a.º" as "@.º". */
struct shape {
	char text[SHAPE_MOST + 1];
	size_t preambular, operative; /* paragraphs that begin so */
	size_t indent;		      /* of the first operative one */
	int value;		      /* of the last */
	bool counts;		      /* each has the next number */
};

/*
 * The shape of the n bytes before a paragraph, and the last number in them; a
 * Roman figure has its sign and no value.
 */
void learnt_shape(const char *s, size_t n, struct shape *out);

#endif
