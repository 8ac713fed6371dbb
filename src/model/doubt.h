/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What was uncertain when a text was read: it is kept with the text, so that
 * it can be shown.  Knows nothing of how doubts are found.
 */
#ifndef MODEL_DOUBT_H
#define MODEL_DOUBT_H

#include <stddef.h>

#include "base/buf.h"

enum doubt_kind {
#define DOUBT(id, name, weight, scope, sentence) DOUBT_##id,
#include "model/doubts.def"
#undef DOUBT
	DOUBT_COUNT
};

enum doubt_scope {
	DOUBT_PART,  /* of a paragraph, a footnote or a line */
	DOUBT_WHOLE, /* of the text */
};

struct doubt {
	enum doubt_kind kind;
	const char *where; /* "OP3", "footnote 4"; "": none of them */
	size_t line;	   /* of the source, from 1; 0: unknown */
	size_t page;	   /* from 1; 0: there are none */
	const char *text;  /* what exactly, one line */
};

/* A row of doubts.def. */
struct doubt_info {
	const char *name;
	int weight; /* per cent */
	enum doubt_scope scope;
	const char *sentence; /* without a full stop */
};

/* The row of that kind. */
const struct doubt_info *doubt_info(enum doubt_kind kind);
/* DOUBT_OTHER for a name that there is not. */
enum doubt_kind doubt_from_name(const char *name);

/* Append "OP3: 5 follows 3". */
void doubt_print(const struct doubt *d, struct buf *out);

/*
 * How far a text can be trusted; FULL: nothing in it is in doubt.  Below SURE
 * a list says so: it may have been cut wrongly, or something is missing.
 */
#define CONFIDENCE_FULL 100
#define CONFIDENCE_SURE 95

#endif
