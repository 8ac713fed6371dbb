/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What there is to say against a text, whoever has found it, and how it is
 * printed.  Who checks something else of a text adds to the same list.
 */
#ifndef CLI_FINDINGS_H
#define CLI_FINDINGS_H

#include "base/json.h"
#include "model/fault.h"

struct finding {
	const char *kind; /* one word, "gap" */
	enum fault_grade grade;
	const char *sentence; /* what the kind means, without a full stop */
	const char *where;    /* "OP3", "footnote 4"; "": the whole text */
	size_t line;	      /* of the source, from 1; 0: unknown */
	size_t page;	      /* from 1; 0: there are none */
	const char *text;     /* what exactly */
};

/* Of one text; the strings are borrowed. */
struct findings {
	const struct resolution *r;
	const char *file; /* as the person named it */
	struct finding *list;
	size_t n, cap;
};

/* A copy of the struct; its strings stay whose they are. */
void findings_add(struct findings *f, struct finding finding);
/* What was uncertain when the text was read. */
void findings_doubts(struct findings *f);
/* What its citations say that is not so; the strings live in the arena. */
struct checker;
void findings_citations(struct findings *f, struct checker *checker,
			struct arena *a);
/* How many there are of a grade. */
size_t findings_count(const struct findings *f, enum fault_grade grade);
void findings_free(struct findings *f);

/* A line on the text, and one for each of them. */
void findings_print(const struct findings *f, struct buf *out);
/* The same as an object. */
void findings_json(const struct findings *f, struct json *j);

#endif
