/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One resolution of an Akoma Ntoso file while it is made: blocks as they
 * stand in the file, before they are paragraphs.
 */
#ifndef AKN_DOC_H
#define AKN_DOC_H

#include "parse/item.h"
#include "parse/lexicon.h"
#include "akn/akn_run.h"

enum akn_kind {
	AKN_FORMULA,
	AKN_PREAMBULAR,
	AKN_OPERATIVE,
	AKN_HEADING,
	AKN_TABLE, /* one row of it */
	AKN_ASIDE, /* a footnote that stands in the text */
	AKN_VOTE,
};

struct akn_block {
	enum akn_kind kind;
	struct akn_run run;
	const char *num;  /* as printed */
	struct item item; /* of num */
	int above;	  /* struct draft's */
	int depth;	  /* 1 "1." or none, 2 "(a)", 3 "(i)" */
	bool annex;
	bool head; /* a row of a table's headings */
	bool begins_annex;
};

struct akn_doc {
	struct akn_hand hand;
	struct akn_notes notes;
	struct resolution *r;
	const struct lexicon *lex; /* of its language; or NULL */
	struct akn_block *blocks;
	size_t n_blocks, cap_blocks;
	size_t cap_furniture;
	/* While blocks are added. */
	struct item_stack last; /* the last number at each depth */
	const char *pending;	/* a number in a paragraph of its own */
	int above;		/* a number that has nothing but items */
	bool in_annex, after_colon;
	const char *annex; /* "Annex II", where one has begun */
	const struct akn_node *statement;
};

/* akn_walk.c: the blocks of a statement. */
void akn_walk(struct akn_doc *d, const struct akn_node *statement);
/* akn_block.c: add one; a number left in the text is found. */
struct akn_place {
	enum akn_kind kind; /* what an ordinary paragraph here is */
	bool annex;
	int nested; /* depth of the list it stands in; 0 without */
	bool head;  /* a row of a table's headings */
};
void akn_add(struct akn_doc *d, struct akn_place at, struct akn_run run,
	     const char *num);
/* The number of an operative paragraph that begins with its first item. */
void akn_leave_number(struct akn_doc *d, const char *num);
void akn_add_heading(struct akn_doc *d, bool annex, struct akn_run run);
/* The greatest depth at which a number was seen; 1 without. */
int akn_deepest(const struct akn_doc *d);
/* akn_repair.c: what the files mark up wrongly, by rule. */
void akn_repair(struct akn_doc *d);
/*
 * akn_head.c: symbol, title, dates and what else the head tells; turn counts
 * A, B, ... in one file from 1, and is 0 for a text that is alone.
 */
void akn_head(struct akn_doc *d, const struct akn_node *root,
	      const struct akn_node *statement, size_t turn);
/* akn_facts.c: who sponsored it, who voted how, what it is about. */
void akn_facts(struct akn_doc *d, const struct akn_node *root);
/* akn_finish.c: paragraphs of the blocks. */
void akn_finish(struct akn_doc *d);

/* Keep a text that is no part of the resolution; "" is none.  Borrowed. */
void akn_furniture(struct akn_doc *d, const char *text);

#endif
