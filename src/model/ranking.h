/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is asked of a ranking of documents by how many works cite them: which
 * works count, with which relation, and whose documents are ranked.
 */
#ifndef MODEL_RANKING_H
#define MODEL_RANKING_H

#include "model/filter.h"
#include "model/resolution.h"

struct ranking {
	struct work_filter filter; /* of the works that cite */
	enum relation relation;	   /* RELATION_NONE: any */
	enum body of;		   /* of what is cited; BODY_NONE: any */
};

/* Ask one thing: "relation" or "of"; STATUS_USAGE says what is wrong. */
enum status ranking_set(struct ranking *r, const char *name, const char *value,
			struct error *err);
/* Read "year=2020 relation=reaffirm of=SC": the others are filters. */
enum status ranking_read(struct ranking *r, const char *line,
			 struct error *err);
/* "in 2020, reaffirmed by, of SC": what is asked, in words. */
void ranking_words(const struct ranking *r, struct buf *out);

#endif
