/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Spots one has been at, to go back and forward to.  A spot says what the
 * text pane showed and where in it one stood; going there is the app's.
 */
#ifndef TUI_NAV_H
#define TUI_NAV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

/* What the text pane can show. */
enum page {
	PAGE_NONE,
	PAGE_WORK,	  /* the text of a work that is held */
	PAGE_TARGET,	  /* a stub or an instrument: who names it */
	PAGE_CITED_BY,	  /* who cites a work that is held */
	PAGE_MOST_CITED,  /* the documents that most works cite */
	PAGE_FOUND,	  /* paragraphs in which words stand */
	PAGE_LINEAGE,	  /* works on the same item, before and after */
	PAGE_DETAILS,	  /* of a work that is held: vote, subjects */
	PAGE_ANNOTATIONS, /* all of them */
	PAGE_HISTORY,	  /* every state of one annotation */
	PAGE_DRAFTS,
	PAGE_CORRECTIONS, /* of texts, by hand */
	PAGE_DOUBTS,	  /* of a text */
	PAGE_SOURCE,	  /* of a paragraph, or from a line: of its file */
	PAGE_JUMPS,
	PAGE_HELP,
	PAGE_MESSAGES, /* mistakes in reaffirmrc */
	PAGE_ABOUT,
	PAGE_COUNT
};

struct spot {
	enum page page;
	char *key;    /* of the work or document; or NULL */
	char *label;  /* paragraph in focus; or NULL */
	char lang[8]; /* of the text; "": the one preferred, or shown */
	/* Of the annotation whose history is shown; the line, of a source. */
	int64_t id;
	/* Not rows: those are others when the width is. */
	size_t item;  /* without a label: of the sheet */
	size_t byte;  /* of what is shown of paragraph or item */
	size_t link;  /* selected there, from 1; 0: none */
	size_t above; /* rows in sight above the cursor */
	bool anew;    /* of another session: what was above is not known */
	int pane;     /* enum pane_id with the keys */
};

void spot_free(struct spot *p); /* what it points to */
/* A copy of all that it points to; and whether two are one place. */
struct spot spot_copy(const struct spot *p);
bool spot_same(const struct spot *a, const struct spot *b);

struct nav {
	struct spot *back, *forward; /* newest last */
	size_t n_back, cap_back, n_forward, cap_forward;
};

enum { NAV_MOST = 200 }; /* places kept; the oldest go first */

void nav_free(struct nav *n);
/*
 * A jump: where one stood becomes the newest to go back to, and what lay ahead
 * is forgotten.  Help, the list of places and the like are looked at in
 * passing: they are none of the places, and going to them forgets nothing.
 */
void nav_leave(struct nav *n, const struct spot *from, enum page to);
/*
 * Take the newest place to go back (or forward) to, leaving the present one
 * on the other side; false: there is none.  The caller frees *to.
 */
bool nav_go(struct nav *n, bool forward, const struct spot *from,
	    struct spot *to);
/*
 * The same to the i-th of all of them, the oldest to go back to first and the
 * last to go forward to at the end; the list of them is what one leaves.
 */
bool nav_pick(struct nav *n, size_t i, struct spot *to);

#endif
