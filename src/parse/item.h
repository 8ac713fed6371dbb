/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The numbers of paragraphs: "1.", "(a)", "b)", "(iv)", "-".
 */
#ifndef PARSE_ITEM_H
#define PARSE_ITEM_H

#include <stdbool.h>
#include <stddef.h>

#include "parse/number.h"

enum {
	ITEM_TOKEN = NUMBER_TOKEN,
	ITEM_DEPTHS = 6,
	ITEM_MOST = 40, /* bytes of a number are fewer */
};

enum item_style {
	ITEM_NUMBER, /* 1. */
	ITEM_LETTER, /* (a) a) a. (iv) (1) */
	ITEM_BULLET, /* - */
};

/* A number at the beginning of a text. */
struct item {
	enum item_style style;
	size_t len;		/* bytes, with the white space behind it */
	size_t printed;		/* bytes without */
	bool dotted;		/* "a." rather than "(a)" */
	int depth;		/* that its script tells; 0: it does not */
	char token[ITEM_TOKEN]; /* "5", "a", "iv"; "" for a bullet */
};

/* The number, letter or bullet that s begins with; false: it has none. */
bool item_read(const char *s, size_t n, struct item *out);
/* The text, without space at its end, is a number and nothing else. */
bool item_is_all(const char *s, size_t n, struct item *out);

/* The numbers that stand above and before a paragraph, by depth from 1. */
struct item_stack {
	char last[ITEM_DEPTHS + 1][ITEM_TOKEN];
	bool set[ITEM_DEPTHS + 1];
	char passed[ITEM_TOKEN]; /* the last below the last but one */
	int bullets;		 /* since the last number */
	bool romans; /* depth 2 counts i, ii, iii: letters stand below it */
	bool dotted; /* depth 3 has "i." rather than "(i)" */
};

/*
 * The depth at which an item stands below those before it: 1 for "1.", 2 for
 * "(a)", 3 for "(i)", or 2 right below a number; after_colon says that the text
 * before it ended in one.
 */
int item_depth(const struct item_stack *stack, const struct item *item,
	       bool after_colon);
/* Put an item on the stack; what was deeper goes. */
void item_push(struct item_stack *stack, const struct item *item, int depth);

/* Whether b comes after a: 4 after 3, b after a, iii after ii, aa after z. */
bool item_follows(const char *a, const char *b);

#endif
