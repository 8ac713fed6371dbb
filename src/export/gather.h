/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is to be exported: annotations by work, each with the paragraph that
 * it belongs to now.  Says nothing of how it looks.
 */
#ifndef EXPORT_GATHER_H
#define EXPORT_GATHER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "annotate/anchor.h"
#include "base/arena.h"
#include "base/error.h"
#include "store/library.h"
#include "store/notebook.h"

struct gathered_annotation {
	const struct annotation *an;
	bool held; /* its text is in the library; else state means nothing */
	enum anchor_state state;
	long text; /* which of the texts, where it is held */
	/* Where it belongs now, or NULL; good until gathered_free(). */
	const struct paragraph *paragraph;
	/* The passage in it, where one is meant and found: else start = end */
	size_t start, end;
};

struct gathered_work {
	const char *key, *symbol, *title, *url; /* "" where unknown */
	struct date adopted;
	bool held;
	struct gathered_annotation *annotations; /* as they stand in the text,
						  * those without place last */
	size_t n;
};

struct gathered {
	struct arena *arena;
	struct gathered_work *works; /* in the order of their symbols */
	size_t n;
	struct resolution **texts; /* what the paragraphs live in */
	size_t n_texts;
};

/* All annotations, or (work) those of one; lib may be NULL: none is held. */
enum status gather(struct library *lib, struct notebook *nb, const char *work,
		   struct gathered *out, struct error *err);
void gathered_free(struct gathered *g);

/* "exact" ... "orphan", or "absent" where the work is not in the library. */
const char *gathered_state(const struct gathered_annotation *ga);

enum { EXPORT_TIME = 32 };
/* Seconds since 1970 by a format of strftime(3), in UTC. */
void export_time(int64_t seconds, const char *format, char out[EXPORT_TIME]);

#endif
