/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Inside the library: what its files share.  Nobody else includes this.
 */
#ifndef STORE_LIBRARY_INT_H
#define STORE_LIBRARY_INT_H

#include <stdbool.h>
#include <stdint.h>

#include "store/db.h"
#include "store/library.h"

struct library {
	struct db *db;
	/* What a library in memory looks through to; NULL without. */
	struct library *below;
	/* Added to the ids that callers see, so that two never collide. */
	int64_t first_id;
	bool writer;	     /* opened as LIBRARY_WRITE */
	bool batch;	     /* between library_begin() and its end */
	bool unlisted;	     /* the batch threw the listings away */
	bool relist;	     /* this handle has, and is to write them anew */
	struct error undone; /* why the batch cannot be kept; or OK */
	char *rival;	     /* see library_rival() */
	char *held;	     /* keys of the works held, as JSON; or NULL */
	struct notebook *notebook; /* with corrections; NULL: none */
	struct mended *mended;	   /* see library_mended.h */
	struct corrected *judged;  /* see library_correct.c */
	char reader[64]; /* who reads files: our version, and what was added */
	char order[64];	 /* languages preferred: ",fr,en," */
};

/*
 * What a text is called: resolution_title(), in the database.  The second is
 * for a text that a statement calls t.
 */
#define TITLE	"coalesce(nullif(ltrim(title, '- '), ''), agenda_title)"
#define TITLE_T "coalesce(nullif(ltrim(t.title, '- '), ''), t.agenda_title)"

/*
 * Texts in the order of preference; param is bound to lib->order.  With
 * "text" as the name of the table there is no other that has a lang.
 */
#define TEXT_ORDER(param)                                                      \
	"ORDER BY nullif(instr(" param                                         \
	", ',' || lang || ','), 0) NULLS LAST, id "

/* Lower where it is preferred; LONG_MAX where nothing is said of it. */
long library_language_rank(const struct library *lib, const char *lang);
/* Languages of a work (an id of this very library), "fr,en". */
const char *library_languages(struct library *lib, struct arena *a,
			      int64_t work);
/* Title and (lang not NULL) language of the text that speaks for it; or "". */
const char *library_title(struct library *lib, struct arena *a, int64_t work,
			  const char **lang);

/*
 * Fill in what was thrown away, the doubts, and the pages that the paragraphs
 * (already there) begin on.
 */
enum status library_origin(struct library *lib, int64_t text,
			   struct resolution *r, struct error *err);

/*
 * A row of the list as its texts are corrected, if there are any corrections of
 * the work; id is of this library.
 */
bool library_correct_row(struct library *lib, int64_t id, struct work_row *row);
/*
 * Hand over the works (ids of this library) that were corrected, and whether
 * one is doubtful as it is now.
 */
void library_each_corrected(struct library *lib,
			    void (*take)(void *ctx, int64_t work,
					 bool doubtful),
			    void *ctx);
/*
 * After library_correct_begin(): a text (an id of this very library) of a work
 * as it is without what people have taken out, which the caller frees; NULL
 * where they have not.
 */
struct resolution *library_correct_cut(struct library *lib, const char *key,
				       int64_t text);
/* The seq-th citation (from 1) of a text as it was stored; NULL: it is out. */
const struct citation *library_correct_cited(const struct resolution *r,
					     int64_t seq);
/* Where a citation, the seq-th of its text (from 1), stands when corrected. */
void library_correct_citing(struct library *lib, struct arena *a,
			    struct citing *c, int64_t seq);

/* The key of the resolution that adopted or endorsed an instrument; or "". */
const char *library_adopted(struct library *lib, struct arena *a,
			    const char *key);

/*
 * The name of what a resolution adopted, where nobody calls that anything, or
 * by one of its short names; else the title as it is.
 */
const char *library_full_title(const char *key, const char *title);

/* The library that a caller's id belongs to, and its id there; NULL: none. */
struct library *library_owner(struct library *lib, int64_t *id);

/* The id that a work of a library in memory has below; 0: it is not there. */
int64_t library_below(struct library *lib, int64_t id);

/* Keys of the works held, as a JSON array; NULL asks for the empty one. */
const char *library_held(struct library *lib);

/* Of n ids (of this very library) leave those that a query asks for. */
enum status library_sift(struct library *lib, const struct work_query *q,
			 int64_t *ids, size_t *n, struct error *err);

/* Write the listings anew; failing is no harm, they only save time. */
void library_relist(struct library *lib);

/* Of a text; the ids of one are in a row, see library.sql. */
enum { PARAGRAPHS_MOST = 0xFFFFF };

/* The id of the first paragraph of a text. */
static inline int64_t
first_paragraph(int64_t text)
{
	return (int64_t)(((uint64_t)text << 20) + 1);
}

/* Bind the ids of all paragraphs of a text, for BETWEEN ? AND ?. */
static inline void
bind_paragraphs(struct query *q, int64_t text)
{
	db_bind_int(q, first_paragraph(text));
	db_bind_int(q, (int64_t)((uint64_t)first_paragraph(text) +
				 PARAGRAPHS_MOST - 1));
}

#endif
