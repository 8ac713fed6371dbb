/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The commands that correct the text shown: a wrong split is mended by hand,
 * and the notebook keeps how.
 */
#ifndef TUI_CORRECTING_H
#define TUI_CORRECTING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/error.h"
#include "correct/correct.h"
#include "tui/command.h"

struct app;

/* What is under the cursor: a paragraph of a text, or a footnote of it. */
struct meant {
	const struct resolution *r;
	long at; /* in r; -1: there is none */
	bool footnote;
	bool doubted;		  /* on the page of doubts: what that is of */
	struct resolution *owned; /* NULL, or r: for meant_free() */
};

void meant_find(struct app *app, struct meant *m);
void meant_free(struct meant *m);
/* Append "OP3", or "Footnote 4". */
void meant_name(const struct meant *m, struct buf *out);
/* Have a correction made of r, if one came of it; true: it is in the notebook.
 */
bool correcting_keep(struct app *app, const struct resolution *r,
		     struct correction *c, enum status made, struct error *err);
/* How many annotations of the text shown stand on a paragraph. */
size_t correcting_annotations_on(struct app *app, size_t paragraph);
/* The cursor stands on paragraph `at`, or on the last. */
void correcting_stand_at(struct app *app, size_t at);

/*
 * Stand on a paragraph of the text, as much of it in sight as there is room.
 */
void correcting_stand_on(struct app *app, const char *label);

/* The cursor stands on what a correction is of, where its text is shown. */
void correcting_stand(struct app *app, int64_t id);

/*
 * On the page of doubts settle the one under the cursor, on that of corrections
 * revoke it, or let it hold again; REACT_PASS for all else.
 */
unsigned correcting_request(struct app *app, const struct request *rq);

#endif
