/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where a reader was: the place in each work, the pane, marks, what was
 * typed at prompts.  Losing it is a nuisance, no more; so a failure to open
 * or write it is never an error that stops anybody.
 */
#ifndef STORE_STATE_H
#define STORE_STATE_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

struct state;

struct place_state {
	const char *work;  /* key */
	const char *label; /* paragraph in focus */
	long byte;	   /* of the paragraph; clamped on return */
	/* The text was turned to, of a place; NULL or "": none. */
	const char *lang;
};

/* NULL where it cannot be had; every call below takes NULL. */
struct state *state_open(const char *path);
void state_close(struct state *st);

/* Remember the place in p->work, and that it was the last work read. */
void state_put_place(struct state *st, const struct place_state *p);
/* False where none is known; work NULL asks for the last work read. */
int state_get_place(struct state *st, struct arena *a, const char *work,
		    struct place_state *out);
/* Keys of all works in which a place is known: those that were opened. */
size_t state_get_opened(struct state *st, struct arena *a, const char ***out);
/* Marks a..z: a place under a letter. */
void state_put_mark(struct state *st, char letter, const struct place_state *p);
int state_get_mark(struct state *st, struct arena *a, char letter,
		   struct place_state *out);
/* What was typed, newest last; kind is ':' or '/'. */
void state_add_history(struct state *st, char kind, const char *line);
size_t state_get_history(struct state *st, struct arena *a, char kind,
			 const char ***out);

#endif
