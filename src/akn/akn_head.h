/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the files that read the head of a document share.
 */
#ifndef AKN_HEAD_H
#define AKN_HEAD_H

#include "akn/akn_doc.h"

/* Where the facts are looked for. */
struct akn_head {
	struct akn_doc *d;
	const struct akn_node *root;
	const struct akn_node *statement;
	const struct akn_node *preface; /* of the statement, or of the file */
	size_t turn; /* of A, B, ... in one file, from 1; 0: alone */
};

/* akn_symbol.c: symbol and key; the dates are there already. */
void akn_head_symbol(const struct akn_head *h);
/* akn_filename.c: whether the figures in the file's name are of another. */
bool akn_filename_differs(const char *path, const struct symbol *s);
/* What the name itself spells: "S/PRST/2007/22" of "x/S_PRST_2007_22-E.xml". */
const char *akn_filename_symbol(struct arena *a, const char *path);
/* "B" of "GA decision 76_414 B_A.xml", which is in Arabic; else "". */
const char *akn_filename_letter(struct arena *a, const char *path);

#endif
